"""From words to values inside a case: which source anchors them, what stands around them, who settled them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property, lru_cache
from typing import Any

from workbench.case.case import Case
from workbench.case.circles import in_circle
from workbench.case.ids import id_bytes, id_text
from workbench.case.records import BY_TABLE
from workbench.case.texts import WorkingText
from workbench.reference.aircraft import resolve_aircraft
from workbench.reference.amounts import OPEN, Amount, amounts, untyped, widest
from workbench.reference.dating.telling import told
from workbench.reference.dating.typed import resolve_when
from workbench.reference.figures import ROUGH
from workbench.reference.places import resolve_place
from workbench.reference.typenames import designators
from workbench.values.counting import spoken
from workbench.values.counts import Count, parse_count
from workbench.values.edtf import bounds, parse
from workbench.values.errors import CaseError
from workbench.values.paragraphs import paragraph_at, place_words
from workbench.values.publication import Bound, Told, publication_candidates
from workbench.values.resolved import Alternative, Anchor, Resolved, ResolvedDate, accept, dated, from_json, merged
from workbench.values.when import Candidate, choose, reapply

NEARBY = 20_000  # code points of a text that are read for context: a long article, never a book
_LONGEST = 200  # code points of a count
SOURCES = 12  # texts that are read for context


class Resolver:
    """Resolves what an excerpt's source writes, with that source's publication date and neighbours as premises."""

    def __init__(
        self, case: Case, excerpt: bytes | None, *, source: bytes | None = None,
        published: tuple[Resolved | None] | None = None,
    ) -> None:  # fmt: skip
        """For words not kept as an excerpt yet, ``source`` names where they stand.

        ``published`` holds a publication date to count from instead of the recorded one.
        """
        self._case = case
        self._instead = published
        self._source: bytes | None = source or case.value("SELECT source FROM excerpt WHERE id = ?", (excerpt,))

    def field(self, name: str, written: str) -> Resolved:
        """A field as written beside what it is taken to mean."""
        if name == "when":
            return self.when(written)
        if name == "aircraft":
            found = resolve_aircraft(written)
            return found if found.value else resolve_aircraft(written, context=list(self._context))
        return resolve_place(written)

    def fuller(self, found: Resolved) -> list[Alternative]:
        """Fuller names of the same type that the texts at hand use; never taken by themselves."""
        return _fuller(found, tuple(self._context)) if found.fact("designator") else []

    def when(self, written: str) -> ResolvedDate:
        """A time as written; a relative phrase stays open, with alternatives, until the publication date is known."""
        return self.again(resolve_when(written, anchor=self._anchor))

    def again(self, held: ResolvedDate) -> ResolvedDate:
        """The same rule counted from the source's present publication date, leaning on all that this leans on."""
        if not held.rule:
            return held
        found = reapply(held, anchor=self._anchor)
        if found.value is None and self._anchor is None:
            return reapply(held, anchor=None, candidates=self.candidates)
        if found.anchor and self._published:
            return replace(found, premises=merged(found.premises, self._published.premises))
        return found

    def published(self, text: str, *, premises: Sequence[bytes] | None = None) -> ResolvedDate:
        """The publication date as the analyst gives it, resting on the records they name.

        Where none are asked for, one that the texts point to keeps what it was concluded from.
        """
        given = stated_date(text, by=self._case.analyst)
        day = (given.edtf or "").rstrip("?~%")
        candidate = next((each for each in self.candidates if day == each.day.isoformat()), None)
        rests = None if premises is None else tuple(dict.fromkeys(map(id_text, premises)))
        if candidate is not None and (rests is None or set(candidate.premises) <= set(rests)):
            why = f"{given.why}; {candidate.why}"
            return replace(given, why=why, premises=candidate.premises if rests is None else rests)
        return replace(given, premises=rests or ())

    @cached_property
    def _published(self) -> Resolved | None:
        if self._instead is not None:
            return self._instead[0]
        stored = self._case.value("SELECT published FROM source WHERE id = ?", (self._source,))
        return from_json(stored) if stored else None

    @cached_property
    def _anchor(self) -> Anchor | None:
        day = self._published.value if self._published else None
        return Anchor(day, id_text(self._source)) if day and self._source else None

    @cached_property
    def _context(self) -> list[tuple[str, str, str]]:
        return list(_texts(self._case, first=self._source))

    @cached_property
    def candidates(self) -> list[Candidate]:
        """The days on which the source may have been published, each with its proof, the best supported first."""
        if self._source is None:
            return []
        own = id_text(self._source)
        others = [(text, source) for text, source, _ in self._context if source == own or not self._leans(source)]
        said = [each for text, source in others for each in _told(text, source)]
        at = self._case.value("SELECT max(json_extract(collected, '$.at')) FROM capture WHERE deleted = 0")
        captured = date.fromisoformat(at[:10]) if at else None
        return publication_candidates(said, of=own, captured=captured, limits=list(self._limits()))

    def _leans(self, source: str) -> bool:
        """Whether the day of another source was concluded from this one: premises never run in a circle."""
        return in_circle(self._case, self._source or b"", id_bytes(source) or b"")

    def _limits(self) -> Iterator[Bound]:
        """The days of what this source cites, and of what cites it."""
        for mine, theirs, last in (("a", "b", False), ("b", "a", True)):
            rows = self._case.rows(
                f"SELECT s.id, s.published FROM link l JOIN source s ON s.id = l.{theirs} AND s.deleted = 0"
                f" WHERE l.{mine} = ? AND l.kind = 'cites' AND l.deleted = 0 AND s.published IS NOT NULL ORDER BY l.id",
                (self._source,),
            )
            for other, published in rows:
                day = _one_day(from_json(published).value)
                if day and not in_circle(self._case, self._source or b"", other):
                    number = self._case.number(other)
                    said = "cites this and appeared" if last else "is cited and appeared"
                    yield Bound(day, last, f"{number} {said} on {spoken(day)}", (id_text(other),))


