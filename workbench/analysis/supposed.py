"""Findings on what texts of one event say otherwise in their own words, and on reports that nobody has joined yet.

Reports that are joined are compared one by one (``differing``). What is told here needs all texts of the case at once:
which reports may be of one event, and what their texts count and correct. Of reports that are only proposed as one
event each sentence says so, and weighs less.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from workbench.analysis.differences import JOINED_SAYS, differences
from workbench.analysis.differing import Shown
from workbench.analysis.finding import SEVERITIES, Finding, Remedy
from workbench.analysis.verdicts import AGREES, CONTRADICTS, RULES, Row, Same, same_words, sayings
from workbench.case.acts.events import one_event
from workbench.case.case import Case
from workbench.case.outline import read_whole

_LINKED = "SELECT a, b, kind FROM link WHERE deleted = 0 AND kind IN ('differs', 'contradicts')"
Group = tuple[str, str, tuple[bytes, ...], bool]
"""Verdict, field, the records it is about, and whether the analyst joined them."""
NAMED = 3  # records that a sentence names
MOST = 10_000  # sightings up to which this is worked out: it takes some five seconds then


def are_several(case: Case) -> bool:
    """Whether there are two reports at all."""
    return len(case.rows("SELECT 1 FROM sighting WHERE deleted = 0 LIMIT 2")) > 1


def are_few(case: Case) -> bool:
    """Whether there are few enough sightings for this to be worked out."""
    return len(case.rows("SELECT 1 FROM sighting WHERE deleted = 0 LIMIT ?", (MOST + 1,))) <= MOST


def supposed(case: Case) -> Iterator[Finding]:
    """One for each field, verdict and group of reports that texts tell otherwise; in larger cases none.

    There the verbs ``events`` and ``differences`` tell them, and what is joined is told as everywhere.
    """
    if not are_few(case):
        return
    joined: dict[bytes, frozenset[bytes]] = {}
    linked = {(frozenset((bytes(a), bytes(b))), kind) for a, b, kind in case.rows(_LINKED)}
    groups: dict[Group, list[Row]] = {}
    with read_whole(case):
        compared = differences(case)
    for each in compared:
        about = _about(each)
        if each.verdict == AGREES or not about or JOINED_SAYS in each.reasons or _is_linked(each, about, linked):
            continue
        sure = _is_one(case, about, joined)
        if not (sure and _of_records(each)) and not each.rule.startswith("linked"):
            groups.setdefault((each.verdict, each.field, about, sure), []).append(each)
    for (verdict, field, about, sure), rows in _repeated(groups):
        severity = _severity(rows, sure=sure)
        if severity:
            kind = "contradiction" if verdict == CONTRADICTS else "differs"
            named = _named(case, about, sure=sure) if sure or len(about) < NAMED else _telling(case, rows)
            shows = [Remedy("show", f"Show {case.number(key)}", value=case.number(key)) for key in about[:2]]
            join = _join(case, about) if not sure else ()
            quotes = Shown(case, about).quotes(about)
            yield Finding(kind, severity, f"{named}{field}: {sayings(rows)}.", about, quotes, (*join, *shows), field)


def _repeated(groups: Mapping[Group, list[Row]]) -> list[tuple[Group, list[Row]]]:
    """The groups, those together that say the same of what they share: a copy against a third says nothing new."""
    found: list[tuple[Group, list[Row]]] = []
    at: dict[tuple[Same, bool, bytes], int] = {}
    for (verdict, field, about, sure), rows in groups.items():
        spots = [(same_words(each), sure, key) for each in rows for key in about]
        n = next((at[spot] for spot in spots if spot in at), len(found))
        if n == len(found):
            found.append(((verdict, field, about, sure), list(rows)))
        else:
            (*_, held, _), before = found[n]
            together = tuple(sorted({*held, *about}, reverse=True))
            found[n] = ((verdict, field, together, sure), [*before, *rows])
        at |= dict.fromkeys(spots, n)
    return found


def _about(each: Row) -> tuple[bytes, ...]:
    """The two records whose words are compared, else those of the event, else the sources."""
    both = (each.here.record, each.there.record if each.there else None)
    if all(both):
        return tuple(sorted({key for key in both if key}, reverse=True))
    return tuple(dict.fromkeys(sorted(each.about, reverse=True))) or tuple(
        dict.fromkeys((each.here.source, each.other))
    )


def _is_linked(each: Row, about: tuple[bytes, ...], linked: set[tuple[frozenset[bytes], str]]) -> bool:
    """Whether the link by which the analyst says so is a finding already."""
    pair = frozenset(about)
    return (pair, "differs") in linked or (each.verdict == CONTRADICTS and (pair, "contradicts") in linked)


def _join(case: Case, about: tuple[bytes, ...]) -> tuple[Remedy, ...]:
    """Two sightings can be joined at once."""
    if len(about) != 2 or {case.table(key) for key in about} != {"sighting"}:
        return ()
    return (Remedy("link", "Join as one event", "same-as", case.number(about[1])),)


def _of_records(each: Row) -> bool:
    return bool(each.here.record and each.there and each.there.record)


def _is_one(case: Case, about: tuple[bytes, ...], joined: dict[bytes, frozenset[bytes]]) -> bool:
    """Whether the analyst has joined these reports."""
    first = about[0]
    if first not in joined:
        joined[first] = frozenset(one_event(case, first)) if case.table(first) in ("sighting", "claim") else frozenset()
    return len(about) > 1 and set(about) <= joined[first] | {first}


def _severity(rows: list[Row], *, sure: bool) -> str:
    """The gravest of the rules, one step less where nobody has joined the reports; nothing where that is nothing."""
    grave = min(SEVERITIES.index(RULES[each.rule].weight) for each in rows) + (not sure)
    return SEVERITIES[grave] if grave < len(SEVERITIES) else ""


def _telling(case: Case, rows: list[Row]) -> str:
    """The texts, where they are held against each other by their words, whichever of their reports are meant."""
    texts = {key for each in rows for key in (each.here.source, each.other) if key}
    return f"If {' and '.join(case.number(key) for key in sorted(texts))} tell of one event, "


def _named(case: Case, about: tuple[bytes, ...], *, sure: bool) -> str:
    numbers = [case.number(key) for key in sorted(about)]
    more = f" and {len(numbers) - NAMED} more" if len(numbers) > NAMED else ""
    names = f"{' and '.join(numbers[:NAMED])}{more}"
    reports = any(case.table(key) in ("sighting", "claim") for key in about)
    return f"If {names} are one event, " if not sure and reports and len(about) > 1 else f"{names}, "
