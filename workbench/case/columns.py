"""The columns of each kind of record: the log shows them, spreadsheets are copied, imported and exported by them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal

from workbench.case import cells
from workbench.case.cells import Cell
from workbench.case.titles import TRACK_IN_SQL
from workbench.values import words
from workbench.values.words import WordTable

Way = Literal["", "set", "grade"]
Holds = Literal["words", "number", "date"]
_NUMBERS = (cells.number, cells.count, cells.grade)


@dataclass(frozen=True, slots=True)
class Column:
    """One column: ``key`` is the field in the command line's JSON and, where ``edited``, in the act that sets it.

    ``raw`` is an SQL expression over the record's row ``t``, or ``@NAME`` for what hangs on the record and is read
    for all at once (``workbench.case.grids``); ``read`` makes the cell of it.
    """

    key: str
    title: str
    raw: str
    read: Callable[[Any], Cell]
    edited: Way = ""
    words: WordTable | None = None  # the only words it takes
    wide: int = 120  # pixels at first
    shown: bool = True  # at first
    mono: bool = False  # identifiers

    @property
    def holds(self) -> Holds:
        """What a cell of it is where it is more than words."""
        return "date" if self.read is cells.date else "number" if self.read in _NUMBERS else "words"

    def taken(self, text: str) -> str:
        """A typed or pasted text as the act takes it: a word of the table also as people read it."""
        said = text.strip().casefold()
        return next((word for word in self.words or () if cells.spoken_word(word).casefold() == said), text)


def _plain(key: str, title: str, wide: int = 120, *, shown: bool = True, mono: bool = False) -> Column:
    return Column(key, title, f't."{key}"', cells.plain, "set", None, wide, shown, mono)


def _word(key: str, title: str, table: WordTable, wide: int = 96, *, shown: bool = True) -> Column:
    return Column(key, title, f't."{key}"', cells.word, "set", table, wide, shown)


def _resolved(key: str, title: str, wide: int = 150) -> Column:
    return Column(key, title, f't."{key}"', cells.resolved, "set", None, wide)


def _beside(key: str, title: str, read: Callable[[Any], Cell] = cells.plain, wide: int = 76, *,
            shown: bool = True) -> Column:  # fmt: skip
    return Column(key, title, f"@{key}", read, "", None, wide, shown)


def _number(kind: str) -> Column:
    return Column("number", "Number", "d.number", partial(cells.numbered, kind), wide=84)


def _extent(key: str, title: str, read: Callable[[Any], Cell], wide: int) -> Column:
    """What reading a track's file gave."""
    return Column(key, title, f"json_extract(t.extent, '$.{key}')", read, wide=wide)


_EVENTS = """SELECT json_array_length(f.told, '$.events') FROM source s
JOIN derived_fixes f ON f.capture = s.capture AND f.part = t.part WHERE s.id = t.source"""
_WHEN = Column("when", "When", 't."when"', cells.date, "set", wide=250)
_BY = Column("by", "Asserted by", 't."by"', cells.chain, "set", wide=190)
_CREDIBILITY = Column("credibility", "Credibility", "@credibility", cells.grade, "grade", wide=80)
_SOURCE = _beside("source", "Source", wide=64)
_EXCERPTS = _beside("excerpts", "Excerpts", wide=72, shown=False)
_QUOTE = _beside("quote", "Words", cells.quote, 260, shown=False)
_MACHINE = _beside("machine", "Machine-read", wide=130, shown=False)
_NOTE = _beside("note", "Note", wide=260, shown=False)
_TAGS = _beside("tags", "Tags", wide=150, shown=False)
_NATURE = _word("nature", "Nature", words.NATURES, shown=False)

