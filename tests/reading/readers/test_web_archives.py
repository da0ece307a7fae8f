"""WARC, WACZ, MHTML, ZIP and pages saved by a browser: what is in them, when it was captured, and what is refused."""

from __future__ import annotations

import io
import json
import struct
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from workbench.case.case import Case
from workbench.reading.intake import take_in
from workbench.reading.readers import reader_for
from workbench.reading.saved import saved_facts
from workbench.values.errors import CaseError

AT = "2025-10-26T09:15:00Z"
PAGE = "<html><title>Кириллица</title><p>Two Il-76s landed.</p>".encode()
MHTML = b"""From: <Saved by Blink>
Snapshot-Content-Location: https://example.org/a?b=1
Subject: =?utf-8?Q?Two=20landed?=
Date: Sun, 26 Oct 2025 09:15:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----X"

------X
Content-Type: text/html
Content-ID: <frame-1@mhtml.blink>
Content-Transfer-Encoding: quoted-printable
Content-Location: https://example.org/a?b=1

<html><head><meta charset=3D"utf-8"></head><p>Two Il-76s =E2=80=94 landed.</p><img src=3D"https://example.org/p.png">
------X
Content-Type: image/png
Content-Transfer-Encoding: base64
Content-Location: https://example.org/p.png

iVBORw0KGgo=
------X--
""".replace(b"\n", b"\r\n")
SINGLE = b"""<!DOCTYPE html> <html lang=en><!--
 Page saved with SingleFile 
 url: https://example.org/story 
 saved date: Sun Oct 26 2025 09:15:00 GMT+0000 (Coordinated Universal Time)
--><meta charset=utf-8><p>Two landed."""


def warc(*pages: tuple[str, str, bytes, str], packed: bool = True) -> bytes:
    """An archive as another tool writes it: address, type, body, status."""
    out = io.BytesIO()
    writer = WARCWriter(out, gzip=packed)
    writer.write_record(writer.create_warcinfo_record("a.warc", {"software": "other 1.0", "operator": "someone"}))
    for url, kind, body, status in pages:
        http = StatusAndHeaders(status, [("Content-Type", kind)], protocol="HTTP/1.1")
        headers = {"WARC-Date": AT, "WARC-IP-Address": "192.0.2.7"}
        writer.write_record(
            writer.create_warc_record(url, "response", io.BytesIO(body), http_headers=http, warc_headers_dict=headers)
        )
    return out.getvalue()


USUAL = (
    ("https://example.org/", "text/html; charset=utf-8", PAGE, "200 OK"),
    ("https://example.org/a.css", "text/css", b"p {}", "200 OK"),
    ("https://example.org/gone", "text/html", b"gone", "404 Not Found"),
    ("https://example.org/dot.gif", "image/gif", b"GIF89a", "200 OK"),
    ("https://example.org/p.jpg", "image/jpeg", b"\xff\xd8\xff" + bytes(20_000), "200 OK"),
)


def zipped(files: dict[str, bytes], *, how: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", how) as made:
        for name, data in files.items():
            made.writestr(zipfile.ZipInfo(name, (2025, 10, 26, 9, 15, 0)), data, compress_type=how)
    return out.getvalue()


def read(data: bytes, name: str = ""):
    found = reader_for(data[: 1 << 20], name=name)
    assert found
    reader, mime = found
    file = io.BytesIO(data)
    return reader, mime, reader.read(file, hint={"name": name}), list(reader.members(file)), file


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "a.casefile", title="T", analyst="someone") as made:
        yield made


