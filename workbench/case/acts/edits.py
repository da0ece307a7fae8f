"""Edits: fields, trash and back, accepted readings, settled conflicts; one entry each."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from workbench.case import resolving
from workbench.case.acts.custody import state_collection
from workbench.case.acts.entities import assigned_dates, assigned_value, list_date, named, retyped
from workbench.case.acts.facts import PLAIN, WRITTEN
from workbench.case.acts.filing import wider_tag
from workbench.case.acts.imagery import describe_imagery
from workbench.case.acts.reports import report_value
from workbench.case.acts.searches import NOTHING
from workbench.case.acts.sources import publisher_named
from workbench.case.case import Case
from workbench.case.circles import in_circle
from workbench.case.collection import FIELD
from workbench.case.conflicts import mine_first, plain
from workbench.case.custody import CUSTODIAL
from workbench.case.numbers import one
from workbench.case.records import BY_TABLE, FIELDS, Conflict
from workbench.case.tags import PATH
from workbench.values import likelihood, words
from workbench.values.chains import chain
from workbench.values.errors import CaseError
from workbench.values.languages import language_tag
from workbench.values.weblink import checked

EDITABLE: dict[str, tuple[str, ...]] = {
    "investigation": ("title", "question", "marking"),
    "publisher": ("name",),
    "source": ("title", "publisher", "author", "published", "url", "language"),
    "sighting": (*WRITTEN, *PLAIN, "count", "event", "method", "by", "nature"),
    "claim": ("statement", "by", "kind", "nature", "hedge", "when"),
    "link": ("kind", "note", "basis"),
    "entity": ("type", "name"),
    "alias": ("name",),
    "assignment": ("value", "dates"),
    "note": ("text", "when"),
    "hypothesis": ("statement", "title"),
    "judgement": ("statement", "likelihood", "confidence"),
    "tag": ("name", "parent", "colour"),
    "frame": ("name",),
    "savedview": ("name",),
    "lead": ("text", "status"),
    "board": ("name",),
    "translation": ("text", "language", "translator", "machine"),
    "enquiry": ("venue", "terms", "when", "found", "note"),
    "mention": ("value",),
    "dismissal": ("reason",),
    "doubt": ("reason",),
    "airframelist": ("name", "dated", "licence"),
    "report": ("name", "heading", "paper", "language", "chosen", "handling"),
}
_KEPT = {
    "claim": "statement",
    "note": "text",
    "lead": "text",
    "translation": "text",
    "enquiry": "venue",
    "airframelist": "name",
    "hypothesis": "statement",
    "judgement": "statement",
    "tag": "name",
    "savedview": "name",
    "report": "name",
}
"""The field without which a record of a kind says nothing."""
PREMISES = ("source", "excerpt", "sighting", "claim")
"""What an assumed publication date may rest on."""
_TABLES = {"kind": {"claim": words.CLAIM_KINDS, "link": words.LINK_KINDS}, "event": {"sighting": words.EVENTS},
           "method": {"sighting": words.METHODS}, "basis": {"link": words.CITE_STANDINGS},
           "nature": {"sighting": words.NATURES, "claim": words.NATURES},
           "likelihood": {"judgement": likelihood.LIKELIHOODS},
           "confidence": {"judgement": likelihood.CONFIDENCES}, "colour": {"tag": words.TAG_COLOURS}}  # fmt: skip


def set_fields(
    case: Case, key: bytes, values: Mapping[str, str], *, reason: str | None = None,
    premises: Sequence[bytes] | None = None,
) -> None:  # fmt: skip
    """Set fields of one record; a publication date moves every date that leans on it, in the same entry.

    ``premises`` are the records that an assumed publication date rests on; ``None`` leaves it to the texts.
    """
    table = editable_table(case, key)
    if table == "imagery":
        describe_imagery(case, key, values, reason=reason)
        return
    if premises is not None:
        _check_premises(case, key, values, premises)
    stated = {name: values[name] for name in values if table == "source" and name.startswith(FIELD)}
    for name in values.keys() - stated.keys():
        if table not in EDITABLE:
            raise CaseError(f"{case.number(key)} stays as it was recorded; delete it and record it anew.")
        if name not in EDITABLE[table]:
            may = ", ".join(EDITABLE[table])
            raise CaseError(f"{one(table).capitalize()} has no field {name} to set; it has {may}.")
    with case.change(f"Edit {table}", reason=reason):
        if stated:
            said = {name.removeprefix(FIELD): value for name, value in stated.items()}
            state_collection(case, key, said, reason=reason)
        for name, value in ((name, values[name]) for name in values if name not in stated):
            _write(case, table, key, name, stored_value(case, table, key, name, value, premises=premises))
            if (table, name) == ("source", "published"):
                resolving.move_dependants(case, key)


def _check_premises(case: Case, key: bytes, values: Mapping[str, str], premises: Sequence[bytes]) -> None:
    """Premises bear a publication date, are records that can bear one, and do not rest on that date themselves."""
    if not values.get("published", "").strip() and premises:
        raise CaseError("Premises are what an assumed publication date rests on; set published with them.")
    for each in premises:
        if editable_table(case, each) not in PREMISES:
            raise CaseError(f"{case.number(each)} bears no date; name a source, excerpt, sighting or claim.")
        if in_circle(case, key, each):
            own = case.number(key)
            raise CaseError(f"The date of {case.number(each)} rests on {own} itself; name another premise.")


def editable_table(case: Case, key: bytes) -> str:
    """The kind of a record that may be edited; one in the trash is refused."""
    table = case.table(key)
    if case.value(f'SELECT deleted FROM "{table}" WHERE id = ?', (key,)):
        raise CaseError(f"{case.number(key)} is in the trash; restore it first.")
    return table


def _write(case: Case, table: str, key: bytes, name: str, value: Any) -> None:
    model = BY_TABLE[table]
    model.update({model._meta.fields[name]: value}).where(model.id == key).execute()


def stored_value(
    case: Case, table: str, key: bytes, name: str, value: str, *, premises: Sequence[bytes] | None = None
) -> Any:  # fmt: skip
    """What a typed text becomes in a field of a record; CaseError for words that the field does not take."""
    text = value.strip()
    if table in ("entity", "alias", "assignment"):
        return _of_entity(case, key, name, text)
    if name in _TABLES and table in _TABLES[name]:
        return _TABLES[name][table].check_optional(text)
    if name == "dated":
        return list_date(text)
    if not text and (table, name) == ("enquiry", "found"):
        return NOTHING
    if not text and _KEPT.get(table) == name:
        raise CaseError(f"The {name} of {one(table)} is not left empty; write it.")
    if not text:
        return None
    if table == "report":
        return report_value(case, name, text)
    if (table, name) == ("tag", "name") and PATH in text:
        raise CaseError(f"The name of a tag has no {PATH}; set its parent to put it within another.")
    if (table, name) == ("tag", "parent"):
        return wider_tag(case, key, text)
    if name == "published":
        return resolving.Resolver(case, None, source=key).published(text, premises=premises).as_json()
    if name in WRITTEN or (table, name) == ("mention", "value"):
        before = case.value(f'SELECT "{name}" FROM "{table}" WHERE id = ?', (key,))
        held = json.loads(before) if before else None
        return resolving.decided(case, _read_as(case, table, key, name), held, text)
    if name == "publisher":
        return publisher_named(case, text)
    if name == "url":
        return checked(text)
    if name == "language":
        return language_tag(text)
    if name == "by":
        return chain(text)
    return resolving.count(text) if name == "count" else text


def _of_entity(case: Case, key: bytes, name: str, text: str) -> str | None:
    if name == "name":
        return named(text)
    if name == "type":
        return retyped(case, key, text)
    if name == "dates":
        return assigned_dates(text)
    return assigned_value(str(case.value("SELECT kind FROM assignment WHERE id = ?", (key,))), text)


def accept(case: Case, key: bytes, field: str, value: str | None = None) -> None:
    """Settle a resolved field: the reading it shows, or one of its alternatives."""
    table = editable_table(case, key)
    resolved = ("value",) if table == "mention" else (*WRITTEN, "published")
    stored = case.value(f'SELECT "{field}" FROM "{table}" WHERE id = ?', (key,)) if field in resolved else None
    if not stored:
        raise CaseError(f"{case.number(key)} has nothing written as {field} to accept.")
    before = json.loads(stored)
    chosen = value or before["value"]
    if not chosen:
        raise CaseError(f"The {field} of {case.number(key)} is open; choose one of its alternatives.")
    with case.change("Accept reading"):
        _write(case, table, key, field, resolving.decided(case, _read_as(case, table, key, field), before, chosen))
        if (table, field) == ("source", "published"):
            resolving.move_dependants(case, key)


def _read_as(case: Case, table: str, key: bytes, field: str) -> str:
    """The field whose tables a resolved value is looked up in: a mention's by what it is a mention of."""
    if table != "mention":
        return field
    kind = str(case.value("SELECT kind FROM mention WHERE id = ?", (key,)))
    return "when" if kind == "date" else kind


