"""The map as a vector drawing for paper: what nobody saw is dotted, hollow or hatched, never a matter of colour."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.chartcards import cards, chart_words
from workbench.analysis.charted import Chart
from workbench.reference.outlines import labels, outlines
from workbench.reference.projecting import KILOMETRES, beside, cut_rings
from workbench.report.blocks import Figure, plain
from workbench.report.lettering import width
from workbench.report.letters import visible

Floats = NDArray[np.float64]

WIDTH, TALLEST, LOWEST = 780, 480, 300  # units: across the text column of a page, and down
_EDGE = 46  # units around what is drawn
_FINE = 70.0  # units a degree from which the finest outlines are taken
_APART = 0.7  # units between two points of an outline at least
_LONG = (10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10, 5, 2)  # kilometres of the scale
_SIZE, _LINE = 10.5, 12.0  # of its words, and from one line of them to the next, in units
_MOST = 24  # marks that are named
_INK, _DIM, _LAND, _SEA, _BORDER = "#12161b", "#4a535d", "#f1f1ee", "#ffffff", "#b4bac1"
_LEGEND = (
    "Solid line: fixes that follow each other; dotted: no fixes between, so a guess. Filled triangle: reported on the "
    "ground; hollow: not seen, the fixes begin or end there. Dashed: flights that sources tell of, the shortest way. "
    "Hatched: somewhere within. Base map: Natural Earth; its borders say nothing of whose a land is. Times in UTC."
)


class _Sheet(NamedTuple):
    """How a chart lies on paper: ``scale`` units a degree, from ``left`` and ``top`` on, ``high`` units down."""

    scale: float
    left: float
    top: float
    high: float

    def points(self, xy: Floats) -> Floats:
        """Points of the map on paper."""
        return xy * self.scale - (self.left, self.top)

    def at(self, x: float, y: float) -> tuple[float, float]:
        """One point."""
        return x * self.scale - self.left, y * self.scale - self.top


class _Said(NamedTuple):
    """Words beside a mark: where they start, or end where they stand before it, on their line."""

    x: float
    y: float
    text: str
    before: bool = False

    @property
    def left(self) -> float:
        return self.x - width(self.text, _SIZE) * self.before

    @property
    def right(self) -> float:
        return self.left + width(self.text, _SIZE)

    def over(self, other: _Said) -> bool:
        return self.left < other.right and other.left < self.right and abs(self.y - other.y) < _LINE


def maps(chart: Chart | None) -> tuple[Figure, ...]:
    """The tracks and places of a case as one figure; none where nothing has a place."""
    sheet = None if chart is None else _sheet(chart)
    if chart is None or sheet is None:
        return ()
    marks = [f"{card.number} {card.title}, {', '.join(card.lines)}" for card in cards(chart) if card.number]
    absent = ", ".join(dict.fromkeys(each.number for each in chart.held.missing))
    left_out = f" Without a place on the map: {absent}." if absent else ""
    told = f" {'; '.join(marks[:_MOST])}." if marks else ""
    caption = f"{chart.projection.name[:1].upper()}{chart.projection.name[1:]}.{told}{left_out} {_LEGEND}"
    return (Figure(_drawing(chart, sheet), (plain(visible(caption)),), visible("; ".join(chart_words(chart)))),)


def _sheet(chart: Chart) -> _Sheet | None:
    box = chart.box(chart.places_of(()))
    if box is None:
        return None
    left, top, right, bottom = box
    wide, high = max(right - left, 0.5), max(bottom - top, 0.5)
    scale = min((WIDTH - 2 * _EDGE) / wide, (TALLEST - 2 * _EDGE) / high)
    down = min(max(high * scale + 2 * _EDGE, LOWEST), TALLEST)
    return _Sheet(scale, (left + right) / 2 * scale - WIDTH / 2, (top + bottom) / 2 * scale - down / 2, down)


def _drawing(chart: Chart, sheet: _Sheet) -> str:
    said = _apart(_labels(chart, sheet))
    parts = [*_ground(chart, sheet), *_shapes(chart, sheet), *_names(chart, sheet, said), *_lines(chart, sheet),
             *map(_under, said), *_marks(chart, sheet), *map(_label, said), *_scale(chart, sheet)]  # fmt: skip
    frame = f'<rect x="0.5" y="0.5" width="{WIDTH - 1}" height="{sheet.high - 1:.0f}" fill="none" stroke="{_BORDER}"/>'
    hatch = (f'<pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
             f'<path d="M0 0V5" stroke="{_DIM}" stroke-width="0.9"/></pattern>')  # fmt: skip
    clip = f'<clipPath id="map"><rect width="{WIDTH}" height="{sheet.high:.0f}"/></clipPath>'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {sheet.high:.0f}" font-family="Inter, '
        f'\'Noto Sans Arabic\', sans-serif" font-size="{_SIZE}" fill="{_INK}"><defs>{hatch}{clip}</defs>'
        f'<g clip-path="url(#map)">{"".join(parts)}</g>{frame}</svg>'
    )


def _ground(chart: Chart, sheet: _Sheet) -> Iterator[str]:
    held = outlines("10m" if sheet.scale > _FINE else "50m")
    yield f'<rect width="{WIDTH}" height="{sheet.high:.0f}" fill="{_SEA}"/>'
    yield f'<path d="{_rings(held.land, chart, sheet)}" fill="{_LAND}"/>'
    lines, drawn = held.lines, []
    over = chart.projection.across(lines.places[:, 1])
    placed = sheet.points(np.column_stack(chart.projection.laid(lines.places[:, 0], over)))
    for at in range(len(lines)):
        line = slice(lines.starts[at], lines.starts[at + 1])
        points = placed[line]
        if _seen(points, sheet) and np.ptp(over[line]) < 180.0:
            drawn.append(_path(_thin(points)))
    yield f'<path d="{"".join(drawn)}" fill="none" stroke="{_BORDER}" stroke-width="0.6"/>'


def _seen(points: Floats, sheet: _Sheet) -> bool:
    (left, top), (right, bottom) = points.min(axis=0), points.max(axis=0)
    return bool(right > 0 and left < WIDTH and bottom > 0 and top < sheet.high)


def _rings(rings: Sequence[Floats], chart: Chart, sheet: _Sheet) -> str:
    """Closed rings of places as a path, cut to the sheet."""
    drawn = []
    for ring in cut_rings(rings, chart.projection):
        points = sheet.points(np.column_stack(chart.projection.laid(ring[:, 0], ring[:, 1])))
        if _seen(points, sheet):
            for axis, edge, side in ((0, -9.0, 1), (0, WIDTH + 9.0, -1), (1, -9.0, 1), (1, sheet.high + 9.0, -1)):
                points = beside(points, edge, side, axis=axis)
            if len(points) > 2:
                drawn.append(f"{_path(_thin(points))}Z")
    return "".join(drawn)


def _thin(points: Floats) -> Floats:
    """Points without those that lie on the point before; first and last stay."""
    steps = np.round(points / _APART)
    keep = np.append(True, (np.diff(steps, axis=0) != 0).any(axis=1))
    keep[-1] = True
    return np.asarray(points[keep])


def _path(points: Floats) -> str:
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points.tolist())


def _shapes(chart: Chart, sheet: _Sheet) -> Iterator[str]:
    for site in chart.sites:
        if site.rings:
            edge = f' stroke="{_DIM}" stroke-dasharray="3 2"' if site.spot.kind == "region" else ""
            path = _rings(site.spot.where.rings, chart, sheet)
            yield f'<path d="{path}" fill="url(#hatch)" fill-opacity="0.55" fill-rule="evenodd"{edge}/>'


def _names(chart: Chart, sheet: _Sheet, said: Sequence[_Said]) -> Iterator[str]:
    """Names of lands and seas, none of which another or a label covers."""
    taken = [((each.left + each.right) / 2, each.y - 3, each.right - each.left) for each in said]
    for label in labels():
        x, y = sheet.at(*map(float, chart.projection.forward(label.lat, label.lon)))
        words = label.name if label.water else label.name.upper()
        wide = len(words) * (5.0 if label.water else 6.6)
        inside = wide / 2 < x < WIDTH - wide / 2 and 10 < y < sheet.high - 10
        free = all(abs(x - other) > (wide + room) / 2 + 6 or abs(y - down) > 12 for other, down, room in taken)
        if inside and free and 2 * label.room * sheet.scale > wide * 0.6:
            taken.append((x, y, wide))
            look = 'font-style="italic"' if label.water else 'letter-spacing="1"'
            yield _words(x, y, words, f'{look} font-size="8.5" fill="{_DIM}" text-anchor="middle"')


def _lines(chart: Chart, sheet: _Sheet) -> Iterator[str]:
    for way in chart.ways:
        yield f'<path d="{_path(sheet.points(way.points))}" fill="none" stroke="{_DIM}" stroke-dasharray="5 4"/>'
    for trace in chart.traces:
        line = trace.whole(_APART / sheet.scale)
        points = sheet.points(np.column_stack([line.x, line.y]))
        for joined, look in ((line.solid, ""), (line.open, 'stroke-dasharray="0.1 4" stroke-linecap="round"')):
            path = "".join(_path(_thin(part)) for part in _parts(points, joined))
            if path:
                stroke = f'stroke="{_INK}" stroke-width="1.7" stroke-linejoin="round" {look}'
                yield f'<path d="{path}" fill="none" {stroke}/>'


def _parts(points: Floats, joined: NDArray[np.bool_]) -> Iterator[Floats]:
    """The stretches of a line that are joined."""
    edges = np.diff(np.concatenate([[0], joined.astype(np.int8), [0]]))
    for start, end in zip(np.flatnonzero(edges == 1), np.flatnonzero(edges == -1), strict=True):
        yield points[start : end + 1]


def _apart(labels: Iterable[_Said]) -> list[_Said]:
    """Labels a line lower or higher where they would stand over one before; as they are where nothing helps."""
    laid: list[_Said] = []
    for each in labels:
        places = [each._replace(y=each.y + down * _LINE) for down in (0, 1, -1, 2, -2)]
        laid.append(next((place for place in places if not any(map(place.over, laid))), each))
    return laid


def _labels(chart: Chart, sheet: _Sheet) -> Iterator[_Said]:
    told = {flag.spot for flag in chart.flags}
    for site in chart.sites:
        if site.spot.key not in told and (not site.rings or site.spot.kind == "region"):
            x, y = sheet.at(site.x, site.y)
            yield _Said(x + 6, y + 3.5, site.spot.name)
    for odd in chart.odd:
        x, y = sheet.at(odd.x, odd.y)
        yield _Said(x - 8, y + 3.5, odd.says, before=True)
    for flag in chart.flags:
        if flag.landmark.kind != "begin":
            x, y = sheet.at(flag.x, flag.y)
            yield _Said(x + 9, y - 1, str(flag.number))


def _under(said: _Said) -> str:
    """What words stand on, where lines stop: an edge of their letters would hide parts of others in a PDF."""
    wide = said.right - said.left
    return f'<path d="M{said.left - 1.5:.1f} {said.y - 9:.1f}h{wide + 2:.1f}v12h-{wide + 2:.1f}z" fill="{_LAND}"/>'


def _label(said: _Said) -> str:
    return _words(said.x, said.y, said.text, 'text-anchor="end"' if said.before else "")


def _marks(chart: Chart, sheet: _Sheet) -> Iterator[str]:
    for site in chart.sites:
        if not site.rings:
            x, y = sheet.at(site.x, site.y)
            yield f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{_SEA}" stroke="{_INK}"/>'
    for odd in chart.odd:
        x, y = sheet.at(odd.x, odd.y)
        start = sheet.at(odd.from_x, odd.from_y)
        yield f'<path d="M{start[0]:.1f} {start[1]:.1f}L{x:.1f} {y:.1f}" stroke="{_INK}" stroke-dasharray="2 2"/>'
        yield f'<path d="M{x - 4:.1f} {y - 4:.1f}l8 8m0 -8l-8 8" stroke="{_INK}" stroke-width="1.5"/>'
    for flag in chart.flags:
        yield _flag(flag.landmark.kind, *sheet.at(flag.x, flag.y), seen=flag.landmark.seen)


def _flag(kind: str, x: float, y: float, *, seen: bool) -> str:
    fill = _INK if seen else _SEA
    if kind == "begin":
        return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{fill}" stroke="{_INK}" stroke-width="1.4"/>'
    return f'<path d="M{x:.1f} {y + 1:.1f}l-6 -10h12z" fill="{fill}" stroke="{_INK}" stroke-width="1.4"/>'


def _scale(chart: Chart, sheet: _Sheet) -> Iterator[str]:
    """A bar of a round number of kilometres at the foot, true along the meridians."""
    unit = KILOMETRES / sheet.scale
    long = next(
        (each for each in (10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10, 5, 2) if each / unit <= 130), 1
    )
    right, low = WIDTH - 14, sheet.high - 14
    left = right - long / unit
    yield f'<path d="M{left:.1f} {low - 5:.1f}v5H{right}v-5" fill="none" stroke="{_INK}" stroke-width="1.2"/>'
    yield _words(left - 6, low + 1, f"{long:,} km".replace(",", "\u2009"), 'text-anchor="end"')


def _words(x: float, y: float, text: str, look: str = "") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" {look}>{escape(visible(text), quote=True)}</text>'
