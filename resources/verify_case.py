#!/usr/bin/env python3
"""Checks a case file without the program that made it: python3 -I verify_case.py NAME.casefile

Needs Python 3.8 or newer with SQLite 3.37 or newer and nothing else; reads the file and writes nothing. A case file is
an SQLite file. Its captured bytes stand in chunks (table blob_chunk) under their SHA-256; a blob lists its chunks, and
its key is the SHA-256 of the whole. Everything ever done is an entry of the journal: the hash of an entry covers its
ids, clock, time, act, the hash of the entry before it, and a leaf for each changed field. A leaf is the SHA-256 of a
salt, table, record, field, old and new value; where values were withheld, the leaf alone is left and the chain still
holds. Replaying the entries in the order of (clock, id) must give every table; those named derived_ (record numbers,
working texts, indexes) are made from the others by the program, and are not checked here.

This finds damage and alterations. It cannot find a case made up whole by its owner: compare the head it prints with one
that was given to somebody at the time, or that was signed or time-stamped. SPDX-License-Identifier: Apache-2.0
"""

import sqlite3
import struct
import sys
from hashlib import sha256
from itertools import groupby
from os.path import exists, getsize
from urllib.parse import quote

OWN = "entry"  # stands for the journal's own words: by whom, why
CHANGES = (
    "SELECT e.seq, e.id, e.replica, e.n, e.at, e.act, e.undoes, e.prev_hash, e.hash,"
    " c.id, c.tbl, c.row, c.field, c.old, c.new, c.salt, c.leaf FROM entry e"
    " LEFT JOIN change c ON c.id >= e.seq << 24 AND c.id < (e.seq + 1) << 24 ORDER BY e.seq, c.id"
)


def typed(value):
    """A value as it is hashed: its kind, its length, its bytes."""
    if value is None:
        kind, data = b"n", b""
    elif isinstance(value, str):
        kind, data = b"t", value.encode("utf-8", "surrogatepass")
    elif isinstance(value, bytes):
        kind, data = b"b", value
    elif isinstance(value, float):
        kind, data = b"f", struct.pack(">d", value)
    else:
        kind, data = b"i", str(value).encode()
    return struct.pack(">cq", kind, len(data)) + data


def digest(values, after=b""):
    return sha256(b"".join(map(typed, values)) + after).digest()


def parts(joined):
    """Hashes that stand one after the other."""
    return [joined[at : at + 32] for at in range(0, len(joined or b""), 32)]


