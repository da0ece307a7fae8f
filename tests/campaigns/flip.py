"""Rot: bits, pages and ends of a case file or its log changed on the disk; nothing crashes, hangs or goes unnamed.

Some changes fall on bytes that hold nothing: then a clean verdict is right, and everything stored must be the same.
Every captured byte that is no longer what it was is named by what it belongs to, and what is salvaged verifies.
"""

from __future__ import annotations

import os
import signal
import sys
import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, suppress
from hashlib import sha256
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import apsw

from tests.campaigns.power import IN_MEMORY
from tests.campaigns.tamper import prepare
from workbench.case import acts
from workbench.case.blobs import keys
from workbench.case.case import Case
from workbench.case.records import FIELDS
from workbench.case.salvage import salvage
from workbench.case.storage import reader
from workbench.case.verify import Verdict, verify_file
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


Held = dict[bytes, tuple[bytes, bytes]]
"""Of each chunk its bytes, and the bytes it belongs to."""


def held(path: Path) -> Held:
    """The chunks that a case holds."""
    with Case.open(path, analyst="reader", write=False) as case:
        listed = {key: blob for blob, chunks in case.rows("SELECT id, chunks FROM blob") for key in keys(chunks)}
        return {key: (data, listed[key]) for key, data in case.rows("SELECT * FROM blob_chunk") if key in listed}


def unlike(path: Path, right: Held) -> Iterator[bytes]:
    """The bytes that a file no longer gives as they were."""
    with suppress(apsw.Error), closing(reader(path)) as connection:
        for key, (data, blob) in right.items():
            try:
                row = connection.execute("SELECT data FROM blob_chunk WHERE sha256 = ?", (key,)).fetchone()
            except apsw.Error:
                row = None
            if row is None or row[0] != data:
                yield blob


def judged(path: Path, right: bytes, chunks: Held) -> int:
    """What opening, verifying and salvaging make of a spoilt file."""
    try:
        verdict = verify_file(path)
    except CaseError:
        verdict = Verdict(0, 0, "", ("no case",))
    if verdict.ok:
        return CLEAN if stored(path) == right else WRONG
    if verdict.entries:
        for blob in unlike(path, chunks):
            assert any(blob.hex()[:12] in problem for problem in verdict.problems), "damaged bytes are not named"
        with suppress(CaseError, apsw.CorruptError), Case.open(path, analyst="reader") as case:
            case.rows("SELECT * FROM lead")
    salvaged(path, chunks)
    return FOUND


def salvaged(path: Path, chunks: Held) -> None:
    """What is saved verifies; each chunk is in it as it was, or is named as lost."""
    out = path.with_name("spoilt-out.casefile")
    try:
        made = salvage(path, out, analyst="rescuer")
    except CaseError:
        return
    assert made.proof.ok, made.proof.problems[:3]
    named = " ".join(made.damage)
    for blob in unlike(out, chunks):
        assert blob.hex()[:12] in named or blob not in known(out), "lost bytes are not named"


def known(path: Path) -> set[bytes]:
    """The bytes that a file still knows of."""
    with Case.open(path, analyst="reader", write=False) as case:
        return {blob for (blob,) in case.rows("SELECT id FROM blob")}


def beside(path: Path, log: bytes, random: Random) -> None:
    """Lay a spoilt log beside a whole file: bits of it turned, its end cut off, or another case's in its place."""
    wal = bytearray(log)
    for _ in range(random.choice((1, 8, 64))):
        wal[random.randrange(len(wal))] ^= 1 << random.randrange(8)
    cut = len(wal) if random.random() < 0.5 else random.randrange(len(wal))
    path.with_name(f"{path.name}-wal").write_bytes(
        random.choice((bytes(wal[:cut]), random.randbytes(70_000), log[:cut]))
    )


def trial(data: bytes, right: bytes, path: Path, random: Random, chunks: Held, log: bytes = b"") -> int:
    """Spoil once and judge in a forked process that must neither crash nor hang."""
    path.write_bytes(data if log else spoiled(data, random))
    if log:
        beside(path, log, random)
    child = os.fork()
    if child == 0:
        status = 3
        try:
            signal.alarm(LIMIT)
            status = logged(path) if log else judged(path, right, chunks)
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


def logged(path: Path) -> int:
    """With a spoilt log a case opens as it stood after some act, whole, or says what is wrong."""
    try:
        with Case.open(path, analyst="reader") as case:
            return CLEAN if case.verify().ok else FOUND
    except CaseError:
        return FOUND


def hot(base: Path) -> tuple[bytes, bytes]:
    """A case and its log as they stand while it is worked in."""
    with Case.open(base, analyst="worker") as case:
        for k in range(5):
            acts.lead(case, f"in the log {k}")
        return base.read_bytes(), base.with_name(f"{base.name}-wal").read_bytes()


def run(trials: int, seed: int) -> str:
    """So many spoilt files, one in ten of them a log."""
    count: Counter[int] = Counter()
    with TemporaryDirectory(dir=IN_MEMORY) as folder:
        base = Path(folder) / "base.casefile"
        prepare(base)
        data, right, chunks = base.read_bytes(), stored(base), held(base)
        open_data, log = hot(base)
        for at in range(seed, seed + trials):
            whole, beside_it = (open_data, log) if at % 10 == 0 else (data, b"")
            try:
                count[trial(whole, right, Path(folder) / "spoilt.casefile", Random(at), chunks, beside_it)] += 1
            except AssertionError as error:
                error.add_note(f"seed {at}")
                raise
    return f"{trials} spoilt files: {count[FOUND]} named, {count[CLEAN]} changed nothing that is kept"
