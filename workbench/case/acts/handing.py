"""Who may see what, and who was given what."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from workbench.case.case import Case
from workbench.case.journal import now
from workbench.case.marked import marking_of
from workbench.case.records import Handling, Release
from workbench.values import handling
from workbench.values.errors import CaseError

MARKED = (
    "source", "excerpt", "sighting", "claim", "link", "entity", "hypothesis", "judgement", "note", "lead", "track",
    "enquiry", "board", "airframelist",
)  # fmt: skip
"""The kinds of record that carry a marking of their own."""


def mark(case: Case, about: bytes, marking: str | None, *, reason: str | None = None) -> bytes:
    """How far a record may be passed on, by this analyst; without a marking an earlier one holds no longer."""
    table = case.table(about)
    if table not in MARKED:
        raise CaseError(f"A {table} carries no marking of its own; mark the record that it belongs to.")
    case.find_live(about.hex(), table)
    word = handling.marking(marking) if marking and marking.strip() else None
    if word == marking_of(case, about):
        raise CaseError(f"{case.number(about)} is {f'marked {word}' if word else 'not marked'} already.")
    why = " ".join((reason or "").split()) or None
    with case.change("Mark" if word else "Unmark", reason=why):
        return bytes(Handling.create(about=about, marking=word, reason=why, by=case.analyst, at=now()).id)


def released(
    case: Case, *, file: Path, sha256: str, contents: Mapping[str, Any], recipient: str | None = None
) -> bytes:
    """That a copy left: in the journal, but no content of the case, so nothing that undo takes back."""
    head = case.value("SELECT hash FROM entry WHERE id = ?", (case.local("head"),))
    who = " ".join((recipient or "").split()) or None
    with case.change("Export"):
        made = Release.create(
            recipient=who, file=file.name, sha256=sha256, head=head.hex(), contents=dict(contents), by=case.analyst,
            at=now(),
        )  # fmt: skip
        return bytes(made.id)
