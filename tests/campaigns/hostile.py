"""Hostile case files, one for each trick: refused in words within seconds and within a gigabyte, nothing of them run.

``TRICKS`` are what somebody may do to a file before sending it. Each is asked to be merged, in a process of its own;
the case at home must keep every byte.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import signal
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import apsw

from tests.campaigns.flip import stored
from tests.campaigns.kill import prepare
from tests.clock import pace
from workbench.case import opening
from workbench.case.case import Case
from workbench.exchange.merge import merge
from workbench.values.errors import CaseError

SECONDS, MEMORY = 5.0, 1 << 30
REFUSED, TAKEN, ESCAPED = 0, 1, 2
Trick = Callable[[apsw.Connection], object]


def sql(*statements: str) -> Trick:
    """A trick in plain SQL."""

    def done(raw: apsw.Connection) -> None:
        for statement in statements:
            raw.execute(statement).fetchall()

    return done


def _schema(change: str) -> Trick:
    """A trick on the stored schema itself, past SQLite's own checks."""
    return sql("PRAGMA writable_schema=ON", change, "PRAGMA writable_schema=OFF")


def _many_tables(raw: apsw.Connection) -> None:
    with raw:
        for k in range(20_000):
            raw.execute(f"CREATE TABLE t{k} (a)")


def _wide(raw: apsw.Connection) -> None:
    raw.execute(f"CREATE TABLE wide ({', '.join(f'c{k}' for k in range(2000))})")


def _huge(raw: apsw.Connection) -> None:
    raw.execute("INSERT INTO blob_chunk VALUES (randomblob(32), zeroblob(900000000))")


def _huge_value(raw: apsw.Connection) -> None:
    raw.execute("UPDATE lead SET text = CAST(zeroblob(200000000) AS TEXT) WHERE rowid = 1")


def _deep_json(raw: apsw.Connection) -> None:
    raw.execute('INSERT INTO sighting (id, "when") VALUES (randomblob(16), ?)', ("[" * 100_000 + "]" * 100_000,))


def _cells(table: str, field: str, *values: str) -> dict[str, Trick]:
    changed = 'UPDATE "{}" SET "{}" = {} WHERE rowid = (SELECT max(rowid) FROM "{}")'
    return {f"{table}.{field} = {value}": sql(changed.format(table, field, value, table)) for value in values}


