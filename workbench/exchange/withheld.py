"""What is hidden in a copy: names and words by marks, fields and records left out, regions blacked out.

A plan is made before anything is written: which records go, which captured bytes still show what is to be hidden, and
what goes in their place. Where the analyst has not said what, nothing is copied.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from workbench.case import schema
from workbench.case.blobs import read
from workbench.case.case import Case
from workbench.case.journal import ENTRY
from workbench.case.numbers import find
from workbench.case.readings import reading_of
from workbench.case.records import FIELDS
from workbench.case.texts import WorkingText
from workbench.exchange.closure import Chosen, Closure, closure
from workbench.exchange.derivatives import Derivative, Region, redacted_picture, redacted_text
from workbench.exchange.searching import Search, Searched
from workbench.exchange.shapes import NEEDED
from workbench.values import words as fixed
from workbench.values.errors import CaseError
from workbench.values.handling import MARKINGS
from workbench.values.hiding import Terms, can_be_hidden, checked, marks_for

Progress = Callable[[int, int, str], None]
WAYS = ("text", "out", "ask")
"""What becomes of a capture that shows hidden words: redacted text goes, nothing goes, or the analyst is asked."""
_ENTITY = """SELECT name FROM entity WHERE id = ?1 UNION SELECT name FROM alias WHERE entity = ?1"""
_ONCE = """SELECT DISTINCT new FROM change WHERE tbl IN ('entity', 'alias') AND field = 'name' AND typeof(new) = 'text'
AND (row = ?1 OR row IN (SELECT id FROM alias WHERE entity = ?1)) ORDER BY 1"""
_NAMED = """SELECT e.type, e.id, e.name FROM entity e WHERE e.deleted = 0
UNION ALL SELECT e.type, e.id, a.name FROM alias a JOIN entity e ON e.id = a.entity WHERE a.deleted = 0"""


def quiet(done: int, total: int, text: str) -> None:
    """Nobody watches."""


@dataclass(frozen=True)
class Hide:
    """What an analyst asks to hide: ``words`` are terms, or records by number (an entity by its names, a region).

    ``fields`` are written ``kind.field``; ``ways`` says of single captures, ``otherwise`` of all others, what becomes
    of one that shows hidden words.
    """

    words: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    analysts: bool = False
    paths: bool = False
    ways: Mapping[bytes, str] = field(default_factory=dict)
    otherwise: str = "text"

    def __bool__(self) -> bool:
        return bool(self.words or self.fields or self.analysts or self.paths)


@dataclass(frozen=True)
class Standing:
    """A capture that shows what is to be hidden, and how; it goes only once the analyst has said in which way."""

    capture: bytes
    source: str
    how: str


@dataclass(frozen=True)
class Plan:
    """What a copy will hold: which rows, marks for terms, whose bytes are made anew; ``standing`` stops it.

    ``asked`` has the marks of each word that was asked to be hidden.
    """

    closure: Closure
    terms: Terms = field(default_factory=lambda: Terms({}))
    hide: Hide = field(default_factory=Hide)
    exact: Mapping[str, str] = field(default_factory=dict)
    derivatives: Mapping[bytes, Derivative] = field(default_factory=dict)
    sent: tuple[str, ...] = ()
    standing: tuple[Standing, ...] = ()
    asked: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def whole(self) -> bool:
        """Whether everything goes as it is."""
        return self.closure.whole and not self.hide


@dataclass
class _Asked:
    """What the words to be hidden mean in this case."""

    pairs: list[tuple[str, str]] = field(default_factory=list)
    by_word: dict[str, list[str]] = field(default_factory=dict)
    records: set[bytes] = field(default_factory=set)
    boxes: dict[bytes, dict[int, list[Region]]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(list)))


def plan(case: Case, chosen: Chosen, hide: Hide, progress: Progress = quiet) -> Plan:
    """Which records go, what is hidden in them, and which captures still show it."""
    asked = _asked(case, hide)
    exact = {name: f"[{mark}]" for name, mark in marks_for(_analysts(case) if hide.analysts else ()).items()}
    terms = _terms(case, asked.pairs, exact)
    _check_fields(hide.fields)
    chosen = replace(chosen, records={*chosen.records, *asked.records})
    going = closure(case, chosen)
    if not going.whole or hide:  # the digests of pages tell of words that are hidden here
        chosen = replace(chosen, without={*chosen.without, "releases", "issues"})
        going = closure(case, chosen)
    marks = {word: tuple(sorted({terms.marks[term] for term in found})) for word, found in asked.by_word.items()}
    if not terms and not asked.boxes:
        return Plan(going, terms, hide, exact, asked=marks)
    made, kept, sent, standing = _captures(case, going, terms, hide, asked, progress)
    away = {**kept, **_leaning(case, {*made, *kept}), **_branded(case, terms)}
    return Plan(closure(case, chosen, away), terms, hide, exact, made, tuple(sent), tuple(standing), marks)


def _asked(case: Case, hide: Hide) -> _Asked:
    asked = _Asked()
    named = {(name or "").casefold(): f"{kind}:{key.hex()}" for kind, key, name in case.rows(_NAMED)}
    for word in hide.words:
        quoted = len(word) > 2 and word[0] == word[-1] == '"'
        found = None if quoted else find(case.raw, word)
        before = len(asked.pairs)
        if found is None:
            term = checked(word[1:-1] if quoted else word)
            asked.pairs.append((term, named.get(term.casefold(), "name")))
        else:
            _record(case, asked, *found)
        asked.by_word[word] = [term for term, _what in asked.pairs[before:]]
    return asked


def _record(case: Case, asked: _Asked, table: str, key: bytes) -> None:
    """A record that is to be hidden: an entity by its names, an excerpt by its words or region, others whole."""
    if table == "entity":
        kind = case.value("SELECT type FROM entity WHERE id = ?", (key,))
        names = [checked(name) for (name,) in case.rows(_ENTITY, (key,)) if name]
        before = [name for (name,) in case.rows(_ONCE, (key,)) if name not in names and can_be_hidden(name)]
        held = _vocabulary(case)
        names += [name for name in before if not Terms({name: ""}).stands_in(held)]
        asked.pairs += [(name, f"{kind}:{key.hex()}") for name in names]
    elif table == "excerpt":
        stored, capture = case.rows(
            "SELECT e.anchor, s.capture FROM excerpt e JOIN source s ON s.id = e.source WHERE e.id = ?", (key,)
        )[0]
        anchor = json.loads(stored)
        if anchor["quote"]:
            asked.pairs.append((checked(anchor["quote"]), "passage"))
        elif "region" in anchor and capture:
            asked.boxes[capture][anchor.get("page", 0)].append(tuple(anchor["region"]))
        else:
            asked.records.add(key)
    else:
        asked.records.add(key)


def _analysts(case: Case) -> list[tuple[str, str]]:
    """Everybody who acted in the case, and who makes the copy."""
    query = "SELECT DISTINCT new FROM change WHERE tbl = ? AND field = 'by' AND new IS NOT NULL ORDER BY 1"
    names = dict.fromkeys([*(str(name) for (name,) in case.rows(query, (ENTRY,))), case.analyst])
    return [(name, "analyst") for name in names]


def _terms(case: Case, pairs: Sequence[tuple[str, str]], exact: Mapping[str, str]) -> Terms:
    """The terms with their marks; CaseError for one that every case file holds by its very shape."""
    vocabulary = _vocabulary(case)
    marks = marks_for(pairs)
    for term in marks:
        if Terms({term: ""}).stands_in(vocabulary):
            raise CaseError(f"“{term}” is a word that every case file holds; hide a longer name or passage.")
    for name, mark in exact.items():
        try:
            term = checked(name)
        except CaseError:
            continue
        if not Terms({term: ""}).stands_in(vocabulary):
            marks.setdefault(term, mark[1:-1])
    return Terms(marks)


def _vocabulary(case: Case) -> str:
    """The words of tables, fields, acts and fixed lists."""
    acts = [act for (act,) in case.rows("SELECT DISTINCT act FROM entry")]
    lists = [word for each in vars(fixed).values() if isinstance(each, fixed.WordTable) for word in each]
    return " ".join([*schema.expected().values(), *FIELDS, *acts, *lists, *MARKINGS, "Make copy"])


def _check_fields(fields: Sequence[str]) -> None:
    for each in fields:
        table, _, name = each.partition(".")
        if name not in FIELDS.get(table, ())[1:] or name == "deleted":
            raise CaseError(f"There is no field {each}; write KIND.FIELD, for example sighting.hedge.")
        if name in NEEDED.get(table, ()):
            raise CaseError(f"No {table} is without {name}; leave the records out instead.")


_CAPTURES = """SELECT c.id, c.blob, c.records, (SELECT s.id FROM source s WHERE s.capture = c.id
ORDER BY s.deleted, s.id LIMIT 1) FROM capture c WHERE c.blob IS NOT NULL ORDER BY c.id"""
_Found = tuple[dict[bytes, Derivative], dict[bytes, str], list[str], list[Standing]]


def _captures(
    case: Case, going: Closure, terms: Terms, hide: Hide, asked: _Asked, progress: Progress
) -> _Found:  # fmt: skip
    """What goes in place of captures, which stay, what that is called, and which wait for a decision."""
    made: dict[bytes, Derivative] = {}
    kept: dict[bytes, str] = {}
    sent: list[str] = []
    standing: list[Standing] = []
    rows = [row for row in case.rows(_CAPTURES) if row[0] in going.rows.get("capture", ())]
    search = Search(terms)
    for done, (capture, blob, asked_for, source) in enumerate(rows):
        if asked_for and terms and _speaks(search.through(read(case.raw, asked_for))):
            kept[asked_for] = "what was asked and answered when a page was captured"
        number = case.number(source) if source else "a capture"
        progress(done, len(rows), f"searching {number}")
        boxes = asked.boxes.get(capture)
        how = _shows(case, capture, blob, search, progress) if terms else ""
        if not boxes and not how:
            continue
        way = hide.ways.get(capture, "text" if boxes and not how else hide.otherwise)
        if way == "ask":
            standing.append(Standing(capture, number, how))
            continue
        derivative = _made_anew(case, capture, blob, terms, boxes or {}) if way == "text" else None
        if derivative is None or (terms and search.through([derivative.data]).hit):  # in a guise no mark is put in for
            kept[capture] = "captured bytes that show what is hidden"
            sent.append(f"{number} without its captured bytes")
        else:
            made[capture] = derivative
            sent.append(f"{number} as {derivative.says.partition(';')[0]}")
    return made, kept, sent, standing


def _made_anew(
    case: Case, capture: bytes, blob: bytes, terms: Terms, boxes: Mapping[int, Sequence[Region]]
) -> Derivative | None:
    """What can go in place of a capture; ``None`` where nothing of it can."""
    text = None if boxes else redacted_text(case.raw, capture, blob, terms)
    if text is not None:
        return text
    mime = str(case.value("SELECT mime FROM capture WHERE id = ?", (capture,)) or "")
    drawable = boxes or (mime.startswith("image/") and not WorkingText(case.raw, capture).parts)
    return redacted_picture(case, capture, blob, boxes) if drawable else None


def _shows(case: Case, capture: bytes, blob: bytes, search: Search, progress: Progress) -> str:
    """How captured bytes show a term: in themselves, in the words read of them, or in what they say of themselves."""
    text, told = WorkingText(case.raw, capture), reading_of(case.raw, capture)
    for words in _overlapping(text):
        if search.terms.stands_in(words):
            return "in its text"
    if told is not None and search.terms.stands_in("\n".join((told.says, *told.facts.values()))):
        return "in what the file says of itself"
    return _speaks(search.through(read(case.raw, blob), rest=lambda: progress(0, 0, "searching captured bytes")))


def _speaks(found: Searched) -> str:
    if found.hit:
        return f"in its bytes, {found.hit}"
    return f"it holds {found.unread}" if found.unread else ""


def _overlapping(text: WorkingText) -> Iterator[str]:
    """The parts of a text, each with the end of the one before."""
    tail = ""
    for i in range(text.parts):
        words = text.part(i)[1]
        yield tail + words
        tail = words[-1000:]


def _branded(case: Case, terms: Terms) -> dict[bytes, str]:
    """Reports with a logo that says something hidden of itself, now or once."""
    search = Search(terms)
    rows = case.rows("SELECT DISTINCT row, new FROM change WHERE tbl = 'report' AND field = 'logo' AND new IS NOT NULL")
    return {key: "its logo shows what is hidden" for key, logo in rows if search.through([str(logo).encode()]).hit}


def _leaning(case: Case, captures: set[bytes]) -> dict[bytes, str]:
    """What was read off bytes that do not go: tracks and lists of airframes, whose rows count in those very bytes."""
    why = "read from captured bytes that do not go as they are"
    found: dict[bytes, str] = {}
    for table in ("track", "airframelist"):
        rows = case.rows(f"SELECT t.id, s.capture FROM {table} t JOIN source s ON s.id = t.source")
        found |= {key: why for key, capture in rows if capture in captures}
    rows = case.rows("SELECT id, capture FROM stamp")
    return {**found, **{key: why for key, capture in rows if capture in captures}}
