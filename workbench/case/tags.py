"""The tags of a case as a tree: what each is called by its path, what lies within it, which a record is filed under."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from workbench.case.ids import AMONG, keys_json
from workbench.reference.folding import name_key

if TYPE_CHECKING:
    from workbench.case.case import Case

PATH = "/"  # between a wider tag and one within it
DEEPEST = 50  # names of a path that somebody writes
_FILED = "SELECT tag FROM tagging WHERE record = ? AND deleted = 0 ORDER BY id"
_AMONG = f"SELECT tag, count(DISTINCT record) FROM tagging WHERE deleted = 0 AND record IN {AMONG} GROUP BY tag"
_COUNTS = "SELECT tag, count(DISTINCT record) FROM tagging WHERE deleted = 0 GROUP BY tag"


class Held(NamedTuple):
    """One tag: its name alone and as a path, its colour (a word of ``words.TAG_COLOURS``) or its wider tag's."""

    key: bytes
    name: str
    path: str
    colour: str
    parent: bytes | None


class Tags:
    """All tags that are not in the trash, read once."""

    def __init__(self, case: Case) -> None:
        rows = case.rows("SELECT id, name, parent, colour FROM tag WHERE deleted = 0 ORDER BY id")
        self._rows = {bytes(key): (name, parent and bytes(parent), colour) for key, name, parent, colour in rows}
        self.held = {key: self._held(key) for key in self._rows}

    def _above(self, key: bytes) -> list[bytes]:
        """A tag and its wider ones, the widest last; a circle that a merge left is gone round once."""
        found: dict[bytes, None] = {}
        at: bytes | None = key
        while at in self._rows and at not in found:
            found[at] = None
            at = self._rows[at][1]
        return list(found)

    def _held(self, key: bytes) -> Held:
        above = self._above(key)
        path = PATH.join(self._rows[each][0] for each in reversed(above))
        colour = next((self._rows[each][2] for each in above if self._rows[each][2]), "grey")
        parent = self._rows[key][1]
        return Held(key, self._rows[key][0], path, colour, parent if parent in self._rows else None)

    @property
    def in_order(self) -> list[Held]:
        """Every tag by its path, a wider one before those within it."""
        return sorted(self.held.values(), key=lambda tag: ([name_key(each) for each in tag.path.split(PATH)], tag.key))

    def named(self, words: str) -> list[bytes]:
        """The tags of a name, or of the end of a path (``aircraft/military``), whatever its capitals.

        After a merge there may be one of each side.
        """
        asked = _parts(words)
        return [key for key, tag in self.held.items() if asked and _parts(tag.path)[-len(asked) :] == asked]

    def at(self, parent: bytes | None, name: str) -> bytes | None:
        """The tag of a name right within another, or within none."""
        same = (key for key, tag in self.held.items() if tag.parent == parent and name_key(tag.name) == name_key(name))
        return next(same, None)

    def within(self, keys: Iterable[bytes]) -> set[bytes]:
        """These tags and all that lie within them."""
        wanted = set(keys)
        return {key for key in self._rows if wanted.intersection(self._above(key))}

    def of(self, case: Case, record: bytes) -> list[Held]:
        """The tags that a record is filed under, in the order of their paths."""
        filed = {bytes(key) for (key,) in case.rows(_FILED, (record,))}
        return [tag for tag in self.in_order if tag.key in filed]


def counts(case: Case) -> Counter[bytes]:
    """How many records are filed right under each tag."""
    return Counter({bytes(key): many for key, many in case.rows(_COUNTS)})


def counts_among(case: Case, records: Sequence[bytes]) -> Counter[bytes]:
    """How many of these records are filed right under each tag."""
    rows = case.rows(_AMONG, (keys_json(records),))
    return Counter({bytes(key): many for key, many in rows})


def parts(words: str) -> list[str]:
    """The names of a path, spaces put right."""
    return [" ".join(each.split()) for each in words.split(PATH) if each.strip()]


def _parts(words: str) -> list[str]:
    return [name_key(each) for each in parts(words)]
