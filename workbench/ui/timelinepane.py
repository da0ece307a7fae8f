"""The timeline in its dock, following the case."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QTimer, Signal

from workbench.case import keptmarks
from workbench.case.case import Change
from workbench.case.edges import edges_of
from workbench.case.marks import Mark, marks, moved
from workbench.case.neighbours import ties
from workbench.case.outline import FELT, is_large
from workbench.ui import kept
from workbench.ui.desk import Desk
from workbench.ui.language import counted
from workbench.ui.slices import MANY, Slices, Work
from workbench.ui.timeline.arriving import BEHIND, FEW, Arriving
from workbench.ui.timeline.columns import Columns, as_timed, columns
from workbench.ui.timeline.looking import Looking
from workbench.ui.timeline.view import TimelineView
from workbench.ui.timeline.words import Words

_NOWHERE = (0.0, 1.0)  # where nobody looks: what a case that comes back then looks at is known for its own
REST = 4000  # milliseconds without an act after which the file may keep the marks


class TimelinePane(TimelineView):
    """Marks of the whole case; only those an act has moved are drawn anew."""

    settled = Signal()  # the marks of a large case are all there

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._arriving = Arriving(self)
        self._arriving.held = lambda: desk.jobs.holds_case
        self._arriving.key = kept.own_key(desk.settings)
        self._arriving.came.connect(self._came)
        self._arriving.over.connect(self._arrived)
        self._fitted = self._looked_at()
        self._done = False  # whether anything was done in this case
        self._idle_long = QTimer(self, singleShot=True, interval=REST)
        self._idle_long.timeout.connect(self.keep)
        self._following = Slices(self)
        self._following.longest = 0.0  # each part takes as long as an event may
        self._following.held = lambda: desk.jobs.holds_case
        self.setWindowTitle(self.tr("Timeline"))
        self.follow(desk.focus)
        self.edges = lambda record: edges_of(desk.case, record)
        self.beside, self.tells = desk.neighbours, self._more
        self.findings: Callable[[bytes], int] = lambda record: 0
        self.weigh = lambda record: self.findings(record)
        self.show_links(kept.yes(desk.settings, "timeline/links", usual=True))
        self.links_shown.connect(lambda shown: desk.settings.setValue("timeline/links", shown))
        self.looking = Looking(desk, self)
        desk.opened.connect(self._read)
        desk.closed.connect(self._closed)
        desk.changed.connect(self._changed)

    def _read(self) -> None:
        self._fitted = self._looked_at()
        self._following.begin(self._opened())

    def _opened(self) -> Work:
        """What is felt comes once the case is open and the window has answered."""
        if is_large(self._desk.case, most=FELT):
            yield
        self._begin()

    def _read_anew(self) -> None:
        self._fitted = self._looked_at()
        self._begin()

    def _begin(self) -> None:
        case = self._desk.case
        self._arriving.stop()
        if keptmarks.are_few(case, FEW):
            (self.show_columns if self._shown else self._came)(columns(marks(case)))
        else:
            words = Words(read=lambda records: marks(case, records))
            self._arriving.begin(case, words)

    def _looked_at(self) -> tuple[float, float]:
        """The stretch of time in view, however wide it is drawn."""
        scale = self.plot.scale_now()
        return scale.start, scale.end

    def _came(self, held: Columns) -> None:
        """Show the marks that there are, all of the case as long as nobody has looked elsewhere."""
        fitted = self._looked_at() == self._fitted
        self._shown = not fitted
        self.show_columns(held)
        if fitted:
            self.fit()
            self._fitted = self._looked_at()

    def replace(self, records: Iterable[bytes], marks: Sequence[Mark]) -> None:
        """As in any timeline, but all of the case stays in view as long as nobody has looked elsewhere."""
        whole = self._looked_at() == self.stretch(whole=True)
        super().replace(records, marks)
        if whole:
            self.fit()
            self._fitted = self._looked_at()

    def _arrived(self, changed: set[bytes]) -> None:
        self._replace(changed)
        self.settled.emit()

    def keep(self) -> None:
        """Have the file keep the marks of a large case as they are now; nothing is written where nothing was done.

        While an act is under way or still followed the marks shown are not those of the journal: later, then.
        """
        if self._following.under_way or self._desk.jobs.holds_case:
            self._idle_long.start()
        elif self._done and len(self.whole) > FEW:
            self._arriving.keep(self._desk.case, lambda: as_timed(self.whole))

    def _closed(self) -> None:
        self._following.drop()
        self._arriving.stop()
        self._idle_long.stop()
        self._done = False
        self.looking.forget()
        self.show_marks(())
        self.plot.look(*_NOWHERE)

    def _more(self, record: bytes) -> str:
        """How many findings and links a record has, in words; nothing where it has none."""
        counts = (self.findings(record), "finding"), (ties(self._desk.case, record), "link")
        return ", ".join(counted(n, word) for n, word in counts if n)

    def _changed(self, change: Change) -> None:
        self._done = True
        self._idle_long.start()
        if "link" in change.rows:
            self.read_links()
        if self._arriving.busy:
            self._arriving.note(moved(self._desk.case, change.rows))
        else:
            self._following.follow(self._follow(change), change.rows)

    def _follow(self, change: Change) -> Work:
        records = moved(self._desk.case, change.rows)
        self._arriving.note(records)
        if len(records) <= MANY:
            self._replace(records)
        elif len(records) > BEHIND:
            self._read_anew()  # what is followed here is done with it
        else:
            yield
            fresh: list[Mark] = []
            ordered = sorted(records)
            for at in range(0, len(ordered), MANY):
                fresh += marks(self._desk.case, ordered[at : at + MANY])
                yield
            self.replace(records, fresh)

    def _replace(self, records: set[bytes]) -> None:
        fresh = _by_record(marks(self._desk.case, records)) if records else {}
        words = self.whole.words
        others = {record for record in records if self._is_other(fresh.get(record, []), words.at_hand(record))}
        if others:
            self.replace(others, [mark for record in others for mark in fresh.get(record, ())])

    def _is_other(self, fresh: Sequence[Mark], known: Sequence[Mark]) -> bool:
        """Whether a record's marks are not those shown; of one whose words are not at hand that is not known."""
        return [*fresh] != [*known] if known or self.whole.words.read is None else True


def _by_record(found: list[Mark]) -> dict[bytes, list[Mark]]:
    held: dict[bytes, list[Mark]] = defaultdict(list)
    for mark in found:
        held[mark.record].append(mark)
    return dict(held)
