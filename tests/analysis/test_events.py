"""Reports of one event: what is proposed and why, what never is, joined and parted, and what they say otherwise."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from workbench.analysis.clusters import Proposed, events, proposed
from workbench.analysis.differences import differences
from workbench.analysis.findings import every, look, pages, touched
from workbench.analysis.silence import DENIES, NO_COMMENT, SAYS, SILENT, silence
from workbench.analysis.traced import Tracer
from workbench.analysis.verdicts import Row
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.change import Change
from workbench.reading.intake import take_in, working_text
from workbench.values.errors import CaseError

Seen = Callable[..., bytes]
TEXTS = {
    "1.txt": "An An-124 landed at Tobruk airport on 12 March 2024. Two jets came.\n\nNobody said why.",
    "2.txt": "An-124-100 planes landed at Tobruk on 12 March 2024. An insider close to the army said so.",
    "3.txt": "Три Ан-124 приземлились в Тобруке 13 марта 2024 года, сообщил источник.",
    "4.txt": "Nobody landed. A C-130 left Malta in May 2024.",
}  # fmt: skip


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    """Four texts of three publishers, nothing tagged."""
    with Case.create(tmp_path / "a.casefile", title="Tobruk", analyst="Ada") as case:
        for (name, text), publisher in zip(TEXTS.items(), ("Ledger", "Post", "Вестник", "Other"), strict=True):
            (tmp_path / name).write_text(text, encoding="utf-8")
            described = {"publisher": publisher, "published": "2024-03-15"}
            take_in(case, [str(tmp_path / name)], described=described)
        yield case


@pytest.fixture
def seen(case: Case) -> Seen:
    """A sighting on the first words of a source."""

    def tagged(source: str, by: tuple[str, ...] = (), at: int = 0, **stated: str) -> bytes:
        key = case.find(source)[1]
        excerpt = acts.highlight(case, key, working_text(case, key), start=at, end=at + 12)
        told = {"aircraft": "An-124", "event": "arrival", "place": "Tobruk", "when": "12 March 2024"} | stated
        return acts.tag(case, excerpt, {name: words for name, words in told.items() if words}, by=by)

    return tagged


def groups(case: Case) -> list[tuple[bytes, ...]]:
    return [each.about for each in proposed(case)]


def found(case: Case, field: str) -> set[tuple[str, str, str]]:
    return {
        (row.verdict, row.here.words, row.there.words if row.there else "")
        for row in differences(case)
        if row.field == field
    }


def test_the_same_aircraft_place_and_day_are_proposed_with_their_reasons(case: Case, seen: Seen):
    one, two = seen("S1", place="Tobruk airport"), seen("S2", aircraft="An-124-100")
    (each,) = proposed(case)
    assert each.about == (one, two)
    assert not each.joined
    assert each.reasons == (
        "both tell of an arrival", "An-124-100 and An-124 are types of one family, An-124",
        "“Tobruk” and “Tobruk airport” lie beside each other", "the same day, 12 Mar 2024",
    )  # fmt: skip


def test_a_registration_alone_and_a_type_alone_are_one_event_where_the_registration_is_known_to_be_of_that_type(
    case: Case, seen: Seen
):
    one, two = seen("S1", aircraft="", registration="RA-82035"), seen("S2", aircraft="An-124")
    assert groups(case) == [], "nothing tells of what type the registration is"
    seen("S4", aircraft="An-124-100", registration="RA 82035", when="14 May 2023", place="Benghazi")
    (each,) = proposed(case)
    assert each.about == (one, two)
    assert each.reasons[1] == "RA-82035 is known as An-124-100 by SG-03, and the other writes An-124"
    assert not found(case, "type"), "the type that is lent is none of its values"
    acts.split_event(case, one, [two])
    assert groups(case) == []
    case.undo()
    acts.set_fields(case, two, {"aircraft": "Il-76"})
    assert groups(case) == []
    acts.set_fields(case, two, {"aircraft": "An-124"})
    seen("S4", aircraft="Il-76", registration="RA-82035", when="14 May 2023", place="Benghazi")
    assert groups(case) == [], "it is told of two types"


@pytest.mark.parametrize(
    "other",
    [
        {"aircraft": "C-130"}, {"place": "Benghazi"}, {"when": "14 May 2024"}, {"event": "departure"},
        {"registration": "RA-82038"},
    ],
)  # fmt: skip
def test_what_cannot_be_one_event_is_never_proposed(case: Case, seen: Seen, other: dict[str, str]):
    seen("S1", registration="RA-82035")
    seen("S2", **other)
    assert groups(case) == []


def test_a_registration_misspelt_is_found_however_many_airframes_were_there_that_day(
    case: Case, seen: Seen, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("workbench.analysis.shelved._WAYS", 2)
    one, *_ = [seen("S1", at=at, registration=f"RA-{at}2035") for at in (8, 20, 30, 40)]
    two = seen("S2", by=("Ledger",), registration="RA-82053")
    assert groups(case) == [(one, two)]


def test_one_source_is_never_held_against_itself_and_a_doubtful_one_joins_none(case: Case, seen: Seen):
    seen("S1")
    seen("S1", at=20)
    assert groups(case) == []
    seen("S2", when="")
    assert groups(case) == [], "it fits two events equally, and nothing tells which"


def test_a_text_that_retells_another_may_have_got_one_thing_wrong(case: Case, seen: Seen):
    seen("S1")
    seen("S2", when="13 March 2024")
    assert groups(case) == [], "nothing says that one is the other's echo"
    seen("S3", by=("Ledger",), aircraft="Ан-124", place="Тобрук", when="13 марта 2024")
    (each,) = proposed(case)
    assert [case.number(key) for key in each.about] == ["SG-02", "SG-03"], "what fits without comes first"
    acts.split_event(case, each.about[0], [each.about[1]])
    (again,) = proposed(case)
    assert [case.number(key) for key in again.about] == ["SG-01", "SG-03"]
    assert "one tells it as the report of Ledger, which the other is" in again.reasons
    assert found(case, "date") == {("contradicts", "12 March 2024", "13 марта 2024")}


def test_joining_is_one_step_counts_as_one_and_is_undone(case: Case, seen: Seen):
    keys = [seen("S1"), seen("S2"), seen("S3", aircraft="Ан-124", place="Тобрук")]
    before = len(case.rows("SELECT 1 FROM link"))
    acts.join_event(case, keys, reasons=["seen on a map"])
    assert {note for (note,) in case.rows("SELECT note FROM link WHERE deleted = 0")} == {"one event; seen on a map"}
    assert proposed(case) == []
    assert [each.about for each in events(case) if each.joined] == [tuple(keys)]
    assert set(Tracer(case).traced(keys[0]).about) == set(keys)
    case.undo()
    assert len(case.rows("SELECT 1 FROM link WHERE deleted = 0")) == before
    assert len(proposed(case)) == 1


def test_what_is_parted_stays_parted_and_the_others_stay_together(case: Case, seen: Seen):
    keys = [seen("S1"), seen("S2"), seen("S3", aircraft="Ан-124", place="Тобрук")]
    acts.join_event(case, keys)
    acts.split_event(case, keys[1], reason="another crew")
    assert acts.one_event(case, keys[0]) == [keys[0], keys[2]], "the link that held them ran through the one parted"
    assert [each for each in events(case) if keys[1] in each.about] == []
    with pytest.raises(CaseError, match="joined with no other report"):
        acts.split_event(case, keys[1])
    acts.join_event(case, keys)
    assert acts.one_event(case, keys[1]) == keys
    assert [row for row in case.rows("SELECT 1 FROM link WHERE kind = 'distinct-from' AND deleted = 0")] == []
    with pytest.raises(CaseError, match="one event already"):
        acts.join_event(case, keys)


def test_records_of_two_kinds_are_no_event(case: Case, seen: Seen):
    key = seen("S1")
    excerpt = case.rows("SELECT excerpt FROM quotation")[0][0]
    with pytest.raises(CaseError, match="all sightings or all claims"):
        acts.join_event(case, [key, acts.claim(case, excerpt, "They landed.")])


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
