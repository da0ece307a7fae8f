"""What the reading aid offers, taken by the analyst: mentions, sightings, citations; or offered no more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from workbench.case.acts.entities import add_entity, identify
from workbench.case.acts.facts import claim, tag
from workbench.case.acts.relations import link
from workbench.case.acts.sources import cite, highlight, not_held
from workbench.case.case import Case
from workbench.case.entities import links_between
from workbench.case.journal import now
from workbench.case.records import Dismissal, Mention, Quotation
from workbench.case.texts import WorkingText
from workbench.reference.folding import name_key
from workbench.values.counts import Count
from workbench.values.errors import CaseError
from workbench.values.resolved import Resolved
from workbench.values.words import MENTION_KINDS, OFFERED


@dataclass(frozen=True, slots=True)
class Accepted:
    """A suggestion in the case's terms: the words from ``start`` to ``end`` of a working text, and what they become.

    A mention has a ``value`` and, for an actor, the entity it ``means`` as (type, name). A movement has fields
    ``stated`` and ``resolved`` as ``tag`` takes them, and ``by``. An attribution ``cites`` names a text relies on;
    ``inferred`` tells those the words do not name outright, ``via`` who passes them on. A claim
    ``claims`` a statement of a kind, ``by`` somebody. ``more`` are further words that a movement is told in.
    """

    kind: str
    start: int
    end: int
    value: Resolved | None = None
    means: tuple[str, str] | None = None
    stated: Mapping[str, str | None] = field(default_factory=dict)
    resolved: Mapping[str, Resolved | Count] = field(default_factory=dict)
    by: Sequence[str] = ()
    cites: Sequence[str] = ()
    inferred: bool = False
    more: Sequence[tuple[int, int]] = ()
    via: str = ""
    claims: tuple[str, str] | None = None


def accept_suggestions(case: Case, source: bytes, text: WorkingText, chosen: Sequence[Accepted]) -> list[bytes]:
    """Make records of suggestions, each on an excerpt of its exact words, all of them one step to undo."""
    if not chosen:
        raise CaseError("There is nothing to accept; choose suggestions of this source.")
    with case.change("Accept suggestion" if len(chosen) == 1 else "Accept suggestions"):
        made = [key for each in chosen for key in _taken(case, source, text, each)]
    return list(dict.fromkeys(made))


def _taken(case: Case, source: bytes, text: WorkingText, chosen: Accepted) -> list[bytes]:
    OFFERED.check(chosen.kind)
    excerpt = highlight(case, source, text, start=chosen.start, end=chosen.end)
    if chosen.kind == "movement":
        sighting = tag(case, excerpt, chosen.stated, by=chosen.by, resolved=chosen.resolved)
        for start, end in chosen.more:
            Quotation.create(record=sighting, excerpt=highlight(case, source, text, start=start, end=end))
        return [sighting]
    if chosen.claims:
        kind, statement = chosen.claims
        return [claim(case, excerpt, statement, by=chosen.by, kind=kind)]
    if chosen.kind == "attribution":
        if not chosen.cites:
            raise CaseError("These words name nobody to cite; state a claim with who says so instead.")
        return [_cited(case, source, excerpt, name, chosen) for name in chosen.cites]
    return [_mention(case, excerpt, chosen)]


def _cited(case: Case, source: bytes, excerpt: bytes, name: str, chosen: Accepted) -> bytes:
    """The source that is cited; one that somebody passes on is cited by that one, whom the text cites."""
    if not chosen.via or name_key(chosen.via) == name_key(name):
        return cite(case, source, name, excerpt=excerpt, inferred=chosen.inferred)
    relay = not_held(case, chosen.via, but=source)
    known = "SELECT 1 FROM link WHERE a = ? AND b = ? AND kind = 'cites' AND deleted = 0"
    if not case.value(known, (source, relay)):
        cite(case, source, chosen.via, inferred=True)
    return cite(case, relay, name, excerpt=excerpt, inferred=chosen.inferred)


def _mention(case: Case, excerpt: bytes, chosen: Accepted) -> bytes:
    kind = MENTION_KINDS.check(chosen.kind)
    if chosen.value is None:
        raise CaseError("A mention needs what its words are read as; choose a suggestion that has a value.")
    if chosen.means:
        _identified(case, excerpt, _meant(case, *chosen.means))
    known = case.value(
        "SELECT id FROM mention WHERE excerpt = ? AND kind = ? AND deleted = 0 ORDER BY id", (excerpt, kind)
    )
    if known:
        return bytes(known)
    return bytes(Mention.create(excerpt=excerpt, kind=kind, value=chosen.value.as_json()).id)


def _identified(case: Case, excerpt: bytes, entity: bytes) -> None:
    if all(other != excerpt for *_, other in links_between(case, [entity], ["about"])):
        identify(case, excerpt, entity)


def _meant(case: Case, kind: str, name: str) -> bytes:
    """The one entity of that type and name or alias; made where the case has none."""
    rows = case.rows(
        "SELECT e.id, e.name FROM entity e WHERE e.type = ?1 AND e.deleted = 0"
        " UNION SELECT e.id, a.name FROM alias a JOIN entity e ON e.id = a.entity"
        " WHERE e.type = ?1 AND a.deleted = 0 AND e.deleted = 0 ORDER BY 1",
        (kind, ),
    )  # fmt: skip
    wanted = name_key(name)
    found = next((bytes(key) for key, held in rows if name_key(held or "") == wanted), None)
    return found or add_entity(case, kind, name)


def dismiss(
    case: Case, source: bytes, text: WorkingText, *, kind: str, start: int, end: int, everywhere: bool = False,
    reason: str | None = None,
) -> bytes:  # fmt: skip
    """Accepted the words from ``start`` to ``end`` no more as ``kind``: at this place, or anywhere in the case."""
    OFFERED.check(kind)
    if not 0 <= start < end <= text.total:
        raise CaseError(f"There are no words from {start} to {end}; the text has {text.total} characters.")
    words = text.slice(start, end)
    known = case.value(
        "SELECT id FROM dismissal WHERE kind = ? AND words = ? AND deleted = 0 AND (source IS NULL OR"
        " (source = ? AND ? = 0 AND json_extract(span, '$.start') = ? AND json_extract(span, '$.recipe') = ?))",
        (kind, words, source, everywhere, start, text.recipe),
    )
    if known:
        return bytes(known)
    place = {} if everywhere else {"source": source, "span": {"recipe": text.recipe, "start": start, "end": end}}
    with case.change("Dismiss suggestion"):
        made = Dismissal.create(kind=kind, words=words, reason=reason or None, by=case.analyst, at=now(), **place)
    return bytes(made.id)


def accept_lineage(
    case: Case, source: bytes | str, on: bytes | str, *, text: WorkingText | None, spots: Sequence[tuple[int, int]],
    says: str, teller: bytes | None = None, stated: bool = False,
) -> bytes:  # fmt: skip
    """That one source draws on another, as a citation carried by the words of the ``teller`` that show it.

    A name stands for a source that is not held, made where the case has none. Not ``stated``: it is inferred.
    """
    with case.change("Cite source"):
        ends = [not_held(case, each) if isinstance(each, str) else each for each in (source, on)]
        told = teller or ends[0]
        quoted = [highlight(case, told, text, start=start, end=end) for start, end in spots if text]
        return link(case, ends[0], "cites", ends[1], excerpts=quoted, note=says, inferred=not stated)


def dismiss_lineage(case: Case, source: bytes, on: bytes | str) -> bytes:
    """Propose no more that one of two sources draws on the other; a name stands for one that is not held."""
    with case.change("Dismiss suggestion"):
        made = Dismissal.create(source=source, kind="lineage", words=_called(case, on), by=case.analyst, at=now())
    return bytes(made.id)


def _called(case: Case, source: bytes | str) -> str:
    if isinstance(source, str):
        return source
    return str(case.value("SELECT coalesce(title, '') FROM source WHERE id = ?", (source,)) or case.number(source))
