"""What is asked for beside the matrix: a hypothesis, a row, a reason, a weight."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt

from workbench.analysis.matrix import Row
from workbench.case import acts
from workbench.case.acts.assessing import EVIDENCE
from workbench.case.case import Case
from workbench.case.evidence import not_information
from workbench.ui.desk import Desk
from workbench.ui.forms.form import About, Field, Form, about_record
from workbench.ui.forms.inputs import Line, Picker, Words
from workbench.ui.forms.link import line, lines
from workbench.ui.forms.pills import Chips
from workbench.ui.language import tr
from workbench.ui.matrix.shown import in_figures
from workbench.ui.window import MainWindow
from workbench.values.errors import CaseError
from workbench.values.likelihood import RELEVANCES


class HypothesisForm(Form):
    """One answer to the case's question; short names stand in the heads of columns."""

    name, kind, title, verb = "hypothesis", "hypothesis", "Hypothesis", "Keep"
    fields = (
        Field("statement", "&Statement", partial(Words, "what would be so; one that can be wrong", lines=2)),
        Field("title", "Short &name", partial(Line, "two words for the head of its column", prose=True)),
    )

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(desk, About("new"), window)

    def do(self, case: Case, given: dict[str, str]) -> bytes | None:
        acts.add_hypothesis(case, given.get("statement", ""), title=given.get("title"))
        return None


class RowForm(Form):
    """A record that becomes a row; one that is no information only for a reason."""

    name, kind, title, verb = "matrix-row", "claim", "Add information", "Add"
    fields = (
        Field("record", "&Record", partial(Picker, "number or words of a sighting, claim, track, excerpt …")),
        Field("reason", "R&eason", partial(Words, "needed for a judgement, a forecast, a silence", lines=2)),
    )

    def __init__(self, desk: Desk, window: MainWindow, *, key: bytes | None = None) -> None:
        self._key = key
        super().__init__(desk, about_record(desk.case, key, name=f"row {key.hex()}") if key else About("row"), window)
        self.inputs["record"].finder = lambda typed: lines(desk.case, typed, EVIDENCE)
        self.inputs["record"].changed.connect(self._warn)
        self._warn()

    def first(self) -> Mapping[str, str]:
        return {"record": line(self.desk.case, self._key)} if self._key else {}

    def open_here(self) -> None:
        """Where the record is known the keyboard begins with the reason."""
        super().open_here()
        if self._key is not None:
            self.inputs["reason"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _warn(self) -> None:
        """Say at once that a reason is needed."""
        case, number = self.desk.case, self.inputs["record"].value()
        try:
            why = not_information(case, case.find_live(number, *EVIDENCE)) if number else ""
        except CaseError:
            why = ""
        self.rows.refuse("reason", tr("No information: {}. Say why it is rated.").format(why) if why else "")

    def do(self, case: Case, given: dict[str, str]) -> bytes | None:
        if "record" not in given:
            raise CaseError(tr("No record is named; type its number or words of it."))
        key = case.find_live(given["record"], *EVIDENCE)
        acts.add_row(case, [key], reason=given.get("reason"))
        return key


class WeightForm(Form):
    """How much a row counts: its relevance, and a factor in place of what the rule gives."""

    name, kind, title, verb = "weight", "hypothesis", "Weight", "Weigh"
    fields = (
        Field("relevance", "Rele&vance", partial(Chips, RELEVANCES.meanings, explained=True)),
        Field(
            "factor", "&Weight", partial(Line, "0 to 4, in place of the rule; empty leaves it to the rule", wide=340)
        ),
        Field("reason", "R&eason", partial(Words, "why; needed with a weight of your own", lines=2)),
    )

    def __init__(self, desk: Desk, row: Row, window: MainWindow) -> None:
        self._row = row
        super().__init__(desk, about_record(desk.case, row.record, name=f"weight {row.key.hex()}"), window)
        rule = in_figures(row.worth.by_rule(known=bool(row.known)))
        self.inputs["factor"].setToolTip(self.tr("The rule gives {}").format(rule))

    def first(self) -> Mapping[str, str]:
        worth = self._row.worth
        factor = "" if worth.factor is None else format(worth.factor.normalize(), "f")
        return {"relevance": worth.relevance or "", "factor": factor, "reason": worth.reason or ""}

    def do(self, case: Case, given: dict[str, str]) -> bytes | None:
        acts.weigh(case, self._row.record, relevance=given.get("relevance"), factor=given.get("factor"),
                   reason=given.get("reason"), leg=self._row.leg)  # fmt: skip
        return self._row.record
