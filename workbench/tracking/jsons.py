"""JSON of trackers: one long list among a few words, read piece by piece, and as far as a cut file goes."""

from __future__ import annotations

import gc
import io
import json
import re
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, BinaryIO, NamedTuple, TypeVar

from workbench.tracking.importer import Told, unheard
from workbench.values.errors import CaseError

MOST_AROUND = 16 << 20  # bytes before or behind the list, or of one element
MOST_WIDE = 256 << 20  # bytes of a file that is no UTF-8 and is read at once
MOST_AT_ONCE = 500_000
_PIECE = 1 << 20
_NEAR = 1 << 16
_BETWEEN = re.compile(rb"[\]}]\s*+(,)\s*+(?=[\[{])")
_NAMES = re.compile(rb"\s*+:")
_LISTS = re.compile(rb"\s*+:\s*+\[")
_OPENED = re.compile(rb"\s*+\[")
_TOKEN = re.compile(rb'"(?:[^"\\]++|\\.)*+(?:"|\Z)|[\[\]{},]', re.DOTALL)
_WORD_TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+(?:"|\Z)|[\[\]{},]', re.DOTALL)
_WIDE = (b"\xff\xfe", b"\xfe\xff")
_BOM = b"\xef\xbb\xbf"
_CLOSES = {b"[": b"]", b"{": b"}"}
Made = TypeVar("Made")


def beginning(head: bytes) -> bytes:
    """How a file begins where it is JSON, in UTF-8 without a mark; empty where it is none."""
    if head.startswith(_WIDE):
        head = head[: len(head) & ~1].decode("utf-16", "replace").encode("utf-8", "replace")
    text = head.removeprefix(_BOM).lstrip()
    return text if text[:1] in (b"{", b"[") else b""


def has(head: bytes, *keys: str) -> bool:
    """Whether all of these keys stand in the beginning of a file."""
    return all(_after(head, f'"{key}"'.encode(), _NAMES) >= 0 for key in keys)


def flat_first_line(head: bytes) -> bool:
    """Whether a file begins with a line that is an object of plain values, as files of one object a line do."""
    first = loads(head.lstrip().partition(b"\n")[0])
    return isinstance(first, dict) and not any(isinstance(value, dict | list) for value in first.values())


def has_list(head: bytes, key: str) -> bool:
    """Whether a list of one of these names begins in the beginning of a file."""
    return _inside(head, key) >= 0


def _inside(data: bytes, key: str) -> int:
    """Where the list of one of these names begins; without a name, the file is the list; -1 where there is none."""
    if not key:
        opened = _OPENED.match(data)
        return opened.end() if opened else -1
    found = [_after(data, f'"{each}"'.encode(), _LISTS) for each in key.split("|")]
    return min((each for each in found if each >= 0), default=-1)


def _after(data: bytes, word: bytes, follows: re.Pattern[bytes]) -> int:
    """Behind the first place where a word is followed by something; -1 where none is. Plain search is far quicker."""
    at = data.find(word)
    while at >= 0:
        match = follows.match(data, at + len(word))
        if match and data[at - 1 : at] != b"\\":
            return match.end()
        at = data.find(word, at + len(word))
    return -1


class Ahead:
    """A file whose beginning was looked at and is read again with the rest; in UTF-16, all of it is read at once."""

    def __init__(self, file: BinaryIO, *, name: str = "The file") -> None:
        self.head = file.read(_NEAR)
        self._file, self._at = file, 0
        if self.head.startswith(_WIDE):
            data = self.head + file.read(MOST_WIDE)
            if len(data) >= MOST_WIDE:
                raise CaseError(f"{name} is a text in UTF-16 of more than 256 MB; save it in UTF-8.")
            self._file = io.BytesIO(data.decode("utf-16", "replace").encode("utf-8", "replace"))
            self.head = self._file.read(_NEAR)
        self.head = self.head.removeprefix(_BOM)

    def read(self, size: int) -> bytes:
        if self._at >= len(self.head):
            return self._file.read(size)
        piece = self.head[self._at :]
        self._at = len(self.head)
        return piece + self._file.read(max(0, size - len(piece)))


class Listed:
    """The elements of a JSON file's long list, a piece at a time; an element that is no JSON comes as ``None``.

    ``key`` is its name, or names with ``|`` between them. After the last piece ``around`` is everything but the list,
    and ``cut`` says that the file ends before its time. NaN, which JSON does not have, is read.
    """

    def __init__(self, file: BinaryIO | Ahead, key: str, *, name: str, told: Told = unheard) -> None:
        self._file = file if isinstance(file, Ahead) else Ahead(file, name=name)
        self._key, self._name, self._told = key, name, told
        self._read = 0
        self.around: Any = None
        self.cut = self.found = False

    def __iter__(self) -> Iterator[list[Any]]:
        return self.pieces(lambda inside: None)

    def pieces(self, quick: Callable[[bytes], Made | None]) -> Iterator[list[Any] | Made]:
        """Piece by piece; of a large list ``quick`` is asked first what it makes of the inside of a piece, if anything.

        The collector rests meanwhile, as it would look for cycles where JSON has none.
        """
        collects = gc.isenabled()
        gc.disable()
        try:
            yield from self._pieces(quick)
        finally:
            if collects:
                gc.enable()

    def _pieces(self, quick: Callable[[bytes], Made | None]) -> Iterator[list[Any] | Made]:
        data = self._more(_PIECE)
        if len(data) < _PIECE and (elements := self._quickly(data, quick) or self._at_once(data)) is not None:
            if elements:
                yield elements
            return
        head, left = self._until_list(data)
        if not self.found:
            self.around = loads(head)
            self.cut = self.around is None
            return
        yield from _beside(self._elements(head, left, quick))

    def _elements(self, head: bytes, left: bytes, quick: Callable[[bytes], Made | None]) -> Iterator[list[Any] | Made]:
        part = _Part([], left)
        while not part.ended:
            part = _part(part.left, self._more(max(_PIECE, len(part.left))), quick)
            if part.elements:
                yield part.elements
            self._check(len(part.left))
        self._finish(head, part.left)

    def all(self) -> list[Any]:
        """Every element of a list that is read whole, as lists of aircraft at one moment are."""
        found: list[Any] = []
        for elements in self:
            found += elements
            if len(found) > MOST_AT_ONCE:
                raise CaseError(f"{self._name} lists more than {MOST_AT_ONCE:,} aircraft; it is no file of a tracker.")
        return found

    def _quickly(self, data: bytes, quick: Callable[[bytes], Made | None]) -> Made | None:
        """What is made of the list of a small and sound file, where it is the last one in it."""
        begin, end = _inside(data, self._key), data.rfind(b"]")
        made = quick(data[begin:end]) if self._key and 0 <= begin < end else None
        around = None if made is None else loads(data[:begin] + data[end:])
        if not isinstance(around, dict) or self._listed(around) != []:
            return None
        self.found, self.around = True, around
        return made

    def _listed(self, around: dict[str, Any]) -> Any:
        """What stands under the list's name, at the outermost."""
        return next((around[key] for key in self._key.split("|") if key in around), None)

    def _at_once(self, data: bytes) -> list[Any] | None:
        """The list of a small and sound file where it stands right inside; nothing where it is to be looked for."""
        import orjson

        try:
            whole = orjson.loads(data)
        except orjson.JSONDecodeError:
            return None
        place = next((key for key in self._key.split("|") if isinstance(whole, dict) and key in whole), None)
        elements = whole if not self._key else whole.get(place) if place else None
        if not isinstance(elements, list):
            return None
        self.found, self.around = True, {**whole, place: []} if place else []
        return elements

    def _until_list(self, data: bytes) -> tuple[bytes, bytes]:
        while (at := _inside(data, self._key)) < 0:
            more = self._more(max(_PIECE, len(data)))
            if not more:
                return data, b""
            data += more
            self._check(len(data))
        self.found = True
        return data[:at], data[at:]

    def _finish(self, head: bytes, tail: bytes) -> None:
        """Read what stands around the list; of a cut file, what stands before it."""
        while tail and (more := self._more(_PIECE)):
            tail += more
            self._check(len(tail))
        whole = loads(head + tail) if tail else None
        self.cut = whole is None
        self.around = loads(head + _closing(head)) if whole is None else whole

    def _more(self, size: int) -> bytes:
        data = self._file.read(size)
        self._read += len(data)
        self._told(self._read)
        return data

    def _check(self, size: int) -> None:
        if size > MOST_AROUND:
            raise CaseError(f"{self._name} holds a piece of more than 16 MB; it is no file of a tracker.")


def _beside(items: Iterator[Made]) -> Iterator[Made]:
    """Items, the next of which is made on another thread while one is worked on."""
    with ThreadPoolExecutor(1, "reading ahead") as beside:
        following = beside.submit(next, items, None)
        while (item := following.result()) is not None:
            following = beside.submit(next, items, None)
            yield item


class _Part(NamedTuple):
    """Elements at the beginning of a piece and what is left: the beginning of the next, or all behind the list."""

    elements: Any
    left: bytes
    ended: bool = False


def _part(left: bytes, more: bytes, quick: Callable[[bytes], Any]) -> _Part:
    """The whole elements of a piece; the last piece ends the list, be it closed (``left`` begins so) or cut."""
    last = not more
    piece = left if last else more
    at = piece.rfind(b"]") if last else _between(piece)
    if at >= 0:
        inside = piece[:at] if last else b"".join((left, memoryview(piece)[:at]))
        if (made := quick(inside)) is not None or isinstance(made := loads(b"[%b]" % inside), list):
            return _Part(made, piece[at:] if last else piece[at + 1 :], last)
    data = left + more
    spans, end = _spans(data)
    open_ = end < 0
    if open_ and not last and spans:
        spans.pop()
    elements = [loads(data[begin:stop]) for begin, stop in spans]
    if open_ and last:
        return _Part(elements[:-1] if elements and elements[-1] is None else elements, b"", ended=True)
    if open_:
        return _Part(elements, data[spans[-1][1] + 1 :] if spans else data)
    return _Part(elements, data[end:], ended=True)


def _between(data: bytes) -> int:
    """The comma between the last two elements that look so, near the end; -1 where none does."""
    for near in (_NEAR >> 4, _NEAR):
        found = -1
        for match in _BETWEEN.finditer(data, max(0, len(data) - near)):
            found = match.start(1)
        if found >= 0:
            return found
    return -1


def loads(data: bytes) -> Any:
    """A value out of JSON, with NaN and bytes that are no UTF-8 borne with; ``None`` where it is none."""
    import orjson

    try:
        return orjson.loads(data)
    except orjson.JSONDecodeError:
        pass
    try:
        return json.loads(data.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return None


def _spans(data: bytes) -> tuple[list[tuple[int, int]], int]:
    """Where each element of a list's inside stands, and where the list ends; -1 where it does not."""
    spans: list[tuple[int, int]] = []
    depth = begin = 0
    for match in _TOKEN.finditer(data):
        token = match[0]
        if token in (b"[", b"{"):
            depth += 1
        elif token in (b"]", b"}"):
            depth -= 1
            if depth < 0:
                return _with_last(spans, data, begin, match.start()), match.start()
        elif token == b"," and not depth:
            spans.append((begin, match.start()))
            begin = match.end()
    return _with_last(spans, data, begin, len(data)), -1


def _with_last(spans: list[tuple[int, int]], data: bytes, begin: int, end: int) -> list[tuple[int, int]]:
    return [*spans, (begin, end)] if data[begin:end].strip() else spans


def _closing(head: bytes) -> bytes:
    """What closes all that a beginning opens."""
    open_: list[bytes] = []
    for match in _TOKEN.finditer(head):
        if match[0] in _CLOSES:
            open_.append(_CLOSES[match[0]])
        elif match[0] in (b"]", b"}") and open_:
            open_.pop()
    return b"".join(reversed(open_))


def place_in(text: str, key: str, row: int, *, lists: int = 1) -> tuple[int, int] | None:
    """Where an element stands in a text, counted through so many lists of this name; the first is 1."""
    opens = re.compile(rf'(?<!\\)"(?:{key})"\s*+:\s*+\[' if key else r"\A\ufeff?\s*+\[")
    seen = end = 0
    for _ in range(lists):
        if (opening := opens.search(text, end)) is None:
            return None
        begin = opening.end()
        for end, closes in _ends(text, begin):
            element = _stripped(text, begin, end)
            seen += element is not None or not closes
            if seen == row:
                return element
            begin = end + 1
    return None


def _ends(text: str, begin: int) -> Iterator[tuple[int, bool]]:
    """Where each element of a list ends, and whether the list, or the text, ends with it."""
    depth = 0
    for match in _WORD_TOKEN.finditer(text, begin):
        token = match[0]
        if not depth and token in ",]}":
            yield match.start(), token != ","
            if token != ",":
                return
        depth += (token in "[{") - (token in "]}")
    yield len(text), True


def _stripped(text: str, begin: int, end: int) -> tuple[int, int] | None:
    words = text[begin:end]
    begin += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    return (begin, end) if begin < end else None
