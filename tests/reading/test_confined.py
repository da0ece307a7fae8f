"""The child that reads: whatever a file makes it do, the answer is a reading or a sentence, and the next is read."""

from __future__ import annotations

import io
import os
import resource
import sys
import threading
import time
from pathlib import Path

import pytest

from tests.reading.readers import misbehaving as made
from workbench.reading import answers, children, confined
from workbench.reading.confined import Fault, Lent, lend_file
from workbench.reading.reader import Block, Member, Reader
from workbench.values.errors import CaseError


def lent(data: bytes = b"words") -> Lent:
    return lend_file(io.BytesIO(data), name="a.made")


def waiting() -> list[threading.Thread]:
    """What children keep at work here."""
    return [each for each in threading.enumerate() if each.name == "reading child"]


def is_well() -> bool:
    """Whether the next file is read as if nothing had been."""
    return confined.read(made.Plain(), lent(b"after that")).text == "after that"


def test_a_reading_comes_back_whole():
    reading = confined.read(made.Plain(), lent("Привет, Ан-124".encode()), hint={"charset": "utf-8"})
    assert (reading.text, reading.recipe, reading.says) == ("Привет, Ан-124", "made/1", "Said.")
    assert reading.blocks == (Block("page", 0, 14, "page 1", (0, 0, 10, 20)),)
    assert reading.facts == {"name": "a.made", "charset": "utf-8"}
    assert confined.members(made.Plain(), lent()) == [Member("a/b.txt", 3, {"modified": "2026"})]
    assert confined.glyphs(made.Plain(), lent(), page=3) == ((0, 1, 2, 3),) * 3


def test_one_child_reads_file_after_file():
    is_well()
    with children.borrowed() as before:
        pass
    assert is_well()
    with children.borrowed() as after:
        assert after is before


def test_large_bytes_pass_in_pieces_both_ways():
    data = os.urandom(3 << 20) + b"the end"
    assert b"".join(confined.extract(made.Plain(), lent(data), "x")) == data


FAILING = [
    (made.Refuses, "It is locked; unlock it."), (made.Fails, "LookupError"), (made.Dies, "broke the reading off"),
    (made.Leaves, "broke the reading off"), (made.Swells, "more memory"), (made.Sleeps, "was given up"),
    (made.Spins, "was given up"),
]  # fmt: skip


@pytest.mark.parametrize(("reader", "says"), FAILING)
def test_a_failure_is_a_sentence_and_the_next_file_is_read(reader: type[Reader], says: str, monkeypatch):
    if reader in (made.Sleeps, made.Spins):
        monkeypatch.setattr(confined, "SECONDS", 0.5)
        monkeypatch.setattr(confined, "PATIENCE", 1.5)
    with pytest.raises(CaseError, match=says) as refused:
        confined.read(reader(), lent())
    assert "; " in str(refused.value)
    assert reader is made.Refuses or "a.made" in str(refused.value)
    assert is_well()


def test_a_fault_of_a_reader_tells_where_it_is():
    with pytest.raises(Fault) as refused:
        confined.read(made.Fails(), lent())
    assert "misbehaving.py" in refused.value.trace


@pytest.mark.parametrize("lie", ["beyond", "back", "long", "nan", "far", "recipe", "many"])
def test_an_answer_that_is_none_is_not_believed(lie: str, monkeypatch):
    monkeypatch.setattr(answers, "MOST_BLOCKS", 4)
    with pytest.raises(CaseError, match="broke the reading off"):
        confined.read(made.Lies(), lent(lie.encode()))
    assert is_well()


def test_pictures_and_boxes_are_checked():
    with pytest.raises(CaseError, match="broke the reading off"):
        confined.picture(made.Lies(), lent())
    with pytest.raises(CaseError, match="broke the reading off"):
        confined.glyphs(made.Lies(), lent())


FORBIDDEN = [
    "open('/etc/hostname').read()", "os.open('/etc/hostname', 0)", "open(os.devnull, 'w')", "open(0, 'rb')",
    "socket.socket()", "socket.getaddrinfo('localhost', 80)", "subprocess.run(['true'])", "os.system('true')",
    "os.fork()", "os.remove('/tmp/none')", "tempfile.TemporaryFile()", "os.rename('/tmp/a', '/tmp/b')",
]  # fmt: skip


@pytest.mark.parametrize("does", FORBIDDEN)
def test_files_network_and_programs_are_out_of_reach(does: str):
    with pytest.raises(Fault, match=r"PermissionError|FileNotFoundError"):
        confined.read(made.Asks(), lent(does.encode()))


