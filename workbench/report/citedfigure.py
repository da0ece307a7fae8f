"""How the sources hang together, as a vector drawing: held is solid, stated is filled; all else dashed or hollow."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import NamedTuple

from workbench.report.blocks import Block, Figure, Heading, Runs, plain, strong
from workbench.report.cited import Edge, Graph, Node, graph
from workbench.report.citing import Ledger
from workbench.report.icons import svg_of
from workbench.report.letters import visible
from workbench.report.wording import counted, ranged

WIDTH = 780  # units across the text column of a page
_HIGH = 44  # a box
_THIN = 12  # the room that a line takes in a column it only passes
_GAP = 15
_WAY = 88  # between two columns, at the least
_WIDEST = 200
_LETTER = 6.1  # units a letter takes at the size of a title
_NAMED = 12
_INK, _DIM, _PAPER = "#12161b", "#434d58", "#ffffff"
_DOTS = 'fill="none" stroke-linecap="round" stroke-dasharray="0.1 5.2"'
_CAPTION = (
    "An arrow leads from who names to whom is named, with the paragraph. Solid box: held. Dashed box: named, not held; "
    "a ring with a dot marks a known origin, an empty ring a possible one. Filled dots: the paragraph states it. "
    "Hollow dots: inferred."
)


_Port = tuple[float, float, float, float]  # where a line starts and ends


class _Spot(NamedTuple):
    """Where a box, or a line that passes its column, stands: left edge, middle, width."""

    x: float
    y: float
    wide: float


def lineage(ledger: Ledger) -> Iterator[Block]:
    """The figure, where anybody names anybody."""
    found = graph(ledger)
    if found.edges:
        yield Heading("How the sources hang together")
        yield Figure(_drawing(found), _caption(found), _told(found))


def _caption(found: Graph) -> Runs:
    shown = f"{ranged(found.alone[:_NAMED])}{' and others' if len(found.alone) > _NAMED else ''}"
    alone = f" Names nobody and is named by nobody: {shown}." if found.alone else ""
    left = []
    if found.boxes_left:
        left.append(counted(found.boxes_left, "box", "boxes"))
    if found.lines_left:
        left.append(counted(found.lines_left, "line"))
    gone: Runs = (strong(f" Left out for room: {' and '.join(left)}."),) if left else ()
    return (plain(_CAPTION + alone), *gone)


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
    lines = [part for at, edge in enumerate(found.edges) for part in _line(edge, ports[at], passing.get(at, ()))]
    boxes = [part for key, node in nodes.items() for part in _box(node, spots[key])]
    labels = _labels(found, ports, passing)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height:.0f}" font-family="Inter, '
        f'\'Noto Sans Arabic\', sans-serif" font-size="10.9" fill="{_INK}">{"".join((*lines, *boxes, *labels))}</svg>'
    )


def _laid(found: Graph) -> tuple[dict[str, _Spot], dict[int, tuple[_Spot, ...]], float]:
    """Every box in its column, and the spots through which lines over several columns pass."""
    column = {node.key: at for at, each in enumerate(found.columns) for node in each}
    count = len(found.columns)
    wide = min(_WIDEST, (WIDTH - 4 - (count - 1) * _WAY) / count)
    step = (WIDTH - 4 - wide) / max(count - 1, 1)
    slots: list[list[str | tuple[int, int]]] = [[node.key for node in each] for each in found.columns]
    for at, edge in enumerate(found.edges):
        for between in range(column[edge.of] + 1, column[edge.names]):
            slots[between].append((at, between))
    _ordered(slots, found)
    height = max(sum(_tall(slot) + _GAP for slot in each) for each in slots) - _GAP + 4
    spots: dict[str | tuple[int, int], _Spot] = {}
    for at, each in enumerate(slots):
        top = (height - sum(_tall(slot) + _GAP for slot in each) + _GAP) / 2
        for slot in each:
            spots[slot] = _Spot(2 + at * step, top + _tall(slot) / 2, wide)
            top += _tall(slot) + _GAP
    passing: dict[int, tuple[_Spot, ...]] = {}
    for slot, spot in spots.items():
        if isinstance(slot, tuple):
            passing[slot[0]] = (*passing.get(slot[0], ()), spot)
    return {key: spot for key, spot in spots.items() if isinstance(key, str)}, passing, height


def _tall(slot: str | tuple[int, int]) -> int:
    return _HIGH if isinstance(slot, str) else _THIN


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
                y[at] = spots[key].y + _HIGH * ((index + 1) / (len(lines) + 1) - 0.5)
    return [
        (spots[edge.of].x + spots[edge.of].wide, y0[at], spots[edge.names].x, y1[at])
        for at, edge in enumerate(found.edges)
    ]


def _path(port: _Port, through: Sequence[_Spot]) -> str:
    x0, y0, x1, y1 = port
    steps, at = [f"M{x0 + 4:.1f} {y0:.1f}"], (x0 + 4, y0)
    for x, y, far in (*((spot.x, spot.y, spot.x + spot.wide) for spot in through), (x1 - 9, y1, x1 - 9)):
        turn = (x - at[0]) * 0.5
        steps.append(f"C{at[0] + turn:.1f} {at[1]:.1f} {x - turn:.1f} {y:.1f} {x:.1f} {y:.1f}")
        steps += [f"H{far:.1f}"] if far != x else []
        at = (far, y)
    return "".join(steps)


def _line(edge: Edge, port: _Port, through: Sequence[_Spot]) -> Iterator[str]:
    """Round dots and an open arrow; hollow ones where the naming is inferred."""
    path, (_, _, x, y) = _path(port, through), port
    yield f'<path d="{path}" {_DOTS} stroke="{_INK}" stroke-width="{2.4 if edge.stated else 4.2}"/>'
    if edge.stated:
        yield f'<path d="M{x - 9:.1f} {y - 5:.1f}L{x - 1:.1f} {y:.1f}L{x - 9:.1f} {y + 5:.1f}" fill="none" '\
              f'stroke="{_INK}" stroke-width="1.2"/>'  # fmt: skip
    else:
        yield f'<path d="{path}" {_DOTS} stroke="{_PAPER}" stroke-width="2.4"/>'
        yield f'<path d="M{x - 9:.1f} {y - 5:.1f}L{x - 1:.1f} {y:.1f}L{x - 9:.1f} {y + 5:.1f}Z" fill="{_PAPER}" '\
              f'stroke="{_INK}"/>'  # fmt: skip


def _labels(found: Graph, ports: Sequence[_Port], passing: Mapping[int, Sequence[_Spot]]) -> Iterator[str]:
    """The places on their lines; those of lines that start side by side stand at different distances."""
    beside: dict[str, int] = {}
    count = Counter(edge.of for edge in found.edges if edge.label)
    look = f'fill="{_DIM}" text-anchor="middle" font-size="10.9"'
    for at in sorted(range(len(ports)), key=lambda at: ports[at]):
        edge, (x0, y0, x1, y1) = found.edges[at], ports[at]
        if not edge.label:
            continue
        x1, y1 = (passing[at][0].x, passing[at][0].y) if at in passing else (x1, y1)
        beside[edge.of] = beside.get(edge.of, 0) + 1
        along = 0.25 + 0.5 * beside[edge.of] / (count[edge.of] + 1)
        x = x0 + (x1 - x0) * (3 * along * (1 - along) / 2 + along**3)
        y = y0 + (y1 - y0) * (3 * along**2 * (1 - along) + along**3)
        wide = len(edge.label) * _LETTER + 4
        yield f'<path d="M{x - wide / 2:.1f} {y - 5:.1f}h{wide:.1f}v10h-{wide:.1f}z" fill="{_PAPER}"/>'
        yield f'<text x="{x:.1f}" y="{y + 3.3:.1f}" {look}>{_safe(edge.label)}</text>'


def _box(node: Node, spot: _Spot) -> Iterator[str]:
    x, y, wide = spot
    dash = "" if node.standing == "held" else ' stroke-dasharray="4 3"'
    top = y - _HIGH / 2
    yield f'<rect x="{x:.1f}" y="{top:.1f}" width="{wide:.1f}" height="{_HIGH}" rx="3.5" fill="{_PAPER}" '\
          f'stroke="{_INK}"{dash}/>'  # fmt: skip
    yield _shape(node, x + 9, y - 7)
    standing = "known origin" if node.standing == "known" else node.standing
    if node.number:  # what a record is stands right of its number, what a mere name is in place of one
        right = node.grade if node.standing == "held" else standing
        yield f'<text x="{x + wide - 8:.1f}" y="{top + 17:.1f}" text-anchor="end">{_safe(right)}</text>'
    room = int((wide - 36) / _LETTER)
    yield f'<text x="{x + 30:.1f}" y="{top + 17:.1f}" font-weight="600">{_safe(node.number or standing)}</text>'
    yield f'<text x="{x + 30:.1f}" y="{top + 33:.1f}" fill="{_DIM}">{_safe(_cut(node.title, room))}</text>'


def _shape(node: Node, x: float, y: float) -> str:
    if node.number:
        return f'<g transform="translate({x:.1f} {y:.1f}) scale(0.875)">{svg_of("source")}</g>'
    ring = f'<circle cx="{x + 7:.1f}" cy="{y + 7:.1f}" r="6" fill="none" stroke="{_INK}" stroke-width="1.3"/>'
    return ring if node.standing == "possible" else f'{ring}<circle cx="{x + 7:.1f}" cy="{y + 7:.1f}" r="2.6"/>'


def _cut(text: str, room: int) -> str:
    return text if len(text) <= room else text[: max(room - 1, 1)].rstrip() + "…"


def _safe(text: str) -> str:
    return escape(visible(text), quote=True)
