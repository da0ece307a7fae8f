"""A page captured more than once: which passages came, went or moved, and what the server said differently."""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from workbench.case.case import Case
from workbench.case.ids import id_text
from workbench.case.texts import WorkingText
from workbench.values.errors import CaseError
from workbench.values.sentences import sentences

_PASSING = {"date", "age", "connection", "keep-alive"}  # headers that differ each time and say nothing
_BLANKS = re.compile(r"\s+")


class Span(NamedTuple):
    """A stretch of one capture's words: code points, end exclusive."""

    start: int
    end: int


@dataclass(frozen=True)
class Taken:
    """One capture of an address; one that gave bytes the case held already has no source of its own.

    ``at`` is when it was captured here, or when the web archive that it came in says it was.
    """

    capture: bytes
    source: bytes | None
    at: str
    sha256: str
    url: str
    response: dict[str, Any]


@dataclass(frozen=True)
class Passage:
    """Words that were ``added``, ``removed`` or ``moved``: where they stood, where they stand."""

    kind: str
    words: str
    earlier: Span | None
    later: Span | None

    def as_json(self) -> dict[str, Any]:
        """For ``--json``."""
        sides = {"earlier": self.earlier, "later": self.later}
        return {
            "kind": self.kind,
            "words": self.words,
            **{name: list(at) if at else None for name, at in sides.items()},
        }


@dataclass(frozen=True)
class Said:
    """Something a server said differently: a header, the status, the final address, the certificate."""

    name: str
    earlier: str | None
    later: str | None


@dataclass(frozen=True)
class Changes:
    """All that differs between two captures of an address."""

    earlier: Taken
    later: Taken
    passages: tuple[Passage, ...]
    said: tuple[Said, ...]

    @property
    def same_bytes(self) -> bool:
        """Whether the server sent the very same bytes."""
        return self.earlier.sha256 == self.later.sha256

    def as_json(self, case: Case) -> dict[str, Any]:
        """For ``--json``."""
        return {
            "earlier": _told(case, self.earlier), "later": _told(case, self.later), "same_bytes": self.same_bytes,
            "passages": [each.as_json() for each in self.passages], "headers": [vars(each) for each in self.said],
        }  # fmt: skip

    def says(self) -> str:
        """The outcome in a sentence."""
        if self.same_bytes:
            return "The server sent the same bytes again."
        if not self.passages:
            return "The bytes differ; the words a reader sees are the same, in the same order."
        counts = [(kind, sum(each.kind == kind for each in self.passages)) for kind in ("added", "removed", "moved")]
        told = ", ".join(f"{count:,} {kind}" for kind, count in counts if count)
        return f"Passages: {told}."


def taken_again(case: Case, source: bytes) -> list[Taken]:
    """Every capture of the address that a source was captured from, earliest first; failed ones left out."""
    rows = case.rows(
        "SELECT c.id, (SELECT s.id FROM source s WHERE s.capture = c.id AND s.deleted = 0),"
        " coalesce(json_extract(c.response, '$.captured'), json_extract(c.collected, '$.at'), ''), c.blob, c.url,"
        " c.response FROM capture c"
        " WHERE c.deleted = 0 AND c.blob IS NOT NULL AND c.url ="
        " (SELECT k.url FROM source s JOIN capture k ON k.id = s.capture WHERE s.id = ?) ORDER BY 3, c.id",
        (source,),
    )
    return [
        Taken(capture, own, at, blob.hex(), url, json.loads(response or "{}"))
        for capture, own, at, blob, url, response in rows
    ]


def changes(case: Case, source: bytes, other: bytes | None = None) -> Changes:
    """What differs between a source's capture and that of another source, else the last one of its address."""
    first = _taken(case, source)
    if other is not None:
        second = _taken(case, other)
    else:
        again = [each for each in taken_again(case, source) if each.capture != first.capture]
        if not again:
            number = case.number(source)
            raise CaseError(f"{number} is no page that was captured again; attach its address once more, then ask.")
        second = again[-1]
    earlier, later = sorted((first, second), key=lambda each: (each.at, each.capture))
    one, two = (_words(case, each) for each in (earlier, later))
    passages = () if earlier.sha256 == later.sha256 else tuple(passages_between(one, two))
    return Changes(earlier, later, passages, tuple(_said(earlier.response, later.response)))


