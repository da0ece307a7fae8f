"""Where snapshots of a case are kept, which of them stay, and what their names tell."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

_NAME = re.compile(r"(\d{8}T\d{6}\d{3}Z)_(\d+)_([0-9a-f]{16})_([a-z-]+)_(whole|light)\.casefile")
_STAMP = "%Y%m%dT%H%M%S%f"
OF = "of.txt"
"""Beside the snapshots: where the case and plain copies of it lay, for when they can no longer say so themselves."""
_MOST = 40  # places that are remembered
_DAY = timedelta(days=1)
_SPANS = ((timedelta(days=31), "%Y%m%d"), (timedelta(days=183), "%G%V"), (timedelta.max, "%Y%m"))


@dataclass(frozen=True)
class Snapshot:
    """One snapshot: when, after how many entries, the beginning of the head's hash, why; ``whole`` with the bytes."""

    file: Path
    at: datetime
    entries: int
    head: str
    why: str
    whole: bool


def state_folder() -> Path:
    """Where this computer's user keeps what programs note for themselves."""
    if given := os.environ.get("XDG_STATE_HOME"):
        base = Path(given)
    elif sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path.home() / ".local" / "state"
    return base / "workbench" / "snapshots"


def name(at: datetime, entries: int, head: str, why: str, *, whole: bool) -> str:
    """The file name of a snapshot."""
    stamp = f"{at.astimezone(UTC):%Y%m%dT%H%M%S}{at.microsecond // 1000:03d}Z"
    return f"{stamp}_{entries}_{head[:16]}_{why}_{'whole' if whole else 'light'}.casefile"


def on_shelf(folder: Path) -> list[Snapshot]:
    """The snapshots in a folder, newest first; other files are passed over."""
    found = []
    for file in folder.glob("*.casefile") if folder.is_dir() else ():
        if told := _NAME.fullmatch(file.name):
            at = datetime.strptime(f"{told[1][:-1]}000", _STAMP).replace(tzinfo=UTC)
            found.append(Snapshot(file, at, int(told[2]), told[3], told[4], told[5] == "whole"))
    return sorted(found, key=lambda each: (each.at, each.entries), reverse=True)


def note(folder: Path, path: Path) -> None:
    """Remember that a case lies here; a file copied by hand shares the snapshots of the one it was copied from."""
    lay, here = _noted(folder / OF), str(path.resolve())
    if here not in lay:
        (folder / OF).write_text("\n".join([*lay[-_MOST:], here]), encoding="utf-8", errors="surrogateescape")


def shelf_by_path(path: Path) -> Path | None:
    """The folder of the snapshots of a case that can no longer be opened, by where it lay; the last one written."""
    here = str(path.resolve())
    found = [each for each in state_folder().glob(f"*/{OF}") if here in _noted(each)]
    return max(found, key=lambda each: each.stat().st_mtime).parent if found else None


def _noted(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8", errors="surrogateescape").split("\n") if file.exists() else []


def staying(times: Iterable[datetime], now: datetime) -> set[datetime]:
    """Which stay: all of the last 24 hours, then the last of each day for a month, week for half a year, and month."""
    kept: dict[str, datetime] = {}
    stay = set()
    for at in sorted(times):
        age = now - at
        if age <= _DAY:
            stay.add(at)
            continue
        form = next(form for most, form in _SPANS if age <= most)
        kept[form + at.strftime(form)] = at
    return stay | set(kept.values())
