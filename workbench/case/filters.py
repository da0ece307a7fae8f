"""Filters over records: ``aircraft ~ An-124 and when in 2025-10-22..2025-10-31``.

Terms are ``FIELD OP VALUE`` joined by ``and``, ``or``, ``not`` and parentheses; fields are the JSON keys;
``on = B1`` asks whether a record lies on a board, ``tag = cargo`` whether it is filed under a tag or a narrower one,
``saved = cargo`` stands for the terms of the saved filter of that name.
A resolved field matches by its value or its words.
Times are compared by their calendar days: ``in`` and ``=`` ask whether the two can meet, ``<`` and ``>``
whether all of one comes before all of the other. What is not stated matches ``= ""`` and every ``!=``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from workbench.case.case import Case
from workbench.case.ids import id_bytes, id_text
from workbench.case.numbers import parse_number
from workbench.case.rows import records
from workbench.case.savedviews import saved_filter
from workbench.case.tags import Tags
from workbench.values import edtf
from workbench.values.errors import CaseError

Row = Mapping[str, Any]
Test = Callable[[Row], bool]
Span = tuple[str, str]

TIMES = {"when", "published", "at"}
REFERENCES = {
    "id",
    "source",
    "excerpts",
    "links",
    "from",
    "to",
    "about",
    "record",
    "board",
    "part_of",
    "excerpt",
}
MANY = 5_000  # records under a tag that are read at once: some five milliseconds
DEEPEST = 50  # parentheses and nots inside one another
_TOKEN = re.compile(r"\s*(?:(?P<sign>!=|<=|>=|[=~<>()])|(?P<word>\"[^\"]*\"|'[^']*'|[^\s=~<>()!\"']+)|(?P<bad>\S))")
_SOURCED = "SELECT t.id FROM track t JOIN source s ON s.id = t.source AND s.deleted = 0 WHERE t.deleted = 0"
_EXAMPLE = "write for example aircraft ~ An-124 and when in 2025-10-22..2025-10-31"
_OPEN_START, _OPEN_END = "0000", "9999-12-31T24"


@dataclass(frozen=True)
class Filter:
    """A parsed filter: the fields it asks for, and whether a record passes."""

    fields: frozenset[str]
    test: Test

    def passing(self, rows: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
        """The records that pass; a field that none of them has is refused with those there are."""
        held = list(rows)
        known = {"on", "tag"}.union(*held) - {"record", "deleted"}
        for name in sorted(self.fields - known):
            if held:
                raise CaseError(f"There is no field {name} to filter by; there are {', '.join(sorted(known))}.")
        return [row for row in held if self.test(row)]


def filtered(case: Case, table: str, text: str | None = None) -> list[dict[str, Any]]:
    """The records of a kind that pass a filter, or all of them; a track goes to the trash with its source."""
    keys = [bytes(key) for (key,) in case.rows(_SOURCED)] if table == "track" else None
    rows = records(case, table, keys)
    return parse_filter(case, text).passing(rows) if text is not None else rows


def parse_filter(case: Case, text: str, *, saved: bool = False) -> Filter:
    """The filter a text writes, or one that is to be ``saved``; CaseError says where it cannot be read."""
    return _Parser(case, list(_tokens(text)), saved=saved).whole()


def _tokens(text: str) -> Iterator[str]:
    for found in _TOKEN.finditer(text.rstrip()):
        if found["bad"]:
            raise CaseError(f"The filter cannot be read from {found['bad']} on; {_EXAMPLE}.")
        yield found["sign"] or found["word"]


class _Parser:
    """Reads tokens from left to right; ``and`` binds before ``or``."""

    def __init__(self, case: Case, tokens: list[str], *, saved: bool = False) -> None:
        self._case, self._tokens, self._at, self._depth = case, tokens, 0, 0
        self._is_saved = saved
        self._fields: set[str] = set()

    def whole(self) -> Filter:
        test = self._any()
        if self._at < len(self._tokens):
            raise CaseError(f"The filter cannot be read from {self._tokens[self._at]} on; {_EXAMPLE}.")
        return Filter(frozenset(self._fields), test)

    def _next(self) -> str:
        if self._at >= len(self._tokens):
            raise CaseError(f"The filter ends too early; {_EXAMPLE}.")
        self._at += 1
        return self._tokens[self._at - 1]

    def _takes(self, word: str) -> bool:
        found = self._at < len(self._tokens) and self._tokens[self._at].lower() == word
        self._at += found
        return found

    def _any(self) -> Test:
        tests = [self._all()]
        while self._takes("or"):
            tests.append(self._all())
        return tests[0] if len(tests) == 1 else lambda row: any(test(row) for test in tests)

    def _all(self) -> Test:
        tests = [self._one()]
        while self._takes("and"):
            tests.append(self._one())
        return tests[0] if len(tests) == 1 else lambda row: all(test(row) for test in tests)

    def _one(self) -> Test:
        self._depth += 1
        if self._depth > DEEPEST:
            raise CaseError("The filter has too many parentheses; write it with fewer.")
        try:
            return self._grouped()
        finally:
            self._depth -= 1

    def _grouped(self) -> Test:
        if self._takes("not"):
            inner = self._one()
            return lambda row: not inner(row)
        if self._takes("("):
            inner = self._any()
            if not self._takes(")"):
                raise CaseError("The filter lacks a closing parenthesis; write it where the group ends.")
            return inner
        return self._term()

    def _term(self) -> Test:
        name, sign, value = self._next(), self._next().lower(), self._next()
        if sign not in _TESTS or not re.fullmatch(r"\w+", name) or value in _SIGNS:
            raise CaseError(f"“{name} {sign} {value}” is no FIELD OP VALUE; {_EXAMPLE}.")
        text = value[1:-1] if value[0] in "\"'" else value
        if name == "saved":
            return self._saved(sign, text)
        self._fields.add(name)
        if name == "on":
            return self._on_board(sign, text)
        if name == "tag":
            return self._under_tag(sign, text)
        if name in TIMES and text and sign not in ("~",):
            return _time_test(name, sign, text)
        return _TESTS[sign](name, self._referred(name, text))

    def _saved(self, sign: str, text: str) -> Test:
        """The terms of a saved filter; these name no other, or a few could stand for millions."""
        if sign not in ("=", "!="):
            raise CaseError("A saved filter is asked for with saved = NAME or saved != NAME.")
        if self._is_saved:
            raise CaseError(f"A saved filter names no other saved filter; write the terms of {text} out.")
        inner = parse_filter(self._case, saved_filter(self._case, text), saved=True)
        self._fields |= inner.fields
        return inner.test if sign == "=" else lambda row: not inner.test(row)

    def _referred(self, name: str, text: str) -> str:
        if name in REFERENCES and parse_number(text):
            return id_text(self._case.find(text)[1])
        return text

    def _under_tag(self, sign: str, text: str) -> Test:
        if sign not in ("=", "!="):
            raise CaseError("A tag is asked for with tag = NAME or tag != NAME.")
        tags = Tags(self._case)
        asked = tags.within(tags.named(text))
        among = f"IN ({', '.join('?' * len(asked))}) AND deleted = 0"
        if self._case.value(f"SELECT count(*) FROM tagging WHERE tag {among}", tuple(asked)) > MANY:
            return self._tagged_each(asked, sign)
        rows = self._case.rows(f"SELECT record FROM tagging WHERE tag {among}", tuple(asked))
        inside = {id_text(record) for (record,) in rows}
        return lambda row: (row["id"] in inside) is (sign == "=")

    def _tagged_each(self, asked: set[bytes], sign: str) -> Test:
        """Of very many that are filed there each is asked for by itself: a window waits until a filter is read."""
        rows, query = self._case.rows, "SELECT tag FROM tagging WHERE record = ? AND deleted = 0"
        return lambda row: any(tag in asked for (tag,) in rows(query, (id_bytes(row["id"]),))) is (sign == "=")

    def _on_board(self, sign: str, text: str) -> Test:
        if sign not in ("=", "!="):
            raise CaseError("A board is asked for with on = B1 or on != B1.")
        board = self._case.find_live(text, "board")
        rows = self._case.rows("SELECT record FROM card WHERE board = ? AND deleted = 0", (board,))
        on_it = {id_text(key) for (key,) in rows}
        return lambda row: (row["id"] in on_it) == (sign == "=")


def _texts(value: Any) -> Iterator[str]:
    """What a field can be asked by: its value, its words, each of several."""
    if value is None:
        return
    if isinstance(value, Mapping):
        for key in ("value", "written", "label"):
            yield from _texts(value.get(key))
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)
    elif isinstance(value, bool):
        yield "yes" if value else "no"
        yield "true" if value else "false"
    else:
        yield str(value).casefold()


def _equal(name: str, text: str) -> Test:
    wanted = text.casefold()
    return lambda row: (wanted in _texts(row.get(name))) if wanted else not any(_texts(row.get(name)))


def _unequal(name: str, text: str) -> Test:
    equal = _equal(name, text)
    return lambda row: not equal(row)


def _holds(name: str, text: str) -> Test:
    wanted = text.casefold()
    return lambda row: any(wanted in each for each in _texts(row.get(name)))


def _ordered(sign: str) -> Callable[[str, str], Test]:
    compare: Callable[[Any, Any], bool] = _COMPARE[sign]

    def build(name: str, text: str) -> Test:
        return lambda row: any(compare(*_comparable(each, text.casefold())) for each in _texts(row.get(name)))

    return build


def _comparable(one: str, other: str) -> tuple[Any, Any]:
    """Numbers as numbers where both are, else both as text."""
    try:
        return float(one), float(other)
    except ValueError:
        return one, other


def _between(name: str, text: str) -> Test:
    first, dots, last = text.partition("..")
    if not dots:
        raise CaseError(f"“{text}” is no range; write {name} in FIRST..LAST.")
    low, high = _ordered(">=")(name, first), _ordered("<=")(name, last)
    return lambda row: (not first or low(row)) and (not last or high(row)) and any(_texts(row.get(name)))


_COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "<": lambda a, b: a < b, "<=": lambda a, b: a <= b, ">": lambda a, b: a > b, ">=": lambda a, b: a >= b,
}  # fmt: skip
_TESTS: dict[str, Callable[[str, str], Test]] = {
    "=": _equal, "!=": _unequal, "~": _holds, "in": _between, **{sign: _ordered(sign) for sign in _COMPARE},
}  # fmt: skip
_SIGNS = {"=", "!=", "~", "<", "<=", ">", ">=", "(", ")"}


def _time_test(name: str, sign: str, text: str) -> Test:
    start, end = _asked(text) if sign == "in" else _span(text)

    def compare(row: Row) -> bool:
        held = _held(row.get(name))
        if held is None:
            return sign == "!="
        meets = held[0] < end and start < held[1]
        return {
            "in": meets, "=": meets, "!=": not meets, "<": held[1] <= start, ">": held[0] >= end,
            "<=": held[1] <= end, ">=": held[0] >= start,
        }[sign]  # fmt: skip

    return compare


def _asked(text: str) -> Span:
    first, dots, last = text.partition("..")
    if not dots:
        raise CaseError(f"“{text}” is no span of time; write when in 2025-10-22..2025-10-31.")
    return (_span(first)[0] if first else _OPEN_START), (_span(last)[1] if last else _OPEN_END)


@lru_cache(maxsize=65536)
def _span(text: str) -> Span:
    start, end = edtf.core(edtf.parse(text))
    return start or _OPEN_START, end or _OPEN_END


def _held(value: Any) -> Span | None:
    """The calendar span of a stored time, a resolved date, EDTF or an instant; ``None`` where open."""
    text = value.get("edtf") if isinstance(value, Mapping) else value
    if not text:
        return None
    try:
        return _span(re.sub(r"\.\d+", "", str(text)))
    except CaseError:
        return None