def _one_day(edtf: str | None) -> date | None:
    """The day of a date or time in its own offset; ``None`` for a longer period."""
    if edtf is None:
        return None
    first, last = (each.date() if isinstance(each, datetime) else each for each in bounds(parse(edtf)))
    return first if first == last else None


@lru_cache(maxsize=64)
def _fuller(found: Resolved, texts: tuple[tuple[str, str, str], ...]) -> list[Alternative]:
    offered: dict[str, Alternative] = {}
    for text, record, number in texts:
        for mention in designators(text):
            label = mention.name.label if mention.name else ""
            if label != found.value and label.startswith(f"{found.value}") and label not in offered:
                where = f"{number} {place_words(paragraph_at(text, mention.start))}"
                offered[label] = Alternative(label, f"as in {where}", (record,))
    return list(offered.values())


@lru_cache(maxsize=256)
def _told(text: str, source: str) -> tuple[Told, ...]:
    return tuple(dict.fromkeys(told(text, source)))


def _texts(case: Case, *, first: bytes | None) -> Iterator[tuple[str, str, str]]:
    rows = case.rows(
        "SELECT id, capture FROM source WHERE deleted = 0 AND capture IS NOT NULL ORDER BY id <> ?, id LIMIT ?",
        (first, SOURCES),
    )
    for source, capture in rows:
        text = WorkingText(case.raw, capture)
        if text.total:
            yield text.slice(0, min(text.total, NEARBY)), id_text(source), case.number(source)


def stated_date(text: str, *, by: str) -> ResolvedDate:
    """A date the analyst gives: EDTF, or words that name a day by themselves."""
    found = resolve_when(text)
    if found.edtf is None:
        parse(text)
        found = dated(text, text, why="")
    return replace(found, why=f"given by {by}", accepted_by=by)


def decided(case: Case, name: str, before: Mapping[str, Any] | None, text: str) -> dict[str, Any]:
    """A field as the analyst settles it: what was written stays, the reading is theirs."""
    held = from_json(before) if before else None
    if isinstance(held, ResolvedDate) and text in {held.value, *(other.value for other in held.alternatives)}:
        return (accept(held, case.analyst) if text == held.value else choose(held, text, by=case.analyst)).as_json()
    chosen = _offered(held, text) if held else None
    if chosen is None:
        fresh = stated_date(text, by=case.analyst) if name in ("when", "published") else _looked_up(name, text)
        said = "" if fresh.value == text else f" as “{text}”"
        chosen = replace(fresh, why=f"given by {case.analyst}{said}", written=held.written if held else "")
    return accept(chosen, case.analyst).as_json()


