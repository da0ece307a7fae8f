"""The fields of one record, to be set with a reason; what was written by a source is never one of them."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import partial
from typing import Any

from workbench.case import acts
from workbench.case.acts.edits import EDITABLE, stored_value
from workbench.case.acts.facts import WRITTEN
from workbench.case.case import Case
from workbench.case.moved import moves_words
from workbench.case.premised import premised
from workbench.case.resolving import moves, stated_date
from workbench.case.rows import Row, record
from workbench.ui.desk import Desk
from workbench.ui.facts import Reading, faint
from workbench.ui.forms.claim import ClaimForm
from workbench.ui.forms.form import About, Field, Form
from workbench.ui.forms.inputs import Chain, Line, Words
from workbench.ui.forms.pills import Chips
from workbench.ui.forms.tag import TagForm
from workbench.ui.language import tr, worded
from workbench.ui.plain import led
from workbench.ui.window import MainWindow
from workbench.ui.wording import day, there
from workbench.values import words
from workbench.values.errors import CaseError
from workbench.values.likelihood import CONFIDENCES, LIKELIHOODS
from workbench.values.resolved import Resolved, from_json

_TABLES = {
    "event": words.EVENTS, "method": words.METHODS, "nature": words.NATURES, "basis": words.CITE_STANDINGS,
    "likelihood": LIKELIHOODS, "confidence": CONFIDENCES,
    ("claim", "kind"): words.CLAIM_KINDS, ("link", "kind"): words.LINK_KINDS,
}  # fmt: skip
_LAID: dict[str, tuple[Field, ...]] = {"sighting": TagForm.fields, "claim": ClaimForm.fields}
_READ = (*WRITTEN, "published", "value")  # as written beside what it is taken to mean
_LONG = ("statement", "question", "text")
_PROSE = ("note", "found", "reason", "heading", ("hypothesis", "title"), ("investigation", "title"))  # one's own words
_HINTS = {
    "published": "2025-10-30, or words such as 30 October 2025",
    "when": "2025-10-26, or words",
    "marking": "printed on every page",
    "chosen": "aircraft ~ An-124 and when in 2025-10",
    "handling": "beside the marking on every page",
    "heading": "in place of the title of the case",
}
REASON = "reason"
PREMISES = "premises"
_NUMBERS = re.compile(r"[^\s,;+]+")
_CALLED = {
    "when": "When",
    "by": "Asserted by",
    "url": "Address",
    "origin": "From",
    "destination": "To",
    "aircraft": "Type",
    "hex": "Hex",
    "value": "Read as",
    "chosen": "Only what passes",
    "status": "Status (open, done)",  # of a lead: the words that the Log and the report go by; any other is kept
}


def value_of(row: Row, name: str) -> str:
    """A field as people say it: the reading of a resolved one by its name, a chain of names, plain words."""
    if name in _READ:
        return _meaning(_reading(row, name))
    value: Any = row["count_how"]["written"] if name == "count" and row.get("count_how") else row.get(name)
    return " > ".join(value) if isinstance(value, list) else str(value or "")


def _reading(row: Row, name: str) -> Row | None:
    held: Row | None = row.get("published_how" if name == "published" else name)
    return held


def _meaning(held: Row | None) -> str:
    """A reading in words that lead to it again; a date in its own spelling where no words do."""
    value = str(held["value"] or "") if held else ""
    if not (held and value and "edtf" in held):
        return str(held.get("label") or value) if held else ""
    try:
        again = stated_date(day(value), by="").edtf
    except CaseError:
        return value
    return day(value) if again == value else value


class EditForm(Form):
    """Every field of a record that may be set; only what is changed is written."""

    name, kind, title, verb = "edit", "", "Edit", "Save changes"
    lasting = True

    def __init__(self, desk: Desk, key: bytes, about: About | None, window: MainWindow) -> None:
        self.record = key
        self._held = record(desk.case, key)
        self.kind = self._held["record"]
        self.fields = _rows(self._held)
        super().__init__(desk, about, window)

    def stand_on(self, key: bytes, about: About) -> None:
        """Be about another record of the same kind."""
        self.record, self._held = key, record(self.desk.case, key)
        for name, each in self.inputs.items():
            if isinstance(each, Line) and name in WRITTEN:
                each.hint = _hint(self._held, name)
                each.setPlaceholderText(each.hint)
        self.take(about)

    def _build(self) -> None:
        super()._build()
        if PREMISES in self.inputs:
            self.inputs[PREMISES].changed.connect(self._read_date)

    def take(self, about: About) -> None:
        for name, reading in self.readings.items():
            held = _reading(self._held, name)
            reading.standing = self.tells(name, from_json(held)) if held and not held["value"] else ""
        super().take(about)
        for name, reading in self.readings.items():
            reading.typed(self.inputs[name].value())

    def _read_date(self) -> None:
        self.readings["published"].typed(self.inputs["published"].value())

    def resolve(self, name: str, words: str) -> Resolved:
        """What stands in the case while its words stand in the field; else what the act would make of other words."""
        held = _reading(self._held, name)
        if held and words == value_of(self._held, name) and not self._rests_anew(name):
            return from_json(held)
        if name == "published" and self.inputs[PREMISES].value():
            return from_json(self._dated(words))
        return from_json(stored_value(self.desk.case, self.kind, self.record, name, words))

    def _rests_anew(self, name: str) -> bool:
        return name == "published" and self.inputs[PREMISES].value() != _premises(self.desk.case, self._held)

    def _dated(self, words: str) -> Row:
        """A publication date resting on the records that are named so far."""
        named = _NUMBERS.findall(self.inputs[PREMISES].value())
        keys = [key for each in named if (key := there(self.desk.case, each)) is not None]
        return stored_value(self.desk.case, self.kind, self.record, "published", words, premises=keys)

    def tells(self, name: str, found: Resolved) -> str:
        """As written, then as resolved, whose reading it is, why and on what premises."""
        value = found.as_json()
        own = name == "published" and bool(found.accepted_by)  # typed here; no source's words
        reading = Reading({**value, "written": ""} if own else value)
        rests = " + ".join(each.told() for each in premised(self.desk.case, value))
        why = worded(found.why)
        said = [why if why != reading.whose else "", tr("premises: {}").format(rests) if rests else ""]
        if name == "published":
            said.append(moves_words(self.desk.case, moves(self.desk.case, self.record, found)))
        why = "; ".join(filter(None, said))
        return reading.html() + (f" · {faint(why)}" if why else "")

    def first(self) -> dict[str, str]:
        fields = {name: value_of(self._held, name) for name in EDITABLE[self._held["record"]]}
        return fields | ({PREMISES: _premises(self.desk.case, self._held)} if self.kind == "source" else {})

    def do(self, case: Case, given: dict[str, str]) -> bytes:
        reason = given.pop(REASON, None)
        changed = {
            name: given.get(name, "") for name, was in self.first().items() if given.get(name, "") != was.strip()
        }
        if not changed:
            raise CaseError(tr("Nothing is changed; change a field, or press Esc."))
        named = _NUMBERS.findall(given.get(PREMISES, ""))
        premises = None
        if PREMISES in changed or ("published" in changed and named):
            changed["published"] = given.get("published", "")
            changed.pop(PREMISES, None)
            premises = [case.find_live(each) for each in named]
        acts.set_fields(case, self.record, changed, reason=reason, premises=premises)
        return self.record


def _premises(case: Case, row: Row) -> str:
    """The numbers of what an assumed publication date rests on."""
    how = row["published_how"]
    return ", ".join(each.number for each in premised(case, how)) if how else ""


def _rows(row: Row) -> tuple[Field, ...]:
    """In the order and with the letters of the form that made the record, where there is one."""
    may, laid = EDITABLE[row["record"]], {field.name: field for field in _LAID.get(row["record"], ())}
    taken = {"d", *(worded(field.label).partition("&")[2][:1].lower() for field in laid.values())}  # d is for Discard
    reason = Field(REASON, _label(REASON, taken), partial(Line, "why it changes; stands in the journal", prose=True))
    made = [
        Field(name, laid[name].label if name in laid else _label(name, taken), _input(row, name),
              resolved=name in _READ, roomy=True, beside=name in laid and laid[name].beside)
        for name in (*(name for name in laid if name in may), *(name for name in may if name not in laid))
    ]  # fmt: skip
    if row["record"] == "source":
        rests = Field(PREMISES, _label(PREMISES, taken), partial(Line, "S2, E4: what an assumed date rests on"))
        made.insert(1 + [each.name for each in made].index("published"), rests)
    return (*made, reason)


def called(name: str) -> str:
    """A field's name for people."""
    return _CALLED.get(name, name.capitalize())


def words_of(name: str, tables: Collection[str]) -> Sequence[str]:
    """The only words that a field takes in records of these kinds; none where it takes any, or each kind its own."""
    taken = [_TABLES.get(name) or _TABLES.get((table, name)) for table in sorted(tables)]
    first = next(iter(taken), None)
    return [*first.meanings] if first is not None and all(each is first for each in taken) else []


def _label(name: str, taken: set[str]) -> str:
    """A field's label in the language of the window, with the first letter that is still free for Alt."""
    shown = worded(called(name))
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
        return partial(Words, "", lines=3, prose=row["record"] != "translation")
    prose, wide = name in _PROSE or (row["record"], name) in _PROSE, 130 if name == "count" else 0
    return partial(Line, _hint(row, name), quote=name == "hedge", wide=wide, prose=prose)


def _hint(row: Row, name: str) -> str:
    written = row[name]["written"] if name in WRITTEN and row[name] else ""
    if written:
        return led(tr("“{}” stays open; what it means").format(written))
    return worded(_HINTS.get(name, "")) or tr("not recorded")
