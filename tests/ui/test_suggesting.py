"""The reading aid in the window: offered beside the words, accepted by Enter, undone in one step, remembered."""

from __future__ import annotations

from functools import cached_property
from threading import current_thread, main_thread
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.bench import TEXT, Bench
from workbench.case import acts
from workbench.case.case import Change
from workbench.case.grids import Grid
from workbench.case.resolving import Resolver
from workbench.case.rows import records
from workbench.case.texts import keep
from workbench.ui.marked import marked
from workbench.ui.reader.walk import Walk


@pytest.fixture
def bench(bench: Bench) -> Bench:
    acts.set_fields(bench.case, bench.case.find("S1")[1], {"published": "2025-10-30"})
    bench.window.pages["read"].open(bench.case.find("S1")[1])
    settle(bench)
    bench.reader.setFocus()
    return bench


def settle(bench: Bench) -> None:
    QApplication.processEvents()  # what an act took is worked out in a later turn
    bench.qtbot.waitUntil(lambda: bench.desk.jobs.current is None and bool(walk(bench).offered))


def walk(bench: Bench) -> Walk:
    found: Walk = bench.window.pages["read"].page.reader.suggestions
    return found


def go_to(bench: Bench, words: str) -> None:
    start = TEXT.index(words)
    walk(bench).go_to(next(each for each in walk(bench).shown if each.start == start))


def held(bench: Bench, kind: str) -> list[dict[str, Any]]:
    return records(bench.case, kind)


def test_a_movement_is_accepted_at_its_aircraft_by_enter_and_undone_in_one_step(bench: Bench) -> None:
    go_to(bench, "An-124")
    current = walk(bench).current
    assert current is not None
    assert "arrival" in current.reading
    assert "26 Oct 2025" in current.reading
    bench.press("Return")
    settle(bench)
    (sighting,) = held(bench, "sighting")
    assert (sighting["aircraft"]["written"], sighting["event"]) == ("An-124", "arrival")
    assert sighting["when"]["edtf"] == "2025-10-26"
    assert "An-124" not in [TEXT[each.start : each.end] for each in walk(bench).offered if each.kind == "aircraft"]
    bench.press("Ctrl+Z")
    settle(bench)
    assert held(bench, "sighting") == []
    assert "An-124" in [TEXT[each.start : each.end] for each in walk(bench).offered]


def test_a_date_becomes_a_mention_and_the_next_suggestion_is_current(bench: Bench) -> None:
    go_to(bench, "last Sunday")
    bench.press("Return")
    (mention,) = held(bench, "mention")
    assert (mention["kind"], mention["value"]["edtf"], mention["value"]["rule"]) == (
        "date", "2025-10-26", "weekday-before:7",
    )  # fmt: skip
    following = walk(bench).current
    assert following is not None
    assert following.start > TEXT.index("last Sunday")


def test_without_a_publication_date_the_readings_are_offered_and_one_is_taken_by_its_number(bench: Bench) -> None:
    source = bench.case.find("S1")[1]
    acts.set_fields(bench.case, source, {"published": ""})
    settle(bench)
    go_to(bench, "last Sunday")
    current = walk(bench).current
    assert current is not None
    assert not current.stands
    bench.press("Return")
    assert held(bench, "mention") == []
    if current.others:
        bench.press("1")
        assert held(bench, "mention")[0]["value"]["accepted_by"] == "first analyst"
    assert "publi" in current.why