EVIL = "SELECT * FROM entry UNION ALL SELECT * FROM entry"
ENDLESS = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c"
TRICKS: dict[str, Trick] = {
    "trigger": sql("CREATE TRIGGER evil AFTER INSERT ON lead BEGIN DELETE FROM note; END"),
    "trigger on the journal": sql("CREATE TRIGGER evil BEFORE INSERT ON entry BEGIN SELECT RAISE(IGNORE); END"),
    "trigger under a derived name": sql("CREATE TRIGGER derived_x AFTER UPDATE ON lead BEGIN SELECT 1; END"),
    "view": sql("CREATE VIEW evil AS SELECT 1"),
    "view in the place of a table": sql("ALTER TABLE tag RENAME TO tag2", "CREATE VIEW tag AS SELECT * FROM tag2"),
    "endless view": sql(f"CREATE VIEW evil AS {ENDLESS}"),
    "endless view as a table": sql("DROP TABLE derived_mark", f"CREATE VIEW derived_mark AS {ENDLESS}"),
    "view under a derived name": sql(f"CREATE VIEW derived_extra AS {EVIL}"),
    "generated column": sql("ALTER TABLE lead ADD COLUMN g INTEGER GENERATED ALWAYS AS (length(text)) VIRTUAL"),
    "index on an expression": sql("CREATE INDEX evil ON lead (lower(text))"),
    "partial index": sql("CREATE INDEX evil ON lead (text) WHERE text > ''"),
    "check constraint": _schema("UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ', CHECK (1)) STRICT')"
                                " WHERE name = 'lead'"),
    "extra table": sql("CREATE TABLE evil (a)"),
    "extra virtual table": sql("CREATE VIRTUAL TABLE evil USING fts5 (a)"),
    "derived table of another make": sql("DROP TABLE derived_mark", "CREATE VIRTUAL TABLE derived_mark USING fts5 (a)"),
    "extra column": sql("ALTER TABLE lead ADD COLUMN more TEXT"),
    "missing table": sql("DROP TABLE savedview"),
    "missing journal": sql("DROP TABLE change"),
    "table no longer strict": _schema("UPDATE sqlite_schema SET sql = replace(sql, ' STRICT', '') WHERE name = 'lead'"),
    "schema that is no SQL": _schema("UPDATE sqlite_schema SET sql = 'nonsense' WHERE name = 'lead'"),
    "schema that points elsewhere": _schema("UPDATE sqlite_schema SET rootpage = 3 WHERE name = 'lead'"),
    "schema of two on one page": _schema("UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema"
                                         " WHERE name = 'entry') WHERE name = 'note'"),
    "future format": sql("PRAGMA user_version = 99"),
    "older format": sql("PRAGMA user_version = 1"),
    "no format": sql("PRAGMA user_version = 0"),
    "another program's": sql("PRAGMA application_id = 1"),
    "twenty thousand tables": _many_tables,
    "two thousand columns": _wide,
    "a blob of 900 MB": _huge,
    "a text of 200 MB": _huge_value,
    "JSON a hundred thousand deep": _deep_json,
    "forged chunk": sql("UPDATE blob_chunk SET data = zeroblob(length(data))",
                        "INSERT INTO blob_chunk VALUES (zeroblob(32), x'00')"),
    "forged hash": sql("UPDATE entry SET hash = randomblob(32) WHERE seq = 3"),
    "forged leaf": sql("UPDATE change SET leaf = randomblob(32), salt = NULL WHERE id = (SELECT max(id) FROM change)"),
    "entry cut out": sql("DELETE FROM entry WHERE seq = 5"),
    "last entry cut off": sql("DELETE FROM entry WHERE seq = (SELECT max(seq) FROM entry)"),
    "entries swapped": sql("UPDATE entry SET seq = -1 WHERE seq = 4", "UPDATE entry SET seq = 4 WHERE seq = 5",
                           "UPDATE entry SET seq = 5 WHERE seq = -1"),
    "circle in the chain": sql("UPDATE entry SET prev_hash = hash WHERE seq = 4"),
    "clock far ahead": sql("UPDATE entry SET n = 9223372036854775807 WHERE seq = 6"),
    "clock below nothing": sql("UPDATE entry SET n = -5 WHERE seq = 6"),
    "a time that is none": sql("UPDATE entry SET at = 'yesterday' WHERE seq = 6"),
    "entry that undoes itself": sql("UPDATE entry SET undoes = id WHERE seq = 6"),
    "change of no entry": sql("INSERT INTO change VALUES (1 << 60, 'lead', x'00', 'text', 1, 2, randomblob(16), NULL)"),
    "change of no table": sql("UPDATE change SET tbl = 'sqlite_schema' WHERE id = (SELECT max(id) FROM change)"),
    "change of no field": sql("UPDATE change SET field = 'rowid' WHERE id = (SELECT max(id) FROM change)"),
    "head of nowhere": sql("UPDATE local SET value = zeroblob(16) WHERE key = 'head'"),
    "replica that is text": sql("UPDATE local SET value = 'me' WHERE key = 'replica'"),
    "no local settings": sql("DELETE FROM local"),
    "row in no journal": sql("INSERT INTO lead (id, text) VALUES (randomblob(16), 'x')"),
    "row removed": sql("DELETE FROM lead WHERE rowid = 1"),
    "key of another length": sql("UPDATE lead SET id = x'01' WHERE rowid = 1"),
    "two cases in one": sql("INSERT INTO investigation (id, title) VALUES (randomblob(16), 'second')"),
    "no case in it": sql("DELETE FROM investigation"),
    **_cells("lead", "text", "char(0)", "char(0xD800)", "CAST(x'ff' AS TEXT)"),
    **_cells("lead", "deleted", "2", "-1", "9223372036854775807"),
    **_cells("card", "place", "'[9e999,0]'", "'nan'"),
    **_cells("investigation", "title", "char(0x202E)", "zeroblob(0) || ''"),
}  # fmt: skip


