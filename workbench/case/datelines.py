"""The sources whose own text states the day that they are recorded to be published on, and where it does."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from workbench.case.beside import Rows
from workbench.case.ids import AMONG, keys_json
from workbench.reference.dating.headed import HEAD, dateline
from workbench.values.paragraphs import paragraph_at

_GIVEN = f"""SELECT s.id, s.published ->> '$.edtf', substr(d.text, 1, {HEAD}) FROM source s
JOIN derived_text d ON d.capture = s.capture AND d.part = 0
WHERE s.deleted = 0 AND s.published ->> '$.accepted_by' IS NOT NULL AND s.id IN {AMONG}"""


class Dateline(NamedTuple):
    """Where a text states its day: code points of the working text, the words there, and the paragraph."""

    start: int
    end: int
    words: str
    paragraph: int


def datelines(case: Rows, keys: Collection[bytes]) -> dict[bytes, Dateline]:
    """Those of some sources whose recorded day an analyst gave and their first lines state; other days are not asked.

    Derived from the working text each time: nothing of it is stored.
    """
    found: dict[bytes, Dateline] = {}
    for key, day, text in case.rows(_GIVEN, (keys_json(keys),)) if keys else ():
        if (place := dateline(text, (day or "").rstrip("~?%"))) is not None:
            start, end = place
            found[bytes(key)] = Dateline(start, end, text[start:end], paragraph_at(text, start))
    return found
