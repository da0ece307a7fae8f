"""Working text: what offsets refer to, derived from original bytes by a recipe that its name tells.

``text/1 ENCODING`` keeps every character and every line end as they are; only a byte order mark is dropped
(``text/1 utf-8 bom``). ``html/1 ENCODING`` is the visible text of a page. A byte that does not decode is one
U+FFFD. ``csv/1`` and ``whatsapp/1`` are ``text/1`` with places named by their readers. ``xlsx/1`` and ``ods/1`` are the
rows of a workbook (``tables_book``). One recipe over the same bytes always gives the same text.
"""

from __future__ import annotations

import codecs
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, chain

from workbench.reading.charset import MARK_OF, Charset, choose, parse
from workbench.reading.markup import visible
from workbench.reading.tables_book import MIMES, is_workbook, read_book, workbook_type
from workbench.values.errors import CaseError

PART = 1_000_000  # code points
HEAD = 1 << 20
_STEP = 1 << 14
_LENGTHS_TOLD = "utf-8"  # of whose characters the bytes follow from the characters alone
_HTML = re.compile(rb"(?i)\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)[\s>]", re.DOTALL)
_META = re.compile(rb"(?i)<meta\b[^>]{0,200}?\bcharset\s*=\s*[\"']?\s*([\w:.-]+)")
_FAULTY = re.compile("[\udc00-\udcff]")


def _one_by_one(error: UnicodeError) -> tuple[str, int]:
    """Stand-ins for bytes that do not decode, one each; the decoders give no lone surrogates of their own."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return "".join(chr(0xDC00 + byte) for byte in error.object[error.start : error.end]), error.end


codecs.register_error("workbench.one-by-one", _one_by_one)


class _Decoder:
    """Bytes to characters piece by piece; ``faults`` counts the bytes that did not decode."""

    def __init__(self, name: str) -> None:
        self._strict = codecs.getincrementaldecoder(name)("strict")
        self._lenient = codecs.getincrementaldecoder(name)("workbench.one-by-one")
        self.faults = 0

    def feed(self, data: bytes, final: bool = False) -> str:
        before = self.state
        try:
            return self._strict.decode(data, final)
        except UnicodeDecodeError:
            self._lenient.setstate(before)
            text, count = _FAULTY.subn("\ufffd", self._lenient.decode(data, final))
            self.state = self._lenient.getstate()
            self.faults += count
            return text

    @property
    def state(self) -> tuple[bytes, int]:
        """Where it stands between two pieces: bytes that are not yet a character, the codec's number."""
        return self._strict.getstate()

    @state.setter
    def state(self, state: tuple[bytes, int]) -> None:
        self._strict.setstate(state)

    @property
    def waiting(self) -> int:
        """Bytes taken in that are not yet a character."""
        return len(self.state[0])


class Decoded:
    """A text on its way out of its bytes: read ``parts`` once; ``faults`` is complete after the last one.

    ``recipe`` is ``None`` when the bytes are no text; there are no parts then.
    """

    def __init__(self, chunks: Iterable[bytes], recipe: str | None, *, whole: str | None = None) -> None:
        """``whole`` is the text where it had to be read in one go."""
        self.recipe = recipe
        self._chunks = chunks
        self._whole = whole
        self._decoder: _Decoder | None = None

    @property
    def faults(self) -> int:
        """Bytes so far that did not decode and stand as U+FFFD."""
        return self._decoder.faults if self._decoder else 0

    @property
    def parts(self) -> Iterator[str]:
        """The text in parts of ``PART`` code points, the last shorter; one more rather than split CR LF."""
        if self.recipe is None:
            return iter(())
        if self._whole is not None:
            return _parts([self._whole])
        kind, charset = _told(self.recipe)
        self._decoder = _Decoder(charset.name)
        texts = _texts(_behind_mark(self._chunks, charset), self._decoder)
        return _parts(visible(texts) if kind == "html/1" else texts)


def decode(chunks: Iterable[bytes], *, declared: str | None = None, mime: str | None = None) -> Decoded:
    """The working text of bytes; ``declared`` is the encoding that came with them, ``mime`` their kind."""
    pieces = iter(chunks)
    head = bytearray()
    for piece in pieces:
        head += piece
        if len(head) >= HEAD:
            break
    book = workbook_type(bytes(head))
    if book:
        return _workbook(chain((bytes(head),), pieces), MIMES[book])
    page = _HTML.match(head[:4096]) if mime is None else mime.partition(";")[0].strip() in _PAGE_TYPES
    if page and declared is None and (meta := _META.search(head[:4096])):
        declared = meta[1].decode("ascii", "replace")
    charset = choose(bytes(head), declared=declared, whole=len(head) < HEAD)
    recipe = f"{'html' if page else 'text'}/1 {charset}" if charset else None
    return Decoded(chain((bytes(head),), pieces), recipe)


def _workbook(chunks: Iterable[bytes], recipe: str) -> Decoded:
    """A workbook is read whole before it is said to have a text; one that cannot be read has none."""
    try:
        return Decoded((), recipe, whole=read_book(chunks, recipe)[0])
    except CaseError:
        return Decoded((), None)


