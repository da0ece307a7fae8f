"""Kill -9 at random moments: every acknowledged act is there afterwards, and the file opens at once and clean.

This process imports once and forks the victims; it holds no case open while it forks.
"""

from __future__ import annotations

import io
import os
import select
import shutil
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from tests.campaigns.walk import COLLECTED, checked
from tests.clock import pace
from workbench.case import acts
from workbench.case.acts import Arrival
from workbench.case.blobs import keys
from workbench.case.case import Case
from workbench.case.ids import new_id
from workbench.case.snapshots import snapshots, take
from workbench.case.verify import verify_file
from workbench.exchange.copy import copy_case
from workbench.exchange.merge import merge
from workbench.values.errors import CaseError

TRIALS_A_FILE = 12
OPENS_WITHIN, BEGINS_WITHIN = 2.0, 20.0  # seconds
Say = Callable[[bytes], None]


def _attach(case: Case, random: Random, say: Say) -> None:
    size = random.choice((1000, 2_500_000, 2_500_000, 36_000_000))
    stored = case.stage(io.BytesIO(random.randbytes(1000) * (size // 1000)), lambda done: None)
    acts.attach(case, Arrival(stored, "a.bin", "application/octet-stream", COLLECTED))
    say(_head(case))


def _edits(case: Case, random: Random, say: Say) -> None:
    about = case.value("SELECT id FROM investigation")
    for _ in range(random.randrange(1, 12)):
        note = acts.note(case, about, f"n {random.random()}")
        say(_head(case))
        acts.set_fields(case, note, {"text": f"e {random.random()}"})
        say(_head(case))
    case.undo()
    say(_head(case))


def _bulk(case: Case, random: Random, say: Say) -> None:
    with case.change("Bulk"):
        rows = [(new_id(), f"{random.random()}") for _ in range(500)]
        case.raw.executemany("INSERT INTO lead (id, text) VALUES (?, ?)", rows)
    say(_head(case))


def _head(case: Case) -> bytes:
    return bytes(case.local("head"))


def work(path: Path, other: Path, random: Random, say: Say) -> None:
    """Edit, attach and bulk write until killed."""
    case = Case.open(path, analyst="victim")
    while True:
        random.choice((_attach, _edits, _edits, _bulk))(case, random, say)


def merging(path: Path, other: Path, random: Random, say: Say) -> None:
    """Take a colleague's copy in."""
    case = Case.open(path, analyst="victim")
    merge(case, other)
    say(_head(case))
    case.undo()
    say(_head(case))
    case.close()


def copying(path: Path, other: Path, random: Random, say: Say) -> None:
    """Make copies, again and again."""
    case = Case.open(path, analyst="victim")
    for k in range(1000):
        copy_case(case, path.with_name(f"copy{k}.casefile"))


def resting(path: Path, other: Path, random: Random, say: Say) -> None:
    """Make snapshots between acts, and go back to some."""
    case = Case.open(path, analyst="victim")
    while True:
        acts.lead(case, f"r {random.random()}")
        say(_head(case))
        made = take(path)
        if made is not None and random.random() < 0.3:
            acts.lead(case, "after")
            acts.go_back_to(case, made)
            say(_head(case))


def making(path: Path, other: Path, random: Random, say: Say) -> None:
    """Make cases, again and again."""
    for k in range(1000):
        Case.create(path.with_name(f"made{k}.casefile"), title="Made", analyst="victim").close()


def killed(task: Callable[[Path, Path, Random, Say], None], path: Path, other: Path, random: Random) -> list[bytes]:
    """Run a task in a forked process, kill it at a random moment, and tell what it had acknowledged."""
    after = random.choice((random.uniform(0, 0.04), *(random.uniform(0.02, 0.3) for _ in range(3))))
    told, telling = os.pipe()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            os.close(told)
            task(path, other, Random(random.random()), lambda said: _write(telling, said))
            status = 0
        finally:
            os._exit(status)
    os.close(telling)
    heard = bytearray()
    if task in (work, resting) and random.random() < 0.7:  # however long the machine takes to begin
        select.select([told], [], [], BEGINS_WITHIN)
    until = time.monotonic() + after
    while (left := until - time.monotonic()) > 0 and select.select([told], [], [], left)[0]:
        more = os.read(told, 1 << 16)
        if not more:
            break
        heard += more
    os.kill(child, signal.SIGKILL)
    while more := os.read(told, 1 << 16):
        heard += more
    os.close(told)
    _, status = os.waitpid(child, 0)
    assert status in (0, signal.SIGKILL), f"{task.__name__} failed by itself"
    return [bytes(heard[at : at + 16]) for at in range(0, len(heard), 16)]


def _write(pipe: int, said: bytes) -> None:
    os.write(pipe, said)


def recovered(path: Path, acknowledged: list[bytes]) -> None:
    """Open what a kill left: in time, clean, swept, and with every acknowledged entry."""
    began = time.process_time()  # others may be at work on the machine
    with Case.open(path, analyst="survivor") as case:
        took = time.process_time() - began
        assert took < OPENS_WITHIN * pace(), f"opening took {took:.1f} s"
        assert case.writable, case.refusal()
        checked(case)
        there = {key for (key,) in case.rows("SELECT id FROM entry")}
        assert not set(acknowledged) - there, "an acknowledged act is gone"
        listed = {key for (chunks,) in case.rows("SELECT chunks FROM blob") for key in keys(chunks)}
        assert {key for (key,) in case.rows("SELECT sha256 FROM blob_chunk")} == listed, "chunks were left over"


def merged_whole(path: Path, other: Path) -> None:
    """A merge came in wholly or not at all."""
    with Case.open(path, analyst="survivor", write=False) as case, Case.open(other, analyst="c", write=False) as far:
        own, theirs = ({key for (key,) in each.rows("SELECT id FROM entry")} for each in (case, far))
        missing = theirs - own
        new = {key for (key,) in far.rows("SELECT id FROM entry WHERE replica = ?", (far.local("replica"),))}
        assert missing in (set(), new), "half a merge came in"


def _unfinished(path: Path) -> bool:
    try:
        Case.open(path, analyst="survivor", write=False).close()
    except CaseError as error:
        return any(words in str(error) for words in ("left unfinished", "not a case file", "is empty"))
    return False


def _made_whole(folder: Path, pattern: str) -> None:
    """Every case a kill left by name is whole, or says that it was left unfinished."""
    left = sorted(folder.glob(pattern), key=lambda path: path.suffix != ".casefile")
    for path in left:  # a case before the journal beside it, which it is set right by
        if path.suffix == ".casefile":
            unfinished = pattern.startswith("made") and _unfinished(path)
            if not unfinished:
                recovered(path, [])
        path.unlink(missing_ok=True)


def prepare(folder: Path) -> tuple[Path, Path]:
    """A case, and a colleague's copy of it that went on."""
    path, other = folder / "own.casefile", folder / "other.casefile"
    with Case.create(path, title="Kill", analyst="survivor") as case:
        for _ in range(30):
            acts.lead(case, "common")
        copy_case(case, other)
    with Case.open(other, analyst="colleague") as case:
        for (lead,) in case.rows("SELECT id FROM lead"):
            acts.set_fields(case, lead, {"text": "theirs"})
        with case.change("Bulk"):
            rows = [(new_id(), f"lead {k}") for k in range(2000)]
            case.raw.executemany("INSERT INTO lead (id, text) VALUES (?, ?)", rows)
    return path, other


def trial(folder: Path, base: Path, other: Path, random: Random) -> int:
    """Some kills of one file, checked after each; tells how many acts were acknowledged."""
    path, count = folder / "case.casefile", 0
    shutil.copy(base, path)
    for task in random.choices((work, merging, copying, making, resting), (8, 2, 1, 1, 1), k=TRIALS_A_FILE):
        acknowledged = killed(task, path, other, random)
        recovered(path, acknowledged)
        merged_whole(path, other)
        _made_whole(folder, "made*")
        _made_whole(folder, "copy*")
        count += len(acknowledged)
        for snapshot in snapshots(path):
            assert verify_file(snapshot.file).ok, "a snapshot is not whole"
            snapshot.file.unlink()
    for left in folder.iterdir():
        left.unlink()
    return count


def run(trials: int, seed: int) -> str:
    """So many kills."""
    random, count = Random(seed), 0
    with TemporaryDirectory() as outer, TemporaryDirectory() as inner:
        os.environ["XDG_STATE_HOME"] = str(Path(outer) / "state")
        base, other = prepare(Path(outer))
        for _ in range(-(-trials // TRIALS_A_FILE)):
            count += trial(Path(inner), base, other, random)
    return f"{-(-trials // TRIALS_A_FILE) * TRIALS_A_FILE} kills, {count} acknowledged acts, none lost"


if __name__ == "__main__":
    print(run(int(sys.argv[1]), int(sys.argv[2])))
