"""Words that a machine read from pictures: kept as it gave them, the working text while they stand, until confirmed.

What the machine gave is a capture of its own whose container is the picture's: bytes that travel, merge and verify like
any others. The working text follows it inside the same transaction, also when it is undone.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

import apsw

from workbench.case import blobs
from workbench.case.search import forget_text, index_text
from workbench.case.texts import keep

MIME = "application/vnd.machine-read+json"
MEMBER = "words read by machine"
RECIPE = "ocr/1"
CONFIRMED = "words confirmed"
UNSURE = 60.0  # per cent of its own certainty below which the machine guesses
_PART = 1 << 20  # code points of a part of the text
Word = tuple[str, float, float, float, float, float]
"""Letters, left, top, right, bottom (pixels of an image, points of a page) and the machine's certainty in per cent."""
Stretch = tuple[str, int, int, str, Sequence[float] | None]


class Read(NamedTuple):
    """A page as it was read: paragraphs of words, or the words it had of its own, which stay."""

    page: int
    paragraphs: tuple[tuple[Word, ...], ...]
    own: str = ""

    @property
    def words(self) -> int:
        """How many words the machine read."""
        return sum(len(each) for each in self.paragraphs)

    @property
    def unsure(self) -> int:
        """How many of them it was not sure of."""
        return sum(word[5] < UNSURE for each in self.paragraphs for word in each)


