"""What can be picked on the map, one after another: marks of tracks, doubtful fixes, places, tracks as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from workbench.analysis.chartcards import Card
from workbench.analysis.charted import Box, Chart, Flag, Odd
from workbench.case.placed import Spot
from workbench.ui.language import counted, tr, worded
from workbench.values.spoken import thousands

_NAMED = 8  # sightings that the words of a place name


class Item(NamedTuple):
    """One thing on the map: ``record`` is selected by it, ``records`` all that it stands for."""

    kind: str  # track, flag, odd, site
    place: int  # its place among those of its kind
    record: bytes
    records: frozenset[bytes]
    x: float
    y: float
    box: Box
    words: str
    instant: float | None = None  # ms UTC


def items_of(chart: Chart, told: Sequence[Card]) -> list[Item]:
    """The items of a map with its cards, in reading order: each track with its marks and doubts, then the places."""
    found: list[Item] = []
    flags: dict[bytes, list[tuple[int, Flag]]] = {}
    odds: dict[bytes, list[tuple[int, Odd]]] = {}
    for at, each in enumerate(chart.flags):
        flags.setdefault(each.track.id, []).append((at, each))
    for at, odd in enumerate(chart.odd):
        odds.setdefault(odd.track.id, []).append((at, odd))
    for place, trace in enumerate(chart.traces):
        track, course = trace.track, trace.track.course
        mine = frozenset([track.id, *([track.source] if track.source else [])])
        if len(course):
            middle = len(course) // 2
            x, y = trace.few
            box = (float(x.min()), float(y.min()), float(x.max()), float(y.max()))
            words = tr("Track {}, {}, {}").format(track.number, track.title, counted(len(course), "fix", "fixes"))
            here = chart.projection.forward(course.lat[middle], course.lon[middle])
            found.append(Item("track", place, track.id, mine, float(here[0]), float(here[1]), box, words))
        for at, flag in flags.get(track.id, ()):
            card = told[at]
            said = ", ".join((card.title, *map(worded, card.lines)))
            said = f"{flag.number}: {said}" if flag.number else said
            instant = float(flag.landmark.begins)
            found.append(_point("flag", at, track.id, card.records | mine, flag.x, flag.y, said, instant))
        for at, odd in odds.get(track.id, ()):
            words, instant = tr("Doubtful fix, {} UTC").format(odd.says), float(track.fixes["t"][odd.fix])
            found.append(_point("odd", at, track.id, mine, odd.x, odd.y, words, instant))
    for place, site in enumerate(chart.sites):
        named = tr("named by {}").format(_naming(site.spot))
        words = ", ".join([tr("Place {}").format(site.spot.name), worded(site.spot.where.how), named])
        first = site.spot.entity or site.spot.named[0].sighting
        point = _point("site", place, first, site.records, site.x, site.y, words, None)
        found.append(point._replace(box=_around(site.rings)) if site.rings else point)
    return found


def _point(
    kind: str, place: int, record: bytes, records: frozenset[bytes], x: float, y: float, words: str,
    instant: float | None,
) -> Item:  # fmt: skip
    return Item(kind, place, record, records, x, y, (x, y, x, y), words, instant)


def _naming(spot: Spot) -> str:
    """The first sightings that name a spot, and how many more do."""
    numbers = dict.fromkeys(each.number for each in spot.named)
    more = len(numbers) - _NAMED
    return ", ".join([*islice(numbers, _NAMED), *([tr("{} more").format(thousands(more))] if more > 0 else [])])


def _around(rings: tuple[object, ...]) -> Box:
    lows, highs = zip(*((ring.min(axis=0), ring.max(axis=0)) for ring in rings), strict=True)  # type: ignore[attr-defined]
    return (min(float(each[0]) for each in lows), min(float(each[1]) for each in lows),
            max(float(each[0]) for each in highs), max(float(each[1]) for each in highs))  # fmt: skip
