"""A tracker file that is read while it is staged: the same megabytes, or such as are held against what was staged."""

import io
import os
from concurrent.futures import Future
from hashlib import sha256
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from workbench.case.blobs import CHUNK, StoredBytes
from workbench.reading import flightstaging
from workbench.reading.flightstaging import Begun

_SIZE = 20


@pytest.fixture
def begun(tmp_path: Path) -> Begun:
    path = tmp_path / "long.csv"
    path.write_bytes(b"".join(bytes([at]) * CHUNK for at in range(_SIZE)) + b"end")
    made = Begun(path.open("rb"), "long.csv", lambda: None)
    made.reading = Future()
    return made


def _stored(data: bytes) -> StoredBytes:
    pieces = [data[at : at + CHUNK] for at in range(0, len(data), CHUNK)]
    return StoredBytes(sha256(data).digest(), len(data), b"".join(sha256(piece).digest() for piece in pieces))


def _staged(begun: Begun, data: bytes, into: list[bytes]) -> Thread:
    stream: Any = begun.seeing(io.BytesIO(data))

    def work() -> None:
        while piece := stream.read(CHUNK):
            into.append(piece)

    thread = Thread(target=work)
    thread.start()
    return thread


def _whole() -> bytes:
    return b"".join(bytes([at]) * CHUNK for at in range(_SIZE)) + b"end"


def test_what_is_staged_is_lent_and_staging_waits_for_the_reading(begun: Begun, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(flightstaging, "_STALL", 60)
    data, staged = _whole(), []
    thread = _staged(begun, data, staged)
    for place in range(_SIZE + 1):
        assert begun.lent.piece(place) == data[place * CHUNK : place * CHUNK + CHUNK]
        assert len(staged) <= place + 8
    thread.join()
    assert b"".join(staged) == data
    assert begun.same(_stored(data))


@pytest.mark.parametrize("how", ["stalls", "is over"])
def test_staging_goes_on_where_the_reading_does_not(begun: Begun, how: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(flightstaging, "_STALL", 0.1 if how == "stalls" else 60)
    if how == "is over":
        begun.reading.set_result(None)
    staged: list[bytes] = []
    _staged(begun, _whole(), staged).join()
    assert b"".join(staged) == _whole()


def test_a_file_that_is_another_by_then_is_told(begun: Begun, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(flightstaging, "_STALL", 0)
    staged: list[bytes] = []
    _staged(begun, _whole(), staged).join()
    with (tmp_path / "long.csv").open("r+b") as file:
        file.seek(15 * CHUNK, os.SEEK_SET)
        file.write(b"other")
    for place in range(_SIZE + 1):
        begun.lent.piece(place)
    assert not begun.same(_stored(b"".join(staged)))
