"""Whom the words of a source name as saying so, for the lineage of a case."""

from __future__ import annotations

from datetime import date

from workbench.case.case import Case
from workbench.reading.aided import article, text_of
from workbench.values.errors import CaseError
from workbench.values.when import Candidate

_ANY_DAY = Candidate(date(2000, 1, 1), "")  # who says so does not depend on when


def named_in(case: Case, source: bytes) -> list[tuple[str, int, int, str | None, bool, bool]]:
    """The named sources of a source's text: name, the code points that name it, through whom, stated, vouching."""
    from workbench.reading.aid.suggest import suggest  # brings its tables

    try:
        text = text_of(case, source)
    except CaseError:
        return []  # no words: names nobody
    found = suggest(article(case, source, text, possible=(_ANY_DAY,)))
    return [
        (name, each.start, each.end, each.facts["via"], each.facts["basis"] == "stated", each.facts["role"] == "origin")
        for each in found.of("attribution")
        if each.facts["named"]
        for name in each.facts["to"]
    ]
