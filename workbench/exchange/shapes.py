"""What each value of a case may look like, so that a foreign journal brings nothing a view cannot read."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import cache, lru_cache, partial
from typing import Any

from workbench.case.collection import UNKNOWN
from workbench.case.legs import LETTERS
from workbench.case.records import BY_TABLE, FIELDS, Json, Key
from workbench.values import handling, likelihood, words
from workbench.values.composing import CODE, LANGUAGES, LOGOS, MOST_ISSUES, PAPERS, is_logo, parts
from workbench.values.edtf import parse
from workbench.values.errors import CaseError
from workbench.values.grades import CREDIBILITY, RELIABILITY
from workbench.values.rules import apply

Shape = Any
"""A type, ``None``, a tuple of choices, ``[shape]``, ``{key: shape}`` or a test; further keys hold plain values."""


def fits(value: Any, shape: Shape) -> bool:
    """Whether a value has a shape; every text in it can be written as UTF-8."""
    if isinstance(shape, tuple):
        return any(fits(value, each) for each in shape)
    if isinstance(shape, list):
        return isinstance(value, list) and all(fits(each, shape[0]) for each in value)
    if isinstance(shape, dict):
        return (
            isinstance(value, dict)
            and shape.keys() <= value.keys()
            and all(fits(name, str) and fits(each, shape.get(name, PLAIN)) for name, each in value.items())
        )
    if not isinstance(shape, type):
        return value is None if shape is None else bool(shape(value))
    if isinstance(value, bool):
        return shape is bool
    return isinstance(value, shape) and (not isinstance(value, str) or _written(value))


def _written(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _test(check: Callable[[str], object]) -> Callable[[Any], bool]:
    """A text that ``check`` takes without an error."""

    @lru_cache(maxsize=4096)
    def holds(text: str) -> bool:
        try:
            check(text)
        except (CaseError, ValueError, ArithmeticError, RecursionError):
            return False
        return True

    return lambda value: isinstance(value, str) and _written(value) and holds(value)


def _one_of(choice: Any) -> Callable[[Any], bool]:
    known = frozenset(choice)
    return lambda value: isinstance(value, str) and value in known


def _anchored(value: Any) -> bool:
    """Exact words, as many code points as lie between start and end; else a part that has no words."""
    if not fits(value, ANCHOR) or not all(shape(value[name]) for name, shape in PARTS.items() if name in value):
        return False
    if not value["quote"]:
        return bool(value["start"] == value["end"] == 0 and ("region" in value) != ("span" in value))
    return bool(0 <= value["start"] < value["end"] == value["start"] + len(value["quote"]))


def _figures(count: int) -> Callable[[Any], bool]:
    """So many finite numbers, none below zero."""
    return lambda value: fits(value, [(int, float)]) and len(value) == count and all(0 <= n < 1e9 for n in value)


PARTS: dict[str, Callable[[Any], bool]] = {
    "page": lambda value: fits(value, int) and 1 <= value < 1_000_000,
    "region": lambda value: _figures(4)(value) and min(value[2:]) > 0,
    "span": lambda value: _figures(2)(value) and value[0] < value[1],
    "rects": lambda value: isinstance(value, list) and len(value) < 10_000 and all(map(_figures(4), value)),
    "cells": lambda value: fits(value, str),
    "label": lambda value: fits(value, str),
}
"""What an anchor may have beside its words or in their place."""


def _conflict(value: Any) -> bool:
    return fits(value, {"base": _any, "one": SIDE, "two": SIDE})


def _any(value: Any) -> bool:
    return fits(value, PLAIN) or fits(value, {"bytes": _test(bytes.fromhex)})


PLAIN = (str, int, float, bool, None)
MAYBE = (str, None)
EDTF = _test(parse)
INSTANT = _test(datetime.fromisoformat)
ANCHOR = {"recipe": str, "quote": str, "prefix": str, "suffix": str, "start": int, "end": int}
OTHER = {"value": str, "why": str, "premises": [str]}
RESOLVED = {**OTHER, "written": str, "value": MAYBE, "alternatives": [OTHER], "accepted_by": MAYBE}
DATED = {
    **RESOLVED, "value": (None, EDTF), "edtf": (None, EDTF), "earliest": (None, INSTANT), "latest": (None, INSTANT),
    "alternatives": [{**OTHER, "value": EDTF}], "anchor": (None, {"edtf": EDTF, "of": MAYBE}), "zone": str,
    "rule": (None, _test(lambda rule: apply(rule, date(2025, 10, 30)))),
}  # fmt: skip
SIDE = {"entry": _test(bytes.fromhex), "value": _any}
COLLECTED = {"at": INSTANT, "by": str, "method": str}
GRADES = {"reliability": RELIABILITY, "credibility": CREDIBILITY}


def _degrees(value: Any) -> bool:
    """A latitude beside a longitude."""
    return fits(value, [(int, float)]) and len(value) == 2 and abs(value[0]) <= 90 and abs(value[1]) <= 180


FIGURE = (int, float, None)
CAMERA = {"latitude": FIGURE, "longitude": FIGURE, "error_m": FIGURE, "bearing": FIGURE}
SUN = dict.fromkeys(("azimuth", "altitude", "shadow", "shadow_bearing", "within"), FIGURE)
KNOWN = {"place": str, "method": str, "by": str, "features": [str], "earliest": EDTF, "latest": EDTF, "when": EDTF,
         "url": str, "how": str, "error_m": FIGURE}  # fmt: skip


def _figures_of_box(value: Any) -> bool:
    """South, west, north, east."""
    return fits(value, [(int, float)]) and len(value) == 4 and _degrees(value[:2]) and _degrees(value[2:])


def _composed(value: Any) -> bool:
    """The parts of a report."""
    try:
        return isinstance(value, list) and all(isinstance(each, dict) for each in value) and bool(parts(value) or True)
    except CaseError:
        return False


def _digest(value: Any) -> bool:
    """A SHA-256 in hexadecimal digits."""
    return isinstance(value, str) and re.fullmatch("[0-9a-f]{64}", value) is not None


def _logo(value: Any) -> bool:
    """A small PNG or JPEG in Base64, and nothing beside it."""
    if not (fits(value, {"mime": _one_of(LOGOS), "data": str}) and len(value) == 2):
        return False
    try:
        return is_logo(value["mime"], base64.b64decode(value["data"], validate=True))
    except ValueError:
        return False


def _of_these(shapes: dict[str, Shape]) -> Callable[[Any], bool]:
    """Some of these keys and no others, each as it should be."""
    return lambda value: (
        isinstance(value, dict) and all(name in shapes and fits(each, shapes[name]) for name, each in value.items())
    )


def _numbers(many: int) -> Callable[[Any], bool]:
    """So many numbers: places in pixels, on a board that can be painted."""
    return lambda value: fits(value, [(int, float)]) and len(value) == many and all(abs(n) < 1e9 for n in value)


def _count(value: Any) -> bool:
    return fits(value, int) and 0 <= value < 1 << 53


def _words(value: Any) -> bool:
    """A table of text to text."""
    return isinstance(value, dict) and all(fits(each, str) for pair in value.items() for each in pair)


def _stated(value: Any) -> bool:
    """What is said of an aircraft, each with who says it."""
    return isinstance(value, dict) and all(
        fits(name, str) and fits(said, {"value": str, "by": str}) for name, said in value.items()
    )


EXTENT = {"fixes": _count, "rejected": _count, "callsigns": [str], "kinds": [str], "bbox": (None, _figures_of_box),
          "first": (None, INSTANT), "last": (None, INSTANT), "sha256": str}  # fmt: skip
SHAPES: dict[tuple[str, str], Shape] = {
    ("excerpt", "anchor"): _anchored,
    **{("sighting", name): RESOLVED for name in ("aircraft", "place", "origin", "destination")},
    ("sighting", "count"): {"written": str, "min": (int, None), "max": (int, None)},
    ("sighting", "event"): _one_of(words.EVENTS), ("sighting", "method"): _one_of(words.METHODS),
    ("claim", "kind"): _one_of(words.CLAIM_KINDS), ("link", "kind"): _one_of(words.LINK_KINDS),
    ("link", "basis"): _one_of(words.CITE_STANDINGS), ("entity", "type"): _one_of(words.ENTITY_TYPES),
    ("assignment", "kind"): _one_of(words.ASSIGNMENTS), ("assignment", "dates"): EDTF,
    **{(table, "nature"): _one_of(words.NATURES) for table in ("sighting", "claim")},
    **{(table, "by"): [str] for table in ("sighting", "claim")},
    **{field: DATED for field in (("sighting", "when"), ("claim", "when"), ("source", "published"))},
    ("grade", "axis"): _one_of(GRADES), ("grade", "value"): _one_of((*RELIABILITY, *CREDIBILITY)),
    ("grade", "at"): INSTANT, ("note", "at"): INSTANT,
    ("capture", "collected"): COLLECTED, ("capture", "response"): lambda value: isinstance(value, dict),
    ("custody", "action"): _one_of(words.CUSTODY_ACTIONS), ("custody", "at"): (EDTF, _one_of((UNKNOWN,))),
    ("custody", "sha256"): lambda value: fits(value, _test(bytes.fromhex)) and len(value) == 64,
    ("imagery", "kind"): _one_of(words.IMAGERY_KINDS), ("imagery", "acquired"): DATED,
    ("imagery", "footprint"): [_degrees], ("imagery", "camera"): _of_these(CAMERA),
    ("imagery", "geolocation"): _of_these(KNOWN), ("imagery", "posted"): _of_these(KNOWN),
    ("imagery", "chronolocation"): _of_these({**KNOWN, "sun": _of_these(SUN)}),
    ("coverage", "span"): {"recipe": str, "start": int, "end": int},
    ("mention", "kind"): _one_of(words.MENTION_KINDS), ("mention", "value"): (RESOLVED, DATED),
    ("dismissal", "kind"): _one_of(words.OFFERED), ("dismissal", "at"): INSTANT,
    ("dismissal", "span"): {"recipe": str, "start": int, "end": int},
    ("track", "part"): _count, ("track", "settings"): _of_these({"zone": str, "date": str, "mapping": _words}),
    ("track", "identity"): _stated, ("track", "extent"): EXTENT,
    ("doubt", "kind"): _one_of(words.DOUBTS), ("doubt", "at"): INSTANT,
    ("doubt", "rows"): lambda value: fits(value, [int]) and len(value) == 2 and 0 <= value[0] <= value[1],
    ("airframelist", "dated"): (EDTF, _one_of((UNKNOWN,))), ("airframelist", "entries"): _count,
    ("translation", "at"): INSTANT, ("enquiry", "when"): DATED,
    ("card", "place"): _numbers(2), ("card", "locked"): lambda value: value in (0, 1),
    ("frame", "kind"): _one_of(words.FRAMES), ("frame", "place"): _numbers(4),
    ("frame", "folded"): lambda value: value in (0, 1), ("note", "when"): DATED,
    ("tag", "colour"): _one_of(words.TAG_COLOURS),
    ("savedview", "kind"): _one_of(words.VIEWS), ("savedview", "settings"): lambda value: isinstance(value, dict),
    ("rating", "value"): _one_of(likelihood.RATINGS), ("weight", "relevance"): _one_of(likelihood.RELEVANCES),
    **{(table, "leg"): _one_of(LETTERS) for table in ("rating", "weight")},
    ("weight", "factor"): lambda value: isinstance(value, str) and re.fullmatch(r"[0-3](\.\d{1,6})?|4", value),
    ("judgement", "nature"): _one_of(("judgement", "assumption")),
    ("judgement", "likelihood"): _one_of(likelihood.LIKELIHOODS),
    ("judgement", "confidence"): _one_of(likelihood.CONFIDENCES), ("ruling", "status"): _one_of(likelihood.RULINGS),
    **{(table, "at"): INSTANT for table in ("rating", "weight", "judgement", "ruling", "retraction")},
    ("handling", "at"): INSTANT, ("release", "at"): INSTANT,
    ("handling", "marking"): _one_of(handling.MARKINGS),
    ("release", "contents"): {"form": str, "records": int, "left_out": int, "hidden": int, "sealed": [str]},
    ("report", "parts"): _composed, ("report", "paper"): _one_of(PAPERS),
    ("report", "language"): _one_of(LANGUAGES),
    ("report", "logo"): _logo, ("issue", "head"): _digest,
    ("issue", "rank"): lambda value: type(value) is int and 0 < value < MOST_ISSUES, ("issue", "at"): INSTANT,
    ("issue", "composed"): lambda value: fits(value, {"name": str, "parts": _composed}) and all(
        isinstance(each, str) for name, each in value.items() if name != "parts"),
    ("issue", "print"): {"file": str, "kind": _one_of(("pdf",)), "sha256": _digest, "pages": _count,
                         "code": lambda value: isinstance(value, str) and re.fullmatch(CODE, value),
                         "digests": [_digest]},
    ("conflict", "table"): _one_of(FIELDS), ("conflict", "values"): _conflict,
    ("blob", "size"): lambda value: fits(value, int) and value >= 0,
    ("blob", "chunks"): lambda value: isinstance(value, bytes) and len(value) % 32 == 0,
    **{(table, "deleted"): lambda value: value in (0, 1) for table in FIELDS},
}  # fmt: skip
NEEDED = {
    "blob": ("size", "chunks"), "capture": ("collected",), "excerpt": ("source", "anchor"), "claim": ("statement",),
    "quotation": ("record", "excerpt"), "link": ("a", "kind", "b"), "grade": ("about", "axis", "value", "by", "at"),
    "entity": ("type", "name"), "alias": ("entity", "name"), "assignment": ("entity", "kind", "value"),
    "custody": ("capture", "action", "at"), "stamp": ("capture", "token"), "enquiry": ("venue", "when"),
    "translation": ("excerpt", "language", "text", "at"),
    "imagery": ("source",), "coverage": ("source", "span", "state"),
    "mention": ("excerpt", "kind", "value"), "dismissal": ("kind", "words", "by", "at"),
    "track": ("source", "part", "recipe", "identity", "extent"), "doubt": ("track", "rows", "kind", "by", "at"),
    "airframelist": ("source", "name", "recipe"),
    "note": ("text",), "lead": ("text",), "card": ("board", "record", "place"),
    "hypothesis": ("statement",), "tag": ("name",), "tagging": ("record", "tag"),
    "frame": ("board", "kind", "place"), "savedview": ("kind", "name", "settings"),
    "rating": ("evidence", "by", "at"), "weight": ("evidence", "by", "at"),
    "judgement": ("statement", "nature", "by", "at"), "basis": ("judgement", "record"),
    "ruling": ("finding", "about", "status", "facts", "by", "at"), "retraction": ("source", "reason", "by", "at"),
    "handling": ("about", "by", "at"), "release": ("file", "sha256", "head", "contents", "by", "at"),
    "report": ("name", "parts"), "issue": ("rank", "head", "composed", "print", "by", "at"),
    "conflict": ("about", "table", "field", "values"),
}  # fmt: skip
"""What a row of each kind always has."""


def readable(table: str, name: str, stored: Any) -> bool:
    """Whether a field of a record may hold this stored value; nothing at all it may hold for now."""
    return stored is None or _check(table, name)(stored)


@cache
def _check(table: str, name: str) -> Callable[[Any], bool]:
    """What a field's stored value is held against."""
    field, shape = getattr(BY_TABLE[table], name), SHAPES.get((table, name))
    if isinstance(field, Key):
        width = 32 if field.refers == "blob" else 16
        return partial(fits, shape=shape) if shape else lambda key: type(key) is bytes and len(key) == width
    if isinstance(field, Json):
        return lambda stored: fits(_loaded(stored), shape or str)
    return partial(fits, shape=shape) if shape else lambda text: type(text) is str and _written(text)


def _loaded(stored: Any) -> Any:
    """The value of canonical JSON; what cannot be read has no shape at all."""
    try:
        value = json.loads(stored, parse_constant=_constant)
        if "\\u" in stored:  # it may spell half a letter, which no file holds
            json.dumps(value, ensure_ascii=False).encode()
        return value
    except (ValueError, TypeError, RecursionError):
        return _UNREADABLE


def _constant(name: str) -> float:
    raise ValueError(name)


_UNREADABLE = object()


def lacking() -> Iterator[tuple[str, str]]:
    """Every (table, query) that finds a row without what its kind always has."""
    for table, names in NEEDED.items():
        yield table, f'SELECT 1 FROM "{table}" WHERE {" OR ".join(f"{_q(name)} IS NULL" for name in names)} LIMIT 1'


def _q(name: str) -> str:
    return f'"{name}"'
