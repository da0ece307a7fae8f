"""What the open formats are written from: the records of a case as the command line tells them, read once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from workbench.case.case import Case
from workbench.case.ids import id_text
from workbench.case.itself import own_key
from workbench.case.marked import markings
from workbench.case.rows import Row, records
from workbench.case.undo import STANDING

KINDS = ("source", "excerpt", "sighting", "claim", "entity", "hypothesis", "judgement", "lead", "note", "tag", "link")
WHERE = ("place", "origin", "destination")
"""Fields of a sighting that name a place."""


@dataclass(frozen=True)
class Format:
    """One open format: its name, whether it is a folder of files, how it is written, and which kinds are in it."""

    name: str
    says: str
    files: Callable[[Held], Mapping[str, bytes]]
    kinds: tuple[str, ...] = KINDS
    folder: bool = False

    def counts(self, held: Held) -> int:
        """How many records are in it."""
        return sum(len(held.rows[kind]) for kind in self.kinds)


class Spot(NamedTuple):
    """Where something was seen: degrees, the field that says so, and the words for it."""

    latitude: float
    longitude: float
    field: str
    name: str


class _Read(dict[str, list[Row]]):
    """Records by their kind, read when a format first asks for that kind."""

    def __init__(self, case: Case) -> None:
        super().__init__()
        self._case = case

    def __missing__(self, kind: str) -> list[Row]:
        self[kind] = records(self._case, kind)
        return self[kind]


@dataclass(frozen=True)
class Held:
    """The records of a case by kind, those of ``KINDS`` by id, too.

    ``markings`` are those in force, ``at`` the last act's instant.
    """

    case: Case
    id: str
    title: str
    question: str | None
    marking: str | None
    at: str
    rows: Mapping[str, list[Row]]
    by_id: Mapping[str, Row]
    markings: Mapping[str, str]

    def number(self, key: str | None) -> str:
        """The number of a record; its id where it has none here."""
        row = self.by_id.get(key or "")
        return str(row["number"]) if row else str(key or "")

    def quotes(self, row: Row) -> list[Row]:
        """The excerpts that a record rests on."""
        return [self.by_id[key] for key in row.get("excerpts") or [] if key in self.by_id]

    def spots(self, sighting: Row) -> Iterator[Spot]:
        """Where a sighting is placed, as far as its words were resolved."""
        for field in WHERE:
            said = sighting.get(field)
            if isinstance(said, dict) and isinstance(said.get("lat"), (int, float)):
                yield Spot(said["lat"], said["lon"], field, str(said.get("label") or said["value"]))


def gathered(case: Case) -> Held:
    """Everything that is not in the trash."""
    rows = _Read(case)
    title, question, marking = case.rows("SELECT title, question, marking FROM investigation")[0]
    marks = ", ".join("?" * len(STANDING))  # that copies left changes nothing of what is in them
    last = f"SELECT at FROM entry WHERE act NOT IN ({marks}) ORDER BY n DESC, id DESC LIMIT 1"
    at = case.value(last, tuple(sorted(STANDING)))
    return Held(
        case, id_text(own_key(case)), title, question, marking, at, rows,
        {row["id"]: row for kind in KINDS for row in rows[kind]},
        {id_text(key): mark for key, mark in markings(case).items()},
    )  # fmt: skip


def heading(row: Row) -> str:
    """A record in one line."""
    for name in ("title", "statement", "quote", "name", "text"):
        if row.get(name):
            return str(row[name])
    if row["record"] == "sighting":
        said = (meant(row.get("aircraft")), row.get("event"), meant(row.get("place")), meant(row.get("when")))
        return ", ".join(str(each) for each in said if each)
    return str(row["number"])


def meant(said: Any) -> str:
    """A resolved field as resolved, else as written; empty where nothing is said."""
    return str(said.get("label") or said.get("value") or said.get("written") or "") if isinstance(said, dict) else ""


def written(said: Any) -> str:
    """A resolved field as the source has it."""
    return str(said.get("written") or "") if isinstance(said, dict) else ""
