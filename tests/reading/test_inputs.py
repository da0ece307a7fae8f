"""What can go wrong with a file on its way in: each is refused or shown safely in words, and the others come in."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import apsw
import pytest

from tests.campaigns.walk import checked
from tests.faulty_disk import faulty_disk
from workbench.case.case import Case
from workbench.case.rows import records
from workbench.reading import inputs
from workbench.reading.intake import Taken, take_in
from workbench.values.errors import CaseError

MB = 1 << 20


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    (tmp_path / "case").mkdir()
    with Case.create(tmp_path / "case" / "a.casefile", title="T", analyst="someone") as made:
        yield made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one file that is in order."""
    made = tmp_path / "folder"
    made.mkdir()
    (made / "good.txt").write_text("words in order")
    return made


def titles(case: Case) -> list[str]:
    return [each["title"] for each in records(case, "source")]


def said(taken: Taken) -> str:
    assert len(taken.failed) == 1, taken.failed
    return taken.failed[0].says


def test_a_link_to_a_file_elsewhere_is_told_and_never_followed(case: Case, folder: Path, tmp_path: Path):
    (tmp_path / "private.txt").write_text("not for the case")
    (folder / "link.txt").symlink_to(tmp_path / "private.txt")
    taken = take_in(case, [str(folder)])
    assert any("is a link to a file elsewhere" in failed.says for failed in taken.failed)
    assert "link.txt" not in {row["title"] for row in records(case, "source")}


def test_links_that_lead_round_in_a_circle_are_told(case: Case, folder: Path):
    (folder / "a").symlink_to(folder / "b")
    (folder / "b").symlink_to(folder / "a")
    (folder / "inner").mkdir()
    (folder / "inner" / "up").symlink_to(folder)
    taken = take_in(case, [str(folder)])
    assert titles(case) == ["good.txt"]
    assert ["cannot be read" in each.says for each in taken.failed] == [False, True, True]
    assert "is a link to another folder" in taken.failed[0].says


def test_a_file_that_may_not_be_read_is_told(case: Case, folder: Path, monkeypatch: pytest.MonkeyPatch):
    (folder / "secret.txt").write_text("words")

    def refusing(path: str, mode: str) -> object:
        if path.endswith("secret.txt"):
            raise PermissionError(13, "Permission denied", path)
        return Path(path).open(mode)

    monkeypatch.setattr(inputs, "open", refusing, raising=False)
    assert said(take_in(case, [str(folder)])).endswith(
        "cannot be read (Permission denied); check that you may read it."
    )
    assert titles(case) == ["good.txt"]


def test_a_folder_that_may_not_be_read_is_told(case: Case, folder: Path, monkeypatch: pytest.MonkeyPatch):
    (folder / "closed").mkdir()
    scan = os.scandir

    def refusing(path: str) -> object:
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", refusing)
    assert "closed cannot be read (Permission denied)" in said(take_in(case, [str(folder)]))
    assert titles(case) == ["good.txt"]


def test_what_is_hidden_in_a_folder_is_left_out_and_told(case: Case, folder: Path):
    for name in (".DS_Store", ".profile", ".git/config"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text("hidden words")
    taken = take_in(case, [str(folder)])
    assert taken.sources
    (told,) = taken.failed
    assert told.left
    assert (
        told.says
        == f"2 hidden files and 1 hidden folder in {folder} were left out; attach them by name if they matter."
    )
    assert case.value("SELECT count(*) FROM source") == len(taken.sources)


def test_a_folder_of_hidden_files_holds_none(case: Case, tmp_path: Path):
    (tmp_path / "only").mkdir()
    (tmp_path / "only" / ".hidden").write_text("words")
    says = [each.says for each in take_in(case, [str(tmp_path / "only")]).failed]
    assert ["holds no files" in says[0], "1 hidden file in" in says[1]] == [True, True]


def test_an_empty_folder_is_told(case: Case, tmp_path: Path):
    (tmp_path / "empty").mkdir()
    assert "holds no files" in said(take_in(case, [str(tmp_path / "empty")]))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_in_a_folder_is_never_waited_for(case: Case, folder: Path):
    os.mkfifo(folder / "pipe")
    assert "no file that can be read to its end" in said(take_in(case, [str(folder)]))
    assert titles(case) == ["good.txt"]


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no devices as files here")
def test_a_device_has_no_end(case: Case):
    assert "no file that can be read to its end" in said(take_in(case, ["/dev/zero"]))


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="no such file here")
def test_a_disk_that_fails_in_the_middle_is_told(case: Case, folder: Path):
    taken = take_in(case, ["/proc/self/mem", str(folder)])
    assert said(taken) == "mem cannot be read to its end (Input/output error); check the disk it is on."
    assert titles(case) == ["good.txt"]


def grow(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"more")


def shrink(path: Path) -> None:
    os.truncate(path, 10)


