"""What goes into a copy: the records asked for, all that they rest on, and what stays behind, with the reason.

A record goes with everything it refers to: an excerpt with its source, captured bytes and publisher, a link with both
ends, a resolved value with its premises. What is said of a record (grades, notes, tags, cards, ratings) goes with it.
Where something has to stay, all that would be wrong without it stays too.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from workbench.case.case import Case
from workbench.case.filters import parse_filter
from workbench.case.ids import id_bytes
from workbench.case.itself import own_key
from workbench.case.marked import markings_above
from workbench.case.records import BY_TABLE, FIELDS, Key
from workbench.case.rows import records
from workbench.case.sifting import EVERYWHERE, GROUPS, left_out

NO_REFERENCE = {("ruling", "finding"), ("blob", "chunks")}
SOFT = {
    ("capture", "container"), ("capture", "records"), ("source", "capture"), ("source", "publisher"),
    ("source", "part_of"), ("track", "aircraft"), ("card", "frame"), ("frame", "about"), ("judgement", "about"),
    ("tag", "parent"), ("enquiry", "about"),
}  # fmt: skip
"""References that a record can do without: the field is empty in the copy where what it names stays behind."""
HANGS = {
    "quotation": ("record",), "link": ("a", "b"), "grade": ("about",), "note": ("about",), "lead": ("about",),
    "alias": ("entity",), "assignment": ("entity",), "custody": ("capture",), "stamp": ("capture",),
    "imagery": ("source",), "translation": ("excerpt",), "coverage": ("source",), "mention": ("excerpt",),
    "dismissal": ("source",), "doubt": ("track",), "tagging": ("record",), "card": ("record",),
    "rating": ("evidence",), "weight": ("evidence",), "ruling": ("about",), "retraction": ("source",),
    "handling": ("about",), "conflict": ("about",), "enquiry": ("about",),
}  # fmt: skip
"""What is said of other records, by the fields that name them: it goes where all of these go."""
RESTS = {"quotation": ("excerpt", "record"), "basis": ("record", "judgement")}
"""Rows that tell what something rests on: where the first stays, the second would look as if it rested on less."""
RESOLVED = {
    "sighting": ("aircraft", "place", "origin", "destination", "when"), "claim": ("when",), "source": ("published",),
    "mention": ("value",), "note": ("when",), "enquiry": ("when",), "imagery": ("acquired",),
}  # fmt: skip
GROUPED = {
    "entities": ("entity", "alias", "assignment"),
    "boards": ("board", "card", "frame", "savedview"),
    "matrix": ("hypothesis", "rating", "weight", "judgement", "basis", "ruling"),
    "notes": ("note",),
    "leads": ("lead", "enquiry"),
    "tags": ("tag", "tagging"),
    "bytes": ("capture", "blob", "custody", "stamp"),
    "releases": ("release",),
    "reports": ("report",),
    "issues": ("issue",),
}
"""What an analyst can leave out whole, by the word for it: the tables it stands in."""
_ASIDE = {"releases": "who was given copies", "issues": "which prints were issued"}
NOTHING: Mapping[bytes, str] = MappingProxyType({})

Keys = frozenset[bytes]


@dataclass(frozen=True)
class Chosen:
    """What an analyst asks to have in a copy: the whole case, or what passes a filter, or a selection.

    ``without`` names kinds (``GROUPED``) and ``records`` that stay; of what is marked above ``above`` nothing goes.
    """

    filter: str | None = None
    selection: Collection[bytes] | None = None
    without: Collection[str] = ()
    records: Collection[bytes] = ()
    above: str | None = None

    @property
    def part(self) -> bool:
        """Whether only a part of the case was asked for."""
        return self.filter is not None or self.selection is not None


@dataclass(frozen=True)
class Closure:
    """What goes (keys by table), and why the rest stays: sentences with how many records each is about."""

    rows: Mapping[str, Keys]
    left: Mapping[str, Counter[str]] = field(default_factory=dict)  # why -> kind -> how many
    whole: bool = True

    @property
    def keys(self) -> Keys:
        """Every key that goes."""
        return frozenset().union(*self.rows.values())


class _Graph:
    """Every row of the case with what it refers to."""

    def __init__(self, case: Case) -> None:
        self.table: dict[bytes, str] = {}
        self.live: set[bytes] = set()
        self.must: dict[bytes, list[bytes]] = {}
        self.soft: dict[bytes, list[bytes]] = {}
        for table in FIELDS:
            self._read(case, table)

    def _read(self, case: Case, table: str) -> None:
        model = BY_TABLE[table]
        names = [name for name in FIELDS[table] if isinstance(model._meta.fields[name], Key) and name != "id"]
        names = [name for name in names if (table, name) not in NO_REFERENCE]
        resolved = RESOLVED.get(table, ())
        columns = "".join(f', "{name}"' for name in (*names, *resolved))
        for key, deleted, *values in case.raw.execute(f'SELECT id, deleted{columns} FROM "{table}"'):
            self.table[key] = table
            if not deleted:
                self.live.add(key)
            pairs = [(name, value) for name, value in zip(names, values, strict=False) if value]
            self.must[key] = [value for name, value in pairs if (table, name) not in SOFT]
            soft = [value for name, value in pairs if (table, name) in SOFT]
            for value in values[len(names) :]:
                if value and '"premises":["' in value:
                    soft += premises(json.loads(value))
            self.soft[key] = soft


def premises(resolved: Mapping[str, object]) -> list[bytes]:
    """The records that a resolved value and its alternatives rest on."""
    named: list[object] = []
    others = resolved.get("alternatives")
    for each in (resolved, *(others if isinstance(others, list) else ())):
        found = each.get("premises") if isinstance(each, dict) else None
        named += found if isinstance(found, list) else []
    return [key for each in named if (key := id_bytes(str(each)))]


def closure(case: Case, chosen: Chosen, kept: Mapping[bytes, str] = NOTHING) -> Closure:
    """The rows that go into a copy and why others stay; ``kept`` are further ones that stay, each with its reason."""
    part = chosen.part
    if not (part or chosen.without or chosen.records or kept or markings_above(case, chosen.above)):
        return Closure({table: frozenset(key for (key,) in case.rows(f'SELECT id FROM "{table}"')) for table in FIELDS})
    graph = _Graph(case)
    going = _closed(case, graph, roots(case, chosen)) if part else set(graph.table)
    away: dict[bytes, str] = {}
    for group in chosen.without:
        for table in GROUPED[group]:
            why = _ASIDE.get(group, "not asked for")
            away |= dict.fromkeys((key for key in going if graph.table[key] == table), why)
    away |= dict.fromkeys((key for key in chosen.records if key in going), "hidden as a record")
    away |= {key: f"marked {marking}" for key, marking in markings_above(case, chosen.above).items() if key in going}
    away |= {key: why for key, why in kept.items() if key in going}
    away.pop(own_key(case), None)
    gone = _without(case, graph, going, away)
    while alone := _left_alone(case, going, gone):
        gone = _without(case, graph, going, {**gone, **alone})
    if part or gone:
        gone |= _bytes_alone(case, graph, going, gone)
    rows: dict[str, set[bytes]] = defaultdict(set)
    for key in going - gone.keys():
        rows[graph.table[key]].add(key)
    left: dict[str, Counter[str]] = defaultdict(Counter)
    for key, why in gone.items():
        if key in graph.live:
            left[why][graph.table[key]] += 1
    if part:
        rest = Counter(graph.table[key] for key in graph.live if key not in going)
        left |= {"not asked for": left["not asked for"] + rest} if rest else {}
    return Closure({table: frozenset(keys) for table, keys in rows.items()}, left, not part and not gone)


def roots(case: Case, chosen: Chosen) -> set[bytes]:
    """The records that are asked for by themselves."""
    if chosen.selection is not None:
        return set(chosen.selection)
    text = chosen.filter or ""
    parsed, found, asked = parse_filter(case, text), set[bytes](), False
    for group in GROUPS:
        rows = {kind: records(case, kind) for kind in group}
        fields = EVERYWHERE.union(*(row.keys() for held in rows.values() for row in held[:1]))
        if any(rows.values()) and parsed.fields <= fields:
            asked = True
            passing = [row["id"] for held in rows.values() for row in held if parsed.test(row)]
            found |= {key for each in passing if (key := id_bytes(each))}
    if not asked:
        left_out(case, text)  # says which fields there are
    return found


def _closed(case: Case, graph: _Graph, roots: set[bytes]) -> set[bytes]:
    """The roots with all they refer to and all that is said of them."""
    hanging: dict[bytes, list[bytes]] = defaultdict(list)
    asks: dict[bytes, set[bytes]] = {}
    for table, names in HANGS.items():
        columns = ", ".join(f'"{name}"' for name in names)
        for key, *values in case.rows(f'SELECT id, {columns} FROM "{table}" WHERE deleted = 0'):
            asks[key] = {value for value in values if value}
            for value in asks[key]:
                hanging[value].append(key)
    pulls = _pulling(case)
    judged = _judged(case)
    going: set[bytes] = set()
    waiting = [own_key(case), *(key for key in roots if key in graph.table)]
    while waiting:
        key = waiting.pop()
        if key in going or key not in graph.table:
            continue
        going.add(key)
        waiting += [*graph.must[key], *graph.soft[key], *pulls.get(key, ())]
        if graph.table[key] != "investigation":  # what is said of the case as a whole is no part of a part
            waiting += [each for each in hanging.get(key, ()) if asks[each] <= going]
        if not waiting:
            waiting += _resting(judged, going)
    return going


def _pulling(case: Case) -> dict[bytes, list[bytes]]:
    """Links along which more comes: what a source cites, down to its origins, and which entities are meant."""
    found: dict[bytes, list[bytes]] = defaultdict(list)
    rows = case.rows(
        "SELECT l.id, l.a, l.b, l.kind, EXISTS (SELECT 1 FROM entity WHERE id = l.a),"
        " EXISTS (SELECT 1 FROM entity WHERE id = l.b) FROM link l WHERE l.deleted = 0"
    )
    for key, a, b, kind, first, second in rows:
        if kind == "cites" or (second and not first):
            found[a].append(key)
        elif first and not second:
            found[b].append(key)
    return found


def _judged(case: Case) -> dict[bytes, dict[bytes, bytes]]:
    """The judgements with what they rest on: record and row of each."""
    found: dict[bytes, dict[bytes, bytes]] = defaultdict(dict)
    query = "SELECT b.judgement, b.record, b.id FROM basis b JOIN judgement j ON j.id = b.judgement"
    for judgement, record, row in case.rows(f"{query} WHERE b.deleted = 0 AND j.deleted = 0"):
        found[judgement][record] = row
    return found


def _resting(judged: Mapping[bytes, Mapping[bytes, bytes]], going: set[bytes]) -> Iterable[bytes]:
    """Judgements that were asked for bring all they rest on; others come where all of that goes."""
    for judgement, bases in judged.items():
        if judgement in going or all(record in going for record in bases):
            yield from (each for each in (judgement, *bases.values()) if each not in going)


def _without(case: Case, graph: _Graph, going: set[bytes], away: Mapping[bytes, str]) -> dict[bytes, str]:
    """What stays behind with the rows that are left out: whatever cannot be without them."""
    needing: dict[bytes, list[bytes]] = defaultdict(list)
    for key in going:
        for value in graph.must[key]:
            needing[value].append(key)
    for table, (rests, record) in RESTS.items():
        for one, other in case.rows(f'SELECT "{rests}", "{record}" FROM "{table}" WHERE deleted = 0'):
            needing[one].append(other)
    gone, waiting = dict(away), list(away)
    while waiting:
        for key in needing.get(waiting.pop(), ()):
            if key in going and key not in gone:
                gone[key] = "rests on what is left out"
                waiting.append(key)
    return gone


def _left_alone(case: Case, going: set[bytes], gone: Mapping[bytes, str]) -> dict[bytes, str]:
    """What came with sources that stay: their captures, the containers that hold these bytes, too, and publishers."""
    rows = case.rows("SELECT s.id, c.id, c.blob, s.publisher FROM source s LEFT JOIN capture c ON c.id = s.capture")
    kept = {value for source, *values in rows if source in going and source not in gone for value in values}
    lost = {value for source, *values in rows if source in gone for value in values if value} - kept
    captures = case.rows("SELECT id, blob, container FROM capture")
    out = {key for key, blob, _container in captures if key in lost or blob in lost}
    out |= {container for key, _blob, container in captures if container and (key in out or key in gone)}
    out |= {publisher for *_values, publisher in rows if publisher in lost}
    why = "came with a source that is left out"
    found = dict.fromkeys((key for key in out if key in going and key not in gone), why)
    return found | dict.fromkeys(_tags_alone(case, going, gone), "only on what is left out")


def _tags_alone(case: Case, going: set[bytes], gone: Mapping[bytes, str]) -> set[bytes]:
    """Tags that stand on records which stay, on no others, and above no tag that goes: their names would tell."""
    rows = case.rows("SELECT id, tag, deleted FROM tagging")
    used = {tag for key, tag, deleted in rows if key in going and key not in gone and not deleted}
    alone = {tag for key, tag, _deleted in rows if key in gone} & going - gone.keys() - used
    above = dict(case.rows("SELECT id, parent FROM tag WHERE deleted = 0"))
    for tag in above.keys() & going - gone.keys() - alone:
        while tag is not None and (tag := above.get(tag)) is not None:
            alone.discard(tag)
    return alone


def _bytes_alone(case: Case, graph: _Graph, going: set[bytes], gone: Mapping[bytes, str]) -> dict[bytes, str]:
    """Stored bytes that nothing which goes refers to."""
    used = {value for key in going - gone.keys() for value in (*graph.must[key], *graph.soft[key])}
    alone = {key for key in going - gone.keys() - used if graph.table[key] == "blob"}
    return dict.fromkeys(alone, "captured bytes of what is left out")


KINDS_TOLD = {
    "source": "sources", "capture": "captures", "excerpt": "excerpts", "sighting": "sightings", "claim": "claims",
    "link": "links", "entity": "entities", "track": "tracks", "hypothesis": "hypotheses", "judgement": "judgements",
    "note": "notes", "lead": "leads", "enquiry": "searches made", "board": "boards", "release": "copies given",
    "publisher": "publishers", "grade": "grades", "tag": "tags",
}  # fmt: skip
"""The kinds that people count by; what hangs on them goes uncounted."""


def told_left(left: Mapping[str, Counter[str]]) -> list[str]:
    """What stays behind and why, a line for each reason."""
    lines = []
    for why, kinds in left.items():
        named = [
            f"{n} {kind if n == 1 else KINDS_TOLD[kind]}" for kind, n in sorted(kinds.items()) if kind in KINDS_TOLD
        ]
        lines += [f"{why}: {', '.join(named)}"] if named else []
    return lines
