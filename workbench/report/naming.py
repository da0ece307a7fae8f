"""Which texts name a source that nobody holds, by its own name as it is recorded, paragraph by paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from workbench.case.case import Case
from workbench.case.ids import id_bytes
from workbench.case.texts import WorkingText
from workbench.report.facts import Record

_CAPTURES = "SELECT s.id, s.capture FROM source s WHERE s.deleted = 0 AND s.capture IS NOT NULL"
_ARTICLE = re.compile(r"^the\s+", re.IGNORECASE)


def namings(case: Case, sources: Sequence[Record]) -> Mapping[str, Mapping[str, Sequence[int]]]:
    """By the id of a source not held that has a title, then by that of a text: the paragraphs with its name.

    Every text is read once, and none where no such source is.
    """
    named: dict[str, list[str]] = {}
    for each in sources:
        if not each["held"] and each["title"] and (name := _name(each["title"])):
            named.setdefault(name, []).append(each["id"])
    if not named:
        return {}
    longest_first = sorted(map(re.escape, named), key=len, reverse=True)
    names = re.compile(rf"(?<!\w)(?:{'|'.join(longest_first)})(?!\w)")
    held = {id_bytes(each["id"]): each["id"] for each in sources if each["held"]}
    found: dict[str, dict[str, Sequence[int]]] = {}
    for key, capture in case.rows(_CAPTURES):
        if key in held:
            for name, paragraphs in _told(WorkingText(case.raw, capture), names).items():
                for source in named[name]:
                    found.setdefault(source, {})[held[key]] = paragraphs
    return found


def _name(title: str) -> str:
    return _ARTICLE.sub("", title.strip())


def _told(text: WorkingText, names: re.Pattern[str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for name, offset in _places(text, names):
        paragraphs = found.setdefault(name, [])
        if (at := text.paragraph_of(offset)) not in paragraphs:
            paragraphs.append(at)
    return found


def _places(text: WorkingText, names: re.Pattern[str]) -> Iterator[tuple[str, int]]:
    """Each name with its offset, part by part: one that lies over the end of a part is passed over."""
    for part in range(text.parts):
        start, words = text.part(part)
        yield from ((each.group(), start + each.start()) for each in names.finditer(words))
