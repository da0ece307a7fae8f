"""What hangs on records and stands in a column of theirs: grades, sources, words, names; read for many at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from workbench.case.case import Case
from workbench.case.machine import CONFIRMED, RECIPE, read_by
from workbench.case.numbers import number_text
from workbench.case.tags import Tags

Rows = Iterable[tuple[Any, ...]]
FEW = 400  # records up to which they are asked for by key


class Companion(NamedTuple):
    """A query of (record, value …) over many records, ``{among}`` narrowing it to some, and how a value is made."""

    query: str
    made: Callable[[Case, Rows], dict[bytes, str]]


def _numbers(case: Case, rows: Rows) -> dict[bytes, str]:
    found: dict[bytes, dict[str, None]] = {}
    for key, table, number in rows:
        found.setdefault(key, {})[number_text(table, number)] = None
    return {key: ", ".join(numbers) for key, numbers in found.items()}


def _listed(case: Case, rows: Rows) -> dict[bytes, str]:
    found: dict[bytes, list[str]] = {}
    for key, word in rows:
        found.setdefault(key, []).append(word)
    return {key: ", ".join(words) for key, words in found.items()}


def _first(case: Case, rows: Rows) -> dict[bytes, str]:
    found: dict[bytes, str] = {}
    for key, word in rows:
        found.setdefault(key, word)
    return found


def _grades(case: Case, rows: Rows) -> dict[bytes, str]:
    """The newest grade, this analyst's before others', a source's own before its publisher's."""
    held = sorted(rows, key=lambda row: (row[3], row[2] == case.analyst))
    return {key: value for key, value, _by, _own in held}


def _lines(case: Case, rows: Rows) -> dict[bytes, str]:
    found: dict[bytes, list[str]] = {}
    for key, text in rows:
        found.setdefault(key, []).append(text)
    return {key: "\n".join(texts) for key, texts in found.items()}


def _tagged(case: Case, rows: Rows) -> dict[bytes, str]:
    """The paths of the tags, those that are in the trash left out."""
    found, held = dict[bytes, list[str]](), Tags(case).held
    for key, tag in rows:
        if tag in held and held[tag].path not in found.setdefault(key, []):
            found[key].append(held[tag].path)
    return {key: ", ".join(sorted(paths)) for key, paths in found.items()}


def _machine(case: Case, rows: Rows) -> dict[bytes, str]:
    """Whether somebody has confirmed all the words of a record that a machine read."""
    found: dict[bytes, str] = {}
    for key, source, recipe, start, end in rows:
        told = read_by(case.raw, source, recipe, start=start, end=end)
        by = told["confirmed_by"] if told else None
        if found.get(key) != UNCONFIRMED:
            found[key] = f"confirmed by {by}" if by else UNCONFIRMED
    return found


UNCONFIRMED = "not confirmed"
_QUOTED = " FROM quotation q JOIN {} WHERE q.deleted = 0 AND q.record {{among}} ORDER BY q.id"
COMPANIONS: dict[str, Companion] = {
    "credibility": Companion(
        "SELECT g.about, g.value, g.by, 1 FROM grade g WHERE g.deleted = 0 AND g.about {among} ORDER BY g.at, g.id",
        _grades,
    ),
    "reliability": Companion(
        "SELECT about, value, by, own FROM (SELECT about, value, by, 1 AS own, at, id FROM grade WHERE deleted = 0"
        " UNION ALL SELECT s.id, g.value, g.by, 0, g.at, g.id FROM source s JOIN grade g ON g.about = s.publisher"
        " WHERE g.deleted = 0 AND s.capture IS NOT NULL"
        " UNION ALL SELECT id, 'not held', NULL, 2, NULL, NULL FROM source WHERE capture IS NULL)"
        " WHERE about {among} ORDER BY at, id",
        _grades,
    ),
    "source": Companion(
        "SELECT q.record, d.tbl, d.number"
        + _QUOTED.format("excerpt e ON e.id = q.excerpt JOIN derived_number d ON d.row = e.source"),
        _numbers,
    ),
    "excerpts": Companion(
        "SELECT q.record, d.tbl, d.number" + _QUOTED.format("derived_number d ON d.row = q.excerpt"), _numbers
    ),
    "quote": Companion(
        "SELECT q.record, json_extract(e.anchor, '$.quote')" + _QUOTED.format("excerpt e ON e.id = q.excerpt"), _first
    ),
    "machine": Companion(
        "SELECT key, source, recipe, start, end FROM (SELECT id AS key, source, anchor ->> 'recipe' AS recipe,"
        " anchor ->> 'start' AS start, anchor ->> 'end' AS end FROM excerpt UNION ALL SELECT q.record, e.source,"
        " e.anchor ->> 'recipe', e.anchor ->> 'start', e.anchor ->> 'end' FROM quotation q JOIN excerpt e"
        f" ON e.id = q.excerpt WHERE q.deleted = 0) WHERE recipe LIKE '{RECIPE} %' AND key {{among}}",
        _machine,
    ),
    "tags": Companion(
        "SELECT g.record, g.tag FROM tagging g WHERE g.deleted = 0 AND g.record {among} ORDER BY g.id", _tagged
    ),
    "note": Companion("SELECT about, text FROM note WHERE deleted = 0 AND about {among} ORDER BY at, id", _lines),
    "rests": Companion(
        "SELECT excerpt, tbl, number FROM (SELECT q.excerpt, d.tbl, d.number, q.id FROM quotation q"
        " JOIN derived_number d ON d.row = q.record WHERE q.deleted = 0 UNION ALL SELECT m.excerpt, d.tbl, d.number,"
        " m.id FROM mention m JOIN derived_number d ON d.row = m.id WHERE m.deleted = 0)"
        " WHERE excerpt {among} ORDER BY id",
        _numbers,
    ),
    "of": Companion(
        "SELECT e.id, d.tbl, d.number FROM excerpt e JOIN derived_number d ON d.row = e.source WHERE e.id {among}",
        _numbers,
    ),
    "told_in": Companion(
        "SELECT m.id, d.tbl, d.number FROM mention m JOIN excerpt e ON e.id = m.excerpt"
        " JOIN derived_number d ON d.row = e.source WHERE m.id {among}",
        _numbers,
    ),
    "told_by": Companion(
        "SELECT m.id, d.tbl, d.number FROM mention m JOIN derived_number d ON d.row = m.excerpt WHERE m.id {among}",
        _numbers,
    ),
    "kept_from": Companion(
        "SELECT s.id, d.tbl, d.number FROM dismissal s JOIN derived_number d ON d.row = s.source WHERE s.id {among}",
        _numbers,
    ),
    "flown_in": Companion(
        "SELECT t.id, d.tbl, d.number FROM track t JOIN derived_number d ON d.row = t.source WHERE t.id {among}",
        _numbers,
    ),
    "about": Companion(
        "SELECT l.id, d.tbl, d.number FROM lead l JOIN derived_number d ON d.row = l.about WHERE l.id {among}",
        _numbers,
    ),
    "sought": Companion(
        "SELECT n.id, d.tbl, d.number FROM enquiry n JOIN derived_number d ON d.row = n.about WHERE n.id {among}",
        _numbers,
    ),
    "aliases": Companion(
        "SELECT entity, name FROM alias WHERE deleted = 0 AND entity {among} ORDER BY id", _listed
    ),
    "assignments": Companion(
        "SELECT entity, kind || ' ' || value || coalesce(' (' || dates || ')', '') FROM assignment"
        " WHERE deleted = 0 AND value IS NOT NULL AND entity {among} ORDER BY dates, id",
        _listed,
    ),
}  # fmt: skip
_CONFIRMED = f"FROM coverage v JOIN excerpt e ON e.source = v.source WHERE v.id = ?1 AND v.state = '{CONFIRMED}'"
_FILED = {"tagging": "SELECT record FROM tagging WHERE id = ?1",
          "tag": "WITH RECURSIVE under(tag) AS (VALUES (?1) UNION SELECT t.id FROM under u"
          " JOIN tag t ON t.parent = u.tag) SELECT record FROM tagging WHERE tag IN (SELECT tag FROM under)",
          }  # fmt: skip
_GRADED = {"grade": "SELECT about FROM grade WHERE id = ?1", "note": "SELECT about FROM note WHERE id = ?1",
           "quotation": "SELECT record FROM quotation WHERE id = ?1", **_FILED,
           "coverage": f"SELECT record FROM quotation WHERE deleted = 0 AND excerpt IN (SELECT e.id {_CONFIRMED})",
           }  # fmt: skip
_TOUCHED: dict[str, Mapping[str, str]] = {
    "sighting": _GRADED,
    "claim": _GRADED,
    "source": {
        "grade": "SELECT about FROM grade WHERE id = ?1 UNION"
        " SELECT s.id FROM grade g JOIN source s ON s.publisher = g.about WHERE g.id = ?1",
        "publisher": "SELECT id FROM source WHERE publisher = ?1",
        "capture": "SELECT id FROM source WHERE capture = ?1",
        **_FILED,
    },
    "track": _FILED,
    "lead": _FILED,
    "excerpt": {
        "quotation": "SELECT excerpt FROM quotation WHERE id = ?1",
        "mention": "SELECT excerpt FROM mention WHERE id = ?1",
        "coverage": f"SELECT e.id {_CONFIRMED}",
    },
    "entity": {
        "alias": "SELECT entity FROM alias WHERE id = ?1",
        "assignment": "SELECT entity FROM assignment WHERE id = ?1",
        **_FILED,
    },
}


def among(keys: Sequence[bytes] | None) -> tuple[str, tuple[bytes, ...]]:
    """The end of a query that narrows it to some records, and what is bound there; all without keys."""
    return ("IS NOT NULL", ()) if keys is None else (f"IN ({', '.join('?' * len(keys))})", tuple(keys))


def companion(case: Case, name: str, keys: Sequence[bytes] | None = None) -> dict[bytes, str]:
    """A companion's value by record, for ``keys`` only where given."""
    asked = COMPANIONS[name]
    words, bound = among(keys)
    return asked.made(case, case.raw.execute(asked.query.format(among=words), bound))


def touched(case: Case, kind: str, rows: Mapping[str, Iterable[bytes]]) -> set[bytes]:
    """The records of a kind that a change of rows can have altered in any column."""
    found = set(rows.get(kind, ()))
    for table, query in _TOUCHED.get(kind, {}).items():
        for key in rows.get(table, ()):
            found.update(about for (about,) in case.rows(query, (key,)) if about)
    return found
