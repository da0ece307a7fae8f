"""The timeline as a vector drawing for paper: doubt is dashes, hollow marks and open ends, never colour."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from html import escape
from itertools import accumulate, groupby

from workbench.case.marks import Mark
from workbench.report.blocks import Figure, Run, plain
from workbench.report.brackets import Bracket, brackets
from workbench.report.icons import silhouette
from workbench.report.lanes import BAR, LINE, SIZE, Band, Placed, across, bands, dated, parted, runs_out
from workbench.report.lettering import cut
from workbench.report.letters import visible
from workbench.report.scale import Scale, moment, scale
from workbench.report.wording import ranged
from workbench.values.dateparts import MONTHS

WIDTH = 780  # units across the text column of a page
TALLEST = 820  # units; a taller timeline goes on in a further figure
GUTTER = 121  # for the names of groups and lanes
_SLIM = 10.0  # how high a bar is that holds no words, so that none touches the one below it
_APART = 2.5  # units that a line keeps from its own label
_HEAD = 16
_NAMED = 12  # records without a date that the caption names
_INK, _DIM, _HAIR, _FILL, _PAPER = "#12161b", "#434d58", "#c9ced4", "#d3dae1", "#ffffff"
_BAND = "#f3f5f7"
_VOICE = "font-family=\"'Noto Serif', 'Noto Naskh Arabic', serif\""  # of quotes and titles


def timelines(
    marks: Sequence[Mark],
    said: Mapping[str, str | None] | None = None,
    same: Collection[tuple[str, str]] = (),
) -> tuple[Figure, ...]:
    """The dated marks as one figure, or as many as the height of a page asks for; none without a date.

    ``said`` are whole statements and titles by number: what a mark is labelled with may be cut. ``same`` are the pairs
    of records, by their ids, that are held to be the same; a double line joins those that have room for one.
    """
    shown = [_in_full(mark, said or {}) for mark in marks if dated(mark)]
    if not shown:
        return ()
    on = scale(shown, GUTTER, WIDTH)
    pages = list(_pages(bands(shown, on)))
    parts = [f" Part {number} of {len(pages)}." if len(pages) > 1 else "" for number in range(1, len(pages) + 1)]
    absent = _absent([mark.number for mark in marks if not dated(mark)])
    joined = [brackets([*_laid(page)], same, (on.left, on.right)) for page in pages]
    return tuple(
        Figure(
            _drawing(page, on, lines),
            (plain(f"{_span(on)}{part}{absent}"), *_legend(page, on, joined=bool(lines))),
            _told(page, on),
        )
        for page, part, lines in zip(pages, parts, joined, strict=True)
    )


def _in_full(mark: Mark, said: Mapping[str, str | None]) -> Mark:
    whole = " ".join((said.get(mark.number) or "").split()) if mark.label.endswith("…") else ""
    return mark._replace(label=whole) if whole.startswith(mark.label[:-1]) and whole else mark


def _legend(page: Sequence[Band], on: Scale, *, joined: bool) -> Iterator[Run]:
    """What the signs mean that are drawn, each in a sentence, and no others."""
    every = [one for band in page for one in band.placed]
    marks = [one.mark for one in every if one.drawn]
    instants = [mark for mark in marks if mark.instant]
    spans = [mark for mark in marks if not mark.instant and None not in (mark.core_start, mark.core_end)]
    within = [mark.inferred for mark in spans if mark.shape == "within"]
    ends = [mark for mark in marks if not mark.instant and None in (mark.core_start, mark.core_end)]
    legs = [mark.number for mark in marks if mark.kind == "sighting" and mark.number[-1:].isalpha()]
    aside = [one for one in every if not one.drawn]
    ways = [one.mark.label for one in every if one.mark.kind == "sighting"]
    claimed = {one.mark.group for one in every if one.mark.kind == "claim"}
    signs = (
        ("Grey bar: a source states the days.", any(mark.shape == "stated" for mark in spans)),
        ("Grey and dashed: so many events within.", not all(within)),
        ("Hollow and dashed: inferred or assumed.", any(map(_is_hollow, spans))),
        ("Bar without an end: it goes on beyond the days drawn.", any(any(runs_out(mark, on)) for mark in marks)),
        ("Dotted edge: said to be without events.", any(mark.shape == "absence" for mark in spans)),
        ("Filled sign: a source states the time.", any(mark.shape == "stated" for mark in instants)),
        ("Hollow sign: the time is inferred.", any(mark.shape != "stated" for mark in instants)),
        ("Whiskers: zone not stated.", any(True for one in every if one.drawn for _ in _whiskers(one, 0, on))),
        ("Bar across: a bound that a source states.", any(mark.shape == "stated" for mark in ends)),
        ("Ring: inferred bound.", any(mark.shape != "stated" for mark in ends)),
        ("Dashes running out: open end.", not all(map(_is_out, ends))),
        ("Dashes up to a ring: no end is told, but its source was out by then.", any(map(_is_out, ends))),
        ("A letter behind a number: one leg of that flight.", bool(legs)),
        ("Arrow before a place: flown there.", any("→ " in way and not _is_over(way) for way in ways)),
        ("Arrow behind a place: left from there.", any(way.endswith("→") and not _is_over(way) for way in ways)),
        ("Arrows on both sides: flown over.", any(map(_is_over, ways))),
        ("Double line: held to be the same.", joined),
        ("← earlier: before the days drawn.", any(one.label.startswith("←") for one in aside)),
        ("Later →: after the days drawn.", not all(one.label.startswith("←") for one in aside)),
        ("A claim under Happened is not drawn under Asserted.", {"happened", "asserted"} <= claimed),
    )
    yield from (plain(f" {says}") for says, drawn in signs if drawn)


def _absent(numbers: Sequence[str]) -> str:
    """Which records have no date to be drawn at."""
    rows = ranged(numbers).split(", ")
    more = " and more" if len(rows) > _NAMED else ""
    return f" No date, so not drawn: {', '.join(rows[:_NAMED])}{more}." if numbers else ""


def _span(on: Scale) -> str:
    first, last = moment(on.start), moment(on.end - 1)
    parts = [[str(day.day), MONTHS[day.month - 1], str(day.year)] for day in (first, last)]
    while len(parts[0]) > 1 and parts[0][-1:] == parts[1][len(parts[0]) - 1 : len(parts[0])]:
        parts[0].pop()  # what both ends share is said once
    return f"{' '.join(parts[0])} – {' '.join(parts[1])}." if parts[0] != parts[1] else f"{' '.join(parts[1])}."


def _told(page: Sequence[Band], on: Scale) -> str:
    """The same in words, for those who cannot see it."""
    shown = [f"{band.lane}: {_words_of(one)} ({one.mark.shape})" for band in page for one in band.placed]
    return visible(f"Timeline, {_span(on)} " + "; ".join(shown))


def _is_over(way: str) -> bool:
    """Whether a label says that a place was flown over."""
    return way.count("→") > 1


def _is_out(mark: Mark) -> bool:
    """Whether an open end is bounded by the day on which the last source that tells of it was out."""
    return mark.core_end is None and mark.core_start is not None and mark.latest is not None


def _words_of(one: Placed) -> str:
    return f"{one.label} {one.below}".strip()


def _pages(rows: Sequence[Band]) -> Iterator[list[Band]]:
    page: list[Band] = []
    for row in rows:
        if page and _height([*page, row]) > TALLEST:
            yield page
            page = []
        page.append(row)
    yield page


def _lanes(page: Sequence[Band]) -> list[tuple[tuple[str, str], list[Band]]]:
    return [(key, list(rows)) for key, rows in groupby(page, key=lambda band: (band.group, band.lane))]


def _lane_height(rows: Sequence[Band], opens_group: bool) -> float:
    return max(sum(row.high for row in rows), 25 if opens_group else 0) + 5


def _height(page: Sequence[Band]) -> float:
    groups = [key[0] for key, _ in _lanes(page)]
    opens = [index == 0 or group != groups[index - 1] for index, group in enumerate(groups)]
    return _HEAD + sum(_lane_height(rows, new) for (_, rows), new in zip(_lanes(page), opens, strict=True)) + 2


def _laid(page: Sequence[Band]) -> Iterator[tuple[Placed, float]]:
    """Every mark with how far down its middle is."""
    for _, rows, high in _tops(page):
        for down, band in zip(accumulate((row.high for row in rows), initial=high + 3), rows, strict=False):
            yield from ((one, down + band.above + BAR / 2) for one in band.placed)


def _tops(page: Sequence[Band]) -> Iterator[tuple[str, list[Band], float]]:
    """Every lane with the group that it opens, if it does, its rows, and where it begins."""
    top, last = float(_HEAD), ""
    for (group, _), rows in _lanes(page):
        yield group if group != last else "", rows, top
        top += _lane_height(rows, group != last)
        last = group


def _drawing(page: Sequence[Band], on: Scale, joined: Sequence[Bracket] = ()) -> str:
    height = _height(page)
    parts = [*_axis(on, height)]
    for group, rows, top in _tops(page):
        parts += _lane(rows[0].lane, group, top, first=top == _HEAD)
    for line in joined:
        look = f'<path d="{line.path}" fill="none" stroke'
        parts.append(f'{look}="{_INK}" stroke-width="3.4"/>{look}="{_PAPER}" stroke-width="1.4"/>')
    parts += [part for one, middle in _laid(page) for part in _placed(one, middle - BAR / 2, on)]
    parts.append(_line(0, height - 2, WIDTH, height - 2))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" font-family="Inter, '
        f'\'Noto Sans Arabic\', sans-serif" font-size="10.9" fill="{_INK}">{"".join(parts)}</svg>'
    )


def _axis(on: Scale, height: float) -> Iterator[str]:
    """Every second day, week or month on a ground of its own: no line that labels would have to break."""
    ends = [*(on.x(instant) for instant, _ in on.ticks[1:]), on.right]
    for at, ((instant, name), end) in enumerate(zip(on.ticks, ends, strict=True)):
        left = on.x(instant)
        if at % 2 == 0:
            high = height - 2 - _HEAD
            yield f'<path d="M{left:.2f} {_HEAD}h{end - left:.2f}v{high:.2f}h-{end - left:.2f}z" fill="{_BAND}"/>'
        if left + 8 * len(name) < WIDTH + 20:
            yield _words(left + 3, 10, name)


def _lane(lane: str, group: str, top: float, *, first: bool) -> Iterator[str]:
    name = cut(lane, GUTTER - 6, SIZE)
    voice = _VOICE if lane.startswith("“") else ""
    yield _line(0, top, WIDTH, top, colour=_INK if group or first else _HAIR)
    if group:
        yield _words(0, top + 12, group.capitalize(), look=f'font-size="10.9" fill="{_DIM}"')
    yield _words(0, top + (24.5 if group else 13), name, f'{voice} font-weight="600"'.strip())


def _placed(one: Placed, top: float, on: Scale) -> Iterator[str]:
    middle = top + BAR / 2
    if one.drawn:
        yield from _shape(one, top, middle, on)
    y = middle + (3.3 if one.within else 3.8)  # in a bar no letter reaches its lower edge
    if one.label:
        yield _label(one, y)
    if one.below:
        at, side = f"{one.label_x:.2f}", ' text-anchor="end"' if one.before else ""
        side += f" {_VOICE}" if one.mark.kind == "source" else ""
        yield f'<text x="{at}" y="{y + LINE:.2f}"{side}>'
        yield f"{_safe(one.below)}</text>"


def _shape(one: Placed, top: float, middle: float, on: Scale) -> Iterator[str]:
    mark = one.mark
    if mark.instant:
        yield silhouette(mark.kind, one.x0 - 5.5, middle - 5.5, size=11, filled=mark.shape == "stated")
    elif mark.core_start is None or mark.core_end is None:
        yield from _open(one, middle)
    else:
        yield from _whiskers(one, middle, on)
        yield _bar(one, top, on)


def _bar(one: Placed, top: float, on: Scale) -> str:
    """A bar, without the end that lies beyond the days drawn."""
    dash = "" if one.mark.shape == "stated" else ' stroke-dasharray="3.5 2.5"'
    if one.mark.shape == "absence":
        dash = ' stroke-dasharray="1 2.5"'
    wide, high = max(one.x1 - one.x0, 3), BAR if one.within else _SLIM
    low, look = top + (BAR - high) / 2, f'fill="{_fill(one.mark)}" stroke="{_INK}"{dash}/>'
    before, after = runs_out(one.mark, on)
    if not before and not after:
        return f'<rect x="{one.x0:.2f}" y="{low:.2f}" width="{wide:.2f}" height="{high}" rx="2" {look}'
    first, last = (one.x0, one.x1) if before else (one.x1, one.x0)
    end = f"M{first:.2f} {low + high:.2f}H{last:.2f}" if before and after else f"V{low + high:.2f}H{first:.2f}"
    return f'<path d="M{first:.2f} {low:.2f}H{last:.2f}{end}" {look}'


def _is_hollow(mark: Mark) -> bool:
    """Whether its days, or the days within which it happened, are more than its source states."""
    return mark.shape == "inferred" or (mark.shape == "within" and mark.inferred)


def _fill(mark: Mark) -> str:
    """Grey only where a source gives the days, or the days within which it happened."""
    spans = mark.shape in ("stated", "within") and None not in (mark.core_start, mark.core_end)
    return _FILL if spans and not _is_hollow(mark) else _PAPER


def _whiskers(one: Placed, middle: float, on: Scale) -> Iterator[str]:
    if one.mark.instant or one.mark.core_start is None or one.mark.core_end is None:
        return
    for end, side in ((one.mark.earliest, one.x0), (one.mark.latest, one.x1)):
        if end is not None and abs(on.x(end) - side) > 1.5:
            yield _line(side, middle, on.x(end), middle)
            yield _line(on.x(end), middle - 4, on.x(end), middle + 4)


def _open(one: Placed, middle: float) -> Iterator[str]:
    """A line from the known bound towards the open side, fading to dashes."""
    bound, far = (one.x0, one.x1) if one.mark.core_end is None else (one.x1, one.x0)
    turn = bound + (far - bound) / 3
    if one.mark.shape == "stated":
        yield from _parted(one, bound, turn, middle)
        yield _line(bound, middle - 4.5, bound, middle + 4.5)
    yield from _parted(one, turn if one.mark.shape == "stated" else bound, far, middle, dash="3 3")
    rings = [bound] * (one.mark.shape != "stated") + [far] * _is_out(one.mark)
    yield from (f'<circle cx="{x:.2f}" cy="{middle:.2f}" r="3" fill="{_PAPER}" stroke="{_INK}"/>' for x in rings)


def _parted(one: Placed, start: float, end: float, y: float, dash: str = "") -> Iterator[str]:
    """A line from one end to the other without what its own label stands in, as a ground would break the days."""
    wide = across(one.mark, one.label)
    left = one.label_x - wide * one.before - _APART
    right = left + wide + 2 * _APART
    on = 1 if end > start else -1
    near, beyond = (left, right) if on > 0 else (right, left)
    if not one.label or (near - end) * on >= 0 or (start - beyond) * on >= 0:
        yield _line(start, y, end, y, dash=dash)
        return
    if (near - start) * on > 0:
        yield _line(start, y, near, y, dash=dash)
    if (end - beyond) * on > 0:
        yield _line(beyond, y, end, y, dash=dash)


def _line(x0: float, y0: float, x1: float, y1: float, *, colour: str = _INK, dash: str = "") -> str:
    dashed = f' stroke-dasharray="{dash}"' if dash else ""
    ends = f'x1="{x0:.2f}" y1="{y0:.2f}" x2="{x1:.2f}" y2="{y1:.2f}"'
    return f'<line {ends} stroke="{colour}"{dashed}/>'


def _label(one: Placed, y: float) -> str:
    """Number and words, without a ground of its own.

    Letters have no edge of their own: in a PDF each is drawn over the end of the one before.
    """
    own, title = parted(one.mark, one.label)
    number, _, words = own.partition(" ")
    titled = f"<tspan {_VOICE}>{_safe(title)}</tspan>" if title else ""
    side = ' text-anchor="end"' if one.before else ""
    return f'<text x="{one.label_x:.2f}" y="{y:.2f}"{side}><tspan>{_safe(number)}</tspan> {_safe(words)}{titled}</text>'


def _words(x: float, y: float, text: str, look: str = "") -> str:
    return f'<text x="{x:.2f}" y="{y:.2f}" {look}>{_safe(text)}</text>'


def _safe(text: str) -> str:
    return escape(visible(text), quote=True)