def test_limits_hold_in_the_child_and_nothing_of_ours_is_there():
    limits = "[__import__('resource').getrlimit(each)[0] for each in (9, 1, 4)]"
    room, largest, core = eval(confined.read(made.Asks(), lent(limits.encode())).text)  # noqa: S307
    assert resource.RLIMIT_AS == 9
    assert (0 < room < 1 << 30, largest, core) == (True, 0, 0)
    assert "HOME" not in confined.read(made.Asks(), lent(b"sorted(os.environ)")).text


def test_who_waits_can_call_it_off():
    def leave(done: int, total: int, text: str) -> None:
        raise KeyboardInterrupt(text)

    with pytest.raises(KeyboardInterrupt, match=r"a\.made"):  # long before it is given up, which is a CaseError
        confined.read(made.Sleeps(), lent(), progress=leave)
    assert is_well()


def test_a_child_that_nobody_asks_for_long_is_ended_with_its_threads_unless_it_is_borrowed(monkeypatch):
    children.end_all()
    monkeypatch.setattr(children, "_IDLE", 0.05)
    with children.borrowed() as child:
        time.sleep(0.3)
        assert child.usable
    ends = time.monotonic() + 10
    while waiting() and time.monotonic() < ends:
        time.sleep(0.02)
    assert (child.usable, waiting()) == (False, [])
    assert is_well()


def test_an_unpacking_left_early_ends_the_child_and_a_stalled_one_is_cut_off(monkeypatch):
    for _piece in confined.extract(made.Plain(), lent(bytes(20 << 20)), "x"):
        break
    assert is_well()
    monkeypatch.setattr(confined, "SECONDS", 0.2)
    with pytest.raises(CaseError, match="was given up"):
        list(confined.extract(made.Sleeps(), lent(), "x"))
    assert is_well()


STRANGERS = {
    "says nothing": "import time; time.sleep(60)",
    "ends": "",
    "babbles": "print('words that are no frame' * 100, flush=True); import time; time.sleep(60)",
    "promises too much": "import os, struct; os.write(1, struct.pack('<4sIQ', b'WBF1', 2, 1 << 60) + b'{}')",
    "cuts short": "import os, struct; os.write(1, struct.pack('<4sIQ', b'WBF1', 200, 0) + b'{}')",
    "no table": "import os, struct; os.write(1, struct.pack('<4sIQ', b'WBF1', 2, 0) + b'[]')",
    "too deep": "import os, struct; os.write(1, struct.pack('<4sIQ', b'WBF1', 9**5, 0) + b'[' * 9**5)",
    "never listens": (
        "import os, struct, time\n"
        "def say(words): os.write(1, struct.pack('<4sIQ', b'WBF1', len(words), 0) + words)\n"
        "say(b'{\"ready\": 1}')\n"
        "for _ in range(9): say(b'{\"want\": 0}')\n"
        "time.sleep(60)"
    ),
    "wants nonsense": (
        "import os, struct\n"
        'for words in (b\'{"ready": 1}\', b\'{"want": -1}\', b\'{"want": "x"}\'):\n'
        "    os.write(1, struct.pack('<4sIQ', b'WBF1', len(words), 0) + words)"
    ),
}


@pytest.mark.parametrize("stranger", STRANGERS)
def test_a_child_that_is_not_ours_never_holds_us_up(stranger: str, monkeypatch):
    children.end_all()
    monkeypatch.setattr(children, "command", lambda: [sys.executable, "-c", STRANGERS[stranger]])
    monkeypatch.setattr(children, "START", 1.0)
    monkeypatch.setattr(confined, "SECONDS", 0.2)
    monkeypatch.setattr(confined, "PATIENCE", 1.0)
    begun = time.monotonic()
    with pytest.raises(CaseError, match=r"a\.made"):
        confined.read(made.Plain(), lent(bytes(1 << 20)))
    assert time.monotonic() - begun < 30  # they would go on for a minute
    monkeypatch.undo()
    assert is_well()


def test_a_program_frozen_into_one_file_is_its_own_child(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert children.command() == [sys.executable, children.ARGUMENT]
    monkeypatch.undo()
    children.end_all()
    main = str(Path(__file__).parents[2] / "main.py")
    monkeypatch.setattr(children, "command", lambda: [sys.executable, main, children.ARGUMENT])
    assert is_well()
    children.end_all()


def test_large_files_have_more_time_and_none_has_minutes():
    file = Lent("a.made", "key", 10 << 20, lambda place: b"")
    assert confined.seconds_for(file) == pytest.approx(14)
    assert confined.seconds_for(Lent("a.made", "key", 10 << 40, file.piece)) == 60