class Reading(NamedTuple):
    """What a machine made of a picture or of pages; ``before`` is the text that stood there, with its recipe."""

    tool: str  # with its version: tesseract 5.3.0
    languages: str
    pages: tuple[Read, ...]
    before: dict[str, Any] | None = None

    @property
    def recipe(self) -> str:
        """How the working text is made: ``ocr/1 tesseract 5.3.0 eng``."""
        return f"{RECIPE} {self.tool} {self.languages}"

    def as_bytes(self) -> bytes:
        """As it is stored; equal readings give equal bytes."""
        pages = [{"page": each.page, "own": each.own, "paragraphs": each.paragraphs} for each in self.pages]
        held = {"tool": self.tool, "languages": self.languages, "before": self.before, "pages": pages}
        return json.dumps(held, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()

    def text(self) -> str:
        """Paragraphs and pages, parted by a blank line each."""
        return "\n\n".join(_words_of(each) for each in self.pages)

    def stretches(self) -> Iterator[Stretch]:
        """Where each page and each word stands in the text; pages keep the sizes they had."""
        sizes = [block for block in (self.before or {}).get("blocks", ()) if block[0] == "page"]
        start = 0
        for n, each in enumerate(self.pages):
            end = start + len(_words_of(each))
            if sizes:
                yield "page", start, end, sizes[n][3], sizes[n][4]
            yield from _placed(each, start)
            start = end + 2


def _words_of(page: Read) -> str:
    return page.own or "\n\n".join(" ".join(word[0] for word in each) for each in page.paragraphs)


def _placed(page: Read, at: int) -> Iterator[Stretch]:
    for paragraph in () if page.own else page.paragraphs:
        for word in paragraph:
            yield "word", at, at + len(word[0]), f"page {page.page}", word[1:5]
            at += len(word[0]) + 1
        at += 1


def parsed(data: bytes) -> Reading:
    """A stored reading; ValueError for bytes that are none."""
    try:
        held = json.loads(data)
        pages = tuple(
            Read(int(each["page"]), tuple(tuple(_word(word) for word in p) for p in each["paragraphs"]), each["own"])
            for each in held["pages"]
        )
        found = Reading(str(held["tool"]), str(held["languages"]), pages, _before(held["before"]))
        found.as_bytes()  # letters and figures that could not be stored again are none of a machine's
        _ = list(found.stretches())
        return found
    except (KeyError, TypeError, IndexError, OverflowError, RecursionError) as error:
        raise ValueError("no reading") from error


def _word(stored: Sequence[Any]) -> Word:
    letters, left, top, right, bottom, sure = stored
    return str(letters), float(left), float(top), float(right), float(bottom), float(sure)


def _before(held: Any) -> dict[str, Any] | None:
    """The text that stood there before, with its pages."""
    if held is None:
        return None
    blocks = [(str(kind), int(start), int(end), str(label), None if box is None else [float(each) for each in box])
              for kind, start, end, label, box in held["blocks"]]  # fmt: skip
    return {"recipe": None if held["recipe"] is None else str(held["recipe"]), "text": str(held["text"]),
            "blocks": blocks}  # fmt: skip


def is_machine(recipe: str | None) -> bool:
    """Whether a working text was read by a machine."""
    return bool(recipe) and str(recipe).startswith(f"{RECIPE} ")


def tool_of(recipe: str) -> str:
    """Which machine, and for which languages: ``tesseract 5.3.0 eng``."""
    return recipe.removeprefix(f"{RECIPE} ")


def read_by(connection: apsw.Connection, source: bytes, recipe: str | None, *, start: int, end: int) -> Any:
    """``{machine, confirmed_by}`` for words that a machine read, ``None`` for others."""
    if not is_machine(recipe):
        return None
    row: Any = connection.execute(
        "SELECT \"by\" FROM coverage WHERE source = ?1 AND deleted = 0 AND state = ?2 AND"
        " json_extract(span, '$.reading') = ?3 AND json_extract(span, '$.start') <= ?4 AND"
        " json_extract(span, '$.end') >= ?5 ORDER BY id LIMIT 1",
        (source, CONFIRMED, hash_of(connection, source), start, end),
    ).fetchone()  # fmt: skip
    return {"machine": tool_of(str(recipe)), "confirmed_by": row[0] if row else None}


def hash_of(connection: apsw.Connection, source: bytes) -> str | None:
    """The SHA-256 of the machine reading that a source's words are from: what is confirmed are its words alone."""
    row: Any = connection.execute(
        "SELECT r.blob FROM source s JOIN capture r ON r.container = s.capture AND r.mime = ? AND r.deleted = 0"
        " WHERE s.id = ? ORDER BY r.id DESC LIMIT 1", (MIME, source),
    ).fetchone()  # fmt: skip
    return row[0].hex() if row and row[0] else None


def reading_of(connection: apsw.Connection, capture: bytes, *, live: bool = True) -> Reading | None:
    """What a machine read of a capture last; of what was taken back, too, where ``live`` is false."""
    row: Any = connection.execute(
        f"SELECT blob FROM capture WHERE container = ? AND mime = ? {'AND deleted = 0' if live else ''}"
        " ORDER BY id DESC LIMIT 1", (capture, MIME),
    ).fetchone()  # fmt: skip
    if not row or not row[0]:
        return None
    try:
        return parsed(b"".join(blobs.read(connection, row[0])))
    except ValueError:  # it came from elsewhere, and no machine wrote it
        return None


def follow(connection: apsw.Connection, captures: Iterable[bytes]) -> None:
    """Let the working texts follow what became of machine readings among some captures."""
    query = """SELECT DISTINCT c.container FROM json_each(?) j JOIN capture c ON c.id = unhex(j.value)
    WHERE c.mime = ? AND c.container IS NOT NULL"""
    found: Any = connection.execute(query, (json.dumps([key.hex() for key in captures]), MIME)).fetchall()
    for (container,) in found:
        _restate(connection, container)


def _restate(connection: apsw.Connection, capture: bytes) -> None:
    found = reading_of(connection, capture)
    if found is not None:
        _lay(connection, capture, found.recipe, found.text(), list(found.stretches()))
        return
    gone = reading_of(connection, capture, live=False)
    before = gone.before if gone else None
    if before:
        _lay(connection, capture, before["recipe"], before["text"], before["blocks"])
    else:
        _lay(connection, capture, None, "", [])


def _lay(
    connection: apsw.Connection, capture: bytes, recipe: str | None, text: str, stretches: Iterable[Sequence[Any]]
) -> None:
    """Put a text with its stretches in place of the one that stands; what the file states of itself stays."""
    forget_text(connection, capture)
    connection.execute("DELETE FROM derived_text WHERE capture = ?", (capture,))
    connection.execute("DELETE FROM derived_block WHERE capture = ?", (capture,))
    if recipe and text:
        parts = [text[at : at + _PART] for at in range(0, len(text), _PART)]
        keep(connection, capture, recipe, parts)
        for n, part in enumerate(parts):
            index_text(connection, capture, n, part)
    connection.executemany(
        "INSERT INTO derived_block VALUES (?, ?, ?, ?, ?, ?, ?)",
        ((capture, n, *each[:4], None if each[4] is None else json.dumps(each[4])) for n, each in enumerate(stretches)),
    )
