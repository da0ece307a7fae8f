"""Who asserts something, as one types it: the origin first, then who relays it, parted by “>”."""

from __future__ import annotations


def chain(written: str) -> list[str]:
    """The names of a chain in order: ``Flightradar24 > Bloomberg``."""
    return [part.strip() for part in written.split(">") if part.strip()]