def keep_as_written(case: Case, key: bytes, field: str) -> None:
    """Settle a type or a place on its own words, read no further; a date is only ever read."""
    table = editable_table(case, key)
    stored = case.value(f'SELECT "{field}" FROM "{table}" WHERE id = ?', (key,)) if field in WRITTEN else None
    before = json.loads(stored) if stored else None
    if before is None or field == "when" or not before["written"]:
        raise CaseError(f"{case.number(key)} has no words as {field} to keep.")
    kept = {"value": before["written"], "why": "kept as written", "premises": [], "accepted_by": case.analyst}
    held = {name: before[name] for name in ("written", "alternatives")}
    with case.change("Keep as written"):
        _write(case, table, key, field, held | kept)


def delete(case: Case, key: bytes, *, reason: str | None = None) -> None:
    """Put a record in the trash; nothing is ever removed."""
    table = editable_table(case, key)
    if table == "issue":
        raise CaseError(f"{case.number(key)} was issued: what has left the case stays remembered.")
    check_reason(case, key, table, reason)
    with case.change(f"Delete {table}", reason=reason):
        _write(case, table, key, "deleted", 1)


def check_reason(case: Case, key: bytes, table: str, reason: str | None) -> None:
    """A part of the custody goes with a reason only: the annex tells it beside what is gone."""
    if table in CUSTODIAL and not (reason or "").strip():
        raise CaseError(f"{case.number(key)} belongs to the custody of a source; taking it out needs a reason.")


