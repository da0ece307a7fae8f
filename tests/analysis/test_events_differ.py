"""Reports of one event: what they say otherwise, field by field and in their words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.analysis.tobruk import Seen, found, seeing, tobruk
from workbench.analysis.clusters import Proposed, proposed
from workbench.analysis.differences import differences
from workbench.analysis.findings import every, look, pages, touched
from workbench.analysis.heard import DENIES, NO_COMMENT, SAYS, SILENT
from workbench.analysis.silence import silence
from workbench.analysis.verdicts import Row
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.change import Change
from workbench.reading.intake import take_in, working_text


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with tobruk(tmp_path) as made:
        yield made


@pytest.fixture
def seen(case: Case) -> Seen:
    return seeing(case)


def test_each_field_by_its_rule(case: Case, seen: Seen):
    seen("S1", aircraft="An-142", count="three landings", registration="RA-82035", when="the weekend of 9 March 2024")
    seen("S2", aircraft="An-124", count="two aircraft", registration="RA-82053")
    acts.join_event(case, [key for (key,) in case.rows("SELECT id FROM sighting")])
    assert found(case, "count") == {("differs", "two aircraft", "three landings")} or found(case, "count") == {
        ("differs", "three landings", "two aircraft")
    }
    assert {verdict for verdict, *_ in found(case, "registration")} == {"contradicts"}
    assert {verdict for verdict, *_ in found(case, "type")} == {"contradicts"}


@pytest.mark.parametrize(
    ("one", "two", "verdict"),
    [
        ("12 March 2024", "12 March 2024", "agrees"), ("9 to 10 March 2024", "10 March 2024", "differs"),
        ("between 8 and 12 March 2024", "since 10 March 2024", "agrees"), ("March 2024", "10 March 2024", "differs"),
        ("12 March 2024", "14 March 2024", "contradicts"),
    ],
)  # fmt: skip
def test_days_of_one_event(case: Case, seen: Seen, one: str, two: str, verdict: str):
    acts.join_event(case, [seen("S1", when=one), seen("S2", when=two)])
    assert {each for each, *_ in found(case, "date")} == {verdict}


@pytest.mark.parametrize(
    ("one", "two", "verdict"),
    [
        ("three landings", "3 arrivals", "agrees"), ("at least two landings", "three landings", "agrees"),
        ("three landings", "five landings", "contradicts"), ("three landings", "two aircraft", "differs"),
    ],
)  # fmt: skip
def test_numbers_need_one_unit_to_contradict(case: Case, seen: Seen, one: str, two: str, verdict: str):
    acts.join_event(case, [seen("S1", count=one), seen("S2", count=two)])
    assert {each for each, *_ in found(case, "count")} == {verdict}


MORE = {
    "5.txt": "An An-124 landed at Tobruk on 12 March 2024 with about 80 tons of freight and 25 soldiers on board.\n\n"
    "It stayed three hours on the ground. The flight was late because of a sandstorm, a Kremlin source said.",
    "6.txt": "Ан-124 приземлился в Тобруке 12 марта 2024 года с грузом до 50 тонн. На борту было 40 военнослужащих."
    "\n\nСамолёт пробыл на земле шесть часов. Рейс задержали из-за неисправности двигателя.",
    "7.txt": "Correction: An earlier version said that an An-124 landed at Tobruk on 12 March 2024 with 80 tons;"
    " it was 60 tons. The flight is told by a source close to the Kremlin, officials said.",
}  # fmt: skip


def test_the_words_of_two_texts_of_one_event_are_held_against_each_other(case: Case, seen: Seen, tmp_path: Path):
    keys = []
    for k, (name, text) in enumerate(MORE.items(), 5):
        (tmp_path / name).write_text(text, encoding="utf-8")
        take_in(case, [str(tmp_path / name)], described={"publisher": f"Paper {k}", "published": "2024-03-15"})
        keys.append(seen(f"S{k}", when="", at=0 if k < 7 else 50))
    acts.join_event(case, keys)
    assert found(case, "count") >= {
        ("contradicts", "about 80 tons", "до 50 тонн"), ("contradicts", "25 soldiers", "40 военнослужащих"),
        ("contradicts", "60 tons", "about 80 tons"), ("differs", "80 tons", "60 tons"),
    }  # fmt: skip
    assert found(case, "duration") == {("contradicts", "three hours", "шесть часов")}
    (cause,) = found(case, "cause")
    assert cause[0] == "differs"
    assert ("differs", "a Kremlin source", "a source close to the Kremlin") in found(case, "attribution")


def test_what_is_joined_and_contradicts_is_a_finding_that_follows_every_edit(case: Case, seen: Seen):
    changes: list[Change] = []
    case.listen(changes.append)
    one, two = seen("S1", when="12 March 2024"), seen("S2", when="14 March 2024")

    def told() -> list[tuple[str, tuple[bytes, ...]]]:
        return [(each.finding.kind, each.finding.about) for each in every(case) if each.finding.field == "date"]

    assert told() == []
    acts.join_event(case, [one, two])
    assert told() == [("contradiction", (two, one))]
    again = touched(case, changes[-1])
    assert {one, two} <= again["sighting"]
    acts.set_fields(case, one, {"when": "14 March 2024"})
    assert touched(case, changes[-1])["sighting"] >= {one, two}, "the other one tells it"
    assert not any(each.field == "date" for group in look(case, "sighting", [one, two]).values() for each in group)
    case.undo()
    assert told() == [("contradiction", (two, one))]
    acts.split_event(case, two)
    assert told() == []
    assert {one, two} <= touched(case, changes[-1])["sighting"]


@pytest.mark.parametrize("order", ["233", "323", "332"])
@pytest.mark.parametrize("joined", [True, False])
def test_a_copy_of_a_text_against_a_third_is_the_same_finding_with_one_quote_more(
    case: Case, seen: Seen, order: str, *, joined: bool
):
    words = {"2": {"count": "two jets"}, "3": {"count": "three jets"}}
    reports = [seen(f"S{at}", **words[said]) for at, said in enumerate(order, start=1)]
    if joined:
        acts.join_event(case, reports)
    (found,) = [each.finding for each in every(case) if each.finding.field == "count"]
    assert set(found.about) == set(reports)
    assert len(found.evidence) == 3
    assert "“three jets”" in found.says
    assert "“two jets”" in found.says
    assert found.says.count("against") == 1
    acts.set_fields(case, reports[-1], {"count": "five jets"})
    told = sum(each.finding.says.count("against") for each in every(case) if each.finding.field == "count")
    assert told == len({*order[:2]}) * 2 - 1 or not joined, "other words are another contradiction"


def test_claims_that_tell_the_same_are_proposed_and_sources_are_asked(case: Case, seen: Seen):
    acts.join_event(case, [seen("S1"), seen("S2")])
    quotes = {
        case.number(source): excerpt
        for excerpt, source in case.rows("SELECT id, source FROM excerpt WHERE deleted = 0 ORDER BY id DESC")
    }
    words = "Cargo planes brought rockets to Tobruk airfield."
    one = acts.claim(case, quotes["S1"], words, by=["Ledger"])
    two = acts.claim(case, quotes["S2"], "Rockets were brought to Tobruk airfield by cargo planes.")
    assert Proposed((one, two), proposed(case)[0].reasons) == proposed(case)[0]
    no = acts.claim(case, quotes["S1"], "The ministry of transport did not answer.", kind="no-comment")
    denied = acts.claim(case, quotes["S2"], "The harbour master says nothing arrived.", kind="denial", when="May 2024")
    grid = silence(case)
    facts = {fact.about[0]: [fact.cells[source].says for source in grid.sources] for fact in grid.facts}
    assert facts[no] == [NO_COMMENT, SILENT]
    assert facts[denied] == [SILENT, DENIES]
    assert facts[one][0] == facts[two][1] == SAYS
    left = next(each.finding for each in every(case) if each.finding.kind == "left-out")
    assert left.about == (no, case.find("S2")[1])
    assert [(each.record, each.span) for each in grid.absences if each.record] == [(denied, "2024-05")]


@pytest.mark.parametrize(
    ("words", "states"),
    [
        ("Ein An-124 mit 40 Tonnen Fracht landete in Tobruk.", True),
        ("Ein An-124 mit einer Nutzlast von 120 Tonnen landete in Tobruk.", False),
        ("An An-124, with a cargo capacity exceeding 150 tons, landed at Tobruk.", False),
        ("An An-124 landed at Tobruk with 40 tons of shells.", True),
        ("Ан-124 грузоподъёмностью 120 тонн приземлился в Тобруке.", False),
    ],
)
def test_what_an_aircraft_can_carry_is_no_load(case: Case, tmp_path: Path, words: str, *, states: bool):
    (tmp_path / "load.txt").write_text(words, encoding="utf-8")
    ((source, _),) = take_in(case, [str(tmp_path / "load.txt")]).sources
    excerpt = acts.highlight(case, source, working_text(case, source), start=0, end=len(words))
    acts.tag(case, excerpt, {"aircraft": "An-124", "event": "arrival", "place": "Tobruk"})
    (fact,) = silence(case).facts
    assert ("Load in figures" not in fact.unstated) is states
    assert fact.unstated[:3] == ("Registration", "Hex", "Callsign")
    assert "To" not in fact.unstated, "an arrival's place is where it went to"


def test_a_claim_on_nobodys_word_is_found_until_somebody_is_named(case: Case, seen: Seen):
    seen("S1")
    excerpt = case.rows("SELECT excerpt FROM quotation")[0][0]
    bare = acts.claim(case, excerpt, "Rebels attacked the airfield and were repelled.")
    acts.claim(case, excerpt, "The weather was fine.")
    assert [each.finding.about for each in every(case) if each.finding.kind == "unsourced"] == [(bare,)]
    acts.set_fields(case, bare, {"by": "a pilot"})
    assert [each for each in every(case) if each.finding.kind == "unsourced"] == []


def test_every_rule_says_why_and_fills_in(case: Case, seen: Seen):
    acts.join_event(case, [seen("S1", when="12 March 2024"), seen("S2", when="14 March 2024", place="Benghazi")])
    rows: list[Row] = differences(case)
    assert all("{" not in row.says and row.reasons and row.reasons[0] for row in rows)
    assert all(row.reasons[-1] == "joined by the analyst" for row in rows if row.here.record and row.there)


def test_looking_at_what_was_touched_is_as_good_as_looking_at_all(case: Case, seen: Seen):
    """Quotes, sources, links and records change; each time the incremental look must agree with the whole one."""
    one, two, copy = (seen(f"S{at}", when=f"{day} March 2024") for at, day in ((1, 12), (2, 14), (3, 14)))
    quote, other, _ = [key for (key,) in case.rows("SELECT excerpt FROM quotation ORDER BY id")]
    held, changes = {}, []
    for table, keys in pages(case):
        held |= look(case, table, keys)
    case.listen(changes.append)
    claims = [acts.claim(case, quote, "Rebels attacked 30 soldiers.", by=["a pilot"])]
    claims += [acts.claim(case, other, "An army source told of 20 soldiers.")]
    claims += [acts.claim(case, quote, "No word.", when="last Sunday")]
    steps: list[Callable[[], object]] = [
        lambda: acts.join_event(case, [one, two]), lambda: acts.join_event(case, [one, copy]),
        lambda: acts.set_fields(case, one, {"count": "ten jets"}),
        lambda: acts.set_fields(case, copy, {"count": "6 jets"}), lambda: acts.split_event(case, copy),
        lambda: acts.join_event(case, claims[:2]),
        lambda: acts.link(case, claims[1], "differs", claims[2], note="who counts"),
        lambda: acts.set_fields(case, claims[2], {"kind": "no-comment"}),
        lambda: acts.set_fields(case, claims[0], {"by": ""}), lambda: acts.set_fields(case, one, {"count": "two jets"}),
        lambda: acts.set_fields(case, case.find("S1")[1], {"published": ""}), lambda: acts.delete(case, other),
        lambda: acts.delete(case, claims[1]), case.undo, lambda: acts.split_event(case, two), case.undo, case.undo,
    ]  # fmt: skip
    seen_kinds = set()
    for step in steps:
        step()
        for change in changes:
            for table, keys in touched(case, change).items():
                held = {key: group for key, group in held.items() if key not in keys} | look(case, table, [*keys])
        changes.clear()
        whole = {key: group for page in pages(case) for key, group in look(case, *page).items()}
        assert held == whole, step
        seen_kinds |= {each.kind for group in whole.values() for each in group}
    assert seen_kinds >= {"contradiction", "differs", "unsourced", "left-out", "undated"}
