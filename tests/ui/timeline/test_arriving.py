"""A large case comes in beside the window, and out of what its file keeps the next time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import numpy as np
import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from workbench.case import keptmarks
from workbench.case.case import Case
from workbench.case.marks import marks
from workbench.case.records import Sighting
from workbench.case.timed import NAMES, Timed, timed
from workbench.ui import timelinepane
from workbench.ui.desk import Desk
from workbench.ui.kept import own_key
from workbench.ui.timeline.columns import columns
from workbench.ui.timelinepane import TimelinePane
from workbench.values.resolved import dated

DAYS = [f"2021-08-{day:02}" for day in range(1, 29)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A case of some sightings, one of them without a date."""
    with Case.create(tmp_path / "a.casefile", title="T", analyst="someone") as case, case.change("Generate"):
        for n, day in enumerate(DAYS):
            aircraft = {"value": ("An-124", "Il-62M")[n % 2], "written": ""}
            Sighting.create(aircraft=aircraft, when=dated(day, day, why="stated").as_json(), place=f"P{n}")
        Sighting.create(aircraft={"written": "a plane"})
    return tmp_path / "a.casefile"


KEY = bytes(range(32))


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """Where every case counts as large, and is read a few records at a time."""
    monkeypatch.setattr(timelinepane, "FEW", 0)
    monkeypatch.setattr("workbench.ui.timeline.arriving.BEHIND", 1)
    monkeypatch.setattr("workbench.ui.timeline.arriving._FIRST", 10)
    monkeypatch.setattr(keptmarks, "AT_ONCE", 5)
    made = Desk(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    yield made
    made.close()


def alike(held: Timed, case: Case) -> bool:
    """Whether these are the marks of the case."""
    want = timed(marks(case))
    same = all(np.array_equal(held.arrays[name], want.arrays[name], equal_nan=name not in ("instant",))
               for name in NAMES if name != "lane")  # fmt: skip
    lanes = [[one.lanes[lane] for lane in one.arrays["lane"]] for one in (held, want)]
    return same and lanes[0] == lanes[1] and held.dated == want.dated


def shown(pane: TimelinePane) -> list[object]:
    return [*pane.held.marks, *pane.held.undated]


def opened(qtbot: QtBot, desk: Desk, path: Path) -> TimelinePane:
    pane = TimelinePane(desk)
    qtbot.addWidget(pane)
    with qtbot.waitSignal(pane.settled):
        assert desk.open(path)
    return pane


def test_what_is_read_in_parts_is_what_is_read_at_once(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keptmarks, "AT_ONCE", 3)
    with Case.open(path, analyst="someone") as case:
        assert alike(keptmarks.whole(list(keptmarks.read(case))), case)
        assert not alike(keptmarks.whole([]), case)


def test_what_is_kept_is_true_of_this_journal_and_tells_what_changed_since(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Case.open(path, analyst="someone") as case:
        assert keptmarks.kept(case) is None
        for _ in keptmarks.keep(case, timed(marks(case)), keptmarks.head(case), key=KEY):
            assert keptmarks.kept(case) is None  # until all of it is written
        held = keptmarks.kept(case)
        assert held is not None
        assert alike(Timed(held.lanes, held.dated, {n: keptmarks.column(case, held, n) for n in NAMES}), case)
        assert keptmarks.since(case, held) == set()
        first = Sighting.select().first()
        with case.change("Edit"):
            first.place = "elsewhere"
            first.save()
        assert keptmarks.since(case, held) == {first.id}
        case.undo()
        assert keptmarks.since(case, held) == {first.id}
        assert len(keptmarks.since(case, held._replace(upto=0)) or ()) == len(DAYS) + 1
        monkeypatch.setattr(keptmarks, "RECIPE", "marks/0")
        assert keptmarks.kept(case) is None


@pytest.mark.parametrize("spoilt", [
    "DELETE FROM derived_mark WHERE name = 'start'",
    "UPDATE derived_mark SET data = zeroblob(3) WHERE name = 'lane'",
    "UPDATE derived_mark SET data = x'00' WHERE name = 'head'",
    "UPDATE derived_mark SET data = CAST(json_set(CAST(data AS TEXT), '$.size', 1000000000000) AS BLOB)"
    " WHERE name = 'head'",
    "UPDATE derived_mark SET data = CAST(json_set(CAST(data AS TEXT), '$.lanes[0]', 'x') AS BLOB) WHERE name = 'head'",
])  # fmt: skip
def test_what_is_kept_spoilt_is_made_anew(path: Path, spoilt: str) -> None:
    with Case.open(path, analyst="someone") as case:
        for _ in keptmarks.keep(case, timed(marks(case)), keptmarks.head(case), key=KEY):
            pass
        assert keptmarks.kept(case) is not None
        case.raw.authorizer = None
        case.raw.execute(spoilt)
        assert keptmarks.kept(case) is None


def test_a_file_from_before_keeps_nothing_and_is_read_all_the_same(path: Path) -> None:
    with Case.open(path, analyst="someone") as case:
        case.raw.authorizer = None
        case.raw.execute("DROP TABLE derived_mark")
        assert list(keptmarks.keep(case, timed(marks(case)), keptmarks.head(case), key=KEY)) == []
        assert keptmarks.kept(case) is None


def test_a_large_case_grows_on_the_timeline_and_is_kept_only_once_something_is_done(
    qtbot: QtBot, desk: Desk, path: Path
) -> None:
    before = path.read_bytes()
    pane = opened(qtbot, desk, path)
    assert shown(pane) == shown_at_once(desk)
    assert pane.strip.scale().start < pane.held.start[0]
    pane.keep()
    desk.close()
    assert path.read_bytes() == before  # a case that is only looked into keeps every byte
    pane = opened(qtbot, desk, path)
    with desk.case.change("Edit"):
        edited = Sighting.select().first()
        edited.place = "elsewhere"
        edited.save()
    pane.keep()
    qtbot.waitUntil(lambda: keptmarks.kept(desk.case) is not None)
    with desk.case.change("Trash"):
        edited.deleted = 1
        edited.save()
    assert shown(pane) == shown_at_once(desk)
    desk.close()
    again = opened(qtbot, desk, path)
    assert again.held.of([edited.id]) == []
    assert shown(again) == shown_at_once(desk)


def test_marks_are_not_kept_while_an_act_is_still_to_be_followed(
    qtbot: QtBot, desk: Desk, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.ui.slices.MANY", 1)
    monkeypatch.setattr(timelinepane, "MANY", 1)
    pane = opened(qtbot, desk, path)
    gone = [each.id for each in Sighting.select().limit(2)]
    with desk.case.change("Trash"):
        Sighting.update(deleted=1).where(Sighting.id.in_(gone)).execute()
    pane.keep()  # the pane shows the sightings still
    qtbot.waitUntil(lambda: not pane.held.of(gone))
    assert keptmarks.kept(desk.case) is None
    desk.jobs.holds_case = True
    pane.keep()
    desk.jobs.holds_case = False
    assert keptmarks.kept(desk.case) is None
    pane.keep()
    qtbot.waitUntil(lambda: keptmarks.kept(desk.case) is not None)
    desk.close()
    assert shown(opened(qtbot, desk, path)) == shown_at_once(desk)


def test_what_breaks_on_the_thread_is_told_by_the_window(
    qtbot: QtBot, desk: Desk, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(case: object) -> Iterator[Timed]:
        raise ArithmeticError("no such time")
        yield

    monkeypatch.setattr(keptmarks, "read", broken)
    pane = TimelinePane(desk)
    qtbot.addWidget(pane)
    with qtbot.captureExceptions() as told:
        assert desk.open(path)
        qtbot.waitUntil(lambda: bool(told), timeout=2000)
    assert [str(error) for _, error, _ in told] == ["no such time"]


def shown_at_once(desk: Desk) -> list[object]:
    """What a small case shows: every mark, read in one go."""
    held = columns(marks(desk.case))
    return [*held.marks, *held.undated]


def test_marks_that_were_kept_here_are_believed(
    qtbot: QtBot, desk: Desk, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Case.open(path, analyst="someone") as case:
        for _ in keptmarks.keep(case, timed(marks(case)), keptmarks.head(case), key=own_key(desk.settings)):
            pass
    monkeypatch.setattr(keptmarks, "read", lambda case: pytest.fail("read anew"))
    assert shown(opened(qtbot, desk, path)) == shown_at_once(desk)


@pytest.mark.parametrize("forged", [
    "UPDATE derived_mark SET data = zeroblob(length(data)) WHERE name = 'start'",
    "UPDATE derived_mark SET data = zeroblob(32) WHERE name = 'seal'",
    "DELETE FROM derived_mark WHERE name = 'seal'",
])  # fmt: skip
def test_marks_that_were_not_kept_here_are_not_believed(qtbot: QtBot, desk: Desk, path: Path, forged: str) -> None:
    with Case.open(path, analyst="someone") as case:
        for _ in keptmarks.keep(case, timed(marks(case)), keptmarks.head(case), key=own_key(desk.settings)):
            pass
        case.raw.authorizer = None
        case.raw.execute(forged)
        assert keptmarks.kept(case) is not None, "by its sizes it is whole"
    pane = opened(qtbot, desk, path)
    assert shown(pane) == shown_at_once(desk)


def test_a_key_is_made_once_and_anew_where_it_is_spoilt(tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    first = own_key(settings)
    assert len(first) == 32
    assert own_key(settings) == first
    for spoilt in ("no key", "00"):
        settings.setValue("own-key", spoilt)
        assert len(own_key(settings)) == 32


def test_a_case_is_put_away_without_waiting_for_what_is_sorted(
    path: Path, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sort goes on after the case is closed, and nothing of it is shown; the next case is."""
    begun, going = Event(), Event()
    sort = keptmarks.whole

    def held(parts: list[Timed]) -> Timed:
        begun.set()
        assert going.wait(10)
        return sort(parts)

    pane = TimelinePane(desk)
    qtbot.addWidget(pane)
    monkeypatch.setattr(keptmarks, "whole", held)
    assert desk.open(path)
    assert begun.wait(10)
    desk.close()
    assert shown(pane) == []
    monkeypatch.setattr(keptmarks, "whole", sort)
    going.set()
    with qtbot.waitSignal(pane.settled):
        assert desk.open(path)
    assert len(shown(pane)) == len(DAYS) + 1
