"""SBS-1 (BaseStation) messages, as receivers hand them out on port 30003 and people log them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from workbench.tracking.clocks import zone_shift
from workbench.tracking.columns import Callsigns, Floats, fixes_of, number, squawk
from workbench.tracking.fixes import ADS_B, FIRST, MLAT, UNKNOWN, Fixes, Flights, Rejected, Stated, Tracked, joined
from workbench.tracking.importer import Importer, Settings, Told, unheard
from workbench.tracking.readsb import CUT
from workbench.tracking.several import divided
from workbench.tracking.unpacked import was_cut
from workbench.values.errors import CaseError

_KINDS = ("MSG", "MLAT")
_OTHERS = ("STA", "AIR", "SEL", "ID", "CLK")
_BEGINS = re.compile(rb"^(?:MSG|MLAT),[1-8],", re.MULTILINE)
_ADDRESS = re.compile(r"[0-9A-Fa-f]{6}\Z")
_DATE = re.compile(r"\d{4}[-/]\d{2}[-/]\d{2}\Z")
_MOST_DAYS = 5_000
_LONG = 1 << 12  # bytes of a line
_ROWS = 100_000  # fixes that are gathered before they become columns
_STALE = 60_000  # milliseconds after which what another message told is not told with a position any more
_MEASURED = {"altitude": 11, "speed": 12, "heading": 13, "climb": 16, "ground": 21}
_GROUND = {"-1": 1.0, "1": 1.0, "0": 0.0}
_UNSTATED = (
    "The clock of these messages is the receiver's own and names no zone; the times were read as UTC. Import the file"
    " again with the zone of the receiver if it is known."
)


class Sbs1(Importer):
    """Each message tells a part; a fix is a message with a position and what the others told of it within a minute."""

    name = "SBS-1 BaseStation messages"
    format = "sbs-1"
    recipe = "sbs-1/1"

    def recognise(self, head: bytes, *, name: str = "") -> bool:
        first = head.lstrip(b"\xef\xbb\xbf \t\r\n").partition(b",")[0].decode("ascii", "replace")
        return first in (*_KINDS, *_OTHERS) and _BEGINS.search(head) is not None

    def read(self, file: BinaryIO, *, name: str, settings: Settings, told: Told = unheard) -> Flights:
        heard = _Heard(settings.zone)
        for place, line in _lines(file, told):
            heard.line(place, line)
        heard.gather()
        tracks = tuple(heard.tracks())
        if not tracks:
            raise CaseError(f"{name} holds messages of a receiver and no position among them; attach it as a source.")
        zone = settings.zone or "not stated"
        remarks = (heard.summary, *(() if settings.zone else (_UNSTATED,)), *(CUT,) * was_cut(file))
        rejected = Rejected(heard.rejected.count, tuple(sorted(heard.rejected.first)))
        return Flights(tracks, rejected, remarks, zone=zone)


def _lines(file: BinaryIO, told: Told) -> Iterator[tuple[int, str]]:
    """Lines with their numbers; of one that is longer than any message, the beginning."""
    place, done, continued = 1, 0, False
    while piece := file.readline(_LONG):
        done += len(piece)
        if not continued:
            yield place, piece.decode("ascii", "replace").strip("\ufffd \t\r\n")
        continued = not piece.endswith(b"\n")
        place += not continued
        if place % 4096 == 0:
            told(done)
    told(done)


class _Heard:
    """What was heard of each aircraft so far, and the fixes that came of it."""

    def __init__(self, zone: str) -> None:
        self._zone = zone
        self._lines: Counter[str] = Counter()
        self._states: dict[str, _State] = {}
        self._rows: list[tuple[float, ...]] = []
        self._pieces: list[tuple[Fixes, NDArray[np.int64]]] = []
        self._days: dict[str, float] = {}
        self.callsigns = Callsigns()
        self.rejected = Rejected()

    def line(self, place: int, text: str) -> None:
        """One line of the log; only messages tell anything of an aircraft."""
        if not text:
            return
        parts = text.split(",")
        kind = parts[0].upper()
        self._lines[f"type {parts[1].strip()[:1]}" if kind in _KINDS and len(parts) > 1 else "other"] += 1
        if kind in _KINDS:
            self._message(place, kind, [part.strip() for part in parts] + [""] * (22 - len(parts)))
        elif kind not in _OTHERS:
            self._reject(place, "no message")

    def _message(self, place: int, kind: str, parts: list[str]) -> None:
        if not _ADDRESS.match(parts[4]):
            self._reject(place, "no address")
            return
        at = self._time(parts[6], parts[7])
        at = self._time(parts[8], parts[9]) if np.isnan(at) else at
        state = self._states.setdefault(parts[4].lower(), _State(len(self._states)))
        state.hear(parts, at, self.callsigns)
        if parts[14] and parts[15]:
            sent = ADS_B if parts[1] in ("2", "3") else UNKNOWN
            self._rows.append(
                (place, at, number(parts[14]), number(parts[15]), *state.told(at), MLAT if kind == "MLAT" else sent)
            )
            if len(self._rows) >= _ROWS:
                self.gather()

    def _time(self, day: str, clock: str) -> float:
        """Milliseconds of a date and a time of the receiver's clock; NaN where they are none."""
        begun = self._days.get(day)
        if begun is None:
            begun = _day(day)
            if len(self._days) < _MOST_DAYS:
                self._days[day] = begun
        parts = clock.split(":")
        if len(parts) != 3:
            return np.nan
        hours, minutes, seconds = (number(part) for part in parts)
        whole = 0 <= hours < 24 and 0 <= minutes < 60 and 0 <= seconds < 61
        return begun + (hours * 3600 + minutes * 60 + seconds) * 1000 if whole else np.nan

    def _reject(self, place: int, why: str) -> None:
        first = ((place, why),) if self.rejected.count < FIRST else ()
        self.rejected += Rejected(1, first)

    def gather(self) -> None:
        """Make columns of the fixes at hand."""
        if not self._rows:
            return
        found = np.array(self._rows, dtype=np.float64).T
        names = ("row", "t", "lat", "lon", "whose", "callsign", "squawk", *_MEASURED, "kind")
        columns: dict[str, Floats] = dict(zip(names, found, strict=True))
        columns["t"] = columns["t"] - zone_shift(self._zone or "UTC", columns["t"])
        columns["ground"] = np.where(np.isnan(columns["ground"]), -1.0, columns["ground"])
        whose = columns.pop("whose").astype(np.int64)
        fixes, rejected, bare = fixes_of(columns)
        self._pieces.append((fixes, whose[np.searchsorted(columns["row"], fixes["row"])]))
        self.rejected += rejected
        self._rows = []

    def tracks(self) -> Iterator[Tracked]:
        if not any(len(fixes) for fixes, _ in self._pieces):
            return
        fixes = joined([fixes for fixes, _ in self._pieces])
        whose = np.concatenate([places for _, places in self._pieces])
        for key, own, heard in divided(fixes, whose, list(self._states), self.callsigns):
            yield Tracked(key, own, {"hex": Stated(key, "emitter")}, heard)

    @property
    def summary(self) -> str:
        """How many lines of which kind the log holds."""
        others = self._lines["other"]
        kinds = ", ".join(f"{number} of {kind}" for kind, number in sorted(self._lines.items()) if kind != "other")
        messages = self._lines.total() - others
        return f"{self._lines.total()} lines: {messages} messages ({kinds}) and {others} others."


