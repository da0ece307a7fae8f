"""A source of a case under the reading aid: what is still offered in its words, and what each becomes when taken."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import NamedTuple

from workbench.case.acts import Accepted
from workbench.case.case import Case
from workbench.case.resolving import Resolver, counted
from workbench.case.rows import records
from workbench.case.texts import WorkingText
from workbench.reading.aid.article import Article
from workbench.reading.aid.language import language_of
from workbench.reading.aid.spans import Movement, Span, Stance, Suggestions
from workbench.reading.chained import chain_of
from workbench.reading.inflected import place_read, stands_for
from workbench.reading.refound import found_again
from workbench.reading.unmet import becomes, claimed, told_once
from workbench.reference.folding import name_key
from workbench.values.counts import Count
from workbench.values.errors import CaseError
from workbench.values.resolved import Resolved, ResolvedDate
from workbench.values.when import Candidate

_ENTITIES = {"aircraft": "aircraft", "place": "place", "organisation": "actor", "person": "actor"}
_LINE = re.compile(r"\S[^\n]*\S|\S")
_FIELDS = ("aircraft", "place", "origin", "destination", "when")
_OPEN = "SELECT kind, words, json_extract(span, '$.start'), json_extract(span, '$.recipe') FROM dismissal"
_STRETCH, _FEW = 256, 64  # code points that are looked up together, and how many stretches a record may be spread over
Offer = Span | Movement | Stance
LONGEST = 1 << 20  # code points that are read at a time: a long report, not a library


@dataclass(frozen=True)
class Offered:
    """What a source's words offer: its working text, all that was found there, and what of it is still open."""

    source: bytes
    text: WorkingText
    found: Suggestions
    open: Suggestions

    def chosen(self, ids: Iterable[str]) -> list[Offer]:
        """The open suggestions of these ids; CaseError for one that is not offered."""
        offers: list[Offer] = [*self.open.spans, *self.open.movements, *self.open.stances]
        held = {each.id: each for each in offers}
        asked = list(ids)
        unknown = next((each for each in asked if each not in held), None)
        if unknown is not None:
            raise CaseError(f"Nothing is offered as {unknown} in this source; ask suggest for what is.")
        return [held[each] for each in asked]


def movement_of(here: Offered, span: Span) -> Movement | None:
    """The open movement that an aircraft is told in: the one read from these words, else the shortest over them."""
    over = [each for each in here.open.movements if span.id in each.aircraft and each.start <= span.start < each.end]
    return min(over, key=lambda each: (each.parts.get("aircraft") != span.id, each.end - each.start), default=None)


def offered(case: Case, source: bytes) -> Offered:
    """All suggestions for a source, and those neither taken nor dismissed; CaseError for one without words."""
    from workbench.reading.aid.suggest import suggest  # brings its tables

    text = text_of(case, source)
    read = article(case, source, text)
    found = suggest(read)
    return Offered(source, text, found, still_open(case, source, text, found, body=read.body))


def text_of(case: Case, source: bytes) -> WorkingText:
    """The words of a source; CaseError where it has none."""
    capture = case.value("SELECT capture FROM source WHERE id = ?", (source,))
    text = WorkingText(case.raw, capture) if capture else None
    if text is None or not text.total:
        raise CaseError(f"{case.number(source)} has no words to read; suggestions are made from a text.")
    return text


def read_of(text: WorkingText) -> str:
    """The words of a text that are read: those at its beginning, where it is longer than ``LONGEST``."""
    return text.slice(0, min(text.total, LONGEST))


def article(case: Case, source: bytes, text: WorkingText, *, possible: Sequence[Candidate] | None = None) -> Article:
    """What the aid is given to read: at most the first ``LONGEST`` code points, with what the case knows.

    ``possible`` are the days on which an undated source may have appeared; without them they are worked out here.
    """
    (row,) = records(case, "source", [source], trash=True)
    body = read_of(text)
    known = (row["language"] or "").partition("-")[0].lower()
    if possible is None:
        possible = possible_days(case, source) if row["published"] is None else ()
    return Article(
        body, language=known or language_of(body),
        published=row["published"],
        publisher=row["publisher"] or "", title=row["title"] or "",
        names=names_of(case),
        possible=() if row["published"] else tuple(possible),
        stopped=frozenset(name_key(words) for words, in case.rows(
            "SELECT words FROM dismissal WHERE source IS NULL AND deleted = 0 AND kind IN ('place', 'actor')"
        )),
    )  # fmt: skip


