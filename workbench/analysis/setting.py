"""How the timeline is looked at, as a saved view keeps it: lanes, clock, the day of what was known, filter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from workbench.analysis.lanes import FIELDS
from workbench.case.clocks import CLOCKS, clock_named
from workbench.values.errors import CaseError

USUAL = "aircraft"


@dataclass(frozen=True)
class Setting:
    """``lanes`` from outside in, one or two; ``known`` is the day up to whose end what was recorded is shown."""

    lanes: tuple[str, ...] = (USUAL,)
    clock: str = "happened"
    known: date | None = None
    filter: str = ""

    @property
    def plain(self) -> bool:
        """Whether nothing is chosen but what is usual."""
        return self == Setting()

    @property
    def until(self) -> float | None:
        """The end of the day of what was known, seconds since 1970 UTC."""
        if self.known is None:
            return None
        midnight = datetime(self.known.year, self.known.month, self.known.day, tzinfo=UTC)
        return midnight.timestamp() + 86_400.0

    def as_json(self) -> dict[str, Any]:
        """As a saved view keeps it."""
        known = self.known.isoformat() if self.known else None
        return {"lanes": list(self.lanes), "clock": self.clock, "known": known, "filter": self.filter}


def setting(lanes: str | None = None, clock: str | None = None, known: str | None = None) -> Setting:
    """A setting from typed words, ``place, aircraft``; CaseError tells what there is to choose from."""
    names = tuple(name.strip().lower() for name in (lanes or USUAL).split(",") if name.strip())
    for name in names:
        if name not in FIELDS:
            raise CaseError(f"“{name}” makes no lanes; choose of {', '.join(FIELDS)}.")
    if len(names) > 2 or len(set(names)) < len(names):
        raise CaseError("Lanes are one field, or a second one inside the first; name one or two.")
    return Setting(names or (USUAL,), clock_named((clock or "happened").strip().lower()), day_named(known))


def day_named(text: str | None) -> date | None:
    """A day typed as YYYY-MM-DD; nothing for nothing."""
    if not text or not text.strip():
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise CaseError(f"“{text.strip()}” is no day; write it as 2025-10-28.") from None


def kept(settings: Mapping[str, Any]) -> Setting:
    """The setting that a saved view keeps; what this program does not know is left as it is usual."""
    lanes = settings.get("lanes")
    named = [name for name in lanes if isinstance(name, str)] if isinstance(lanes, list) else []
    names = tuple(name for name in named if name in FIELDS)[:2]
    clock, text = settings.get("clock"), settings.get("filter")
    try:
        known = day_named(str(settings.get("known") or ""))
    except CaseError:
        known = None
    return Setting(
        tuple(dict.fromkeys(names)) or (USUAL,), clock if isinstance(clock, str) and clock in CLOCKS else "happened",
        known, text if isinstance(text, str) else "",
    )  # fmt: skip


def day_of(instant: float) -> date:
    """The day of an instant, in UTC; of one before the calendar begins its first."""
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=instant)).date()
