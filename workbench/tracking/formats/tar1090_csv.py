"""The headerless table that tar1090's toCSV makes of a trace: time, latitude, longitude, altitude, speed, track."""

from __future__ import annotations

import math
from typing import BinaryIO

from workbench.tracking.cells import is_nothing, number
from workbench.tracking.clocks import unix_factor
from workbench.tracking.delimited import Head, headed
from workbench.tracking.fixes import Flights
from workbench.tracking.importer import Importer, Settings, Told, unheard
from workbench.tracking.rows import Layout, broken_off, gathered, of_none, tracked
from workbench.tracking.tables import opened
from workbench.tracking.timed import UnixClock
from workbench.values.errors import CaseError

_COLUMNS = {"lat": 1, "lon": 2, "altitude": 3, "speed": 4, "heading": 5}


class Tar1090Csv(Importer):
    """One aircraft, named by nothing in the file; ``None`` stands for nothing, ``ground`` for an altitude."""

    name = "tar1090 CSV (no header)"
    format = "tar1090-csv"
    recipe = "tar1090-csv/1"

    def recognise(self, head: bytes, *, name: str = "") -> bool:
        found = headed(head)
        rows = found.rows[:20]
        alike = sum(map(_is_fix, rows))
        return found.line == 0 and found.separator == "," and alike > 0 and alike * 5 >= len(rows) * 4

    def read(self, file: BinaryIO, *, name: str, settings: Settings, told: Told = unheard) -> Flights:
        table = opened(file)
        found = gathered(table, Layout(_COLUMNS, UnixClock(0)), told=told) if _wide(table.head) else None
        tracks = tracked(found, by={}) if found else ()
        if not found or not tracks:
            raise CaseError(f"{name} holds no row of time, latitude and longitude; export the trace again.")
        remarks = ["The file does not name its aircraft; name it, or import the trace (JSON) that it was made of."]
        return Flights(tracks, of_none(found, tracks), (*remarks, *broken_off(file)))


def _wide(head: Head) -> bool:
    return len(head.names) >= 6


def _is_fix(row: tuple[str, ...]) -> bool:
    if len(row) != 6:
        return False
    time, lat, lon = (number(cell) for cell in row[:3])
    told = all(is_nothing(cell) or cell == "ground" or not math.isnan(number(cell)) for cell in row[3:])
    return told and unix_factor(time) == 1000 and abs(lat) <= 90 and abs(lon) <= 180
