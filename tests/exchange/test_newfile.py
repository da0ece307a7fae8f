"""A new file is written whole or not at all, and over nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.exchange.newfile import write_new, write_over
from workbench.values.errors import CaseError


def test_chunks_become_a_file(tmp_path: Path) -> None:
    write_new(tmp_path / "a", [b"one ", b"two"])
    assert (tmp_path / "a").read_bytes() == b"one two"


def test_what_is_there_stays_as_it_is(tmp_path: Path) -> None:
    there = tmp_path / "a"
    there.write_bytes(b"mine")
    with pytest.raises(CaseError, match="a is there already"):
        write_new(there, [b"other"])
    with pytest.raises(CaseError, match="cannot be written"):
        write_new(there / "b", [b"other"])
    assert there.read_bytes() == b"mine"


def test_nothing_is_left_of_a_file_cut_short(tmp_path: Path) -> None:
    def chunks() -> Iterator[bytes]:
        yield b"one"
        raise CaseError("the bytes are damaged")

    with pytest.raises(CaseError, match="damaged"):
        write_new(tmp_path / "a", chunks())
    assert list(tmp_path.iterdir()) == []


def test_what_is_printed_again_replaces_what_stood_there_or_leaves_it(tmp_path: Path) -> None:
    there = tmp_path / "a"
    for data in (b"one", b"two"):
        write_over(there, data)
    with pytest.raises(CaseError, match="b cannot be written"):
        write_over(there / "b", b"three")
    (tmp_path / "a.part").mkdir()
    with pytest.raises(CaseError, match="a cannot be written"):
        write_over(there, b"three")
    assert there.read_bytes() == b"two"