COLUMNS: dict[str, tuple[Column, ...]] = {
    "sighting": (
        _number("sighting"),
        _resolved("aircraft", "Type", 180),
        _WHEN,
        _word("event", "Event", words.EVENTS),
        _resolved("origin", "From", 140),
        _resolved("place", "Place", 140),
        _resolved("destination", "To", 140),
        Column("count", "Count", 't."count"', cells.count, "set", wide=150),
        _CREDIBILITY,
        _word("method", "Method", words.METHODS),
        _BY,
        _SOURCE,
        _plain("registration", "Registration", 100, mono=True),
        _plain("callsign", "Callsign", 90, mono=True),
        _plain("hex", "Hex", 80, mono=True),
        _plain("operator", "Operator"),
        Column("hedge", "Hedge", "t.hedge", cells.quote, "set", wide=150),
        _NATURE,
        _EXCERPTS,
        _QUOTE,
        _MACHINE,
        _NOTE,
        _TAGS,
    ),
    "claim": (
        _number("claim"),
        _plain("statement", "Statement", 380),
        _word("kind", "Kind", words.CLAIM_KINDS),
        _BY,
        _WHEN,
        _CREDIBILITY,
        Column("hedge", "Hedge", "t.hedge", cells.quote, "set", wide=150),
        _word("nature", "Nature", words.NATURES),
        _SOURCE,
        _EXCERPTS,
        _QUOTE,
        _MACHINE,
        _NOTE,
        _TAGS,
    ),
    "track": (
        _number("track"),
        Column("aircraft", "Aircraft", TRACK_IN_SQL, cells.plain, wide=180),
        _extent("format", "Format", cells.plain, 130),
        _extent("fixes", "Fixes", cells.number, 76),
        _extent("first", "First", cells.instant, 140),
        _extent("last", "Last", cells.instant, 140),
        _extent("kinds", "Position kind", cells.listed, 120),
        _extent("rejected", "Rejected", cells.number, 76),
        Column("events", "Events", _EVENTS, cells.number, wide=70),
        Column("of", "Source", "@flown_in", cells.plain, wide=64),
        _TAGS,
    ),
    "source": (
        _number("source"),
        _plain("title", "Title", 340),
        Column("publisher", "Publisher", "(SELECT name FROM publisher p WHERE p.id = t.publisher)", cells.plain, "set",
               wide=160),  # fmt: skip
        _plain("author", "Author"),
        Column("published", "Published", "t.published", cells.date, "set", wide=190),
        Column("reliability", "Reliability", "@reliability", cells.grade, "grade", wide=80),
        Column("held", "Held", "iif(t.capture IS NULL, 'not held', 'held')", cells.plain, wide=72),
        _plain("url", "Address", 240, shown=False),
        _plain("language", "Language", 80, shown=False),
        Column("name", "File", "(SELECT name FROM capture c WHERE c.id = t.capture)", cells.plain, wide=180,
               shown=False),  # fmt: skip
        Column("sha256", "SHA-256", "(SELECT lower(hex(blob)) FROM capture c WHERE c.id = t.capture)", cells.plain,
               wide=180, shown=False, mono=True),  # fmt: skip
        _TAGS,
    ),
    "entity": (
        _number("entity"),
        _plain("name", "Name", 240),
        _word("type", "Type", words.ENTITY_TYPES, 120),
        _beside("aliases", "Aliases", wide=240),
        _beside("assignments", "Identifiers", wide=320),
        _TAGS,
    ),
    "lead": (
        _number("lead"),
        _plain("text", "Text", 460),
        _plain("status", "Status", 84),
        _beside("about", "About", wide=84),
        _TAGS,
    ),
    "enquiry": (
        _number("enquiry"),
        _plain("venue", "Where", 240),
        _plain("terms", "Terms", 260),
        _WHEN,
        _plain("found", "Found", 240),
        _plain("note", "Note", 260),
        Column("about", "About", "@sought", cells.plain, wide=84),
        Column("by", "By", 't."by"', cells.plain, wide=140),
    ),
    "excerpt": (
        _number("excerpt"),
        Column("quote", "Words", "json_extract(t.anchor, '$.quote')", cells.quote, wide=460),
        _beside("machine", "Machine-read", wide=130),
        Column("part", "Part", "json_extract(t.anchor, '$.label')", cells.plain, wide=200, shown=False),
        Column("source", "Source", "@of", cells.plain, wide=64),
        Column("start", "Starts at", "json_extract(t.anchor, '$.start')", cells.number, wide=80),
        Column("end", "Ends at", "json_extract(t.anchor, '$.end')", cells.number, wide=80, shown=False),
        _beside("rests", "What rests on it", wide=180),
    ),
    "mention": (
        _number("mention"),
        Column("kind", "Kind", "t.kind", cells.word, wide=96),
        Column("value", "Read as", "t.value", cells.read_as, "set", wide=320),
        Column("why", "Why", "json_extract(t.value, '$.why')", cells.plain, wide=340),
        Column("source", "Source", "@told_in", cells.plain, wide=64),
        Column("excerpt", "Excerpt", "@told_by", cells.plain, wide=72, shown=False),
    ),
    "dismissal": (
        _number("dismissal"),
        Column("words", "Words", "t.words", cells.quote, wide=280),
        Column("kind", "Kind", "t.kind", cells.word, wide=96),
        Column("where", "Where", "iif(t.source IS NULL, 'in the whole case', 'at one place')", cells.plain, wide=140),
        Column("source", "Source", "@kept_from", cells.plain, wide=64),
        _plain("reason", "Reason", 240),
        Column("by", "By", 't."by"', cells.plain, wide=140),
        Column("at", "At", "t.at", cells.instant, wide=150),
    ),
    "trash": (
        Column("number", "Number", "", cells.plain, wide=84),
        Column("kind", "Kind", "", cells.plain, wide=84),
        Column("title", "What it is", "", cells.plain, wide=420),
        Column("at", "Deleted", "", cells.instant, wide=150),
        Column("by", "By", "", cells.plain, wide=150),
    ),
}  # fmt: skip
"""By kind, in the order they stand at first; the number comes first and names the record."""


def column(kind: str, key: str) -> Column:
    """The column of a kind that is called ``key``; ``KeyError`` where there is none."""
    return {each.key: each for each in COLUMNS[kind]}[key]


def edited(kind: str) -> tuple[Column, ...]:
    """The columns whose cells can be set."""
    return tuple(each for each in COLUMNS[kind] if each.edited)