def write_over(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(b"other words")
    os.utime(path, ns=(0, 0))


@pytest.mark.parametrize(
    ("happens", "says"), [(grow, "grew"), (shrink, "became shorter"), (write_over, "was written to")]
)
def test_a_file_that_changes_while_it_is_read_is_no_source(
    case: Case, folder: Path, happens: Callable[[Path], None], says: str
):
    path, seen = folder / "log.txt", []
    path.write_bytes(b"words " * MB)

    def progress(done: int, total: int, text: str) -> None:
        if done > 2 * MB and not seen:
            seen.append(done)
            happens(path)

    told = said(take_in(case, [str(folder)], progress=progress))
    assert told == f"log.txt {says} while it was read; attach it again once nothing writes to it."
    assert titles(case) == ["good.txt"]
    assert case.value("SELECT count(*) FROM blob_chunk") == 1
    checked(case)


def test_files_that_vanish(case: Case, folder: Path):
    """One that is being read comes in whole; one whose turn has not come is told."""
    (folder / "a.bin").write_bytes(os.urandom(3 * MB))
    (folder / "z.txt").write_text("gone by then")

    def progress(done: int, total: int, text: str) -> None:
        for name in ("a.bin", "z.txt"):
            (folder / name).unlink(missing_ok=True)

    assert "There is no file" in said(take_in(case, [str(folder)], progress=progress))
    assert titles(case) == ["a.bin", "good.txt"]
    checked(case)


NAMES = {
    "CON": "CON", "nul.txt": "nul.txt", "a\nb.txt": "a[U+000A]b.txt", "odd\u202etxt.exe": "odd[U+202E]txt.exe",
    "\x1b[31m.txt": "[U+001B][31m.txt", "x" * 251 + ".txt": None, "Ил-62М ✈.txt": "Ил-62М ✈.txt", "-": "-",
    "mailto:me": "mailto:me", "%s %d {}.txt": "%s %d {}.txt",
}  # fmt: skip


@pytest.mark.parametrize(("name", "shown"), NAMES.items())
def test_names_of_every_kind(case: Case, folder: Path, name: str, shown: str | None):
    """Kept as they are, shown with what is unseen made visible."""
    (folder / "good.txt").unlink()
    (folder / name).write_text("words")
    assert take_in(case, [str(folder)]).failed == []
    assert case.value("SELECT name FROM capture") == name
    [title] = titles(case)
    assert title == shown if shown else len(title) <= 200


def test_a_name_that_is_no_utf_8(case: Case, folder: Path):
    (folder / "good.txt").unlink()
    for name, words in ((b"\xff\xfe \xe9.txt", b"words"), (b"\xfe.txt", b"")):
        Path(os.fsdecode(bytes(folder) + b"/" + name)).write_bytes(words)
    taken = take_in(case, [str(folder)])
    assert titles(case) == ["\ufffd\ufffd \ufffd.txt"]
    assert said(taken).encode()
    assert taken.failed[0].input.encode()


def test_paths_longer_than_any_system_takes(case: Case, folder: Path):
    taken = take_in(case, [str(folder / ("y" * 300)), str(folder)])
    assert "cannot be read (File name too long)" in said(taken)
    assert titles(case) == ["good.txt"]


def test_a_full_disk_takes_nothing_in(tmp_path: Path, folder: Path):
    (folder / "large.bin").write_bytes(os.urandom(20 * MB))
    with faulty_disk() as disk, Case.create(tmp_path / "a.casefile", title="T", analyst="b") as case:
        before = case.rows("SELECT * FROM entry")
        disk.break_after(300, apsw.FullError)
        with pytest.raises(CaseError, match="the disk that holds a.casefile is full"):
            take_in(case, [str(folder)])
        disk.mend()
        assert case.rows("SELECT * FROM entry") == before
        checked(case)
        take_in(case, [str(folder)])
        assert titles(case) == ["good.txt", "large.bin"]
        checked(case)


KILLED = """
import os, sys
from pathlib import Path
from workbench.case.case import Case
from workbench.reading.intake import take_in
def progress(done, total, text):
    if text.startswith(sys.argv[3]) and done >= int(sys.argv[4]):
        os.kill(os.getpid(), 9)
with Case.open(Path(sys.argv[1]), analyst="victim") as case:
    take_in(case, [sys.argv[2]], progress=progress)
"""


@pytest.mark.parametrize(("where", "done"), [("Reading file 4", 0), ("Reading file", 30 * MB), ("Attaching", 3)])
def test_a_kill_leaves_nothing_half_done(case: Case, folder: Path, where: str, done: int):
    """While words are read, while bytes come in, while the act is being made."""
    for k in range(4):
        (folder / f"{k}.txt").write_text(f"words {k}")
    (folder / "large.bin").write_bytes(os.urandom(40 * MB))
    before = case.rows("SELECT * FROM entry")
    case.close()
    ran = subprocess.run([sys.executable, "-c", KILLED, str(case.path), str(folder), where, str(done)], check=False)
    assert ran.returncode == -signal.SIGKILL
    with Case.open(case.path, analyst="survivor") as again:
        assert again.rows("SELECT * FROM entry") == before
        for table in ("source", "blob_chunk", "derived_text", "derived_word WHERE part IS NOT NULL"):
            assert again.value(f"SELECT count(*) FROM {table}") == 0
        checked(again)
