"""What does not fit in a case, each with its nearest remedy; found anew from the records, never stored.

A finding belongs to one record, its subject, and rests on that record and what hangs on it alone: after a change only
the subjects it touched are looked at again.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, NamedTuple

from workbench.analysis.answered import listed_again
from workbench.analysis.borrowed import borrowed_again
from workbench.analysis.carried import asked_again
from workbench.analysis.checks import CHECKS
from workbench.analysis.copying import getting_ready
from workbench.analysis.differing import joined_again
from workbench.analysis.doubted import doubted_again
from workbench.analysis.finding import SEVERITIES, Finding
from workbench.analysis.graded import graded_again
from workbench.analysis.held import held_again
from workbench.analysis.hushed import hushed_again
from workbench.analysis.judged import judged_again
from workbench.analysis.lookalike import looked_at_again
from workbench.analysis.marked import marked_again
from workbench.analysis.paired import paired_again
from workbench.analysis.ruled import Ruled, rulings
from workbench.analysis.supposed import supposed
from workbench.analysis.verdicts import FIELDS
from workbench.case.case import Case
from workbench.case.change import Change
from workbench.case.ids import id_text
from workbench.case.numbers import table_of
from workbench.case.outline import read_whole
from workbench.case.registered import get_ready
from workbench.values.errors import CaseError

PAGE = 100  # subjects that are looked at at once: some ten milliseconds
MANY = 100_000  # where nobody waits for a window: what many share is asked once
FEW = {"track": 5, "source": 1}  # of them that are looked at at once, for each is set beside others: as long
ABOUT = 40  # of them that are looked at at once for one record
SUBJECTS = ("sighting", "claim", "link", "excerpt", "conflict", "imagery", "source", "track", "judgement", "hypothesis")
PLACES = 10  # numbers that go to one of each kind of subject
LETTERS = {"open-datewhen": "b", "no-excerpt": "c", "proposed": "d", "link-no-excerpt": "b", "too-early": "c",
           "not-carriedregistration": "d", "not-carriedhex": "e", "posted-earlyacquired": "b",
           "chronolocationacquired": "c", "marks-countryhex": "e", "hex-rulehex": "f", "type-differsaircraft": "g",
           "hex-differshex": "h", "not-carriedoperator": "f",
           "trackidentity": "b", "trackspoofed position": "c", "trackimpossible speed": "d",
           "trackfrozen position": "e", "trackjumping position": "f", "trackfalse ground report": "g",
           "trackaltitude spike": "h",
           "trackno position": "i", "trackno time": "j", "trackno integrity": "k", "list-differshex": "l",
           "list-differsaircraft": "m", "held-otherwiseregistration": "n", "held-otherwisehex": "o",
           "held-otherwiseoperator": "p", "flown-country": "q", "two-places": "r", "clocks-differ": "s",
           "one-transponder": "t", "order-differs": "u", "confirmed-alone": "v", "wordingmixed": "b",
           "wordingother word": "c", "wordingodds": "d", "wordingproof": "e", "wordingtwice": "f",
           "leans-withdrawn": "g", "circular": "b", "outlet-held": "c", "copied": "d", "undatedpublished": "e",
           "unsourcedby": "w", "left-outkind": "x"}  # fmt: skip
LETTERS |= {
    f"{kind}{field}": f"{letter}{chr(ord('a') + at)}"
    for kind, letter in (("contradiction", "x"), ("differs", "y"))
    for at, field in enumerate(FIELDS)
}
Found = dict[bytes, tuple[Finding, ...]]


class Numbered(NamedTuple):
    """A finding with its number for people, which stays its own while others come and go."""

    number: str
    finding: Finding
    ruling: Ruled | None = None

    @property
    def settled(self) -> bool:
        """Whether the analyst has decided of it, on what it still rests on."""
        return self.ruling is not None and self.ruling.stands

    @property
    def pressing(self) -> bool:
        """Whether it is counted and marked everywhere."""
        return self.finding.pressing and not self.settled

    def as_json(self) -> dict[str, Any]:
        """The contract's keys."""
        found = self.finding
        return {
            "id": id_text(found.key), "number": self.number, "kind": found.kind, "severity": found.severity,
            "says": found.says, "about": [id_text(key) for key in found.about],
            "evidence": [id_text(key) for key in found.evidence],
            "remedy": " or ".join(remedy.text for remedy in found.remedies),
            "remedies": [remedy._asdict() for remedy in found.remedies],
            **(self.ruling.as_json() if self.ruling else {"status": "open", "ruling": None}),
        }  # fmt: skip


