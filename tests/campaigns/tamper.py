"""Tampering: a byte, a cell or a row of a case file changed behind its back is named by ``verify``."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

import apsw

from tests.campaigns.walk import COLLECTED, Walk
from workbench.case import acts
from workbench.case.acts import Arrival
from workbench.case.case import Case
from workbench.case.records import FIELDS
from workbench.case.verify import verify_file

JOURNAL = {
    "entry": ("seq", "id", "replica", "n", "at", "act", "undoes", "prev_hash", "hash"),
    "change": ("id", "tbl", "row", "field", "old", "new", "salt", "leaf"),
}
NAMED = {"entry": ("journal", "head"), "change": ("journal", "change row"), "blob_chunk": ("chunk", "captured bytes"),
         "derived_number": ("numbers",), "local": ("head", "replica")}  # fmt: skip
"""What a verdict must speak of; a record table is named itself."""


def prepare(path: Path) -> None:
    """A case with some of everything: acts, undos, trash, boards, bytes of several chunks."""
    walk = Walk(Case.create(path, title="Tamper", analyst="walker"), 11)
    for _ in range(60):
        walk.act()
        if walk.random.random() < 0.2:
            walk.undo()
    stored = walk.case.stage(io.BytesIO(walk.random.randbytes(2_500_000)))
    acts.attach(walk.case, Arrival(stored, "big.bin", "application/octet-stream", COLLECTED))
    walk.case.close()
    Case.open(path, analyst="walker").close()  # sweeps; until then a chunk too many counts as one being attached


def altered(value: Any, random: Random, kind: str) -> Any:
    """Another value of the same type: one bit of one byte, one letter, one step; something where nothing was."""
    if isinstance(value, int):
        return value + random.choice((-1, 1, 1 << 20))
    if isinstance(value, str) and value:
        at = random.randrange(len(value))
        return value[:at] + chr(ord(value[at]) ^ 1) + value[at + 1 :]
    if isinstance(value, bytes) and value:
        at = random.randrange(len(value))
        return value[:at] + bytes([value[at] ^ 1 << random.randrange(8)]) + value[at + 1 :]
    return {"INTEGER": 1, "TEXT": "x", "BLOB": b"\1" * 16, "ANY": random.choice((0, "", b"", 1.5))}[kind]


def cell(raw: apsw.Connection, table: str, field: str, random: Random) -> str | None:
    """Change one cell of a table."""
    found = raw.execute(f'SELECT rowid, "{field}" FROM "{table}" ORDER BY random() LIMIT 1').fetchone()
    if found is None:
        return None
    kinds = dict(raw.execute("SELECT name, type FROM pragma_table_info(?)", (table,)).fetchall())
    value = altered(found[1], random, kinds[field])
    raw.execute(f'UPDATE OR IGNORE "{table}" SET "{field}" = ? WHERE rowid = ?', (value, found[0]))
    return f"{table}.{field} {found[1]!r:.60} to {value!r:.60}" if raw.changes() else None


def removed(raw: apsw.Connection, table: str, random: Random) -> str | None:
    """Remove one row."""
    raw.execute(f'DELETE FROM "{table}" WHERE rowid = (SELECT rowid FROM "{table}" ORDER BY random() LIMIT 1)')
    return f"a row removed from {table}" if raw.changes() else None


def added(raw: apsw.Connection, table: str, random: Random) -> str | None:
    """Add a row like another one."""
    row = raw.execute(f'SELECT * FROM "{table}" ORDER BY random() LIMIT 1').fetchone()
    if row is None:
        return None
    new = list(row)
    if table in JOURNAL:
        new[0] = 1 + raw.execute(f'SELECT max("{JOURNAL[table][0]}") FROM "{table}"').fetchone()[0]
        new[1] = random.randbytes(16) if table == "entry" else row[1]
    else:
        new[0] = random.randbytes(16)
    raw.execute(f'INSERT INTO "{table}" VALUES ({", ".join("?" * len(new))})', new)
    return f"a row added to {table}"


def swapped(raw: apsw.Connection, table: str, random: Random) -> str | None:
    """Let two journal rows change places."""
    key = "seq" if table == "entry" else "id"
    low = raw.execute(f"SELECT {key} FROM {table} ORDER BY random() LIMIT 2").fetchall()
    (one,), (two,) = low
    for old, new in ((one, -1), (two, one), (-1, two)):
        raw.execute(f"UPDATE {table} SET {key} = ? WHERE {key} = ?", (new, old))
    return f"{table} {one} and {two} swapped"


def entries_swapped(raw: apsw.Connection, random: Random) -> str:
    """Let two neighbouring entries change places with all that belongs to them."""
    last = raw.execute("SELECT max(seq) FROM entry").fetchone()[0]
    one = random.randrange(1, last)
    for old, new in ((one, -1), (one + 1, one), (-1, one + 1)):
        raw.execute("UPDATE entry SET seq = ? WHERE seq = ?", (new, old))
        raw.execute("UPDATE change SET id = id - (? << 24) + (? << 24) WHERE id >> 24 = ?", (old, new, old))
    return f"entries {one} and {one + 1} swapped whole"


def entry_cut_out(raw: apsw.Connection, random: Random) -> str:
    """Take an entry out with its changes and close the gap."""
    last = raw.execute("SELECT max(seq) FROM entry").fetchone()[0]
    seq = random.randrange(1, last)
    raw.execute("DELETE FROM change WHERE id >> 24 = ?", (seq,))
    raw.execute("DELETE FROM entry WHERE seq = ?", (seq,))
    for later in range(seq + 1, last + 1):
        raw.execute("UPDATE entry SET seq = seq - 1 WHERE seq = ?", (later,))
        raw.execute("UPDATE change SET id = id - (1 << 24) WHERE id >> 24 = ?", (later,))
    return f"entry {seq} cut out"


def forged(raw: apsw.Connection, random: Random) -> str:
    """Withhold a change's leaf but leave another value in its place, in journal and table alike."""
    from workbench.case.journal import leaf_of

    key, table, row, field, old, new, salt = raw.execute(
        "SELECT id, tbl, row, field, old, new, salt FROM change WHERE typeof(new) = 'text' AND tbl = 'lead'"
        " AND field = 'text' ORDER BY random() LIMIT 1"
    ).fetchone()
    leaf = leaf_of(salt, (table, row, field, old, new))
    raw.execute("UPDATE change SET salt = NULL, leaf = ?, new = 'forged' WHERE id = ?", (leaf, key))
    raw.execute(f'UPDATE "{table}" SET "{field}" = \'forged\' WHERE id = ? AND "{field}" = ?', (row, new))
    return f"change {key} forged behind its leaf"


