"""Readings, lists, pictures and boxes as frames; what a child process answers is checked before it is believed."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable, Sequence
from typing import Any, TypeGuard

from workbench.reading.frames import Frame, Nonsense
from workbench.reading.reader import Block, Box, Member, Picture, Reading

MOST_BLOCKS = 300_000
MOST_MEMBERS = 10_000
MOST_FACTS = 2_000
LONG = 20_000  # code points of a fact, a label or a path
_NOT_KEPT = re.compile("[\0\ud800-\udfff]")
_FAR = 1e15
_PNG = b"\x89PNG\r\n\x1a\n"


def plain(text: str) -> str:
    """A text without what no file of words can hold: each zero or half character stands as U+FFFD."""
    return _NOT_KEPT.sub("\ufffd", text)


# what the child writes


def from_reading(reading: Reading) -> Frame:
    """A reading as it is sent."""
    blocks = [[each.kind, each.start, each.end, plain(each.label)[:LONG], each.box] for each in reading.blocks]
    told = {"recipe": reading.recipe, "blocks": blocks, "facts": _facts(reading.facts.items()),
            "says": plain(reading.says)[:LONG]}  # fmt: skip
    return told, plain(reading.text).encode()


def from_members(members: Iterable[Member]) -> Frame:
    """A list of members as it is sent."""
    return {"members": [[plain(each.path)[:LONG], each.size, _facts(each.facts.items())] for each in members]}, b""


def from_picture(picture: Picture) -> Frame:
    """A picture as it is sent."""
    return {"width": picture.width, "height": picture.height, "scale": picture.scale}, picture.png


def from_boxes(boxes: Sequence[Box]) -> Frame:
    """The boxes of a page's letters as they are sent."""
    flat = [number for box in boxes for number in box]
    return {"boxes": len(boxes)}, struct.pack(f"<{len(flat)}f", *flat)


def _facts(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    return {plain(name)[:LONG]: plain(value)[:LONG] for name, value in list(pairs)[:MOST_FACTS]}


# what the program believes


def to_reading(told: dict[str, Any], body: bytes, *, recipe: str) -> Reading:
    """A reading by a reader of that recipe; Nonsense when it is anything else."""
    made, says = told.get("recipe"), told.get("says")
    if not _words(made) or made.partition(" ")[0] != recipe or not _words(says):
        raise Nonsense("a reading of another kind")
    try:
        text = body.decode()
    except UnicodeDecodeError as error:
        raise Nonsense("a reading that is no text") from error
    if "\0" in text:
        raise Nonsense("a reading that is no text")
    blocks = _list(told.get("blocks"), MOST_BLOCKS)
    return Reading(made, text, tuple(_block(each, len(text)) for each in blocks), _checked(told.get("facts")), says)


def to_members(told: dict[str, Any]) -> list[Member]:
    """The files that a container names."""
    return [_member(each) for each in _list(told.get("members"), MOST_MEMBERS)]


def to_picture(told: dict[str, Any], body: bytes) -> Picture:
    """A picture that is no more than it says."""
    width, height, scale = told.get("width"), told.get("height"), told.get("scale")
    head = struct.unpack(">II", body[16:24]) if body.startswith(_PNG) and len(body) > 24 else None
    if not _count(width) or not _count(height) or not _number(scale) or scale <= 0 or head != (width, height):
        raise Nonsense("a picture that is none")
    return Picture(body, width, height, float(scale))


def to_boxes(told: dict[str, Any], body: bytes) -> tuple[Box, ...]:
    """The boxes of letters, all of them finite."""
    count = told.get("boxes")
    if not _count(count) or count * 16 != len(body):
        raise Nonsense("boxes that are none")
    boxes = tuple(struct.iter_unpack("<4f", body))
    if not all(-_FAR < number < _FAR for box in boxes for number in box):
        raise Nonsense("boxes that are none")
    return boxes


def _block(given: Any, end: int) -> Block:
    if not isinstance(given, list) or len(given) != 5:
        raise Nonsense("a block that is none")
    kind, begins, ends, label, box = given
    if not _words(kind) or not _words(label) or not _count(begins) or not _count(ends) or not begins <= ends <= end:
        raise Nonsense("a block that is none")
    if box is None:
        return Block(kind, begins, ends, label)
    sides = _list(box, 4)
    if len(sides) != 4 or not all(map(_number, sides)):
        raise Nonsense("a block that is none")
    return Block(kind, begins, ends, label, (sides[0], sides[1], sides[2], sides[3]))


def _member(given: Any) -> Member:
    if not isinstance(given, list) or len(given) != 3 or not _words(given[0]) or not _count(given[1]):
        raise Nonsense("a list that is none")
    return Member(given[0], given[1], _checked(given[2]))


def _checked(facts: Any) -> dict[str, str]:
    if not isinstance(facts, dict) or len(facts) > MOST_FACTS:
        raise Nonsense("facts that are none")
    if not all(_words(name) and _words(value) for name, value in facts.items()):
        raise Nonsense("facts that are none")
    return facts


def _list(given: Any, most: int) -> list[Any]:
    if not isinstance(given, list) or len(given) > most:
        raise Nonsense("a list that is none")
    return given


def _words(given: Any) -> TypeGuard[str]:
    return isinstance(given, str) and len(given) <= LONG and not _NOT_KEPT.search(given)


def _count(given: Any) -> TypeGuard[int]:
    return type(given) is int and 0 <= given < 1 << 53


def _number(given: Any) -> TypeGuard[float]:
    return type(given) in (int, float) and -_FAR < given < _FAR
