"""What timeline and board draw of a case: places in time with their doubt, cards and links."""

import io
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path

import hypothesis
import pytest
from hypothesis import strategies as st

from workbench.case import acts
from workbench.case.acts import Arrival
from workbench.case.cards import cards, suggested
from workbench.case.case import Case, Change
from workbench.case.edges import edges_of
from workbench.case.marks import Mark, marks, moved, plain
from workbench.case.records import Excerpt, Quotation
from workbench.case.texts import keep
from workbench.values import edtf

DAY = 86_400.0


def day(text: str) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "a.casefile", title="T", analyst="someone") as made:
        yield made


def excerpt(case: Case, name: str, published: str | None = None) -> bytes:
    stored = case.stage(io.BytesIO(name.encode()))
    source, _ = acts.attach(case, Arrival(stored, name, "text/plain", {}, described={"published": published}))
    with case.change("Highlight"):
        anchor = {"recipe": "text/1 utf-8", "start": 0, "end": 1, "quote": name, "prefix": "", "suffix": ""}
        return bytes(Excerpt.create(source=source, anchor=anchor).id)


def by_number(found: list[Mark]) -> dict[str, Mark]:
    return {mark.number: mark for mark in found}


def test_a_stated_day_is_solid_with_whiskers_for_every_zone(case: Case):
    acts.tag(case, excerpt(case, "one"), {"aircraft": "An-124", "place": "Lajes", "when": "24 October 2025"})
    mark = by_number(marks(case))["SG-01"]
    assert mark[1:6] == ("sighting", "SG-01", "happened", "An-124", "Lajes")
    assert (mark.core_start, mark.core_end) == (day("2025-10-24"), day("2025-10-25"))
    assert (mark.earliest, mark.latest) == (day("2025-10-24") - 14 * 3600, day("2025-10-25") + 12 * 3600 - 1)
    assert (mark.shape, mark.instant, mark.count) == ("stated", False, 1)


def test_shapes_tell_doubt(case: Case):
    dated = excerpt(case, "dated", "2025-10-30")
    for given in (
        {"when": "last Sunday"},
        {"when": "24 October 2025", "count": "three"},
        {"when": "24 to 29 October 2025"},
        {"when": "2025-10-24T10:00Z"},
        {"when": "since 24 October 2025"},
        {"when": "recently"},
        {},
    ):
        acts.tag(case, dated, {"aircraft": "Il-26M", **given})
    found = by_number(marks(case))
    shapes = [found[f"SG-0{n}"].shape for n in range(1, 8)]
    assert shapes == ["inferred", "within", "within", "stated", "within", "within", "stated"]
    assert (found["SG-02"].count, found["SG-03"].count) == (3, 1)
    assert found["SG-04"].instant
    assert (found["SG-05"].core_end, found["SG-05"].latest) == (None, day("2025-10-31"))
    assert found["SG-06"].core_start is None is not found["SG-06"].core_end
    assert found["SG-07"][6:10] == (None, None, None, None)
    assert {mark.lane for mark in found.values() if mark.kind == "sighting"} == {"“Il-26M”"}


def test_a_dated_flight_on_to_a_third_place_has_a_mark_for_each_leg(case: Case):
    dated = excerpt(case, "dated", "2025-10-30")
    way = {"aircraft": "Il-62M", "origin": "Libya", "place": "Latakia", "destination": "Moscow"}
    for given in ({**way, "when": "last Sunday"}, way, {**way, "when": "26 October 2025", "count": "three"}):
        acts.tag(case, dated, given)
    found = by_number(marks(case))
    sightings = sorted(number for number in found if number.startswith("SG"))
    assert sightings == ["SG-01a", "SG-01b", "SG-02", "SG-03"]
    first, later = found["SG-01a"], found["SG-01b"]
    assert (first.label, later.label) == ("Libya → Latakia", "→ Moscow, or later")
    assert (later.core_start, later.core_end, later.latest) == (first.core_start, None, day("2025-10-31"))
    assert (first.record, first.lane, first.type) == (later.record, "Il-62", "Il-62M")


