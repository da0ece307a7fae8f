"""What an excerpt stands on: words of a text, or a part of a page, an image, a table or a recording.

Words are exact or they are nothing: an anchor holds while the text made by its recipe has its words at its offsets.
A region or a span of time has no words; it holds while the captured file is read by its recipe and is large or long
enough. ``page``, ``rects`` and ``cells`` beside words only tell where on paper or in a table they stand.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from workbench.case.case import Case
from workbench.case.readings import Told, reading_of, stretches_at
from workbench.case.texts import WorkingText
from workbench.values.errors import CaseError

WORDS_IN_SQL = "coalesce(nullif(json_extract({column}, '$.quote'), ''), json_extract({column}, '$.label'))"
"""An excerpt's words, or what its part is called where it has none; ``format(column="t.anchor")``."""
Rect = tuple[float, float, float, float]
"""Left, top, width, height: points of a page, pixels of an image."""


class Part(NamedTuple):
    """Where an excerpt stands besides its words: its page with the lines there, region, span of seconds, cells."""

    page: int | None = None
    rects: tuple[Rect, ...] = ()
    region: Rect | None = None
    span: tuple[float, float] | None = None
    cells: str = ""
    label: str = ""

    @property
    def wordless(self) -> bool:
        """Whether it is a part of a picture or recording and no words."""
        return self.region is not None or self.span is not None


_NEAR = 0.5  # seconds or pixels that rounding may put a part beyond the end


def holds(anchor: Mapping[str, Any], text: WorkingText, told: Told | None) -> bool:
    """Whether an anchor still leads to what it was put on."""
    if anchor["quote"]:
        words = text.slice(anchor["start"], anchor["end"])
        return bool(text.recipe == anchor["recipe"] and words == anchor["quote"])
    return told is not None and told.recipe == anchor["recipe"] and _inside(anchor, told)


def holds_in(case: Case, source: bytes, anchor: Mapping[str, Any]) -> bool:
    """``holds`` for one excerpt of a source."""
    capture = case.value("SELECT capture FROM source WHERE id = ?", (source,))
    return holds(anchor, WorkingText(case.raw, capture or b""), reading_of(case.raw, capture))


def _inside(anchor: Mapping[str, Any], told: Told) -> bool:
    if "span" in anchor:
        most = _number(told.facts.get("duration"))
        return most is None or anchor["span"][1] <= most + _NEAR
    x, y, width, height = anchor["region"]
    if (anchor.get("page") or 1) > _pages(told):
        return False
    if "page" in anchor:
        return True
    wide, high = (_number(told.facts.get(name)) for name in ("width", "height"))
    return wide is not None and high is not None and x + width <= wide + _NEAR and y + height <= high + _NEAR


def _pages(told: Told) -> int:
    return int(_number(told.facts.get("pages")) or _number(told.facts.get("frames")) or 1)


def _number(fact: str | None) -> float | None:
    try:
        return float(fact) if fact else None
    except ValueError:
        return None


def part_of_anchor(anchor: Mapping[str, Any]) -> Part:
    """What an anchor says of pages, regions, time and cells."""
    region, span = anchor.get("region"), anchor.get("span")
    rects = tuple((float(x), float(y), float(w), float(h)) for x, y, w, h in anchor.get("rects", ()))
    return Part(
        anchor.get("page"), rects, (region[0], region[1], region[2], region[3]) if region else None,
        (span[0], span[1]) if span else None, anchor.get("cells", ""), anchor.get("label", ""),
    )  # fmt: skip


def region_anchor(told: Told, *, region: tuple[float, float, float, float], page: int | None = None) -> dict[str, Any]:
    """A rectangle (x, y, width, height) of an image in pixels, or of a page in points, from the top left."""
    x, y, width, height = (round(float(each), 1) for each in region)
    if x < 0 or y < 0 or width < 1 or height < 1:
        raise CaseError("A region needs a place and a size inside the picture; draw it anew.")
    anchor = {**_wordless(told), "region": [x, y, width, height], **({"page": page} if page else {})}
    if not _inside(anchor, told):
        raise CaseError(f"The region lies outside {_extent(told, page)}; draw it inside.")
    return {**anchor, "label": place_words(anchor)}


