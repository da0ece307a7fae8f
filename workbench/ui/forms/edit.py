"""The fields of one record, to be set with a reason; what was written by a source is never one of them."""

from __future__ import annotations

from functools import partial
from typing import Any

from workbench.case import acts
from workbench.case.acts.edits import EDITABLE
from workbench.case.acts.facts import WRITTEN
from workbench.case.case import Case
from workbench.case.rows import Row, record
from workbench.ui.desk import Desk
from workbench.ui.forms.form import About, Field, Form
from workbench.ui.forms.inputs import Chain, Line, Words
from workbench.ui.forms.pills import Chips
from workbench.ui.window import MainWindow
from workbench.values import words
from workbench.values.errors import CaseError

_TABLES = {
    "event": words.EVENTS, "method": words.METHODS, "nature": words.NATURES, "basis": words.CITE_STANDINGS,
    ("claim", "kind"): words.CLAIM_KINDS, ("link", "kind"): words.LINK_KINDS,
}  # fmt: skip
_LONG = ("statement", "question", "text")
_HINTS = {
    "published": "2025-10-30, or words such as 30 October 2025",
    "when": "2025-10-26, or words",
    "marking": "printed on every page",
}
REASON = "reason"
_CALLED = {
    "when": "When",
    "by": "Asserted by",
    "url": "Address",
    "origin": "From",
    "destination": "To",
    "aircraft": "Type",
    "hex": "Hex",
}


def value_of(row: Row, name: str) -> str:
    """A field as it is set: the reading of a resolved one, a chain of names, plain words."""
    value: Any = row["count_how"] if name == "count" and "count_how" in row else row.get(name)
    if isinstance(value, dict):
        value = value.get("value") if "value" in value else value.get("written")
    return " > ".join(value) if isinstance(value, list) else str(value or "")


class EditForm(Form):
    """Every field of a record that may be set; only what is changed is written."""

    name, kind, title, verb = "edit", "", "Edit", "Save changes"

    def __init__(self, desk: Desk, key: bytes, about: About, window: MainWindow) -> None:
        self.record = key
        self._held = record(desk.case, key)
        table = self._held["record"]
        self.kind = table
        self.fields = (
            *_rows(self._held),
            Field(REASON, "&Reason", partial(Line, "why it changes; stands in the journal")),
        )
        super().__init__(desk, about, window)

    def first(self) -> dict[str, str]:
        return {name: value_of(self._held, name) for name in EDITABLE[self._held["record"]]}

    def do(self, case: Case, given: dict[str, str]) -> bytes:
        reason = given.pop(REASON, None)
        changed = {
            name: given.get(name, "") for name, was in self.first().items() if given.get(name, "") != was.strip()
        }
        if not changed:
            raise CaseError("Nothing is changed; change a field, or press Esc.")
        acts.set_fields(case, self.record, changed, reason=reason)
        return self.record


def _rows(row: Row) -> tuple[Field, ...]:
    taken: set[str] = {"r", "d"}  # Reason, Discard
    return tuple(Field(name, _label(name, taken), _input(row, name)) for name in EDITABLE[row["record"]])


def _label(name: str, taken: set[str]) -> str:
    """A field's label with the first letter that is still free for Alt."""
    shown = _CALLED.get(name, name.capitalize())
    for at, letter in enumerate(shown.lower()):
        if letter.isalpha() and letter not in taken:
            taken.add(letter)
            return f"{shown[:at]}&{shown[at:]}"
    return shown


def _input(row: Row, name: str) -> Any:
    choice = _TABLES.get(name) or _TABLES.get((row["record"], name))
    if choice is not None:
        return partial(Chips, choice.meanings)
    if name == "by":
        return Chain
    if name in _LONG:
        return partial(Words, "", lines=3)
    written = row[name]["written"] if name in WRITTEN and row[name] else ""
    hint = f"“{written}” stays open; what it means" if written else _HINTS.get(name, "not recorded")
    return partial(Line, hint)
