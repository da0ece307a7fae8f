"""Stills of a film by an installed ffmpeg: a source of their own, part of the film, with the time as their place in it.

The film is lent to ffmpeg as a file beside the case that goes when it is done; it may open no other file and no
address, and only formats that name none.
"""

from __future__ import annotations

import io
import os
import re
import tempfile
from collections.abc import Callable
from contextlib import closing
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from workbench.case import acts, blobs, storage
from workbench.case.acts import Arrival
from workbench.case.anchors import clock
from workbench.case.case import Case
from workbench.case.collection import capture_of
from workbench.case.custody import instant
from workbench.case.imagery import STILL
from workbench.case.readings import reading_of
from workbench.reading import programs
from workbench.reading.deriving import complete
from workbench.values.errors import CaseError

ABSENT = "No ffmpeg is installed here, so no still can be taken; install it, or attach a still taken elsewhere."
SECONDS = 60.0
FORMATS = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,flv,mpegts,mpeg,asf,ogg"
Tick = Callable[[], None]


class Film(NamedTuple):
    """A film that a still can be taken of: where its bytes are, what it is called, how long it is."""

    path: Path
    source: bytes
    blob: bytes
    name: str
    seconds: float | None


def engine() -> tuple[str, str] | None:
    """The path of the ffmpeg that is installed here and its name with version, if one is."""
    path = programs.installed("ffmpeg")
    return _engine(path) if path else None


@lru_cache(maxsize=2)
def _engine(path: str) -> tuple[str, str] | None:
    try:
        said = programs.run([path, "-version"], called="ffmpeg", seconds=10).decode("utf-8", "replace")
    except CaseError:
        return None
    found = re.match(r"ffmpeg version ([\w.+:~-]{1,60})", said)
    return (path, f"ffmpeg {found[1]}") if found else None


def film(case: Case, source: bytes, *, at: float) -> Film:
    """The film of a source, as long as it has pictures at that many seconds."""
    capture, number = capture_of(case, source), case.number(source)
    told = reading_of(case.raw, capture)
    facts = told.facts if told else {}
    if told is None or not (told.recipe or "").startswith("media/") or "width" not in facts:
        raise CaseError(f"{number} is no film; a still is taken of one.")
    seconds = float(facts["duration"]) if "duration" in facts else None
    if at < 0 or (seconds is not None and at > seconds):
        raise CaseError(f"{number} is {clock(seconds or 0)} long; name a time inside it, as 1:05.")
    blob, name = case.rows("SELECT blob, name FROM capture WHERE id = ?", (capture,))[0]
    return Film(case.path, source, blob, name or number, seconds)


def grab(of: Film, at: float, *, tick: Tick = programs.nothing) -> bytes:
    """The picture at a time, as PNG; run it beside the window, ``tick`` may raise to call it off."""
    found = engine()
    if found is None:
        raise CaseError(ABSENT)
    with tempfile.TemporaryDirectory(prefix=".still-", dir=of.path.parent) as folder:
        lent = Path(folder) / "film"
        _lend(of, lent, tick)
        command = [
            found[0], "-nostdin", "-v", "error", "-protocol_whitelist", "file,pipe", "-format_whitelist", FORMATS,
            "-ss", f"{at:.3f}", "-i", f"file:{lent}", "-frames:v", "1", "-an", "-sn", "-dn", "-map_metadata", "-1",
            "-f", "image2pipe", "-c:v", "png", "-threads", "1", "-",
        ]  # fmt: skip
        picture = programs.run(command, called="ffmpeg", seconds=SECONDS, tick=tick)
    if not picture.startswith(b"\x89PNG"):
        raise CaseError(f"{of.name} has no picture at {clock(at)}; name an earlier time.")
    return picture


def _lend(of: Film, lent: Path, tick: Tick) -> None:
    handle = os.open(lent, os.O_CREAT | os.O_WRONLY, 0o600)
    with open(handle, "wb") as to, closing(storage.reader(of.path)) as connection:
        for data in blobs.read(connection, of.blob):
            tick()
            to.write(data)


def keep(case: Case, of: Film, at: float, picture: bytes) -> bytes:
    """Make a source of a still; one that is held already is that source."""
    found = engine()
    tool = found[1] if found else "ffmpeg"
    collected = {"at": instant(), "zone": "Z", "by": case.analyst, "method": STILL, "tool": tool}
    title = f"{of.name} at {clock(at)}"
    stored = case.stage(io.BytesIO(picture))
    arrival = Arrival(stored, f"{title}.png", "image/png", collected, described={"title": title}, member=clock(at))
    with case.change("Take still"):
        source, _already = acts.attach(case, arrival, part_of=of.source)
        complete(case)
    return source
