"""What the analyst looks at: the one selection every view follows; never stored, never undone."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

DEPTH = 200  # selections remembered for going back


class Focus(QObject):
    """The selected records (primary first), the one under the pointer, the brushed time, the filter, the moment."""

    selection_changed = Signal()
    hover_changed = Signal()
    span_changed = Signal()
    moment_changed = Signal()
    filter_changed = Signal()
    history_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._past: list[tuple[bytes, ...]] = [()]
        self._at = 0
        self._hovered: bytes | None = None
        self._span: tuple[float, float] | None = None
        self._moment: float | None = None
        self._filter = ""

    @property
    def selected(self) -> tuple[bytes, ...]:
        """The picked records, the primary one first."""
        return self._past[self._at]

    @property
    def primary(self) -> bytes | None:
        """The one record the inspector shows."""
        return self.selected[0] if self.selected else None

    @property
    def hovered(self) -> bytes | None:
        """The record under the pointer."""
        return self._hovered

    @property
    def span(self) -> tuple[float, float] | None:
        """The brushed time, seconds since 1970 UTC, end exclusive; ``None`` when nothing is brushed."""
        return self._span

    @property
    def moment(self) -> float | None:
        """The instant of a track that map, plot and timeline point at, seconds since 1970 UTC."""
        return self._moment

    @property
    def filter(self) -> str:
        """The filter that every view follows, as ``case.filters`` reads it; empty when all is shown."""
        return self._filter

    def sift(self, text: str) -> None:
        """Narrow every view to what passes a filter, or lift it with nothing."""
        if text != self._filter:
            self._filter = text
            self.filter_changed.emit()

    def look_at(self, moment: float | None) -> None:
        """Point at an instant in every view, or at none."""
        if moment != self._moment:
            self._moment = moment
            self.moment_changed.emit()

    def select(self, *records: bytes) -> None:
        """Pick these records and no others, the first as primary; a record named twice counts once."""
        wanted = tuple(dict.fromkeys(records))
        if wanted == self.selected:
            return
        self._past[self._at + 1 :] = [wanted]
        del self._past[:-DEPTH]
        self._at = len(self._past) - 1
        self.selection_changed.emit()
        self.history_changed.emit()

    def toggle(self, record: bytes) -> None:
        """Add a record to the selection as primary, or take it out if it is in."""
        rest = tuple(other for other in self.selected if other != record)
        self.select(*(rest if len(rest) < len(self.selected) else (record, *rest)))

    def forget(self, gone: Iterable[bytes]) -> None:
        """Take records that left the case out of the selection, its history and the pointer."""
        lost = set(gone)
        before, kept, at = self.selected, [], 0
        for here, picked in enumerate(self._past):
            left = tuple(record for record in picked if record not in lost)
            if here and (left != picked and not left or (kept and left == kept[-1])):
                at = len(kept) - 1 if here == self._at else at
                continue
            at = len(kept) if here == self._at else at
            kept.append(left)
        self._past, self._at = kept, at
        if self._hovered in lost:
            self.hover(None)
        if self.selected != before:
            self.selection_changed.emit()
        self.history_changed.emit()

    def hover(self, record: bytes | None) -> None:
        """Name the record under the pointer, or none."""
        if record != self._hovered:
            self._hovered = record
            self.hover_changed.emit()

    def brush(self, span: tuple[float, float] | None) -> None:
        """Narrow every view to a span of time, whichever end comes first, or lift it with ``None``."""
        wanted = None if span is None else (float(min(span)), float(max(span)))
        if wanted != self._span:
            self._span = wanted
            self.span_changed.emit()

    @property
    def remembered(self) -> set[bytes]:
        """Every record picked now or in a selection that can be gone back or on to."""
        return {record for picked in self._past for record in picked}

    def can_go(self, steps: int) -> bool:
        """Whether there is an older (negative) or newer selection to walk to."""
        return 0 <= self._at + steps < len(self._past)

    def ahead(self, steps: int) -> tuple[bytes, ...] | None:
        """The older (negative) or newer selection there, or ``None`` where there is none."""
        return self._past[self._at + steps] if self.can_go(steps) else None

    def back(self) -> None:
        """Return to the selection before this one."""
        self._go(-1)

    def forward(self) -> None:
        """Walk on to the selection that was left by going back."""
        self._go(1)

    def _go(self, steps: int) -> None:
        if self.can_go(steps):
            before = self.selected
            self._at += steps
            if self.selected != before:
                self.selection_changed.emit()
            self.history_changed.emit()


class Follower:
    """What a view shows and steers is the selection of one focus; ``_selection_moved`` is told of it."""

    _focus: Focus

    def follow(self, focus: Focus) -> None:
        """Show and steer this selection."""
        self._focus.selection_changed.disconnect(self._selection_moved)
        self._focus = focus
        focus.selection_changed.connect(self._selection_moved)
        self._selection_moved()

    @property
    def focus(self) -> Focus:
        """The selection this view follows."""
        return self._focus

    def _selection_moved(self) -> None:
        raise NotImplementedError
