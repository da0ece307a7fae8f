"""Words are found in bytes in every guise, and what cannot be looked into is told."""

from __future__ import annotations

import base64
import bz2
import gzip
import io
import lzma
import random
import zipfile
import zlib
from urllib.parse import quote

import pytest
import zstandard

from workbench.exchange import searching
from workbench.exchange.searching import DRAWN, LOCKED, OTHERWISE, Search
from workbench.values.hiding import Terms

TERMS = Terms({"Murhaf Abu Qasra": "PERSON 1", "Лавров": "PERSON 2", "Сергей Петров": "PERSON 3"})
WORDS = b"it says Murhaf Abu Qasra was there. "
_RANDOM = random.Random(3)
FILLER = " ".join(_RANDOM.choice(("alpha", "bravo", "delta", "echo")) for _ in range(3000)).encode()


def packed(*members: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as made:
        for name, data in members:
            made.writestr(name, data)
    return out.getvalue()


def zlib_small(data: bytes) -> bytes:
    packing = zlib.compressobj(wbits=12)
    return packing.compress(data) + packing.flush()


def chunked(body: bytes) -> bytes:
    pieces = (body[at : at + 100] for at in range(0, len(body), 100))
    sent = b"".join(b"%x\r\n%s\r\n" % (len(each), each) for each in pieces)
    return b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n" + sent + b"0\r\n\r\n"


LONG = FILLER + WORDS
GUISES = {
    "plain": WORDS, "capitals": WORDS.upper(), "glued to letters in binary": b"\0\xffXMurhafAbuQasraY\0",
    "utf-16": WORDS.decode().encode("utf-16-le"), "utf-16 at an odd place": b"x" + WORDS.decode().encode("utf-16-be"),
    "base64": base64.b64encode(b"xy" + WORDS), "base64 in lines": base64.encodebytes(LONG),
    "hex": WORDS.hex().encode(), "hex in pairs": WORDS.hex(" ").encode(),
    "percent": b"?q=%D0%BB%D0%B0%D0%B2%D1%80%D0%BE%D0%B2", "entities": b"&#1051;&#x430;&#x432;&#1088;&#1086;&#1074;",
    "json": rb'"\u043b\u0430\u0432\u0440\u043e\u0432"', "quoted-printable": b"Mur=\r\nhaf Abu=20Qasra",
    "windows-1251": "г. лавров".encode("cp1251"), "koi8-r": "ЛАВРОВ".encode("koi8-r"),
    "zip": packed(("a.txt", LONG)), "zip in a zip": packed(("b.zip", packed(("a.txt", LONG)))),
    "name in a zip": packed(("murhaf_abu_qasra.txt", b"")), "gzip": b"junk" + gzip.compress(LONG),
    "zlib in a PDF": b"stream\n" + zlib.compress(LONG) + b"\nendstream", "zstd": zstandard.compress(LONG),
    "bzip2": bz2.compress(LONG), "xz": lzma.compress(LONG), "zip in a mail": base64.encodebytes(packed(("a", LONG))),
    "gzip in chunks of HTTP": chunked(gzip.compress(LONG)),
    "a line end in JSON before it": rb'{"a": "x\nMurhaf Abu Qasra"}',
    "a percent sign before it": b"?q=a%20Murhaf%20Abu%20Qasra",
    "unseen signs within": b"Mur&#8203;&shy;haf<wbr> Abu&#xa0;Qa%C2%ADsra",
    "split over runs": b"<t>Mur</t><t>haf Abu</t> Qasra",
    "utf-16 in hex": b"<FEFF" + "Лавров".encode("utf-16-be").hex().encode() + b">",
    "utf-16 in base64": base64.b64encode("Murhaf Abu Qasra".encode("utf-16-le")),
    "octal": rb"(Murhaf \101bu Qasra)", "zlib with a small window": zlib_small(WORDS * 9),
    "zlib in hex": (zlib.compress(LONG).hex() + ">").encode(),
    "zip with LZMA": packed(("a", LONG), method=zipfile.ZIP_LZMA),
    "percent twice": ("u=https%3A%2F%2Fa%3Fq%3D" + quote(quote("Murhaf Abu Qasra"))).encode(),
    "percent three times": quote(quote(quote("Лавров"))).encode(),
    "percent of windows-1251": b"?q=" + quote("Лавров".encode("cp1251")).encode(),
    "percent u": b"?q=%u041B%u0430%u0432%u0440%u043E%u0432", "host": b"http://" + "лавров.рф".encode("idna"),
    "entities of entities": b"&amp;#1051;&amp;#1072;&amp;#1074;&amp;#1088;&amp;#1086;&amp;#1074;",
    "entities not ended": b"&#1051&#1072&#1074&#1088&#1086&#1074", "entity between": b"Murhaf&amp;nbsp;Abu&nbsp;Qasra",
    "mail word in koi8-r": b"Subject: =?koi8-r?B?" + base64.b64encode("Лавров".encode("koi8-r")) + b"?=",
    "mail words that part it": b"=?utf-8?B?0JvQsNC=?= =?utf-8?B?stGA0L7Qsg==?=",
    "mail escapes of windows-1251": b"Subject: =?windows-1251?Q?=CB=E0=E2=F0=EE=E2?=",
    "base64 of koi8-r": base64.encodebytes("министр Лавров и другие".encode("koi8-r")),
    "script": rb"'\u{41b}\u{430}\u{432}\u{440}\u{43e}\u{432}'",
    "style sheet": rb"content:'\41b\430\432\440\43e\432'",
    "bytes in a script": rb"'\xd0\x9b\xd0\xb0\xd0\xb2\xd1\x80\xd0\xbe\xd0\xb2'",
    "bytes in a program": b"{0xd0, 0x9b, 0xd0, 0xb0, 0xd0, 0xb2, 0xd1, 0x80, 0xd0, 0xbe, 0xd0, 0xb2}",
    "rich text": rb"{\rtf1 \'cb\'e0\'e2\'f0\'ee\'e2}",
    "rich text in Unicode": rb"{\rtf1 \u1051?\u1072?\u1074?\u1088?\u1086?\u1074?}",
    "runs of a page": b"BT [(Mur)-20(haf A) 15.5 (bu Qas) (ra)] TJ ET",
    "words of a page": b"(Murhaf) Tj 9 0 Td (Abu Qasra) Tj",
    "runs of a page in hex": b"[<4d7572>-20<686166>] TJ <20416275205161737261> Tj",
    "utf-32": "Лавров".encode("utf-32-le"), "mac": "г. Лавров".encode("mac_cyrillic"),
    "windows-1252 with a space that holds": "Murhaf\xa0Abu\xadQasra".encode("cp1252"),
    "windows-1251 with a space that holds": "Сергей\xa0ПЕТРОВ".encode("cp1251"),
    "koi8-r over a line": "Сергей\r\n  Петров".encode("koi8-r"),
    "a comment within": b"<p>Mur<!-- > -->haf Abu Qasra</p>", "letters for formulas": "𝐌𝐮𝐫𝐡𝐚𝐟 𝐀𝐛𝐮 𝐐𝐚𝐬𝐫𝐚".encode(),
}  # fmt: skip


@pytest.mark.parametrize("guise", GUISES)
def test_it_is_found(guise: str) -> None:
    assert Search(TERMS).through([GUISES[guise]]).hit


def test_ends_of_pieces_and_windows_are_searched_joined(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "WINDOW", 1 << 14)
    monkeypatch.setattr(searching, "OVERLAP", 1 << 8)
    data = b"z" * ((1 << 14) - 10) + b" Murhaf Abu Qasra " + b"z" * 5000
    assert Search(TERMS).through([data[:16380], data[16380:]]).hit
    monkeypatch.setattr(searching, "SEGMENT", 1 << 14)
    assert Search(TERMS).through([data[:16380], data[16380:]]).hit


def test_what_is_packed_across_segments_is_not_called_searched(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "SEGMENT", 1000)
    data = gzip.compress(FILLER)
    found = Search(TERMS).through([data[:1000], data[1000:]])
    assert not found.hit
    assert found.unread


def test_a_part_with_a_password_is_told_and_other_words_are_no_hit() -> None:
    data = bytearray(packed(("a.txt", LONG)))
    data[6] |= 1
    assert Search(TERMS).through([bytes(data)]).unread == LOCKED
    assert not Search(TERMS).through([b"Murhaf and Abu Qasrawi; Lavrov"]).hit


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"mail " + b"7z\xbc\xaf\x27\x1c\0\4" + FILLER, OTHERWISE), (b"Rar!\x1a\x07\x01\0" + FILLER, OTHERWISE),
        (b"4 0 obj<</Filter /LZWDecode>>stream", OTHERWISE), (b"trailer <</Encrypt 5 0 R>>", LOCKED),
        ("EncryptedPackage".encode("utf-16-le") + b"\0", LOCKED),
        (packed(("a.pdf", b"%PDF-1.4\n" + FILLER)), DRAWN), (FILLER + b"%PDF-1.7\n" + FILLER, DRAWN),
        (b"begin 644 a.txt\n" + FILLER, OTHERWISE),
        (base64.encodebytes(b"Rar!\x1a\x07\0" + FILLER), OTHERWISE),
    ],
)  # fmt: skip
def test_what_is_not_unpacked_is_told(data: bytes, says: str) -> None:
    assert Search(TERMS).through([data]).unread == says


def test_a_file_that_is_a_pdf_is_searched_as_what_its_pages_read() -> None:
    assert not Search(TERMS).through([b"%PDF-1.4\n" + FILLER]).unread
