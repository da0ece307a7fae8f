"""Dates that tell when something was said, not when it happened: "said in a statement on Friday"."""

from __future__ import annotations

import re

from workbench.reading.aid.movements_scene import Line, Spot
from workbench.reading.aid.spans import Span

_BEHIND = ("according", "citing")  # attributions behind which a date is that of what is told
_SAID = 4  # letters between who says so and when: "the police announced on Sunday"
_MEANS = 48  # the same, where it is told by what means: "said in a written statement on Friday"
_BY_MEANS = re.compile(
    r"\s(?:in|via|on|through|dans|par|sur|en|por|mediante|w|we|na|в|на|через|في بيان|في تصريح|في تصريحات|في تغريدة)"
    r"\s[^.;:()\dA-ZА-ЯŁŚŻ]+"
)


def said_then(line: Line, spot: Spot, *, first: bool = False) -> bool:
    """Whether the date is that of the saying, not of the flight; also where who says so comes ``first``."""
    return any(_says_when(line, said, spot.span, first=first) for said in line.said)


def _says_when(line: Line, said: Span, date: Span, *, first: bool) -> bool:
    if said.covers(date) and not _enclosed(line, said, date):
        return True
    near = 0 < date.start - said.end <= _MEANS and _of_saying(line.words.body[said.end : date.start])
    return near and (first or said.start > line.start) and not said.rule.endswith(_BEHIND)


def _enclosed(line: Line, said: Span, date: Span) -> bool:
    """Whether what is told stands between who says so and the verb: "the Air Force, it is due on Monday, says"."""
    body = line.words.body
    return "," in body[said.start : date.start] and "," in body[date.end : said.end]


def _of_saying(between: str) -> bool:
    """Whether the words between who says so and a date only tell how it was said: "said in a statement on"."""
    return "," not in between and (len(between) <= _SAID or _BY_MEANS.fullmatch(between) is not None)
