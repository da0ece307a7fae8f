"""One record as an answer."""

from __future__ import annotations

from workbench.case.case import Case
from workbench.case.rows import record
from workbench.cli.printing import lines
from workbench.cli.verb import Answer


def one(case: Case, key: bytes) -> Answer:
    """The record as it stands now."""
    found = record(case, key)
    return Answer(found, lines(found))
