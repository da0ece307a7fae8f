"""Sentences that become claims: denials, refusals to comment, and movements that did not happen or are yet to."""

from __future__ import annotations

from collections.abc import Iterable

from workbench.case.acts import Accepted
from workbench.reading.aid.spans import Movement, Stance, Suggestions
from workbench.reading.chained import chain_of
from workbench.values.sentences import sentences

_KINDS = {"denied": "denial", "planned": "expectation"}


def becomes(move: Movement) -> str:
    """The kind of claim, or the event of a sighting, that a movement is once it is taken."""
    return _KINDS.get(str(move.facts.get("status")), str(move.facts["event"]))


def telling(move: Movement, stances: Iterable[Stance]) -> Stance | None:
    """The sentence, offered by itself, in which somebody denies the movement."""
    kind = becomes(move)
    return next((each for each in stances if each.kind == kind and each.start <= move.start < each.end), None)


def claimed(chosen: Stance | Movement, found: Suggestions, body: str) -> Accepted | None:
    """A sentence as a claim; nothing for a movement that is told to have happened.

    A denial has nobody's word but that of its own sentence.
    """
    if isinstance(chosen, Movement):
        if becomes(chosen) not in _KINDS.values():
            return None
        told = telling(chosen, found.stances)
        return claimed(told, found, body) if told else _expected(chosen, found, body)
    return _claim(chosen.start, chosen.end, chosen.by, chosen.kind, body)


def _expected(move: Movement, found: Suggestions, body: str) -> Accepted:
    begins = body.rfind("\n", 0, move.start) + 1
    line = body[begins : body.find("\n", move.start) if "\n" in body[move.start :] else len(body)]
    over = (each for each in sentences(line) if each.start <= move.start - begins < each.end)
    start, end = next(((begins + each.start, begins + each.end) for each in over), (move.start, move.end))
    by = chain_of(move, list(found.of("attribution")), body) if move.facts.get("asserted_by") else ()
    return _claim(start, end, by, becomes(move), body)


def _claim(start: int, end: int, by: Iterable[str], kind: str, body: str) -> Accepted:
    return Accepted("claim", start, end, by=tuple(by), claims=(kind, " ".join(body[start:end].split())))
