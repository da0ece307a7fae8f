"""What the maker of a copy certified: what was hidden in it, and that its every byte was searched for it.

The certificate stands in the words of the copy's first entry, "Make copy", so the journal's chain binds it; it names
no hidden word. It also binds whatever stands in place of hidden values, which no leaf does.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any

import apsw

from workbench.case.journal import ENTRY
from workbench.case.storage import reader

MADE = "Make copy"
FIELD = "certificate"
_INSTEAD = "SELECT id, tbl, row, field, old, new FROM change WHERE salt IS NULL AND tbl IS NOT NULL ORDER BY id"


def in_place(connection: apsw.Connection) -> str:
    """What binds all that stands in place of hidden values; empty where nothing does."""
    found, held = sha256(), False
    for row in connection.execute(_INSTEAD):
        held = True
        found.update(repr(row).encode("utf-8", "surrogatepass"))
    return found.hexdigest() if held else ""


def certificates(connection: apsw.Connection) -> list[dict[str, Any]]:
    """What is certified of this file and of the copies it was made from, the newest last."""
    query = "SELECT new FROM change WHERE tbl = ? AND field = ? AND new IS NOT NULL ORDER BY id"
    found = (json.loads(text) for (text,) in connection.execute(query, (ENTRY, FIELD)))
    return [each for each in found if isinstance(each, dict)]


def hidden(connection: apsw.Connection) -> bool:
    """Whether words, fields or records were hidden in this copy, or in one it was made from.

    The certificate of a copy that was merged is in this journal too, and says nothing of this file.
    """
    if not any(map(_hides, certificates(connection))):
        return False
    own, query = _own(connection), "SELECT row, new FROM change WHERE tbl = ? AND field = ? AND new IS NOT NULL"
    found = connection.execute(query, (ENTRY, FIELD)).fetchall()
    made = dict(connection.execute("SELECT id, replica FROM entry WHERE act = ?", (MADE,)))
    return any(made.get(row) in own and _hides(json.loads(str(text))) for row, text in found)


def _hides(certificate: object) -> bool:
    return isinstance(certificate, dict) and any((certificate.get("hidden") or {}).values())


def _own(connection: apsw.Connection) -> set[bytes]:
    """This file's replica and those it was copied from; copies that came home by a merge are none of them."""
    own: set[bytes] = set()
    first = "SELECT prev_hash FROM entry WHERE replica = ? ORDER BY n, id LIMIT 1"
    (replica,) = next(connection.execute("SELECT value FROM local WHERE key = 'replica'"), (None,))
    while replica is not None and replica not in own:
        own.add(replica)
        (before,) = next(connection.execute(first, (replica,)), (None,))
        (replica,) = next(connection.execute("SELECT replica FROM entry WHERE hash = ?", (before,)), (None,))
    return own


def certified_of(path: Path) -> list[dict[str, Any]]:
    """The same of a file; nothing of one that is too damaged to say."""
    try:
        with closing(reader(path)) as connection:
            return certificates(connection)
    except (apsw.Error, ValueError):
        return []


def bound(connection: apsw.Connection) -> bool:
    """Whether what stands in place of hidden values is what the maker of a copy put there."""
    instead = in_place(connection)
    return not instead or any(each.get("in_place") == instead for each in certificates(connection))


_ONE = {"words": "word", "fields": "field", "records": "record", "captures made anew": "capture made anew"}


def says(certificate: Mapping[str, Any]) -> str:
    """A certificate in two sentences."""
    hidden, searched = certificate.get("hidden") or {}, certificate.get("searched") or {}
    kinds = [f"{count} {kind if count > 1 else kind.replace('s', '', 1)}" for kind, count in hidden.items() if count]
    last = str(certificate.get("last_entry") or "")[:10]
    what = f"A copy of the case as of {last}, in which {_joined(kinds)} hidden or left out."
    if not searched:
        return what
    return (
        f"{what} Its {searched.get('values', 0):,} values, {searched.get('captures', 0):,} captures"
        f" ({searched.get('bytes', 0):,} bytes, {searched.get('streams', 0):,} packed streams inside them) and the file"
        " itself were searched for the hidden words and their spellings: none was found."
    )


def _joined(kinds: list[str]) -> str:
    one = len(kinds) == 1 and kinds[0].startswith("1 ")
    return f"{', '.join(kinds) or 'nothing'} {'is' if one or not kinds else 'are'}"