def _taken(case: Case, source: bytes) -> Taken:
    rows = case.rows(
        "SELECT c.id, coalesce(json_extract(c.response, '$.captured'), json_extract(c.collected, '$.at'), ''), c.blob,"
        " coalesce(c.url, ''), c.response"
        " FROM source s JOIN capture c ON c.id = s.capture WHERE s.id = ? AND c.blob IS NOT NULL",
        (source,),
    )
    if not rows:
        raise CaseError(f"{case.number(source)} is cited but not held; there are no bytes to compare.")
    capture, at, blob, url, response = rows[0]
    return Taken(capture, source, at, blob.hex(), url, json.loads(response or "{}"))


def _words(case: Case, taken: Taken) -> str:
    """The words of a capture; equal bytes are read once, under the capture that brought them first."""
    read = case.value(
        "SELECT t.capture FROM derived_text t JOIN capture c ON c.id = t.capture WHERE c.blob = ? LIMIT 1",
        (bytes.fromhex(taken.sha256),),
    )
    text = WorkingText(case.raw, read or taken.capture)
    return text.slice(0, text.total)


def passages_between(one: str, two: str) -> Iterator[Passage]:
    """What came, went and moved between two texts, told by their sentences, in the order of the later one."""
    left, right = sentences(one), sentences(two)
    met = _met([_key(one, at) for at in left], [_key(two, at) for at in right])
    stayed = set(_in_order([met.get(j, -1) for j in range(len(right))]))
    gone = sorted(set(range(len(left))) - set(met.values()))
    for run in _runs(gone):
        span = Span(left[run[0]].start, left[run[-1]].end)
        yield Passage("removed", one[span.start : span.end], span, None)
    for run in _runs([j for j in range(len(right)) if j not in met]):
        span = Span(right[run[0]].start, right[run[-1]].end)
        yield Passage("added", two[span.start : span.end], None, span)
    for j in (j for j in range(len(right)) if j in met and j not in stayed):
        before, after = Span(*left[met[j]]), Span(*right[j])
        yield Passage("moved", two[after.start : after.end], before, after)


def _key(text: str, at: tuple[int, int]) -> str:
    return _BLANKS.sub(" ", text[at[0] : at[1]])


def _met(left: Sequence[str], right: Sequence[str]) -> dict[int, int]:
    """The sentence of the left for each of the right that says the same, letter for letter; the n-th with the n-th."""
    places: dict[str, list[int]] = {}
    for i in range(len(left) - 1, -1, -1):
        places.setdefault(left[i], []).append(i)
    return {j: places[words].pop() for j, words in enumerate(right) if places.get(words)}


def _in_order(places: Sequence[int]) -> list[int]:
    """The indices of the longest row of places that rises: what stayed in its order; -1 counts as none."""
    tails: list[int] = []
    ends: list[int] = []
    before: dict[int, int] = {}
    for j, place in enumerate(places):
        if place < 0:
            continue
        at = bisect_left(tails, place)
        tails[at : at + 1] = [place]
        ends[at : at + 1] = [j]
        before[j] = ends[at - 1] if at else -1
    row = []
    at = ends[-1] if ends else -1
    while at >= 0:
        row.append(at)
        at = before[at]
    return row[::-1]


def _runs(numbers: Sequence[int]) -> Iterator[list[int]]:
    run: list[int] = []
    for number in numbers:
        if run and number != run[-1] + 1:
            yield run
            run = []
        run.append(number)
    if run:
        yield run


def _said(one: dict[str, Any], two: dict[str, Any]) -> Iterator[Said]:
    for name in ("status", "final_url", "certificate"):
        if one.get(name) != two.get(name):
            yield Said(name.replace("_", " "), _shown(one.get(name)), _shown(two.get(name)))
    heads = [{name.lower(): value for name, value in each.get("headers", {}).items()} for each in (one, two)]
    for name in sorted((heads[0].keys() | heads[1].keys()) - _PASSING):
        if heads[0].get(name) != heads[1].get(name):
            yield Said(name, heads[0].get(name), heads[1].get(name))


def _shown(value: object) -> str | None:
    return None if value is None else str(value)


def _told(case: Case, taken: Taken) -> dict[str, Any]:
    source = {"id": id_text(taken.source), "number": case.number(taken.source)} if taken.source else None
    return {"source": source, "at": taken.at, "sha256": taken.sha256, "url": taken.url}


def address_of(case: Case, source: bytes) -> str | None:
    """The address that a source was captured from; ``None`` for what came another way."""
    query = "SELECT c.url FROM source s JOIN capture c ON c.id = s.capture WHERE s.id = ? AND c.response IS NOT NULL"
    found = case.value(query, (source,))
    return str(found) if found else None