def _offered(held: Resolved, text: str) -> Resolved | None:
    if held.value == text:
        return held
    taken = next((other for other in held.alternatives if other.value == text), None)
    if taken is None:
        return None
    return replace(held, value=taken.value, why=taken.why, premises=taken.premises, facts=taken.facts)


def _looked_up(name: str, text: str) -> Resolved:
    if name in ("actor", "hedge"):
        return Resolved(written=text, value=text)
    found = resolve_aircraft(text) if name == "aircraft" else resolve_place(text)
    return found if found.value else Resolved(written=text, value=text)


@dataclass(frozen=True)
class Move:
    """A date that is read otherwise once its source's publication date is another one."""

    record: bytes
    table: str
    field: str
    before: ResolvedDate
    after: ResolvedDate


def move_dependants(case: Case, source: bytes) -> None:
    """Resolve again every date that leans on a source's publication date and that no analyst settled."""
    stored = case.value("SELECT published FROM source WHERE id = ?", (source,))
    for move in moves(case, source, from_json(stored) if stored else None):
        model = BY_TABLE[move.table]
        model.update({model._meta.fields[move.field]: move.after.as_json()}).where(model.id == move.record).execute()


def moves(case: Case, source: bytes, published: Resolved | None) -> list[Move]:
    """Every date on a source's words that reads otherwise if that is when it was published, settled ones left out."""
    found = []
    for table, field, key, stored, excerpt in _counted_dates(case, source):
        before = from_json(stored)
        if isinstance(before, ResolvedDate) and before.rule and before.accepted_by is None:
            after = Resolver(case, excerpt, published=(published,)).again(before)
            if after != before:
                found.append(Move(key, table, field, before, after))
    return found


def would_move(case: Case, source: bytes, text: str, *, premises: Sequence[bytes] | None = None) -> list[Move]:
    """What setting a source's publication date to a text moves; an empty text takes the date away."""
    if not text.strip():
        return moves(case, source, None)
    return moves(case, source, Resolver(case, None, source=source).published(text.strip(), premises=premises))


def _counted_dates(case: Case, source: bytes) -> Iterator[tuple[str, str, bytes, str, bytes]]:
    for table in ("sighting", "claim"):
        rows = case.rows(
            f'SELECT DISTINCT t.id, t."when", q.excerpt FROM {table} t JOIN quotation q ON q.record = t.id'
            " JOIN excerpt e ON e.id = q.excerpt"
            ' WHERE e.source = ? AND t.deleted = 0 AND q.deleted = 0 AND t."when" IS NOT NULL',
            (source,),
        )
        yield from ((table, "when", *row) for row in rows)
    rows = case.rows(
        "SELECT m.id, m.value, m.excerpt FROM mention m JOIN excerpt e ON e.id = m.excerpt"
        " WHERE e.source = ? AND m.deleted = 0 AND m.kind = 'date' AND m.value IS NOT NULL",
        (source,),
    )
    yield from (("mention", "value", *row) for row in rows)


def count(written: str) -> dict[str, Any]:
    """How many, as written beside its bounds, in any language whose words are read."""
    return counted(written).as_json()


def counted(written: str, known: int | None = None) -> Count:
    """How many, as written; of a number ``known`` from the text around, where the words give none or another."""
    if not written.strip():
        raise CaseError("The count is empty; write how many, or leave it out.")
    short = written[:_LONGEST]
    told, found = amounts(short), parse_count(untyped(short))
    if told.get("en", OPEN) == OPEN and (not told or "en" in told):
        told["en"] = Amount(found.min, found.max)
    low, high = widest(told.values())
    if known is not None and not _tells(low, high, known):
        low = high = known
    return Count(written, low, high)


def _tells(low: int | None, high: int | None, known: int) -> bool:
    """Whether bounds are those of words that tell a number: it, at least or above it, a little more or less."""
    if low is None or high is None:
        return low != high and known in (low, high, (low or 0) - 1, (high or -2) + 1)
    return low <= known <= high and high - low <= max(2, 3 * ROUGH * known)
