"""Lost quotes one after another: what each said, where its words may stand now, and putting it there."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QLabel,
    QListWidgetItem,
    QRadioButton,
    QWidget,
)

from workbench.analysis.orphans import Lost, Place, compared_words, lost
from workbench.case import acts
from workbench.case.case import Case
from workbench.reading.intake import working_text
from workbench.ui import theme
from workbench.ui.dialogs.sheet import Sheet, queue
from workbench.ui.language import tr
from workbench.ui.moves import label
from workbench.ui.plain import escape, line
from workbench.ui.window import MainWindow
from workbench.values.errors import CaseError
from workbench.values.paragraphs import place_words


class OrphansDialog(Sheet):
    """The queue at the left, one quote and its places at the right; leaving one as it is needs nothing."""

    name = "orphans"
    title = "Lost quotes"
    verb = "Put back"
    size_hint = QSize(900, 560)

    def __init__(self, window: MainWindow) -> None:
        self._lost: list[Lost] = []
        super().__init__(window)
        self.cancel.setText(self.tr("Close"))
        self.aside.setText(self.tr("Nothing is moved before you put it there; Ctrl+Z takes it back."))
        self._look()

    def body(self) -> QWidget:
        whole, self.list, self._page = queue(self.tr("Lost quotes"), spacing=8)
        self.list.currentRowChanged.connect(self._show)
        self.head, self.said = label("", "strong"), label("", "quote")
        self.said.setWordWrap(True)
        self.none = label("")
        for part in (self.head, self.said, self.none):
            self._page.addWidget(part)
        self._choices: list[QWidget] = []
        self.group = QButtonGroup(self)
        self._page.addStretch(1)
        return whole

    # the queue

    def _look(self) -> None:
        """Look for what is lost, beside the window: words that only look alike take their time."""
        self.none.setText(self.tr("Looking for lost quotes…"))
        self.button.setEnabled(False)
        self.look_up(self.tr("Looking for lost quotes"), lost, self.show_lost)

    def show_lost(self, found: list[Lost]) -> None:
        """Show what was found, the one at the top first."""
        at = max(0, self.list.currentRow())
        self._lost = found
        self.list.clear()
        for each in found:
            item = QListWidgetItem(f"{self.desk.case.number(each.excerpt)} {line(each.quote)}")
            item.setToolTip(self.desk.case.number(each.source))
            self.list.addItem(item)
        self.list.setCurrentRow(min(at, len(found) - 1))
        if not found:
            self._show(-1)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, at: int) -> None:
        for each in self._choices:
            self._page.removeWidget(each)
            each.hide()
            each.deleteLater()
        self._choices = []
        there = 0 <= at < len(self._lost)
        self.button.setEnabled(there and bool(self._lost[at].places) and self.desk.writable)
        self.head.setVisible(there)
        self.said.setVisible(there)
        if not there:
            self.none.setText(self.tr("No quote is lost: every one stands where it was taken."))
            return
        one = self._lost[at]
        self.desk.focus.select(one.excerpt)
        number, source = self.desk.case.number(one.excerpt), self.desk.case.number(one.source)
        self.head.setText(self.tr("{} was taken from {} and said").format(number, source))
        self.said.setText(f"“{escape(one.quote)}”")
        offered = self.tr("Its words may stand here now. What is gone is struck out, what is new is underlined.")
        self.none.setText(offered if one.places else self.tr("No place looks like it. It stays lost until you choose."))
        for n, place in enumerate(one.places):
            self._offer(one, n, place)

    def _offer(self, one: Lost, n: int, place: Place) -> None:
        text = working_text(self.desk.case, one.source)
        where = place_words(text.paragraph_of(place.start)) if text is not None else ""
        choice = QRadioButton(self.tr("{} alike, {}").format(f"{place.likeness:.0%}", where))
        choice.setAccessibleName(f"{choice.text()}: {line(place.words)}")
        choice.setChecked(n == 0)
        self.group.addButton(choice, n)
        words = QLabel(difference(one.quote, place.words), wordWrap=True)
        words.setProperty("role", "quote")
        words.setContentsMargins(22, 0, 0, 4)
        for part in (choice, words):
            self._page.insertWidget(self._page.count() - 1, part)
            self._choices.append(part)

    # what is done

    def submit(self) -> None:
        """Put the quote on the place that is chosen; the next one follows."""
        one, at = self._lost[self.list.currentRow()], self.group.checkedId()
        place = one.places[at]

        def put(case: Case) -> None:
            text = working_text(case, one.source)
            if text is None or text.slice(place.start, place.end) != place.words:
                raise CaseError(tr("The words there changed meanwhile; look for lost quotes again."))
            acts.put_back(case, one.excerpt, text, start=place.start, end=place.end)

        try:
            self.desk.act(put)
        except CaseError as error:
            self.say("finding", str(error))
            return
        self.show_lost([each for each in self._lost if each.excerpt != one.excerpt])


def difference(then: str, now: str) -> str:
    """Two wordings as one: gone words struck out, new ones underlined, in colour besides."""
    look = theme.current()
    gone, new = f"color:{look.contradicts}; text-decoration:line-through", f"color:{look.ok}; text-decoration:underline"
    style = {"same": "", "gone": gone, "new": new}
    return "".join(f"<span style='{style[piece.kind]}'>{escape(piece.words)}</span>"
                   for piece in compared_words(then, now))  # fmt: skip
