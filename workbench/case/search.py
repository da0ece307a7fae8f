"""Full text over everything in a case: every word of every record, and every word of every working text.

The index holds folded words only. Records keep theirs beside it, because a word is taken out of the index by
naming it; a text is only taken out when the capture it was read from never came to be.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice
from typing import Any, NamedTuple

import apsw

from workbench.case.ids import keys_json
from workbench.case.pace import STEP, Breathe, at_once
from workbench.case.records import BY_TABLE, FIELDS, Json
from workbench.case.spelling import Query, fold

TITLE = {"source": "title", "publisher": "name", "entity": "name", "board": "name", "alias": "name",
         "investigation": "title", "tag": "name", "frame": "name"}  # fmt: skip
SILENT = {"prefix", "suffix", "recipe", "premises", "alternatives", "table", "sha256", "accepted_by"}
"""Parts of a JSON value that are no words of the record."""
_BEFORE, _AFTER = 60, 120  # code points of a snippet around its match
_LISTED = "(SELECT unhex(value) FROM json_each(?))"
_OWNER = {"alias": "entity", "assignment": "entity"}


class Hit(NamedTuple):
    """One find: ``source``, ``start`` and ``end`` lead to exact words in a working text where they can.

    ``part`` is the part of that text when the words are the source's own, else ``None``.
    """

    row: bytes
    table: str
    part: int | None
    source: bytes | None
    start: int | None
    end: int | None
    title: str
    snippet: str
    score: float


class _Doc(NamedTuple):
    row: bytes
    table: str
    part: int | None
    title: str
    words: str

    @property
    def all(self) -> str:
        """Title and words, as a record found by either shows them."""
        return f"{self.title}\n{self.words}".strip()


_DOC = "SELECT w.row, w.tbl, w.part, w.title, w.words"


def _columns(table: str) -> list[str]:
    """The columns of a record that hold words."""
    return [name for name in FIELDS[table] if getattr(BY_TABLE[table], name).field_type == "TEXT"]


_WORDLESS = ("blob", "card", "quotation", "stamp", "conflict", "tagging", "savedview", "basis", "issue")
COLUMNS = {table: _columns(table) for table in FIELDS if table not in _WORDLESS}
_JSON = {table: {name for name in names if isinstance(getattr(BY_TABLE[table], name), Json)}
         for table, names in COLUMNS.items()}  # fmt: skip


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for each in value:
            yield from _strings(each)
    elif isinstance(value, dict):
        for name in sorted(value.keys() - SILENT, key=lambda name: (name != "written", name)):
            yield from _strings(value[name])


@lru_cache(maxsize=4096)
def _told(value: str) -> str:
    """The words of a JSON value; many records share the same."""
    return " ".join(_strings(json.loads(value)))


def _doc(table: str, key: bytes, row: Sequence[Any]) -> _Doc | None:
    """A record's words, one field a line; ``None`` when it has none."""
    values = {name: value for name, value in zip(COLUMNS[table], row, strict=True) if value}
    title = str(values.pop(TITLE.get(table, ""), ""))
    words = "\n".join(_told(value) if name in _JSON[table] else value for name, value in values.items())
    return _Doc(key, table, None, title, words) if title or words else None


def index_rows(connection: apsw.Connection, rows: Mapping[str, Iterable[bytes]], breathe: Breathe = at_once) -> None:
    """Index records as they now are; those in the trash drop out."""
    for table, keys in rows.items():
        left = iter(keys if table in COLUMNS else ())
        while some := list(islice(left, STEP)):
            _index_some(connection, table, some)
            if len(some) == STEP:
                breathe()


def _index_some(connection: apsw.Connection, table: str, keys: list[bytes]) -> None:
    names, listed = ", ".join(f'"{name}"' for name in COLUMNS[table]), (keys_json(keys),)
    live = connection.execute(f'SELECT id, {names} FROM "{table}" WHERE id IN {_LISTED} AND deleted = 0', listed)
    new = {doc.row: doc for key, *row in live if (doc := _doc(table, key, row))}
    query = f"SELECT row, doc, title, words FROM derived_word WHERE row IN {_LISTED} AND part IS NULL"
    old = {row: tuple(held) for row, *held in connection.execute(query, listed)}
    _remove(connection, [held for row, held in old.items() if row not in new or held[1:] != new[row][3:]])
    _add(connection, [doc for row, doc in new.items() if row not in old or old[row][1:] != doc[3:]])


