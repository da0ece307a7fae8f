"""Cells of a table as numbers, angles, positions and words, a whole column at a time."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, cast

import numpy as np
from numpy.typing import NDArray

from workbench.tracking.even import Column, Pair, Words

if TYPE_CHECKING:
    import polars as pl

    Cells = pl.Series | Column
    """A column of a table, as a parser gives it or as it is read where all rows are built alike."""

Floats = NDArray[np.float64]
LONG = 80
"""Characters of a cell beyond which it is no number."""
NOTHING = frozenset(["", "na", "n/a", "nan", "null", "none", "nil", "unknown", "<na>", "nat", "-", "--", "?", "\\n"])
"""What tables write, in small letters, where nothing is told."""

_AROUND = ' \t\r"←↑→↓↖↗↘↙'  # arrows show a course beside its degrees
_THOUSANDS = re.compile(r"[-+]?\d{1,3}(?:[,  '’]\d{3})+(?:\.\d+)?")
_NUMBER = re.compile(r"[-+−]?\d{1,12}(?:[.,]\d{0,20})?")
_UNIT = re.compile(
    r"\s*(?:feet|foot|ft|metres|meters|km|m|kts?|kn|knots|km/h|kmh|kph|mph|m/s|mps|fpm|ft/min|°|deg(?:rees)?)\.?$", re.I
)
_LEVEL = re.compile(r"FL\s?(\d{2,3})", re.I)
_HALF = re.compile(r"^[NSEW]|[NSEW]$", re.I)
_PARTS = re.compile(r"\d{1,7}(?:[.,]\d{1,20})?")
_TURNED = re.compile(r"[\s°º˚'’′`\"”″:_dm]*", re.I)
_HALVES = re.compile(r"(.*?[NS])[\s,;/]*(.*[EW])|([NS].*?)[\s,;/]*([EW].*)", re.I)
_PAIRED = re.compile(r"\s*[;/|]\s*|\s*,\s+|\s+")


def is_nothing(text: str | None) -> bool:
    """Whether a cell tells nothing."""
    return text is None or text.strip().casefold() in NOTHING


def number(text: str, decimal: str = ".") -> float:
    """The number of a cell, its unit and the marks of thousands left away; NaN where there is none."""
    bare = _UNIT.sub("", text.strip(_AROUND)) if len(text) <= LONG else ""
    level = _LEVEL.fullmatch(bare)
    if level:
        return float(level[1]) * 100
    if decimal == "." and _THOUSANDS.fullmatch(bare):
        bare = re.sub("[,  '’]", "", bare)
    found = _NUMBER.fullmatch(bare)
    return float(bare.replace("−", "-").replace(",", ".")) if found else math.nan


def angle(text: str) -> float:
    """Degrees of a cell as people write them: ``34°12'30"N``, ``N34 12.5``, ``-34,5``; NaN where there is none."""
    if len(text) > LONG:
        return math.nan
    plain = text.strip(' \t\r"') if text.count('"') > 1 else text.strip()
    half = _HALF.search(plain)
    bare = _HALF.sub("", plain).strip()
    sign = -1 if bare.startswith(("-", "−")) or (half and half[0].upper() in "SW") else 1
    bare = bare.lstrip("-−+").strip()
    parts = _PARTS.findall(bare)
    if not 1 <= len(parts) <= 3 or not _TURNED.fullmatch(_PARTS.sub("", bare)):
        return math.nan
    found = [float(part.replace(",", ".")) for part in parts]
    if any(part >= 60 for part in found[1:]) or any("." in p or "," in p for p in parts[:-1]):
        return math.nan
    return sign * math.fsum(part / 60**place for place, part in enumerate(found))


