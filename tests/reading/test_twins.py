"""A child that forks: both read, either may go, and how the second ended can be told."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest

from workbench.reading import children, twins
from workbench.reading.children import FLIGHTS, borrowed
from workbench.reading.confined import lend_file
from workbench.reading.flying import read_flights

pytestmark = pytest.mark.skipif(not twins.possible(), reason="children have no twins here")
TABLE = b"Timestamp,UTC,Callsign,Position,Altitude,Speed,Direction\n" + b"".join(
    b'%d,2024-04-06T10:40:00Z,AB12,"50.%06d,8.0",35000,450,90\n' % (1_712_400_000 + 5 * n, n) for n in range(30)
)


@pytest.fixture
def _two() -> Iterator[None]:
    children.end_all()
    children.start(FLIGHTS, two=True)
    yield
    children.end_all()


def below(process: int) -> list[int]:
    return [int(one) for task in Path(f"/proc/{process}/task").glob("*/children") for one in task.read_text().split()]


def fixes() -> int:
    """How many a child reads that nobody has borrowed."""
    found = read_flights(lend_file(BytesIO(TABLE), name="a.csv"))
    return int(found.parts[0].told["extent"]["fixes"])


@pytest.mark.usefixtures("_two")
def test_both_of_two_read_and_the_second_is_a_fork_of_the_first():
    before = below(os.getpid())
    with borrowed(FLIGHTS):
        assert fixes() == 30
        with borrowed(FLIGHTS):
            assert below(os.getpid()) == before
    assert fixes() == 30
    assert sorted(len(below(one)) for one in before)[-1] == 1


@pytest.mark.usefixtures("_two")
@pytest.mark.parametrize("goes", [0, 1])
def test_either_goes_on_when_the_other_has_ended(goes: int):
    before = below(os.getpid())
    with borrowed(FLIGHTS):
        assert fixes() == 30
    with borrowed(FLIGHTS) as one, borrowed(FLIGHTS) as other:
        (one, other)[goes].end()
    assert [each.usable for each in (one, other)] == [goes == 1, goes == 0]
    assert fixes() == 30
    assert set(below(os.getpid())) <= set(before)  # none was started for it


FORKS = """import os, sys
from workbench.reading.twins import TWIN, part
part(sys.argv[1].removeprefix(TWIN), 1)
print(os.getpid(), flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize("sign", [signal.SIGPROF, signal.SIGKILL, None])
def test_how_a_twin_ended_is_told(sign: signal.Signals | None):
    with twins.lines() as (twin, said, hands):
        command = [sys.executable, "-c", FORKS, said]
        first = subprocess.Popen(command, pass_fds=hands, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    with first, twin.stdin, twin.stdout:
        twin.named(int(twin.stdout.readline()))
        assert (twin.poll(), first.poll()) == (None, None)
        if sign == signal.SIGPROF:
            os.kill(below(first.pid)[0], sign)
        elif sign:
            twin.kill()
        else:
            twin.stdin.close()
        assert twin.wait() == twin.poll() == -(sign or 0)
        assert first.poll() is None
