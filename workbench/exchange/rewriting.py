"""The journal as a copy has it: what goes whole, what is withheld, and what stands in place of a hidden value.

A change that is withheld keeps its id and its leaf. One whose value is hidden keeps its leaf beside what stands in its
place, so that the chain still verifies, the tables still are the journal's replay, and at home nothing comes of it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import apsw

from workbench.case.fields import canonical
from workbench.case.ids import id_bytes
from workbench.case.journal import ENTRY, leaf_of
from workbench.case.records import BY_TABLE, Json, Key
from workbench.case.texts import WorkingText
from workbench.exchange.closure import SOFT, Keys
from workbench.exchange.shapes import readable
from workbench.exchange.withheld import Plan
from workbench.values.errors import CaseError
from workbench.values.hiding import without_paths

Change = tuple[Any, ...]  # id, tbl, row, field, old, new, salt, leaf
_MACHINE = ("machine", "network", "system")
REMOVED = "[removed]"
SPANNED = {("coverage", "span"), ("dismissal", "span")}


def _about_what_stays(connection: apsw.Connection, keys: Keys) -> set[int]:
    """Entries with a reason that changed a record which stays behind."""
    query = "SELECT DISTINCT id >> 24 FROM change WHERE tbl = ? AND field = 'reason'"
    entries = [seq for (seq,) in connection.execute(query, (ENTRY,))]
    changed = "SELECT row FROM change WHERE id >= ? << 24 AND id < (? + 1) << 24 AND tbl <> ?"
    return {
        seq for seq in entries if any(row not in keys for (row,) in connection.execute(changed, (seq, seq, ENTRY)))
    }  # fmt: skip


class Rewriting:
    """Rewrites the changes of a journal by a plan."""

    def __init__(self, connection: apsw.Connection, plan: Plan) -> None:
        self._plan, self._keys, self._hide = plan, plan.closure.keys, frozenset(plan.hide.fields)
        self._bytes = {made.original: made for made in plan.derivatives.values()}
        self._recipes = {key: WorkingText(connection, key).recipe for key in plan.derivatives}
        rows = connection.execute(
            "SELECT e.id, s.capture FROM excerpt e JOIN source s ON s.id = e.source UNION ALL"
            " SELECT t.id, s.capture FROM coverage t JOIN source s ON s.id = t.source UNION ALL"
            " SELECT t.id, s.capture FROM dismissal t JOIN source s ON s.id = t.source"
        )
        self._quiet = _about_what_stays(connection, self._keys)
        self._capture = {key: capture for key, capture in rows if capture in plan.derivatives}
        self.withheld = self.replaced = 0

    def changes(self, rows: Iterator[Change]) -> Iterator[Change]:
        """The changes as they go into the copy, in the same order."""
        for change in rows:
            made = self._change(change)
            if made[6] is None:
                self.withheld += made[1] is None
                self.replaced += made[1] is not None
            yield made

    def _change(self, change: Change) -> Change:
        key, *parts, salt, leaf = change
        table, row, name, old, new = parts
        if table is None:
            return change
        if self._unsaid(key, name) if table == ENTRY else row not in self._keys:
            return (key, *[None] * 5, None, leaf or leaf_of(salt, parts))
        made = self._bytes.get(row) if table == "blob" else None
        if made is not None:
            stands = [table, made.stored.sha256, name, *(self._of_blob(made, name, value) for value in (old, new))]
        else:
            stands = [table, row, name, self.value(table, row, name, old), self.value(table, row, name, new)]
        if stands == parts:
            return change
        return (key, *stands, None, leaf or leaf_of(salt, parts))

    def _unsaid(self, key: int, name: str) -> bool:
        """Whether an entry's own words are about what stays; a copy's file name may tell of anything in it."""
        return (name == "reason" and key >> 24 in self._quiet) or (name == "file" and not self._plan.closure.whole)

    def _of_blob(self, made: Any, name: str, value: Any) -> Any:
        given = {"size": made.stored.size, "chunks": made.stored.chunks}
        return value if value is None or name not in given else given[name]

    def value(self, table: str, row: bytes, name: str, value: Any) -> Any:
        """What a field's value reads in the copy."""
        if value is None or name == "deleted" or isinstance(value, int | float):
            return value
        if table == ENTRY:
            return self._word(name, value)
        if f"{table}.{name}" in self._hide:
            return None
        field = BY_TABLE[table]._meta.fields[name]
        if isinstance(field, Key):
            return self._reference(table, name, value)
        made: str | None = self._json(table, row, name, value) if isinstance(field, Json) else self._text(value)
        if table == "capture" and row in self._plan.derivatives:
            made = self._of_derivative(row, name, str(made))
        if made != value and not readable(table, name, made):
            raise CaseError(f"A hidden word stands where a {table} can hold none ({name}); leave such records out.")
        return made

    def _word(self, name: str, value: Any) -> Any:
        """An entry's own words; what an earlier copy certified is about that copy."""
        return value if isinstance(value, bytes) or name == "certificate" else self._text(str(value))

    def _reference(self, table: str, name: str, value: bytes) -> bytes | None:
        if value in self._bytes:
            return self._bytes[value].stored.sha256
        return None if (table, name) in SOFT and value not in self._keys else value

    def _text(self, text: str) -> str:
        if text in self._plan.exact:
            return self._plan.exact[text]
        made = self._plan.terms.replaced(text)
        return without_paths(made) if self._plan.hide.paths else made

    def _json(self, table: str, row: bytes, name: str, stored: str) -> str:
        value = json.loads(stored)
        made = self._walk(value)
        if (table, name) == ("excerpt", "anchor"):
            self._anchor(row, value, made)
        elif (table, name) in SPANNED and made:
            self._span(row, made)
        elif (table, name) == ("capture", "collected") and self._plan.hide.paths:
            made |= {key: REMOVED for key in _MACHINE if made.get(key)}
        return stored if made == value else canonical(made)

    def _walk(self, value: Any) -> Any:
        if isinstance(value, str):
            return self._text(value)
        if isinstance(value, list):
            return [self._walk(each) for each in value]
        if isinstance(value, dict):
            made = {self._text(key): self._walk(each) for key, each in value.items()}
            if isinstance(value.get("premises"), list):
                made["premises"] = [each for each in value["premises"] if id_bytes(str(each)) in self._keys]
            if isinstance(value.get("anchor"), dict) and value["anchor"].get("of"):
                made["anchor"]["of"] = self._named(value["anchor"]["of"])
            return made
        return value

    def _named(self, text: str) -> str | None:
        """A record named inside a value, if it goes."""
        return text if (key := id_bytes(text)) is None or key in self._keys else None

    def _anchor(self, row: bytes, before: dict[str, Any], made: dict[str, Any]) -> None:
        """Keep exact words exact: as long as the quote is, and where the derivative has them."""
        capture = self._capture.get(row)
        derivative = self._plan.derivatives.get(capture) if capture else None
        if derivative and derivative.moved and before["recipe"] == self._recipes.get(capture or b""):
            start, end = derivative.moved.span(before["start"], before["end"])
            text = derivative.data.decode()
            reach = len(before["prefix"]), len(before["suffix"])
            made |= {
                "quote": text[start:end], "start": start, "end": end, "recipe": derivative.recipe,
                "prefix": text[max(0, start - reach[0]) : start], "suffix": text[end : end + reach[1]],
            }  # fmt: skip
            if not before["quote"]:
                made |= {"quote": "", "start": 0, "end": 0}
            for name in ("page", "rects", "cells"):
                made.pop(name, None)
        elif made["quote"] != before["quote"]:
            made["end"] = made["start"] + len(made["quote"])

    def _span(self, row: bytes, made: dict[str, Any]) -> None:
        capture = self._capture.get(row)
        derivative = self._plan.derivatives.get(capture) if capture else None
        if derivative and derivative.moved and made["recipe"] == self._recipes.get(capture or b""):
            made["start"], made["end"] = derivative.moved.span(made["start"], made["end"])
            made["recipe"] = derivative.recipe

    def _of_derivative(self, capture: bytes, name: str, value: str) -> str | None:
        """A collection record says that its bytes are a derivative, and of what."""
        made = self._plan.derivatives[capture]
        if name == "collected":
            return canonical({**json.loads(value), **made.collected})
        changed: dict[str, Callable[[], str | None]] = {
            "mime": lambda: made.mime, "name": lambda: value + made.suffix, "response": lambda: None,
        }  # fmt: skip
        return changed[name]() if name in changed else value