def numbered(case: Case, found: Mapping[bytes, Sequence[Finding]]) -> list[Numbered]:
    """All findings, the gravest first, then by kind and subject; those that are decided come last."""
    every = list(_sorted(each for group in found.values() for each in group))
    subjects = json.dumps([key.hex() for key in found])
    known = {row: (table, number) for row, table, number in case.rows(_NUMBERS, (subjects,))}
    decided = rulings(case, every)
    given: Counter[str] = Counter()
    listed = []
    for each in every:
        number = _number(each, *known[each.about[0]])
        given[number] += 1
        again = str(given[number]) if given[number] > 1 else ""
        listed.append(Numbered(number + again, each, decided.get(each.key) if decided else None))
    return sorted(listed, key=lambda each: each.settled) if decided else listed


def _sorted(found: Iterable[Finding]) -> Iterator[Finding]:
    """The gravest first, then by kind and subject; kind by kind, for sorting very many at once holds a window up."""
    kinds: dict[tuple[int, str], list[Finding]] = {}
    for each in found:
        kinds.setdefault((SEVERITIES.index(each.severity), each.kind), []).append(each)
    for _, some in sorted(kinds.items()):
        yield from sorted(some, key=lambda each: each.place)


def called(case: Case, reference: str) -> Numbered:
    """The finding that a number or an id names."""
    asked = re.fullmatch(r"FD-0*(\d{1,12})([a-z]{0,2}\d*)", reference.strip(), re.IGNORECASE)
    if asked:
        rank, place = divmod(int(asked[1]) - 1, PLACES)
        query = "SELECT row FROM derived_number WHERE tbl = ? AND number = ?"
        key = case.value(query, (SUBJECTS[place], rank + 1)) if place < len(SUBJECTS) else None
        own = look(case, SUBJECTS[place], [bytes(key)]) if key else {}
        more = {of: group for of, group in by_subject(supposed(case)).items() if of == key}
        listed = numbered(case, together(own, more))
    else:
        listed = every(case)
    wanted = reference.strip().casefold()
    found = next((each for each in listed if wanted in (each.number.casefold(), id_text(each.finding.key))), None)
    if found is None:
        raise CaseError(f"There is no finding {reference}; findings lists those there are.")
    return found


def _number(finding: Finding, table: str, number: int) -> str:
    """From the subject's own number, which never moves, and a letter where one subject can have several."""
    return f"FD-{(number - 1) * PLACES + SUBJECTS.index(table) + 1}{LETTERS.get(finding.kind + finding.field, '')}"


def every(case: Case) -> list[Numbered]:
    """All that does not fit in a case."""
    return numbered(case, together(looked_for(case), by_subject(supposed(case))))


def looked_for(case: Case) -> Found:
    """All that is found subject by subject."""
    found: Found = {}
    with read_whole(case):
        for page in pages(case, MANY):
            found |= look(case, *page)
    return found


def by_subject(found: Iterable[Finding]) -> Found:
    """Findings by the record that each belongs to."""
    grouped: dict[bytes, list[Finding]] = {}
    for finding in found:
        grouped.setdefault(finding.about[0], []).append(finding)
    return {key: tuple(group) for key, group in grouped.items()}


def together(found: Found, more: Found) -> Found:
    """Findings of two passes; what both found is told once."""
    both = dict(found)
    for key, group in more.items():
        known = {each.key for each in both.get(key, ())}
        both[key] = (*both.get(key, ()), *(each for each in group if each.key not in known))
    return both


def pages(case: Case, most: int = PAGE, tables: Iterable[str] = CHECKS) -> Iterator[tuple[str, list[bytes]]]:
    """The subjects there are of these kinds, so many at once; none of a page are, while what all share is read."""
    yield from readying(case)
    for table in tables:
        many = at_once(table, most) if most <= PAGE else most
        query = f'SELECT id FROM "{table}" WHERE id > ? AND deleted = 0 ORDER BY id LIMIT {many}'
        last = b""
        while keys := [key for (key,) in case.rows(query, (last,))]:
            yield table, keys
            last = keys[-1]


def readying(case: Case) -> Iterator[tuple[str, list[bytes]]]:
    """Pages of no subjects, while it is read what all are held against: what changed later is looked at by it, too."""
    yield from (("sighting", []) for _ in chain(get_ready(case), getting_ready(case)))


def at_once(table: str, most: int) -> int:
    """How many subjects of a kind are looked at at once, where there is no reason for fewer than ``most``."""
    return min(most, FEW.get(table, most))


