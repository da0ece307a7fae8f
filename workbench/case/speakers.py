"""Who says things in a case: the names that a chain of assertions is typed from."""

from __future__ import annotations

import json
from weakref import WeakKeyDictionary

from workbench.case.case import Case

_KNOWN: WeakKeyDictionary[Case, tuple[int, list[str]]] = WeakKeyDictionary()
"""The names up to a change of the journal: to read them off all sightings takes as long as a form may to be there."""


def known_names(case: Case) -> list[str]:
    """Publishers, sources not held, and everyone named in a chain before; in their order."""
    upto, names = _KNOWN.get(case, (0, []))
    head = int(case.value("SELECT coalesce(max(id), 0) FROM change"))
    told = case.rows(_SINCE, (upto,)) if upto else []
    if not upto or not all(by for (by,) in told):
        names = [name for (name,) in case.rows(_NAMES)]
    elif told:
        names = sorted({*names, *(name for (by,) in told for name in json.loads(by))})
    if case.raw.getautocommit():  # else it may be taken back
        _KNOWN[case] = head, names
    return names


_NAMES = """SELECT name FROM publisher WHERE deleted = 0 AND name IS NOT NULL
UNION SELECT title FROM source WHERE capture IS NULL AND deleted = 0 AND title IS NOT NULL
UNION SELECT j.value FROM (SELECT DISTINCT by FROM sighting WHERE deleted = 0) s, json_each(s.by) j
UNION SELECT j.value FROM (SELECT DISTINCT by FROM claim WHERE deleted = 0) c, json_each(c.by) j ORDER BY 1"""
_SINCE = """SELECT DISTINCT iif(field = 'by' AND old IS NULL, new, NULL) FROM change WHERE id > ? AND (
tbl IN ('sighting', 'claim') AND (field = 'by' OR field = 'deleted' AND old IS NOT NULL)
OR tbl IN ('publisher', 'source') AND field IN ('name', 'title', 'capture', 'deleted'))"""