def local(raw: apsw.Connection, random: Random) -> str:
    """Another head or replica."""
    key = random.choice(("head", "replica"))
    value = raw.execute("SELECT value FROM local WHERE key = ?", (key,)).fetchone()[0]
    other = raw.execute("SELECT id FROM entry ORDER BY random() LIMIT 1").fetchone()[0]
    new = random.choice((altered(value, random, "BLOB"), other if other != value else b"", None))
    raw.execute("UPDATE local SET value = ? WHERE key = ?", (new, key))
    return f"local {key}"


def tampered(raw: apsw.Connection, random: Random) -> tuple[str, str] | None:
    """One random act of tampering: the table it was done to, and what it was."""
    group = random.choice(("chunk", "journal", "journal", "record", "record", "rows", "whole"))
    if group == "whole":
        how = random.choice((entries_swapped, entry_cut_out, forged, local))
        return "local" if how is local else "entry", how(raw, random)
    if group == "rows":
        table = random.choice((*JOURNAL, *FIELDS, "blob_chunk", "derived_number"))
        rowed: list[Callable[[apsw.Connection, str, Random], str | None]] = [removed, added]
        says = random.choice(rowed if table not in JOURNAL else [*rowed, swapped])(raw, table, random)
        return (table, says) if says else None
    table, field = {
        "chunk": lambda: ("blob_chunk", random.choice(("sha256", "data", "data"))),
        "journal": lambda: random.choice([(table, field) for table, fields in JOURNAL.items() for field in fields]),
        "record": lambda: random.choice([(table, field) for table, fields in FIELDS.items() for field in fields]),
    }[group]()
    says = cell(raw, table, field, random)
    return (table, says) if says else None


def trial(base: Path, path: Path, random: Random) -> str | None:
    """Tamper once with a copy and check that verify names it; ``None`` when nothing could be done there."""
    shutil.copy(base, path)
    raw = apsw.Connection(str(path))
    raw.execute("PRAGMA synchronous=OFF; PRAGMA journal_mode=MEMORY").fetchall()
    try:
        done = tampered(raw, random)
    finally:
        raw.close()
    if done is None:
        return None
    table, says = done
    verdict = verify_file(path)
    assert not verdict.ok, f"not found: {says}"
    words = NAMED.get(table, (table,))
    assert any(word in problem for problem in verdict.problems for word in words), (says, verdict.problems[:4])
    return says


def run(trials: int, seed: int) -> str:
    """So many cases of tampering."""
    random, found = Random(seed), 0
    with TemporaryDirectory() as folder:
        base = Path(folder) / "base.casefile"
        prepare(base)
        assert verify_file(base).ok
        while found < trials:
            found += trial(base, Path(folder) / "tampered.casefile", random) is not None
    return f"{found} of {found} named by verify"


if __name__ == "__main__":
    print(run(100, 1))
