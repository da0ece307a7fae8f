"""The campaign: what may befall a case file or come at it, row by row; ``make campaign`` runs all and prints the table.

A row is a module of this folder, or tests of the suite where its trials are already that many.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import NamedTuple


class Row(NamedTuple):
    """``runs``: modules of this folder with their trials in a small and in a full run, or paths of tests."""

    number: int
    what: str
    runs: tuple[tuple[str, int, int], ...] = ()
    tests: tuple[str, ...] = ()


ROWS = (
    Row(1, "killed at any moment", (("kill", 24, 1000),)),
    Row(2, "power cut, writes torn or lost", (("power", 100, 20_000),)),
    Row(3, "the disk refuses at the n-th call", (("broken", 1, 1000),)),
    Row(4, "disk full at each size", (("room", 3, 200),)),
    Row(5, "read-only file, folder, medium", tests=("tests/case/test_opening.py",)),
    Row(6, "second writer, stale lock, holder killed", tests=("tests/case/test_opening.py",)),
    Row(7, "network and synced folders, file replaced", tests=("tests/case/test_location.py",)),
    Row(8, "bits, pages, ends and logs spoilt", (("flip", 30, 2000), ("lost", 1, 20))),
    Row(9, "snapshots and going back", (("rest", 2, 50),)),
    Row(10, "hostile cases", (("hostile", 12, 100),)),
    Row(11, "names that steer, bombs in archives", (("names", 20, 2000),), ("tests/reading/test_unpacking.py",)),
    Row(12, "spoilt images and documents", (("child", 20, 1000),), ("tests/reading/test_confined.py",)),
    Row(13, "captured pages that reach out", tests=("tests/ui/test_hostile_pages.py",)),
    Row(14, "formulas in tables", tests=("tests/exchange/test_tabular.py", "tests/reading/test_tables.py")),
    Row(15, "hostile words in print", tests=("tests/report/test_html.py", "tests/report/test_letters.py")),
    Row(16, "hostile servers", tests=("tests/reading/test_hostile_servers.py",)),
    Row(17, "importers and readers of spoilt files", (("tracks", 60, 4000), ("aid", 20, 2000))),
    Row(18, "merging of three", (("merges", 1, 300), ("replicas", 5, 5000))),
    Row(19, "acts, undo and redo at random", (("walk", 60, 2000),)),
    Row(20, "tampering", (("tamper", 30, 500),)),
    Row(21, "hidden words in copies of every kind", (("canaries", 2, 100),)),
    Row(22, "sealed files spoilt, wrong keys", tests=("tests/exchange/test_sealing.py",)),
    Row(23, "older formats, killed on the way", (("older", 1, 20),)),
    Row(24, "clocks that lie", (("clocks", 1, 50),)),
)


def carried_out(row: Row, *, full: bool) -> Iterator[str]:
    """Run a row; one line for each of its parts: how long, how it ended, what it says."""
    for name, small, whole in row.runs:
        trials = whole if full else small
        command = [sys.executable, "-m", "tests.campaigns", name, "--trials", str(trials), "--seed", "9"]
        yield _line(row, f"{name} {trials}", command)
    if row.tests:
        yield _line(row, "tests", [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *row.tests])


def _line(row: Row, called: str, command: list[str]) -> str:
    began = time.monotonic()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    lines = [
        line for line in (done.stdout if done.returncode == 0 else done.stderr or done.stdout).splitlines() if line
    ]
    says = re.sub(r" \(\d+ s\)$| in [\d.]+s.*$", "", lines[-1] if lines else "")
    result = "held" if done.returncode == 0 else "FAILED"
    return f"{row.number:>2}  {row.what:<44} {called:<14} {result:<7} {time.monotonic() - began:>6.0f} s  {says}"


def run(trials: int, seed: int) -> str:
    """Every row, in full with 1,000 trials or more; ``seed`` is each campaign's own."""
    failed = 0
    for row in ROWS:
        for line in carried_out(row, full=trials >= 1000):
            print(line, flush=True)
            failed += " FAILED " in line
    assert not failed, f"{failed} parts failed"
    return f"{len(ROWS)} rows held"
