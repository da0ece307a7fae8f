"""Rot: bits, pages and ends of a case file changed on the disk; open and verify say so, and never crash or hang.

Some changes fall on bytes that hold nothing: then a clean verdict is right, and everything stored must be the same.
"""

from __future__ import annotations

import os
import signal
import sys
import traceback
from collections import Counter
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import apsw

from tests.campaigns.tamper import prepare
from workbench.case.case import Case
from workbench.case.records import FIELDS
from workbench.case.verify import verify_file
from workbench.values.errors import CaseError

LIMIT = 30  # seconds for one file
KEPT = ("entry", "change", "blob_chunk", "local", "derived_number", *FIELDS)
FOUND, CLEAN, WRONG = 0, 1, 2


def spoiled(data: bytes, random: Random) -> bytes:
    """The file with some bits turned, a page overwritten, a stretch zeroed or its end cut off."""
    spoilt = bytearray(data)
    how = random.choice(("bits", "bits", "bits", "page", "zeros", "cut"))
    if how == "bits":
        for _ in range(random.choice((1, 1, 8, 64))):
            spoilt[random.randrange(len(spoilt))] ^= 1 << random.randrange(8)
    elif how == "page":
        at = random.randrange(len(spoilt) // 4096) * 4096
        spoilt[at : at + 4096] = random.randbytes(4096)
    elif how == "zeros":
        at = random.randrange(len(spoilt))
        spoilt[at : at + 5000] = bytes(len(spoilt[at : at + 5000]))
    else:
        del spoilt[random.randrange(len(spoilt)) :]
    return bytes(spoilt)


def stored(path: Path) -> bytes:
    """One digest of everything a case keeps."""
    found = sha256()
    with Case.open(path, analyst="reader", write=False) as case:
        for table in KEPT:
            for row in case.rows(f'SELECT * FROM "{table}" ORDER BY 1'):
                found.update(repr(row).encode("utf-8", "surrogatepass"))
    return found.digest()


def judged(path: Path, right: bytes) -> int:
    """What opening and verifying make of a spoilt file."""
    try:
        verdict = verify_file(path)
    except CaseError:
        return FOUND
    if not verdict.ok:
        with suppress(CaseError, apsw.CorruptError), Case.open(path, analyst="reader") as case:
            case.rows("SELECT * FROM lead")
        return FOUND
    return CLEAN if stored(path) == right else WRONG


def trial(data: bytes, right: bytes, path: Path, random: Random) -> int:
    """Spoil once and judge in a forked process that must neither crash nor hang."""
    path.write_bytes(spoiled(data, random))
    child = os.fork()
    if child == 0:
        status = 3
        try:
            signal.alarm(LIMIT)
            status = judged(path, right)
        except BaseException:
            traceback.print_exc(file=sys.stderr)
        finally:
            sys.stderr.flush()
            os._exit(status)
    _, status = os.waitpid(child, 0)
    for left in path.parent.glob("spoilt*"):
        left.unlink()
    assert os.WIFEXITED(status), f"ended by signal {status}"
    code = os.waitstatus_to_exitcode(status)
    assert code in (FOUND, CLEAN), {WRONG: "verify said clean and something else is stored"}.get(code, "an error")
    return code


def run(trials: int, seed: int) -> str:
    """So many spoilt files."""
    count: Counter[int] = Counter()
    with TemporaryDirectory() as folder:
        base = Path(folder) / "base.casefile"
        prepare(base)
        data, right = base.read_bytes(), stored(base)
        for at in range(seed, seed + trials):
            try:
                count[trial(data, right, Path(folder) / "spoilt.casefile", Random(at))] += 1
            except AssertionError as error:
                error.add_note(f"seed {at}")
                raise
    return f"{trials} spoilt files: {count[FOUND]} named, {count[CLEAN]} changed nothing that is kept"