def span_anchor(told: Told, *, start: float, end: float) -> dict[str, Any]:
    """A stretch of a recording, in seconds from its beginning."""
    if not 0 <= start < end:
        raise CaseError("A stretch of a recording begins before it ends; write it as 1:05-1:20.")
    anchor = {**_wordless(told), "span": [round(float(start), 3), round(float(end), 3)]}
    if not _inside(anchor, told):
        raise CaseError(f"The recording is {clock(float(told.facts['duration']))} long; choose an earlier stretch.")
    return {**anchor, "label": place_words(anchor)}


def _wordless(told: Told) -> dict[str, Any]:
    return {"recipe": told.recipe, "start": 0, "end": 0, "quote": "", "prefix": "", "suffix": ""}


def _extent(told: Told, page: int | None) -> str:
    if page is not None:
        return "the one page there is" if _pages(told) == 1 else f"the {_pages(told)} pages there are"
    return f"the image of {told.facts.get('width', '?')} × {told.facts.get('height', '?')} pixels"


def beside_words(case: Case, source: bytes, start: int, end: int) -> dict[str, Any]:
    """Where on paper or in a table words stand: their page, and their cells from the first to the last."""
    capture = case.value("SELECT capture FROM source WHERE id = ?", (source,))
    first, last = (stretches_at(case.raw, capture, offset) for offset in (start, max(start, end - 1)))
    found: dict[str, Any] = {}
    page = next((each for each in first if each.kind == "page"), None)
    if page is not None:
        before = "SELECT count(*) FROM derived_block WHERE capture = ? AND kind = 'page' AND start < ?"
        found["page"] = 1 + int(case.value(before, (capture, page.start)))
    cells = [next((each.label for each in ends if each.kind == "cell"), None) for ends in (first, last)]
    if cells[0] and cells[1]:
        tail = cells[1].rpartition("!")[2]
        found["cells"] = cells[0] if cells[0] == cells[1] else f"{cells[0]}:{tail}"
    return found


def place_words(anchor: Mapping[str, Any]) -> str:
    """Where a part stands, for people: "page 3", "Sheet1!B3:C4", "region 400, 60, 80 × 40", "1:05 to 1:20"."""
    said = []
    if anchor.get("cells"):
        said.append(str(anchor["cells"]))
    if region := anchor.get("region"):
        x, y, width, height = (f"{each:g}" for each in region)
        said.append(f"region {x}, {y}, {width} × {height}")
    if span := anchor.get("span"):
        said.append(f"{clock(span[0])} to {clock(span[1])}")
    if anchor.get("page"):
        said.append(f"{'of ' if said else ''}page {anchor['page']}")
    return " ".join(said)


def clock(seconds: float) -> str:
    """Seconds as a player shows them: 1:05, 1:02:03, 0:12.5."""
    whole, part = divmod(round(seconds * 10), 10)
    hours, rest = divmod(whole, 3600)
    minutes, left = divmod(rest, 60)
    tenth = f".{part}" if part else ""
    return f"{hours}:{minutes:02}:{left:02}{tenth}" if hours else f"{minutes}:{left:02}{tenth}"


def seconds_of(written: str) -> float:
    """The seconds that 12.5, 1:05 or 1:02:03 stand for."""
    parts = written.strip().split(":")
    try:
        numbers = [float(part) for part in parts]
    except ValueError:
        numbers = []
    if (
        not 0 < len(numbers) <= 3
        or any(not 0 <= number < 1e6 for number in numbers)
        or max(numbers[1:], default=0) >= 60
    ):
        raise CaseError(f"“{written}” is no time in a recording; write it as 12.5, 1:05 or 1:02:03.")
    total = 0.0
    for number in numbers:
        total = total * 60 + number
    return total
