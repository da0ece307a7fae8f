"""How the sources hang together, as a vector drawing: held is solid, stated is filled; all else dashed or hollow."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import partial
from html import escape
from itertools import pairwise
from math import hypot
from typing import NamedTuple

from workbench.report.blocks import Block, Figure, Heading, Runs, plain, strong
from workbench.report.cited import Edge, Graph, Node, graph
from workbench.report.citing import Ledger
from workbench.report.icons import svg_of
from workbench.report.lettering import broken, cut, width
from workbench.report.letters import visible
from workbench.report.wording import counted, ranged

WIDTH = 780  # units across the text column of a page
_HIGH = 42  # a box
_LINE = 13  # what a further line of its title adds
_MOST_LINES = 3
_APART = 13  # of a box's side that each line asks for which ends there, so that no two arrowheads touch
_TALLEST = 120  # a box, however many lines end there
_HEAD = 5.0  # half an arrowhead
_THIN = 12  # the room that a line takes in a column it only passes
_GAP = 9
_WAY = 88  # between two columns, at the least
_WAYS = 134  # and at the most, where labels ask for it and boxes keep room for their titles
_WIDEST = 200
_SLIMMEST = 150  # a box that leaves room to labels
_SIZE = 10.9  # of its words
_SAFE = 1.1  # so much more than their bold widths do words have room that are not bold
_NAMED = 12
_LABEL = 12  # the height of a label on a line
_BESIDE = 11  # from a line to the middle of a label above or below it
_STEPS = 32  # of a line, looked at for its label
_INK, _DIM, _PAPER = "#12161b", "#434d58", "#ffffff"
_DOTS = 'fill="none" stroke-linecap="round"'
_EVERY = 5.3  # units from dot to dot
_CLEAR = 3.0  # units from a label to the middle of a dot
_Point = tuple[float, float]
_Port = tuple[float, float, float, float]  # where a line starts and ends
_Room = tuple[float, float, float, float]  # of a label: left, top, right, bottom


class _Spot(NamedTuple):
    """Where a box, or a line that passes its column, stands: left edge, middle, width, height."""

    x: float
    y: float
    wide: float
    high: float


def lineage(ledger: Ledger) -> Iterator[Block]:
    """The figure, where anybody names anybody."""
    found = graph(ledger)
    if found.edges:
        yield Heading("How the sources hang together")
        yield Figure(_drawing(found), _caption(found), _told(found))


def _caption(found: Graph) -> Runs:
    nodes = [node for column in found.columns for node in column]
    signs = (
        (
            "An arrow leads from who names to whom, with its paragraph.",
            all(edge.label for edge in found.edges),
        ),
        (
            "An arrow leads from who names to whom, with its paragraph where one is known.",
            any(edge.label for edge in found.edges) and not all(edge.label for edge in found.edges),
        ),
        ("An arrow leads from who names to whom.", not any(edge.label for edge in found.edges)),
        ("Solid box: held.", any(node.standing == "held" for node in nodes)),
        ("Letter: reliability.", any(node.grade and node.standing == "held" for node in nodes)),
        ("Dashed box: named, not held.", any(node.standing != "held" for node in nodes)),
        ("Ring with a dot: a known origin.", any(node.origin == "known" for node in nodes)),
        ("Empty ring: a possible origin.", any(node.origin == "possible" for node in nodes)),
        ("Filled dots: stated.", any(edge.stated for edge in found.edges)),
        ("Hollow dots and arrowhead: inferred.", not all(edge.stated for edge in found.edges)),
    )
    says = " ".join(sign for sign, drawn in signs if drawn)
    shown = f"{ranged(found.alone[:_NAMED])}{' and others' if len(found.alone) > _NAMED else ''}"
    alone = f" Neither names nor is named: {shown}." if found.alone else ""
    left = []
    if found.boxes_left:
        left.append(counted(found.boxes_left, "box", "boxes"))
    if found.lines_left:
        left.append(counted(found.lines_left, "line"))
    gone: Runs = (strong(f" Left out for room: {' and '.join(left)}."),) if left else ()
    return (plain(says + alone), *gone)


def _told(found: Graph) -> str:
    """The same in words, for those who cannot see it."""
    nodes = {node.key: node for column in found.columns for node in column}
    says = (
        f"{_called(nodes[edge.of])} names {_called(nodes[edge.names])} ({nodes[edge.names].standing}), "
        f"{'stated' if edge.stated else 'inferred'}{f', {edge.label}' if edge.label else ''}"
        for edge in found.edges
    )
    return visible(f"Who names whom. {'; '.join(says)}.")


def _called(node: Node) -> str:
    return f"{node.number} {node.title}".strip()


def _drawing(found: Graph) -> str:
    spots, passing, height = _laid(found)
    nodes = {node.key: node for column in found.columns for node in column}
    ports = _ports(found, spots)
    ends = Counter(edge.names for edge in found.edges)
    rooms = _rooms(found, ports, passing)
    lines = [
        part
        for at, edge in enumerate(found.edges)
        for part in _line(
            edge,
            _dotted(_way(ports[at], passing.get(at, ())), rooms.values()),
            ports[at],
            _head(spots[edge.names].high / ends[edge.names]),
        )
    ]
    boxes = [part for key, node in nodes.items() for part in _box(node, spots[key])]
    labels = [part for at, room in rooms.items() for part in _label(found.edges[at].label, room)]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height:.0f}" font-family="Inter, '
        f'\'Noto Sans Arabic\', sans-serif" font-size="10.9" fill="{_INK}">{"".join((*lines, *boxes, *labels))}</svg>'
    )


def _laid(found: Graph) -> tuple[dict[str, _Spot], dict[int, tuple[_Spot, ...]], float]:
    """Every box in its column, and the spots through which lines over several columns pass."""
    column = {node.key: at for at, each in enumerate(found.columns) for node in each}
    count = len(found.columns)
    wide = _width(found)
    step = (WIDTH - 4 - wide) / max(count - 1, 1)
    slots: list[list[str | tuple[int, int]]] = [[node.key for node in each] for each in found.columns]
    for at, edge in enumerate(found.edges):
        for between in range(column[edge.of] + 1, column[edge.names]):
            slots[between].append((at, between))
    _ordered(slots, found)
    nodes = {node.key: node for each in found.columns for node in each}
    ends = Counter(edge.names for edge in found.edges)
    tall = {
        slot: _tall(len(_lines(nodes[slot].title, wide)), ends[slot]) if isinstance(slot, str) else _THIN
        for each in slots
        for slot in each
    }
    height = max(sum(tall[slot] + _GAP for slot in each) for each in slots) - _GAP + 4
    spots: dict[str | tuple[int, int], _Spot] = {}
    for at, each in enumerate(slots):
        top = (height - sum(tall[slot] + _GAP for slot in each) + _GAP) / 2
        for slot in each:
            spots[slot] = _Spot(2 + at * step, top + tall[slot] / 2, wide, tall[slot])
            top += tall[slot] + _GAP
    passing: dict[int, tuple[_Spot, ...]] = {}
    for slot, spot in spots.items():
        if isinstance(slot, tuple):
            passing[slot[0]] = (*passing.get(slot[0], ()), spot)
    return {key: spot for key, spot in spots.items() if isinstance(key, str)}, passing, height


def _tall(lines: int, ends: int) -> float:
    """How high a box is: by the lines of its title, or by the arrows that end there."""
    return max(_HIGH + _LINE * (lines - 1), min(_APART * ends, _TALLEST))


def _width(found: Graph) -> float:
    """Of every box: as wide as may be, or slimmer where the longest label asks for a wider way."""
    count = len(found.columns)
    label = max((width(edge.label, _SIZE) for edge in found.edges), default=0) + 44
    least = (WIDTH - 4 - (count - 1) * _WAY) / count
    asked = (WIDTH - 4 - (count - 1) * min(max(label, _WAY), _WAYS)) / count
    return min(_WIDEST, max(asked, min(least, _SLIMMEST)))


def _lines(title: str, wide: float) -> list[str]:
    """A title in up to three lines, parted between words where these are no longer than one; the rest is cut."""
    room = (wide - 36) * _SAFE
    lines: list[str] = []
    while title and len(lines) < _MOST_LINES - 1:
        first, title = broken(title, room, _SIZE)
        lines.append(first)
    return [*lines, cut(title, room, _SIZE)] if title or not lines else lines


def _ordered(slots: list[list[str | tuple[int, int]]], found: Graph) -> None:
    """Each column in the order in which those stand that lead to it, so that few lines cross."""
    for at in range(1, len(slots)):
        rank = {slot: index / max(len(slots[at - 1]) - 1, 1) for index, slot in enumerate(slots[at - 1])}
        led: dict[str | tuple[int, int], list[float]] = {}
        for line, edge in enumerate(found.edges):
            before: str | tuple[int, int] = (line, at - 1) if (line, at - 1) in rank else edge.of
            here: str | tuple[int, int] = (line, at) if (line, at) in slots[at] else edge.names
            if before in rank and here in slots[at]:
                led.setdefault(here, []).append(rank[before])
        slots[at].sort(key=lambda slot: sum(led.get(slot, [0.5])) / len(led.get(slot, [0.5])))


def _ports(found: Graph, spots: Mapping[str, _Spot]) -> list[_Port]:
    """Where each line starts and ends: those of one side of a box are spread over it in the order of their far ends."""
    starts: dict[str, list[int]] = {}
    ends: dict[str, list[int]] = {}
    for at, edge in enumerate(found.edges):
        starts.setdefault(edge.of, []).append(at)
        ends.setdefault(edge.names, []).append(at)
    y0: dict[int, float] = {}
    y1: dict[int, float] = {}
    for held, y, far in ((starts, y0, "names"), (ends, y1, "of")):
        for key, lines in held.items():
            lines.sort(key=lambda at: (spots[getattr(found.edges[at], far)].y, at))
            for index, at in enumerate(lines):
                y[at] = spots[key].y + spots[key].high * ((index + 0.5) / len(lines) - 0.5)
    return [
        (spots[edge.of].x + spots[edge.of].wide, y0[at], spots[edge.names].x, y1[at])
        for at, edge in enumerate(found.edges)
    ]


def _way(port: _Port, through: Sequence[_Spot]) -> list[_Point]:
    """Points of a line from its start to its arrow."""
    x0, y0, x1, y1 = port
    found = [(x0 + 4, y0)]
    for x, y, far in (*((spot.x, spot.y, spot.x + spot.wide) for spot in through), (x1 - 9, y1, x1 - 9)):
        found += [*_curve(found[-1], (x, y)), (x, y), *([(far, y)] if far != x else [])]
    return found


def _dotted(way: Sequence[_Point], rooms: Collection[_Room]) -> str:
    """Dots along a way, each whole or, where a label stands, not at all."""
    steps: list[str] = []
    next_ = 0.0
    for (x0, y0), (x1, y1) in pairwise(way):
        far = hypot(x1 - x0, y1 - y0)
        while next_ <= far and far:
            x, y = x0 + (x1 - x0) * next_ / far, y0 + (y1 - y0) * next_ / far
            if not any(_within(x, y, room, _CLEAR) for room in rooms):
                steps.append(f"M{x:.1f} {y:.1f}h.1")
            next_ += _EVERY
        next_ -= far
    return "".join(steps)


def _within(x: float, y: float, room: _Room, about: float = 0.0) -> bool:
    return room[0] - about <= x <= room[2] + about and room[1] - about <= y <= room[3] + about


def _head(apart: float) -> float:
    """Half an arrowhead beside others, slimmer where these stand close."""
    return max(min(_HEAD, apart / 2 - 1), 1.5)


def _line(edge: Edge, path: str, port: _Port, half: float) -> Iterator[str]:
    """Round dots and an open arrow, so much to each side; hollow ones where the naming is inferred."""
    _, _, x, y = port
    tip = f"M{x - 9:.1f} {y - half:.1f}L{x - 1:.1f} {y:.1f}L{x - 9:.1f} {y + half:.1f}"
    yield f'<path d="{path}" {_DOTS} stroke="{_INK}" stroke-width="{2.4 if edge.stated else 4.2}"/>'
    if edge.stated:
        yield f'<path d="{tip}" fill="none" stroke="{_INK}" stroke-width="1.2"/>'
    else:
        yield f'<path d="{path}" {_DOTS} stroke="{_PAPER}" stroke-width="2.4"/>'
        yield f'<path d="{tip}Z" fill="{_PAPER}" stroke="{_INK}"/>'


def _rooms(found: Graph, ports: Sequence[_Port], passing: Mapping[int, Sequence[_Spot]]) -> dict[int, _Room]:
    """Of each label by its line: on the first stretch of it, where it stands over the least of everything else."""
    stretches = [_stretch(port, passing.get(at, ())) for at, port in enumerate(ports)]
    laid: dict[int, _Room] = {}
    for at in sorted(range(len(ports)), key=lambda at: (-len(found.edges[at].label), ports[at])):
        label = found.edges[at].label
        if label:
            wide = width(label, _SIZE) + 4
            others = [spot for line, each in enumerate(stretches) if line != at for spot in each]
            aside = wide / 2 + _BESIDE / 2
            about = ((0.0, 0.0), (0.0, -_BESIDE), (0.0, _BESIDE), (-aside, 0.0), (aside, 0.0))
            rooms = [_room(x + right, y + down, wide) for x, y in stretches[at] for right, down in about]
            laid[at] = min(rooms, key=partial(_crowd, [*laid.values()], others, stretches[at]))
    return laid


def _label(words: str, room: _Room) -> Iterator[str]:
    x, y, wide = (room[0] + room[2]) / 2, (room[1] + room[3]) / 2, room[2] - room[0]
    look = f'fill="{_DIM}" text-anchor="middle" font-size="10.9"'
    yield f'<path d="M{room[0]:.1f} {y - 6.5:.1f}h{wide:.1f}v13h-{wide:.1f}z" fill="{_PAPER}"/>'
    yield f'<text x="{x:.1f}" y="{y + 3.3:.1f}" {look}>{_safe(words)}</text>'


def _stretch(port: _Port, through: Sequence[_Spot]) -> list[_Point]:
    """Points of a line as it is drawn, from its start to the first box or passage, without the arrow."""
    x0, y0, x1, y1 = port
    x0, x1, y1 = (x0 + 4, through[0].x, through[0].y) if through else (x0 + 4, x1 - 9, y1)
    return [*_curve((x0, y0), (x1, y1))]


def _curve(start: _Point, end: _Point) -> Iterator[_Point]:
    """Points between the ends of a line that leaves and arrives level."""
    (x0, y0), (x1, y1) = start, end
    for t in (step / _STEPS for step in range(1, _STEPS)):
        yield (x0 + (x1 - x0) * (1.5 * t * (1 - t) + t**3), y0 + (y1 - y0) * (3 * t**2 * (1 - t) + t**3))


def _room(x: float, y: float, wide: float) -> _Room:
    return x - wide / 2, y - _LABEL / 2, x + wide / 2, y + _LABEL / 2


def _crowd(laid: Sequence[_Room], others: Sequence[_Point], way: Sequence[_Point], room: _Room) -> float:
    """How ill a label stands there: over labels most, then off its stretch, then over lines and beside its own."""
    left, top, right, bottom = room
    across, down = (left + right) / 2, (top + bottom) / 2
    over = sum(left < each[2] and each[0] < right and top < each[3] and each[1] < bottom for each in laid)
    outside = max(way[0][0] - left, 0) + max(right - way[-1][0], 0)
    lines = sum(_within(x, y, room, _CLEAR + _EVERY / 2) for x, y in others)
    on_it = any(abs(across - x) + abs(down - y) < 0.1 for x, y in way)
    own = 0 if on_it else 1 + sum(_within(x, y, room) for x, y in way)
    return 1000 * over + 10 * outside + 40 * lines + 3 * own + abs(across - (way[0][0] + way[-1][0]) / 2) / 10


def _box(node: Node, spot: _Spot) -> Iterator[str]:
    x, y, wide, high = spot
    dash = "" if node.standing == "held" else ' stroke-dasharray="4 3"'
    top = y - high / 2
    yield f'<rect x="{x:.1f}" y="{top:.1f}" width="{wide:.1f}" height="{high}" rx="3.5" fill="{_PAPER}" '\
          f'stroke="{_INK}"{dash}/>'  # fmt: skip
    yield _shape(node, x + 9, y - 7)
    standing = "known origin" if node.standing == "known" else node.standing
    if node.number:  # what a record is stands right of its number, what a mere name is in place of one
        right = node.grade if node.standing == "held" else standing
        yield f'<text x="{x + wide - 8:.1f}" y="{top + 17:.1f}" text-anchor="end">{_safe(right)}</text>'
    yield f'<text x="{x + 30:.1f}" y="{top + 17:.1f}">{_safe(node.number or standing)}</text>'
    for at, line in enumerate(_lines(node.title, wide)):
        yield f'<text x="{x + 30:.1f}" y="{top + 33 + _LINE * at:.1f}" fill="{_DIM}">{_safe(line)}</text>'


def _shape(node: Node, x: float, y: float) -> str:
    """A ring where an assertion goes back to it, else the sign of a source where it is one."""
    if not node.origin:
        source = f'<g transform="translate({x:.1f} {y:.1f}) scale(0.875)">{svg_of("source")}</g>'
        return source if node.number else ""
    ring = f'<circle cx="{x + 7:.1f}" cy="{y + 7:.1f}" r="6" fill="none" stroke="{_INK}" stroke-width="1.3"/>'
    return ring if node.origin == "possible" else f'{ring}<circle cx="{x + 7:.1f}" cy="{y + 7:.1f}" r="2.6"/>'


def _safe(text: str) -> str:
    return escape(visible(text), quote=True)
