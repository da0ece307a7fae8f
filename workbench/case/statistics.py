"""A case in figures: what it holds, by source, language and tag, which days it covers, what is still open, its size."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from workbench.case.itself import entries_made, held_bytes, holds
from workbench.case.numbers import number_text
from workbench.case.tags import Tags, counts
from workbench.values.spoken import spoken_date, spoken_size, thousands

if TYPE_CHECKING:
    from workbench.case.case import Case

MOST = 50  # sources, languages and tags that are named
_TOLD = (("aircraft", "types"), ("place", "places"), ("origin", "places of departure"),
         ("destination", "destinations"), ("when", "dates of sightings"))  # fmt: skip
_OPEN = """SELECT count(*) FROM "{}" WHERE deleted = 0 AND "{}" IS NOT NULL
AND coalesce(json_extract("{}", '$.written'), '') <> '' AND json_extract("{}", '$.value') IS NULL"""
_BY_SOURCE = """SELECT d.number, s.title, count(DISTINCT e.id), count(DISTINCT t.id), count(DISTINCT c.id) FROM source s
LEFT JOIN derived_number d ON d.row = s.id LEFT JOIN excerpt e ON e.source = s.id AND e.deleted = 0
LEFT JOIN quotation q ON q.excerpt = e.id AND q.deleted = 0
LEFT JOIN sighting t ON t.id = q.record AND t.deleted = 0 LEFT JOIN claim c ON c.id = q.record AND c.deleted = 0
WHERE s.deleted = 0 GROUP BY s.id ORDER BY count(DISTINCT e.id) DESC, d.number"""
_LANGUAGES = """SELECT coalesce(language, 'not recorded'), count(*) FROM source
WHERE deleted = 0 AND capture IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1"""
_HAPPENED = """SELECT min(json_extract("when", '$.earliest')), max(json_extract("when", '$.latest')) FROM
(SELECT "when" FROM sighting WHERE deleted = 0 UNION ALL SELECT "when" FROM claim WHERE deleted = 0)"""
_PUBLISHED = """SELECT min(json_extract(published, '$.earliest')), max(json_extract(published, '$.latest'))
FROM source WHERE deleted = 0"""
_UNGRADED_SOURCES = """SELECT count(*) FROM source s WHERE deleted = 0 AND capture IS NOT NULL AND NOT EXISTS
(SELECT 1 FROM grade g WHERE g.deleted = 0 AND g.about IN (s.id, s.publisher))"""
_UNGRADED = """SELECT count(*) FROM "{}" t WHERE deleted = 0 AND NOT EXISTS
(SELECT 1 FROM grade g WHERE g.deleted = 0 AND g.about = t.id)"""
_BARE = """SELECT count(*) FROM link l WHERE deleted = 0 AND NOT EXISTS
(SELECT 1 FROM quotation q WHERE q.record = l.id AND q.deleted = 0)"""
_UNDATED = """SELECT count(*) FROM sighting WHERE deleted = 0 AND json_extract("when", '$.value') IS NULL"""
_UNPUBLISHED = "SELECT count(*) FROM source WHERE deleted = 0 AND capture IS NOT NULL AND published IS NULL"


class Figures(NamedTuple):
    """Figures that belong together: what each is of, and the figure in words."""

    title: str
    rows: list[tuple[str, str]]


def statistics(case: Case) -> list[Figures]:
    """The case in figures, each section with at least one."""
    sections = (
        Figures("What it holds", [(what, thousands(many)) for what, many in holds(case)]),
        Figures("Days it covers", [*_days(case)]),
        Figures("Still open", [(what, thousands(many)) for what, many in _open(case)]),
        Figures("By source", _by_source(case)),
        Figures("Sources by language", _cut([(word, thousands(many)) for word, many in case.rows(_LANGUAGES)])),
        Figures("By tag", _by_tag(case)),
        Figures("Size", [*_size(case)]),
    )
    return [each for each in sections if each.rows]


def as_text(sections: list[Figures]) -> str:
    """The figures as lines to be copied, a tab between what it is and the figure."""
    lines = [
        line for each in sections for line in (each.title, *(f"{what}\t{figure}" for what, figure in each.rows), "")
    ]
    return "\n".join(lines).rstrip() + "\n"


def _days(case: Case) -> Iterator[tuple[str, str]]:
    for what, query in (("what happened", _HAPPENED), ("what was published", _PUBLISHED)):
        first, last = case.rows(query)[0]
        if first or last:
            yield what, f"{_day(first)} – {_day(last)}"


def _day(instant: str | None) -> str:
    return spoken_date(instant[:10]) if instant else "open"


def _open(case: Case) -> Iterator[tuple[str, int]]:
    yield "sources held without a grade", int(case.value(_UNGRADED_SOURCES))
    yield "sources held without a day", int(case.value(_UNPUBLISHED))
    yield "sightings without a grade", int(case.value(_UNGRADED.format("sighting")))
    yield "claims without a grade", int(case.value(_UNGRADED.format("claim")))
    yield "sightings without a date", int(case.value(_UNDATED))
    for name, what in _TOLD:
        yield f"unresolved {what}", int(case.value(_OPEN.format("sighting", name, name, name)))
    yield "links without words", int(case.value(_BARE))
    yield "conflicts to settle", int(case.value("SELECT count(*) FROM conflict WHERE deleted = 0 AND settled IS NULL"))


def _by_source(case: Case) -> list[tuple[str, str]]:
    found = []
    for number, title, excerpts, sightings, claims in case.rows(_BY_SOURCE):
        figures = f"{thousands(excerpts)} excerpts, {thousands(sightings)} sightings, {thousands(claims)} claims"
        found.append((f"{number_text('source', number)} {title or ''}".strip(), figures))
    return _cut(found)


def _by_tag(case: Case) -> list[tuple[str, str]]:
    many = counts(case)
    return _cut([(tag.path, thousands(many[tag.key])) for tag in Tags(case).in_order])


def _size(case: Case) -> Iterator[tuple[str, str]]:
    yield "file on disk", _bytes(case.path.stat().st_size)
    yield "captured bytes", _bytes(held_bytes(case))
    yield "journal entries", thousands(entries_made(case))
    yield "records in the trash", thousands(_thrown(case))


def _thrown(case: Case) -> int:
    kinds = ("source", "excerpt", "sighting", "claim", "link", "note", "lead", "entity")
    return sum(int(case.value(f'SELECT count(*) FROM "{kind}" WHERE deleted = 1')) for kind in kinds)


def _bytes(many: int) -> str:
    said = spoken_size(many)
    return said if many < 1000 else f"{said} ({thousands(many)} bytes)"


def _cut(rows: list[tuple[str, str]]) -> list[tuple[str, str]]:
    more = len(rows) - MOST
    return [*rows[:MOST], (f"and {more} more", "")] if more > 0 else rows