class Check:
    """One file under check: the findings so far, and what was counted on the way."""

    def __init__(self, connection):
        self.db, self.found, self.counts = connection, [], {}
        self.lost = {"lost entries": set(), "lost chunks": set()}  # by the word of a salvage, whose entry names them

    def say(self, words):
        self.found.append(words)

    def run(self):
        for check in (self.pages, self.shape, self.salvages, self.journal, self.heads, self.tables, self.bytes):
            try:
                if check():
                    break
            except Exception as error:  # a damaged file can hold anything; what breaks a check is damage
                self.say(f"damaged where {check.__name__} are kept: {error}")
        return self.found

    def pages(self):
        for (says,) in self.db.execute("PRAGMA integrity_check(20)"):
            if says != "ok":
                self.say("pages of the file are damaged: {}".format(" ".join(says.split())))

    def shape(self):
        query = "SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'view')"
        for kind, name in (stored := self.db.execute(query).fetchall()):
            self.say(f"a stored {kind}, {name}, which no case file has; nothing more was asked of this file")
        return stored  # a view in the place of a table could go on without end

    def salvages(self):
        query = "SELECT c.field, c.new FROM entry e JOIN change c ON c.row = e.id WHERE e.act = 'Salvage' AND c.tbl = ?"
        for field, new in self.db.execute(query, (OWN,)):
            if field in self.lost and isinstance(new, bytes):
                self.lost[field].update(parts(new))

    def journal(self):
        seen, expected, withheld = set(), 1, 0
        for seq, lines in groupby(self.db.execute(CHANGES), key=lambda line: line[0]):
            lines = list(lines)
            key, replica, n, at, act, undoes, before, own = lines[0][1:9]
            where = f"journal entry {seq} ({act})"
            changes = [line[9:] for line in lines if line[9] is not None]
            withheld += sum(change[7] is not None for change in changes)
            if seq != expected:
                self.say(f"{where} stands where entry {expected} belongs: an entry was removed or renumbered")
            leaves = [self.leaf(seq, k, change) for k, change in enumerate(changes)]
            if None in leaves or digest((before, key, replica, n, at, act, undoes), b"".join(leaves)) != own:
                self.say(f"{where} is not as it was written")
            if before is not None and before not in seen and before not in self.lost["lost entries"]:
                self.say(f"{where} follows an entry that does not stand before it")
            seen.add(own)
            expected = seq + 1
        self.counts.update(entries=len(seen), withheld=withheld, gone=len(self.lost["lost entries"]))
        for (key,) in self.db.execute("SELECT id FROM change WHERE id >> 24 NOT IN (SELECT seq FROM entry)"):
            self.say(f"change row {key} belongs to no journal entry")
        query = "SELECT id, tbl, row, field, old, new FROM change WHERE salt IS NULL AND tbl IS NOT NULL ORDER BY id"
        instead = b"".join(repr(row).encode("utf-8", "surrogatepass") for row in self.db.execute(query))
        certified = self.db.execute("SELECT new FROM change WHERE tbl = ? AND field = 'certificate'", (OWN,)).fetchall()
        if instead and not any(sha256(instead).hexdigest() in str(words) for (words,) in certified):
            self.say("what stands in the journal in place of hidden values is not what the copy's maker put there")

    def leaf(self, seq, k, change):
        """The leaf of a change row: computed, or the one that stands where its values were withheld."""
        key, values, salt, leaf = change[0], change[1:6], change[6], change[7]
        if key != seq << 24 | k or (salt is None) == (leaf is None):
            return None
        if leaf is not None:
            return leaf if len(leaf) == 32 and (values == (None,) * 5 or None not in values[:3]) else None
        return digest((salt,) + values)

    def heads(self):
        local = dict(self.db.execute("SELECT key, value FROM local"))
        query = "SELECT id, hash FROM entry WHERE replica = ? ORDER BY n DESC, id DESC LIMIT 1"
        last = self.db.execute(query, (local.get("replica"),)).fetchone()
        if last is None or last[0] != local.get("head"):
            self.say("the head of the journal is not the last entry that this file wrote")
        self.counts["head"] = last[1].hex() if last else "unknown"

    def tables(self):
        held = {name for (name,) in self.db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        kept = {name for name in held if self.fields(name)[:2] == ["id", "deleted"] and not name.startswith("derived_")}
        state = {name: {} for name in kept}
        query = ("SELECT c.tbl, c.row, c.field, c.new FROM entry e JOIN change c"
                 " ON c.id >= e.seq << 24 AND c.id < (e.seq + 1) << 24 ORDER BY e.n, e.id, c.id")  # fmt: skip
        for table, row, field, new in self.db.execute(query):
            if table in state:
                state[table].setdefault(row, {})[field] = new
        for table in sorted(kept):
            self.table(table, state[table])

    def fields(self, table):
        names = [row[1] for row in self.db.execute('PRAGMA table_info("{}")'.format(table.replace('"', '""')))]
        return sorted(names, key=lambda name: (name != "id", name != "deleted"))

    def table(self, table, rows):
        fields = self.fields(table)
        for key, *have in self.db.execute('SELECT "{}" FROM "{}"'.format('", "'.join(fields), table)):
            name, want = f"{table} {key.hex() if isinstance(key, bytes) else key}", rows.pop(key, None)
            if want is None:
                self.say(f"{name} is in no journal entry")
                continue
            for field, value in zip(fields[1:], have):  # noqa: B905  # new in Python 3.10
                if want.get(field) != value or type(want.get(field)) is not type(value):
                    self.say(f"{name} differs from the journal in {field}")
        for key in rows:
            self.say(f"{table} {key.hex()} is in the journal but not in its table")

    def bytes(self):
        listed = set()
        for blob, size, chunks in self.db.execute("SELECT id, size, chunks FROM blob").fetchall():
            whole, length, gone, name = sha256(), 0, False, f"captured bytes {blob.hex()}{self.whose(blob)}"
            for place, key in enumerate(parts(chunks), start=1):
                row = self.db.execute("SELECT data FROM blob_chunk WHERE sha256 = ?", (key,)).fetchone()
                known = row is None and key in self.lost["lost chunks"]
                gone = gone or known
                if not known and (row is None or sha256(row[0]).digest() != key):
                    self.say("{}: chunk {} is {}".format(name, place, "altered" if row else "missing"))
                whole.update(row[0] if row else b"")
                length += len(row[0]) if row else 0
                listed.add(key)
            self.counts["captures"] = self.counts.get("captures", 0) + 1
            if not gone and (whole.digest() != blob or length != size):
                self.say(f"{name}: the bytes do not give their SHA-256 and size")
        for (key,) in self.db.execute("SELECT sha256 FROM blob_chunk"):
            if key not in listed:
                self.say(f"stored chunk {key.hex()} belongs to no captured bytes")

    def whose(self, blob):
        query = "SELECT s.title FROM source s JOIN capture c ON c.id = s.capture WHERE c.blob = ? ORDER BY s.id LIMIT 1"
        row = self.db.execute(query, (blob,)).fetchone()
        return f" ({row[0]})" if row else ""


def main(path):
    sys.stdout.reconfigure(errors="backslashreplace")
    if any(exists(path + tail) and getsize(path + tail) for tail in ("-wal", "-journal")):
        print(f"{path} is open in a program or was not closed properly; close it there first")
        return 2
    try:
        db = sqlite3.connect(f"file:{quote(path)}?mode=ro&immutable=1", uri=True)
        db.execute("PRAGMA trusted_schema = OFF")
    except sqlite3.Error as error:
        print(f"{path} cannot be read: {error}")
        return 2
    check = Check(db)
    for words in check.run():  # a name in a hostile file could steer the terminal
        print("".join(sign if sign.isprintable() else "?" for sign in words))
    verdict = "DAMAGED OR ALTERED" if "entries" in check.counts else "DAMAGED, ALTERED, OR NO CASE FILE"
    told = ", ".join(f"{value} {name}" for name, value in check.counts.items() if name != "head") or "nothing counted"
    print("{}: {}; head {}".format(verdict if check.found else "INTACT", told, check.counts.get("head", "unknown")))
    return 1 if check.found else 0


if __name__ == "__main__":
    if len(sys.argv) != 2 or not exists(sys.argv[1]):
        sys.exit("usage: python3 -I verify_case.py NAME.casefile")
    sys.exit(main(sys.argv[1]))
