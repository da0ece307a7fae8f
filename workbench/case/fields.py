"""What a record's fields are made of: keys, values of several parts, and what every record has."""

from __future__ import annotations

import json
from functools import cache
from typing import Any, Self

from peewee import Field, IntegerField, Model

from workbench.case.ids import new_id


def canonical(value: Any) -> str:
    """One text for one value: sorted keys, no spaces, letters as they are."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


class Key(Field):
    """A 16-byte UUIDv7, or a 32-byte SHA-256 for stored bytes; ``refers`` names the table it leads to."""

    field_type = "BLOB"

    def __init__(self, refers: str | None = None, **options: Any) -> None:
        super().__init__(**options)
        self.refers = refers


class Json(Field):
    """A value of several parts in one column."""

    field_type = "TEXT"

    def db_value(self, value: Any) -> str | None:
        return None if value is None else canonical(value)

    def python_value(self, value: str | None) -> Any:
        return None if value is None else json.loads(value)


class Record(Model):
    """Every record: a key that never changes, and ``deleted`` instead of removal."""

    id = Key(primary_key=True, default=new_id)
    deleted = IntegerField(default=0)

    @classmethod
    def create(cls, **values: Any) -> Self:
        """A new record, by a statement made once for each set of fields; putting it together anew takes most of it."""
        made = cls(**values)
        held = made.__data__
        told = [cls._meta.fields[name].db_value(value) for name, value in held.items()]
        cls._meta.database.execute_sql(_insertion(cls, tuple(held)), told)
        return made


@cache
def _insertion(kind: type[Record], names: tuple[str, ...]) -> str:
    columns = ", ".join(f'"{kind._meta.fields[name].column_name}"' for name in names)
    return f'INSERT INTO "{kind._meta.table_name}" ({columns}) VALUES ({", ".join("?" * len(names))})'
