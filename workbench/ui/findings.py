"""What does not fit in the open case, kept current in short slices while nothing else is to be done."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.analysis.finding import Finding
from workbench.analysis.findinglist import FindingList
from workbench.analysis.findings import Found, Numbered, at_once, look, pages, readying, together, touched
from workbench.analysis.paired import leaving, tracks_paired
from workbench.analysis.ruled import ruled_of
from workbench.analysis.supposed import are_several
from workbench.case.case import Case
from workbench.case.change import Change
from workbench.case.outline import FELT, is_large
from workbench.ui.desk import Desk
from workbench.ui.jobs import Job, Progress
from workbench.ui.lookingthrough import supposed_in
from workbench.ui.memory import stays
from workbench.ui.wholelook import WholeLook, supposed_beside

OPENING = 0.04  # seconds of looking while a case opens: a small one is looked through at once
SOON = 40  # milliseconds after a change before it is looked at: off the way of an edit, and right within 100
IDLE = 250  # milliseconds after a change before all reports are held against each other anew
GAP = 15  # milliseconds between two slices, in which the window answers
SLICE = 0.012  # seconds after which a slice ends at the next page of subjects
REPORTED = ("sighting", "claim", "link", "quotation", "excerpt", "source", "publisher")  # what reports rest on
STEP = 25  # subjects of a change that are looked at at once


class Findings(QObject):
    """The findings of the case on the desk; ``changed`` tells when they are others than before."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._held = FindingList()
        self._whole = WholeLook()
        self._ahead: list[Iterator[tuple[str, list[bytes]]]] = []
        self._fresh = False
        self._left: set[bytes] = set()  # tracks whose comparison is to be made beside the window
        self._job: Job | None = None
        self._supposed: Found = {}  # what reports that nobody has joined say otherwise, by subject
        self._changed = -IDLE / 1000  # when the case was changed last
        self._unheard = False  # whether reports are to be held against each other anew
        self.bounded = False  # whether there are too many reports for that, so that none of it is among the findings
        self.listed: list[Numbered] = []
        self.pressing: list[Numbered] = []  # those that are counted and walked, the gravest first
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(lambda: self._slice())
        desk.opened.connect(self._opened)
        desk.closed.connect(self._clear)
        desk.changed.connect(self._touched)

    @property
    def settled(self) -> bool:
        """Whether everything has been looked at."""
        return not (self._whole.under_way or self._ahead or self._unheard or self._timer.isActive() or self._job)

    @property
    def of(self) -> dict[bytes, int]:
        """Pressing findings by record."""
        return self._held.of

    def here(self, key: bytes | None, record: bytes | None) -> Numbered | None:
        """The finding of a key where it is about this record or none is picked, else the first about the record."""
        found = self._held.named(key)
        return found if found and record in (None, *found.finding.about) else self._held.first_about(record)

    def following(self, key: bytes | None, step: int) -> Numbered | None:
        """The pressing finding so many steps from that of a key."""
        return self._held.following(key, step)

    def _opened(self) -> None:
        self._clear()
        case = self._desk.case
        self._fresh = self._unheard = True
        if is_large(case) and case.in_place():
            self._ahead = [readying(case)]
            self._whole.begin(case)
            self._timer.start(GAP)
        else:
            self._ahead = [pages(case)]
            if is_large(case, most=FELT):
                self._timer.start(GAP)
            else:
                self._slice(OPENING)

    def _clear(self) -> None:
        self._timer.stop()
        self._whole.drop()
        self._held, self._ahead, self.listed, self.pressing = FindingList(), [], [], []
        self._left, self._job, self._supposed, self._unheard, self.bounded = set(), None, {}, False, False
        self.changed.emit()

    def _touched(self, change: Change) -> None:
        self._ahead.append(_steps(self._desk.case, change))
        self._unheard = self._unheard or any(change.rows.get(table) for table in REPORTED)
        if rulings := change.rows.get("ruling"):
            self._fresh |= self._held.decide(self._desk.case, ruled_of(self._desk.case, rulings))
        self._changed = time.perf_counter()
        self._timer.start(SOON)

    def _slice(self, budget: float = SLICE) -> None:
        until = time.perf_counter() + budget
        while time.perf_counter() < until and (seen := self._whole.take()) is not None:
            self._put(*seen)
        if self._whole.under_way:  # changes since are looked at behind it
            stays()
            self._timer.start(GAP)
            return
        while self._ahead and time.perf_counter() < until:
            page = next(self._ahead[0], None)
            if page is None:
                self._ahead.pop(0)
            else:
                self._take(*page)
        if self._ahead:
            stays()
            self._timer.start(GAP)
            return
        self._publish()
        if self._job is None and self._left:
            self._compare()
        elif self._job is None and self._unheard:
            left = IDLE - round((time.perf_counter() - self._changed) * 1000)
            if left > 0:
                self._timer.start(left)
            else:
                self._suppose()

    def _suppose(self) -> None:
        """Hold the reports of what may be one event against each other, beside the window."""
        self._unheard = False
        case = self._desk.case
        if not self._supposed and not are_several(case):
            return  # no two reports: nothing to be held against each other
        path, analyst, large = case.path, case.analyst, is_large(case)

        def work(progress: Progress) -> tuple[Found, bool]:
            if large:
                return supposed_beside(path, analyst, lambda: progress(0, 0))
            return supposed_in(str(path), analyst)

        def done(told: tuple[Found, bool]) -> None:
            self._job = None
            found, bounded = told
            self._fresh |= bounded != self.bounded
            self.bounded = bounded
            before, self._supposed = self._supposed, found
            again = {key for key in before.keys() | found.keys() if before.get(key) != found.get(key)}
            self._ahead.append((self._desk.case.table(key), [key]) for key in sorted(again))
            self._timer.start(GAP)

        def left(_: str = "") -> None:
            self._job = None

        self._job = self._desk.jobs.start(self.tr("Comparing reports"), work, done=done, failed=left, left=left)

    def _compare(self) -> None:
        """Compare long tracks beside the window; those are looked at again then."""
        case, keys = self._desk.case, sorted(self._left)
        self._left = set()
        path, analyst = case.path, case.analyst

        def work(progress: Progress) -> None:
            with Case.open(path, analyst=analyst, write=False) as own:
                for at, key in enumerate(keys):
                    progress(at, len(keys))
                    list(tracks_paired(own, [key]))

        def done(_: object) -> None:
            self._job = None
            self._ahead.append(iter([("track", [key]) for key in keys]))
            self._timer.start(GAP)

        def left(_: str = "") -> None:
            self._job = None

        self._job = self._desk.jobs.start(self.tr("Comparing tracks"), work, done=done, failed=left, left=left)

    def _take(self, table: str, keys: list[bytes]) -> None:
        with leaving() as left:
            found = look(self._desk.case, table, keys)
        self._left |= left
        self._put(keys, found)

    def _put(self, keys: list[bytes], found: Found) -> None:
        found = together(found, {key: self._supposed[key] for key in keys if key in self._supposed})
        self._fresh |= self._held.take(self._desk.case, keys, found)

    def _publish(self) -> None:
        """Tell the others, once all that was touched has been looked at and something is other than before."""
        if not self._fresh:
            return
        self._fresh = False
        self.listed, self.pressing = self._held.every, self._held.pressing
        self.changed.emit()


def _steps(case: Case, change: Change) -> Iterator[tuple[str, list[bytes]]]:
    """What is to be looked at again, found out when its turn has come."""
    for table, keys in touched(case, change).items():
        rest, step = sorted(keys), at_once(table, STEP)
        for at in range(0, len(rest), step):
            yield table, rest[at : at + step]


def subject(finding: Finding) -> bytes:
    """The record a finding is shown by: of a link or a conflict, the first of those it is between."""
    between = ("contradiction", "conflict", "too-early", "not-carried")
    return finding.about[1] if finding.kind in between and len(finding.about) > 1 else finding.about[0]
