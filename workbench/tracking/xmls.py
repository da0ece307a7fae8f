"""XML of trackers read as it streams by, within limits: no entities, no document types, no endless names or depths."""

from __future__ import annotations

import codecs
import re
from typing import BinaryIO, Protocol
from xml.parsers.expat import ExpatError, ParserCreate

from workbench.tracking.importer import Told, unheard
from workbench.values.errors import CaseError

MOST_DEPTH = 200
MOST_ELEMENTS = 3_000_000
MOST_TOKEN = 1 << 20  # bytes of one tag, comment or processing instruction
MOST_TEXT = 1 << 20  # characters of one element that are kept
_PIECE = 1 << 16
_ROOT = re.compile(r"<(?:\?.*?\?>|!--.*?-->|!DOCTYPE[^>]*>|(?:[\w.-]+:)?([\w.-]+))", re.DOTALL)
_MARKS = {codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16", codecs.BOM_UTF8: "utf-8-sig"}


class Heard(Protocol):
    """Who is told of elements as they open and close: their path of names without prefixes, attributes, words."""

    def opened(self, path: list[str], attributes: dict[str, str]) -> None: ...

    def closed(self, path: list[str], words: str) -> None: ...


def beginning(head: bytes) -> str:
    """How a file begins as text, whatever its encoding, where it looks like XML; else empty."""
    encoding = next((name for mark, name in _MARKS.items() if head.startswith(mark)), "utf-8")
    if encoding == "utf-8" and not head[:1000].lstrip().startswith(b"<"):
        return ""
    text = head.decode(encoding, "replace").lstrip()
    return text if text.startswith("<") else ""


def root_of(text: str) -> str:
    """The name of the outermost element of an XML text, in small letters and without its prefix."""
    for match in _ROOT.finditer(text[: 1 << 16]):
        if match[1]:
            return match[1].lower()
    return ""


def hear(file: BinaryIO, heard: Heard, *, name: str, told: Told = unheard) -> bool:
    """Read a file to its end, or to the place where it is no XML any more; whether that was before its time."""
    words = _Words(heard, name)
    parser = ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = words.start, words.end
    parser.CharacterDataHandler = words.characters
    parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = words.refuse
    done, piece = 0, file.read(_PIECE)
    try:
        while piece:
            parser.Parse(piece, False)
            done += len(piece)
            told(done)
            if done - parser.CurrentByteIndex > MOST_TOKEN:
                raise CaseError(f"{name} holds one tag of more than 1 MB; it is no file of a tracker.")
            piece = file.read(_PIECE)
        parser.Parse(b"", True)
    except (ExpatError, LookupError, ValueError):  # of an encoding nobody knows, or that this parser does not read
        return True
    return False


class _Words:
    """Keeps the path and the words of the element that is open."""

    def __init__(self, heard: Heard, name: str) -> None:
        self._heard, self._name = heard, name
        self._path: list[str] = []
        self._words: list[str] = []
        self._length = self._elements = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._path.append(tag.rpartition(":")[2])
        if len(self._path) > MOST_DEPTH:
            raise CaseError(f"{self._name} nests more than {MOST_DEPTH} elements; it is no file of a tracker.")
        self._elements += 1
        if self._elements > MOST_ELEMENTS:
            raise CaseError(f"{self._name} holds more than {MOST_ELEMENTS:,} elements; import it in parts.")
        self._words, self._length = [], 0
        self._heard.opened(self._path, attributes)

    def end(self, _tag: str) -> None:
        self._heard.closed(self._path, "".join(self._words).strip())
        self._words, self._length = [], 0
        self._path.pop()

    def characters(self, words: str) -> None:
        if self._length < MOST_TEXT:
            self._words.append(words)
            self._length += len(words)

    def refuse(self, *_declaration: object) -> None:
        raise CaseError(f"{self._name} declares a document type or entities, which no tracker does; it was not read.")


def nth_element(text: str, tag: str, number: int) -> tuple[int, int] | None:
    """Where the n-th element of a name stands in an XML text, from its opening to its end; the first is 1."""
    skipped = r"<!--(?:.*?-->|.*\Z)|<!\[CDATA\[(?:.*?\]\]>|.*\Z)"
    scan = re.compile(rf"{skipped}|<(/?)(?:[\w.-]+:)?({re.escape(tag)})\b[^<>]*>", re.DOTALL)
    begin, seen = -1, 0
    for match in scan.finditer(text):
        if match[2] and not match[1]:
            seen += 1
            if seen == number:
                begin = match.start()
                if match[0].endswith("/>"):
                    return begin, match.end()
        elif match[2] and begin >= 0:
            return begin, match.end()
    return None