def languages(case: Case) -> list[str]:
    """The languages that most sources of a case are told to be in, a few, and English: many tell none."""
    rows = case.rows(
        "SELECT lower(language) FROM source WHERE deleted = 0 AND language > ''"
        " GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 3"
    )
    return list(dict.fromkeys([*(str(each).partition("-")[0] for (each,) in rows), "en"]))


def possible_days(case: Case, source: bytes) -> Sequence[Candidate]:
    """The days on which a source may have appeared, by its own words and those of others: this takes its time."""
    return Resolver(case, None, source=source).candidates


def names_of(case: Case) -> dict[str, tuple[str, str]]:
    """The names of the case's own entities, folded, with the kind and the value each stands for."""
    return dict(_names(case))


def _names(case: Case) -> Iterator[tuple[str, tuple[str, str]]]:
    rows = case.rows(
        "SELECT type, name, name FROM entity WHERE deleted = 0 UNION ALL SELECT e.type, a.name, e.name FROM alias a"
        " JOIN entity e ON e.id = a.entity WHERE a.deleted = 0 AND e.deleted = 0"
    )
    for kind, name, value in rows:
        if name and kind in _ENTITIES:
            yield name_key(name), (_ENTITIES[kind], value)


def still_open(case: Case, source: bytes, text: WorkingText, found: Suggestions, *, body: str) -> Suggestions:
    """What of the suggestions for ``body`` is neither a record on its words already nor dismissed."""
    taken = _Taken(case, source, text.recipe, body, found)
    spans = [each for each in found.spans if not taken.span(each)]
    by_id = {each.id: each for each in found.spans}
    moves = [each for each in found.movements if not taken.movement(each, by_id)]
    return Suggestions(spans, moves, found.cites, [each for each in found.stances if not taken.stance(each)])


class _Record(NamedTuple):
    """A record on a source's words: the kind of suggestion or the event it is, and the words of its fields.

    ``legs`` are those of a sighting that tell its leg from another of the same aircraft: where and when.
    """

    start: int
    end: int
    kind: str
    fields: tuple[str, ...] = ()
    legs: Mapping[str, str] = MappingProxyType({})


