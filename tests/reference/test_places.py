"""Places: aliases of one airfield, towns that stay towns, names that several places share."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.reference import tables
from workbench.reference.places import resolve_place


@pytest.mark.parametrize(
    "written",
    [
        "Hmeimim", "Hmeimim airbase", "Hmeimim air base", "Khmeimim", "Humaymim", "Хмеймим",
        "авиабаза Хмеймим", "حميميم", "the Latakia airport",
        "Bassel al-Assad International Airport", "OSLK", "LTK",
        "Hmeimim air base in Syria’s Latakia province",
    ],
)  # fmt: skip
def test_one_airfield_under_many_names(written: str) -> None:
    found = resolve_place(written)
    assert found.value == "OSLK"
    assert found.fact("label") == "Hmeimim"
    assert (found.fact("type"), found.fact("country")) == ("airfield", "SY")
    assert found.fact("lat") == pytest.approx(35.40, abs=0.01)
    assert f"places table of {tables.read('places').version}" in found.why


def test_an_alias_is_named() -> None:
    assert "“Latakia airport” is another name of Hmeimim" in resolve_place("Latakia airport").why


@pytest.mark.parametrize(
    ("written", "value", "kind"),
    [
        ("Latakia", "Latakia", "city"),
        ("Khartoum", "Khartoum", "city"),
        ("Khartoum airport", "HSSK", "airfield"),
        ("Latakia province", "Latakia Governorate", "region"),
        ("the coastal region of Latakia", "Latakia Governorate", "region"),
        ("Moscow", "Moscow", "city"),
        ("the Moscow area", "Moscow Oblast", "region"),
        ("Moscow Oblast", "Moscow Oblast", "region"),
        ("Libya", "Libya", "country"),
        ("Ливия", "Libya", "country"),
        ("Ramstein", "ETAR", "airfield"),
        ("Damascus International Airport", "OSDI", "airfield"),
    ],
)
def test_each_name_keeps_its_kind(written: str, value: str, kind: str) -> None:
    found = resolve_place(written)
    assert (found.value, found.fact("type")) == (value, kind)


def test_a_town_offers_its_region_but_never_its_airfield() -> None:
    assert [each.value for each in resolve_place("Latakia").alternatives] == ["Latakia Governorate"]


def test_several_airfields_of_a_town_are_a_choice() -> None:
    found = resolve_place("Moscow airport")
    assert found.value is None
    assert {"UUEE", "UUDD", "UUWW"} <= {each.value for each in found.alternatives}


@pytest.mark.parametrize("written", ["Atlantis", "", "the base", "an airfield", "ist"])
def test_unknown_names_stay_open(written: str) -> None:
    found = resolve_place(written)
    assert found.value is None
    assert found.why


def test_more_words_than_a_name_stay_open() -> None:
    found = resolve_place("north of Moscow")
    assert found.value is None
    assert [each.value for each in found.alternatives] == ["Moscow"]


@given(st.text(max_size=60))
def test_any_words_are_answered(written: str) -> None:
    assert resolve_place(written).written == written


def test_every_row_is_well_formed() -> None:
    table = tables.read("places")
    assert table.origin
    codes: list[str] = []
    for row in table.rows:
        assert None not in row
        assert row["name"]
        assert re.fullmatch(r"([A-Z]{2})?", row["country"])
        assert row["type"] in ("airfield", "city", "region", "country")
        if row["type"] == "airfield":
            assert re.fullmatch(r"[A-Z][A-Z0-9]{3}", row["icao"])
            assert re.fullmatch(r"([A-Z]{3})?", row["iata"])
            assert -90 <= float(row["lat"]) <= 90
            assert -180 <= float(row["lon"]) <= 180
            codes += [code for code in (row["icao"], row["iata"]) if code]
        else:
            assert row["icao"] == row["iata"] == row["lat"] == row["lon"] == ""
    assert len(set(codes)) == len(codes)
    named = [(row["type"], row["name"], row["country"]) for row in table.rows]
    assert len(set(named)) == len(named)


def test_every_airfield_resolves_by_its_code_and_every_country_by_its_name() -> None:
    for row in tables.read("places").rows:
        if row["type"] == "airfield":
            assert resolve_place(row["icao"]).value == row["icao"]
        if row["type"] == "country":
            assert resolve_place(row["name"]).fact("type") == "country", row["name"]
