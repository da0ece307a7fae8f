"""Which version of the program an address announces; asked only when the analyst asks for it."""

from __future__ import annotations

import json
import re
from typing import Any, NamedTuple

from workbench.reading.capturing import Fetch
from workbench.values.errors import CaseError

LIMIT = 1 << 20  # bytes of an announcement
_DEADLINE = 15.0  # seconds
_VERSION = re.compile(
    r"v?(\d{1,6}(?:\.\d{1,6}){0,3})([-._]?[a-z][-._a-z\d]{0,30})?(?:\+[\w.]{1,60})?", re.ASCII | re.IGNORECASE
)  # read in one way only, and short enough for a sentence: whoever answers may mean harm
_PART = re.compile(r"[a-z]+|\d{1,9}")
_BEFORE, _ITSELF, _BEHIND = range(3)
_NOWHERE = "{} announces no version; name an address that answers with one, as the program's publisher gives it."


class Announced(NamedTuple):
    """What is announced, and whether it is newer than what runs."""

    version: str
    newer: bool


def look_for_newer(
    address: str, running: str, progress: Any, *, proxy: str | None = None, fetch: Fetch | None = None
) -> Announced:
    """Ask one address which version is the newest, and hold it against the one that runs.

    The answer may be a line of text that begins with the version, or JSON as PyPI gives it for a project
    (``info.version``), as forges give it for a release (``tag_name``), or with a ``version`` of its own. An address
    within one's own network counts, too. Anything else is a ``CaseError`` that names the address. A ``proxy`` is one
    that captures of pages take, too.
    """
    how = {"progress": progress, "deadline": _DEADLINE, "limit": LIMIT, "proxy": proxy}
    page = (fetch or _fetch())(address, allow_private=True, **how)
    with page.body as body:
        said = body.read(LIMIT).decode("utf-8", "replace")
    if page.status != 200:
        raise CaseError(f"{address} answered with status {page.status}; check the address.")
    version = _announced(said)
    if version is None:
        raise CaseError(_NOWHERE.format(address))
    return Announced(version, _rank(version) > _rank(running))


def _fetch() -> Fetch:
    from workbench.reading.fetching import fetch  # brings the HTTP stack

    return fetch


def _announced(said: str) -> str | None:
    if not said.lstrip().startswith("{"):
        words = said.split(None, 1)
        return words[0] if words and _VERSION.fullmatch(words[0]) else None
    try:
        answer = json.loads(said)
    except (ValueError, RecursionError):
        return None
    inside = answer.get("info")
    named = [answer, inside] if isinstance(inside, dict) else [answer]
    found = [each.get(key) for each in named for key in ("version", "tag_name")]
    return next((each for each in found if isinstance(each, str) and _VERSION.fullmatch(each)), None)


def _rank(version: str) -> tuple[tuple[int, ...], int, tuple[tuple[int, str], ...]]:
    """What orders versions: their numbers, then trials before what they are of, and what was mended after it behind.

    As PEP 440 has it: ``dev`` comes before all other trials, and the tenth behind the second.
    """
    found = _VERSION.fullmatch(version)
    assert found is not None
    numbers = [int(each) for each in found[1].split(".")]
    while numbers and not numbers[-1]:
        numbers.pop()
    words = _PART.findall((found[2] or "").lower())
    stage = _ITSELF if not words else _BEHIND if words[0] == "post" else _BEFORE
    return tuple(numbers), stage, tuple((int(each), "") if each.isdigit() else (0, each) for each in _first(words))


def _first(words: list[str]) -> list[str]:
    return ["", *words[1:]] if words[:1] == ["dev"] else words
