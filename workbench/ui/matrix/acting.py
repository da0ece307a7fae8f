"""What is done in the matrix: rating, weighing, adding and taking out rows, hypotheses and judgements."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from workbench.analysis.leaning import is_withdrawn, leant
from workbench.case import acts
from workbench.case.acts.assessing import EVIDENCE, GROUNDS
from workbench.case.evidence import not_information
from workbench.case.oneleg import legs_in
from workbench.ui.forms.form import Form, about_record
from workbench.ui.forms.remarks import RetractForm
from workbench.ui.inspector import Inspector
from workbench.ui.matrix.forms import HypothesisForm, RowForm, WeightForm
from workbench.ui.matrix.judgementform import JudgementForm
from workbench.ui.matrix.page import MatrixPage
from workbench.ui.matrix.shown import Item
from workbench.ui.window import MainWindow

if TYPE_CHECKING:
    from workbench.ui.forms.binding import Forms

MENU = "Matrix"


class MatrixActs:
    """The acts of one window's matrix, by keys while its page has the keyboard."""

    def __init__(self, window: MainWindow, page: MatrixPage, inspector: Inspector, forms: Forms) -> None:
        self.window, self.desk, self.page = window, window.desk, page
        inspector.lend(page.cell, when=lambda: page.in_cell)
        page.cell_changed.connect(inspector.again)
        window.acts.own(MENU, page)
        bind, open_ = window.acts.bind, lambda: self.desk.writable
        bind("matrix-hypothesis", self.add_hypothesis, when=open_)
        bind("matrix-add", self.add_information, when=open_)
        bind("matrix-remove", self.remove, when=lambda: self.desk.writable and isinstance(page.line, Item))
        bind("matrix-weigh", self.weigh, when=lambda: self.desk.writable and isinstance(page.line, Item))
        bind("matrix-join", self.join, when=lambda: self.desk.writable and bool(self._near()))
        bind("matrix-legs", self.part, when=lambda: self.desk.writable and self._has_legs())
        bind("matrix-judge", self.judge, when=open_)
        bind("retract", self.retract, when=lambda: self.desk.writable and self._source())
        for rating in (page.grid.rate, page.strip.rate):
            rating.connect(self.rate)
        page.grid.asked.connect(self._ask)
        page.grid.laid.connect(self.lay)
        page.grid.moved.connect(window.acts.refresh)
        page.cell.reasoned.connect(self._reason)
        page.cell.done.connect(lambda act: self.join() if act == "join" else self.weigh())
        page.hypothesis_wanted.connect(self.add_hypothesis)
        page.information_wanted.connect(self.add_information)
        page.judgement_wanted.connect(self.judge)
        page.judgements.edit.connect(lambda key: self._show(JudgementForm(self.desk, window, key=key)))
        for form in (HypothesisForm, RowForm, JudgementForm):
            forms.resumes(form.name, partial(self._resume, form))
        forms.resumes("retract", self.retract)
        page.judgements.grounded.connect(lambda key, keys: self.desk.attempt(acts.ground, key, keys))

    def _show(self, form: Form) -> Form:
        """Open a form; afterwards the keyboard is in what it fills, not on the button that asked for it."""
        if self.page.isVisible():
            self.page.setFocus(Qt.FocusReason.OtherFocusReason)
        form.open_here()
        return form

    # rating

    def rate(self, value: str) -> None:
        """Rate the cell at hand; the same again changes nothing."""
        line, column = self.page.line, self.page.hypothesis
        if line is None or column is None or not self.desk.writable:
            return
        if not isinstance(line, Item):
            self._ask(line.key)
            return
        own = line.row.opinions.get(self.desk.case.analyst, {}).get(column.key)
        if own is None or own.value != value:
            self.page.cell.keep()
            record = own.record if own and not line.row.leg else line.record
            self.desk.attempt(acts.rate, record, column.key, value, leg=line.row.leg)

    def _reason(self, said: str) -> None:
        line, column = self.page.line, self.page.hypothesis
        if isinstance(line, Item) and column is not None:
            own = line.row.opinions.get(self.desk.case.analyst, {}).get(column.key)
            if own is not None:
                record = line.record if line.row.leg else own.record
                self.desk.attempt(acts.rate, record, column.key, own.value, reason=said, leg=line.row.leg)

    # rows

    def _ask(self, key: bytes) -> None:
        """A record that is no information is laid in with a reason."""
        self._show(RowForm(self.desk, self.window, key=key))

    def add_information(self) -> None:
        """Name a record that is to be a row; the selected one stands there where it is none yet."""
        primary, case = self.desk.focus.primary, self.desk.case
        fits = primary is not None and case.table(primary) in EVIDENCE and self.page.model.place(primary) is None
        self._show(RowForm(self.desk, self.window, key=primary if fits else None))

    def lay(self, keys: Sequence[bytes]) -> None:
        """Records that were let go here; for what is no information a reason is asked."""
        plain = [key for key in keys if not not_information(self.desk.case, key)]
        asks = [key for key in keys if key not in plain]
        if plain:
            self.desk.attempt(acts.add_row, plain)
        if asks:
            self._ask(asks[0])

    def remove(self) -> None:
        """Take the row at hand out of the matrix with its ratings; the record stays."""
        line = self.page.line
        if isinstance(line, Item):
            self.desk.attempt(acts.remove_row, line.row.members, leg=line.row.leg)

    def _near(self) -> tuple[bytes, ...]:
        """The rows that may tell the event of the row at hand."""
        line = self.page.line
        return line.near if isinstance(line, Item) else ()

    def join(self) -> None:
        """The row at hand and those that may tell its event become one row."""
        line = self.page.line
        if isinstance(line, Item) and line.near:
            self.desk.attempt(acts.join_event, [line.key, *line.near])

    def _has_legs(self) -> bool:
        """Whether the row at hand is a leg, or a flight that has some."""
        line, case = self.page.line, self.desk.case
        return isinstance(line, Item) and bool(line.row.leg or legs_in(case, line.record))

    def part(self) -> None:
        """Each leg of the row at hand becomes a row; the legs of one at hand become one row again."""
        line = self.page.line
        if isinstance(line, Item) and line.row.leg:
            self.desk.attempt(acts.rate_whole, line.row.members)
        elif isinstance(line, Item):
            self.desk.attempt(acts.rate_legs, line.record)

    def weigh(self) -> None:
        """Relevance and weight of the row at hand."""
        line = self.page.line
        if isinstance(line, Item):
            self._show(WeightForm(self.desk, line.row, self.window))

    # sources

    def _source(self) -> bool:
        """Whether a source is selected that is not withdrawn yet."""
        primary, case = self.desk.focus.primary, self.desk.case
        return primary is not None and case.table(primary) == "source" and not is_withdrawn(case, primary)

    def retract(self) -> Form:
        """Mark the selected source as withdrawn, and name what leaned on it."""
        key = self.desk.focus.primary
        form = RetractForm(self.desk, key, about_record(self.desk.case, key), self.window)
        form.accepted.connect(lambda: self.window.messages.say("note", leant(self.desk.case, key)))
        return self._show(form)

    # what is judged

    def add_hypothesis(self) -> Form:
        """One answer more."""
        return self._show(HypothesisForm(self.desk, self.window))

    def judge(self) -> Form:
        """Write a judgement; what is selected stands in it as what it rests on."""
        case = self.desk.case
        basis = tuple(key for key in self.desk.focus.selected if case.table(key) in GROUNDS)
        self.window.go("matrix")
        self.page.turn(1)
        return self._show(JudgementForm(self.desk, self.window, basis=basis))

    def _resume(self, form: type[Form]) -> Form:
        """A half-typed form again, about what is selected or about nothing yet."""
        self.window.go("matrix")
        key = self.desk.focus.primary
        return self._show(form(self.desk, self.window, **({"key": key} if key is not None else {})))