class _State:
    """What an aircraft told last, and when."""

    def __init__(self, place: int) -> None:
        self._place = place
        self._callsign, self._squawk = 0, -1
        self._measured: dict[str, tuple[float, float]] = {}

    def hear(self, parts: list[str], at: float, callsigns: Callsigns) -> None:
        self._callsign = callsigns.place(parts[10]) or self._callsign
        code = squawk(parts[17])
        self._squawk = code if code >= 0 else self._squawk
        for name, field in _MEASURED.items():
            if parts[field]:
                value = _GROUND.get(parts[field], np.nan) if name == "ground" else number(parts[field])
                self._measured[name] = (at, value)
        if parts[1] == "2":
            self._measured["ground"] = (at, 1.0)

    def told(self, at: float) -> tuple[float, ...]:
        """The aircraft's place, its call sign and squawk, and what was measured within a minute of an instant."""
        found = (self._measured.get(name, (np.nan, np.nan)) for name in _MEASURED)
        fresh = (value if abs(at - then) <= _STALE else np.nan for then, value in found)
        return (self._place, self._callsign, self._squawk, *fresh)


def _day(text: str) -> float:
    """Milliseconds of the beginning of a day written year/month/day."""
    if not _DATE.match(text):
        return np.nan
    try:
        return float(np.datetime64(text.replace("/", "-"), "D").astype(np.int64)) * 86_400_000
    except ValueError:
        return np.nan
