"""What the analyst decides of a finding, for a reason."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt

from workbench.analysis.findings import Numbered
from workbench.analysis.ruled import facts
from workbench.case import acts
from workbench.case.case import Case
from workbench.ui.desk import Desk
from workbench.ui.findings import subject
from workbench.ui.forms.form import About, Field, Form
from workbench.ui.forms.inputs import Words
from workbench.ui.forms.pills import Chips
from workbench.ui.language import tr, worded
from workbench.ui.window import MainWindow
from workbench.values.errors import CaseError
from workbench.values.likelihood import RULINGS


class RulingForm(Form):
    """Dismissed, explained, resolved, kept, or open again."""

    name, kind, title, verb = "ruling", "finding", "Decide of the finding", "Decide"
    fields = (
        Field("status", "&Decision", partial(Chips, RULINGS.meanings, explained=True)),
        Field("reason", "R&eason", partial(Words, "why; it is kept with the finding and printed", lines=3)),
    )

    def __init__(self, desk: Desk, listed: Numbered, window: MainWindow) -> None:
        self._listed = listed
        about = About(listed.finding.key.hex(), worded(listed.finding.says), aside=listed.number)
        super().__init__(desk, about, window)

    def first(self) -> Mapping[str, str]:
        ruling = self._listed.ruling
        return {"status": ruling.status, "reason": ruling.reason} if ruling else {"status": "dismissed"}

    def open_here(self) -> None:
        """The decision is picked already: the keyboard begins with the reason."""
        super().open_here()
        self.inputs["reason"].setFocus(Qt.FocusReason.OtherFocusReason)

    def do(self, case: Case, given: dict[str, str]) -> bytes:
        if "status" not in given:
            raise CaseError(tr("No decision is picked; choose one."))
        finding = self._listed.finding
        acts.rule(case, finding.key, given["status"], about=finding.about[0], facts=facts(case, finding),
                  reason=given.get("reason"))  # fmt: skip
        return subject(finding)