def pair(text: str) -> tuple[float, float]:
    """Latitude and longitude of one cell, ``34.5,35.9`` or as people write them; NaN where there are none."""
    if len(text) > LONG:
        return math.nan, math.nan
    bare = text.strip().strip('()[]"')
    if found := _HALVES.fullmatch(bare):
        return angle(found[1] or found[3]), angle(found[2] or found[4])
    parts = bare.split(",") if bare.count(",") in (1, 3) and " " not in bare else _PAIRED.split(bare)
    if len(parts) == 4 and bare.count(",") == 3:
        parts = [",".join(parts[:2]), ",".join(parts[2:])]
    if len(parts) != 2 and len(parts) % 2 == 0:
        parts = [" ".join(parts[: len(parts) // 2]), " ".join(parts[len(parts) // 2 :])]
    return (angle(parts[0]), angle(parts[1])) if len(parts) == 2 else (math.nan, math.nan)


def mapped(cells: Cells, meaning: Callable[[str], float]) -> Floats:
    """A number for each cell, by what its words mean; each spelling is looked at once."""
    if isinstance(cells, Words):
        return cells.meaning(meaning)
    import polars as pl

    plain = cast("pl.Series", cells).cast(pl.String)
    spelt = plain.unique(maintain_order=True)
    means = [math.nan if word is None else meaning(word) for word in spelt]
    if len(means) == 1:
        return np.full(len(cells), means[0])
    told = plain.replace_strict(spelt, pl.Series(means, dtype=pl.Float64), return_dtype=pl.Float64)
    return np.array(told.to_numpy(), np.float64)


def numbers(cells: Cells, *, decimal: str = ".", meaning: Callable[[str], float] | None = None) -> Floats:
    """A column as numbers, NaN where a cell has none; ``meaning`` of a cell that is no plain number."""
    if isinstance(cells, np.ndarray):
        return cells
    return _parsed_numbers(cast("pl.Series", cells), decimal, meaning)


def _parsed_numbers(cells: pl.Series, decimal: str, meaning: Callable[[str], float] | None) -> Floats:
    import polars as pl

    if cells.dtype != pl.String:
        found = cells.to_numpy()
        return found if np.isfinite(found).all() else np.where(np.isfinite(found), found, np.nan)
    plain = cells.str.strip_chars(' "\t\r ')
    pointed = plain.str.replace(",", ".", literal=True) if decimal == "," else plain
    made = np.array(pointed.cast(pl.Float64, strict=False).to_numpy())
    made[~np.isfinite(made)] = np.nan
    odd = np.isnan(made)
    if odd.any():
        odd &= ~blank(plain)
    if odd.any():
        made[odd] = mapped(plain.filter(pl.Series(odd)), meaning or (lambda text: number(text, decimal)))
    return made


def is_numeric(cells: Cells) -> bool:
    """Whether a column has come as numbers."""
    return isinstance(cells, np.ndarray) or (not isinstance(cells, tuple) and cells.dtype.is_numeric())


def positions(cells: Cells) -> tuple[Floats, Floats]:
    """Latitudes and longitudes of a column that holds both in one cell; NaN where a cell has none."""
    return cells if isinstance(cells, Pair) else _parsed_positions(cast("pl.Series", cells))


def _parsed_positions(cells: pl.Series) -> tuple[Floats, Floats]:
    import polars as pl

    halves = cells.str.splitn(",", 2).struct.unnest()
    parts = halves.select(pl.all().cast(pl.Float64, strict=False))
    if any(part.null_count() for part in parts):
        parts = halves.select(pl.all().str.strip_chars(" ").cast(pl.Float64, strict=False))
    lat, lon = (part.to_numpy() for part in parts)
    odd = np.isnan(lat) | np.isnan(lon)
    if odd.any():
        odd &= ~blank(cells)
    if odd.any():
        spelt = [pair(text or "") for text in cells.filter(pl.Series(odd))]
        lat, lon = np.array(lat), np.array(lon)
        lat[odd], lon[odd] = np.array(spelt, np.float64).reshape(-1, 2).T
    return lat, lon


def blank(cells: pl.Series) -> NDArray[np.bool_]:
    """Which cells of a column tell nothing."""
    import polars as pl

    if cells.dtype != pl.String:
        return np.asarray(cells.is_nan().to_numpy())
    plain = cells.str.strip_chars().str.to_lowercase()
    return np.asarray((plain.is_null() | plain.is_in(list(NOTHING))).to_numpy())


class Labels:
    """Words of a column as numbers from 1, the same in each piece; 0 where a cell tells nothing."""

    MOST = 65_000

    def __init__(self, plain: Callable[[str], str] = str.strip) -> None:
        self.names: list[str] = []
        self._plain = plain
        self._of: dict[str, int] = {}
        self.beyond = False

    def of(self, cells: Cells, plain: Callable[[str], str] | None = None) -> NDArray[np.int32]:
        """The numbers of the words of a column; ``plain`` is how these words are trimmed."""
        told = mapped(cells, lambda word: self._label(word, plain or self._plain))
        return np.nan_to_num(told).astype(np.int32)

    def _label(self, word: str, trim: Callable[[str], str]) -> int:
        plain = "" if is_nothing(word) else trim(word)[:LONG]
        if not plain:
            return 0
        if plain not in self._of and len(self.names) < self.MOST:
            self.names.append(plain)
            self._of[plain] = len(self.names)
        self.beyond = self.beyond or plain not in self._of
        return self._of.get(plain, 0)
