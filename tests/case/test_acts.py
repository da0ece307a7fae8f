"""Acts told on two short texts of our own: as written stays, readings move with their premises, undo takes all back."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.case import acts, history, resolving, rows
from workbench.case.acts import Arrival
from workbench.case.case import Case
from workbench.case.ids import id_text
from workbench.case.journal import entries
from workbench.case.moved import moves_listed, moves_words
from workbench.case.resolving import would_move
from workbench.case.texts import WorkingText, keep
from workbench.values.errors import CaseError

ONE = "Freighter seen again\n\nAn Il-62 landed there. The Il-26M flew from Libya to Latakia last Sunday.\n"
TWO = "Flights resume\n\nOn October 26 an Il-62M took off from Libya. Flights began again on October 24.\n"


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "t.casefile", title="Flights", analyst="ada") as made:
        yield made


def attach(case: Case, text: str, name: str = "a.txt") -> bytes:
    stored = case.stage(io.BytesIO(text.encode()))
    arrival = Arrival(stored, name, "text/plain", {"at": "2026-11-21T10:00:00Z"})
    source, _ = acts.attach(case, arrival)
    capture = case.value("SELECT capture FROM source WHERE id = ?", (source,))
    keep(case.raw, capture, "text/1 utf-8", [text])
    return source


def words(case: Case, source: bytes, quote: str) -> bytes:
    capture = case.value("SELECT capture FROM source WHERE id = ?", (source,))
    text = WorkingText(case.raw, capture)
    found = text.find(quote)
    assert found
    return acts.highlight(case, source, text, start=found[0], end=found[1])


@pytest.fixture
def sighting(case: Case) -> tuple[bytes, bytes]:
    source = attach(case, ONE)
    attach(case, TWO, "b.txt")
    excerpt = words(case, source, "The Il-26M flew from Libya to Latakia last Sunday")
    stated = {"aircraft": "Il-26M", "origin": "Libya", "destination": "Latakia", "when": "last Sunday"}
    return source, acts.tag(case, excerpt, stated, by=["Flightradar24", "Bloomberg"], credibility="3")


def test_a_highlight_is_the_exact_words_and_the_same_words_twice_are_one_excerpt(case: Case) -> None:
    source = attach(case, ONE)
    first, second = words(case, source, "landed there"), words(case, source, "landed there")
    assert first == second
    row = rows.record(case, first)
    assert (row["quote"], ONE[row["start"] : row["end"]], row["status"]) == ("landed there", "landed there", "exact")


def test_the_same_bytes_lead_to_the_source_that_holds_them(case: Case) -> None:
    source = attach(case, ONE)
    stored = case.stage(io.BytesIO(ONE.encode()))
    assert acts.attach(case, Arrival(stored, "again.txt", "text/plain", {})) == (source, True)
    assert len(rows.records(case, "source")) == 1


def test_a_type_that_does_not_exist_is_kept_as_written_with_ranked_candidates(
    case: Case, sighting: tuple[bytes, bytes]
) -> None:
    aircraft = rows.record(case, sighting[1])["aircraft"]
    assert (aircraft["written"], aircraft["value"]) == ("Il-26M", None)
    assert aircraft["alternatives"][0]["value"] == "Il-62M"
    assert "S1 ¶1 says Il-62; S2 ¶1 says Il-62M" in aircraft["alternatives"][0]["why"]


def test_last_sunday_stays_open_until_a_publication_date_is_accepted_and_then_moves_in_one_step(
    case: Case, sighting: tuple[bytes, bytes]
) -> None:
    source, key = sighting
    when = rows.record(case, key)["when"]
    assert when["value"] is None
    assert "2025-10-26" in [other["value"] for other in when["alternatives"]]
    acts.set_fields(case, source, {"published": "2025-10-30"}, reason="the first Thursday after the latest day told")
    when = rows.record(case, key)["when"]
    assert (when["written"], when["edtf"], when["anchor"]["edtf"]) == ("last Sunday", "2025-10-26", "2025-10-30")
    assert when["earliest"] < "2025-10-26" < when["latest"]
    case.undo()
    assert rows.record(case, key)["when"]["value"] is None
    assert rows.record(case, source)["published"] is None


def test_what_another_publication_date_moves_is_told_before_and_is_what_the_act_does(
    case: Case, sighting: tuple[bytes, bytes]
) -> None:
    source, key = sighting
    acts.set_fields(case, source, {"published": "2025-10-30"})
    told = would_move(case, source, "2025-10-23")
    assert moves_listed(case, told) == [
        {"id": id_text(key), "number": "SG-01", "field": "when", "written": "last Sunday",
         "before": "2025-10-26", "after": "2025-10-19"}
    ]  # fmt: skip
    assert moves_words(case, told) == "moves 1 date: SG-01 “last Sunday”: 26 Oct 2025 → 19 Oct 2025"
    assert rows.record(case, key)["when"]["edtf"] == "2025-10-26"
    acts.set_fields(case, source, {"published": "2025-10-23"})
    assert rows.record(case, key)["when"]["edtf"] == "2025-10-19"
    assert would_move(case, source, "2025-10-24") != []
    assert moves_words(case, would_move(case, source, "2025-10-24")) == ""  # the same Sunday, from another day
    acts.accept(case, key, "when")
    assert would_move(case, source, "") == []  # settled by the analyst


def test_a_date_concluded_with_another_text_names_it_and_so_does_all_that_leans_on_it(
    case: Case, sighting: tuple[bytes, bytes]
) -> None:
    source, key = sighting
    other = rows.records(case, "source")[1]["id"]
    acts.set_fields(case, source, {"published": "2025-10-28"})
    published = rows.record(case, source)["published_how"]
    assert other in published["premises"]
    assert published["why"].startswith("given by ada; ")
    assert {other, rows.record(case, source)["id"]} <= set(rows.record(case, key)["when"]["premises"])
    acts.set_fields(case, source, {"published": "2019-01-01"})
    assert rows.record(case, source)["published_how"]["premises"] == []


def test_what_an_assumed_publication_date_rests_on_is_chosen(case: Case, sighting: tuple[bytes, bytes]) -> None:
    source, key = sighting
    other = rows.records(case, "source")[1]["id"]
    excerpt = words(case, case.find("S2")[1], "Flights began again")
    number = rows.record(case, excerpt)["id"]
    acts.set_fields(case, source, {"published": "2025-10-30?"}, premises=[excerpt, source, excerpt])
    published = rows.record(case, source)["published_how"]
    assert (published["edtf"], published["premises"]) == ("2025-10-30?", [number, rows.record(case, source)["id"]])
    assert number in rows.record(case, key)["when"]["premises"]
    assert other not in published["premises"]
    acts.set_fields(case, source, {"published": "2025-10-28"}, premises=[])
    assert rows.record(case, source)["published_how"]["premises"] == []
    with pytest.raises(CaseError, match="set published with them"):
        acts.set_fields(case, source, {"title": "Other"}, premises=[excerpt])
    with pytest.raises(CaseError, match="bears no date"):
        acts.set_fields(case, source, {"published": "2025-10-28"}, premises=[acts.lead(case, "ask")])
    acts.delete(case, excerpt)
    with pytest.raises(CaseError, match="in the trash"):
        acts.set_fields(case, source, {"published": "2025-10-28"}, premises=[excerpt])


def test_a_source_that_is_not_held_has_no_grade(case: Case) -> None:
    source = attach(case, ONE)
    cited = acts.cite(case, source, "Bloomberg")
    acts.grade(case, case.find("P1")[1], "B")
    assert rows.record(case, cited)["reliability"] is None


def test_an_accepted_reading_keeps_the_words_and_names_who_took_it(case: Case, sighting: tuple[bytes, bytes]) -> None:
    _, key = sighting
    acts.accept(case, key, "aircraft", "Il-62M")
    aircraft = rows.record(case, key)["aircraft"]
    assert (aircraft["written"], aircraft["value"], aircraft["accepted_by"]) == ("Il-26M", "Il-62M", "ada")
    acts.set_fields(case, key, {"when": "2025-10-27"})
    when = rows.record(case, key)["when"]
    assert (when["written"], when["edtf"], when["accepted_by"]) == ("last Sunday", "2025-10-27", "ada")


def test_a_settled_date_does_not_move_with_its_source(case: Case, sighting: tuple[bytes, bytes]) -> None:
    source, key = sighting
    acts.accept(case, key, "when", "2025-10-26")
    acts.set_fields(case, source, {"published": "2025-11-06"})
    assert rows.record(case, key)["when"]["edtf"] == "2025-10-26"


def test_grades_fit_what_they_grade_and_the_newest_is_in_force(case: Case, sighting: tuple[bytes, bytes]) -> None:
    source, key = sighting
    assert rows.record(case, source)["reliability"] is None
    acts.grade(case, source, "C", reason="often right")
    acts.grade(case, source, "D")
    assert rows.record(case, source)["reliability"] == "D"
    assert rows.record(case, key)["credibility"] == "3"
    with pytest.raises(CaseError, match="takes a letter"):
        acts.grade(case, source, "2")


def test_a_publisher_lends_its_reliability_to_its_sources(case: Case) -> None:
    source = attach(case, ONE)
    acts.set_fields(case, source, {"publisher": "The Example Post"})
    acts.grade(case, case.find("P1")[1], "B")
    assert rows.record(case, source)["reliability"] == "B"


def test_cited_sources_are_not_held_and_named_once(case: Case) -> None:
    one, two = attach(case, ONE), attach(case, TWO, "b.txt")
    cited = acts.cite(case, one, "Bloomberg")
    assert acts.cite(case, two, "Bloomberg", inferred=True) == cited
    assert rows.record(case, cited)["held"] is False
    assert [link["basis"] for link in rows.records(case, "link")] == ["stated", "inferred"]


def test_before_and_after_never_run_in_a_circle(case: Case) -> None:
    one, two = acts.lead(case, "first"), acts.lead(case, "second")
    acts.link(case, one, "precedes", two)
    with pytest.raises(CaseError, match="before the other"):
        acts.link(case, two, "precedes", one)


def test_trash_and_back(case: Case, sighting: tuple[bytes, bytes]) -> None:
    _, key = sighting
    acts.delete(case, key, reason="told twice")
    assert rows.records(case, "sighting") == []
    with pytest.raises(CaseError, match="in the trash"):
        acts.set_fields(case, key, {"hedge": "said"})
    acts.restore(case, key)
    assert [row["number"] for row in rows.records(case, "sighting")] == ["SG-01"]


@pytest.mark.parametrize(
    ("stated", "says"),
    [
        ({"event": "landing"}, "choose one of"),
        ({"method": "radio"}, "choose one of"),
        ({"when": "2025-02-30"}, "no date"),
    ],
)
def test_wrong_words_are_refused_in_a_sentence_and_nothing_is_changed(
    case: Case, stated: dict[str, str], says: str
) -> None:
    excerpt = words(case, attach(case, ONE), "landed there")
    before = case.value("SELECT count(*) FROM entry")
    with pytest.raises(CaseError, match=says):
        acts.tag(case, excerpt, stated)
    assert case.value("SELECT count(*) FROM entry") == before


def test_taking_a_card_off_never_touches_its_record(case: Case, sighting: tuple[bytes, bytes]) -> None:
    board = acts.add_board(case, "Flights")
    card = acts.place_card(case, board, sighting[1], x=8, y=16)
    acts.move_cards(case, [(card, 24, 32)])
    acts.remove_card(case, [card])
    assert rows.records(case, "card") == []
    assert len(rows.records(case, "sighting")) == 1


def test_undo_to_empty_and_redo_forward_give_the_same_records(case: Case, sighting: tuple[bytes, bytes]) -> None:
    acts.note(case, sighting[1], "seen twice")
    kinds = ("source", "excerpt", "sighting", "note")
    before = {kind: rows.records(case, kind) for kind in kinds}
    steps = 0
    while case.next_undo():
        case.undo()
        steps += 1
    assert not any(rows.records(case, kind) for kind in kinds)
    for _ in range(steps):
        case.redo()
    assert {kind: rows.records(case, kind) for kind in kinds} == before
    assert case.verify().problems == ()


def test_only_records_of_one_kind_are_the_same(case: Case, sighting: tuple[bytes, bytes]) -> None:
    with pytest.raises(CaseError, match="of two kinds"):
        acts.link(case, sighting[0], "same-as", sighting[1])


def test_a_source_that_is_not_held_cannot_be_graded(case: Case) -> None:
    cited = acts.cite(case, attach(case, ONE), "Bloomberg")
    with pytest.raises(CaseError, match="grade its publisher"):
        acts.grade(case, cited, "B")


def test_words_carry_a_link_after_it_was_made_and_no_longer(case: Case, sighting: tuple[bytes, bytes]) -> None:
    source, one = sighting
    other = acts.claim(case, words(case, source, "An Il-62 landed"), "It landed.")
    link = acts.link(case, one, "supports", other)
    first, second = words(case, source, "An Il-62 landed"), words(case, source, "landed there")
    start = case.value("SELECT max(n) FROM entry")
    acts.carry(case, link, first)
    acts.carry(case, link, second)
    assert case.value("SELECT max(n) FROM entry") == start + 2
    assert [case.number(case.find(each)[1]) for each in rows.record(case, link)["excerpts"]] == ["E2", "E3"]
    assert history.label(case, next(entries(case.raw, "WHERE n = ?", (start + 1,)))) == "Carry link L1"
    with pytest.raises(CaseError, match="E2 carries L1 already"):
        acts.carry(case, link, first)
    acts.uncarry(case, link, first)
    assert len(rows.record(case, link)["excerpts"]) == 1
    with pytest.raises(CaseError, match="E2 does not carry L1"):
        acts.uncarry(case, link, first)
    acts.carry(case, link, first)
    case.undo()
    case.undo()
    assert len(rows.record(case, link)["excerpts"]) == 2
    assert case.value("SELECT count(*) FROM quotation WHERE record = ?", (link,)) == 2
    with pytest.raises(CaseError, match="name a link"):
        acts.carry(case, other, first)


def test_what_is_cited_bounds_the_days_and_premises_never_run_in_a_circle(case: Case) -> None:
    first = attach(case, "Wire reports that a freighter landed last Sunday.")
    second = attach(case, "A freighter landed.", "b.txt")
    quote = words(case, first, "a freighter landed last Sunday")
    sighting = acts.tag(case, quote, {"aircraft": "An-124", "when": "last Sunday"})
    assert rows.record(case, sighting)["when"]["alternatives"] == []
    acts.link(case, first, "cites", second)
    acts.set_fields(case, second, {"published": "2026-10-28"})
    acts.set_fields(case, first, {"title": "Freighter"})
    offered = resolving.Resolver(case, quote).when("last Sunday")
    assert [each.value for each in offered.alternatives] == ["2026-10-25", "2026-11-01", "2026-10-18"]
    assert "S2 is cited and appeared on Wednesday 28 October 2026" in offered.alternatives[0].why
    assert id_text(second) in offered.alternatives[0].premises
    acts.set_fields(case, second, {"published": "2026-10-28"}, premises=[first])
    assert resolving.Resolver(case, quote).when("last Sunday").alternatives == ()
    with pytest.raises(CaseError, match="rests on S1 itself"):
        acts.set_fields(case, first, {"published": "2026-10-29"}, premises=[second])
    with pytest.raises(CaseError, match="rests on S1 itself"):
        acts.set_fields(case, first, {"published": "2026-10-29"}, premises=[sighting])
