"""Files of every older format brought up to date and killed on the way: the old file stands, or the new one, whole."""

from __future__ import annotations

import os
import shutil
import signal
import time
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import apsw

from tests.campaigns.tamper import prepare
from tests.campaigns.walk import checked
from workbench.case import acts, opening, schema
from workbench.case.case import Case

GAINED: dict[int, tuple[tuple[str, ...], tuple[tuple[str, str], ...]]] = {
    7: ((), (("rating", "leg"), ("weight", "leg"))),
    6: (("report", "issue"), ()),
    5: (("basis", "rating", "weight", "judgement", "ruling", "retraction", "handling", "release"),
        (("hypothesis", "title"),)),
    4: (("tagging", "tag", "hypothesis", "frame", "savedview"), (("note", "when"), ("card", "locked"),
                                                                 ("card", "frame"))),
    3: (("track", "doubt", "airframelist"), ()),
    2: (("mention", "dismissal"), ()),
    1: (("custody", "stamp", "imagery", "translation", "enquiry", "coverage"),
        (("capture", "container"), ("capture", "member"), ("capture", "records"))),
}  # fmt: skip
"""What a format lacks that the one after it has: tables, and columns of others."""


def aged(path: Path, version: int) -> None:
    """Take away what later formats gained, as a program that never knew it would have left the file."""
    raw = apsw.Connection(str(path))
    raw.execute("PRAGMA foreign_keys=OFF").fetchall()
    held = set(schema.objects(raw))
    for format_ in range(max(GAINED), version - 1, -1):
        tables, columns = GAINED[format_]
        for table, column in columns:
            if f"table {table}" in held - {f"table {name}" for name in tables}:
                raw.execute(f'DROP INDEX IF EXISTS "{table}_{column}"')
                raw.execute(f'ALTER TABLE "{table}" DROP COLUMN "{column}"')
        for table in tables:
            raw.execute(f'DROP TABLE IF EXISTS "{table}"')
    raw.pragma("user_version", version)
    raw.close()


def interrupted(path: Path, random: Random) -> bool:
    """Have a forked process bring the file up to date and kill it at a random moment; whether it got to its end."""
    child = os.fork()
    if child == 0:
        try:
            opening.migrate(path)
        finally:
            os._exit(0)
    time.sleep(random.uniform(0, 0.15))
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    return os.WIFEXITED(status)


def trial(old: Path, path: Path, random: Random) -> bool:
    """Once; afterwards the case opens, is whole, and holds what it held."""
    shutil.copy(old, path)
    entries = _entries(path)
    ended = interrupted(path, random)
    with Case.open(path, analyst="a") as case:
        checked(case)
        assert schema.differences(case.raw) == []
        acts.lead(case, "goes on")
        assert case.undo()
    assert _entries(path)[: len(entries)] == entries
    for backup in path.parent.glob("*.before-format-*"):
        assert backup.suffix == ".part" or _entries(backup) == entries
    for left in path.parent.iterdir():
        left.unlink()
    return ended


def _entries(path: Path) -> list[tuple[object, ...]]:
    raw = apsw.Connection(str(path))
    try:
        return raw.execute("SELECT * FROM entry ORDER BY seq").fetchall()
    finally:
        raw.close()


def run(trials: int, seed: int) -> str:
    """Every older format, so many times each."""
    ended = 0
    with TemporaryDirectory() as outer, TemporaryDirectory() as inner:
        base = Path(outer) / "base.casefile"
        prepare(base)
        for version in sorted(GAINED):
            old = Path(outer) / f"format-{version}.casefile"
            shutil.copy(base, old)
            aged(old, version)
            for at in range(trials):
                ended += trial(old, Path(inner) / "a.casefile", Random(f"{seed} {version} {at}"))
    count = trials * len(GAINED)
    return f"{count} migrations from {len(GAINED)} formats, {count - ended} of them killed; every file whole"


if __name__ == "__main__":
    print(run(3, 1))
