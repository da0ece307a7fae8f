"""Layouts under headings: by day or by place, every part of it an area that is called by what its cards have in common.

An area that is called so is the layout's own. The next such layout takes it away, whoever made it, and makes its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import partial
from typing import NamedTuple

import numpy as np

from workbench.ui.board.packed import Block, Spots, fields_of, rows_of
from workbench.ui.board.scene import ROOM, TITLE, Frame, Rect, Scene, snapped
from workbench.ui.board.tidy import Check, Places, clear_of_others, enclosed, framed, in_order
from workbench.values.spoken import spoken_date

NO_DATE, NO_PLACE = "No date", "No place"
_COLUMNS = 31  # columns of days before they become months, and then years
_LETTERS = (10, 7, 4)  # of a date that tell a day, a month, a year
_CORNER = (int(ROOM), int(ROOM + TITLE))
Groups = list[tuple[str, list[int]]]  # what each is called, and the blocks in it


class Field(NamedTuple):
    """One part of a layout: its heading, how far it reaches, and the cards that belong to nothing else."""

    name: str
    rect: Rect
    cards: tuple[int, ...]


class Ordered(NamedTuple):
    """Where cards go, and the parts that they are in."""

    places: Places
    fields: tuple[Field, ...] = ()


def by_day(scene: Scene, chosen: Sequence[int], days: Mapping[bytes, str], *, check: Check = lambda: None) -> Ordered:
    """Columns from the earliest day on: of days, of months where those are many, of years; undated cards come last.

    ``days`` are ISO dates by record; a quote without one stands with what rests on it.
    """
    return _laid(scene, chosen, partial(_in_days, _with_quotes(scene, days)), check, upright=True)


def by_place(
    scene: Scene, chosen: Sequence[int], places: Mapping[bytes, str], *, check: Check = lambda: None
) -> Ordered:  # fmt: skip
    """The cards of each place together, the places in the order of their names; cards without one come last."""
    return _laid(scene, chosen, partial(_in_places, _with_quotes(scene, places)), check, upright=False)


def own_areas(scene: Scene, days: Mapping[bytes, str], places: Mapping[bytes, str]) -> list[Frame]:
    """The areas that are called by the day or the place of most of their cards."""
    told = [(_with_quotes(scene, days), NO_DATE), (_with_quotes(scene, places), NO_PLACE)]

    def named(at: int) -> set[str]:
        (day, none), (place, nowhere) = ((known.get(at, ""), bare) for known, bare in told)
        return {spoken_date(day[:n]) for n in _LETTERS if day} | {place or nowhere, day or none}

    areas = [(frame, members.tolist()) for frame, members in zip(scene.frames, scene.members, strict=True)
             if frame.kind == "frame" and len(members)]  # fmt: skip
    return [frame for frame, cards in areas if 2 * sum(frame.name in named(at) for at in cards) > len(cards)]


def _laid(scene: Scene, chosen: Sequence[int], group: partial[Groups], check: Check, *, upright: bool) -> Ordered:
    cards = in_order(scene, chosen)
    if not cards:
        return Ordered({})
    blocks = framed(scene, cards, lambda inside: _rows(inside, group, upright=upright))
    parted = group(blocks)
    check()
    if [name for name, _ in parted] in ([NO_DATE], [NO_PLACE]):  # nothing to tell apart: no heading
        parted = []
        fields = [enclosed(blocks, _rows(blocks, group, upright=upright), (0, 0))]
    else:
        shapes = fields_of(blocks, [each for _, each in parted], upright=upright)
        fields = [enclosed([blocks[at] for at in each], list(shape), _CORNER)
                  for (_, each), shape in zip(parted, shapes, strict=True)]  # fmt: skip
    check()
    return _placed(scene, cards, fields, [name for name, _ in parted], upright=upright)


def _rows(blocks: Sequence[Block], group: partial[Groups], *, upright: bool) -> Spots:
    """Without headings: the cards within a group of the board."""
    return rows_of(blocks, [each for _, each in group(blocks)], upright=upright)


def _placed(
    scene: Scene, cards: Sequence[int], fields: Sequence[Block], names: Sequence[str], *, upright: bool
) -> Ordered:  # fmt: skip
    """The fields side by side where the cards lay before, so that doing it again changes nothing."""
    spots = rows_of(fields, [[n] for n in range(len(fields))], upright=upright)
    left, top = (snapped(edge) for edge in scene.rects[list(cards), :2].min(axis=0).tolist())
    if names:
        left, top = left - _CORNER[0], top - _CORNER[1]
    rects = np.array([(x, y, x + field.width, y + field.height) for field, (x, y) in zip(fields, spots, strict=True)],
                     dtype=np.float64)  # fmt: skip
    rects += (left, top + clear_of_others(scene, cards, rects, (left, top))) * 2
    places = {
        at: (rect[0] + dx, rect[1] + dy)
        for field, rect in zip(fields, rects.tolist(), strict=True)
        for at, (dx, dy) in field.cards.items()
    }
    grouped = {at for members in scene.members for at in members.tolist()}
    parts = (Field(name, tuple(rect), tuple(at for at in sorted(field.cards) if at not in grouped))
             for name, field, rect in zip(names, fields, rects.tolist(), strict=False))  # fmt: skip
    return Ordered(places, tuple(part for part in parts if part.cards))


def _in_days(days: Mapping[int, str], blocks: Sequence[Block]) -> Groups:
    told = [_least(block, days) for block in blocks]
    letters = next((n for n in _LETTERS[:2] if len({day[:n] for day in told}) <= _COLUMNS), _LETTERS[2])
    columns: dict[str, list[int]] = defaultdict(list)
    for at in sorted(range(len(blocks)), key=lambda at: (told[at], at)):
        columns[told[at][:letters]].append(at)
    in_turn = sorted(columns, key=lambda day: (not day, day))
    return [(spoken_date(day) if day else NO_DATE, columns[day]) for day in in_turn]


def _in_places(places: Mapping[int, str], blocks: Sequence[Block]) -> Groups:
    groups: dict[str, list[int]] = defaultdict(list)
    for at, block in enumerate(blocks):
        groups[_least(block, places)].append(at)
    in_turn = sorted(groups, key=lambda name: (not name, name))
    return [(name or NO_PLACE, groups[name]) for name in in_turn]


def _with_quotes(scene: Scene, told: Mapping[bytes, str]) -> dict[int, str]:
    """What is told of each card, and of a quote the least that is told of what rests on it."""
    found = {at: told[record] for record, at in scene.at.items() if told.get(record)}
    quotes: dict[int, list[str]] = defaultdict(list)
    for edge, (a, b) in zip(scene.edges, scene.ends.tolist(), strict=True):
        if edge.kind == "quote" and a not in found and b in found:
            quotes[a].append(found[b])
    return found | {at: min(words) for at, words in quotes.items()}


def _least(block: Block, told: Mapping[int, str]) -> str:
    return min((told[at] for at in block.cards if at in told), default="")
