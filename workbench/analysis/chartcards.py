"""What is written beside the marks of a map: what a track shows there, and which words of which source name it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, islice
from operator import attrgetter
from typing import NamedTuple

import numpy as np

from workbench.analysis.charted import Chart, Flag, Site
from workbench.case.placed import OPEN, PICTURE, Spot

_LEVELS = 10_000  # feet from which heights are told as flight levels
_NUMBERED = 3  # sightings that a card names
_SIGHTING = attrgetter("sighting", "number")


class Card(NamedTuple):
    """A card beside a point of the map; ``quote`` holds words of a source and nothing else.

    ``number`` counts the stops of a track; ``chips`` are sightings (record and number); ``records`` are what its place
    stands for, ``track`` whose mark it is beside.
    """

    number: str
    title: str
    suffix: str
    lines: tuple[str, ...]
    chips: tuple[tuple[bytes, str], ...]
    before: str
    quote: str
    records: frozenset[bytes]
    x: float
    y: float
    track: bytes | None = None

    @property
    def open(self) -> bool:
        """Whether its place is one of several that words may mean."""
        return self.suffix.endswith(OPEN)


def cards(chart: Chart) -> list[Card]:
    """The cards of a map: those of the tracks' marks in their order, then those of the other places."""
    sites = {site.spot.key: site for site in chart.sites}
    found = [_of_flag(flag, sites.get(flag.spot), chart) for flag in chart.flags]
    return [*found, *(_of_site(site, chart) for site in _alone(chart))]


def moved_cards(told: Sequence[Card], chart: Chart) -> list[Card]:
    """The same cards where their marks lie on another map of the same."""
    places = chain(((each.x, each.y) for each in chart.flags), ((each.x, each.y) for each in _alone(chart)))
    return [Card(*card[:8], *place, card.track) for card, place in zip(told, places, strict=True)]


def _alone(chart: Chart) -> Iterator[Site]:
    """The places that no mark of a track lies at."""
    told = {flag.spot for flag in chart.flags}
    return (site for site in chart.sites if site.spot.key not in told)


def _of_flag(flag: Flag, site: Site | None, chart: Chart) -> Card:
    mark, spot = flag.landmark, site.spot if site else None
    title = mark.name or (spot.name if spot else coordinates(mark.lat, mark.lon))
    says = (mark.says or flag_words(flag),)
    records = site.records if site else frozenset()
    shape = bool(spot and spot.where.rings)
    chips, before, quote = _named(spot, chart, shape=shape) if spot else ((), "", "")
    suffix = " — country only" if spot and spot.kind == "country" and not mark.name else ""
    return Card(
        str(flag.number or ""), title, suffix, says, chips, before, quote, records, flag.x, flag.y, flag.track.id
    )


def _of_site(site: Site, chart: Chart) -> Card:
    spot = site.spot
    suffix = f" — {spot.where.how}" if spot.where.rings or spot.open else ""
    if spot.kind == PICTURE:  # what an imagery record tells; no words of a source
        return Card("", spot.name, suffix, (), (), "", "", site.records, site.x, site.y)
    chips, before, quote = _named(spot, chart, shape=bool(spot.where.rings))
    return Card("", spot.name, suffix, (), chips, before, quote, site.records, site.x, site.y)


def _named(spot: Spot, chart: Chart, *, shape: bool) -> tuple[tuple[tuple[bytes, str], ...], str, str]:
    """The sightings that name a spot, and the words of the first: ``S1: “Latakia”``."""
    every = dict.fromkeys(map(_SIGHTING, spot.named))
    chips = tuple(islice(every, _NUMBERED))
    first = spot.named[0]
    said = chart.number_of.get(chart.source_of.get(first.sighting) or b"", "")
    more = f"+ {len(every) - _NUMBERED} · " if len(every) > _NUMBERED else ""
    before = f"{more}{said}: " if said else more
    if shape and not spot.open:
        before = f"{more}hatched: {said}’s " if said else f"{more}hatched: "
    return chips, before, f"“{first.written}”"


def flag_words(flag: Flag) -> str:
    """What a track shows at a mark: ``on ground 11:06–13:27 UTC``, ``landing not seen; last fix 17:22 UTC, FL200``."""
    mark = flag.landmark
    if mark.kind == "ground":
        return f"on ground {clock(mark.begins)}–{clock(mark.ends)} UTC"  # noqa: RUF001
    course = flag.track.course
    at = 0 if mark.kind == "begin" else -1
    height = altitude_words(float(course.altitude[at])) if len(course) else ""
    which = "first fix" if mark.kind == "begin" else "last fix"
    there = mark.seen and len(course) and course.ground[at] == 1  # the event is told by a window, the fix by its time
    when = int(course.t[at]) if there else mark.begins
    told = ", ".join(filter(None, (f"{which} {clock(when)} UTC", "" if mark.seen else height)))
    if mark.seen:
        return f"{told}, on ground"
    return f"{'start' if mark.kind == 'begin' else 'landing'} not seen; {told}"


def altitude_words(feet: float) -> str:
    """A height as pilots say it: ``2,100 ft``, ``FL350``; nothing where it is not told."""
    if not np.isfinite(feet):
        return ""
    return f"FL{round(feet / 100):03d}" if feet >= _LEVELS else f"{round(feet, -2):,.0f} ft"


def clock(ms: int, *, seconds: bool = False) -> str:
    """The clock time of an instant, in UTC."""
    minutes, second = divmod(ms // 1000, 60)
    hour, minute = divmod(minutes % 1440, 60)
    return f"{hour:02}:{minute:02}:{second:02}" if seconds else f"{hour:02}:{minute:02}"


def coordinates(lat: float, lon: float, *, places: int = 2) -> str:
    """A place in degrees: ``41.88 N 36.10 E``."""
    return f"{abs(lat):.{places}f} {'N' if lat >= 0 else 'S'} {abs(lon):.{places}f} {'E' if lon >= 0 else 'W'}"


def chart_words(chart: Chart) -> Iterator[str]:
    """The map in words, a line each: what is drawn, and what is not."""
    for card in cards(chart):
        said = f"{card.before}{card.quote}" if card.quote else ""
        yield ", ".join(filter(None, (f"{card.title}{card.suffix}", *card.lines, said)))
    for each in chart.held.missing:
        yield f"{each.number} is not on the map: {each.words or 'no place'}, {each.why}"
