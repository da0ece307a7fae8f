"""The gate: TEMP triggers that hand every touched row to the journal and refuse writes outside a change."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Literal

import apsw

from workbench.case.journal import FieldChange
from workbench.case.pace import Breathe, at_once, paced
from workbench.case.records import FIELDS
from workbench.values.errors import CaseError

Row = tuple[Any, ...]
State = Literal["shut", "recording", "closing", "applying"]


class Gate:
    """Watches one connection; ``touched`` holds the first old row of each row written since ``open``."""

    def __init__(self, connection: apsw.Connection) -> None:
        self.state: State = "shut"
        self.touched: dict[tuple[str, bytes], Row | None] = {}
        self.broken_off = False  # the transaction under way is gone, or is not what its act made of it
        self._thread = threading.get_ident()
        self._connection = connection
        connection.set_rollback_hook(self._rolled_back)
        connection.create_scalar_function("case_gate", self._touch)
        connection.create_scalar_function("case_own", self._by_the_case)
        with connection:  # one transaction: each by itself takes twice as long
            for table, fields in FIELDS.items():
                _watch(connection, table, fields)
            for table in ("entry", "change"):
                _append_only(connection, table)
            for table in ("blob_chunk", "local", "derived_number"):
                _own(connection, table)

    def here(self) -> bool:
        """Whether this is the thread that may write."""
        return threading.get_ident() == self._thread

    def open(self, state: State) -> None:
        """Let writes through from here on: recorded for the journal, or applied from it."""
        self.broken_off &= self.state != "shut"
        self.stands()
        self.touched = {}
        self.state = state

    def stands(self) -> None:
        """Refuse to go on with an act whose transaction SQLite gave up: what follows would be saved at once, by itself.

        It does so where the disk fails (https://sqlite.org/lang_transaction.html, section 3), whoever hears of it.
        """
        if self.broken_off:
            raise CaseError("Not saved: the disk failed within this act, so nothing of it is kept; do it again.")

    @contextmanager
    def joined(self) -> Iterator[None]:
        """Within an act: what raises inside leaves nothing of itself, or the act is broken off with it."""
        self.stands()
        raised: BaseException | None = None
        try:
            with self._connection:  # a savepoint
                try:
                    yield
                except BaseException as error:
                    raised = error
                    raise
        except BaseException as error:
            self.broken_off |= error is not raised  # the disk failed while it was taken back
            raise

    @contextmanager
    def applying(self) -> Iterator[None]:
        """Let writes through unrecorded for a while: they come from the journal, or are the case's own."""
        held, self.state = self.state, "applying"
        try:
            yield
        finally:
            self.state = held

    def shut(self) -> None:
        """Refuse writes again."""
        self.touched = {}
        self.state = "shut"
        self.broken_off = False

    def net(self, breathe: Breathe = at_once) -> Iterator[FieldChange]:
        """Fields of touched rows that differ from what they were; rows of a rolled back savepoint are gone by now."""
        self.state = "closing"  # whoever is let breathe meanwhile cannot write
        for (table, key), old in paced(self.touched.items(), breathe):
            names = FIELDS[table]
            columns = ", ".join(f'"{name}"' for name in names)
            new = self._connection.execute(f'SELECT {columns} FROM "{table}" WHERE id = ?', (key,)).fetchone()
            if new is not None:
                was = old or (None,) * len(names)
                for name, before, after in zip(names[1:], was[1:], new[1:], strict=True):
                    if before != after:
                        yield FieldChange(table, key, name, before, after)

    def _rolled_back(self) -> None:
        self.broken_off |= self.state != "shut"

    def _touch(self, *told: Any) -> None:
        self.stands()
        table, key, *old = told
        if self.state in ("shut", "closing") or not self.here():
            raise CaseError(f"The {table} table is written only inside an act, on the thread of its case.")
        if self.state == "recording":
            self.touched.setdefault((table, key), tuple(old) or None)

    def _by_the_case(self, *told: Any) -> None:
        self.stands()
        if self.state == "shut" or not self.here():
            raise CaseError(f"The {told[0]} table is written only by the case itself.")


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
    for name, when, does in (
        ("insert", "AFTER INSERT", f"SELECT case_own('{table}')"),
        ("update", "BEFORE UPDATE", f"SELECT RAISE(ABORT, 'rows of {table} are never changed')"),
        ("delete", "BEFORE DELETE", f"SELECT RAISE(ABORT, 'rows of {table} are never removed')"),
    ):
        connection.execute(f"CREATE TEMP TRIGGER gate_{table}_{name} {when} ON main.{table} BEGIN {does}; END")


def _own(connection: apsw.Connection, table: str) -> None:
    for name in ("insert", "update", "delete"):
        does = f"BEFORE {name} ON main.{table} BEGIN SELECT case_own('{table}'); END"
        connection.execute(f"CREATE TEMP TRIGGER gate_{table}_{name} {does}")
