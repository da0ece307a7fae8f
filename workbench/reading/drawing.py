"""Pages and images of a source as pictures, drawn by its reader in the child process from a connection of their own."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.case import machine, storage
from workbench.case.case import Case
from workbench.case.readings import Stretch, Told, reading_of, stretches
from workbench.case.texts import WorkingText
from workbench.reading import confined
from workbench.reading.confined import Progress, lend_blob, silent
from workbench.reading.reader import Box, Picture, Reader
from workbench.reading.readers import reader_of
from workbench.values.errors import CaseError


@dataclass(frozen=True)
class Sheet:
    """A page (points) or an image (pixels): its size, and the code points of its words."""

    width: float
    height: float
    label: str
    start: int = 0
    end: int = 0


@dataclass(frozen=True)
class Drawable:
    """A source that can be looked at as pictures: where its bytes are, what reads them, its sheets."""

    path: Path
    blob: bytes
    name: str
    reader: Reader
    sheets: tuple[Sheet, ...]
    paged: bool
    told: Told
    words: tuple[Stretch, ...] = ()  # read by a machine, each with its box


def drawable(case: Case, source: bytes) -> Drawable | None:
    """What a source's pages or image can be drawn from; ``None`` where there is nothing to draw."""
    query = "SELECT c.id, c.blob, c.name FROM source s JOIN capture c ON c.id = s.capture WHERE s.id = ?"
    row = case.rows(query, (source,))
    told = reading_of(case.raw, row[0][0]) if row else None
    reader = reader_of(told.recipe) if told is not None and told.recipe else None
    if told is None or reader is None or not reader.pictures:
        return None
    capture, blob, name = row[0]
    paged = "pages" in told.facts
    sheets = _pages(case, capture) if paged else _frames(told)
    called = name or case.number(source)
    words: tuple[Stretch, ...] = ()
    text = WorkingText(case.raw, capture)
    if sheets and machine.is_machine(text.recipe):
        words = tuple(stretches(case.raw, capture, kind="word"))
        sheets = sheets if paged else (replace(sheets[0], end=text.total), *sheets[1:])
    return Drawable(case.path, blob, called, reader, sheets, paged, told, words) if sheets else None


def _pages(case: Case, capture: bytes) -> tuple[Sheet, ...]:
    boxes = [(each, each.box or (0, 0, 0, 0)) for each in stretches(case.raw, capture, kind="page")]
    return tuple(
        Sheet(box[2] or 595.0, box[3] or 842.0, each.label, each.start, each.end) for each, box in boxes
    )  # a page that cannot be read has no size


def _frames(told: Told) -> tuple[Sheet, ...]:
    try:
        width, height = float(told.facts["width"]), float(told.facts["height"])
        many = int(told.facts.get("frames", "1"))
    except (KeyError, ValueError):
        return ()
    named = (f"frame {number}" if many > 1 else "image" for number in range(1, many + 1))
    return tuple(Sheet(width, height, name) for name in named)


def draw(
    drawn: Drawable, page: int, *, scale: float, region: Box | None = None, progress: Progress = silent
) -> Picture:
    """A sheet, or the part of it that ``region`` names, as PNG; run it beside the window."""
    with closing(storage.reader(drawn.path)) as connection:
        lent = lend_blob(connection, drawn.blob, name=drawn.name)
        return confined.picture(drawn.reader, lent, page=page, scale=scale, region=region, progress=progress)


def letters(drawn: Drawable, page: int, *, progress: Progress = silent) -> tuple[Box, ...]:
    """The box of each code point of a page's words; run it beside the window."""
    sheet = drawn.sheets[page - 1]
    if sheet.end <= sheet.start:
        return ()
    read = [each for each in drawn.words if sheet.start <= each.start and each.end <= sheet.end]
    if read:
        return _spread(sheet, read)
    with closing(storage.reader(drawn.path)) as connection:
        found = confined.glyphs(drawn.reader, lend_blob(connection, drawn.blob, name=drawn.name), page=page,
                                progress=progress)  # fmt: skip
    if len(found) != sheet.end - sheet.start:
        raise CaseError(f"The words of {sheet.label} stand elsewhere than they were read; quote them in Words.")
    return found


def _spread(sheet: Sheet, words: Sequence[Stretch]) -> tuple[Box, ...]:
    """A box for each code point of words whose letters have none of their own: each word's, in equal parts."""
    found: list[Box] = [(0.0, 0.0, 0.0, 0.0)] * (sheet.end - sheet.start)
    for word in words:
        left, top, right, bottom = word.box or (0.0, 0.0, 0.0, 0.0)
        each = (right - left) / (word.end - word.start)
        for place in range(word.end - word.start):
            box = (left + place * each, top, left + (place + 1) * each, bottom)
            found[word.start - sheet.start + place] = box
    return tuple(found)