def test_the_possible_days_of_an_undated_source_are_worked_out_beside_the_window(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = Resolver.candidates.func
    threads = []
    spied = cached_property(lambda self: threads.append(current_thread()) or counted(self))
    spied.__set_name__(Resolver, "candidates")
    monkeypatch.setattr(Resolver, "candidates", spied)
    acts.set_fields(bench.case, bench.case.find("S1")[1], {"published": ""})
    settle(bench)
    assert threads
    assert main_thread() not in threads


def test_x_dismisses_and_it_stays_away_after_the_text_is_read_again(bench: Bench) -> None:
    go_to(bench, "Libya")
    bench.press("X")
    (row,) = held(bench, "dismissal")
    assert (row["words"], row["kind"]) == ("Libya", "place")
    settle(bench)
    assert "Libya" not in [TEXT[each.start : each.end] for each in walk(bench).offered]


def test_an_answer_to_words_that_were_read_again_meanwhile_takes_nothing(bench: Bench) -> None:
    go_to(bench, "last Sunday")
    answered, current, source = walk(bench), walk(bench).current, bench.case.find("S1")[1]
    assert current is not None
    capture = bench.case.value("SELECT capture FROM source")
    keep(bench.case.raw, capture, "text/1 utf-8", [f"Read anew: {TEXT}"])
    bench.desk.changed.emit(Change("Read again", {"capture": frozenset({source})}))
    answered.accept_wanted.emit([current.id], -1)
    answered.dismiss_wanted.emit(current.id, False)
    assert (held(bench, "mention"), held(bench, "dismissal")) == ([], [])
    settle(bench)
    assert "last Sunday" in [f"Read anew: {TEXT}"[each.start : each.end] for each in walk(bench).offered]


def test_suggestions_are_put_away_and_that_is_remembered(bench: Bench) -> None:
    bench.press("Ctrl+Shift+J")
    assert walk(bench).offered == []
    assert bench.desk.settings.value("suggestions/shown") in (False, "false")
    bench.press("Ctrl+Shift+J")
    settle(bench)
    assert walk(bench).bar.isVisible()


def test_a_change_of_the_publication_date_moves_what_is_offered(bench: Bench) -> None:
    go_to(bench, "last Sunday")
    acts.set_fields(bench.case, bench.case.find("S1")[1], {"published": "2025-11-06"})
    settle(bench)
    reading = next(each for each in walk(bench).offered if each.start == TEXT.index("last Sunday")).reading
    assert "2 Nov 2025" in reading


def test_a_mention_has_a_note_beside_its_words_and_a_row_in_the_log(bench: Bench) -> None:
    go_to(bench, "last Sunday")
    bench.press("Return")
    settle(bench)
    (mention,) = held(bench, "mention")
    notes = [note for one in marked(bench.case, bench.case.find("S1")[1]) for note in one.notes]
    assert [(note.kind, note.number, note.words) for note in notes] == [("mention", "MN-1", "26 Oct 2025")]
    bench.desk.focus.select(bench.case.find("MN-1")[1])
    assert bench.case.find(mention["excerpt"])[1] in bench.desk.neighbours()
    grid = Grid(bench.case, "mention")
    assert grid.text(grid.keys, grid.columns[:3], resolved=True) == [["MN-1", "date", "2025-10-26"]]


def test_what_was_put_away_is_listed_and_taken_back_by_deleting_its_row(bench: Bench) -> None:
    go_to(bench, "Libya")
    bench.press("Shift+X")
    settle(bench)
    bench.window.acts["never-offered"].trigger()
    assert (bench.window.workspace, bench.window.pages["log"].kind) == ("log", "dismissal")
    acts.delete(bench.case, bench.case.find("DM-1")[1])
    bench.window.go("read")
    bench.qtbot.waitUntil(lambda: "Libya" in [TEXT[each.start : each.end] for each in walk(bench).offered])


def test_a_denial_is_offered_as_a_claim_of_that_kind_by_who_denies(bench: Bench) -> None:
    says = "A spokesman denied the flights."
    go_to(bench, says)
    current = walk(bench).current
    assert current is not None
    assert (current.kind, current.reading, TEXT[current.start : current.end]) == ("claim", "denial by spokesman", says)
    bench.press("Return")
    settle(bench)
    (claim,) = held(bench, "claim")
    assert (claim["kind"], claim["statement"]) == ("denial", says)
    assert "claim" not in [each.kind for each in walk(bench).offered]
    bench.press("Ctrl+Z")
    settle(bench)
    go_to(bench, says)
    bench.press("X")
    settle(bench)
    assert [(row["words"], row["kind"]) for row in held(bench, "dismissal")] == [(says, "claim")]
    assert "claim" not in [each.kind for each in walk(bench).offered]


def test_an_answer_gives_way_to_another_record_and_stays_while_the_keyboard_is_in_the_words(bench: Bench) -> None:
    go_to(bench, "An-124")
    bench.desk.focus.select(bench.case.find("S1")[1])
    assert walk(bench).current is not None
    bench.window.docks["navigator"].widget().setFocus()
    bench.qtbot.waitUntil(lambda: not bench.reader.hasFocus())
    bench.desk.focus.select()
    assert walk(bench).current is None
    assert walk(bench).answer.isHidden()


def test_a_key_that_wants_words_says_so_where_none_are_selected(bench: Bench) -> None:
    bench.reader.select(0, 0)
    bench.press("S")
    assert bench.window.statusBar().currentMessage().startswith("Select words in the source first")
