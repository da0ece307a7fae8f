"""Words that would be a date and are part of a name: «الشرق اليوم», "deux An-26"."""

from __future__ import annotations

import re

from workbench.reference.dating.phrases import Mention

_QUOTES = frozenset('"”»“’›')
_TYPE = re.compile(r"[^\W\d_][-‐‑–]$")  # what the number of a type goes on from
_OPENED = re.compile(r"[\"“«„‘‹][^\"“”«»„‘’‹›\n]{0,30}$")


def named(body: str, mention: Mention) -> bool:
    """Whether the words end a short name in quotation marks: «الشرق اليوم»."""
    if body[mention.end : mention.end + 1] not in _QUOTES or mention.found.duration:
        return False
    if any(letter.isdigit() for letter in body[mention.start : mention.end]):
        return False
    opened = _OPENED.search(body, max(0, mention.start - 32), mention.start)
    return opened is not None and not body[opened.start() + 1].islower()  # "na początku maja" is a date that is quoted


def designation(body: str, mention: Mention) -> bool:
    """Whether the words share one with a designation: "deux An-26" are no two years, "إف-16 يوم" no sixteen days."""
    if mention.found.duration and _TYPE.search(body, max(0, mention.start - 2), mention.start):
        return True
    return body[mention.end : mention.end + 1] == "-" and body[mention.end + 1 : mention.end + 2].isdigit() and (
        bool(mention.found.duration) and body[mention.start : mention.end].split()[-1][:1].isupper())  # fmt: skip
