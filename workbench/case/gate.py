"""The gate: TEMP triggers that hand every touched row to the journal and refuse writes outside a change."""

from __future__ import annotations

import threading
from typing import Any, Literal

import apsw

from workbench.case.records import FIELDS
from workbench.values.errors import CaseError

Row = tuple[Any, ...]
State = Literal["shut", "recording", "applying"]


class Gate:
    """Watches one connection; ``touched`` holds the first old row of each row written since ``open``."""

    def __init__(self, connection: apsw.Connection) -> None:
        self.state: State = "shut"
        self.touched: dict[tuple[str, bytes], Row | None] = {}
        self._thread = threading.get_ident()
        connection.create_scalar_function("case_gate", self._touch)
        connection.create_scalar_function("case_journal", self._append_only)
        for table, fields in FIELDS.items():
            _watch(connection, table, fields)
        for table in ("entry", "change", "blob_chunk"):
            _append_only(connection, table)

    def open(self, state: State) -> None:
        """Let writes through from here on: recorded for the journal, or applied from it."""
        self.touched = {}
        self.state = state

    def shut(self) -> None:
        """Refuse writes again."""
        self.touched = {}
        self.state = "shut"

    def _touch(self, table: str, key: bytes, *old: Any) -> None:
        if self.state == "shut" or threading.get_ident() != self._thread:
            raise CaseError(f"The {table} table is written only inside an act, on the thread of its case.")
        if self.state == "recording":
            self.touched.setdefault((table, key), old or None)

    def _append_only(self, table: str) -> None:
        if self.state == "shut":
            raise CaseError(f"The {table} table is written only by the case itself.")


def _watch(connection: apsw.Connection, table: str, fields: tuple[str, ...]) -> None:
    old = ", ".join(f'OLD."{field}"' for field in fields)
    for name, when, does in (
        ("insert", "AFTER INSERT", f"SELECT case_gate('{table}', NEW.id)"),
        ("update", "AFTER UPDATE", f"SELECT case_gate('{table}', OLD.id, {old})"),
        ("delete", "BEFORE DELETE", "SELECT RAISE(ABORT, 'rows of a case are never removed')"),
        ("key", "BEFORE UPDATE OF id", "SELECT RAISE(ABORT, 'the key of a row never changes')"),
    ):
        connection.execute(f'CREATE TEMP TRIGGER "gate_{table}_{name}" {when} ON main."{table}" BEGIN {does}; END')


def _append_only(connection: apsw.Connection, table: str) -> None:
    for name, does in (
        ("insert", f"SELECT case_journal('{table}')"),
        ("update", f"SELECT RAISE(ABORT, 'rows of {table} are never changed')"),
        ("delete", f"SELECT case_journal('{table}')" if table == "blob_chunk" else ""),
    ):
        does = does or f"SELECT RAISE(ABORT, 'rows of {table} are never removed')"
        when = "AFTER INSERT" if name == "insert" else f"BEFORE {name.upper()}"
        connection.execute(f"CREATE TEMP TRIGGER gate_{table}_{name} {when} ON main.{table} BEGIN {does}; END")
