"""The marks of a track against the analyst's own airframes, at the date of the track.

A registration goes from one airframe to another, and an airframe from one operator to another: an assignment counts
where its dates can meet the days of the track, and one without dates counts always.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from workbench.analysis.finding import Finding, Remedy
from workbench.analysis.identified import Identified, identified
from workbench.analysis.marked import Marks, pointing
from workbench.case.case import Case
from workbench.case.change import Change
from workbench.case.entities import Assigned, alike, assigned, carrying, heads, key_of, meet, members
from workbench.reference import airmarks

_TELL = Remedy("note", "Note which is right…")
_KINDS = ("registration", "hex", "operator")


def tracks_held(case: Case, keys: Sequence[bytes]) -> Iterator[Finding]:
    """Marks of tracks that another airframe carried then, or that their own airframe did not."""
    for one in identified(case, keys):
        yield from _countries(case, one)
        if one.day is not None:
            for kind in _KINDS:
                value = getattr(one, kind)
                if value:
                    yield from _held(case, one, Assigned(b"", one.aircraft or b"", kind, value, one.day))


def _held(case: Case, one: Identified, said: Assigned) -> Iterator[Finding]:
    """``said`` is the file's mark as if it were assigned for the days of the track."""
    group = members(case, one.aircraft) if one.aircraft else []
    mine = [each for each in assigned(case, group) if each.kind == said.kind] if group else []
    others = [] if said.kind == "operator" else _elsewhere(case, said, group)
    says = [*_own(case, said, mine), *(f"{_whose(case, each)} carried it then{_dates(each)}" for each in others)]
    if says:
        number = case.number(one.key)
        about = dict.fromkeys((one.key, *(each.entity for each in (*mine, *others))))
        sentence = f"{number} of {said.dates} has the {said.kind} {said.value}; {'; '.join(says)}."
        severity = "low" if said.kind == "operator" else "medium"
        yield Finding("held-otherwise", severity, sentence, tuple(about), (), (_TELL,), said.kind)


def _own(case: Case, said: Assigned, mine: Sequence[Assigned]) -> list[str]:
    """What the airframe of a track carried at that time in place of what the file says."""
    same = [each for each in mine if alike(each, said)]
    then = [each for each in mine if not alike(each, said) and meet(each.dates, said.dates)]
    if any(meet(each.dates, said.dates) for each in same):
        return []
    if same:
        return [f"{_whose(case, same[0])} carried it{_dates(same[0])}, not then"]
    return [f"{_whose(case, each)} carried {each.value} then{_dates(each)}" for each in then[:1]]


def _elsewhere(case: Case, said: Assigned, group: Sequence[bytes]) -> list[Assigned]:
    """Who else carried a mark then: another airframe than the track's, or two where the track's is not said."""
    held = [each for each in carrying(case, [said]) if alike(each, said) and meet(each.dates, said.dates)]
    joined = heads(case) if held else {}
    first: dict[bytes, Assigned] = {}
    for each in held:
        if each.entity not in group:
            first.setdefault(joined.get(each.entity, each.entity), each)
    return list(first.values()) if group or len(first) > 1 else []


def _whose(case: Case, each: Assigned) -> str:
    name = case.value("SELECT name FROM entity WHERE id = ?", (each.entity,))
    return f"{case.number(each.entity)} {name}"


def _dates(each: Assigned) -> str:
    return f" ({each.dates})" if each.dates else " (dates not stated)"


def _countries(case: Case, one: Identified) -> Iterator[Finding]:
    """The address, call sign and operator of a file that are of different countries."""
    marks = Marks(one.key, None if one.hex else one.registration, one.hex, one.callsign, one.operator, None, None)
    for first, second in combinations(pointing(marks), 2):
        if not airmarks.shares(first.country, second.country):
            says = f"{case.number(one.key)}: {first.says}, but {second.says}."
            yield Finding("flown-country", "medium", says, (one.key,), (), (_TELL,))
            return


def held_again(case: Case, change: Change) -> set[bytes]:
    """The tracks whose marks, or whose airframe, a change of airframes and their assignments is about."""
    entities = {bytes(key) for key in change.rows.get("entity", ())}
    for table, query in _ENDS.items():
        entities |= {
            bytes(key) for each in change.rows.get(table, ()) for row in case.rows(query, (each,)) for key in row
        }
    if not entities:
        return set()
    group = sorted({member for key in entities for member in members(case, key)})
    values = {(kind, key_of(kind, value)) for kind, value in case.rows(
        f"SELECT kind, value FROM assignment WHERE entity IN ({', '.join('?' * len(group))})", group)}  # fmt: skip
    for each in change.rows.get("assignment", ()):
        values |= {(kind, key_of(kind, value)) for kind, value in case.rows(_OLD, (each,))}
    return {
        one.key for one in identified(case)
        if one.aircraft in group or ("registration", key_of("registration", one.registration or "")) in values
        or ("hex", key_of("hex", one.hex or "")) in values
    }  # fmt: skip


_ENDS = {
    "assignment": "SELECT entity FROM assignment WHERE id = ?",
    "link": "SELECT l.a, l.b FROM link l JOIN entity e ON e.id = l.a WHERE l.id = ? AND l.kind = 'same-as'",
}
_OLD = """SELECT a.kind, c.old FROM change c JOIN assignment a ON a.id = c.row
WHERE c.row = ? AND c.field = 'value' AND c.old IS NOT NULL"""