_AS_WRITTEN = {"text/1", "csv/1", "whatsapp/1"}
_PAGE_TYPES = {"text/html", "application/xhtml+xml"}


def derive(chunks: Iterable[bytes], recipe: str) -> Decoded:
    """The same text again, by the recipe that offsets name."""
    return _workbook(chunks, recipe) if is_workbook(recipe) else Decoded(chunks, recipe)


def same_letters(one: str, other: str) -> bool:
    """Whether two recipes give the same text of the same bytes, whatever places they name in it."""
    left, right = one.partition(" "), other.partition(" ")
    return one == other or (left[2] == right[2] and {left[0], right[0]} <= _AS_WRITTEN)


def byte_span(chunks: Iterable[bytes], recipe: str, start: int, end: int) -> tuple[int, int] | None:
    """Where code points [start, end) of a working text stand in its original bytes.

    ``None`` for a page (its text is rendered, not copied) and for a span that is not in the text.
    """
    return byte_spans(chunks, recipe, [(start, end)])[0]


def byte_spans(chunks: Iterable[bytes], recipe: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int] | None]:
    """``byte_span`` of many spans in one reading of the bytes."""
    kind, charset = _told(recipe)
    if kind not in _AS_WRITTEN:
        return [None] * len(spans)
    mark = len(MARK_OF[charset.name]) if charset.marked else 0
    wanted = sorted({place for span in spans for place in span})
    found = _places(_behind_mark(chunks, charset), charset.name, wanted)
    return [
        (mark + found[start], mark + found[end]) if start <= end and {start, end} <= found.keys() else None
        for start, end in spans
    ]


def _told(recipe: str) -> tuple[str, Charset]:
    kind, _, words = recipe.partition(" ")
    return kind, parse(words)


def _behind_mark(chunks: Iterable[bytes], charset: Charset) -> Iterator[bytes]:
    skip = len(MARK_OF[charset.name]) if charset.marked else 0
    for chunk in chunks:
        if kept := chunk[skip:]:
            yield kept
        skip = max(0, skip - len(chunk))


def _texts(chunks: Iterable[bytes], decoder: _Decoder) -> Iterator[str]:
    for chunk in chunks:
        yield decoder.feed(chunk)
    yield decoder.feed(b"", True)


def _parts(texts: Iterable[str]) -> Iterator[str]:
    held: list[str] = []
    size = 0
    for text in texts:
        held.append(text)
        size += len(text)
        if size > PART + 1:
            whole = "".join(held)
            at = 0
            while len(whole) - at > PART + 1:
                cut = at + PART
                cut += whole[cut - 1 : cut + 1] == "\r\n"
                yield whole[at:cut]
                at = cut
            held, size = [whole[at:]], len(whole) - at
    yield from _last("".join(held))


def _last(rest: str) -> Iterator[str]:
    cut = PART + (rest[PART - 1 : PART + 1] == "\r\n")
    for part in (rest[:cut], rest[cut:]):
        if part:
            yield part


def _places(chunks: Iterable[bytes], name: str, wanted: Sequence[int]) -> dict[int, int]:
    """The bytes at which the wanted code points begin: whole steps first, then byte by byte inside one."""
    decoder = _Decoder(name)
    taken = letters = 0
    found: dict[int, int] = {}
    for step, final in chain(((step, False) for chunk in chunks for step in _cut(chunk)), ((b"", True),)):
        before, first = decoder.state, taken - decoder.waiting
        text = decoder.feed(step, final)
        inside = wanted[bisect_left(wanted, letters) : bisect_left(wanted, letters + len(text))]
        if inside:
            starts = _starts(name, before, step, final, first)
            found |= {place: starts[place - letters] for place in inside}
        taken += len(step)
        letters += len(text)
    found.setdefault(letters, taken)
    return found


def _starts(name: str, state: tuple[bytes, int], step: bytes, final: bool, first: int) -> list[int]:
    """The byte at which each character of a step begins.

    Several characters that one byte brings out are faulty bytes, one each, and one whole character at most.
    """
    decoder = _Decoder(name)
    decoder.state = state
    if name == _LENGTHS_TOLD and not decoder.waiting:
        text = decoder.feed(step, final)
        if not decoder.faults:
            return list(accumulate(map(_utf8, text[:-1]), initial=first)) if text else []
        decoder = _Decoder(name)
        decoder.state = state
    starts: list[int] = []
    taken = first + decoder.waiting
    for at in range(len(step)) if step else (0,):
        text = decoder.feed(step[at : at + 1], final)
        taken += bool(step)
        if text:
            starts += range(first, first + len(text))
            first = taken - decoder.waiting
    return starts


def _utf8(letter: str) -> int:
    """The bytes of a character in UTF-8."""
    code = ord(letter)
    return 1 if code < 0x80 else 2 if code < 0x800 else 3 if code < 0x10000 else 4


def _cut(chunk: bytes) -> Iterator[bytes]:
    return (chunk[at : at + _STEP] for at in range(0, len(chunk), _STEP))
