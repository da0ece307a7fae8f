"""A source of a case under the reading aid: what is still offered in its words, and what each becomes when taken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from workbench.case.acts import Accepted
from workbench.case.case import Case
from workbench.case.resolving import Resolver
from workbench.case.rows import records
from workbench.case.texts import WorkingText
from workbench.reading.aid.article import Article
from workbench.reading.aid.language import language_of
from workbench.reading.aid.spans import Movement, Span, Suggestions
from workbench.reference.folding import name_key
from workbench.values.errors import CaseError
from workbench.values.resolved import Resolved, ResolvedDate

_ENTITIES = {"aircraft": "aircraft", "place": "place", "organisation": "actor", "person": "actor"}
_FIELDS = ("aircraft", "place", "origin", "destination", "when")
_OPEN = "SELECT kind, words, json_extract(span, '$.start'), json_extract(span, '$.recipe') FROM dismissal"
LONGEST = 1 << 20  # code points that are read at a time: a long report, not a library


@dataclass(frozen=True)
class Offered:
    """What a source's words offer: its working text, all that was found there, and what of it is still open."""

    source: bytes
    text: WorkingText
    found: Suggestions
    open: Suggestions

    def chosen(self, ids: Iterable[str]) -> list[Span | Movement]:
        """The open suggestions of these ids; CaseError for one that is not offered."""
        held: dict[str, Span | Movement] = {each.id: each for each in self.open.spans}
        held |= {each.id: each for each in self.open.movements}
        asked = list(ids)
        unknown = next((each for each in asked if each not in held), None)
        if unknown is not None:
            raise CaseError(f"Nothing is offered as {unknown} in this source; ask suggest for what is.")
        return [held[each] for each in asked]


def offered(case: Case, source: bytes) -> Offered:
    """All suggestions for a source, and those neither taken nor dismissed; CaseError for one without words."""
    from workbench.reading.aid.suggest import suggest  # brings its tables

    text = text_of(case, source)
    found = suggest(article(case, source, text))
    return Offered(source, text, found, still_open(case, source, text, found))


def text_of(case: Case, source: bytes) -> WorkingText:
    """The words of a source; CaseError where it has none."""
    capture = case.value("SELECT capture FROM source WHERE id = ?", (source,))
    text = WorkingText(case.raw, capture) if capture else None
    if text is None or not text.total:
        raise CaseError(f"{case.number(source)} has no words to read; suggestions are made from a text.")
    return text


def article(case: Case, source: bytes, text: WorkingText) -> Article:
    """What the aid is given to read: at most the first ``LONGEST`` code points, with what the case knows."""
    (row,) = records(case, "source", [source], trash=True)
    body = text.slice(0, min(text.total, LONGEST))
    known = (row["language"] or "").partition("-")[0].lower()
    return Article(
        body,
        language=known or language_of(body),
        published=row["published"],
        publisher=row["publisher"] or "",
        title=row["title"] or "",
        url=row["url"] or "",
        author=row["author"] or "",
        names=dict(_names(case)),
        stopped=frozenset(name_key(words) for words, in case.rows(
            "SELECT words FROM dismissal WHERE source IS NULL AND deleted = 0 AND kind IN ('place', 'actor')"
        )),
    )  # fmt: skip


def _names(case: Case) -> Iterator[tuple[str, tuple[str, str]]]:
    rows = case.rows(
        "SELECT type, name, name FROM entity WHERE deleted = 0 UNION ALL SELECT e.type, a.name, e.name FROM alias a"
        " JOIN entity e ON e.id = a.entity WHERE a.deleted = 0 AND e.deleted = 0"
    )
    for kind, name, value in rows:
        if name and kind in _ENTITIES:
            yield name_key(name), (_ENTITIES[kind], value)


def still_open(case: Case, source: bytes, text: WorkingText, found: Suggestions) -> Suggestions:
    """What of the suggestions is neither a record on its words already nor dismissed."""
    taken, body = _Taken(case, source, text), text.slice(0, min(text.total, LONGEST))
    spans = [each for each in found.spans if not taken.span(each, body[each.start : each.end])]
    by_id = {each.id: each for each in found.spans}
    moves = [each for each in found.movements if not taken.movement(each, [by_id[key] for key in each.aircraft])]
    return Suggestions(spans, moves, found.cites)