@pytest.mark.parametrize("packed", [True, False])
def test_a_web_archive_lists_its_answers_and_gives_its_pages(packed: bool):
    reader, mime, reading, members, file = read(warc(*USUAL, packed=packed))
    assert (mime, reading.facts["software"], reading.facts["operator"]) == ("application/warc", "other 1.0", "someone")
    lines = reading.text.splitlines()
    assert lines[0] == f"{AT}  200  text/html  {len(PAGE)} bytes  https://example.org/"
    assert len(lines) == 5
    assert "3 of its answers are no sources" in reading.says
    assert [each.facts["url"] for each in members] == ["https://example.org/", "https://example.org/p.jpg"]
    assert members[0].facts | {} == {
        "url": "https://example.org/", "captured": AT, "type": "text/html", "status": "200", "server": "192.0.2.7",
        "content-type": "text/html; charset=utf-8",
    }  # fmt: skip
    assert b"".join(reader.extract(file, members[0].path)) == PAGE
    assert members[0].size == len(PAGE)
    for wrong in ("0 https://example.org/", "99999999 x", "x", "-1 https://example.org/"):
        with pytest.raises((KeyError, CaseError)):
            list(reader.extract(file, wrong))


@pytest.mark.parametrize("how", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_wacz_names_its_pages(how: int):
    page = json.dumps({"url": "https://example.org/", "ts": AT, "title": "T\u202ex"})
    package = json.dumps({"title": "Crawl", "created": AT, "software": "other 2.0", "mainPageUrl": USUAL[0][0]})
    listed = f'{{"format": "json-pages-1.0"}}\n{page}\nnot json'
    files = {"archive/data.warc.gz": warc(*USUAL), "pages/pages.jsonl": listed.encode(),
             "datapackage.json": package.encode()}  # fmt: skip
    reader, mime, reading, members, file = read(zipped(files, how=how))
    assert mime == "application/wacz"
    assert reading.facts == {"title": "Crawl", "captured": AT, "software": "other 2.0", "url": "https://example.org/"}
    assert reading.text.splitlines()[0] == f"{AT}  https://example.org/  T‹U+202E›x"
    assert b"".join(reader.extract(file, members[1].path))[:3] == b"\xff\xd8\xff"
    with pytest.raises(KeyError):
        list(reader.extract(file, "../archive/data.warc.gz!0 x"))


def test_a_saved_page_reads_as_the_page_with_address_and_time():
    reader, mime, reading, members, file = read(MHTML)
    assert mime == "multipart/related"
    assert reading.text == "Two Il-76s — landed."
    assert reading.facts == {
        "url": "https://example.org/a?b=1", "captured": "Sun, 26 Oct 2025 09:15:00 -0000", "title": "Two landed",
        "software": "Saved by Blink",
    }  # fmt: skip
    assert b"".join(reader.extract(file, "https://example.org/p.png")) == b"\x89PNG\r\n\x1a\n"
    assert "cid:frame-1@mhtml.blink" in [each.path for each in members]
    with pytest.raises(CaseError, match="holds no page"):
        read(MHTML.replace(b"text/html", b"text/nix"))


def test_a_page_of_singlefile_states_where_and_when(case: Case, tmp_path: Path):
    assert saved_facts("<!-- saved from url=(0022)https://example.org/a --><html>") == {"url": "https://example.org/a"}
    assert saved_facts("<html><!-- url: https://example.org/ -->") == {}
    (tmp_path / "story.html").write_bytes(SINGLE)
    take_in(case, [str(tmp_path / "story.html")])
    facts = json.loads(case.value("SELECT facts FROM derived_reading"))
    assert facts["url"] == "https://example.org/story"
    assert facts["captured"].startswith("Sun Oct 26 2025 09:15:00 GMT+0000")
    assert facts["software"] == "SingleFile"
    assert case.value("SELECT text FROM derived_text") == "Two landed."


def test_a_zip_lists_and_gives_its_files_by_name_only():
    names = ["../../etc/passwd", "C:\\con.txt", "a\u202egpj.exe", "dir/b.txt"]
    reader, mime, reading, members, file = read(zipped({name: name.encode() for name in names}))
    assert mime == "application/zip"
    assert [each.path for each in members] == names
    assert [b"".join(reader.extract(file, name)).decode() for name in names] == names
    assert reading.text.splitlines()[2] == "a‹U+202E›gpj.exe  11 bytes  2025-10-26T09:15:00"


def locked(data: bytes) -> bytes:
    """The same ZIP with its first file said to be locked."""
    at = data.rindex(b"PK\x01\x02")
    return data[: at + 8] + struct.pack("<H", 1) + data[at + 10 :]


def overlapping() -> bytes:
    data = bytearray(zipped({"a": bytes(50_000), "b": b"x"}, how=zipfile.ZIP_STORED))
    second = data.rindex(b"PK\x01\x02")
    data[second + 42 : second + 46] = struct.pack("<I", 10)
    return bytes(data)


def test_a_file_without_a_name_and_two_of_one_name_are_told_apart():
    nameless = bytearray(zipped({"a": b"one", "b": b"two", "c": b"three"}, how=zipfile.ZIP_STORED))
    entries = [at for at in range(len(nameless)) if nameless[at : at + 4] == b"PK\x01\x02"]
    nameless[entries[1] + 46] = ord("a")
    nameless[entries[2] + 46] = 0
    _, _, reading, members, _ = read(bytes(nameless))
    assert [each.path for each in members] == ["a", "a (2)", "(no name)"]
    assert len(reading.text.splitlines()) == 3


def lying(size: int) -> bytes:
    """A ZIP whose list says another size than its one file has."""
    data = bytearray(zipped({"a": b"words"}, how=zipfile.ZIP_STORED))
    entry = data.rindex(b"PK\x01\x02")
    data[entry + 24 : entry + 28] = struct.pack("<I", size)
    return bytes(data)


@pytest.mark.parametrize(("size", "says"), [(9, "shorter than it says"), (2, "cut short or damaged")])
def test_a_size_that_is_not_true_is_told_when_the_file_is_taken_out(size: int, says: str):
    reader, _, _, _, file = read(lying(size))
    with pytest.raises(CaseError, match=says):
        list(reader.extract(file, "a"))


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (zipped({"a": bytes(3 << 20)}), "unpacks to far more than it takes up"),
        (locked(zipped({"a": b"x"})), "locked by a password"),
        (zipped({"a": b"x" * 900}, how=zipfile.ZIP_BZIP2), "packed in a way"),
        (zipped({str(n): b"" for n in range(10_001)}), "10,001 files"),
        (overlapping(), "only bombs do"),
        (zipped({"a": b"word" * 900})[:-30], "cut short or damaged"),
        (b"PK\x03\x04" + zipped({"a": b"word" * 900, "b": b"x"})[40:], "cut short or damaged"),
        (zipped({"archive/data.warc.gz": b"nothing of the kind"}), "damaged at byte 0"),
        (warc(*USUAL)[:-20], "damaged"),
    ],
    ids=["ratio", "locked", "bzip2", "many", "overlap", "cut", "beheaded", "no warc", "cut warc"],
)
def test_what_does_harm_or_is_broken_is_said_in_words(data: bytes, says: str):
    try:
        reader, _, reading, members, _ = read(data)
        shown = reading.text + reading.says
        assert members == []
    except CaseError as error:
        shown = str(error)
    assert says in shown


def test_an_archive_comes_in_through_the_child(case: Case, tmp_path: Path):
    for name, data in (("a.warc.gz", warc(*USUAL)), ("b.mhtml", MHTML), ("c.zip", zipped({"a.txt": b"words"}))):
        (tmp_path / name).write_bytes(data)
    take_in(case, [str(tmp_path / name) for name in ("a.warc.gz", "b.mhtml", "c.zip")])
    recipes = {recipe for (recipe,) in case.rows("SELECT recipe FROM derived_reading WHERE recipe IS NOT NULL")}
    assert {"warc/1", "mhtml/1", "zip/1"} <= recipes
