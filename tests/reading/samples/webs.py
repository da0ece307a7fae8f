"""Web archives, saved pages and ZIP files, byte by byte as their formats define them."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator

from tests.reading.samples.sample import Sample, zipped

_AT = "2024-03-04T10:00:00Z"
_PAGE = "<!doctype html><meta charset=utf-8><title>Night landing</title><p>One Ан-124 landed.".encode()
_URL = "https://example.org/news/night"


def _record(kind: str, body: bytes, content: str, *fields: str) -> bytes:
    head = (f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Date: {_AT}\r\nWARC-Record-ID: <urn:uuid:{len(body):032d}>\r\n"
            f"Content-Type: {content}\r\nContent-Length: {len(body)}\r\n")  # fmt: skip
    return head.encode() + "".join(f"{each}\r\n" for each in fields).encode() + b"\r\n" + body + b"\r\n\r\n"


def _answer(url: str, status: str, kind: str, body: bytes) -> bytes:
    http = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
    return _record("response", http, "application/http; msgtype=response", f"WARC-Target-URI: {url}",
                   "WARC-IP-Address: 192.0.2.7")  # fmt: skip


def _records() -> list[bytes]:
    info = _record("warcinfo", b"software: hand 1.0\r\noperator: A. Analyst\r\n", "application/warc-fields")
    return [info, _answer(_URL, "200 OK", "text/html; charset=utf-8", _PAGE),
            _answer("https://example.org/a.css", "200 OK", "text/css", b"p{}"),
            _answer("https://example.org/gone", "404 Not Found", "text/plain", b"gone")]  # fmt: skip


_LINES = (f"{_AT}  200  text/html  {len(_PAGE)} bytes  {_URL}\n{_AT}  200  text/css  3 bytes  https://example.org/a.css\n"
          f"{_AT}  404  text/plain  4 bytes  https://example.org/gone")  # fmt: skip
_SAYS = ("2 of its answers are no sources of their own (style sheets, scripts, small images, redirects and refusals); "
         "they stay in the archive.")  # fmt: skip


def _zstandard(text: str) -> bytes:
    import zstandard

    return zstandard.ZstdCompressor(level=3).compress(text.encode())


def samples() -> Iterator[Sample]:
    """An archive plain, packed and in a WACZ; pages saved into one file; ZIP files."""
    records = _records()
    facts = {"software": "hand 1.0", "operator": "A. Analyst"}
    yield Sample("plain.warc", b"".join(records), "warc/1", _LINES, "200  text/html", facts, (_URL,),
                 (f"{len(records[0])} {_URL}",), _SAYS)  # fmt: skip
    packed = [gzip.compress(each, mtime=0) for each in records]
    yield Sample("packed.warc.gz", b"".join(packed), "warc/1", _LINES, "404  text/plain", facts, (_URL,),
                 (f"{len(packed[0])} {_URL}",), _SAYS)  # fmt: skip
    trace = '{"icao":"7f00a1","trace":[[0,38.76,-27.09,"ground",0,120,0,0,null],[5,38.77,-27.08,1500,150,120,0,900,null]]}\n'
    for name, data in (
        ("trace.json.gz", gzip.compress(trace.encode(), mtime=0)),
        ("trace.json.zst", _zstandard(trace)),
    ):
        yield Sample(name, data, "packed/1", trace, "[5,38.77,-27.08,1500,150,120,0,900,null]", {"packed": "yes"})
    pages = f'{{"format":"json-pages-1.0"}}\n{json.dumps({"url": _URL, "ts": _AT, "title": "Night landing"})}\n'
    wacz = zipped({"datapackage.json": json.dumps({"profile": "data-package", "title": "Kept", "software": "hand 1.0"}),
                   "archive/data.warc.gz": b"".join(packed), "pages/pages.jsonl": pages},
                  stored=("archive/data.warc.gz",))  # fmt: skip
    yield Sample("kept.wacz", wacz, "wacz/1", f"{_AT}  {_URL}  Night landing\n\n{_LINES}", "Night landing",
                 {"title": "Kept", "software": "hand 1.0"}, (_URL,), (f"archive/data.warc.gz!{len(packed[0])} {_URL}",), _SAYS)  # fmt: skip
    yield Sample("saved.mhtml", _MHTML.replace("\n", "\r\n").encode(), "mhtml/1",
                 "Night landing\n\nOne Ан-124 — landed.\n\nNo second one.", "One Ан-124 — landed.")  # fmt: skip
    folder = zipped({"log/notes.txt": "One landed.\n", "log/Снимок \u202egpj.exe": b"MZ", "../out.txt": "No path.\n",
                     "CON": "No device.\n"})  # fmt: skip
    modified = "2024-03-04T10:00:00"
    text = (f"log/notes.txt  12 bytes  {modified}\nlog/Снимок ‹U+202E›gpj.exe  2 bytes  {modified}\n"
            f"../out.txt  9 bytes  {modified}\nCON  11 bytes  {modified}")  # fmt: skip
    yield Sample("folder.zip", folder, "zip/1", text, "log/notes.txt", {"files": "4"}, ("CON",),
                 ("log/notes.txt", "log/Снимок \u202egpj.exe", "../out.txt", "CON"))  # fmt: skip
    bomb = zipped({"zeros.txt": b"0" * (3 << 20), "words.txt": "Words.\n"})
    text = (
        f"zeros.txt  3,145,728 bytes  {modified}  unpacks to far more than it takes up\nwords.txt  7 bytes  {modified}"
    )
    yield Sample("bomb.zip", bomb, "zip/1", text, "words.txt", {"files": "2"}, members=("words.txt",),
                 says="1 of its files cannot be unpacked here; their lines say why.")  # fmt: skip


_MHTML = """From: <Saved by Blink>
Snapshot-Content-Location: https://example.org/news/night
Subject: Night landing
Date: Mon, 4 Mar 2024 10:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----X"

------X
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable
Content-Location: https://example.org/news/night

<html><head><meta charset=3D"utf-8"><title>Night landing</title></head><p>One =D0=90=D0=BD-124 =E2=80=94 landed.<p>=
No second one.<script>document.write("never")</script><img src=3D"https://example.org/p.png"></html>
------X
Content-Type: image/png
Content-Transfer-Encoding: base64
Content-Location: https://example.org/p.png

iVBORw0KGgo=
------X--
"""
