"""A case laid out on a map: its tracks, places and flights as points of the plane, for the screen and for paper."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.case.placed import OnMap, Placed, Spot
from workbench.reference.projecting import Projection, cut_rings, projection_for
from workbench.reference.whereabouts import Whereabouts
from workbench.tracking.mapped import Landmark, MapTrack
from workbench.values.rings import inside
from workbench.values.sphere import distance_km

NEAR, ABOUT = 8.0, 25.0  # kilometres from an airfield, or a town's middle, within which a mark is said to be at it
BESIDE = 60.0  # kilometres from the edge of a shape within which a mark outside of all stands beside it
_ROUND = 4.0  # degrees around a place that is alone
_BENDS = 33  # points along a flight that is drawn as the shortest way
NOTHING = OnMap((), (), (), ())

Floats = NDArray[np.float64]
Box = tuple[float, float, float, float]
"""Left, top, right, bottom, in degrees of the map."""


@dataclass(frozen=True, eq=False)
class Trace:
    """A track on the map: ``solid[n]`` leads on to the next fix; ``open[n]`` does too, but fixes are missing there."""

    track: MapTrack
    x: Floats
    y: Floats
    solid: NDArray[np.bool_]
    open: NDArray[np.bool_]


class Flag(NamedTuple):
    """A landmark of a track on the map, the spot it lies at, and its number among the stops; 0 for the beginning."""

    track: MapTrack
    landmark: Landmark
    number: int
    x: float
    y: float
    spot: str


class Odd(NamedTuple):
    """A doubtful fix on the map, and the point of the course it should have been near to."""

    track: MapTrack
    fix: int
    x: float
    y: float
    from_x: float
    from_y: float
    says: str


@dataclass(frozen=True, eq=False)
class Site:
    """A spot on the map: a point, or the rings of the shape it is somewhere within.

    ``records`` are those it stands for: its entity, the sightings that name it and their sources.
    """

    spot: Spot
    x: float
    y: float
    rings: tuple[Floats, ...]
    records: frozenset[bytes]


@dataclass(frozen=True, eq=False)
class Way:
    """A flight that a sighting tells of, as the shortest way between its places: a guess, and drawn like one."""

    sighting: Placed
    points: Floats


class Chart:
    """A case on one map."""

    def __init__(self, tracks: Sequence[MapTrack], held: OnMap, projection: Projection | None = None) -> None:
        self.tracks, self.held = tuple(tracks), held
        self.projection = projection or projection_for(*_all_places(tracks, held.spots))
        self.traces = tuple(_trace(each, self.projection) for each in tracks)
        self.source_of = {each.record: each.source for each in held.sightings}
        self.number_of = {key: number for key, number, _ in held.sources}
        self.sites = tuple(_site(each, self.projection, self.source_of) for each in held.spots)
        spots = {each.key: each for each in held.spots}
        led = [each for each in held.sightings if len(each.spots) > 1]
        self.ways = tuple(way for each in led for way in _ways(each, spots, self.projection))
        self.flags = tuple(flag for each in tracks for flag in _flags(each, held.spots, self.projection))
        self.odd = tuple(odd for each in self.traces for odd in _odd(each, self.projection))

    @property
    def empty(self) -> bool:
        """Whether nothing of the case is on it."""
        return not self.tracks and not self.held.spots

    def moved(self, projection: Projection) -> Chart:
        """The same on another map."""
        return Chart(self.tracks, self.held, projection)

    def places_of(self, records: Collection[bytes]) -> tuple[Floats, Floats]:
        """Latitudes and longitudes of what belongs to these records; of all there is where none of them is here."""
        wanted = frozenset(records)
        tracks = [each for each in self.tracks if each.id in wanted or each.source in wanted]
        spots = [each.spot for each in self.sites if wanted & each.records]
        return _all_places(tracks, spots) if tracks or spots else _all_places(self.tracks, self.held.spots)

    def box(self, places: tuple[Floats, Floats]) -> Box | None:
        """The stretch of the map that holds some places; none without any."""
        lat, lon = places
        known = np.isfinite(lat) & np.isfinite(lon)
        if not known.any():
            return None
        x, y = self.projection.forward(lat[known], lon[known])
        return float(x.min()), float(y.min()), float(x.max()), float(y.max())


def _all_places(tracks: Iterable[MapTrack], spots: Iterable[Spot]) -> tuple[Floats, Floats]:
    """What is to be seen of tracks and spots; countries only where there is nothing more exact."""
    exact = [each for each in spots if each.kind != "country"]
    lat: list[Floats] = [each.course.lat for each in tracks]
    lon: list[Floats] = [each.course.lon for each in tracks]
    for spot in exact if exact or lat else spots:
        south, west, north, east = spot.where.box
        lat.append(np.array([south, north, south, north]))
        lon.append(np.array([west, west, east, east]))
    if len(exact) == 1 and len(lat) == 1:  # one place alone: its surroundings tell where it is
        lat, lon = [lat[0], lat[0] + (_ROUND, _ROUND, -_ROUND, -_ROUND)], [lon[0], lon[0]]
    return (np.concatenate(lat), np.concatenate(lon)) if lat else (np.empty(0), np.empty(0))


def _trace(track: MapTrack, projection: Projection) -> Trace:
    course = track.course
    over = projection.across(course.lon)
    x, y = projection.laid(course.lat, over)
    whole = np.abs(np.diff(over)) <= 180.0
    return Trace(track, x, y, course.joined & whole, ~course.joined & whole)


def _site(spot: Spot, projection: Projection, source_of: Mapping[bytes, bytes | None]) -> Site:
    x, y = projection.forward(spot.where.lat, spot.where.lon)
    rings = tuple(np.column_stack(projection.laid(*ring.T)) for ring in cut_rings(spot.where.rings, projection))
    named = {each.sighting for each in spot.named}
    sources = {source for each in named if (source := source_of[each])}
    return Site(spot, float(x), float(y), rings, frozenset(named | sources | ({spot.entity} if spot.entity else set())))


def _ways(placed: Placed, spots: dict[str, Spot], projection: Projection) -> Iterable[Way]:
    for start, end in zip(placed.spots[:-1], placed.spots[1:], strict=True):
        one, other = spots[start].where, spots[end].where
        if start != end:
            lat, lon = _outside(one, other, *shortest((one.lat, one.lon), (other.lat, other.lon), points=_BENDS))
            over = projection.across(lon)
            points = np.column_stack(projection.laid(lat, over))
            for part in np.split(points, np.flatnonzero(np.abs(np.diff(over)) > 180.0) + 1):
                if len(part) > 1:
                    yield Way(placed, part)


def _outside(one: Whereabouts, other: Whereabouts, lat: Floats, lon: Floats) -> tuple[Floats, Floats]:
    """The stretch between two places that lies outside their shapes: where within them nobody tells."""
    keep = ~(inside(lat, lon, one.rings) | inside(lat, lon, other.rings))
    return lat[keep], lon[keep]


def shortest(start: tuple[float, float], end: tuple[float, float], *, points: int) -> tuple[Floats, Floats]:
    """Latitudes and longitudes along the great circle between two places."""
    ends = np.radians([start, end])
    up = np.cos(ends[:, 0])
    one, other = np.column_stack([up * np.cos(ends[:, 1]), up * np.sin(ends[:, 1]), np.sin(ends[:, 0])])
    arc = float(np.arccos(np.clip(one @ other, -1.0, 1.0)))
    share = np.linspace(0.0, 1.0, points)
    if arc < 1e-9:
        return np.full(points, start[0]), np.full(points, start[1])
    along = (np.sin((1 - share) * arc)[:, None] * one + np.sin(share * arc)[:, None] * other) / np.sin(arc)
    lat = np.degrees(np.arcsin(np.clip(along[:, 2], -1.0, 1.0)))
    return lat, np.degrees(np.arctan2(along[:, 1], along[:, 0]))


def _flags(track: MapTrack, spots: Sequence[Spot], projection: Projection) -> Iterable[Flag]:
    number = 0
    for mark in track.landmarks:
        number += mark.kind != "begin"
        x, y = projection.forward(mark.lat, mark.lon)
        counted = number if mark.kind != "begin" else 0
        yield Flag(track, mark, counted, float(x), float(y), spot_at(mark.lat, mark.lon, spots))


def spot_at(lat: float, lon: float, spots: Sequence[Spot]) -> str:
    """The key of the spot a place lies at: the nearest airfield or town, else the smallest shape around or beside."""
    points = [each for each in spots if not each.where.rings]
    near = [(float(distance_km(lat, lon, each.where.lat, each.where.lon)), each) for each in points]
    near = [(far, each) for far, each in near if far <= (ABOUT if each.kind == "city" else NEAR)]
    if near:
        return min(near, key=lambda each: each[0])[1].key
    shapes = [each for each in spots if each.where.rings]
    around = [each for each in shapes if within(lat, lon, each.where.rings)]
    around = around or [each for each in shapes if _beside(lat, lon, each.where.rings)]
    return min(around, key=_size).key if around else ""


def _beside(lat: float, lon: float, rings: Iterable[Floats]) -> bool:
    return any(float(distance_km(lat, lon, ring[:, 0], ring[:, 1]).min()) <= BESIDE for ring in rings)


def _size(spot: Spot) -> float:
    south, west, north, east = spot.where.box
    return (north - south) * (east - west)


def within(lat: float, lon: float, rings: Iterable[Floats]) -> bool:
    """Whether a place lies in a shape."""
    return bool(inside(np.array([lat]), np.array([lon]), rings)[0])


def _odd(trace: Trace, projection: Projection) -> Iterable[Odd]:
    """Doubtful fixes, which the course leaves out, each with the nearest point of the course in time."""
    fixes, course = trace.track.fixes, trace.track.course
    lat, lon = fixes.degrees
    for each in trace.track.doubts:
        if each.fix < len(fixes) and np.isfinite(lat[each.fix]) and len(course):
            x, y = projection.forward(lat[each.fix], lon[each.fix])
            near = min(int(np.searchsorted(course.t, int(fixes["t"][each.fix]))), len(course) - 1)
            from_x, from_y = float(trace.x[near]), float(trace.y[near])
            yield Odd(trace.track, each.fix, float(x), float(y), from_x, from_y, each.says)