class _Taken:
    """What the case holds on a source's words already."""

    def __init__(self, case: Case, source: bytes, text: WorkingText) -> None:
        self._here: set[tuple[str, int]] = set()
        self._everywhere: set[tuple[str, str]] = set()
        for kind, _, start, recipe in case.rows(f"{_OPEN} WHERE deleted = 0 AND source IS ?", (source,)):
            if recipe == text.recipe:
                self._here.add((kind, start))
        for kind, words, _, _ in case.rows(f"{_OPEN} WHERE deleted = 0 AND source IS NULL"):
            self._everywhere.add((kind, words))
        self._records = list(_on_words(case, source, text.recipe))

    def span(self, each: Span, words: str) -> bool:
        """Whether a span was dismissed, mentioned, cited, or stands in a field of what was tagged on it."""
        if (each.kind, each.start) in self._here or (each.kind, words) in self._everywhere:
            return True
        return any(
            start < each.end and each.start < end and (kind == each.kind or any(words in field for field in fields))
            for start, end, kind, fields in self._records
        )

    def movement(self, each: Movement, aircraft: Sequence[Span]) -> bool:
        """Whether a movement was dismissed, or a sighting of the event rests on words of its aircraft."""
        if ("movement", each.start) in self._here:
            return True
        spots = [(span.start, span.end) for span in aircraft if each.start <= span.start < each.end]
        spots = spots or [(each.start, each.end)]
        return any(
            kind == each.facts["event"] and any(start < last and first < end for first, last in spots)
            for start, end, kind, _ in self._records
        )


def _on_words(case: Case, source: bytes, recipe: str | None) -> Iterator[tuple[int, int, str, list[str]]]:
    """(start, end, kind of suggestion or event, words of its fields) of the records that rest on a source's words."""
    spot = "json_extract(e.anchor, '$.start'), json_extract(e.anchor, '$.end')"
    here = "e.source = ? AND json_extract(e.anchor, '$.recipe') = ? AND e.deleted = 0"
    for start, end, kind in case.rows(
        f"SELECT {spot}, m.kind FROM mention m JOIN excerpt e ON e.id = m.excerpt WHERE m.deleted = 0 AND {here}",
        (source, recipe),
    ):
        yield start, end, kind, []
    for start, end in case.rows(
        f"SELECT {spot} FROM link l JOIN quotation q ON q.record = l.id JOIN excerpt e ON e.id = q.excerpt"
        f" WHERE l.deleted = 0 AND q.deleted = 0 AND l.kind = 'cites' AND {here}",
        (source, recipe),
    ):
        yield start, end, "attribution", []
    written = ", ".join(f"json_extract(t.\"{name}\", '$.written')" for name in _FIELDS)
    for start, end, event, *fields in case.rows(
        f"SELECT {spot}, t.event, t.hedge, t.registration, t.hex, t.callsign, t.by, {written} FROM sighting t"
        f" JOIN quotation q ON q.record = t.id JOIN excerpt e ON e.id = q.excerpt"
        f" WHERE t.deleted = 0 AND q.deleted = 0 AND {here}",
        (source, recipe),
    ):
        yield start, end, event or "", [field for field in fields if field]


def accepted(case: Case, here: Offered, chosen: Sequence[Span | Movement]) -> list[Accepted]:
    """The suggestions in the case's terms, ready for ``acts.accept_suggestions``; those that say nothing are left."""
    resolver = Resolver(case, None, source=here.source)
    made = [_moved(resolver, here, each) if isinstance(each, Movement) else _mentioned(resolver, here, each)
            for each in chosen]  # fmt: skip
    return [each for each in made if each is not None]


def _mentioned(resolver: Resolver, here: Offered, span: Span) -> Accepted | None:
    words = here.text.slice(span.start, span.end)
    facts = span.facts
    if span.kind == "attribution":
        if not (facts.get("named") and facts.get("to")):
            return None
        inferred = facts.get("basis") == "inferred"
        return Accepted("attribution", span.start, span.end, cites=tuple(facts["to"]), inferred=inferred)
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
        return resolver.again(ResolvedDate(words, rule=span.rule or None, why=span.why))
    if span.kind == "aircraft":
        identity = facts.get("subtype") in ("registration", "hex", "callsign")
        return Resolved(words, facts[facts["subtype"]], span.why) if identity else resolver.field("aircraft", words)
    if span.kind == "place":
        return resolver.field("place", words)
    return Resolved(words, str(facts.get("class") or words), span.why)


def _moved(resolver: Resolver, here: Offered, move: Movement) -> Accepted:
    by_id, facts = {each.id: each for each in here.found.spans}, move.facts
    parts = {name: by_id[key] for name, key in move.parts.items() if key in by_id}
    said = {name: here.text.slice(each.start, each.end) for name, each in parts.items()}
    fields = {"when" if name == "date" else name: resolved(resolver, parts[name], said[name])
              for name in ("aircraft", "place", "origin", "destination", "date") if name in parts}  # fmt: skip
    stated: dict[str, str | None] = {
        "event": facts["event"], "hedge": said.get("hedge"), "operator": facts.get("operator"),
        "method": facts.get("method"), "count": _count(facts),
    }  # fmt: skip
    for name, key in (("registration", "registrations"), ("callsign", "callsigns"), ("hex", "hexes")):
        stated[name] = facts[key][0] if len(facts.get(key) or ()) == 1 else None
    return Accepted(
        "movement", move.start, move.end, stated=stated, resolved=fields, by=tuple(facts.get("asserted_by") or ())
    )


def _count(facts: dict[str, object]) -> str | None:
    held = facts.get("count") or facts.get("aircraft_count")
    return None if held is None else str(held)
