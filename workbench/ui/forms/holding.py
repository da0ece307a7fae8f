"""The forms of custody and of what was looked for: collection record, a step, a search made, a translation."""

from __future__ import annotations

from functools import partial

from workbench.case import acts
from workbench.case.acts.searches import NOTHING
from workbench.case.case import Case
from workbench.case.collection import FIELD, STATED, UNKNOWN, collection
from workbench.ui.desk import Desk
from workbench.ui.forms.form import About, Field, Form
from workbench.ui.forms.inputs import Line, Words
from workbench.ui.forms.passage import Passage
from workbench.ui.forms.pills import Chips
from workbench.ui.forms.remarks import RemarkForm
from workbench.ui.language import tr, worded
from workbench.ui.window import MainWindow
from workbench.values import words
from workbench.values.errors import CaseError

_LETTERS = {
    "first_at": "Co&llected", "first_by": "Collected &by", "address": "Found &at",
    "device": "Original de&vice", "owner": "Original &owner", "clock": "Cloc&k checked", "machine": "&Machine",
    "network": "&Network or proxy", "purpose": "&Purpose", "permission": "Permi&ssion", "handling": "&Handling",
    "reference": "&Reference",
}  # fmt: skip
_ACTIONS = {"received": "r", "transferred": "t", "copied": "c", "checked": "k", "returned": "b"}


def _unknown(says: str) -> Line:
    """A line that says what is unknown while it is empty."""
    return Line(f"{tr(UNKNOWN)}: {worded(says)}")


class CollectionForm(RemarkForm):
    """What only people know of how a source's bytes were collected; what was measured stands in the inspector."""

    name, kind, title, verb = "collection", "source", "Collection record", "Save record"
    fields = (
        *(Field(each.key, _LETTERS[each.key], partial(_unknown, each.says)) for each in STATED),
        Field("reason", "&Why", partial(Line, "why it changes; needed where something else stood", prose=True)),
    )

    def first(self) -> dict[str, str]:
        held = {row["field"]: row["value"] for row in collection(self.desk.case, self.record)}
        told = {each.key: held[FIELD + each.key] for each in STATED if FIELD + each.key in held}
        return {key: value for key, value in told.items() if value != UNKNOWN}

    def do(self, case: Case, given: dict[str, str]) -> bytes:
        reason, before = given.pop("reason", None), self.first()
        changed = {FIELD + each.key: given.get(each.key, "") for each in STATED
                   if given.get(each.key, "") != before.get(each.key, "")}  # fmt: skip
        if not changed:
            raise CaseError(tr("Nothing is changed; change a field, or press Esc."))
        acts.set_fields(case, self.alive(case), changed, reason=reason)
        return self.record


class CustodyForm(RemarkForm):
    """One step that a source's bytes took."""

    name, kind, title, verb = "custody", "custody", "Step of custody", "Add step"
    fields = (
        Field("action", "&What", partial(Chips, words.CUSTODY_ACTIONS.meanings, letters=_ACTIONS, explained=True)),
        Field("given_by", "&From", partial(Line, "who gave them; unknown is a value")),
        Field("taken_by", "&To", partial(Line, "who took them; unknown is a value")),
        Field("at", "W&hen", partial(Line, "2026-03-20, words, now, or unknown")),
        Field("means", "&Means", partial(Line, "by hand, by post, on which disk, sealed how", prose=True)),
        Field("reason", "&Reason", partial(Line, "why they moved", prose=True)),
    )

    def do(self, case: Case, given: dict[str, str]) -> bytes:
        if "action" not in given:
            raise CaseError(tr("No action is picked; type its letter."))
        return acts.hand_over(case, self.alive(case), given.pop("action"), **given)


class SearchForm(RemarkForm):
    """A search that was made, for a record or for the case; one that found nothing is worth as much."""

    name, kind, title, verb = "searched", "enquiry", "Search made", "Add search"
    fields = (
        Field("venue", "&Where", partial(Line, "register, archive, site, search engine")),
        Field("terms", "&Terms", partial(Line, "what was looked for, as it was typed")),
        Field("when", "W&hen", partial(Line, "today; 2026-03-20, or words")),
        Field("found", "&Found", partial(Words, NOTHING, lines=2)),
        Field("note", "&Note", partial(Words, "how far you looked, what stood in the way", lines=2)),
    )

    def do(self, case: Case, given: dict[str, str]) -> bytes:
        about = self.alive(case) if self.record else None
        return acts.searched(case, given.pop("venue", ""), about=about, **given)


class TranslationForm(Form):
    """An excerpt's words in another language; they stand beside the quote and are never printed as its words."""

    name, kind, title, verb = "translate", "translation", "Translation", "Add translation"
    fields = (
        Field("text", "&Translation", partial(Words, "the words in the other language", lines=4, prose=False)),
        Field("language", "&Language", partial(Line, "of the translation, such as en")),
        Field("translator", "T&ranslator", partial(Line, "you, where it is left empty")),
        Field("machine", "&Machine", partial(Line, "engine and version, where a machine did it")),
    )

    def __init__(self, desk: Desk, passage: Passage, about: About, window: MainWindow) -> None:
        self._passage = passage
        super().__init__(desk, about, window)

    def do(self, case: Case, given: dict[str, str]) -> bytes:
        with case.change("Translate"):
            excerpt = self._passage.keep(case)
            return acts.translate(case, excerpt, given.pop("text", ""), **given)
