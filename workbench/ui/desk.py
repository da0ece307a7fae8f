"""The open case on the analyst's desk: opened, changed and closed here, told to every view in one signal."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QSettings, Signal

from workbench.ui import kept
from workbench.ui.focus import Focus
from workbench.ui.jobs import Jobs
from workbench.ui.language import tr
from workbench.ui.patience import Patience
from workbench.values.errors import CaseError

if TYPE_CHECKING:
    from workbench.case.case import Case, Change

RECENT = 8
_P = ParamSpec("_P")
_T = TypeVar("_T")


class Desk(QObject):
    """One case, its focus and its jobs; acts go through ``act`` (raises) or ``attempt`` (complains in place)."""

    changed = Signal(object)  # workbench.case.case.Change
    opened = Signal()
    closed = Signal()
    turned = Signal()  # one case was put away, another opened, or both, and every view has heard of it
    checked = Signal()  # the journal was found whole
    complaint = Signal(str)  # one sentence: what happened, what to do
    remark = Signal(str)  # one sentence: nothing is wrong, and nothing was left to do
    harmed = Signal(object, str)  # a case file that is not whole, opened or not, and what is wrong with it

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.focus = Focus(self)
        self.jobs = Jobs(self)
        self.jobs.complaint.connect(self.complaint)
        self.patience = Patience(self.jobs)
        self.case: Case | None = None
        self.turning = False  # while views hear of a case that is put away or opened
        self.refused = ""  # why the open case can only be read, where writing was asked for
        self.intact: tuple[str, int] | None = None  # when the chain was last found whole, and up to where
        self._beside: tuple[bytes, frozenset[bytes]] = (b"", frozenset())
        self._picked: tuple[tuple[bytes, ...], dict[bytes, tuple[str, bool]]] = ((), {})
        self._complained: set[str] = set()
        self._hurt: Path | None = None  # a case file that was said to be damaged
        self.harmed.connect(self._note_harm)

    def complain_once(self, says: str) -> None:
        """Complain of what comes back at every key, the first time only."""
        if says not in self._complained:
            self._complained.add(says)
            self.complaint.emit(says)

    def told(self, error: BaseException) -> bool:
        """Complain of what nobody caught, where the disk or the case's file is the cause and none of our faults."""
        if self.case is None:
            return False
        from workbench.case.storage import in_words

        try:
            said = error if isinstance(error, CaseError) else in_words(error, self.case.path)
        except BaseException as other:
            if other is not error:
                raise
            return self._hurt == self.case.path  # rows that are gone make errors of every kind; it has been said
        if damaged(self.case.path, str(said)):
            self.harmed.emit(self.case.path, str(said))
        else:
            self.complaint.emit(str(said))
        return True

    def _note_harm(self, path: Path, says: str) -> None:
        self._hurt = path

    @property
    def analyst(self) -> str:
        """Who acts here."""
        from workbench.case.analyst import installation_analyst

        return kept.words(self.settings, "analyst") or installation_analyst()

    @property
    def named(self) -> bool:
        """Whether the analyst chose the name, or it is the one of this computer's account."""
        return bool(kept.words(self.settings, "analyst"))

    @analyst.setter
    def analyst(self, name: str) -> None:
        self.settings.setValue("analyst", name)
        if self.case is not None:
            self.case.analyst = name

    @property
    def writable(self) -> bool:
        """Whether a case is open and acts can be done in it."""
        return self.case is not None and not self.refused

    # open and close

    def open(self, path: Path, *, write: bool = True) -> bool:
        """Open a case in place of the one on the desk; a refusal is complained of and changes nothing."""
        from workbench.case.case import Case

        return self._take(path, lambda: Case.open(path, analyst=self.analyst, write=write), looking=not write)

    def new(self, path: Path, title: str, *, question: str | None = None) -> bool:
        """Make a case and open it."""
        from workbench.case.case import Case

        made = partial(Case.create, path, title=title, analyst=self.analyst, question=question)
        return self._take(path, made, fresh=True)

    def new_from(self, path: Path, title: str, template: Mapping[str, Any]) -> bool:
        """Make a case that begins with a template, and open it."""
        from workbench.exchange.casetemplates import new_from

        made = partial(new_from, path, template, title=title, analyst=self.analyst)
        return self._take(path, made, fresh=True)

    def sample(self, path: Path, *, flight: bool = False) -> bool:
        """Open the sample case, or that of a tracker check, made the first time it is asked for."""
        from workbench.exchange.flightsample import make_flight_sample
        from workbench.reading.sample import make_sample

        def make() -> Case:
            path.parent.mkdir(parents=True, exist_ok=True)
            case = (make_flight_sample if flight else make_sample)(path)
            case.analyst = self.analyst
            return case

        return self.open(path) if path.exists() else self._take(path, make)

    def _take(self, path: Path, opening: Callable[[], Case], *, looking: bool = False, fresh: bool = False) -> bool:
        from workbench.case.outline import is_large
        from workbench.ui.memory import begin_case

        try:
            _probe(path, fresh=fresh)  # before the case on the desk is put away
            with self._turning():
                self._put_in_place(opening, path, looking=looking)
        except CaseError as error:
            if damaged(path, str(error)):
                self.harmed.emit(path, str(error))
            else:
                self.complaint.emit(str(error))
            return False
        begin_case(large=is_large(self.case))
        return True

    def _put_in_place(self, opening: Callable[[], Case], path: Path, *, looking: bool) -> None:
        self.jobs.cancel_all()  # one of them may be reading this very file
        self.close()
        self.case = opening()
        self.intact = None
        self.refused = "" if looking or self.case.writable else self.case.refusal()
        self.case.listen(self._tell)
        self._remember(path)
        self.opened.emit()

    def close(self) -> None:
        """Put the case away; nothing needs saving."""
        if self.case is None:
            return
        with self._turning():
            self.jobs.cancel_all()
            self.closed.emit()
            self.case.close()
            self.case, self._picked = None, ((), {})
            self.focus.select()
            self.focus.brush(None)
            self.focus.sift("")
            self.focus.look_at(None)

    @contextmanager
    def _turning(self) -> Iterator[None]:
        """What follows from all views together is looked at once, when all have heard of the case, and not by each."""
        outer, self.turning = self.turning, True
        try:
            yield
        finally:
            self.turning = outer
            if not outer:
                self.turned.emit()

    def found_intact(self, entries: int) -> None:
        """Remember that the whole case was checked now and found as its journal says, up to so many entries."""
        from workbench.case.journal import now

        self.intact = (now(), entries)
        self.checked.emit()

    def _tell(self, change: Change) -> None:
        if self.jobs.holds_case:
            QCoreApplication.processEvents()  # it is saved, and nothing else can be begun: the window answers first
        self._beside = b"", frozenset()
        if not all(keys.isdisjoint(self._picked[0]) for keys in change.rows.values()):
            self._picked = (), {}
        self.patience.end()
        gone = self._gone(change)
        if gone:
            self.focus.forget(gone)
        self.changed.emit(change)

    def _gone(self, change: Change) -> list[bytes]:
        from workbench.case.trash import in_trash

        picked = self.focus.remembered
        return [key for keys in change.rows.values() for key in picked & keys if in_trash(self.case, key)]

    # acts

    def act(self, does: Callable[Concatenate[Case, _P], _T], *args: _P.args, **named: _P.kwargs) -> _T:
        """Do an act in the open case; raises ``CaseError`` for the form that called to show beside its cause."""
        if self.case is None:
            raise CaseError(tr("No case is open; open or make one first."))
        with self.patience.over(self.case):
            return does(self.case, *args, **named)

    def attempt(self, does: Callable[..., Any], *args: Any, **named: Any) -> bool:
        """Do an act whose refusal is complained of above the workspace."""
        try:
            self.act(does, *args, **named)
        except CaseError as error:
            self.complaint.emit(str(error))
            return False
        return True

    def undo(self) -> bool:
        """Take the last act back."""
        return self.attempt(lambda case: case.undo())

    def redo(self) -> bool:
        """Do the act again that was taken back last."""
        return self.attempt(lambda case: case.redo())

    # the selection, and what stands beside it

    def picked(self) -> dict[bytes, tuple[str, bool]]:
        """The kind of each selected record, and whether it is in the trash; asked once a selection."""
        selected = self.focus.selected
        if self.case is not None and self._picked[0] is not selected:
            from workbench.case.trash import held

            self._picked = (selected, held(self.case, selected))
        return self._picked[1] if self._picked[0] is selected else {}

    def neighbours(self) -> frozenset[bytes]:
        """The records one link away from the primary one, and where it comes from."""
        primary = self.focus.primary
        if self.case is None or primary is None:
            return frozenset()
        if self._beside[0] != primary:
            from workbench.case.neighbours import neighbours

            self._beside = (primary, neighbours(self.case, primary))
        return self._beside[1]

    # recent files

    def recent(self) -> list[Path]:
        """The cases opened last, newest first, those that are gone included."""
        return [Path(each) for each in kept.names(self.settings, "recent", most=RECENT)]

    def _remember(self, path: Path) -> None:
        full = path.absolute()
        rest = [str(each) for each in self.recent() if each != full]
        self.settings.setValue("recent", [str(full), *rest][:RECENT])

    def forget(self, path: Path) -> None:
        """Take a case off the list of recent ones; the file is not touched."""
        self.settings.setValue("recent", [str(each) for each in self.recent() if each != path])


def damaged(path: Path, says: str) -> bool:
    """Whether what was refused is a case file past reading, of which something may be saved."""
    ends = (tr("is damaged;"), tr("is not shaped like a case"), tr("is not a case file"), tr("is empty"))
    return path.suffix == ".casefile" and any(words in says for words in ends) and path.is_file()


def _probe(path: Path, *, fresh: bool) -> None:
    from workbench.case import opening

    opening.check_name(path)
    if path.exists():
        if fresh:
            raise opening.taken(path)
        opening.inspect(path)