def restore(case: Case, key: bytes) -> None:
    """Take a record out of the trash."""
    table = case.table(key)
    if not case.value(f'SELECT deleted FROM "{table}" WHERE id = ?', (key,)):
        raise CaseError(f"{case.number(key)} is not in the trash.")
    with case.change(f"Restore {table}"):
        _write(case, table, key, "deleted", 0)


def settle(case: Case, conflict: bytes, choice: str) -> None:
    """Settle a merge conflict: ``mine``, ``theirs``, or a value of your own for the field."""
    row = case.rows('SELECT about, "table", field, "values" FROM conflict WHERE id = ? AND deleted = 0', (conflict,))
    if not row:
        raise CaseError("There is no such conflict; list conflict shows those that are open.")
    about, table, field, stored = row[0]
    sides = json.loads(stored)
    if field not in FIELDS.get(table, ())[1:]:
        raise CaseError("This conflict is about a field that no case has; delete it.")
    with case.change("Settle conflict"):
        if choice in ("mine", "theirs"):
            value = sides["one" if mine_first(case, sides) == (choice == "mine") else "two"]["value"]
            case.raw.execute(f'UPDATE "{table}" SET "{field}" = ? WHERE id = ?', (plain(value), about))
            if (table, field) == ("source", "published"):
                resolving.move_dependants(case, about)
        elif field in EDITABLE.get(table, ()):
            _write(case, table, about, field, stored_value(case, table, about, field, choice))
        else:
            raise CaseError(f"The {field} of a {table} is settled with mine or theirs.")
        Conflict.update(settled=choice).where(Conflict.id == conflict).execute()
