"""The inspector: all there is on the one record that is picked first."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from workbench.analysis.finding import Finding, Remedy
from workbench.analysis.findings import about_by_pages, gravest_first
from workbench.analysis.paired import leaving
from workbench.case import acts
from workbench.case.case import Case, Change
from workbench.case.ids import id_bytes
from workbench.case.rows import Row, record
from workbench.case.tags import Tags
from workbench.ui import custody, drifting, imagery, origins, particulars, past
from workbench.ui.actions import Actions
from workbench.ui.desk import Desk
from workbench.ui.language import tr
from workbench.ui.recordhead import RecordHead
from workbench.ui.remedies import remedy
from workbench.ui.sections import Section
from workbench.ui.slices import Slices, Work
from workbench.ui.slips import Notice, Slip, says
from workbench.ui.tracks.looking import Looking
from workbench.ui.tracks.told import KEYS, sections, titled, tracks_told


def _page(pages: Iterator[list[Finding]]) -> list[Finding] | None:
    """The next findings, those from comparing long tracks left to who does that beside the window."""
    with leaving():
        return next(pages, None)


class Inspector(QScrollArea):
    """Reads its record anew when another is picked or an act may have touched it."""

    def __init__(self, desk: Desk, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent, widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        self._desk, self._actions = desk, actions
        self.setWindowTitle(self.tr("Inspector"))
        self.setAccessibleName(self.tr("Inspector"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(300)
        self.shown: bytes | None = None  # the record shown now
        self._field = ""  # whose history is asked for
        self._why = False  # the reasons of the origins are open
        self.head = RecordHead(actions)
        self._pages = (self._nothing(), self._record())
        self._page = 0
        self._lent: QWidget | None = None  # what another view says here in place of the record
        self._over: Callable[[], bool] = lambda: False
        self.setWidget(self._laid())
        self.slices = Slices(self)
        self.looking = Looking(desk, self)
        self.looking.came.connect(self._came)
        self.doers: dict[str, Callable[[str], object]] = {}  # what the buttons of a track do, by their words
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(lambda: self.slices.begin(self._filled()))
        for signal in (desk.focus.selection_changed, desk.opened, actions.bound):
            signal.connect(self._soon.start)
        desk.closed.connect(self._clear)
        desk.changed.connect(self._changed)

    # its parts

    def _laid(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        for each in self._pages:
            column.addWidget(each)
        self._turn_to(0)
        return page

    def _nothing(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(12, 16, 12, 12)
        column.addWidget(says(self.tr("Nothing is selected"), "heading"))
        column.addWidget(says(self.tr("Pick a highlight, a card, a mark on the timeline or a line of the navigator.")))
        column.addStretch(1)
        return page

    def _record(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 10, 0, 10)
        column.setSpacing(4)
        column.addWidget(self.head)
        self.sections = {
            "findings": Section(self.tr("Findings"), headed=False), **sections(),
            "what": Section(self.tr("What")),
            "taken": Section(self.tr("Picture")),
            "translated": Section(self.tr("In other languages")),
            "where": Section(self.tr("Where and when")), "origin": Section(self.tr("Where it comes from")),
            "hedged": Section(self.tr("Hedges along the chain")),
            "held": Section(self.tr("Collection and custody"), folded=True),
            "near": Section(self.tr("Tracks near it"), folded=True), "links": Section(self.tr("Links")),
            "boards": Section(self.tr("On boards")),
            "grades": Section(self.tr("Grades")), "notes": Section(self.tr("Notes")),
            "past": Section(self.tr("History"), folded=True),
        }  # fmt: skip
        for section in self.sections.values():
            section.picked.connect(lambda key: self._desk.focus.select(key))
            section.accepted.connect(self._accept)
            section.asked.connect(self.show_past)
            section.done.connect(self._do)
            section.remedied.connect(lambda finding, what: remedy(self._desk, finding, what, self._actions))
            column.addWidget(section)
        column.addStretch(1)
        return page

    # what is shown

    def _changed(self, change: Change) -> None:
        elsewhere = set(change.rows) <= {"card", "frame"} and "move on board" in change.label.casefold()
        if not elsewhere and self._desk.focus.primary is not None:
            self._soon.start()

    def _came(self, key: bytes) -> None:
        if key == self._desk.focus.primary:
            self._soon.start()

    def _spared(self, event: QKeyEvent) -> bool:
        """Whether Del would put a track in the trash beside a key that sets its fixes aside."""
        primary, case = self._desk.focus.primary, self._desk.case
        deletes = event.key() == Qt.Key.Key_Delete and event.modifiers() == Qt.KeyboardModifier.NoModifier
        return deletes and case is not None and primary is not None and case.table(primary) == "track"

    def event(self, event: QEvent) -> bool:
        """Del comes here before the menu has it, where it is spared."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._spared(event):
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, else does what a button here is said to do by that key."""
        if self._spared(event):
            says = self.tr("{} stays: here Backspace sets fixes aside, in lists and on the map Del takes the track.")
            self._desk.complaint.emit(says.format(self._desk.case.number(self._desk.focus.primary)))
            return
        name, focus = KEYS.get(Qt.Key(event.key()), ""), self.focusWidget()
        act = next(filter(None, (each.act_of(name) for each in self.sections.values())), "") if name else ""
        if name == "Return" and isinstance(focus, QPushButton) and focus.hasFocus():
            focus.click()
        elif act and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._do(act)
        else:
            super().keyPressEvent(event)

    def _clear(self) -> None:
        self._soon.stop()
        self.slices.drop()
        self._show_nothing()

    def _show_nothing(self) -> None:
        self.shown = None
        self._turn_to(0)
        self.setUpdatesEnabled(True)

    def _turn_to(self, page: int) -> None:
        """Show one page; the hidden one takes no room, or there would be something to scroll."""
        self._page = page
        over = self._lent is not None and self._over()
        for at, each in enumerate(self._pages):
            each.setVisible(at == page and not over)
        if self._lent is not None:
            self._lent.setVisible(over)

    def lend(self, pane: QWidget, *, when: Callable[[], bool]) -> None:
        """Let a view say something of its own here, in place of the record, as long as ``when`` says so."""
        self._lent, self._over = pane, when
        self.widget().layout().addWidget(pane)
        self._turn_to(self._page)

    def again(self) -> None:
        """Ask anew whose turn it is."""
        self._turn_to(self._page)

    def refresh(self) -> None:
        """Show the primary record as it is now, at once."""
        self.slices.begin(self._filled())
        self.slices.finish()

    def _filled(self) -> Work:
        """The primary record as it is now, part by part; what stood here before is seen until all of it is there."""
        self._soon.stop()
        case, primary = self._desk.case, self._desk.focus.primary
        if case is None or primary is None:
            self._show_nothing()
            return
        row = record(case, primary)
        if primary != self.shown:
            self._field = ""
        self.setUpdatesEnabled(False)
        try:
            self.head.show_row(row)
            self.head.tags.show_tags(Tags(case).of(case, primary))
            self._turn_to(1)
            wrong: list[Finding] = []
            pages = about_by_pages(case, primary) if self._open(row) else iter(())
            while (some := _page(pages)) is not None:
                wrong += some
                yield
            for section, slips, aside in self._said(case, primary, row=row, wrong=told_first(case, primary, wrong)):
                yield from self.sections[section].fill(slips, aside)
        except Exception:
            self.setUpdatesEnabled(True)  # not where it is dropped for another record, which is seen next
            raise
        self.setUpdatesEnabled(True)
        if primary != self.shown:
            self.shown = primary
            self.verticalScrollBar().setValue(0)

    def _open(self, row: Row) -> bool:
        """Whether acts can be done on a record."""
        return self._desk.writable and not row["deleted"]

    def _said(self, case: Case, primary: bytes, *, row: Row,
              wrong: Sequence[Finding]) -> Iterator[tuple[str, Sequence[Slip], str]]:  # fmt: skip
        """What each section says, read when its turn comes."""
        open_, told = self._open(row), {each.field for each in wrong}
        yield "findings", [Notice(each) for each in wrong if each.kind != "track"], ""
        self.sections["compared"].entitle(titled(self.looking, primary))
        yield from tracks_told(case, primary, row, looking=self.looking, open_=open_)
        yield "what", particulars.what(case, row, open_=open_, told=told), ""
        yield "taken", *imagery.taken(case, row, open_=open_)
        yield "translated", custody.in_other_words(case, row), ""
        yield "where", *particulars.where(case, row, open_=open_)
        yield "origin", origins.comes_from(case, row, why=self._why), ""
        yield "hedged", *drifting.hedged(case, row)
        yield "held", *custody.held(case, row, open_=open_)
        ties, count = particulars.ties(case, row)
        yield "links", ties, str(count)
        yield "boards", *particulars.laid(case, primary)
        yield "grades", particulars.graded(case, primary), ""
        yield "notes", particulars.noted(case, primary), ""
        entries, summary = past.past(case, primary, open_=self._desk.writable)
        yield "past", past.field_past(case, primary, self._field, open_=open_) if self._field else entries, summary

    def show_past(self, field: str) -> None:
        """Every value a field has had, in the place of the record's whole past; with no field, that again."""
        self._field = field
        self.refresh()
        self.sections["past"].unfold()
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self.sections["past"]))

    def show_reasons(self) -> None:
        """Open the reasons of the origins, or put them away."""
        self._why = not self._why
        self.refresh()
        self.sections["origin"].unfold()
        if self._why:
            QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self.sections["origin"]))

    def _do(self, asked: str) -> None:
        """What a link in the words does: its word, then what it is done with."""
        word, _, rest = asked.partition(":")
        if word == origins.REASONS:
            self.show_reasons()
        elif word in self.doers:
            self.doers[word](rest)
        elif word == "carry" or word in custody.ACTS or word in imagery.ACTS:
            self._actions[word].trigger()
        elif word == "uncarry":
            self._desk.attempt(acts.uncarry, self.shown, bytes.fromhex(rest))
        elif word == "reverse":
            self._desk.attempt(acts.reverse, id_bytes(rest))
        else:
            field, _, entry = rest.partition(":")
            self._desk.attempt(acts.go_back, self.shown, field, id_bytes(entry))

    def show_entries(self) -> None:
        """What was done to the record, each entry with the way to reverse it."""
        self.show_past("")
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _accept(self, field: str, value: str) -> None:
        if value:
            self._desk.attempt(acts.accept, self.shown, field, value)
        else:
            self._desk.attempt(acts.keep_as_written, self.shown, field)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_soon"):
            self.head.dress()
            self._soon.start()


def told_first(case: Case, key: bytes, every: Sequence[Finding]) -> list[Finding]:
    """What stands above a record's fields: its own findings but open dates, and its contradictions as one."""
    found = gravest_first(key, every)
    own = [each for each in found if each.pressing and each.kind not in ("contradiction", "open-date")]
    against = [each for each in found if each.kind == "contradiction" and each.about[0] != key]
    if not against:
        return own
    others = [case.number(next(side for side in each.about[1:] if side != key)) for each in against]
    shows = tuple(Remedy("show", tr("Show {}").format(number), value=number) for number in others)
    says = tr("This and {} cannot both hold.").format(" or ".join(others))
    return [*own, Finding("contradiction", "high", says, (key,), remedies=shows)]