def test_what_is_told_had_happened_when_its_last_source_was_out(case: Case):
    """Seen: an arrival "since 5 March", told on 11 March, ran on to the edge of the paper."""
    given = {"30": "2025-10-30", "2": "2025-11-02", "about": "2025-10-30~", "never": None}
    quotes = {name: excerpt(case, name, published) for name, published in given.items()}
    for names in (["30"], ["30", "2"], ["about"], ["30", "never"]):
        record = acts.tag(case, quotes[names[0]], {"aircraft": "Il-62M", "when": "since 24 October 2025"})
        with case.change("Quote"):
            for name in names[1:]:
                Quotation.create(record=record, excerpt=quotes[name])
    acts.tag(case, quotes["30"], {"aircraft": "Il-62M", "when": "since 3 November 2025"})
    acts.claim(case, quotes["30"], "It came.", when="earlier this month")
    acts.claim(case, quotes["30"], "It will come.", kind="expectation", when="since 24 October 2025")
    acts.claim(case, quotes["30"], "It came.", when="October 2025")
    found = by_number(marks(case))
    bounds = [found[f"SG-0{n}"].latest for n in range(1, 6)]
    assert bounds == [day("2025-10-31"), day("2025-11-03"), None, None, None]
    assert [found[f"CL-{n}"].core_end for n in (1, 2, 3)] == [day("2025-10-31"), None, day("2025-11-01")]
    assert (found["CL-1"].latest, found["CL-2"].latest) == (found["S1"].latest, None)


@pytest.mark.parametrize(("hedge", "bound"), [
    ("expected to", None), ("attendu", None), ("reportedly", "2025-10-31"),
])  # fmt: skip
def test_what_a_sighting_only_expects_is_not_over_when_it_is_told(case: Case, hedge: str, bound: str | None):
    stated = {"aircraft": "Il-62M", "when": "since 24 October 2025", "hedge": hedge}
    acts.tag(case, excerpt(case, "dated", "2025-10-30"), stated)
    assert by_number(marks(case))["SG-01"].latest == (bound and day(bound))


def test_a_source_in_the_trash_bounds_nothing(case: Case):
    stays, goes = excerpt(case, "stays", "2025-10-30"), excerpt(case, "goes", "2025-11-02")
    record = acts.tag(case, stays, {"aircraft": "Il-62M", "when": "since 24 October 2025"})
    with case.change("Quote"):
        Quotation.create(record=record, excerpt=goes)
    assert by_number(marks(case))["SG-01"].latest == day("2025-11-03")
    told: list[Change] = []
    case.listen(told.append)
    acts.delete(case, case.find("S2")[1])
    assert record in moved(case, told[-1].rows)
    assert by_number(marks(case))["SG-01"].latest == day("2025-10-31")


def test_an_arrow_tells_what_came_from_what_left(case: Case):
    """Seen: a departure was labelled like the arrivals."""
    quote = excerpt(case, "dated", "2025-10-30")
    place, way = {"place": "Lajes"}, {"origin": "Libya", "destination": "Moscow"}
    for given in (
        {**place, "event": "arrival"}, {**place, "event": "departure"}, {**place, "event": "overflight"},
        {**place, "event": "presence"}, place, way, {**place, "event": "arrival", "origin": "Libya"},
        {**place, "event": "departure", "destination": "Moscow"}, {**place, **way, "event": "overflight"},
        {"origin": "Libya"}, {},
    ):  # fmt: skip
        acts.tag(case, quote, given)
    found = [mark.label for mark in marks(case) if mark.kind == "sighting"]
    assert found == ["→ Lajes", "Lajes →", "→ Lajes →", "Lajes", "Lajes", "Libya → Moscow", "Libya → Lajes",
                     "Lajes → Moscow", "Libya → Lajes → Moscow", "Libya →", ""]  # fmt: skip


def test_claims_stand_where_they_were_published_or_when_it_happened(case: Case):
    quote = excerpt(case, "dated", "2025-10-30")
    acts.claim(case, quote, "It came.")
    acts.claim(case, quote, "They met.", when="15 October 2025")
    acts.claim(case, excerpt(case, "undated"), "Nobody knows.")
    found = by_number(marks(case))
    assert found["CL-1"][3:7] == ("asserted", "Claims", "It came.", day("2025-10-30"))
    assert found["CL-1"].shape == "inferred"
    assert found["CL-2"][3:7] == ("happened", "Other", "They met.", day("2025-10-15"))
    assert found["CL-3"].core_start is None
    assert found["S1"][3:7] == ("published", "Sources", "dated", day("2025-10-30"))


def test_a_dated_denial_is_a_claimed_absence_and_one_without_a_date_is_not(case: Case):
    quote = excerpt(case, "undated")
    acts.claim(case, quote, "Nothing landed then.", kind="denial", when="15 October 2025")
    acts.claim(case, quote, "Nothing landed.", kind="denial")
    acts.claim(case, quote, "It landed.", when="15 October 2025")
    assert [mark.shape for mark in marks(case) if mark.kind == "claim"] == ["absence", "stated", "stated"]