def look(case: Case, table: str, keys: Sequence[bytes]) -> Found:
    """What does not fit with these subjects; those with which all fits are left out."""
    found: dict[bytes, list[Finding]] = {}
    for check in CHECKS[table] if keys else ():
        for finding in check(case, keys):
            found.setdefault(finding.about[0], []).append(finding)
    return {key: tuple(group) for key, group in found.items()}


def about(case: Case, key: bytes) -> list[Finding]:
    """What does not fit with one record: its own findings, and those of its links and conflicts, the gravest first."""
    return gravest_first(key, chain.from_iterable(about_by_pages(case, key)))


def about_by_pages(case: Case, key: bytes) -> Iterator[list[Finding]]:
    """The same unordered, as so many subjects are looked at at once as do not hold a window up."""
    table = case.table(key)
    subjects = {table: [key]} if table in CHECKS else {}
    if table != "source":
        ends = json.dumps([key.hex()])
        subjects["link"] = subjects.get("link", []) + [link for (link,) in case.rows(_LINKS, (ends,))]
    if table == "source":
        yield from ([] for _ in getting_ready(case))  # what it may have been copied from
        subjects["imagery"] = [each for (each,) in case.rows("SELECT id FROM imagery WHERE source = ?", (key,))]
    subjects["conflict"] = [each for (each,) in case.rows("SELECT id FROM conflict WHERE about = ?", (key,))]
    for name, keys in subjects.items():
        step = at_once(name, ABOUT)
        for at in range(0, len(keys), step):
            yield [each for group in look(case, name, keys[at : at + step]).values() for each in group]


def gravest_first(key: bytes, found: Iterable[Finding]) -> list[Finding]:
    """Findings about a record, its own before those of its links."""
    return sorted(found, key=lambda each: (each.about[0] != key, SEVERITIES.index(each.severity), each.kind))


def touched(case: Case, change: Change) -> dict[str, set[bytes]]:
    """The subjects a change can have set right or wrong, by table."""
    again = {table: set(change.rows.get(table, ())) for table in CHECKS}
    resting = [pair for key in change.rows.get("quotation", ()) for pair in case.rows(_PAIR, (key,))]
    for excerpt in change.rows.get("excerpt", ()):
        resting += [(record, excerpt) for (record,) in case.rows(_RESTING, (excerpt,))]
    for record, excerpt in resting:
        again["excerpt"].add(excerpt)
        table = table_of(case.raw, record)
        if table in again:
            again[table].add(record)
    ends = [key.hex() for table in _LINKED for key in change.rows.get(table, ())]
    again["link"] |= {link for (link,) in case.rows(_LINKS, (json.dumps(ends),))}
    again["sighting"] |= marked_again(case, change.rows.get("sighting", ()))
    again["link"] |= asked_again(case, change)
    again["judgement"] |= judged_again(case, change)
    for key in graded_again(case, change):
        again.get(table_of(case.raw, key) or "", set()).add(key)
    again["track"] |= doubted_again(case, change) | held_again(case, change)
    again["track"] |= paired_again(case, again["track"] | _tracks_of(case, change.rows.get("source", ())))
    for table, keys in chain.from_iterable(
        each(case, change).items() for each in (listed_again, joined_again, hushed_again)
    ):
        again[table] |= keys
    again["source"] |= looked_at_again(case, change.rows.get("source", ()), change.rows.get("link", ()))
    again["source"] |= borrowed_again(case, change)
    return {table: keys for table, keys in again.items() if keys}


def _tracks_of(case: Case, sources: Iterable[bytes]) -> set[bytes]:
    query = "SELECT t.id FROM json_each(?) j JOIN track t ON t.source = unhex(j.value)"
    return {bytes(key) for (key,) in case.rows(query, (json.dumps([source.hex() for source in sources]),))}


_NUMBERS = """SELECT d.row, d.tbl, d.number FROM json_each(?) j JOIN derived_number d ON d.row = unhex(j.value)"""
_PAIR = "SELECT record, excerpt FROM quotation WHERE id = ?"
_RESTING = "SELECT record FROM quotation WHERE excerpt = ?"
_LINKED = ("sighting", "claim", "excerpt", "source", "entity")
_LINKS = """SELECT l.id FROM json_each(?1) j JOIN link l ON l.a = unhex(j.value)
UNION SELECT l.id FROM json_each(?1) j JOIN link l ON l.b = unhex(j.value)"""
