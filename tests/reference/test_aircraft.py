"""Aircraft types: never completed beyond the words, never corrected in silence."""

import os
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from workbench.reference import tables
from workbench.reference.aircraft import designators, resolve_aircraft
from workbench.reference.folding import designator_key

TEXT = "Flights resumed\n\nThe outlet said so.\n\nAn Il-62 transport and an An-124 came in."


@pytest.mark.parametrize(
    ("written", "value", "designator"),
    [
        ("An-124", "An-124", "A124"),
        ("An-124-100 Ruslan cargo jet", "An-124-100", "A124"),
        ("An-124-100 ‘Ruslan,’", "An-124-100", "A124"),
        ("An Il-62 transport aircraft", "Il-62", "IL62"),
        ("Russian Air Force transport Il-62M", "Il-62M", "IL62"),
        ("II-62M", "Il-62M", "IL62"),
        ("IL 76TD", "Il-76TD", "IL76"),
        ("Ил-62М", "Il-62M", "IL62"),
        ("Су-35С", "Su-35S", "SU27"),
        ("С-130Е", "C-130E", "C130"),
        ("Antonov Ruslan", "An-124", "A124"),
        ("a Globemaster", "C-17", "C17"),
        ("KC-135Rs", "KC-135R", "K35R"),
        ("747-400F", "Boeing 747-400F", "B744"),
        ("Boeing 747", "Boeing 747", None),
        ("C130", "C-130", None),
        ("Il-62Q", "Il-62", "IL62"),
        ("Candid", "Il-76", "IL76"),
    ],
)
def test_what_the_words_name(written: str, value: str, designator: str | None) -> None:
    found = resolve_aircraft(written)
    assert found.value == value
    assert found.fact("designator") == designator
    assert "aircraft table of 2026-11-22" in found.why
    assert found.written == written


@pytest.mark.parametrize(
    ("written", "value", "designator"),
    [
        ("A124", "An-124", "A124"),
        ("an a124 of Volga-Dnepr", "An-124", "A124"),
        ("B738", "Boeing 737-800", "B738"),
        ("B752", "Boeing 757", "B752"),  # the 757-200 and the C-32 share it
        ("AT43", "ATR 42-300", "AT43"),
        ("GLEX", "Global Express", "GLEX"),
    ],
)
def test_an_icao_designator_is_the_type_it_stands_for(written: str, value: str, designator: str) -> None:
    found = resolve_aircraft(written)
    assert (found.value, found.fact("designator")) == (value, designator)
    assert f"is the ICAO designator of the {value} (aircraft table of 2026-11-22)" in found.why


def test_a_designator_of_several_types_stays_open_with_each() -> None:
    found = resolve_aircraft("MG29")
    assert (found.value, [each.value for each in found.alternatives]) == (None, ["MiG-29", "MiG-35"])


@pytest.mark.parametrize("written", ["a tor missile", "A-124", "E12"])
def test_what_only_looks_like_a_designator_is_none(written: str) -> None:
    assert resolve_aircraft(written).value is None


@pytest.mark.parametrize("written", ["transport plane", "jet", "", "S 400", "two Russian aircraft"])
def test_words_without_a_designator_stay_open(written: str) -> None:
    found = resolve_aircraft(written)
    assert found.value is None
    assert found.alternatives == ()
    assert found.why


def test_an_unknown_designator_is_never_corrected() -> None:
    found = resolve_aircraft("the Il-26M transport aircraft", context=[(TEXT, "source-1")])
    assert found.value is None
    assert "aircraft table of 2026-11-22" in found.why
    assert found.alternatives[0].value == "Il-62M"
    assert found.alternatives[0].premises == ("source-1",)
    assert found.alternatives[0].why.startswith("transposed digits; ¶2 says Il-62")
    assert {"Il-76M", "Il-20M"} <= {each.value for each in found.alternatives}


def test_without_context_the_transposition_still_comes_first() -> None:
    first = resolve_aircraft("Il-26M").alternatives[0]
    assert (first.value, first.premises) == ("Il-62M", ())


def test_two_types_are_a_choice() -> None:
    found = resolve_aircraft("an Il-76 and an An-124")
    assert found.value is None
    assert [each.value for each in found.alternatives] == ["Il-76", "An-124"]


def test_mentions_in_running_text() -> None:
    text = "A C-17 Globemaster, the Il-26M and an An-124-100’s crew; S-400 and An 80 per cent, the Bear."
    assert [each.text for each in designators(text)] == ["C-17 Globemaster", "Il-26M", "An-124-100"]


@example("𐹠")  # a number that is no decimal digit
@given(st.text(max_size=80))
def test_any_words_are_answered(written: str) -> None:
    assert resolve_aircraft(written).written == written
    for mention in designators(written):
        assert written[mention.start : mention.end] == mention.text


def test_every_row_is_well_formed() -> None:
    table = tables.read("aircraft")
    assert table.origin
    spellings: dict[str, str] = {}
    for row in table.rows:
        assert row["name"]
        assert row["maker"]
        assert row["role"]
        assert all(
            2 <= len(code) <= 4 and code.isalnum() and code.isupper() for code in tables.listed(row["designator"])
        )
        own = [each for cell in ("name", "variants", "aliases", "nicknames") for each in tables.listed(row[cell])]
        for spelling in own:
            assert spellings.setdefault(designator_key(spelling), row["name"]) == row["name"], spelling
        assert None not in row
    assert len({row["name"] for row in table.rows}) == len(table.rows)


def test_every_name_and_variant_resolves_to_itself() -> None:
    for row in tables.read("aircraft").rows:
        for name in (row["name"], *tables.listed(row["variants"])):
            assert resolve_aircraft(name).value == name


@pytest.mark.skipif("CASE_DATA" not in os.environ, reason="the two reports are not here")
def test_the_two_reports() -> None:
    found = []
    for path in sorted((Path(os.environ["CASE_DATA"]) / "reports").glob("*.txt")):
        found.append([each.text for each in designators(path.read_text(encoding="utf-8"))])
    assert found == [
        ["Il-62", "An-124", "An-124-100 Ruslan", "Il-26M"],
        ["Il-62M", "An-124-100", "An-124-100", "Il-62M"],
    ]
