"""Who may draw on whom: proposals one after another, each with its evidence, to be recorded or proposed no more."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QLabel,
    QListWidgetItem,
    QRadioButton,
    QWidget,
)

from workbench.analysis.compared import Span
from workbench.analysis.drawn import Evidence, Naming, Proposal, Text
from workbench.analysis.lineage import hop_name, lineage
from workbench.case import acts
from workbench.case.case import Case
from workbench.reading.intake import working_text
from workbench.ui.dialogs.sheet import Sheet, queue
from workbench.ui.facts import faint, serif
from workbench.ui.keycaps import KeyButton
from workbench.ui.language import tr, worded
from workbench.ui.moves import label
from workbench.ui.plain import line
from workbench.ui.window import MainWindow
from workbench.values.errors import CaseError
from workbench.values.paragraphs import paragraph_at, place_words

_LONGEST = 400  # code points of a quote that are shown
_SHORT = {"attribution": "named", "error": "mistake", "wording": "wording", "kinship": "origin", "order": "order"}
_KINDS = {
    "attribution": "Named",
    "error": "Shared mistake",
    "wording": "Shared wording",
    "kinship": "Shared origin",
    "order": "Order",
}


class LineageDialog(Sheet):
    """The proposals at the left, the evidence of one at the right; leaving one as it is needs nothing."""

    name = "lineage"
    title = "Who draws on whom"
    verb = "Accept"
    size_hint = QSize(940, 580)

    def __init__(self, window: MainWindow) -> None:
        self._found: list[Proposal] = []
        super().__init__(window)
        self.cancel.setText(self.tr("Close"))
        self.leave = KeyButton(self.tr("&Dismiss"), "Alt+D")
        self.leave.clicked.connect(self.dismiss)
        self.foot.insertWidget(self.foot.count() - 1, self.leave)
        self.aside.setText(self.tr("Accepting records a citation, stated or inferred; Ctrl+Z takes it back."))
        self._look()

    def body(self) -> QWidget:
        whole, self.list, self._page = queue(self.tr("Proposals"), spacing=6)
        self.list.currentRowChanged.connect(self._show)
        self.head = label("", "strong")
        self.head.setWordWrap(True)
        self._page.addWidget(self.head)
        self.shown: list[QWidget] = []
        self.ways = QButtonGroup(self)
        self.ways.idToggled.connect(lambda *_: self._allow())
        self._page.addStretch(1)
        return whole

    # the proposals

    def _look(self) -> None:
        """Look for them beside the window: every text is held against every other."""

        def read(case: Case) -> list[Proposal]:
            from workbench.reading.naming import named_in  # brings the tables of the aid

            return lineage(case, lambda source: [Naming(*each) for each in named_in(case, source)])

        self.head.setText(self.tr("Holding the texts against each other…"))
        self._allow()
        self.look_up(self.tr("Looking for who draws on whom"), read, self.show_found)

    def show_found(self, found: list[Proposal]) -> None:
        """Show these, the best shown first."""
        at = max(0, self.list.currentRow())
        self._found = found
        self.list.clear()
        for each in found:
            arrow = "→" if each.directed else "—"
            said = ", ".join(self.tr(_SHORT[kind]) for kind in each.basis)
            item = QListWidgetItem(f"{worded(each.source.number)} {arrow} {worded(each.on.number)}  {said}")
            item.setToolTip(line(self._sentence(each)))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self._sentence(each))
            self.list.addItem(item)
        self.list.setCurrentRow(min(at, len(found) - 1))
        if not found:
            self._show(-1)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, at: int) -> None:
        for part in self.shown:
            self._page.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.shown = []
        if not 0 <= at < len(self._found):
            none = tr("No source is seen to draw on another: none names another one, and none share words or mistakes.")
            self.head.setText(none)
            self._allow()
            return
        each = self._found[at]
        self.head.setText(self._says(each))
        for shown in each.evidence:
            self._lay(label(f"{self.tr(_KINDS[shown.kind])}: {worded(shown.says)}"))
            self._quote(each.teller, shown.ours)
            self._quote(each.on, shown.theirs)
        if not each.directed:
            self._ask(each)
        self._allow()

    def _sentence(self, each: Proposal) -> str:
        """The proposal with its evidence, in one sentence."""
        if not each.directed:
            return worded(each.says)
        why = "; ".join(worded(shown.says) for shown in each.evidence)
        return self.tr("{} draws on {}: {}.").format(worded(each.source.number), worded(each.on.number), why)

    def _says(self, each: Proposal) -> str:
        one, two = (f"{worded(text.number)} {line(text.called[-1])}".strip() if text.called else text.number
                    for text in (each.source, each.on))  # fmt: skip
        if each.directed:
            return self.tr("{} draws on {}").format(one, two)
        return self.tr("{} and {}: one drew on the other, or both on a third").format(one, two)

    def _lay(self, part: QLabel | QRadioButton) -> None:
        if isinstance(part, QLabel):
            part.setWordWrap(True)
        self._page.insertWidget(self._page.count() - 1, part)
        self.shown.append(part)

    def _quote(self, text: Text, span: Span | None) -> None:
        if span is None:
            return
        words = text.words[span.start : span.end]
        cut = f"{words[:_LONGEST]}…" if len(words) > _LONGEST else words
        place = f"{text.number} {place_words(paragraph_at(text.words, span.start))}"
        said = QLabel(f"{faint(place)} {serif(line(cut))}", textFormat=Qt.TextFormat.RichText)
        said.setContentsMargins(16, 0, 0, 2)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay(said)

    def _ask(self, each: Proposal) -> None:
        """Which way it goes, where nothing shows it."""
        self._lay(label(self.tr("Nothing shows which way. Choose one, or leave it as it is.")))
        for n, (one, two) in enumerate(((each.source, each.on), (each.on, each.source))):
            way = QRadioButton(self.tr("{} draws on {}").format(one.number, two.number))
            self.ways.addButton(way, n)
            self._lay(way)

    def _allow(self) -> None:
        at = self.list.currentRow()
        there = 0 <= at < len(self._found) and self.desk.writable
        self.button.setEnabled(there and (self._found[at].directed or self.ways.checkedId() >= 0))
        if hasattr(self, "leave"):
            self.leave.setEnabled(there)

    # what is done

    def submit(self) -> None:
        """Record the proposal as an inferred citation; the next one follows."""
        if not self.button.isEnabled():
            return
        each = self._found[self.list.currentRow()]
        turned = not each.directed and self.ways.checkedId() == 1
        source, on = (each.on, each.source) if turned else (each.source, each.on)

        def record(case: Case) -> bytes:
            teller = source if each.told is None else each.told
            words = working_text(case, teller.source)
            spots = list(_spots(each.evidence, turned=turned))
            if words is None or any(words.slice(*spot) != teller.words[slice(*spot)] for spot in spots):
                raise CaseError(tr("The words there changed meanwhile; look again."))
            says = tr("{} draws on {}: {}.").format(
                source.number, on.number, "; ".join(shown.says for shown in each.evidence)
            )
            ends = [text.source or text.called[0] for text in (source, on)]
            return acts.accept_lineage(case, *ends, text=words, spots=spots, says=says, teller=teller.source,
                                       stated=each.stated)  # fmt: skip

        self._do(record)

    def dismiss(self) -> None:
        """Propose this no more."""
        each = self._found[self.list.currentRow()]
        source = each.source.source or each.teller.source
        on = each.on.source or each.on.called[0] if each.source.source else hop_name(each)
        self._do(lambda case: acts.dismiss_lineage(case, source, on))

    def _do(self, does: object) -> None:
        at = self.list.currentRow()
        try:
            self.desk.act(does)
        except CaseError as error:
            self.say("finding", str(error))
            return
        self.show_found([each for n, each in enumerate(self._found) if n != at])


def _spots(evidence: tuple[Evidence, ...], *, turned: bool) -> list[tuple[int, int]]:
    """The words of the source that draws, which the citation rests on."""
    spans = [each.theirs if turned else each.ours for each in evidence]
    return list(dict.fromkeys((span.start, span.end) for span in spans if span is not None))
