"""Mail as it travels: heads, parts inside parts, and the bytes and words they stand for; linear in its size.

The standard library's parser is not asked: it recurses as deep as a mail says, and reads long heads over and over.
"""

from __future__ import annotations

import re
from binascii import a2b_base64, a2b_qp
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from urllib.parse import unquote_to_bytes

from workbench.reading.charset import SAMPLE, choose, known

MOST_PARTS = 10_000
_DEEPEST = 20  # parts inside parts; what lies deeper stays as it is
_LONGEST_HEAD = 1 << 20
_LONGEST_VALUE = 1 << 16
_STEP = 1 << 20
_END_OF_HEAD = re.compile(rb"(?:\r?\n|\r(?!\n)){2}")
_FOLD = re.compile(rb"(?:\r\n|\n|\r)(?=[ \t])")
_LINE = re.compile(rb"\r\n|\n|\r")
_FIELD = re.compile(rb"([!-9;-~]{1,200})[ \t]*:[ \t]*(.*)", re.DOTALL)
_REST_OF_LINE = re.compile(rb"(--)?[ \t]{0,200}(?:\r\n|\n|\r|\Z)")
_ENCODED = re.compile(r"=\?([^?\s*]{1,60})(?:\*[^?\s]{0,20})?\?([bBqQ])\?([^?]*)\?=")
_PARAMETER = re.compile(r""";\s*([^\s=;"()<>@,/]{1,100})\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))""")
_NUMBERED = re.compile(r"(.*?)\*(\d{1,4})(\*?)$")
_NO_BASE64 = bytes(set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"))


@dataclass(frozen=True)
class Part:
    """One part of a mail: its head and where its bytes stand; ``where`` counts parts from 1 ("2.1")."""

    head: tuple[tuple[str, str], ...]
    start: int
    end: int
    where: str = ""
    usual: str = "text/plain"  # the type of a part that names none

    def all(self, name: str) -> list[str]:
        """Every value of a field, as written but for folds."""
        return [value for held, value in self.head if held.lower() == name]

    def first(self, name: str) -> str:
        """A field's first value, decoded for people; empty where there is none."""
        return shown(next(iter(self.all(name)), ""))

    @property
    def kind(self) -> str:
        """The media type it declares."""
        declared = next(iter(self.all("content-type")), "").partition(";")[0].strip().lower()
        return declared if re.fullmatch(r"[\w.+-]+/[\w.+-]+", declared) else self.usual

    def parameter(self, field: str, name: str) -> str:
        """A parameter of a field such as the charset of Content-Type; empty where there is none."""
        return parameters(next(iter(self.all(field)), "")).get(name, "")

    @property
    def filename(self) -> str:
        """The name it states for itself, as written; never a path to anything."""
        return self.parameter("content-disposition", "filename") or self.parameter("content-type", "name")

    @property
    def attached(self) -> bool:
        """Whether it asks to stand beside the words, not among them."""
        return next(iter(self.all("content-disposition")), "").strip().lower().startswith("attachment")


def head_of(data: bytes, start: int = 0, end: int | None = None, *, where: str = "", usual: str = "text/plain") -> Part:
    """The head that begins at ``start``, and the body behind it up to ``end``."""
    end = len(data) if end is None else end
    if data[start : start + 2] == b"\r\n" or data[start : start + 1] in (b"\n", b"\r"):
        return Part((), start + 1 + (data[start : start + 2] == b"\r\n"), end, where, usual)
    found = _END_OF_HEAD.search(data, start, min(end, start + _LONGEST_HEAD))
    stop, body = (found.start(), found.end()) if found else (min(end, start + _LONGEST_HEAD), end)
    head = []
    for line in _LINE.split(_FOLD.sub(b"", data[start:stop])):
        if field := _FIELD.match(line):
            head.append((field[1].decode("ascii", "replace"), _plain(field[2][:_LONGEST_VALUE]).strip()))
    return Part(tuple(head), body, end, where, usual)


def parts_of(data: bytes, top: Part) -> Iterator[Part]:
    """The parts with words or bytes of their own, in their order; a mail of one part is its own."""
    waiting = [(top, 0)]
    given = 0
    while waiting and given < MOST_PARTS:
        part, deep = waiting.pop()
        boundary = part.parameter("content-type", "boundary") if part.kind.startswith("multipart/") else ""
        if not boundary or deep >= _DEEPEST:
            given += 1
            yield part
            continue
        usual = "message/rfc822" if part.kind == "multipart/digest" else "text/plain"
        inside = [
            head_of(data, start, end, where=f"{part.where}.{number}".lstrip("."), usual=usual)
            for number, (start, end) in enumerate(islice(_split(data, part, boundary), MOST_PARTS), 1)
        ]
        waiting += [(each, deep + 1) for each in reversed(inside)]


def _split(data: bytes, part: Part, boundary: str) -> Iterator[tuple[int, int]]:
    """Where the parts between the lines of a boundary stand; the last may lack its end."""
    mark = b"--" + boundary.encode("utf-8", "replace")
    line_end = b"\n" if data.find(b"\n", part.start, part.end) >= 0 else b"\r"
    begin = None
    at = part.start if data.startswith(mark, part.start) else data.find(line_end + mark, part.start, part.end)
    while at >= 0:
        behind = data.find(mark, at, at + len(mark) + 1) + len(mark)
        if line := _REST_OF_LINE.match(data, behind, part.end):
            if begin is not None:
                yield begin, max(begin, at - (data[at - 1 : at + 1] == b"\r\n"))  # that line end is the boundary's
            if line[1]:
                return
            begin = line.end()
        at = data.find(line_end + mark, behind - 1, part.end)
    if begin is not None and begin < part.end:
        yield begin, part.end


def content(data: bytes, part: Part) -> Iterator[bytes]:
    """The bytes that a part stands for, in pieces."""
    way = next(iter(part.all("content-transfer-encoding")), "").strip().lower()
    if way == "base64":
        yield from _base64(data, part.start, part.end)
    elif way == "quoted-printable":
        yield a2b_qp(data[part.start : part.end])
    else:
        yield from (data[at : min(at + _STEP, part.end)] for at in range(part.start, part.end, _STEP))


def _base64(data: bytes, start: int, end: int) -> Iterator[bytes]:
    rest = b""
    for at in range(start, end, _STEP):
        letters = rest + data[at : min(at + _STEP, end)].translate(None, _NO_BASE64)
        whole = len(letters) // 4 * 4
        rest = letters[whole:]
        yield a2b_base64(letters[:whole])
    if len(rest) > 1:
        yield a2b_base64(rest + b"=" * (4 - len(rest)))


def words(data: bytes, declared: str) -> str:
    """Bytes as words, by the declared encoding where it fits; what does not decode is U+FFFD."""
    if not declared and _is_utf8(data):
        name = "utf-8"
    else:
        chosen = choose(data[: 4 * SAMPLE], declared=declared or None, whole=len(data) <= 4 * SAMPLE)
        name = chosen.name if chosen else known(declared) or "cp1252"
    text = data.decode(name, "replace").lstrip("\ufeff")
    return re.sub(r"\r\n?", "\n", text)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def shown(value: str) -> str:
    """A field for people: encoded words decoded, blanks between two of them dropped."""
    pieces: list[str] = []
    held: tuple[str, bytes] | None = None  # letters may be split between two words of one encoding
    at = 0
    for found in _ENCODED.finditer(value):
        between = value[at : found.start()]
        at = found.end()
        encoding, data = found[1].lower(), _unpacked(found[2], found[3])
        if held and not between.strip() and held[0] == encoding:
            held = encoding, held[1] + data
            continue
        pieces += [_told(held), "" if held and not between.strip() else between]
        held = encoding, data
    return "".join((*pieces, _told(held), value[at:])).strip()


def _told(held: tuple[str, bytes] | None) -> str:
    return held[1].decode(known(held[0]) or "utf-8", "replace") if held else ""


def _unpacked(way: str, letters: str) -> bytes:
    raw = letters.encode("utf-8", "replace")
    return a2b_qp(raw, header=True) if way in "qQ" else b"".join(_base64(raw, 0, len(raw)))


def parameters(value: str) -> dict[str, str]:
    """The parameters of a field by their names, those cut into pieces put together (RFC 2231)."""
    found: dict[str, str] = {}
    cut: dict[str, list[tuple[int, bool, str]]] = {}
    for each in _PARAMETER.finditer(f";{value.partition(';')[2]}"):
        name = each[1].lower()
        held = re.sub(r"\\(.)", r"\1", each[2]) if each[2] is not None else each[3]
        if piece := _NUMBERED.match(name):
            cut.setdefault(piece[1], []).append((int(piece[2]), bool(piece[3]), held))
        elif name.endswith("*"):
            cut.setdefault(name[:-1], []).append((0, True, held))
        else:
            found.setdefault(name, shown(held))
    return found | {name: _whole(sorted(pieces)) for name, pieces in cut.items()}


def _whole(pieces: list[tuple[int, bool, str]]) -> str:
    encoding = "utf-8"
    data = b""
    for number, coded, piece in pieces:
        if coded and number == 0 and piece.count("'") >= 2:
            encoding, _, piece = piece.split("'", 2)
        data += unquote_to_bytes(piece) if coded else piece.encode("utf-8", "replace")
    return data.decode(known(encoding) or "utf-8", "replace")


def _plain(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