def _add(connection: apsw.Connection, docs: Sequence[_Doc], *, folded: Sequence[tuple[str, str]] = ()) -> None:
    """Put words into the index; ``folded`` is what is looked for where that is not what is kept."""
    first = 1 + next(connection.execute("SELECT coalesce(max(doc), 0) FROM derived_word"))[0]
    connection.executemany(
        "INSERT INTO derived_word (doc, row, tbl, part, title, words) VALUES (?, ?, ?, ?, ?, ?)",
        ((number, *doc) for number, doc in enumerate(docs, first)),
    )
    connection.executemany(
        "INSERT INTO derived_search (rowid, title, words) VALUES (?, ?, ?)",
        ((number, *words) for number, words in enumerate(folded or map(_folded, docs), first)),
    )


def _folded(doc: _Doc) -> tuple[str, str]:
    return fold(doc.title), fold(doc.words)


def _remove(connection: apsw.Connection, held: Sequence[tuple[Any, ...]]) -> None:
    """Take (doc, title, words) out of the index."""
    connection.executemany(
        "INSERT INTO derived_search (derived_search, rowid, title, words) VALUES ('delete', ?, ?, ?)",
        ((number, fold(title), fold(words)) for number, title, words in held),
    )
    connection.executemany("DELETE FROM derived_word WHERE doc = ?", ((number,) for number, *_ in held))


def index_text(connection: apsw.Connection, capture: bytes, part: int, text: str) -> None:
    """Index one part of a capture's working text; a part that is indexed already stays as it is."""
    known = connection.execute("SELECT 1 FROM derived_word WHERE row = ? AND part = ?", (capture, part)).fetchone()
    if not known:
        _add(connection, [_Doc(capture, "capture", part, "", "")], folded=[("", fold(text))])


def forget_text(connection: apsw.Connection, capture: bytes) -> None:
    """Take a capture's working text out of the index, while the text itself still stands."""
    parts: list[Any] = connection.execute(
        "SELECT doc, part FROM derived_word WHERE row = ? AND part IS NOT NULL", (capture,)
    ).fetchall()
    for doc, part in parts:
        _remove(connection, [(doc, "", _text(connection, capture, part)[1])])


def join(connection: apsw.Connection) -> None:
    """Have the index take part in a transaction, and change nothing: its pieces are merged by no step."""
    connection.execute("INSERT INTO derived_search (derived_search, rank) VALUES ('merge', 0)")


def rebuild(connection: apsw.Connection) -> None:
    """Index everything anew: what was ever removed from the old index leaves no trace in the new one."""
    with connection:
        connection.execute("INSERT INTO derived_search (derived_search) VALUES ('delete-all')")
        connection.execute("DELETE FROM derived_word")
        for table in COLUMNS:
            keys = [key for (key,) in connection.execute(f'SELECT id FROM "{table}" WHERE deleted = 0')]
            index_rows(connection, {table: keys})
        parts: list[Any] = connection.execute("SELECT capture, part FROM derived_text").fetchall()
        for capture, part in parts:
            index_text(connection, capture, part, _text(connection, capture, part)[1])


def _text(connection: apsw.Connection, capture: Any, part: Any) -> tuple[int, str]:
    row: Any = connection.execute(
        "SELECT start, text FROM derived_text WHERE capture = ? AND part = ?", (capture, part)
    ).fetchone()
    return (row[0], row[1]) if row else (0, "")


def hits(connection: apsw.Connection, query: str, *, limit: int = 50, scan: bool = True) -> list[Hit]:
    """What a query finds, best first; where its words give nothing, its letters are sought inside words.

    Words must all be there; ``"in quotes"`` just so, ``word*`` begins a word; a place is found in its other
    spellings, too, unless in quotes. The scan inside words reads everything: leave it out while someone types.
    """
    asked = Query(query)
    found = _gather(connection, asked, _ranked(connection, asked, limit), limit)
    return found if found or not scan else _gather(connection, asked, _scanned(connection, asked), limit)


def _gather(connection: apsw.Connection, asked: Query, docs: Iterable[tuple[_Doc, float]], limit: int) -> list[Hit]:
    found: dict[tuple[Any, ...], Hit] = {}
    for doc, score in docs:
        for hit in _hits_of(connection, asked, doc, score):
            found.setdefault((hit.row, hit.start), hit)
        if len(found) >= limit:
            break
    return list(found.values())[:limit]


def _ranked(connection: apsw.Connection, asked: Query, limit: int) -> Iterator[tuple[_Doc, float]]:
    """Documents of the index; a word in a title counts five times."""
    if not asked.match:
        return
    rows: list[Any] = connection.execute(
        f"{_DOC}, -f.score FROM (SELECT rowid AS doc, bm25(derived_search, 5.0, 1.0) AS score"
        " FROM derived_search WHERE derived_search MATCH ? ORDER BY score LIMIT ?) f"
        " JOIN derived_word w USING (doc) ORDER BY f.score",
        (asked.match, 4 * limit),
    ).fetchall()
    for row in rows:
        yield _Doc(*row[:5]), row[5]


