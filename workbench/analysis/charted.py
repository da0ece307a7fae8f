"""A case laid out on a map: its tracks, places and flights as points of the plane, for the screen and for paper."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import isfinite
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.case.placed import PICTURE, OnMap, Placed, Spot
from workbench.reference.projecting import Projection, cut_rings, projection_for
from workbench.reference.whereabouts import Whereabouts
from workbench.tracking.fixes import DEGREE, NONE
from workbench.tracking.levels import CUT, JOINED, MISSING, Level, level_for, rows_of
from workbench.tracking.mapped import Landmark, MapTrack
from workbench.values.rings import inside
from workbench.values.sphere import distance_km

NEAR, ABOUT = 8.0, 25.0  # kilometres from an airfield, or a town's middle, within which a mark is said to be at it
BESIDE = 60.0  # kilometres from the edge of a shape within which a mark outside of all stands beside it
_ROUND = 4.0  # degrees around a place that is alone
_BENDS = 33  # points along a flight that is drawn as the shortest way
LONG = 4_000  # points of a piece of a track
NOTHING = OnMap((), (), (), ())

Floats = NDArray[np.float64]
Box = tuple[float, float, float, float]
"""Left, top, right, bottom, in degrees of the map."""


class Line(NamedTuple):
    """Some points of a track: ``solid[n]`` leads on to the next; ``open[n]`` does too, but fixes are missing there.

    ``at`` are the places of the points in the track's course.
    """

    x: Floats
    y: Floats
    solid: NDArray[np.bool_]
    open: NDArray[np.bool_]
    at: NDArray[np.int32]


@dataclass(frozen=True, eq=False)
class Trace:
    """A track on the map; what is drawn of it are lines as fine as can be seen."""

    track: MapTrack
    projection: Projection

    def lines(self, fine: float, window: Box | None = None, *, most: int = LONG) -> Iterator[Line]:
        """The track in pieces of so many points, those within ``fine`` degrees of each other taken for one.

        ``window``: south, north, west and east, the last two from the middle of the map; what is far from it is left.
        """
        course = self.track.course
        level = level_for(course.levels, fine)
        for rows in rows_of(level, self._near(level, window), most=most):
            at, step = level.at[rows], level.step[rows]
            step[:, -1] = CUT  # the next row is of another block
            over = self.projection.across(course.lon[at])
            x, y = self.projection.laid(course.lat[at], over)
            step[:, :-1][np.abs(np.diff(over)) > 180.0] = CUT
            steps = step.ravel()[:-1]
            yield Line(x.ravel(), y.ravel(), steps == JOINED, steps == MISSING, at.ravel())

    def _near(self, level: Level, window: Box | None) -> NDArray[np.intp]:
        if window is None:
            return np.arange(len(level.boxes))
        south, north, west, east = window
        low, top, left, right = level.boxes.T
        left, right = self.projection.across(left), self.projection.across(right)
        beside = (left <= east) & (right >= west) | (left > right)  # those that cross where the map is cut
        return np.flatnonzero((low <= north) & (top >= south) & beside)

    def whole(self, fine: float = 0.0) -> Line:
        """All of it in one piece."""
        level = level_for(self.track.course.levels, fine)
        over = self.projection.across(self.track.course.lon[level.at])
        x, y = self.projection.laid(self.track.course.lat[level.at], over)
        step = np.where(np.abs(np.diff(over)) > 180.0, CUT, level.step[:-1])
        return Line(x, y, step == JOINED, step == MISSING, level.at)

    @cached_property
    def few(self) -> tuple[Floats, Floats]:
        """Few points that tell well where it lies."""
        return self.projection.forward(*self.track.course.few)


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
        self.traces = tuple(Trace(each, self.projection) for each in tracks)
        self.source_of = {each.record: each.source for each in held.sightings}
        self.number_of = {key: number for key, number, _ in held.sources}
        self.sites = tuple(_site(each, self.projection, self.source_of) for each in held.spots)
        spots = {each.key: each for each in held.spots}
        led = [each for each in held.sightings if len(each.spots) > 1]
        self.ways = tuple(way for each in led for way in _ways(each, spots, self.projection))
        self.flags = tuple(_flags(tracks, Finder(held.spots), self.projection))
        self.odd = tuple(odd for each in self.traces for odd in _odd(each))

    @property
    def empty(self) -> bool:
        """Whether nothing of the case is on it."""
        return not self.tracks and not self.held.spots

    def only(self, tracks: Collection[bytes]) -> Chart:
        """The same places with these of its tracks."""
        kept = [each for each in self.tracks if each.id in tracks]
        return self if len(kept) == len(self.tracks) else Chart(kept, self.held)

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


def _all_places(tracks: Iterable[MapTrack], spots: Sequence[Spot]) -> tuple[Floats, Floats]:
    """What is to be seen of tracks and spots; countries, and what words may mean, where there is nothing surer."""
    sure = [each for each in spots if not each.open]
    exact = [each for each in sure if each.kind != "country"]
    lat, lon = ([each.course.few[axis] for each in tracks] for axis in (0, 1))
    spots = sure or spots
    for spot in exact if exact or lat else spots:
        south, west, north, east = spot.where.box
        lat.append(np.array([south, north, south, north]))
        lon.append(np.array([west, west, east, east]))
    if len(exact) == 1 and len(lat) == 1:  # one place alone: its surroundings tell where it is
        lat, lon = [lat[0], lat[0] + (_ROUND, _ROUND, -_ROUND, -_ROUND)], [lon[0], lon[0]]
    return (np.concatenate(lat), np.concatenate(lon)) if lat else (np.empty(0), np.empty(0))


def _site(spot: Spot, projection: Projection, source_of: Mapping[bytes, bytes | None]) -> Site:
    x, y = projection.forward(spot.where.lat, spot.where.lon)
    rings = tuple(np.column_stack(projection.laid(*ring.T)) for ring in cut_rings(spot.where.rings, projection))
    named = {each.sighting for each in spot.named}
    sources = {source for each in named if (source := source_of.get(each))}
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


def _flags(tracks: Sequence[MapTrack], finder: Finder, projection: Projection) -> Iterator[Flag]:
    marks = [(track, mark) for track in tracks for mark in track.landmarks]
    lat, lon = (np.array([getattr(mark, name) for _, mark in marks]) for name in ("lat", "lon"))
    x, y = projection.forward(lat, lon)
    number, before = 0, None
    for (track, mark), at_x, at_y in zip(marks, x.tolist(), y.tolist(), strict=True):
        number = (number if track is before else 0) + (mark.kind != "begin")
        before = track
        yield Flag(track, mark, number if mark.kind != "begin" else 0, at_x, at_y, finder.spot_at(mark.lat, mark.lon))


class Finder:
    """The spots of a map by places, each place looked up once."""

    def __init__(self, spots: Sequence[Spot]) -> None:
        sure = [each for each in spots if not each.open and each.kind != PICTURE]
        self.points = [each for each in sure if not each.where.rings]
        self.shapes = [each for each in sure if each.where.rings]
        self._lat, self._lon = (
            np.array([getattr(each.where, name) for each in self.points]) for name in ("lat", "lon")
        )
        self._reach = np.array([ABOUT if each.kind == "city" else NEAR for each in self.points])
        self._found: dict[tuple[float, float], str] = {}

    def spot_at(self, lat: float, lon: float) -> str:
        """The key of the spot a place lies at: the nearest airfield or town, else the smallest shape around it."""
        if (lat, lon) not in self._found:
            self._found[lat, lon] = self._look_up(lat, lon)
        return self._found[lat, lon]

    def _look_up(self, lat: float, lon: float) -> str:
        far = distance_km(lat, lon, self._lat, self._lon) if self.points else np.empty(0)
        near = np.where(far <= self._reach, far, np.inf)
        if np.isfinite(near).any():
            return self.points[int(near.argmin())].key
        around = [each for each in self.shapes if within(lat, lon, each.where.rings)]
        around = around or [each for each in self.shapes if _beside(lat, lon, each.where.rings)]
        return min(around, key=_size).key if around else ""


def _beside(lat: float, lon: float, rings: Iterable[Floats]) -> bool:
    return any(float(distance_km(lat, lon, ring[:, 0], ring[:, 1]).min()) <= BESIDE for ring in rings)


def _size(spot: Spot) -> float:
    south, west, north, east = spot.where.box
    return (north - south) * (east - west)


def within(lat: float, lon: float, rings: Iterable[Floats]) -> bool:
    """Whether a place lies in a shape."""
    return bool(inside(np.array([lat]), np.array([lon]), rings)[0])


def _odd(trace: Trace) -> Iterator[Odd]:
    """Doubtful fixes, which the course leaves out, each with the nearest point of the course in time."""
    fixes, course = trace.track.fixes, trace.track.course
    told = [each for each in trace.track.doubts if each.fix < len(fixes)] if len(course) else []
    at = np.array([each.fix for each in told], dtype=np.int64)
    lat, lon = (np.where(fixes[name][at] == NONE, np.nan, fixes[name][at] / DEGREE) for name in ("lat", "lon"))
    near = np.minimum(course.t.searchsorted(fixes["t"][at]), len(course) - 1)
    there = np.column_stack(trace.projection.forward(lat, lon)).tolist()
    start = np.column_stack(trace.projection.forward(course.lat[near], course.lon[near])).tolist()
    for each, (x, y), (from_x, from_y) in zip(told, there, start, strict=True):
        if isfinite(x):
            yield Odd(trace.track, each.fix, x, y, from_x, from_y, each.says)
