"""Records as the command line and every view see them: one dict a record, keys as the contract names them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from workbench.case.anchors import holds
from workbench.case.case import Case
from workbench.case.conflicts import sides
from workbench.case.datelines import datelines
from workbench.case.ids import id_text
from workbench.case.machine import read_by
from workbench.case.marked import marking_of
from workbench.case.numbers import PREFIX, number_text
from workbench.case.readings import reading_of
from workbench.case.records import FIELDS
from workbench.case.texts import WorkingText

Row = dict[str, Any]
SMALL = 400  # records up to which companions are looked up by key rather than read whole


class _Companions:
    """What hangs on a set of records: numbers, quotations, links and grades, each read once."""

    def __init__(self, case: Case, table: str, keys: Sequence[bytes]) -> None:
        self._case = case
        few = len(keys) <= SMALL
        self._keys = tuple(keys) if few else ()
        self._few = few
        self.numbers = self._map("SELECT row, tbl, number FROM derived_number", "row", "")
        self.quoted = self._lists("SELECT record, excerpt FROM quotation WHERE deleted = 0", "record", " ORDER BY id")
        self.links: dict[bytes, list[bytes]] = {}
        for side in ("a", "b"):
            for key, links in self._lists(f"SELECT {side}, id FROM link WHERE deleted = 0", side, "").items():
                self.links.setdefault(key, []).extend(links)
        self.grades = self._newest_grades()
        self._texts: dict[bytes, WorkingText] = {}

    def _rows(self, query: str, column: str, tail: str) -> list[tuple[Any, ...]]:
        if not self._few:
            return self._case.rows(query + tail)
        word = " AND " if " WHERE " in query else " WHERE "
        marks = ", ".join("?" * len(self._keys))
        return self._case.rows(f"{query}{word}{column} IN ({marks}){tail}", self._keys)

    def _map(self, query: str, column: str, tail: str) -> dict[bytes, str]:
        return {row[0]: number_text(row[1], row[2]) for row in self._rows(query, column, tail)}

    def _lists(self, query: str, column: str, tail: str) -> dict[bytes, list[bytes]]:
        found: dict[bytes, list[bytes]] = {}
        for key, other in self._rows(query, column, tail):
            found.setdefault(key, []).append(other)
        return found

    def _newest_grades(self) -> dict[bytes, str]:
        query = "SELECT about, value, by FROM grade WHERE deleted = 0"
        rows = self._rows(query, "about", " ORDER BY at, id")
        mine = {about: value for about, value, by in rows if by == self._case.analyst}
        return {about: value for about, value, _by in rows} | mine

    def text(self, source: bytes) -> WorkingText:
        """The working text that the quotes of a source are held against; empty where there is none."""
        if source not in self._texts:
            self._texts[source] = WorkingText(self._case.raw, self.capture(source) or b"")
        return self._texts[source]

    def capture(self, source: bytes) -> bytes | None:
        """The captured file of a source."""
        found: bytes | None = self._case.value("SELECT capture FROM source WHERE id = ?", (source,))
        return found

    def ids(self, found: Mapping[bytes, list[bytes]], key: bytes) -> list[str]:
        return [id_text(each) for each in dict.fromkeys(found.get(key, ()))]


def _loaded(stored: str | None) -> Any:
    return json.loads(stored) if stored else None


def _key(value: bytes | None) -> str | None:
    return id_text(value) if value else None


def _source(case: Case, row: Row, has: _Companions) -> Row:
    capture = case.rows("SELECT blob, mime, collected, name FROM capture WHERE id = ?", (row["capture"],))
    blob, mime, collected, name = capture[0] if capture else (None, None, None, None)
    publisher = case.rows("SELECT name FROM publisher WHERE id = ?", (row["publisher"],))
    published = _loaded(row["published"])
    inherited = _publisher_grade(case, row["publisher"]) if row["publisher"] and blob else None  # not held: no grade
    return {
        "title": row["title"], "publisher": publisher[0][0] if publisher else None, "author": row["author"],
        "published": published["edtf"] if published else None, "url": row["url"], "language": row["language"],
        "reliability": has.grades.get(row["id"]) or inherited,
        "sha256": blob.hex() if blob else None,
        "bytes": case.value("SELECT size FROM blob WHERE id = ?", (blob,)) if blob else None,
        "mime": mime, "held": blob is not None, "published_how": published, "collected": _loaded(collected),
        "name": name, "part_of": _key(row["part_of"]), **_as_read(case, row["capture"]),
        **_machine(case, row["id"], *_whole(case, row["capture"])),
    }  # fmt: skip


def _as_read(case: Case, capture: bytes | None) -> Row:
    """What the file states of itself, and what could not be read of it."""
    told = reading_of(case.raw, capture)
    return {"facts": told.facts if told else {}, "says": told.says or None if told else None}


def _whole(case: Case, capture: bytes | None) -> tuple[str | None, int, int]:
    """By which recipe the working text is made, and from where to where it goes."""
    rows = case.rows(
        "SELECT recipe, start + length(text) FROM derived_text WHERE capture = ? AND recipe LIKE 'ocr/%'"
        " ORDER BY part DESC LIMIT 1", (capture,),
    ) if capture else []  # fmt: skip
    return (rows[0][0], 0, rows[0][1]) if rows else (None, 0, 0)


def _publisher_grade(case: Case, publisher: bytes) -> str | None:
    query = "SELECT value FROM grade WHERE about = ? AND deleted = 0 ORDER BY by = ? DESC, at DESC, id DESC LIMIT 1"
    found = case.value(query, (publisher, case.analyst))
    return None if found is None else str(found)


def _excerpt(case: Case, row: Row, has: _Companions) -> Row:
    anchor = _loaded(row["anchor"])
    capture = has.capture(row["source"])
    exact = holds(anchor, has.text(row["source"]), reading_of(case.raw, capture) if not anchor["quote"] else None)
    parts = {name: anchor[name] for name in ("page", "rects", "region", "cells", "span", "label") if name in anchor}
    return {
        "source": _key(row["source"]), "quote": anchor["quote"], "start": anchor["start"], "end": anchor["end"],
        "status": "exact" if exact else "orphan", "recipe": anchor["recipe"],
        "prefix": anchor["prefix"], "suffix": anchor["suffix"], **parts,
        **_machine(case, row["source"], anchor["recipe"], anchor["start"], anchor["end"]),
    }  # fmt: skip


def _machine(case: Case, source: bytes, recipe: str | None, start: int, end: int) -> Row:
    """Which machine read some words, and who has confirmed them; nothing for words that a text has of its own."""
    told = read_by(case.raw, source, recipe, start=start, end=end)
    return {"machine_read": told} if told else {}


def _sighting(case: Case, row: Row, has: _Companions) -> Row:
    count = _loaded(row["count"])
    exact = count and count["min"] is not None and count["min"] == count["max"]
    resolved = {name: _loaded(row[name]) for name in ("aircraft", "place", "origin", "destination", "when")}
    plain = {name: row[name] for name in ("registration", "hex", "callsign", "operator", "event", "method", "hedge")}
    return {
        "excerpts": has.ids(has.quoted, row["id"]), **resolved, **plain,
        "count": (count["min"] if exact else count["written"]) if count else None, "count_how": count,
        "by": _loaded(row["by"]) or [], "nature": row["nature"], "credibility": has.grades.get(row["id"]),
        "links": has.ids(has.links, row["id"]),
    }  # fmt: skip


def _claim(case: Case, row: Row, has: _Companions) -> Row:
    return {
        "excerpts": has.ids(has.quoted, row["id"]), "statement": row["statement"], "by": _loaded(row["by"]) or [],
        "kind": row["kind"], "nature": row["nature"], "hedge": row["hedge"], "when": _loaded(row["when"]),
        "credibility": has.grades.get(row["id"]), "links": has.ids(has.links, row["id"]),
    }  # fmt: skip


def _link(case: Case, row: Row, has: _Companions) -> Row:
    return {
        "from": _key(row["a"]), "kind": row["kind"], "to": _key(row["b"]),
        "excerpts": has.ids(has.quoted, row["id"]), "note": row["note"], "basis": row["basis"],
    }  # fmt: skip


def _entity(case: Case, row: Row, has: _Companions) -> Row:
    aliases = case.rows("SELECT name FROM alias WHERE entity = ? AND deleted = 0 ORDER BY id", (row["id"],))
    dated = case.rows(
        "SELECT id, kind, value, dates FROM assignment WHERE entity = ? AND deleted = 0 ORDER BY id", (row["id"],)
    )
    named = [{"id": id_text(key), "kind": kind, "value": value, "dates": dates} for key, kind, value, dates in dated]
    return {"type": row["type"], "name": row["name"], "aliases": [name for (name,) in aliases], "assignments": named}


def _conflict(case: Case, row: Row, has: _Companions) -> Row:
    return {
        "record": _key(row["about"]),
        "field": row["field"],
        **sides(case, row["values"]),
        "settled": row["settled"],
    }


def _capture(case: Case, row: Row, has: _Companions) -> Row:
    return {
        "name": row["name"], "sha256": _key(row["blob"]), "mime": row["mime"], "url": row["url"],
        "collected": _loaded(row["collected"]), "response": _loaded(row["response"]),
    }  # fmt: skip


def _custody(case: Case, row: Row, has: _Companions) -> Row:
    names = ("action", "given_by", "taken_by", "at", "means", "reason", "sha256", "by")
    return {"source": _captured(case, row["capture"]), **{name: row[name] for name in names}}


def _stamp(case: Case, row: Row, has: _Companions) -> Row:
    size = case.value("SELECT size FROM blob WHERE id = ?", (row["token"],))
    return {"source": _captured(case, row["capture"]), "token": _key(row["token"]), "bytes": size}


def _captured(case: Case, capture: bytes) -> str | None:
    """The source that a capture belongs to; one that is not in the trash before others."""
    return _key(case.value("SELECT id FROM source WHERE capture = ? ORDER BY deleted, id", (capture,)))


def _enquiry(case: Case, row: Row, has: _Companions) -> Row:
    return {**_plain(case, row, has), "when": _loaded(row["when"])}


def _imagery(case: Case, row: Row, has: _Companions) -> Row:
    parts = ("acquired", "footprint", "camera", "geolocation", "chronolocation", "posted")
    return {**_plain(case, row, has), **{name: _loaded(row[name]) for name in parts}}


def _plain(case: Case, row: Row, has: _Companions) -> Row:
    shown = {name: _key(value) if isinstance(value, bytes) else value for name, value in row.items()}
    return {name: value for name, value in shown.items() if name not in ("id", "deleted")}


def _mention(case: Case, row: Row, has: _Companions) -> Row:
    return {"excerpt": _key(row["excerpt"]), "kind": row["kind"], "value": _loaded(row["value"])}


def _dismissal(case: Case, row: Row, has: _Companions) -> Row:
    return {**_plain(case, row, has), "span": _loaded(row["span"])}


def _track(case: Case, row: Row, has: _Companions) -> Row:
    loaded = {name: _loaded(row[name]) for name in ("settings", "identity", "extent")}
    identity, extent = loaded["identity"] or {}, loaded["extent"] or {}
    told = {name: identity.get(name, {}).get("value") for name in ("hex", "registration", "type", "operator")}
    told |= {name: extent.get(name) for name in ("format", "fixes", "first", "last", "bbox", "rejected", "callsigns")}
    return {**_plain(case, row, has), **loaded, **told, "callsign": next(iter(extent.get("callsigns") or ()), None)}


def _doubt(case: Case, row: Row, has: _Companions) -> Row:
    return {**_plain(case, row, has), "rows": _loaded(row["rows"])}


def _note(case: Case, row: Row, has: _Companions) -> Row:
    return {**_plain(case, row, has), "when": _loaded(row["when"])}


def _card(case: Case, row: Row, has: _Companions) -> Row:
    return {**_plain(case, row, has), "place": _loaded(row["place"])}


def _release(case: Case, row: Row, has: _Companions) -> Row:
    return {**_plain(case, row, has), "contents": _loaded(row["contents"])}


def _report(case: Case, row: Row, has: _Companions) -> Row:
    return {**_plain(case, row, has), "parts": _loaded(row["parts"]) or [], "logo": _loaded(row["logo"])}


def _issue(case: Case, row: Row, has: _Companions) -> Row:
    return {**_plain(case, row, has), "composed": _loaded(row["composed"]), "print": _loaded(row["print"])}


def _savedview(case: Case, row: Row, has: _Companions) -> Row:
    return {"kind": row["kind"], "name": row["name"], "settings": _loaded(row["settings"])}


_MAKERS: dict[str, Callable[[Case, Row, _Companions], Row]] = {
    "source": _source, "excerpt": _excerpt, "sighting": _sighting, "claim": _claim, "link": _link,
    "entity": _entity, "conflict": _conflict, "capture": _capture, "custody": _custody, "stamp": _stamp,
    "enquiry": _enquiry, "imagery": _imagery, "mention": _mention, "dismissal": _dismissal,
    "track": _track, "doubt": _doubt, "note": _note, "frame": _card, "savedview": _savedview,
    "release": _release, "report": _report, "issue": _issue,
}  # fmt: skip


def records(case: Case, table: str, keys: Iterable[bytes] | None = None, *, trash: bool = False) -> list[Row]:
    """Records of a kind in the order of their numbers; those in the trash only when asked for."""
    columns = ", ".join(f't."{field}"' for field in FIELDS[table])
    where = "" if trash else "WHERE t.deleted = 0"
    query = f'SELECT {columns} FROM "{table}" t LEFT JOIN derived_number d ON d.row = t.id {where}'
    if keys is not None:
        chosen = list(keys)
        query += f" {'WHERE' if trash else 'AND'} t.id IN ({', '.join('?' * len(chosen))})"
        found = case.rows(query + " ORDER BY d.number, t.id", chosen)
    else:
        found = case.rows(query + " ORDER BY d.number, t.id")
    has = _Companions(case, table, [row[0] for row in found])
    return [_record(case, table, dict(zip(FIELDS[table], row, strict=True)), has) for row in found]


def _record(case: Case, table: str, row: Row, has: _Companions) -> Row:
    head = {"id": id_text(row["id"]), "number": has.numbers.get(row["id"]), "record": table}
    made = _MAKERS.get(table, _plain)(case, row, has)
    return {**made, **head, "deleted": bool(row["deleted"])} if "record" not in made else {**head, **made}


def record(case: Case, key: bytes) -> Row:
    """One record, in the trash or not; with its marking as ``handling`` and its text's ``dateline``, if it has one."""
    found = records(case, case.table(key), [key], trash=True)[0]
    marking, line = marking_of(case, key), datelines(case, [key]).get(key)
    told = {"handling": marking} if marking else {}
    return {**found, **told, **({"dateline": line._asdict()} if line else {})}


KINDS = (*PREFIX, "investigation")
"""The kinds that ``list`` shows."""
