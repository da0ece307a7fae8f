"""The findings as a page: what does not fit, the gravest first, each with the buttons that put it right."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from workbench.analysis.finding import Finding, Remedy
from workbench.analysis.findings import Numbered
from workbench.analysis.supposed import MOST
from workbench.case import acts
from workbench.case.remarks import lead_saying
from workbench.case.rows import record
from workbench.case.titles import title
from workbench.ui import theme
from workbench.ui.actions import Actions
from workbench.ui.desk import Desk
from workbench.ui.findingitem import Item, deeds
from workbench.ui.findings import Findings, subject
from workbench.ui.forms.ruling import RulingForm
from workbench.ui.language import titled, tr, worded
from workbench.ui.meant import explain, meant
from workbench.ui.remedies import remedy
from workbench.ui.slices import Slices, Work
from workbench.ui.slips import says
from workbench.ui.window import MainWindow
from workbench.ui.wording import day
from workbench.values.likelihood import RULINGS

MANY = 30  # findings shown before more are asked for
STEP = 3  # of them laid at once
MENU = "Findings"


def decided(listed: Numbered) -> str:
    """What was decided of a finding, by whom and why; and that it has to be looked at again."""
    ruling = listed.ruling
    if ruling is None:
        return ""
    says = tr("{} by {}, {}: {}").format(ruling.status.capitalize(), ruling.by, day(ruling.at[:10]), ruling.reason)
    return says if ruling.stands else tr("{} · What it rests on has changed since.").format(says)


class FindingsPage(QWidget):
    """Follows the findings while it is seen; F8 and Shift+F8 walk them from anywhere."""

    open_requested = Signal(bytes)

    def __init__(self, desk: Desk, findings: Findings, actions: Actions) -> None:
        super().__init__()
        self._desk, self._findings, self._actions = desk, findings, actions
        self._many, self._stale = MANY, True
        self._items: list[Item] = []
        self._at: bytes | None = None  # the finding walked to last
        self.setAccessibleName(self.tr("Findings"))
        self.head, self.none = says(role="title"), says(role="small")
        self.scroll = QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        self.scroll.setAccessibleName(self.tr("List of findings"))
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        body.setMaximumWidth(round(theme.grown(760)))
        self._rows = QVBoxLayout(body)
        self._rows.setContentsMargins(24, 16, 24, 16)
        self._rows.addWidget(self.head)
        self._rows.addWidget(self.none)
        self.more = QPushButton()
        self.more.clicked.connect(self._show_more)
        self._rows.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._rows.addStretch(1)
        self.scroll.setWidget(body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.scroll)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # it hands the keyboard on; Tab back would not get past it
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._arrange)
        self._waking = Slices(self)
        desk.closed.connect(self._empty)
        findings.changed.connect(self._changed)
        desk.changed.connect(lambda change: self._changed() if "lead" in change.rows else None)

    # what is shown

    def _changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self._soon.start()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)
        if any(item.resting for item in self._items):
            QTimer.singleShot(0, self, lambda: self._waking.begin(self._woken()))  # what is in sight comes first
        if self._stale and self._items:
            self._soon.start()  # what stood here is seen first: to fill it anew takes as long as to come here
        elif self._stale:
            self._arrange()

    def hideEvent(self, event: object) -> None:
        super().hideEvent(event)
        self._waking.drop()
        self._stale = self._stale or self._soon.isActive()  # the rest is laid when it is seen again
        self._soon.stop()
        top = self.scroll.verticalScrollBar().value()
        for item in self._items:
            item.rest(item.geometry().bottom() < top or item.y() > top + self.scroll.viewport().height())

    def _woken(self) -> Work:
        self._rows.setEnabled(False)  # all are laid anew once, not after each
        try:
            for item in list(self._items):
                if item.resting:
                    item.rest(False)
                    yield
        finally:
            self._rows.setEnabled(True)
            self._rows.update()

    def _empty(self) -> None:
        """What stood here is of a case that was put away."""
        self._soon.stop()
        self._waking.drop()
        while self._items:
            self._drop(self._items.pop())

    def _show_more(self) -> None:
        self._many += MANY
        self._arrange()

    def _arrange(self) -> None:
        """Show the gravest findings, each in a widget that is kept where it fits."""
        self._stale, bare = False, not self._items
        listed = self._findings.listed if self._desk.case is not None else []
        held = [item for item in self._items if item.isAncestorOf(QApplication.focusWidget() or self)]
        self._say(len(listed))
        wanted = min(self._many, len(listed))
        shown = listed[: min(wanted, len(self._items) + STEP)]
        for at, each in enumerate(shown):
            self._put(at, each)
        for item in self._items[len(shown) :]:
            self._drop(item)
        del self._items[len(shown) :]
        if len(shown) < wanted:
            self._soon.start()
        rest = len(listed) - wanted
        self.more.setVisible(rest > 0)
        self.more.setText(self.tr("Show {} more").format(min(rest, MANY)))
        if held and self._items and held[0] not in self._items:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif bare and self.hasFocus():  # it was come to before there was a card
            self._hand_on(Qt.FocusReason.OtherFocusReason)

    def _say(self, count: int) -> None:
        pressing = len(self._findings.pressing)
        self.head.setText(self.tr("Findings"))
        waiting = self.tr("The case is being looked through.") if not self._findings.settled else ""
        nothing = self.tr("Nothing in this case is found not to fit.")
        told = self.tr("{} to look at, {} more only need words of yours. The program proposes; it judges nothing.")
        line = told.format(pressing, count - pressing) if count else waiting or nothing
        bound = self.tr("In a case of more than {} sightings what reports that nobody has joined say otherwise is not"
                        " looked for.").format(f"{MOST:,}")  # fmt: skip
        self.none.setText(f"{line} {bound}" if self._findings.bounded else line)

    def _put(self, at: int, each: Numbered) -> None:
        """Show a finding in the widget that stands there if it fits, else in a new one, filled before it is laid."""
        count = len(each.finding.remedies)
        if at < len(self._items):
            self._items[at].rest(False)
        if at < len(self._items) and len(self._items[at].card.buttons) == count:
            self._fill(self._items[at], each)
            return
        item = Item(count)
        item.picked.connect(lambda key: self._desk.focus.select(key))
        item.entered.connect(self._enter)
        item.opened.connect(self._open)
        item.stepped.connect(self._step)
        item.card.remedied.connect(self._remedy)
        item.card.entered.connect(self._enter)
        item.card.done.connect(lambda act, item=item: self._asked(act, item.card.finding))
        self._fill(item, each)
        if at < len(self._items):
            self._drop(self._items[at])
            self._items[at] = item
        else:
            self._items.append(item)
        self._rows.insertWidget(2 + at, item)

    def _drop(self, item: Item) -> None:
        self._rows.removeWidget(item)
        item.hide()
        item.deleteLater()

    def _fill(self, item: Item, each: Numbered) -> None:
        case, number, finding = self._desk.case, each.number, each.finding
        key = subject(finding)
        kind = case.table(key)
        item.number.show_record("finding", number, b"")
        item.chip.show_record(kind, case.number(key), key)
        name = " ".join(title(kind, record(case, key)).split())
        item.name.setText(titled(kind, name))
        lead = lead_saying(case, finding.says, key)
        item.show_lead(case.number(lead) if lead else "", lead or b"")
        item.setAccessibleName(f"{number}: {worded(finding.says)}{f' {item.lead.text()}.' if lead else ''}")
        item.card.show_finding(finding, deeds(again=bool(lead)))
        item.ruling.setText(decided(each))
        explain(item.ruling, meant("status", each.ruling.status) if each.ruling is not None else "")
        item.ruling.setVisible(bool(item.ruling.text()))
        of = case.number(key)
        for button in item.buttons:  # many cards offer the same
            words = button.text()
            button.setAccessibleName(words if of in words else self.tr("{} of {}").format(words, of))

    # what is done

    def _enter(self, finding: Finding) -> None:
        """The selection follows the keyboard."""
        self._at = finding.key
        self._desk.focus.select(subject(finding))

    def _open(self, finding: Finding) -> None:
        """The words it rests on, in the reader."""
        self.open_requested.emit(finding.evidence[0] if finding.evidence else subject(finding))

    def _step(self, item: Item, step: int) -> None:
        """From card to card; the last one stays."""
        at = self._items.index(item) + step
        if 0 <= at < len(self._items):
            self._items[at].rest(False)
            self._items[at].setFocus(Qt.FocusReason.TabFocusReason)
            self.scroll.ensureWidgetVisible(self._items[at])

    def _remedy(self, finding: Finding, what: Remedy) -> None:
        remedy(self._desk, finding, what, self._actions)

    def _asked(self, act: str, finding: Finding) -> None:
        self._enter(finding)
        self._actions[act].trigger()

    def bind(self, window: MainWindow) -> None:
        """The acts on the finding at hand, by their keys while this page has the keyboard."""
        window.acts.own(MENU, self)
        here = lambda: self._desk.writable and self._here() is not None  # noqa: E731
        window.acts.bind("finding-decide", lambda: self._decide(window), when=here)
        window.acts.bind("finding-lead", self._ask, when=here)

    def _here(self) -> Numbered | None:
        """The finding whose card has the keyboard, else that walked to last, else the first about what is selected."""
        at = QApplication.focusWidget()
        held = next((item.card.finding for item in self._items if at is not None and item.isAncestorOf(at)), None)
        return self._findings.here(*((held.key, None) if held else (self._at, self._desk.focus.primary)))

    def _decide(self, window: MainWindow, picked: str = "") -> None:
        listed = self._here()
        if listed is not None:
            form = RulingForm(self._desk, listed, window)
            form.open_here()
            if picked:
                form.inputs["status"].put(picked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The number of a decision on a card asks only for the reason."""
        numbered = {str(at): word for at, word in enumerate(RULINGS.meanings, 1)}
        window, plain = self.window(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.text() in numbered and self._desk.writable and isinstance(window, MainWindow):
            self._decide(window, numbered[event.text()])
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        """A lead made of the finding, or the one that was."""
        listed = self._here()
        if listed is None:
            return
        about, text = subject(listed.finding), listed.finding.says
        known = lead_saying(self._desk.case, text, about)
        made: list[bytes] = [known] if known else []
        if made or self._desk.attempt(lambda case: made.append(acts.lead(case, text, about=about))):
            self._desk.focus.select(*made)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self._hand_on(event.reason())

    def _hand_on(self, reason: Qt.FocusReason) -> None:
        """The keyboard goes to the card of what is selected, else to the first there is."""
        if self._items:
            picked = self._desk.focus.primary
            about = [each for each in self._items if picked is not None and picked in each.card.finding.about]
            item = next((each for each in about if each.chip.key == picked), [*about, self._items[0]][0])
            item.rest(False)
            item.setFocus(reason)

    def walk(self, step: int) -> bool:
        """Select what the next pressing finding is about; answers whether there is one."""
        found = self._findings.following(self._at, step)
        if found is None:
            return False
        following = found.finding
        self._at = following.key
        self._desk.focus.select(subject(following))
        self._reveal(following)
        return True

    def _reveal(self, finding: Finding) -> None:
        for item in self._items if self.isVisible() else ():
            if item.card.finding is not None and item.card.finding.key == finding.key:
                item.rest(False)
                self.scroll.ensureWidgetVisible(item)
                item.setFocus(Qt.FocusReason.ShortcutFocusReason)