def test_a_change_tells_whose_marks_moved(case: Case):
    quote = excerpt(case, "dated", "2025-10-30")
    claim = acts.claim(case, quote, "It came.")
    sighting = acts.tag(case, quote, {"aircraft": "An-124", "when": "last Sunday"})
    told: list[Change] = []
    case.listen(told.append)
    source = case.find("S1")[1]
    before = dict(zip((mark.record for mark in marks(case)), marks(case), strict=True))
    acts.set_fields(case, source, {"published": "2025-11-06"})
    touched = moved(case, told[-1].rows)
    assert touched >= {claim, sighting, source}
    after = {**before, **{mark.record: mark for mark in marks(case, touched)}}
    assert list(after.values()) == marks(case)
    acts.delete(case, quote)  # the words of the claim, by which it stood on the day of its source
    assert claim in moved(case, told[-1].rows)
    assert [mark for mark in marks(case) if mark.record == claim] != [after[claim]]


def test_cards_of_a_board_carry_what_people_need(case: Case):
    quote = excerpt(case, "dated", "2025-10-30")
    sighting = acts.tag(case, quote, {"aircraft": "Il-26M", "event": "arrival", "place": "Lajes"}, credibility="3")
    claim = acts.claim(case, quote, "It came.", by=["A", "B"])
    acts.link(case, sighting, "supports", claim, note="so")
    source = case.find("S1")[1]
    cited = acts.cite(case, source, "The Log", inferred=True)
    board = acts.add_board(case, "Board")
    laid = [source, quote, sighting, claim, cited]
    for n, record in enumerate(laid):
        acts.place_card(case, board, record, x=8 * n, y=16)
    found, edges = cards(case, board)
    assert [card.record for card in found] == laid
    by_kind = {card.number: card for card in found}
    assert (by_kind["SG-01"].title, by_kind["SG-01"].grade) == ("“Il-26M” → Il-62M?, Lajes", "3")
    assert by_kind["SG-01"].finding
    assert (by_kind["CL-1"].lines, by_kind["CL-1"].grade) == (("by A, through B",), "")
    assert by_kind["S1"].lines == ("held · 1 excerpt",)
    assert by_kind["S2"].lines == ("attach it",)
    assert by_kind["E1"].lines == ("S1, 0–1",)
    assert (by_kind["S2"].held, by_kind["S1"].held) == (False, True)
    assert (by_kind["E1"].grade, by_kind["E1"].quoted) == (None, True)
    assert {(edge.kind, edge.evidenced, edge.inferred, edge.word) for edge in edges} == {
        ("supports", False, False, ""),
        ("cites", False, True, ""),
        ("quote", True, False, "quote"),
    }
    acts.remove_card(case, [by_kind["E1"].id])
    acts.delete(case, claim)
    assert [card.number for card in cards(case, board)[0]] == ["S1", "SG-01", "S2"]


@pytest.mark.parametrize(("method", "says"), [
    ("file", "attached"), ("pasted", "pasted"), ("page capture", "captured"), ("unpacked", "unpacked"),
    ("other", "held"),
])  # fmt: skip
def test_the_card_of_a_source_says_how_its_bytes_came(case: Case, method: str, says: str):
    arrival = Arrival(case.stage(io.BytesIO(b"words")), "a.txt", "text/plain", {"method": method})
    source, _ = acts.attach(case, arrival)
    board = acts.add_board(case, "Board")
    acts.place_card(case, board, source, x=0, y=0)
    assert [card.lines for card in cards(case, board)[0]] == [(says,)]


@pytest.mark.parametrize(("said", "title", "lines"), [
    ({"place": "Latakia", "origin": "Libya", "destination": "Moscow", "when": "2025-10-26"}, "“An-124”",
     ("a\u00a0Libya → Latakia, 26 Oct", "b\u00a0→ Moscow, or later")),
    ({"origin": "Libya", "destination": "Moscow"}, "“An-124”", ("Libya → Moscow",)),
    ({"origin": "Libya"}, "“An-124”", ("from Libya",)),
    ({"place": "Latakia", "event": "departure", "count": "three", "when": "2025-10-26"}, "“An-124”, Latakia",
     ("departure", "3 × within 26 Oct")),
    ({"operator": "the Air Force"}, "“An-124”, “the Air Force”", ()),
])  # fmt: skip
def test_a_sighting_shows_each_leg(case: Case, said: dict[str, str], title: str, lines: tuple[str, ...]):
    sighting = acts.tag(case, excerpt(case, "dated"), {"aircraft": "An-124", **said})
    board = acts.add_board(case, "Board")
    acts.place_card(case, board, sighting, x=0, y=0)
    (card,), _ = cards(case, board)
    assert (card.title, card.lines) == (title, lines)


