"""A visit to a case as the soak drives it: opened, worked in by keys in every room, left for the next one."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from random import Random

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from benchmarks.flown import rotations
from benchmarks.generated import AIRCRAFT, PLACES, RETURNED, TYPED
from benchmarks.measured import Step
from workbench.case import acts
from workbench.case.itself import entries_made
from workbench.ui.app import Desktop
from workbench.ui.dialogs.merge import MergeDialog
from workbench.ui.dialogs.preview import PreviewDialog
from workbench.ui.flying import import_files
from workbench.ui.forms.form import Form

ACTS = 30  # of a visit at least: entries of the journal
EDITS = 7  # records that are edited, and the edit undone and done again
FIXES = 400  # of a track
MOST_TURNS = 1000  # that an act may take until it can be asked for, and pages until they are set
_CONTROL = Qt.KeyboardModifier.ControlModifier
_KEY = Qt.Key
_ROOMS = {"read": _KEY.Key_1, "board": _KEY.Key_2, "map": _KEY.Key_3, "matrix": _KEY.Key_4, "report": _KEY.Key_5,
          "log": _KEY.Key_6, "entities": _KEY.Key_7}  # fmt: skip


class Visitor:
    """Works in one window; what it picks differs from visit to visit and is the same in every run.

    A step whose name has a dot leads to one without; ``through`` names those that answer while they are under way.
    """

    through = ("import", "merge", "merge.look")

    def __init__(self, desktop: Desktop) -> None:
        self._desktop, self._window, self._views = desktop, desktop.window, desktop.views
        self._random = Random(11)
        self._visits = 0

    def visit(self, path: Path) -> Iterator[Step]:
        """The steps of one visit, each asked for when the one before is done."""
        self._visits += 1
        if self._desktop.desk.case is not None:
            yield Step("open.close", partial(QTest.keyClick, self._window, _KEY.Key_W, _CONTROL))
        yield Step("open", partial(self._open, path))
        entries = entries_made(self._desktop.desk.case)
        for part in (
            self._read,
            self._write,
            self._tidy,
            self._list,
            self._time,
            self._lay,
            self._look_round,
            self._edit,
            self._bring,
            self._narrow,
            (self._come_home, self._report, self._print, self._report)[self._visits % 4],
        ):
            yield from part()
        self.done = entries_made(self._desktop.desk.case) - entries
        assert self.done >= ACTS, f"{self.done} acts, not {ACTS}"

    def _open(self, path: Path) -> None:
        """Press it in the list of recent cases; one that is not there yet comes by its name."""
        rows = [row for row in self._window.welcome.recent.rows if row.path == path]
        if rows:
            QTest.keyClick(rows[0], _KEY.Key_Space)
        else:
            self._desktop.desk.open(path)
        assert self._desktop.desk.case is not None
        assert self._desktop.desk.case.path == path

    def _go(self, room: str) -> Iterator[Step]:
        yield Step("switch", partial(QTest.keyClick, self._window, _ROOMS[room], _CONTROL))
        assert self._window.workspace == room, f"{room} was not opened"

    def _pick(self, table: str) -> bytes:
        found = self._desktop.desk.case.rows(f'SELECT id FROM "{table}" WHERE deleted = 0 ORDER BY id')
        return bytes(self._random.choice(found)[0])

    def _typed(self, room: str, box: QWidget, words: str) -> Iterator[Step]:
        box.setFocus(Qt.FocusReason.OtherFocusReason)
        for letter in words:
            yield Step(f"{room}.typed", partial(QTest.keyClicks, box, letter))

    # rooms

    def _read(self) -> Iterator[Step]:
        yield from self._go("read")
        for table in ("source", "sighting"):
            yield Step("look", partial(self._views.jumping.open_words, self._pick(table)))
        self._views.jumping.slices.finish()

    def _write(self) -> Iterator[Step]:
        """A sighting on words, then edited and linked; some of it taken back."""
        reader = self._views.read.page.reader
        quote = self._random.choice(reader.quotes.all)
        yield Step("tag.select", partial(reader.column.select, quote.start, quote.end - self._random.randrange(20)))
        yield from self._form("sighting", _KEY.Key_S, {"aircraft": self._random.choice(AIRCRAFT),
                                                       "origin": self._random.choice(PLACES)})  # fmt: skip
        yield from self._form("rename", _KEY.Key_F2, {"operator": f"carrier {self._random.randrange(99)}"})
        claim = self._desktop.desk.case.number(self._pick("claim"))
        yield from self._form("link", _KEY.Key_L, {"to": claim}, kind="supports")
        yield from self._keys("undo", _KEY.Key_Z, 2)
        yield from self._keys("redo", _KEY.Key_Y, 1)
        yield from self._keys("undo", _KEY.Key_Z, 1)

    def _tidy(self) -> Iterator[Step]:
        """Close the sources that were opened, but for three."""
        read = self._views.read
        for _ in range(read.tabs.count() - 3):
            yield Step("tidy.close", partial(QTest.keyClick, read.tabs, _KEY.Key_F4, _CONTROL))

    def _keys(self, act: str, key: Qt.Key, times: int) -> Iterator[Step]:
        for _ in range(times):
            entries = entries_made(self._desktop.desk.case)
            yield Step(act, partial(QTest.keyClick, self._window, key, _CONTROL))
            assert entries_made(self._desktop.desk.case) == entries + 1, f"{act} did nothing"

    def _form(self, act: str, key: Qt.Key, said: dict[str, str], *, kind: str = "") -> Iterator[Step]:
        """Asked for by its key, filled letter by letter, sent by Ctrl+Enter."""
        for _ in range(MOST_TURNS):
            if self._window.acts[act].isEnabled():
                break
            yield Step(f"{act}.wait", lambda: None)
        column = self._views.read.page.reader.column
        for _ in range(MOST_TURNS):  # on a busy machine the words may be read again in between
            column.setFocus(Qt.FocusReason.OtherFocusReason)
            yield Step(f"{act}.ask", partial(QTest.keyClick, column, key))
            if self._forms():
                break
            yield Step(f"{act}.wait", partial(time.sleep, 0.1))
        form = self._shown(act)
        if kind:
            form.inputs["kind"].put(kind)
        for name, words in said.items():
            form.inputs[name].clear()
            yield from self._typed(act, form.inputs[name], words)
        yield Step(act, partial(QTest.keyClick, form, _KEY.Key_Return, _CONTROL))
        assert form.refusal is None, f"{act} was refused: {form.refusal.text()}"

    def _forms(self) -> list[Form]:
        return [form for form in self._window.findChildren(Form) if form.isVisible()]

    def _shown(self, act: str) -> Form:
        shown = self._forms()
        assert len(shown) == 1, f"{act} opened {len(shown)} forms"
        return shown[0]

    def _list(self) -> Iterator[Step]:
        navigator = self._views.navigator
        yield from self._typed("filter", navigator.filter, TYPED)
        yield Step("filter", navigator.filter.clear)
        yield from self._walk(navigator.list, (_KEY.Key_Down, _KEY.Key_Down))

    def _walk(self, pane: QWidget, keys: Sequence[Qt.Key]) -> Iterator[Step]:
        pane.setFocus(Qt.FocusReason.OtherFocusReason)
        for key in keys:
            yield Step("walk", partial(QTest.keyClick, pane, key))

    def _lay(self) -> Iterator[Step]:
        yield from self._go("board")
        board = self._views.board.board
        yield Step("pick", partial(self._desktop.desk.focus.select, self._random.choice(board.scene.cards).record))
        yield from self._walk(board, (_KEY.Key_Right,))
        for key in (_KEY.Key_Down, _KEY.Key_Right):
            yield Step("move", partial(QTest.keyClick, board, key, _CONTROL))
        yield from self._keys("undo", _KEY.Key_Z, 1)

    def _time(self) -> Iterator[Step]:
        timeline = self._desktop.views.timeline
        yield from self._walk(timeline, (_KEY.Key_Right, _KEY.Key_Plus, _KEY.Key_0))
        timeline.setFocus(Qt.FocusReason.OtherFocusReason)
        yield Step("brush", partial(QTest.keyClick, timeline, _KEY.Key_Right, Qt.KeyboardModifier.ShiftModifier))
        yield Step("brush", partial(self._desktop.desk.focus.brush, None))

    def _edit(self) -> Iterator[Step]:
        """One record after the other, each edit looked at before and after."""
        desk = self._desktop.desk
        for at in range(EDITS):
            key = self._pick("sighting")
            said = {"operator": f"carrier {self._visits}-{at}"}
            yield Step("pick", partial(desk.focus.select, key))
            yield Step("edit", partial(desk.act, acts.set_fields, key, said))
            yield from self._keys("undo", _KEY.Key_Z, 1)
            yield from self._keys("redo", _KEY.Key_Y, 1)

    def _bring(self) -> Iterator[Step]:
        """A track, another each time."""
        file = rotations(self._desktop.desk.case.path.parent / f"track {self._visits}.csv", FIXES + self._visits)
        entries = entries_made(self._desktop.desk.case)
        yield Step("import", partial(import_files, self._window, [str(file)]))
        assert entries_made(self._desktop.desk.case) > entries, "no track came in"
        file.unlink()

    def _come_home(self) -> Iterator[Step]:
        """The next copy of this case that came back, if there is one; each is merged once."""
        path = self._desktop.desk.case.path
        copy = next(iter(sorted((path.parent / RETURNED).glob(f"{path.stem}*"))), None)
        if copy is None:
            return
        yield Step("merge.ask", self._window.acts["merge"].trigger)
        (dialog,) = self._window.findChildren(MergeDialog)
        dialog.file.put(str(copy))
        yield Step("merge.look", dialog.submit)
        entries = entries_made(self._desktop.desk.case)
        yield Step("merge", dialog.submit)
        assert entries_made(self._desktop.desk.case) > entries, "nothing was merged"
        copy.unlink()

    def _print(self) -> Iterator[Step]:
        """The evidence summary, looked at and saved."""
        yield Step("print.ask", self._window.acts["print"].trigger)
        (dialog,) = self._window.findChildren(PreviewDialog)
        for _ in range(MOST_TURNS):
            if dialog.pages.count:
                break
            yield Step("print.wait", partial(time.sleep, 0.1))
        yield Step("print.leaf", partial(QTest.keyClick, dialog.pages, _KEY.Key_PageDown))
        out = self._desktop.desk.case.path.with_suffix(".pdf")
        yield Step("print", partial(dialog.write, out, dialog.summary.data))
        assert out.read_bytes() == dialog.summary.data
        yield Step("print.close", dialog.reject)

    def _look_round(self) -> Iterator[Step]:
        for room in ("map", "matrix", "entities", "log"):
            yield from self._go(room)
        for room in ("findings", "journal"):
            yield Step("switch", self._window.acts[room].trigger)
            assert self._window.workspace == room, f"{room} was not opened"
        yield from self._go("log")
        box = self._views.log.bar.filter
        yield from self._typed("filter", box, TYPED)
        yield Step("filter", box.clear)

    def _narrow(self) -> Iterator[Step]:
        """Search everything, then one filter for all views."""
        search = self._window.row.search
        yield Step("search.ask", search.ask)
        yield from self._typed("search", search, "hostomel an-26")
        yield Step("search", partial(QTest.keyClick, search, _KEY.Key_Escape))
        focus = self._desktop.desk.focus
        yield Step("sift", partial(focus.sift, f"aircraft ~ {self._random.choice(AIRCRAFT)}"))
        yield Step("sift", partial(focus.sift, ""))

    def _report(self) -> Iterator[Step]:
        yield from self._go("report")
        pages = self._views.report.pages
        for _ in range(MOST_TURNS):  # they are set beside the window
            if pages.count:
                break
            yield Step("preview.wait", partial(time.sleep, 0.1))
        assert pages.count, "no pages were set"
        yield Step("preview", partial(QTest.keyClick, pages, _KEY.Key_PageDown))