def outcome(case: Path, home: Path) -> int:
    """What becomes of a file where it is asked for, in this process."""
    with Case.open(home, analyst="home", write=False) as own:
        before = own.value("SELECT count(*) FROM entry")
    refused = False
    with Case.open(home, analyst="home") as own:
        try:
            merge(own, case, preview=True)
        except CaseError as error:
            refused, says = True, str(error)
            assert says.endswith(".")
            assert "\n" not in says
        if own.value("SELECT count(*) FROM entry") != before:
            return ESCAPED
    return REFUSED if refused else TAKEN


def _used() -> dict[str, float]:
    """Seconds of the processor and most memory at once, of this process and those it started."""
    both = [resource.getrusage(whose) for whose in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    seconds = sum(each.ru_utime + each.ru_stime for each in both)
    return {"seconds": seconds, "kilobytes": max(each.ru_maxrss for each in both)}


def attempt(case: Path, home: Path, told: Path) -> dict[str, float]:
    """The same in a process of its own: how it ended, its seconds of the processor, its memory."""
    child = os.fork()
    if child == 0:
        status = 3
        try:
            signal.alarm(int(20 * SECONDS))
            status = outcome(case, home)
            told.write_text(json.dumps(_used()))
        except BaseException:
            traceback.print_exc(file=sys.stderr)
        finally:
            sys.stderr.flush()
            os._exit(status)
    _, status = os.waitpid(child, 0)
    assert os.WIFEXITED(status), f"ended by signal {status}"
    measured: dict[str, float] = json.loads(told.read_text()) if told.exists() else {}
    return {"outcome": os.waitstatus_to_exitcode(status), **measured}


def made(base: Path, path: Path, trick: Trick) -> None:
    """A copy with a trick played on it."""
    shutil.copy(base, path)
    raw = apsw.Connection(str(path))
    try:
        raw.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 0)
        raw.execute("PRAGMA synchronous=OFF; PRAGMA journal_mode=MEMORY").fetchall()
        trick(raw)
    finally:
        raw.close()


def run(trials: int, seed: int) -> str:
    """So many tricks, all of them with more trials than there are; the slowest and the largest are told."""
    names = list(TRICKS) if trials >= len(TRICKS) else Random(seed).sample(sorted(TRICKS), trials)
    met, slowest, largest = [0, 0, 0], 0.0, 0.0
    with TemporaryDirectory() as outer, TemporaryDirectory() as inner:
        base, other = prepare(Path(outer))
        right = stored(base)
        for name in names:
            path, before = Path(inner) / "hostile.casefile", base.read_bytes()
            try:
                made(other, path, TRICKS[name])
                found = attempt(path, base, Path(inner) / "told.json")
                assert found["outcome"] in (REFUSED, TAKEN), f"ended with {found['outcome']}"
                assert found["seconds"] < SECONDS * pace(), f"took {found['seconds']:.1f} s"
                assert found["kilobytes"] < MEMORY >> 10, f"took {found['kilobytes'] / 1024:.0f} MB"
                if found["outcome"] == REFUSED:
                    assert base.read_bytes() == before, "the case at home is another"
                assert stored(base) == right, "the case at home holds something else"
            except BaseException as error:
                error.add_note(f"hostile case: {name}")
                raise
            met[int(found["outcome"])] += 1
            slowest, largest = max(slowest, found["seconds"]), max(largest, found["kilobytes"] / 1024)
            opening.discard(path)
            (Path(inner) / "told.json").unlink()
    return (
        f"{len(names)} hostile cases: {met[REFUSED]} refused, {met[TAKEN]} taken in as harmless, none escaped;"
        f" at most {slowest:.1f} s and {largest:.0f} MB"
    )
