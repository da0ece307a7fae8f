"""The words of a case's own names, which no dictionary knows."""

from __future__ import annotations

import re

from workbench.case.case import Case

_WORD = re.compile(r"[^\W\d_]{2,}")
NAMING = frozenset({"entity", "alias", "assignment", "publisher"})
"""The records that name somebody or something."""


def name_words(case: Case) -> frozenset[str]:
    """Every word of entities' names, aliases and assigned values and of publishers' names, case-folded."""
    return frozenset(word.casefold() for (name,) in case.rows(_NAMES) for word in _WORD.findall(name))


_NAMES = """SELECT name FROM entity WHERE deleted = 0 AND name IS NOT NULL
UNION SELECT name FROM alias WHERE deleted = 0 AND name IS NOT NULL
UNION SELECT value FROM assignment WHERE deleted = 0 AND value IS NOT NULL
UNION SELECT name FROM publisher WHERE deleted = 0 AND name IS NOT NULL"""
