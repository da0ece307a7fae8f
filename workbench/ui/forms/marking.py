"""How far a record may be passed on."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.marked import marking_of
from workbench.ui.desk import Desk
from workbench.ui.forms.form import About, Field
from workbench.ui.forms.inputs import Words
from workbench.ui.forms.pills import Chips
from workbench.ui.forms.remarks import RemarkForm
from workbench.ui.language import tr
from workbench.ui.window import MainWindow
from workbench.values.errors import CaseError
from workbench.values.handling import MEANINGS

NONE = "none"


class MarkForm(RemarkForm):
    """A word of the Traffic Light Protocol, which every export obeys."""

    name, kind, title, verb = "mark", "source", "Marking", "Mark"
    fields = (
        Field("marking", "&Marking", partial(Chips, {**MEANINGS, NONE: "no marking of its own"}, explained=True)),
        Field("reason", "R&eason", partial(Words, "why; stands in the journal", lines=2)),
    )

    def __init__(self, desk: Desk, record: bytes, about: About, window: MainWindow) -> None:
        self.kind = desk.case.table(record)
        now = marking_of(desk.case, record)
        stands = tr("now {}").format(now) if now else tr("not marked")
        about = replace(about, aside=f"{about.aside} · {stands}".strip(" ·"))
        super().__init__(desk, record, about, window)

    def do(self, case: Case, given: dict[str, str]) -> bytes:
        if "marking" not in given:
            raise CaseError(tr("No marking is picked; choose how far the record may go."))
        word = None if given["marking"] == NONE else given["marking"]
        acts.mark(case, self.alive(case), word, reason=given.get("reason"))
        return self.record
