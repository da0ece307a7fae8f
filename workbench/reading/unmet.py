"""Sentences that become claims: denials, refusals to comment, and movements that did not happen or are yet to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from workbench.case.acts import Accepted
from workbench.reading.aid.spans import Movement, Span, Stance, Suggestions
from workbench.reading.chained import chain_of
from workbench.reference.figures import is_taken_back
from workbench.values.sentences import sentences

_KINDS = {"denied": "denial", "planned": "expectation"}


def becomes(move: Movement, body: str) -> str:
    """The kind of claim, or the event of a sighting, that a movement of a text is once it is taken.

    What only an earlier version of the text said is denied by this one.
    """
    kind = _KINDS.get(str(move.facts.get("status")))
    return kind or ("denial" if is_taken_back(body[slice(*_sentence(move, body))]) else str(move.facts["event"]))


def told_once(
    chosen: Sequence[Span | Movement | Stance], stances: Sequence[Stance], body: str
) -> Iterator[Span | Movement | Stance]:
    """What is chosen, without movements whose sentence is chosen, too."""
    for each in chosen:
        if not (isinstance(each, Movement) and _telling(each, stances, body) in chosen):
            yield each


def _telling(move: Movement, stances: Iterable[Stance], body: str) -> Stance | None:
    """The sentence, offered by itself, in which somebody denies the movement."""
    kind = becomes(move, body)
    return next((each for each in stances if each.kind == kind and each.start <= move.start < each.end), None)


def claimed(chosen: Stance | Movement, found: Suggestions, body: str) -> Accepted | None:
    """A sentence as a claim; nothing for a movement that is told to have happened.

    A denial has nobody's word but that of its own sentence.
    """
    if isinstance(chosen, Movement):
        if becomes(chosen, body) not in _KINDS.values():
            return None
        told = _telling(chosen, found.stances, body)
        return claimed(told, found, body) if told else _expected(chosen, found, body)
    return _claim(chosen.start, chosen.end, chosen.by, chosen.kind, body)


def _expected(move: Movement, found: Suggestions, body: str) -> Accepted:
    by = chain_of(move, list(found.of("attribution")), body) if move.facts.get("asserted_by") else ()
    return _claim(*_sentence(move, body), by, becomes(move, body), body)


def _sentence(move: Movement, body: str) -> tuple[int, int]:
    begins = body.rfind("\n", 0, move.start) + 1
    line = body[begins : body.find("\n", move.start) % (len(body) + 1)]  # to the last where none ends it
    over = (each for each in sentences(line) if each.start <= move.start - begins < each.end)
    return next(((begins + each.start, begins + each.end) for each in over), (move.start, move.end))


def _claim(start: int, end: int, by: Iterable[str], kind: str, body: str) -> Accepted:
    return Accepted("claim", start, end, by=tuple(by), claims=(kind, " ".join(body[start:end].split())))