def test_a_link_carries_the_paragraph_that_cites_or_its_reason(case: Case):
    quote = excerpt(case, "dated")
    source = case.find("S1")[1]
    keep(case.raw, case.value("SELECT capture FROM source"), "text/1 utf-8", ["dated\n\nwords"])
    cited = acts.cite(case, source, "The Log", excerpt=quote)
    one, other = (acts.claim(case, quote, words) for words in ("It came.", "It left."))
    acts.link(case, one, "differs", other, note="day written")
    acts.link(case, one, "part-of", other)
    board = acts.add_board(case, "Board")
    for record in (source, cited, one, other):
        acts.place_card(case, board, record, x=0, y=0)
    assert {edge.kind: edge.word for edge in cards(case, board)[1]} == {
        "cites": "title", "differs": "day written", "part-of": "part of",
    }  # fmt: skip


def test_a_first_layout_covers_no_card_with_another(case: Case):
    quote = excerpt(case, "dated")
    for n in range(30):
        acts.tag(case, quote, {"aircraft": "An-124", "count": str(n + 1)})
    acts.claim(case, quote, "It came.")
    acts.cite(case, case.find("S1")[1], "The Log")
    found, _ = suggested(case)
    assert len(found) == 33
    assert len({(card.x, card.y) for card in found}) == 33
    columns = {card.number: card.x for card in found}
    assert columns["S1"] < columns["S2"] < columns["SG-01"] < columns["CL-1"]


def test_the_links_of_a_record_read_from_either_end(case: Case):
    quote = excerpt(case, "dated", "2025-10-30")
    first, second = (acts.tag(case, quote, {"aircraft": "Il-62M", "when": "last Sunday"}) for _ in range(2))
    assert edges_of(case, first) == []
    acts.link(case, first, "same-as", second)
    (edge,) = edges_of(case, second)
    assert (edge.a, edge.b, edge.kind, edge.evidenced) == (first, second, "same-as", False)
    assert edges_of(case, first) == [edge]


@hypothesis.given(st.dates(), st.integers(0, 400), st.times(), st.sampled_from(["day", "days", "instant"]))
@hypothesis.settings(max_examples=60)
def test_a_date_that_is_read_short_is_what_it_is_at_length(day: date, on: int, clock: time, form: str):
    last = date.fromordinal(min(day.toordinal() + on, date.max.toordinal()))
    text = {"day": f"{day}", "days": f"{day}/{last}", "instant": f"{day}T{clock:%H:%M:%S}Z"}[form]
    start, end = edtf.core(edtf.parse(text))
    at_length = tuple(datetime.fromisoformat(at).timestamp() for at in (start, end))
    told = {"day": day, "days": last}.get(form)
    ends = told == date.max  # the end of the last of all days is none of a day after it
    assert plain(text) == (None if ends else at_length)


def test_hypotheses_notes_and_searches_have_cards(case: Case):
    quote = excerpt(case, "dated", "2025-10-30")
    claim = acts.claim(case, quote, "It came.")
    held = acts.add_hypothesis(case, "A base is rebuilt")
    open_ = acts.add_hypothesis(case, "It is a transit hub")
    acts.link(case, claim, "supports", held)
    acts.link(case, claim, "contradicts", held)
    search = acts.searched(case, "Flight tracker", terms="RA-82039", found="nothing")
    board = acts.add_board(case, "Board")
    note = acts.note(case, board, "Ask the colleague", when=None)
    for n, record in enumerate((held, open_, search, note)):
        acts.place_card(case, board, record, x=240 * n, y=0)
    found = {card.number: (card.kind, card.title, card.lines) for card in cards(case, board)[0]}
    assert found["H1"] == ("hypothesis", "A base is rebuilt", ("1 for · 1 against",))
    assert found["H2"][2] == ("nothing held against",)
    assert found["SL-1"][:2] == ("enquiry", "“RA-82039”, in Flight tracker")
    assert found["SL-1"][2][0] == "found: nothing"
    assert (found["N1"][:2], found["N1"][2][0].startswith("someone, ")) == (("note", "Ask the colleague"), True)
