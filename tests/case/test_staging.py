"""Bytes staged beside the acts: on another thread, acts first, cut short without a trace, writing nothing else."""

from __future__ import annotations

import io
import os
import threading
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import apsw
import pytest

from tests.campaigns.walk import COLLECTED, checked
from workbench.case import acts
from workbench.case.acts import Arrival
from workbench.case.ahead import Ahead
from workbench.case.blobs import CHUNK, StoredBytes
from workbench.case.case import Case
from workbench.case.ids import new_id
from workbench.case.search import hits, index_text
from workbench.case.staging import BATCH
from workbench.case.storage import PAGE
from workbench.case.texts import keep
from workbench.exchange.copy import copy_case
from workbench.values.errors import CaseError


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "a.casefile", title="T", analyst="tester") as made:
        yield made


def attach(case: Case, stored: StoredBytes) -> bytes:
    return acts.attach(case, Arrival(stored, "a.bin", "application/octet-stream", COLLECTED))[0]


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 9 * CHUNK, 11 * CHUNK + 3])
def test_bytes_of_any_size_come_in_whole(case: Case, size: int):
    data = os.urandom(size)
    stored = case.stage(io.BytesIO(data))
    assert (stored.sha256, stored.size, len(stored.chunks)) == (sha256(data).digest(), size, -(-size // CHUNK) * 32)
    attach(case, stored)
    assert b"".join(case.stored(stored.sha256)) == data
    checked(case)


def test_acts_go_on_while_another_thread_stages(case: Case):
    """Every act gets its turn between two batches, and neither sees the other half done."""
    data, done = os.urandom(40 * CHUNK), []
    with case.staging() as staging:

        def told(size: int) -> None:
            if size in awaited:  # as much as is written in one turn: an act is made before more comes
                awaited.discard(size)
                assert turn.acquire(timeout=60)

        def work() -> None:
            done.append(staging.stage(io.BytesIO(data), told))
            staging.settle()

        awaited = {at * BATCH * CHUNK for at in range(1, 6)}
        thread, turn = threading.Thread(target=work), threading.Semaphore(0)
        thread.start()
        for _ in range(5):
            acts.lead(case, "meanwhile")
            turn.release()
        thread.join()
        assert not awaited
    assert case.value("SELECT count(*) FROM lead") == 5
    attach(case, done[0])
    assert b"".join(case.stored(done[0].sha256)) == data
    assert checked(case).entries > 5


def test_staging_can_write_bytes_and_nothing_else(case: Case):
    with case.staging() as staging:
        for query in ("INSERT INTO lead (id) VALUES (x'00')", "UPDATE local SET value = 1", "DELETE FROM entry",
                      "CREATE TABLE t (a)", "DROP TABLE blob_chunk", "PRAGMA synchronous=OFF",
                      "ATTACH ':memory:' AS other"):  # fmt: skip
            with pytest.raises(apsw.AuthError):
                staging.connection.execute(query)


def test_what_is_cut_short_is_swept_at_once_and_leaves_the_rest(case: Case):
    kept = case.stage(io.BytesIO(os.urandom(3 * CHUNK)))
    attach(case, kept)

    def stop(done: int) -> None:
        if done > 20 * CHUNK:
            raise CaseError("Stopped.")

    with case.staging() as staging:
        with pytest.raises(CaseError, match="Stopped"):
            staging.stage(io.BytesIO(os.urandom(30 * CHUNK)), stop)
        assert case.value("SELECT count(*) FROM blob_chunk") > 3
        staging.sweep()
    assert case.value("SELECT count(*) FROM blob_chunk") == 3
    checked(case)


def test_a_stream_that_breaks_off_breaks_the_staging(case: Case):
    class Broken(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            if self.tell() > 5 * CHUNK:
                raise OSError(5, "Input/output error")
            return super().read(size)

    with pytest.raises(OSError, match="Input/output"):
        case.stage(Broken(bytes(20 * CHUNK)))


def test_a_stream_that_gives_nothing_can_be_left(case: Case):
    """A pipe nobody writes to: whoever waits is asked again and again, and may go."""
    reading, writing = os.pipe()
    asked = []

    def wait() -> None:
        asked.append(1)
        if len(asked) == 2:
            raise CaseError("Stopped.")

    with os.fdopen(reading, "rb") as stream, Ahead(b"first", stream) as pieces:
        found = pieces.each(wait)
        assert next(found) == (b"first", sha256(b"first").digest())
        with pytest.raises(CaseError, match="Stopped"):
            next(found)
        os.close(writing)


def test_the_write_ahead_log_stays_short(case: Case, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("workbench.case.staging.LOG", 16 * CHUNK)
    case.stage(io.BytesIO(os.urandom(80 * CHUNK)))
    assert Path(f"{case.path}-wal").stat().st_size < 40 * CHUNK


def test_equal_chunks_are_stored_once(case: Case, tmp_path: Path):
    """A sparse file of many megabytes takes the room of one."""
    with (tmp_path / "sparse.bin").open("wb") as file:
        file.truncate(50 * CHUNK)
    with (tmp_path / "sparse.bin").open("rb") as file:
        stored = case.stage(file)
    assert stored.size == 50 * CHUNK
    assert case.value("SELECT count(*) FROM blob_chunk") == 1


def read_ahead(case: Case, capture: bytes, words: str) -> None:
    """As an attachment does before its act."""
    with case.staging() as staging:
        keep(staging.connection, capture, "text/1 utf-8", [words], turn=staging.writing)
        with staging.writing():
            index_text(staging.connection, capture, 0, words)
        staging.stage(io.BytesIO(words.encode()))


def test_words_read_ahead_of_an_act_that_never_came_are_swept_at_the_next_open(case: Case):
    read_ahead(case, new_id(), "Antonov at Latakia")
    assert case.value("SELECT count(*) FROM derived_text") == 1
    assert hits(case.raw, "Latakia") == []  # nobody finds what is not attached
    case.close()
    with Case.open(case.path, analyst="tester") as again:
        counts = {table: again.value(f"SELECT count(*) FROM {table}") for table in ("derived_text", "blob_chunk")}
        found = again.value("SELECT count(*) FROM derived_search('latakia')")
        assert (counts, found, again.local("staging")) == ({"derived_text": 0, "blob_chunk": 0}, 0, None)
        checked(again)


def test_a_copy_takes_nothing_along_that_is_only_staged(case: Case, tmp_path: Path):
    attach(case, case.stage(io.BytesIO(b"attached")))
    read_ahead(case, new_id(), "Antonov at Latakia")
    assert copy_case(case, tmp_path / "copy.casefile").proof.ok
    with Case.open(tmp_path / "copy.casefile", analyst="other", write=False) as copied:
        assert copied.value("SELECT count(*) FROM blob_chunk") == 1
        assert copied.value("SELECT count(*) FROM derived_text") == 0


def test_much_that_was_left_over_is_swept_over_several_opens(case: Case, monkeypatch: pytest.MonkeyPatch):
    """No open takes long; the case is sound in between."""
    monkeypatch.setattr("workbench.case.staging.BATCHES", 1)
    case.stage(io.BytesIO(os.urandom(20 * CHUNK)))
    case.close()
    left = []
    while not left or left[-1]:
        with Case.open(case.path, analyst="tester") as again:
            checked(again)
            left.append(again.value("SELECT count(*) FROM blob_chunk"))
    assert left == [12, 4, 0]


def test_nothing_is_written_where_nothing_is_staged(tmp_path: Path):
    path = tmp_path / "a.casefile"
    Case.create(path, title="T", analyst="tester").close()
    before = path.read_bytes()
    with Case.open(path, analyst="tester") as case, case.staging():
        pass
    assert path.read_bytes() == before


def pages(path: Path) -> int:
    """Bytes of a page of the file, as its header says."""
    return int.from_bytes(path.read_bytes()[16:18], "big")


def test_a_case_of_small_pages_is_worked_like_any_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """As every case was made before; what is made of it has the pages of a new one."""
    path, copied, data = tmp_path / "a.casefile", tmp_path / "copy.casefile", os.urandom(3 * CHUNK)
    with monkeypatch.context() as before:
        before.setattr("workbench.case.opening.PAGE", 4096)
        Case.create(path, title="T", analyst="tester").close()
    with Case.open(path, analyst="tester") as case:
        stored = case.stage(io.BytesIO(data))
        attach(case, stored)
        assert copy_case(case, copied).proof.ok
        checked(case)
    with Case.open(copied, analyst="tester") as again:
        assert b"".join(again.stored(stored.sha256)) == data
    assert (pages(path), pages(copied)) == (4096, PAGE)
