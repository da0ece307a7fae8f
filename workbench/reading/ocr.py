"""Words read from pictures by an installed tesseract: which is found, what it may read, page after page."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from workbench.case import machine
from workbench.case.acts.machine import check_readable
from workbench.case.case import Case
from workbench.case.machine import Read, Word
from workbench.case.readings import stretches
from workbench.case.texts import WorkingText
from workbench.reading import programs
from workbench.reading.confined import Progress, silent
from workbench.reading.drawing import Drawable, draw, drawable
from workbench.values.errors import CaseError

ABSENT = "No tesseract is installed here, so no words can be read from pictures; install it and its languages."
DOTS = 300 / 72  # a page is read at 300 dots an inch
SMALL = 1600  # pixels of an image's longer side below which it is read at twice its size
SECONDS = 90.0  # for one page
MOST_PAGES = 500
_LANGUAGE = re.compile(r"[A-Za-z_]{3,20}(?:\+[A-Za-z_]{3,20}){0,5}")


class Engine(NamedTuple):
    """An installed tesseract: its path, its name with version, its languages."""

    path: str
    tool: str
    languages: tuple[str, ...]


def engine() -> Engine | None:
    """The tesseract that is installed here, if one is."""
    path = programs.installed("tesseract")
    return _engine(path) if path else None


@lru_cache(maxsize=2)
def _engine(path: str) -> Engine | None:
    try:
        said = programs.run([path, "--version"], called="tesseract", seconds=10).decode("utf-8", "replace")
        listed = programs.run([path, "--list-langs"], called="tesseract", seconds=10).decode("utf-8", "replace")
    except CaseError:
        return None  # one that does not even tell its version is as good as none
    found = re.match(r"tesseract v?([\w.+-]{1,40})", said)
    languages = tuple(line.strip() for line in listed.splitlines()[1:] if line.strip() and line.strip() != "osd")
    return Engine(path, f"tesseract {found[1]}", languages) if found else None


def check_languages(found: Engine, languages: str) -> str:
    """The languages to read for, such as ``eng+rus``; refused where one is not installed."""
    missing = [each for each in languages.split("+") if each not in found.languages]
    if not _LANGUAGE.fullmatch(languages) or missing:
        raise CaseError(f"tesseract has no language “{languages}” here; it has {', '.join(found.languages) or 'none'}.")
    return languages


class Plan(NamedTuple):
    """What is to be read: the pictures, the pages among them that hold no words of their own, the text that stands."""

    drawn: Drawable
    pages: tuple[int, ...]
    before: dict[str, Any] | None


def plan(case: Case, source: bytes) -> Plan:
    """What of a source a machine would read; refused where there is nothing to read, or quotes would be lost."""
    drawn, number = drawable(case, source), case.number(source)
    if drawn is None:
        raise CaseError(f"{number} has no pages and no image to read words from.")
    capture = check_readable(case, source)
    earlier = machine.reading_of(case.raw, capture)
    before = earlier.before if earlier else _standing(case, capture)
    if not drawn.paged:
        return Plan(drawn, (1,), before)
    own = [block for block in (before or {}).get("blocks", ()) if block[0] == "page"]
    empty = tuple(n for n, (_, start, end, *_rest) in enumerate(own, 1) if not before or start == end)
    if not empty:
        raise CaseError(f"Every page of {number} has words of its own; select those.")
    if len(empty) > MOST_PAGES:
        raise CaseError(f"{number} has {len(empty)} pages to read, and {MOST_PAGES} are read at most; split it.")
    return Plan(drawn, empty, before)


def _standing(case: Case, capture: bytes) -> dict[str, Any] | None:
    """The text that stands, with its stretches, so that it can be put back."""
    text, blocks = WorkingText(case.raw, capture), stretches(case.raw, capture)
    if not text.parts and not blocks:
        return None
    kept = [[each.kind, each.start, each.end, each.label, each.box and list(each.box)] for each in blocks]
    return {"recipe": text.recipe, "text": text.slice(0, text.total), "blocks": kept}


def read(plan: Plan, *, languages: str = "eng", progress: Progress = silent) -> machine.Reading:
    """Read the pages of a plan, beside whatever else is done; ``progress`` may raise to call it off."""
    found = engine()
    if found is None:
        raise CaseError(ABSENT)
    languages = check_languages(found, languages)
    taken = {page: Read(page, _page(found, plan.drawn, page, languages, _telling(plan, at, progress)))
             for at, page in enumerate(plan.pages)}  # fmt: skip
    if not any(each.words for each in taken.values()):
        raise CaseError(f"tesseract found no words in {plan.drawn.name}; another language or a sharper copy may help.")
    pages = tuple(taken.get(n) or Read(n, (), _own(plan, n)) for n in range(1, _count(plan) + 1))
    return machine.Reading(found.tool, languages, pages, plan.before)


def _telling(plan: Plan, at: int, progress: Progress) -> Callable[[], None]:
    says = f"Reading page {plan.pages[at]} of {plan.drawn.name}" if plan.drawn.paged else f"Reading {plan.drawn.name}"
    return lambda: progress(at, len(plan.pages), says)


def _count(plan: Plan) -> int:
    return len(plan.drawn.sheets) if plan.drawn.paged else 1


def _own(plan: Plan, page: int) -> str:
    before = plan.before or {}
    _, start, end, *_rest = [block for block in before["blocks"] if block[0] == "page"][page - 1]
    return str(before["text"][start:end])


def _page(
    found: Engine, drawn: Drawable, page: int, languages: str, tick: Callable[[], None]
) -> tuple[tuple[Word, ...], ...]:
    tick()
    sheet = drawn.sheets[page - 1]
    scale = DOTS if drawn.paged else 2.0 if max(sheet.width, sheet.height) < SMALL else 1.0
    picture = draw(drawn, page, scale=scale)
    command = [found.path, "stdin", "stdout", "-l", languages, "--psm", "3", "--dpi", "300", "tsv"]
    said = programs.run(command, called="tesseract", feed=picture.png, seconds=SECONDS, tick=tick)
    return tuple(_paragraphs(said.decode("utf-8", "replace"), picture.scale))


def _paragraphs(said: str, scale: float) -> Iterator[tuple[Word, ...]]:
    """The words of tesseract's table, by paragraphs; places in the source's own measure."""
    held: list[Word] = []
    last: Sequence[str] = ()
    for row in csv.DictReader(io.StringIO(said), delimiter="\t", quoting=csv.QUOTE_NONE):
        letters = " ".join((row.get("text") or "").split())
        if row.get("level") != "5" or not letters:
            continue
        here = (row["block_num"], row["par_num"])
        if held and here != last:
            yield tuple(held)
            held = []
        last = here
        left, top, wide, high = (float(row[name]) / scale for name in ("left", "top", "width", "height"))
        box = (round(left, 2), round(top, 2), round(left + wide, 2), round(top + high, 2))
        held.append((letters, *box, round(float(row["conf"]), 1)))
    if held:
        yield tuple(held)


def altered(case: Case, source: bytes, kept: str) -> str | None:
    """In words, what does not hold of machine-read words: their text, or what the same machine reads now."""
    capture = case.value("SELECT capture FROM source WHERE id = ?", (source,))
    number, stored = case.number(source), machine.reading_of(case.raw, capture)
    if stored is None or stored.text() != kept:
        return f"the text of {number} is not what the machine read; go back to a copy you trust"
    found, drawn = engine(), drawable(case, source)
    if (
        found is None
        or found.tool != stored.tool
        or drawn is None
        or not set(stored.languages.split("+")) <= set(found.languages)
    ):
        return None  # nothing here can tell; what the machine gave is kept and checked as bytes
    for each in _some([page for page in stored.pages if not page.own]):
        if _page(found, drawn, each.page, stored.languages, programs.nothing) != each.paragraphs:
            return f"the machine-read words of {number} could not be made again here; confirm them by the picture"
    return None


def _some(pages: Sequence[Read]) -> list[Read]:
    """Up to three pages of many: the first, one in the middle, the last."""
    return list(pages) if len(pages) <= 3 else [pages[0], pages[len(pages) // 2], pages[-1]]