class _Taken:
    """What the case holds on a source's words already."""

    def __init__(self, case: Case, source: bytes, recipe: str | None, body: str, found: Suggestions) -> None:
        self._body = body
        self._here: set[tuple[str, int]] = set()
        self._everywhere: set[tuple[str, str]] = set()
        earlier: list[tuple[str, str, int]] = []  # dismissed in the words as they were read before
        for kind, words, start, of in case.rows(f"{_OPEN} WHERE deleted = 0 AND source IS ?", (source,)):
            if of == recipe:
                self._here.add((kind, start))
            elif start is not None:
                earlier.append((kind, words, start))
        self._here |= set(found_again(earlier, found, body)) if earlier else set()
        for kind, words, _, _ in case.rows(f"{_OPEN} WHERE deleted = 0 AND source IS NULL"):
            self._everywhere.add((kind, words))
        self._at: dict[int, list[_Record]] = {}
        self._long: list[_Record] = []  # those over more than a few stretches
        for each in _on_words(case, source, recipe):
            stretches = range(each.start // _STRETCH, each.end // _STRETCH + 1)
            for place in stretches if len(stretches) < _FEW else ():
                self._at.setdefault(place, []).append(each)
            if len(stretches) >= _FEW:
                self._long.append(each)

    def _over(self, start: int, end: int) -> Iterator[_Record]:
        """The records on any of these words."""
        for place in range(start // _STRETCH, end // _STRETCH + 1):
            yield from (each for each in self._at.get(place, ()) if each.start < end and start < each.end)
        yield from (each for each in self._long if each.start < end and start < each.end)

    def span(self, each: Span) -> bool:
        """Whether a span was dismissed, mentioned, cited, or stands in a field of what was tagged on it."""
        if self._dismissed(each.kind, each):
            return True
        words = self._body[each.start : each.end]
        return any(
            record.kind == each.kind or any(words in field for field in record.fields)
            for record in self._over(each.start, each.end)
        )

    def stance(self, each: Stance) -> bool:
        """Whether a sentence was dismissed as a claim, or is claimed to be of this kind."""
        return self._dismissed("claim", each) or each.kind in [one.kind for one in self._over(each.start, each.end)]

    def movement(self, each: Movement, spans: Mapping[str, Span]) -> bool:
        """Whether a movement was dismissed, or a sighting of its event and leg rests on words of its aircraft."""
        if self._dismissed("movement", each):
            return True
        aircraft = [spans[key] for key in each.aircraft]
        spots = [(span.start, span.end) for span in aircraft if each.start <= span.start < each.end]
        said = {name: [self._body[spans[key].start : spans[key].end]] for name, key in each.parts.items()}
        for name, (first, last) in each.worded.items():
            said.get(name, []).append(self._body[first:last])
        return any(
            record.kind == becomes(each, self._body) and self._names(record, start, end) and _same_leg(record, said)
            for start, end in spots or [(each.start, each.end)]
            for record in self._over(start, end)
        )

    def _dismissed(self, kind: str, each: Offer) -> bool:
        return (kind, each.start) in self._here or (kind, self._body[each.start : each.end]) in self._everywhere

    def _names(self, record: _Record, start: int, end: int) -> bool:
        words = self._body[start:end]
        return not record.fields or any(words in field or field in words for field in record.fields)


def _same_leg(record: _Record, said: Mapping[str, Sequence[str]]) -> bool:
    """Whether no end of a leg that both name is another one; said of each are words, or words that stand for others."""
    both = ((held, said.get("date" if name == "when" else name)) for name, held in record.legs.items())
    return all(not ways or any(words in held or held in words for words in ways) for held, ways in both)


def _on_words(case: Case, source: bytes, recipe: str | None) -> Iterator[_Record]:
    """The records that rest on a source's words."""
    spot = "json_extract(e.anchor, '$.start'), json_extract(e.anchor, '$.end')"
    here = "e.source = ? AND json_extract(e.anchor, '$.recipe') = ? AND e.deleted = 0"
    claims = "claim c JOIN quotation q ON q.record = c.id AND q.deleted = 0 JOIN excerpt e ON e.id = q.excerpt"
    for joined in ("mention c JOIN excerpt e ON c.excerpt = e.id", claims):
        rows = case.rows(f"SELECT {spot}, c.kind FROM {joined} WHERE c.deleted = 0 AND {here}", (source, recipe))
        yield from (_Record(start, end, kind) for start, end, kind in rows)
    for start, end in case.rows(
        f"SELECT {spot} FROM link l JOIN quotation q ON q.record = l.id JOIN excerpt e ON e.id = q.excerpt"
        f" WHERE l.deleted = 0 AND q.deleted = 0 AND l.kind = 'cites' AND {here}",
        (source, recipe),
    ):
        yield _Record(start, end, "attribution")
    written = ", ".join(f"json_extract(t.\"{name}\", '$.written')" for name in _FIELDS)
    for start, end, event, *fields in case.rows(
        f"SELECT {spot}, t.event, t.hedge, t.registration, t.hex, t.callsign, t.by, {written} FROM sighting t"
        f" JOIN quotation q ON q.record = t.id JOIN excerpt e ON e.id = q.excerpt"
        f" WHERE t.deleted = 0 AND q.deleted = 0 AND {here}",
        (source, recipe),
    ):
        legs = {name: held for name, held in zip(_FIELDS[1:], fields[-len(_FIELDS) + 1 :], strict=True) if held}
        yield _Record(start, end, event or "", tuple(field for field in fields if field), legs)


def accepted(case: Case, here: Offered, chosen: Sequence[Offer]) -> list[Accepted]:
    """The suggestions in the case's terms, ready for ``acts.accept_suggestions``; those that say nothing are left."""
    resolver = Resolver(case, None, source=here.source)
    once = told_once(chosen, here.found.stances, read_of(here.text))
    made = (taken(resolver, here, each) for each in once)
    return [each for each in made if each is not None]


def taken(resolver: Resolver, here: Offered, chosen: Offer) -> Accepted | None:
    """One of them, read with what the resolver knows of the source."""
    if isinstance(chosen, Span):
        return _mentioned(resolver, here, chosen)
    claim = claimed(chosen, here.found, read_of(here.text))
    return _moved(resolver, here, chosen) if claim is None and isinstance(chosen, Movement) else claim


def _mentioned(resolver: Resolver, here: Offered, span: Span) -> Accepted | None:
    words = here.text.slice(span.start, span.end)
    facts = span.facts
    if span.kind == "attribution":
        if not (facts.get("named") and facts.get("to")):
            return None
        inferred = facts.get("basis") == "inferred"
        return Accepted("attribution", span.start, span.end, cites=tuple(facts["to"]), inferred=inferred,
                        via=str(facts.get("via") or ""))  # fmt: skip
    if span.kind == "actor":
        kind = "person" if facts.get("actor_kind") == "person" else "organisation"
        value = Resolved(words, facts["name"], span.why, alternatives=span.alternatives)
        return Accepted("actor", span.start, span.end, value=value, means=(kind, facts["name"]))
    return Accepted(span.kind, span.start, span.end, value=resolved(resolver, span, words))


def resolved(resolver: Resolver, span: Span, words: str) -> Resolved:
    """The words of a span beside their meaning, as a field of a record holds it."""
    facts = span.facts
    if span.kind == "date":
        if facts.get("edtf") is None and facts.get("duration"):
            return Resolved(words, facts["duration"], span.why)
        found = resolver.again(ResolvedDate(words, rule=span.rule or None, why=span.why))
        return found if found.value else replace(found, why=span.why)  # which tells what would settle it
    if span.kind == "aircraft":
        identity = facts.get("subtype") in ("registration", "hex", "callsign")
        return Resolved(words, facts[facts["subtype"]], span.why) if identity else resolver.field("aircraft", words)
    if span.kind == "place":
        return place_read(resolver, span, words)
    return Resolved(words, str(facts.get("class") or words), span.why)


def _moved(resolver: Resolver, here: Offered, move: Movement) -> Accepted:
    by_id, facts = {each.id: each for each in here.found.spans}, move.facts
    parts = {name: by_id[key] for name, key in move.parts.items() if key in by_id}
    said = {name: here.text.slice(each.start, each.end) for name, each in parts.items()}
    worded = {name: here.text.slice(*bounds) for name, bounds in move.worded.items()}
    fields = {"when" if name == "date" else name: resolved(resolver, parts[name], said[name])
              for name in ("aircraft", "place", "origin", "destination", "date") if name in parts}  # fmt: skip
    fields |= {name: stands_for(fields[name], words) for name, words in worded.items() if name in fields}
    many = _count(move, worded)
    stated: dict[str, str | None] = {
        "event": facts["event"], "hedge": said.get("hedge"), "operator": facts.get("operator"),
        "method": facts.get("method"),
    }  # fmt: skip
    for name, key in (("registration", "registrations"), ("callsign", "callsigns"), ("hex", "hexes")):
        stated[name] = facts[key][0] if len(facts.get(key) or ()) == 1 else None
    (start, end), *more = _told_in(here, move, list(parts.values()))
    by = chain_of(move, list(here.found.of("attribution")), read_of(here.text))
    return Accepted("movement", start, end, stated=stated, by=by, more=more,
                    resolved={**fields, "count": many} if many else fields)  # fmt: skip


def _told_in(here: Offered, move: Movement, parts: Sequence[Span]) -> list[tuple[int, int]]:
    """The words that tell a movement, by paragraphs: those of its aircraft first, none that say nothing of it."""
    lines = [
        (move.start + found.start(), move.start + found.end())
        for found in _LINE.finditer(here.text.slice(move.start, move.end))
    ]
    bearing = [line for line in lines if any(line[0] <= part.start < line[1] for part in parts)]
    first = next((part.start for part in parts if part.id == move.parts.get("aircraft")), move.start)
    return sorted(bearing, key=lambda line: not line[0] <= first < line[1]) or [(move.start, move.end)]


def _count(move: Movement, said: Mapping[str, str]) -> Count | None:
    """How many: of landings and flights in the words that count them, as their number is not that of the aircraft."""
    many = move.facts.get("count") or move.facts.get("aircraft_count")
    return counted(said.get("count") or str(many), many) if many else None
