"""How the sources hang together, as a vector drawing: held is solid, stated is filled; all else dashed or hollow."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import NamedTuple

from workbench.report.blocks import Block, Figure, Heading, Runs, plain, strong
from workbench.report.cited import Edge, Graph, Node, graph
from workbench.report.citedlabels import Point, Room, rooms
from workbench.report.citedways import HEAD, STEPS, Slot, dotted, ordered
from workbench.report.citing import Ledger
from workbench.report.icons import svg_of
from workbench.report.lettering import SERIF, broken, cut, width
from workbench.report.letters import visible
from workbench.report.wording import counted, ranged

WIDTH = 780  # units across the text column of a page
_HIGH = 41  # a box
_LINE = 13  # what a further line of its title adds
_MOST_LINES = 3
_APART = 13  # of a box's side that each line asks for which ends there, so that no two arrowheads touch
_LABELLED = 16  # and that each asks for which starts there and has a label beside it
_TALLEST = 120  # a box, however many lines end there
_HEAD = 5.0  # half an arrowhead
_THIN = 12  # the room that a line takes in a column it only passes
_GAP = 8
_WAY = 88  # between two columns, at the least
_WAYS = 134  # and at the most, where labels ask for it and boxes keep room for their titles
_WIDEST = 200
_SLIMMEST = 150  # a box that leaves room to labels
_SIZE = 10.9  # of its words
_VOICE = "font-family=\"'Noto Serif', 'Noto Naskh Arabic', serif\""  # of a title, as a source or somebody is called
_NAMED = 12
_INK, _DIM, _PAPER = "#12161b", "#434d58", "#ffffff"
_DOTS = 'fill="none" stroke-linecap="round"'
_Port = tuple[float, float, float, float]  # where a line starts and ends


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
        ("Sheet: a source numbered in the case.", any(node.number and not node.origin for node in nodes)),
        ("Dashed box: named, not held.", any(node.standing != "held" and not _described(node) for node in nodes)),
        ("Dotted box, empty ring: a possible origin, described, not named.", any(map(_described, nodes))),
        ("Ring with a dot: a known origin.", any(node.origin == "known" for node in nodes)),
        ("Empty ring: a possible origin.", any(node.origin == "possible" and not _described(node) for node in nodes)),
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
    ports = _ports(found, spots, passing)
    ends = Counter(edge.names for edge in found.edges)
    ways = [_way(port, passing.get(at, ())) for at, port in enumerate(ports)]
    column = {node.key: at for at, each in enumerate(found.columns) for node in each}
    dots = dotted(ways, [column[edge.of] for edge in found.edges])
    heads = [_head(spots[edge.names].high / ends[edge.names]) for edge in found.edges]
    paths = ["".join(f"M{x:.1f} {y:.1f}h.1" for x, y in each) for each in dots]
    drawn = zip(found.edges, paths, ports, heads, strict=True)
    lines = [part for one in drawn for part in _line(*one)]
    labelled = {at: edge.label for at, edge in enumerate(found.edges) if edge.label}
    laid = rooms(labelled, ways, [STEPS if at in passing else len(way) for at, way in enumerate(ways)], _SIZE, height)
    boxes = [part for key, node in nodes.items() for part in _box(node, spots[key])]
    labels = [part for at, room in laid.items() for part in _label(labelled[at], room)]
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
    slots: list[list[Slot]] = [[node.key for node in each] for each in found.columns]
    for at, edge in enumerate(found.edges):
        for between in range(column[edge.of] + 1, column[edge.names]):
            slots[between].append((at, between))
    ordered(slots, found)
    nodes = {node.key: node for each in found.columns for node in each}
    ends = Counter(edge.names for edge in found.edges)
    starts = Counter(edge.of for edge in found.edges if edge.label)
    tall = {
        slot: _tall(len(_lines(nodes[slot].title, wide)), ends[slot], starts[slot]) if isinstance(slot, str) else _THIN
        for each in slots
        for slot in each
    }
    height = max(sum(tall[slot] + _GAP for slot in each) for each in slots) - _GAP + 4
    spots: dict[Slot, _Spot] = {}
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


def _tall(lines: int, ends: int, starts: int) -> float:
    """How high a box is: by the lines of its title, by the arrows that end there, or by the labels that start."""
    return max(_HIGH + _LINE * (lines - 1), min(_APART * ends, _TALLEST), min(_LABELLED * starts, _TALLEST))


def _width(found: Graph) -> float:
    """Of every box: as wide as may be, or slimmer where the longest label asks for a wider way."""
    count = len(found.columns)
    label = max((width(edge.label, _SIZE) for edge in found.edges), default=0) + 24
    least = (WIDTH - 4 - (count - 1) * _WAY) / count
    asked = (WIDTH - 4 - (count - 1) * min(max(label, _WAY), _WAYS)) / count
    return min(_WIDEST, max(asked, min(least, _SLIMMEST)))


def _lines(title: str, wide: float) -> list[str]:
    """A title in up to three lines, parted between words where these are no longer than one; the rest is cut."""
    room = wide - 36
    lines: list[str] = []
    while title and len(lines) < _MOST_LINES - 1:
        first, title = broken(title, room, _SIZE, SERIF)
        lines.append(first)
    return [*lines, cut(title, room, _SIZE, SERIF)] if title or not lines else lines


def _ports(found: Graph, spots: Mapping[str, _Spot], passing: Mapping[int, Sequence[_Spot]]) -> list[_Port]:
    """Where each line starts and ends: those of a side are spread over it in the order of where they lead."""
    starts: dict[str, list[int]] = {}
    ends: dict[str, list[int]] = {}
    for at, edge in enumerate(found.edges):
        starts.setdefault(edge.of, []).append(at)
        ends.setdefault(edge.names, []).append(at)
    ahead = [passing[at][0] if at in passing else spots[edge.names] for at, edge in enumerate(found.edges)]
    behind = [passing[at][-1] if at in passing else spots[edge.of] for at, edge in enumerate(found.edges)]
    y0, y1 = _spread(starts, spots, ahead), _spread(ends, spots, behind)
    return [
        (spots[edge.of].x + spots[edge.of].wide, y0[at], spots[edge.names].x, y1[at])
        for at, edge in enumerate(found.edges)
    ]


def _spread(sides: Mapping[str, list[int]], spots: Mapping[str, _Spot], far: Sequence[_Spot]) -> dict[int, float]:
    """How high each line meets the side of its box, in the order of what it comes from or leads to."""
    found: dict[int, float] = {}
    for key, lines in sides.items():
        for index, at in enumerate(sorted(lines, key=lambda at: (far[at].y, at))):
            found[at] = spots[key].y + spots[key].high * ((index + 0.5) / len(lines) - 0.5)
    return found


def _way(port: _Port, through: Sequence[_Spot]) -> list[Point]:
    """Points of a line from its start to its arrow."""
    x0, y0, x1, y1 = port
    found = [(x0 + 4, y0)]
    for x, y, far in (*((spot.x, spot.y, spot.x + spot.wide) for spot in through), (x1 - HEAD, y1, x1 - HEAD)):
        found += [*_curve(found[-1], (x, y)), (x, y), *([(far, y)] if far != x else [])]
    return found


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


def _label(words: str, room: Room) -> Iterator[str]:
    x, y, wide = (room.left + room.right) / 2, (room.top + room.bottom) / 2, room.right - room.left
    look = f'fill="{_DIM}" text-anchor="middle" font-size="10.9"'
    yield f'<path d="M{room.left:.1f} {y - 5:.1f}h{wide:.1f}v10h-{wide:.1f}z" fill="{_PAPER}"/>'
    yield f'<text x="{x:.1f}" y="{y + 3.8:.1f}" {look}>{_safe(words)}</text>'


def _curve(start: Point, end: Point) -> Iterator[Point]:
    """Points between the ends of a line that leaves and arrives level."""
    (x0, y0), (x1, y1) = start, end
    for t in (step / STEPS for step in range(1, STEPS)):
        yield (x0 + (x1 - x0) * (1.5 * t * (1 - t) + t**3), y0 + (y1 - y0) * (3 * t**2 * (1 - t) + t**3))


def _box(node: Node, spot: _Spot) -> Iterator[str]:
    x, y, wide, high = spot
    dash = "" if node.standing == "held" else ' stroke-dasharray="4 3"'
    if _described(node):
        dash = ' stroke-dasharray="0.1 3.2" stroke-linecap="round" stroke-width="1.5"'
    top = y - high / 2
    yield f'<rect x="{x:.1f}" y="{top:.1f}" width="{wide:.1f}" height="{high}" rx="3.5" fill="{_PAPER}" '\
          f'stroke="{_INK}"{dash}/>'  # fmt: skip
    yield _shape(node, x + 9, y - 7)
    lines = _lines(node.title, wide)
    first = (
        y - (_HIGH + _LINE * (len(lines) - 1)) / 2 + 17
    )  # words stand in the middle of a box that many arrows heighten
    standing = "known origin" if node.standing == "known" else "possible" if _described(node) else node.standing
    if node.number:  # what a record is stands right of its number, what a mere name is in place of one
        right = node.grade if node.standing == "held" else standing
        yield f'<text x="{x + wide - 8:.1f}" y="{first:.1f}" text-anchor="end">{_safe(right)}</text>'
    yield f'<text x="{x + 30:.1f}" y="{first:.1f}">{_safe(node.number or standing)}</text>'
    for at, line in enumerate(lines):
        at_y = first + 16 + _LINE * at
        yield f'<text x="{x + 30:.1f}" y="{at_y:.1f}" {_VOICE} fill="{_DIM}">{_safe(line)}</text>'


def _described(node: Node) -> bool:
    """Whether nobody names it: a possible origin, told of in other words than its name."""
    return node.origin == "possible" and node.standing != "held"


def _shape(node: Node, x: float, y: float) -> str:
    """A ring where an assertion goes back to it, else the sign of a source where it is one."""
    if not node.origin:
        source = f'<g transform="translate({x:.1f} {y:.1f}) scale(0.875)">{svg_of("source")}</g>'
        return source if node.number else ""
    ring = f'<circle cx="{x + 7:.1f}" cy="{y + 7:.1f}" r="6" fill="none" stroke="{_INK}" stroke-width="1.3"/>'
    return ring if node.origin == "possible" else f'{ring}<circle cx="{x + 7:.1f}" cy="{y + 7:.1f}" r="2.6"/>'


def _safe(text: str) -> str:
    return escape(visible(text), quote=True)