def _scanned(connection: apsw.Connection, asked: Query) -> Iterator[tuple[_Doc, float]]:
    """Every document that holds the query's letters, records first."""
    rows: Any = connection.execute(f"{_DOC} FROM derived_word w ORDER BY w.part, w.doc")
    for row in rows:
        doc = _Doc(*row)
        if asked.within(doc.all if doc.part is None else _text(connection, doc.row, doc.part)[1]):
            yield doc, 0.0


def _find(asked: Query, text: str) -> tuple[int, int] | None:
    return asked.locate(text) or asked.within(text)


def _hits_of(connection: apsw.Connection, asked: Query, doc: _Doc, score: float) -> Iterator[Hit]:
    if doc.table == "capture":
        for source, title in _sources(connection, doc.row):
            yield from _in_source(connection, asked, doc, score, source, title)
    elif doc.table == "source":
        capture: Any = connection.execute("SELECT capture FROM source WHERE id = ?", (doc.row,)).fetchone()
        first = doc._replace(row=capture[0], part=0) if capture and capture[0] else doc
        yield from _in_source(connection, asked, first, score, doc.row, doc.title)
    else:
        yield from _on_record(connection, asked, doc, score)


def _sources(connection: apsw.Connection, capture: bytes) -> list[tuple[bytes, str]]:
    rows = connection.execute(
        "SELECT id, coalesce(title, '') FROM source WHERE capture = ? AND deleted = 0 ORDER BY id", (capture,)
    )
    return [(bytes(source), str(title)) for source, title in rows]


def _in_source(
    connection: apsw.Connection, asked: Query, doc: _Doc, score: float, source: bytes, title: str
) -> Iterator[Hit]:
    """A source found by its own words, or by what is recorded about it (its title often begins its text)."""
    start, text = (0, "") if doc.part is None else _text(connection, doc.row, doc.part)
    span = _find(asked, text)
    if span:
        at = (start + span[0], start + span[1])
        yield Hit(source, "source", doc.part, source, *at, title, _snippet(text, span), score)
    else:
        snippet = _snippet(doc.all, _find(asked, doc.all))
        yield Hit(source, "source", None, source, None, None, title, snippet, score)


def _on_record(connection: apsw.Connection, asked: Query, doc: _Doc, score: float) -> Iterator[Hit]:
    owner = _OWNER.get(doc.table)
    row, table, title = doc.row, doc.table, doc.title
    if owner:
        found: Any = connection.execute(
            f'SELECT o.id, o.name FROM "{owner}" o JOIN "{table}" t ON t."{owner}" = o.id'
            " WHERE t.id = ? AND o.deleted = 0",
            (row,),
        ).fetchone()
        if found is None:
            return
        row, table, title = bytes(found[0]), owner, found[1] or title
    source, start, end = _leads_to(connection, table, row)
    words = doc.all
    if table == "translation":  # shown are the translation's words alone, where they are what was found
        held: Any = connection.execute("SELECT text FROM translation WHERE id = ?", (row,)).fetchone()
        words = held[0] if _find(asked, held[0] or "") else words
    title = title or words.split("\n", 1)[0][:_AFTER]
    yield Hit(row, table, None, source, start, end, title, _snippet(words, _find(asked, words)), score)


def _leads_to(connection: apsw.Connection, table: str, row: bytes) -> tuple[bytes | None, int | None, int | None]:
    """The source and span of a record's first excerpt, or of the excerpt itself."""
    span = "e.source, json_extract(e.anchor, '$.start'), json_extract(e.anchor, '$.end')"
    query = f"SELECT {span} FROM excerpt e WHERE e.id = ?"
    if table != "excerpt":
        query = (
            f"SELECT {span} FROM quotation q JOIN excerpt e ON e.id = q.excerpt WHERE q.record = ?"
            " AND q.deleted = 0 AND e.deleted = 0 ORDER BY q.id LIMIT 1"
        )
    found: Any = connection.execute(query, (row,)).fetchone()
    return (bytes(found[0]), found[1], found[2]) if found and found[0] else (None, None, None)


def _snippet(text: str, span: tuple[int, int] | None) -> str:
    """The words around a match, whole ones, on one line."""
    at, end = span or (0, 0)
    start, stop = max(0, at - _BEFORE), min(len(text), max(at + _AFTER, min(end, at + 2 * _AFTER)))
    if start:
        start = next((i + 1 for i in range(start, at) if text[i].isspace()), at)
    if stop < len(text):
        stop = next((i for i in range(stop, end, -1) if text[i].isspace()), stop)
    words = " ".join(text[start:stop].split())
    return ("… " if start else "") + words + (" …" if stop < len(text) else "")
