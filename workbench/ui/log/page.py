"""The log workspace: one kind at a time as a grid that follows the filter, the brush and the one selection."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from workbench.case.case import Change
from workbench.case.columns import COLUMNS, Column
from workbench.case.grids import Grid, is_filter
from workbench.ui.desk import Desk
from workbench.ui.findings import Findings
from workbench.ui.log.bar import TITLES, LogBar
from workbench.ui.log.empty import Empty
from workbench.ui.log.shared import SharedFilter
from workbench.ui.log.sheet import LogSheet
from workbench.ui.log.shelf import Shelf, is_much
from workbench.ui.log.sieve import Sieve, sifting
from workbench.ui.log.tally import Tally
from workbench.ui.log.views import KindView

_READY = 2_500  # milliseconds after a case is opened until its rows are read ahead
_PAUSE = 40  # milliseconds until the rows follow a brush in motion
MANY = 1_000  # picked rows that are told to the other views; of more only the first is


class LogPage(QWidget):
    """Reads a kind when it is first looked at; later only what an act touched."""

    open_requested = Signal(bytes)
    kind_shown = Signal()
    sought = Signal(str)  # words to be looked for in the texts, too

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.kind = "sighting"
        self.grid: Grid | None = None
        self._views: dict[str, KindView] = {}
        self._fields: dict[str, list[str]] = {}
        self._ordered: list[bytes] | None = None
        self._outside: frozenset[bytes] = frozenset()
        self._stale = self._telling = self._new = False
        self.bar = LogBar(self)
        self.table = LogSheet(desk, self)
        self.empty = Empty(self)
        self.sieve = Sieve(self)
        self._warm = Sieve(self)
        self._warm.keeps = True
        self._shelf = Shelf(self)
        self._ready = QTimer(self, interval=_READY, singleShot=True)
        self._soon = QTimer(self, interval=_PAUSE, singleShot=True)
        self._tally = Tally(desk, lambda: self.grid, self)
        self._tally.counted.connect(self.bar.show_counts)
        self._lay()
        self._connect()

    def _lay(self) -> None:
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.stack, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        desk, bar = self.desk, self.bar
        self._soon.timeout.connect(self.look)
        self.sieve.found.connect(self._found)
        self.sieve.refused.connect(bar.refuse)
        self._shelf.read.connect(self._came)
        self._ready.timeout.connect(self._get_ready)
        bar.kind_chosen.connect(self.show_kind)
        bar.typed.connect(self._sift)
        self.shared = SharedFilter(desk, bar, self.fields)
        bar.cleared.connect(self.clear)
        bar.unbrushed.connect(lambda: desk.focus.brush(None))
        bar.entered.connect(self._enter)
        self.empty.cleared.connect(self._show_all)
        self.empty.sought.connect(lambda: self.sought.emit(bar.filter.text().strip()))
        self.table.opened.connect(self.open_requested)
        self.table.sort_wanted.connect(self.sort)
        self.table.selectionModel().selectionChanged.connect(lambda: self._tell())
        for signal in (self.table.horizontalHeader().sectionMoved, self.table.horizontalHeader().sectionResized):
            signal.connect(self._keep_view)
        desk.opened.connect(self._opened)
        desk.closed.connect(self._closed)
        desk.changed.connect(self._changed)
        desk.focus.selection_changed.connect(self._selected)
        desk.focus.span_changed.connect(lambda: bar.show_brush(desk.focus.span if desk.case else None))

    # the case comes, changes and goes

    def _opened(self) -> None:
        self._shelf.clear()
        self._fields, self.grid, self._stale, self._new = {}, None, True, not self.isVisible()
        if self.isVisible():
            self._read()
        else:
            self._ready.start()

    def _closed(self) -> None:
        self._ready.stop()
        self._shelf.clear()
        self.sieve.stop()
        self._warm.stop()
        self.bar.filter.clear()
        self.grid, self._outside = None, frozenset()
        self.table.model().show(None, [])

    def _changed(self, change: Change) -> None:
        if not self.isVisible():
            self._stale = True
            self._shelf.miss(change)
            return
        if self.grid is None or is_much(change):
            self._shelf.clear()
            self._read()
            return
        self._shelf.keep_only(self.grid.kind)
        model, before = self.table.model(), len(self.grid)
        keys = self.grid.follow(change)
        moved = len(self.grid) != before or any((key in self.grid) != (model.row(key) is not None) for key in keys)
        if moved:
            self._ordered = None
            self.look()
        elif keys:
            model.reread(keys)
        others = [kind for kind in change.rows if kind in COLUMNS and kind != self.kind]
        if moved or others:
            self._tally.count(*others, self.kind, "trash")
        if "link" in change.rows or "quotation" in change.rows:
            self.repaint_marks()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)
        if self._new and self.desk.case is not None:  # what is there is seen first, not that there are no sightings
            self._new, self.kind = False, self._tally.first(self.kind)
            self.bar.choose(self.kind)
        if self._stale or self.grid is None or self.grid.kind != self.kind:
            self._read()

    # what is shown

    def show_kind(self, kind: str) -> None:
        """Show the records of another kind."""
        if self.grid is not None and kind == self.kind == self.grid.kind:
            return
        self.kind, self._new = kind, False
        self.bar.choose(kind)
        if self.isVisible():
            self._read()
        self.kind_shown.emit()

    def return_to(self, kind: str) -> None:
        """Show the kind that was looked at last time, an empty one too; but for the first, which nobody chose."""
        self.bar.choose(kind)
        self.show_kind(kind)  # a tab that was the current one already tells nothing
        self._new = kind == next(iter(TITLES)) and not self.isVisible()

    def _read(self) -> None:
        if (case := self.desk.case) is None:
            return
        if self._stale:
            self._stale = False
            self._shelf.catch_up(self.kind)
            self._tally.count(*COLUMNS)
        self.grid = None  # nothing is shown while it is read
        self.sieve.stop()
        if not self._shelf.want(case, self.kind):
            self.table.model().show(None, [])
        elif self.grid is None:
            self._show_grid()

    def _get_ready(self) -> None:
        """Read the rows ahead, while nothing else is asked for."""
        if self.desk.case is not None:
            self._shelf.want(self.desk.case, self.kind)

    def _came(self) -> None:
        if self.isVisible() and self.grid is None and self.kind in self._shelf.grids:
            self._show_grid()

    def _show_grid(self) -> None:
        """Take the rows that were read."""
        self.grid, self._ordered = self._shelf.grids[self.kind], None
        self.sieve.stop()
        self.table.model().show(self.grid, [])
        self.table.sifted = False
        self._dress_head()
        self.bar.offer(self.fields())
        self.look()
        shown = [column for column in self.grid.columns if column.key not in self.view.hidden]
        self._warm.work(self.grid.warm(shown), at_once=False)

    @property
    def view(self) -> KindView:
        """How the columns of the shown kind stand."""
        if self.kind not in self._views:
            self._views[self.kind] = KindView(self.desk.settings, self.kind)
        return self._views[self.kind]

    def _dress_head(self) -> None:
        head = self.table.horizontalHeader()
        head.blockSignals(True)
        self.view.put_on(head)
        head.blockSignals(False)
        self.table.doItemsLayout()

    def _keep_view(self) -> None:
        if self.grid is not None:
            self.view.take_from(self.table.horizontalHeader())

    def fields(self) -> list[str]:
        """What a filter over the shown kind can ask for."""
        if self.kind not in self._fields and self.grid is not None:
            self._fields[self.kind] = self.grid.fields()
        return self._fields.get(self.kind, [])

    def show_column(self, key: str, there: bool) -> None:
        """Show or hide a column."""
        self.view.show(key, there)
        self._dress_head()

    def reset_columns(self) -> None:
        """Every column of the kind back where it was at first, and no order but the numbers'."""
        self.view.reset()
        self._dress_head()
        self._ordered = None
        self.look()

    def sort(self, key: str, backwards: bool, beside: bool) -> None:
        """Sort the rows by a column."""
        if self.grid is not None:
            self.view.sort(key, backwards, beside=beside)
            self.table.horizontalHeader().show_order(self.view.sorts)
            self._ordered = None
            self.look()

    # filter and brush

    def narrow(self, outside: frozenset[bytes]) -> None:
        """Leave these records out, since they lie outside the brushed time."""
        self._outside = outside
        self._soon.start()

    def clear(self) -> None:
        """Show all again."""
        self.bar.filter.clear()
        self.desk.focus.sift("")
        self.desk.focus.brush(None)

    def _sift(self) -> None:
        self.table.sifted = True
        self.look()

    def _show_all(self) -> None:
        """The keyboard goes where the filter was, not into the cells that come back."""
        self.bar.filter.setFocus(Qt.FocusReason.OtherFocusReason)
        self.clear()

    def _enter(self) -> None:
        """From the filter into the rows, where there are any: a hidden table would take the keyboard when it shows."""
        if self.stack.currentWidget() is self.table:
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def look(self) -> None:
        """Find anew what is shown."""
        if self.grid is None:
            return
        self.bar.refuse("")
        self.sieve.work(self._looked(self.grid, self.shared.asked()))

    def _looked(self, grid: Grid, asked: str) -> Iterator[list[bytes]]:
        """The rows in their order, then those of them that filter and brush leave."""
        if self._ordered is None:
            by = [(grid.columns[grid.at[key]], back) for key, back in self.view.sorts]
            self._ordered = yield from grid.ordering(grid.keys, by)
        keys: Sequence[bytes] = self._ordered
        if self._outside and self.kind != "trash":
            keys = [key for key in keys if key not in self._outside]
        yield from sifting(grid, keys, asked, self.fields())

    def _found(self, keys: list[bytes]) -> None:
        model, grid = self.table.model(), self.grid
        if grid is None:
            return
        column = self.table.currentIndex().column()
        if keys != model.keys:
            self._telling = True
            model.arrange(keys)
            self._telling = False
        self.bar.show_left(len(keys), len(grid), narrowed=len(keys) < len(grid))
        asked = self.bar.filter.text().strip()
        words = "" if is_filter(asked, self.fields()) else asked
        self.empty.explain(self.kind, filtered=bool(asked), words=words, span=self.desk.focus.span, held=len(grid))
        self.stack.setCurrentWidget(self.table if keys else self.empty)
        self.setFocusProxy(self.table if keys else self.bar.filter)
        self._selected(column=column)
        if keys and not self.table.currentIndex().isValid():
            self.table.stand(0)

    # selection

    def _tell(self) -> None:
        """The other views look at what is picked here."""
        if self._telling or self.grid is None:
            return
        if picked := self.table.records():
            self._telling = True
            self.desk.focus.select(*(picked if len(picked) <= MANY else picked[:1]))
            self._telling = False

    def _selected(self, column: int | None = None) -> None:
        """This view looks at what is picked elsewhere."""
        model = self.table.model()
        if not self._telling and self.grid is not None and model.keys:
            rows = [row for key in self.desk.focus.selected if (row := model.row(key)) is not None]
            self._telling = True
            if not rows:
                self.table.clearSelection()
            elif rows != self.table.rows():
                self.table.pick_rows(rows) if len(rows) > 1 else self.table.pick(
                    rows[0], column=column if column is not None and column >= 0 else None
                )
            self._telling = False
        self.repaint_marks()

    def watch(self, found: Findings) -> None:
        """Mark the records with which something does not fit."""

        def take() -> None:
            self.table.model().wrong = found.of
            self.table.verticalHeader().viewport().update()

        found.changed.connect(take)

    def repaint_marks(self) -> None:
        """Draw anew what is selected and what stands beside it."""
        self.table.viewport().update()
        self.table.verticalHeader().viewport().update()

    def shown(self) -> tuple[list[bytes], list[Column]]:
        """The records and columns as they stand on the screen."""
        return self.table.model().keys, self.table.columns()
