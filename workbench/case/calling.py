"""Records called by their numbers or names while someone types: quick, bounded, never a walk through everything."""

from __future__ import annotations

import re
from typing import NamedTuple

from workbench.case.case import Case
from workbench.case.numbers import PREFIX, number_text
from workbench.case.rows import records
from workbench.case.titles import title
from workbench.reference.folding import name_key

_LEADING = ("source", "excerpt", "sighting", "claim", "entity", "lead", "board", "link", "note",
            "enquiry", "translation", "custody", "stamp", "imagery", "mention", "dismissal", "track",
            "doubt", "airframelist", "hypothesis", "tag", "frame", "savedview", "judgement",
            "rating", "weight", "ruling", "retraction", "handling", "release", "report", "issue")  # fmt: skip


class Called(NamedTuple):
    """One record: its number, its kind, and the line it is known by."""

    record: bytes
    table: str
    number: str
    line: str


def line_of(case: Case, table: str, key: bytes) -> str:
    """The line a record is known by; one in the trash has its line, too."""
    if table not in PREFIX:
        return ""
    found = records(case, table, [key], trash=True)
    return title(table, found[0]) if found else ""


def by_number(case: Case, text: str, *, most: int = 12) -> list[Called]:
    """Records whose number is, or begins like, what was typed: ``SG-02``, ``sg0``, or ``2`` of any kind."""
    asked = re.fullmatch(r"#?\s*([A-Za-z]*)-?(\d{1,9})?", text.strip())
    if asked is None or not (asked[1] or asked[2]):
        return []
    letters, figures = asked[1].upper(), (asked[2] or "").lstrip("0")
    tables = [table for table in _LEADING if not letters or PREFIX[table][0].rstrip("-") == letters]
    marks = ", ".join("?" * len(tables))
    rows = case.rows(
        f"SELECT row, tbl, number FROM derived_number WHERE tbl IN ({marks}) AND number LIKE ?"
        " ORDER BY length(number), number LIMIT ?",
        (*tables, f"{figures}%", 4 * most),
    )
    rows.sort(key=lambda row: (str(row[2]) != figures, _LEADING.index(row[1]), row[2]))
    return [
        Called(key, table, number_text(table, number), line_of(case, table, key)) for key, table, number in rows[:most]
    ]


def entities_called(case: Case, words: str, *, most: int = 12) -> list[Called]:
    """Entities with a name or another name in which words begin as these do, in any order."""
    asked = name_key(words).split()
    names: dict[bytes, list[str]] = {}
    for key, name in case.rows(
        "SELECT id, name FROM entity WHERE deleted = 0 UNION ALL SELECT a.entity, a.name FROM alias a"
        " JOIN entity e ON e.id = a.entity AND e.deleted = 0 WHERE a.deleted = 0"
    ):
        names.setdefault(key, []).append(name or "")
    found = [key for key, called in names.items() if any(_begins(name, asked) for name in called)]
    return [Called(key, "entity", case.number(key), names[key][0]) for key in found[:most]]


def _begins(name: str, asked: list[str]) -> bool:
    words = name_key(name).split()
    return all(any(word.startswith(each) for word in words) for each in asked)
