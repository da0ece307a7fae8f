"""Tracker files that were never saved by a tracker: rotations between two fields, and day traces of many aircraft."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

from workbench.values.sphere import ahead, bearing, distance_km

BEGUN = 1_712_400_000  # seconds since 1970
FIELDS = (47.4582, 8.5555), (38.2926, 27.1570)  # degrees: LSZH, LTBJ
ROWS = 1_250  # of a flight
_TURNED = 3_600  # seconds between two flights
_HEAD = "Timestamp,UTC,Callsign,Position,Altitude,Speed,Direction\n"


def rotations(path: Path, rows: int) -> Path:
    """A Flightradar24 CSV of one aircraft that flies there and back for years."""
    with path.open("w", encoding="ascii") as file:
        file.write(_HEAD)
        for number in range(-(-rows // ROWS)):
            t, lat, lon, feet, knots, heading = _flight(number)
            utc = t.astype("datetime64[s]").astype(str)
            columns = (each.tolist() for each in (t, utc, lat, lon, feet, knots, heading))
            lines = [
                f'{a},{b}Z,WK24,"{c:.6f},{d:.6f}",{e},{f},{g}\n' for a, b, c, d, e, f, g in zip(*columns, strict=True)
            ]
            file.writelines(lines[: rows - number * ROWS])
    return path


def _flight(number: int) -> tuple[Any, ...]:
    """One flight as columns: seconds, degrees, feet (0 on the ground), knots and degrees."""
    start, end = FIELDS if number % 2 == 0 else FIELDS[::-1]
    part = np.linspace(0, 1, ROWS)  # of its fixes; the first and the last are on the ground
    air = np.clip((part - 0.03) / 0.94, 0, 1)
    knots = np.round(450 * np.clip(np.minimum(air, 1 - air) * 9, 0, 1) ** 0.5 + np.where(air > 0, 0, 8))
    way = np.cumsum(np.where((air > 0) & (air < 1), np.maximum(knots, 140), 0))
    km = float(distance_km(*start, *end))
    seconds = np.cumsum(np.full(ROWS, km / 1.852 / 430 * 3600 / (ROWS * 0.94)))
    course = float(bearing(*start, *end))
    lat, lon = ahead(*start, course, way / way[-1] * km)
    climb = np.clip(np.minimum(air, 1 - air) * 6, 0, 1)
    feet = np.where((air > 0) & (air < 1), np.maximum(1_400 + 35_000 * climb, 1_500) // 25 * 25, 0)
    knots = np.where(feet > 0, np.maximum(knots, 140), np.minimum(knots, 20))
    began = BEGUN - 200_000_000 + number * int(seconds[-1] + _TURNED)
    blur = np.random.default_rng(number).normal(0, 1e-5, (2, ROWS))
    heading = np.full(ROWS, round(course) % 360)
    return (
        (began + seconds).astype(np.int64),
        lat + blur[0],
        lon + blur[1],
        feet.astype(int),
        knots.astype(int),
        heading,
    )


def traces(folder: Path, files: int, points: int) -> Path:
    """Day traces of readsb, each of one aircraft that crosses Europe."""
    folder.mkdir()
    for number in range(files):
        chance = np.random.default_rng(number)
        address = f"{0x3C0000 + number:06x}"
        (folder / f"trace_full_{address}.json").write_text(_trace(address, points, chance), encoding="ascii")
    return folder


def _trace(address: str, points: int, chance: np.random.Generator) -> str:
    step = min(6.0, 80_000 / points)  # seconds
    turns = chance.uniform(0, 6.3) + np.cumsum(chance.normal(0, 0.004, points))
    lat = np.clip(chance.uniform(42, 54) + np.cumsum(np.cos(turns)) * 0.002 * step, -85, 85)
    lon = chance.uniform(0, 20) + np.cumsum(np.sin(turns)) * 0.003 * step
    lon = (lon + 180) % 360 - 180
    rows = []
    for at, (a, b, turn) in enumerate(zip(lat.tolist(), lon.tolist(), np.degrees(turns).tolist(), strict=True)):
        sent = _sent(address, at) if at % 5 == 0 else None
        rows.append([round(at * step, 2), round(a, 6), round(b, 6), 35_000 + at % 3 * 25, 450.1, round(turn % 360, 1),
                     0, 64, sent, "adsb_icao", 35_600, 0, 271, -0.4])  # fmt: skip
    around = {"icao": address, "r": "D-AIZZ", "t": "A320", "dbFlags": 0, "desc": "AIRBUS A-320", "timestamp": BEGUN}
    return json.dumps({**around, "trace": rows}, separators=(",", ":"))


def _sent(address: str, at: int) -> dict[str, Any]:
    return {
        "type": "adsb_icao", "flight": "DLH4TX  ", "alt_geom": 35_600, "ias": 271, "tas": 450, "mach": 0.78,
        "track": 101.5, "mag_heading": 98.4, "baro_rate": 64, "squawk": "2041", "emergency": "none",
        "category": "A3", "nav_qnh": 1013.6, "nav_altitude_mcp": 35_008, "nic": 8, "rc": 186, "version": 2,
        "nic_baro": 1, "nac_p": 9, "nac_v": 1, "sil": 3, "sil_type": "perhour", "gva": 2, "sda": 2, "alert": 0,
        "spi": 0, "hex": address, "row": at,
    }  # fmt: skip
