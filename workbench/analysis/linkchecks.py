"""What does not fit with links: two records that cannot both hold, no words, a source before what it cites, order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from workbench.analysis.carried import not_carried
from workbench.analysis.finding import Finding, Remedy
from workbench.case.case import Case
from workbench.case.ids import keys_json
from workbench.case.keyed import of_these
from workbench.case.numbers import numbers_of
from workbench.case.ordering import against_dates
from workbench.case.trash import held
from workbench.values.spoken import spoken_date

_SAID = ("contradicts", "cites")  # kinds of link that something is said of even where words carry them
_SHOW = Remedy("show", "Show")
_CARRY = Remedy("carry", "Choose words")
_LINKS = """SELECT l.id, l.a, l.kind, l.b, l.note FROM link l WHERE l.deleted = 0
AND l.a IS NOT NULL AND l.b IS NOT NULL AND (l.kind IN ('contradicts', 'cites', 'about') OR (l.kind IS NOT NULL
AND NOT EXISTS (SELECT 1 FROM quotation q WHERE q.record = l.id AND q.deleted = 0))) AND"""
_QUOTED = """SELECT q.record, q.excerpt FROM json_each(?) j JOIN quotation q ON q.record = unhex(j.value)
WHERE q.deleted = 0 ORDER BY q.id"""
_PUBLISHED = """SELECT s.id, json_extract(s.published, '$.earliest'), json_extract(s.published, '$.latest'),
json_extract(s.published, '$.edtf') FROM json_each(?) j JOIN source s ON s.id = unhex(j.value)"""
_Dates = Mapping[bytes, tuple[str | None, str | None, str]]


def quotes_of(case: Case, records: Iterable[bytes]) -> Mapping[bytes, tuple[bytes, ...]]:
    """The excerpts that each of some records rests on, in the order in which they were quoted."""
    found: defaultdict[bytes, tuple[bytes, ...]] = defaultdict(tuple)
    for record, excerpt in case.rows(_QUOTED, (keys_json(records),)):
        found[record] += (excerpt,)
    return found


def links(case: Case, keys: Sequence[bytes]) -> Iterator[Finding]:
    """Two records that cannot both hold, and links that no words carry."""
    found = sorted(of_these(case, _LINKS, keys, column="l.id"))
    ends = list({end for _, a, _, b, _ in found for end in (a, b)})
    kinds = held(case, ends) if ends else {}
    standing = {key for key, (_, thrown) in kinds.items() if not thrown}
    answers = {key for key, (table, _) in kinds.items() if table == "hypothesis"}  # between them lie no words
    found = [each for each in found if not ({each[1], each[3]} & answers) and {each[1], each[3]} <= standing]
    quoted = quotes_of(case, [each[0] for each in found])
    told = (end for key, a, kind, b, _ in found if kind in _SAID or key not in quoted for end in (a, b))
    numbers = numbers_of(case.raw, told)
    cited = [end for _, a, kind, b, _ in found if kind == "cites" for end in (a, b)]
    dates = {key: (first, last, day) for key, first, last, day in case.rows(_PUBLISHED, (keys_json(cited),))}
    yield from not_carried(case, [(key, a, b) for key, a, kind, b, _ in found if kind == "about"])
    for key, a, kind, b, note in found:
        quotes = quoted.get(key, ())
        if kind not in _SAID and quotes:
            continue
        one, other = (numbers.get(a) or case.number(a)), (numbers.get(b) or case.number(b))
        if kind == "contradicts":
            why = f": {note}" if note else ""
            shows = (Remedy("show", f"Show {one}", value=one), Remedy("show", f"Show {other}", value=other))
            yield Finding("contradiction", "high", f"{one} and {other} cannot both hold{why}.", (key, a, b), quotes,
                          shows)  # fmt: skip
        if not quotes:
            tie = f"{one} {kind.replace('-', ' ')} {other}"
            says = f"No excerpt carries the link {tie}."
            yield Finding("link-no-excerpt", "low", says, (key,), (), (_CARRY, _SHOW))
        if kind == "cites":
            yield from _too_early((key, a, b), (one, other), dates, quotes)


def _too_early(
    about: tuple[bytes, bytes, bytes], numbers: tuple[str, str], dates: _Dates, quotes: tuple[bytes, ...]
) -> Iterator[Finding]:
    """A source is not earlier than anything it cites."""
    (_, until, day), (since, _, cited) = (dates.get(key, (None, None, "")) for key in about[1:])
    if until and since and until < since:
        says = f"{numbers[0]} is dated {spoken_date(day)}, before {numbers[1]}, {spoken_date(cited)}, which it cites."
        show = Remedy("show", f"Show {numbers[0]}", value=numbers[0])
        yield Finding("too-early", "high", says, about, quotes, (show,))


def misordered(case: Case, keys: Sequence[bytes]) -> Iterator[Finding]:
    """A record that is said to come before another, while the dates of both say the opposite."""
    found = against_dates(case, keys)
    numbers = numbers_of(case.raw, (key for each in found for key in each[1:]))
    quoted = quotes_of(case, (each.link for each in found))
    for link, first, then in found:
        one, other = numbers[first], numbers[then]
        says = f"{one} is said to come before {other}, but by its dates it begins only when {other} is over."
        shows = (Remedy("show", f"Show {one}", value=one), Remedy("show", f"Show {other}", value=other))
        yield Finding("order-differs", "high", says, (link, first, then), quoted[link], shows)
