"""Chosen records of one case copied into another, with the sources and words they rest on and where they came from.

Records keep their ids, so that a second copy brings nothing twice. A source whose very bytes the other case holds is
not brought again: what rests on it rests on the one there. Each case keeps its own journal; what comes in is one entry
there that names the case it is from and how far that one's journal was, as do a note on each chosen record and a step
of custody on all bytes that came.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import apsw

from workbench.case import numbers
from workbench.case.acts.custody import take_over
from workbench.case.acts.relations import note
from workbench.case.blobs import keys, lacks, listed
from workbench.case.bulk import insert
from workbench.case.case import Case
from workbench.case.ids import id_text
from workbench.case.itself import heading, own_key
from workbench.case.pace import paced
from workbench.case.records import BY_TABLE, FIELDS, Json, Key
from workbench.case.tags import Tags
from workbench.exchange.closure import NO_REFERENCE, SOFT, Chosen, closure, told_left
from workbench.exchange.receiving import Progress, received, silent
from workbench.reading.deriving import complete
from workbench.reading.flights import read_again
from workbench.values.errors import CaseError
from workbench.values.handling import MARKINGS

CHOSEN = ("source", "excerpt", "sighting", "claim", "track", "entity", "lead", "note", "enquiry", "link")
"""The kinds that can be chosen; what belongs to them comes along."""
STAYS = ("boards", "matrix", "reports", "issues", "releases")
"""What belongs to a case as a whole and is not copied, by the words of ``closure.GROUPED``; markings go along."""
_ONCE = {"imagery": "source", "coverage": "source", "custody": "capture", "stamp": "capture", "dismissal": "source"}
"""What is said of bytes, by the field that names them: of those held there already what is said there stands."""
_READ = {"excerpt": ("anchor",), "track": ("part", "recipe", "settings"), "airframelist": ("name", "recipe")}
"""What is read out of bytes, by the fields in which equal ones are the same."""
_SPOKEN = {"blob", "capture", "quotation", "tagging", "custody", "publisher", "alias", "assignment"}
_LINKED = "SELECT a, b FROM link WHERE deleted = 0 ORDER BY id"
_FEW = 6  # numbers named in one line
Row = dict[str, Any]


@dataclass
class Carried:
    """What a copy brought: new records by kind, how many were there already, and what stayed behind and why."""

    made: Counter[str] = field(default_factory=Counter)
    here: int = 0
    same_bytes: int = 0
    left: list[str] = field(default_factory=list)

    @property
    def records(self) -> int:
        """The records that are new there, without what only belongs to them."""
        return sum(many for kind, many in self.made.items() if kind not in _SPOKEN)


@contextmanager
def another(path: Path, *, analyst: str, progress: Progress = silent) -> Iterator[Case]:
    """Another case, for reading: checked value by value and rebuilt aside, as a returned copy is."""
    with received(path, progress=progress) as fresh:
        with closing(apsw.Connection(fresh.filename)) as own:
            numbers.rebuild(own)
        with Case.open(Path(fresh.filename), analyst=analyst, write=False) as case:
            yield case


def carry(source: Case, target: Case, chosen: Collection[bytes]) -> Carried:
    """Copy records from one case into another as one entry there; all or nothing."""
    for key in chosen:
        if (table := source.table(key)) not in CHOSEN:
            raise CaseError(f"{source.number(key)} is a {table}, which is not copied; choose of {', '.join(CHOSEN)}.")
    if not chosen:
        raise CaseError("Nothing is chosen; name the records to copy.")
    if own_key(source) == own_key(target):
        raise CaseError(f"{target.path.name} is a copy of this very case; merge the two instead.")
    closed = closure(source, Chosen(selection=chosen, without=STAYS, above=MARKINGS[-1]))
    rows = {table: _rows(source, table, found) for table, found in closed.rows.items()
            if table not in ("investigation", "conflict")}  # fmt: skip
    known = _known(target, rows, Tags(source))
    done = Carried(left=told_left({why: kinds for why, kinds in closed.left.items() if why != "not asked for"}))
    done.left += _loose(source, closed.keys)
    done.same_bytes = sum(1 for key in rows.get("source", {}) if key in known)
    words = _from(source)
    with target.change("Copy from case", reason=f"{words}."):
        new = _new(target, rows, known, done)
        if not new:
            raise CaseError(f"All of that is in {target.path.name} already; nothing was copied.")
        _bring_bytes(source, target, new.get("blob", {}))
        for table, held in new.items():
            _write(target, table, held)
        _say_whence(source, target, new, chosen, words)
    complete(target)
    read_again(target)
    return done


def _loose(source: Case, going: Collection[bytes]) -> list[str]:
    """The links of what goes whose other ends do not, by the numbers of these."""
    ends = [(one, two) for pair in source.rows(_LINKED) for one, two in (pair, pair[::-1]) if one in going]
    others = [two for _, two in ends if two not in going]
    if not others:
        return []
    named = [source.number(key) for key in dict.fromkeys(others)]
    more = f" and {len(named) - _FEW} more" if len(named) > _FEW else ""
    return [f"links to what was not chosen ({', '.join(named[:_FEW])}{more}): {len(others)}"]


def _from(source: Case) -> str:
    """Which case it is from, and how far its journal was."""
    entry, head = source.rows("SELECT seq, hash FROM entry ORDER BY seq DESC LIMIT 1")[0]
    title = heading(source)[0]
    return f"Copied from case “{title}” ({id_text(own_key(source))}) at journal entry {entry}, head {head.hex()[:16]}"


def _rows(source: Case, table: str, found: Iterable[bytes]) -> dict[bytes, Row]:
    names = FIELDS[table]
    columns = ", ".join(f'"{name}"' for name in names)
    held = {}
    for key in sorted(found):
        for values in source.rows(f'SELECT {columns} FROM "{table}" WHERE id = ?', (key,)):
            held[key] = dict(zip(names, values, strict=True))
    return held


# what is there already under another id


def _known(target: Case, rows: Mapping[str, Mapping[bytes, Row]], tags: Tags) -> dict[bytes, bytes]:
    """Records that the target has under other ids: sources of the same bytes, their words, publishers, tags."""
    known: dict[bytes, bytes] = {}
    for key, row in rows.get("publisher", {}).items():
        _meet(known, key, target.value("SELECT id FROM publisher WHERE name = ? AND deleted = 0", (row["name"],)))
    for key, row in rows.get("source", {}).items():
        capture = rows.get("capture", {}).get(row["capture"]) if row["capture"] else None
        for there, own in target.rows(_HELD, (capture["blob"],)) if capture else ():
            _meet(known, key, there)
            _meet(known, row["capture"], own)
    for table, names in _READ.items():
        query = f'SELECT id FROM "{table}" WHERE source = ? AND deleted = 0{"".join(f" AND {n} IS ?" for n in names)}'
        for key, row in rows.get(table, {}).items():
            if row["source"] in known:
                _meet(known, key, target.value(query, (known[row["source"]], *(row[name] for name in names))))
    theirs = {tag.path.casefold(): tag.key for tag in Tags(target).held.values()}
    for key in rows.get("tag", {}):
        _meet(known, key, theirs.get(tags.held[key].path.casefold()) if key in tags.held else None)
    return known


_HELD = """SELECT s.id, c.id FROM capture c JOIN source s ON s.capture = c.id AND s.deleted = 0
WHERE c.blob = ? AND c.deleted = 0 ORDER BY s.id LIMIT 1"""


def _meet(known: dict[bytes, bytes], key: bytes, there: bytes | None) -> None:
    if there is not None and bytes(there) != key:
        known.setdefault(key, bytes(there))


# what is new there


def _new(
    target: Case, rows: Mapping[str, Mapping[bytes, Row]], known: Mapping[bytes, bytes], done: Carried
) -> dict[str, dict[bytes, Row]]:
    """The rows to write, references led to what is there; what would rest on nothing there stays behind."""
    coming = {key for held in rows.values() for key in held}
    texts = {id_text(old): id_text(new) for old, new in known.items()}
    found: dict[str, dict[bytes, Row]] = {}
    lost: Counter[str] = Counter()
    for table, held in rows.items():
        once = _ONCE.get(table)
        for key, row in held.items():
            if key in known or (once and row[once] in known):
                continue
            if target.value(f'SELECT deleted FROM "{table}" WHERE id = ?', (key,)) == 0:
                done.here += table not in _SPOKEN
                continue
            led = _led(target, table, row, coming=coming, known=known, texts=texts)
            if led is None:
                lost[table] += 1
                continue
            found.setdefault(table, {})[key] = led
            done.made[table] += 1
    done.left += told_left({"without what it rests on there": lost})
    return found


def _led(
    target: Case, table: str, row: Row, *, coming: set[bytes], known: Mapping[bytes, bytes], texts: Mapping[str, str]
) -> Row | None:
    """A row whose references lead to records there; ``None`` where one that it cannot be without is missing."""
    fields, led = BY_TABLE[table]._meta.fields, dict(row)
    for name, value in row.items():
        kind = fields[name]
        if isinstance(kind, Key) and name != "id" and value and (table, name) not in NO_REFERENCE:
            led[name] = known.get(value, value)
            there = value in coming or value in known or _exists(target, kind, value)
            if not there and (table, name) not in SOFT:
                return None
            led[name] = led[name] if there else None
        elif isinstance(kind, Json) and value:
            led[name] = _reworded(value, texts)
    return led


def _exists(target: Case, kind: Key, value: bytes) -> bool:
    tables = [kind.refers] if kind.refers else CHOSEN
    return any(target.value(f'SELECT deleted FROM "{table}" WHERE id = ?', (value,)) == 0 for table in tables)


def _reworded(value: str, texts: Mapping[str, str]) -> str:
    """A stored value whose premises are called by their ids there."""
    for old, new in texts.items():
        value = value.replace(old, new)
    return value


def _write(target: Case, table: str, held: Mapping[bytes, Row]) -> None:
    """New rows; what was deleted or undone there stands there again, as it is here."""
    names = FIELDS[table]
    columns = ", ".join(f'"{name}"' for name in names)
    gone = {key for key in held if target.value(f'SELECT 1 FROM "{table}" WHERE id = ?', (key,))}
    rows = ([row[name] for name in names] for key, row in paced(held.items(), target.rest) if key not in gone)
    insert(target.raw, f'"{table}" ({columns})', len(names), rows)
    others = [name for name in names if name != "id"]
    again = ([*(held[key][name] for name in others), key] for key in paced(gone, target.rest))
    settings = ", ".join(f'"{name}" = ?' for name in others)
    target.raw.executemany(f'UPDATE "{table}" SET {settings} WHERE id = ?', again)


def _bring_bytes(source: Case, target: Case, blobs: Iterable[bytes]) -> None:
    """The chunks of captured bytes that are not there; damaged ones are refused."""
    for blob in blobs:
        stored = listed(source.raw, blob)
        damaged = f"The captured bytes {blob.hex()[:12]} are damaged here; run verify on this case first."
        if lacks(source.raw, stored):
            raise CaseError(damaged)
        for key, data in _chunks(source, stored.chunks):
            if hashlib.sha256(data).digest() != key:
                raise CaseError(damaged)
            target.raw.execute("INSERT INTO blob_chunk VALUES (?, ?) ON CONFLICT DO NOTHING", (key, data))
            target.rest()


def _chunks(source: Case, chunks: bytes) -> Iterator[tuple[bytes, bytes]]:
    for key in keys(chunks):
        yield key, source.value("SELECT data FROM blob_chunk WHERE sha256 = ?", (key,))


def _say_whence(
    source: Case, target: Case, new: Mapping[str, Mapping[bytes, Row]], chosen: Collection[bytes], words: str
) -> None:  # fmt: skip
    """A note on each chosen record that is new there, and a step of custody on all bytes that came."""
    made = {key for held in new.values() for key in held}
    for key in chosen:
        if key in made:
            note(target, key, f"{words}; it is {source.number(key)} there.")
    for key, row in new.get("capture", {}).items():
        take_over(target, key, row["blob"], giver=f"case “{heading(source)[0]}”", means=words)
