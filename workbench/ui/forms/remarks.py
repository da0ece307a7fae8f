"""What the analyst adds to a record: a grade, a note, a lead, a source that it cites."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from workbench.analysis.graded import check, opinions, shown_while_grading
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.itself import own_key
from workbench.ui.desk import Desk
from workbench.ui.forms.form import About, Field, Form
from workbench.ui.forms.inputs import Line, Tick, Words
from workbench.ui.forms.passage import Passage
from workbench.ui.forms.pills import Chips
from workbench.ui.language import tr
from workbench.ui.window import MainWindow
from workbench.values import grades
from workbench.values.errors import CaseError

GRADES: Mapping[str, dict[str, str]] = {
    "publisher": grades.RELIABILITY, "source": grades.RELIABILITY,
    "sighting": grades.CREDIBILITY, "claim": grades.CREDIBILITY,
}  # fmt: skip


class RemarkForm(Form):
    """A form on one record, or on none."""

    def __init__(self, desk: Desk, record: bytes | None, about: About, window: MainWindow) -> None:
        self.record = record
        super().__init__(desk, about, window)

    def alive(self, case: Case) -> bytes:
        """The record this is about, as long as it is not in the trash."""
        return case.find_live(self.record.hex())


class SourceGradeForm(RemarkForm):
    """How far a source has earned trust."""

    name, kind, title, verb = "grade", "source", "Grade", "Grade"
    fields = (
        Field("mark", "&Reliability", partial(Chips, grades.RELIABILITY, numbered=False, explained=True)),
        Field("reason", "R&eason", partial(Words, "why; stands in the journal", lines=2)),
    )

    def __init__(self, desk: Desk, record: bytes, about: About, window: MainWindow) -> None:
        self.kind = desk.case.table(record)
        about = replace(about, aside=f"{about.aside} · {_graded(desk.case, record)}".strip(" ·"))
        super().__init__(desk, record, about, window)

    def do(self, case: Case, given: dict[str, str]) -> bytes:
        if "mark" not in given:
            raise CaseError(tr("No grade is picked; type its letter or digit."))
        record, reason = self.alive(case), given.get("reason")
        check(case, record, given["mark"], reason=reason)
        acts.grade(case, record, given["mark"], reason=reason)
        return self.record


def _graded(case: Case, record: bytes) -> str:
    """The grades so far; another analyst's only once this one has given one, so that it is given blind."""
    shown = shown_while_grading(case, record)
    if shown:
        return ", ".join(tr("now {}").format(shown[0].mark) if at == 0 else tr("{} by {}").format(each.mark, each.by)
                         for at, each in enumerate(shown))  # fmt: skip
    return tr("graded by another, shown once yours is in") if opinions(case, record) else tr("not yet graded")


class ItemGradeForm(SourceGradeForm):
    """How far a sighting or claim is borne out."""

    fields = (
        Field("mark", "&Credibility", partial(Chips, grades.CREDIBILITY, numbered=False, explained=True)),
        SourceGradeForm.fields[1],
    )


class NoteForm(RemarkForm):
    """A remark on a record."""

    name, kind, title, verb = "note", "note", "New note", "Add note"
    fields = (Field("text", "&Note", partial(Words, "a remark of your own", lines=4)),)

    def do(self, case: Case, given: dict[str, str]) -> bytes:
        acts.note(case, self.alive(case), given.get("text", ""))
        return self.record


class PinForm(RemarkForm):
    """A remark that stands at a time, on a record or on the case."""

    name, kind, title, verb = "pin", "note", "New note at a time", "Pin note"
    fields = (
        Field("text", "&Note", partial(Words, "a remark of your own", lines=4)),
        Field("when", "&When", partial(Line, "2025-10-26, 2025-10-22/2025-10-31, or words")),
    )

    def __init__(self, desk: Desk, record: bytes | None, about: About, window: MainWindow, *, when: str = "") -> None:
        self._when = when
        super().__init__(desk, record, about, window)

    def first(self) -> Mapping[str, str]:
        return {"when": self._when}

    def do(self, case: Case, given: dict[str, str]) -> bytes:
        if "when" not in given:
            raise CaseError(tr("A note on the timeline needs a time; write a day or a span, 2025-10-22/2025-10-31."))
        about = self.alive(case) if self.record else own_key(case)
        return acts.note(case, about, given.get("text", ""), when=given["when"])


class LeadForm(RemarkForm):
    """An open question or task, about a record or none."""

    name, kind, title, verb = "lead", "lead", "New lead", "Add lead"
    fields = (Field("text", "&Lead", partial(Words, "what is to be found out", lines=3)),)

    def do(self, case: Case, given: dict[str, str]) -> bytes:
        return acts.lead(case, given.get("text", ""), about=self.alive(case) if self.record else None)


class RetractForm(RemarkForm):
    """That a source was taken back, or is relied on no longer; what leaned on it stays, and is named."""

    name, kind, title, verb = "retract", "source", "Withdrawn source", "Mark as withdrawn"
    fields = (Field("reason", "R&eason", partial(Words, "who took it back, and why", lines=3)),)

    def do(self, case: Case, given: dict[str, str]) -> bytes:
        acts.retract(case, self.alive(case), reason=given.get("reason", ""))
        return self.record


class CiteForm(RemarkForm):
    """A source that a text names or draws on and that is not held."""

    name, kind, title, verb = "cite", "source", "Source it cites", "Add source"
    fields = (
        Field("name", "&Name", partial(Line, "as the text calls it")),
        Field("inferred", "", partial(Tick, "&Inferred by me; the text does not say so")),
    )

    def __init__(
        self, desk: Desk, record: bytes, about: About, window: MainWindow, *, words: Passage | None = None
    ) -> None:
        self._words = words
        super().__init__(desk, record, about, window)

    def do(self, case: Case, given: dict[str, str]) -> bytes:
        if "name" not in given:
            raise CaseError(tr("A cited source needs a name; write what the text calls it."))
        with case.change("Cite source"):
            excerpt = self._words.keep(case) if self._words else None
            acts.cite(case, self.alive(case), given["name"], excerpt=excerpt, inferred="inferred" in given)
        return self.record
