"""Tables made ready are read again while nothing changed, and made anew where something did."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from workbench.reference import wordlists
from workbench.reference.ready import ready


class Maker:
    """Makes the same table each time and counts how often."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> dict[str, tuple[int, frozenset[str]]]:
        self.times += 1
        return {"Köln": (self.times, frozenset({"a", "b"}))}


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A table's file, with a folder of its own for what is kept."""
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "kept"))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    path = tmp_path / "table.csv"
    path.write_text("one")
    return path


def kept(source: Path) -> list[Path]:
    return sorted(source.parent.joinpath("kept").rglob("*.table"))


def test_what_was_made_once_is_read(source: Path) -> None:
    make = Maker()
    assert ready("a.b", [source], make) == ready("a.b", [source], make) == {"Köln": (1, frozenset({"a", "b"}))}
    assert make.times == 1
    assert [path.name.startswith("a.b.") for path in kept(source)] == [True]


def test_a_table_that_changed_is_made_anew(source: Path) -> None:
    make = Maker()
    ready("a", [source], make)
    source.write_text("another")
    assert ready("a", [source], make)["Köln"][0] == 2
    os.utime(source, ns=(1, 1))
    assert ready("a", [source], make)["Köln"][0] == 3


@pytest.mark.parametrize("spoilt", [b"", b"\xff\xff", b"(", b"i\x01\x00\x00\x00"])
def test_what_is_spoilt_is_made_anew(source: Path, spoilt: bytes) -> None:
    make = Maker()
    ready("a", [source], make)
    kept(source)[0].write_bytes(spoilt)
    assert ready("a", [source], make)["Köln"][0] == 2
    assert ready("a", [source], make)["Köln"][0] == 2


def test_nothing_is_kept_where_python_keeps_nothing(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make = Maker()
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    ready("a", [source], make)
    assert ready("a", [source.with_name("missing")], make)["Köln"][0] == 2
    assert not kept(source)


def test_a_folder_that_cannot_be_written_to_is_no_error(source: Path) -> None:
    source.parent.joinpath("kept").write_text("a file")
    make = Maker()
    assert ready("a", [source], make)["Köln"][0] == 1
    assert ready("a", [source], make)["Köln"][0] == 2


def test_a_name_that_leads_elsewhere_is_neither_read_nor_kept(source: Path) -> None:
    make = Maker()
    for name in ("words.../../../elsewhere", "words./elsewhere", "words.\\elsewhere", "words.en\n", ""):
        before = make.times
        ready(name, [source], make)
        ready(name, [source], make)
        assert make.times == before + 2, name
    assert not kept(source)


def test_another_version_of_the_program_makes_its_own(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make = Maker()
    ready("a", [source], make)
    monkeypatch.setattr("workbench.__version__", "0.0.0")  # whose files may have the same size and time
    assert ready("a", [source], make)["Köln"][0] == 2


def test_no_language_leads_to_a_file_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wordlists, "_WORDS", tmp_path / "words")
    (tmp_path / "words" / "dates.x").mkdir(parents=True)
    (tmp_path / "words" / "dates.en.toml").write_text("a = 1")
    (tmp_path / "elsewhere.toml").write_text("a = 2")
    wordlists.words.cache_clear()
    assert wordlists.words("dates", "en") == {"a": 1}
    assert wordlists.words("dates", "x/../../elsewhere") == {}
    wordlists.words.cache_clear()
