"""What stands inside a container comes in with it, within limits, and the container always does."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest

from workbench.case.acts import delete
from workbench.case.case import Case
from workbench.case.rows import records
from workbench.reading import unpacking
from workbench.reading.intake import Taken, take_in, working_text
from workbench.reading.readers.mail import Mail


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "c.casefile", title="t", analyst="Ana") as made:
        yield made


def zipped(**files: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return made.getvalue()


def attached(case: Case, tmp_path: Path, data: bytes, name: str = "a.zip") -> Taken:
    (tmp_path / name).write_bytes(data)
    return take_in(case, [str(tmp_path / name)])


def titles(case: Case) -> dict[str, str | None]:
    """Each source's title, and that of the source it is part of."""
    rows = {row["id"]: row for row in records(case, "source")}
    return {row["title"]: rows[row["part_of"]]["title"] if row["part_of"] else None for row in rows.values()}


def test_files_inside_follow_their_container_in_one_act(case: Case, tmp_path: Path):
    inner = zipped(**{"deep.txt": b"Deep words."})
    taken = attached(case, tmp_path, zipped(**{"notes/one.txt": b"An-124 at Leipzig.", "in.zip": inner}))
    assert titles(case) == {"a.zip": None, "one.txt": "a.zip", "in.zip": "a.zip", "deep.txt": "in.zip"}
    assert [case.number(key) for key, _held in taken.sources] == ["S1", "S2", "S3", "S4"]
    assert taken.opened == taken.sources[0][0]
    rows = case.rows(
        "SELECT c.name, c.member, k.name FROM capture c LEFT JOIN capture k ON k.id = c.container ORDER BY c.id"
    )
    assert rows[1] == ("one.txt", "notes/one.txt", "a.zip")
    text = working_text(case, case.find("S4")[1])
    assert text
    assert text.slice(0, text.total) == "Deep words."
    case.undo()
    assert records(case, "source") == []
    assert case.verify().ok


def test_an_attachment_of_a_mail_is_a_source_behind_the_mail(case: Case, tmp_path: Path):
    mail = EmailMessage()
    mail["Subject"], mail["From"] = "Flight", "a@example.org"
    mail.set_content("The log is attached.")
    mail.add_attachment(b"03.11.2025 An-124", maintype="text", subtype="plain", filename="log.txt")
    attached(case, tmp_path, bytes(mail), "m.eml")
    assert titles(case) == {"m.eml": None, "log.txt": "m.eml"}


def test_names_inside_are_shown_and_never_used_as_paths(case: Case, tmp_path: Path):
    attached(case, tmp_path, zipped(**{"../../../tmp/evil\u202etxt.exe": b"Words.", "C:\\CON": b"More words."}))
    assert list(titles(case)) == ["a.zip", "evil[U+202E]txt.exe", "CON"]
    members = case.rows("SELECT member FROM capture WHERE member IS NOT NULL ORDER BY id")
    assert members[0] == ("../../../tmp/evil\u202etxt.exe",)
    assert not list(tmp_path.parent.rglob("*evil*"))


def test_bytes_held_already_are_no_second_source_but_their_place_is_recorded(case: Case, tmp_path: Path):
    attached(case, tmp_path, b"The same words.", "one.txt")
    data = zipped(**{"one.txt": b"The same words."})
    taken = attached(case, tmp_path, data)
    assert [held for _key, held in taken.sources] == [False, True]
    assert len(records(case, "source")) == 2
    assert case.rows("SELECT member FROM capture WHERE container IS NOT NULL") == [("one.txt",)]
    attached(case, tmp_path, data, "b.zip")
    assert case.rows("SELECT member FROM capture WHERE container IS NOT NULL") == [("one.txt",)]
    assert len(case.rows("SELECT 1 FROM derived_text")) == 2


def test_limits_leave_the_rest_inside_and_say_so(case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(unpacking, "MOST_FILES", 2)
    data = zipped(**{f"{n}.txt": b"Words %d." % n for n in range(4)})
    taken = attached(case, tmp_path, data)
    assert [row["title"] for row in records(case, "source")] == ["a.zip", "0.txt", "1.txt"]
    assert "the rest was left inside" in taken.failed[0].says


def test_too_deep_is_said(case: Case, tmp_path: Path):
    data = b"The innermost words."
    for n in range(5):
        data = zipped(**{f"{n}.zip" if n else "words.txt": data})
    taken = attached(case, tmp_path, data, "deep.zip")
    assert [row["title"] for row in records(case, "source")] == ["deep.zip", "4.zip", "3.zip", "2.zip"]
    assert "4 deep" in taken.failed[0].says


def test_a_member_that_grows_beyond_measure_is_left_inside(case: Case, tmp_path: Path):
    taken = attached(case, tmp_path, zipped(**{"fine.txt": b"Words.", "bomb.bin": bytes(30 << 20)}))
    assert [row["title"] for row in records(case, "source")] == ["a.zip", "fine.txt"]
    row = records(case, "source")[0]
    assert taken.failed or "cannot be unpacked" in str(case.value("SELECT says FROM derived_reading WHERE says <> ''"))
    assert row["held"]


def test_a_damaged_archive_comes_in_as_it_is(case: Case, tmp_path: Path):
    data = zipped(**{"fine.txt": b"Words."})
    taken = attached(case, tmp_path, data[: len(data) // 2])
    assert [row["title"] for row in records(case, "source")] == ["a.zip"]
    assert taken.failed[0].says.startswith("a.zip: The ZIP is cut short")
    assert case.verify().ok


def test_a_container_taken_in_again_brings_back_what_was_thrown_away(case: Case, tmp_path: Path):
    data = zipped(**{"one.txt": b"Words."})
    attached(case, tmp_path, data)
    delete(case, case.find("S2")[1])
    attached(case, tmp_path, data)
    assert [row["title"] for row in records(case, "source")] == ["a.zip", "one.txt"]


class Counted(io.BytesIO):
    """A file that counts the bytes that are read of it."""

    taken = 0

    def read(self, size: int | None = -1, /) -> bytes:
        data = super().read(size)
        self.taken += len(data)
        return data


def test_a_mail_of_a_thousand_parts_is_looked_through_once():
    """Where each part asks for the whole mail anew, one of 30,000 parts takes hours."""
    part = b"--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename=x%d.txt\n\nword %d\n"
    head = b"From: a@b.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
    mail, reader = Counted(head + b"".join(part % (n, n) for n in range(1_000)) + b"--b--\n"), Mail()
    paths = [member.path for member in reader.members(mail)]
    assert len(paths) == 1_000
    assert all(b"".join(reader.extract(mail, path)).startswith(b"word ") for path in paths)
    assert mail.taken <= 2 * len(mail.getvalue())
