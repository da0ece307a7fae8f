"""Fixes packed for keeping: segments of at most 512, columns as differences by byte planes, Zstandard.

A column that is the same for all fixes of a track is not in its segments but in the track's ``layout``. Segments end
at silences of half an hour and where a track crosses 180 degrees, so that the box around each stays small.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from hashlib import sha256
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.tracking.blocks import places
from workbench.tracking.fixes import COLUMNS, DEGREE, NONE, Fixes, Numbers

SIZE = 512  # fixes of a segment
SILENCE = 30 * 60_000  # milliseconds
_BLOCK = 64  # segments packed at a time
_LEVEL = 1

Layout = Mapping[str, int | None]
"""The columns of a track in their order: the value of one that never changes, ``None`` for those in the segments."""
Box = tuple[float, float, float, float]
"""South, north, west, east, in degrees."""


GoOn = Callable[[], object]


class Segment(NamedTuple):
    """Fixes ``first`` to ``first + size`` of a track, from ``begins`` to ``ends`` (ms UTC), within ``box``."""

    first: int
    size: int
    begins: int
    ends: int
    box: Box | None
    data: bytes


def layout_of(fixes: Fixes) -> dict[str, int | None]:
    """Which columns go into the segments, and the value of those that need not."""
    found: dict[str, int | None] = {}
    for name in COLUMNS:
        if name in fixes.columns and len(fixes):
            values = fixes[name]
            first = int(values[0])
            found[name] = first if bool((values == first).all()) else None
    return found


def packed(fixes: Fixes, layout: Layout) -> Iterator[Segment]:
    """The segments of fixes that are in the order of time."""
    starts = _starts(fixes)
    ends = np.append(starts[1:], len(fixes))
    names = [name for name, constant in layout.items() if constant is None]
    for at in range(0, len(starts), _BLOCK):
        yield from _block(fixes, names, starts[at : at + _BLOCK], ends[at : at + _BLOCK])


def _starts(fixes: Fixes) -> NDArray[np.int64]:
    """Where segments begin."""

    def cut(first: int, end: int) -> NDArray[np.bool_]:
        t, lon = fixes["t"][first : end + 1], fixes["lon"][first : end + 1].astype(np.int64)
        held = (lon[1:] != NONE) & (lon[:-1] != NONE)
        return np.asarray((np.abs(np.diff(t)) > SILENCE) | (held & (np.abs(np.diff(lon)) > 180 * DEGREE)))

    runs = np.concatenate([[0], places(len(fixes) - 1, cut) + 1, [len(fixes)]])
    pieces = [np.arange(begin, end, SIZE) for begin, end in zip(runs[:-1], runs[1:], strict=True) if end > begin]
    return np.concatenate(pieces).astype(np.int64) if pieces else np.zeros(0, np.int64)


def _block(fixes: Fixes, names: Sequence[str], starts: NDArray[np.int64], ends: NDArray[np.int64]) -> Iterator[Segment]:
    """Segments that follow one another, their columns worked on as one: other threads have their turn meanwhile."""
    first = int(starts[0])
    those = {name: fixes[name][first : int(ends[-1])] for name in (*names, "aside", "lat", "lon")}
    inside = starts - first
    planes = _planes([those[name] for name in names], inside, len(those["lat"]))
    rows = np.zeros((len(starts), len(planes), SIZE), np.uint8)
    for n, (begin, end) in enumerate(zip(inside.tolist(), (ends - first).tolist(), strict=True)):
        rows[n, :, : end - begin] = planes[:, begin:end]
    boxes = _boxes([those[name] for name in ("aside", "lat", "lon")], inside)
    data = _compressed(rows.reshape(len(rows), -1))
    begins, lasts = fixes["t"][starts].tolist(), fixes["t"][ends - 1].tolist()
    for n, (begin, end) in enumerate(zip(starts.tolist(), ends.tolist(), strict=True)):
        yield Segment(begin, end - begin, begins[n], lasts[n], boxes[n], data[n])


def _planes(columns: Sequence[Numbers], starts: NDArray[np.int64], size: int) -> NDArray[np.uint8]:
    """Differences along each segment: of each column all first bytes, then all second bytes, and so on, a row each."""
    planes = np.empty((sum(values.itemsize for values in columns), size), np.uint8)
    place = 0
    for values in columns:
        width = values.itemsize
        bits = values.view(f"u{width}")
        steps = bits.copy()
        steps[1:] -= bits[:-1]
        steps[starts] = bits[starts]
        planes[place : place + width] = steps.view(np.uint8).reshape(-1, width).T
        place += width
    return planes


def _compressed(rows: NDArray[np.uint8]) -> list[bytes]:
    """Each row by itself, all in one go."""
    import zstandard

    engine = zstandard.ZstdCompressor(level=_LEVEL, write_content_size=True)
    if not rows.size:
        return [engine.compress(b"")] * len(rows)
    held: Any = [memoryview(row) for row in rows]
    made = engine.multi_compress_to_buffer(held, threads=1)
    return [made[n].tobytes() for n in range(len(made))]


def _boxes(columns: Sequence[Numbers], starts: NDArray[np.int64]) -> list[Box | None]:
    """The box of each segment round its fixes that are not set aside; ``None`` where there is none."""
    aside, lat, lon = columns
    good = (aside == 0) & (lat != NONE)
    whole, made = bool(good.all()), []
    for steps in (lat, lon):
        for edge, beyond in ((np.minimum, 2**40), (np.maximum, -(2**40))):
            among = steps if whole else np.where(good, steps.astype(np.int64), beyond)
            made.append((edge.reduceat(among, starts) / DEGREE).tolist())
    return [box if box[0] <= box[1] else None for box in zip(*made, strict=True)]


def heedless() -> None:
    """Nobody wants the work to end early."""


def unpacked(segments: Sequence[tuple[int, bytes]], layout: Layout, *, go_on: GoOn = heedless) -> Fixes:
    """The fixes of segments, each given as its size and data, one after another; ValueError for damaged ones.

    ``go_on`` is called now and then and may raise.
    """
    names = [name for name, constant in layout.items() if constant is None]
    widths = [np.dtype(COLUMNS[name].dtype).itemsize * SIZE for name in names]
    size = sum(count for count, _ in segments)
    if not all(0 < count <= SIZE for count, _ in segments):
        raise ValueError("a segment is of another layout")
    rows = _rows(segments, sum(widths), go_on)
    kept = np.arange(SIZE) < np.array([count for count, _ in segments], np.int64).reshape(-1, 1)
    columns: dict[str, Numbers] = {
        name: np.full(size, constant, COLUMNS[name].dtype) for name, constant in layout.items() if constant is not None
    }
    at = 0
    for name, width in zip(names, widths, strict=True):
        go_on()
        columns[name] = _values(rows[:, at : at + width], name)[kept]
        at += width
    return Fixes(columns, size=size)


def _rows(segments: Sequence[tuple[int, bytes]], width: int, go_on: GoOn) -> NDArray[np.uint8]:
    """The bytes of each segment, many unpacked at once, so that whoever draws meanwhile is not held up each time."""
    import zstandard

    rows = np.empty((len(segments), width), np.uint8)
    engine = zstandard.ZstdDecompressor()
    for at in range(0, len(segments) if width else 0, _BLOCK):
        go_on()
        held: Any = [data for _, data in segments[at : at + _BLOCK]]
        sizes: Any = np.full(len(held), width, np.uint64)
        try:
            plain = engine.multi_decompress_to_buffer(held, decompressed_sizes=sizes, threads=1)
        except (zstandard.ZstdError, ValueError) as error:
            raise ValueError("a segment is damaged or of another layout") from error
        for n in range(len(plain)):
            rows[at + n] = np.frombuffer(plain[n].tobytes(), np.uint8)
    return rows


def _values(planes: NDArray[np.uint8], name: str) -> Numbers:
    dtype = np.dtype(COLUMNS[name].dtype)
    bytes_ = np.ascontiguousarray(planes.reshape(len(planes), dtype.itemsize, SIZE).transpose(0, 2, 1))
    steps = bytes_.view(f"u{dtype.itemsize}").reshape(len(planes), SIZE)
    return np.cumsum(steps, axis=1, dtype=steps.dtype).view(dtype)


def fingerprint(fixes: Fixes) -> str:
    """The SHA-256 of fixes: of every column that tells anything, by name, in the order of COLUMNS."""
    digest = sha256()
    for name in COLUMNS:
        if name in fixes.columns:
            digest.update(f"{name} {len(fixes)};".encode())
            digest.update(np.ascontiguousarray(fixes[name]).data)
    return digest.hexdigest()
