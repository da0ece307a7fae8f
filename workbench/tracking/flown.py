"""A tracker file as what is kept of it: for each aircraft its packed fixes, its extent, its events and its doubts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from workbench.tracking.cleaning import cleaned, put_in_order
from workbench.tracking.fixes import ASIDE, DEGREE, KINDS, NONE, Fixes, Rejected, Tracked
from workbench.tracking.importer import Importer, Settings, Told, read_file
from workbench.tracking.judged import judged
from workbench.tracking.packing import Segment, fingerprint, layout_of, packed
from workbench.tracking.utc import instant

_NOWHERE = ASIDE["null position"] | ASIDE["no time"] | ASIDE["impossible position"]


@dataclass(frozen=True)
class Flown:
    """One aircraft of a file: its fixes in the order of time, and what the file says of it (plain JSON)."""

    fixes: Fixes
    said: dict[str, Any]

    @cached_property
    def fingerprint(self) -> str:
        """The hash of its fixes."""
        return fingerprint(self.fixes)

    @cached_property
    def told(self) -> dict[str, Any]:
        """What is told of it: what the file says, and what its fixes say on being judged."""
        said = self.said
        extent = {**said["extent"], "sha256": self.fingerprint}
        found = judged(self.fixes, identity=said["identity"], snapshot=extent["snapshot"])
        return {**said, "extent": extent, **found}

    @cached_property
    def layout(self) -> dict[str, int | None]:
        """How its fixes are laid out in segments."""
        return layout_of(self.fixes)

    def segments(self) -> Iterator[Segment]:
        """Its fixes, packed."""
        return packed(self.fixes, self.layout)


def flown(
    file: BinaryIO, *, name: str, importer: Importer | None, settings: Settings, told: Told
) -> tuple[dict[str, Any], Iterator[Flown]]:
    """What a file holds as a whole, and its aircraft one by one; CaseError where it is no tracker file."""
    chosen, flights = read_file(file, name=name, importer=importer, settings=settings, told=told)
    whole = {
        "format": chosen.format, "recipe": chosen.recipe, "name": chosen.name, "provider": chosen.provider,
        "row": chosen.row, "snapshot": flights.snapshot, "zone": flights.zone, "remarks": list(flights.remarks),
        **_rejected(flights.rejected),
    }  # fmt: skip
    return whole, (_one(tracked, whole) for tracked in flights.tracks)


def _rejected(rejected: Rejected) -> dict[str, Any]:
    return {"rejected": rejected.count, "rejected_rows": [list(each) for each in rejected.first]}


def _one(tracked: Tracked, whole: Mapping[str, Any]) -> Flown:
    put_in_order(tracked.fixes)
    fixes = cleaned(tracked)
    identity = {name: {"value": said.value, "by": said.by} for name, said in tracked.identity.items() if said.value}
    extent = {
        **extent_of(fixes), "rejected": tracked.rejected.count, "callsigns": list(tracked.callsigns),
        "snapshot": whole["snapshot"], "zone": whole["zone"], "row": whole["row"],
        "format": whole["format"], "provider": whole["provider"],
    }  # fmt: skip
    said = {"key": tracked.key, "identity": identity, "extent": extent, **_rejected(tracked.rejected)}
    return Flown(fixes, said)


def extent_of(fixes: Fixes) -> dict[str, Any]:
    """How many fixes there are, from when to when, within which box, and how they came about."""
    aside = fixes["aside"]
    placed = _those(fixes, _NOWHERE) & (fixes["lat"] != NONE)
    timed = _some(fixes["t"], _those(fixes, ASIDE["no time"]))
    kinds = [name for kind, name in enumerate(KINDS) if (fixes["kind"] == kind).any()]
    box = None
    if placed.any():
        lat, lon = _some(fixes["lat"], placed), _some(fixes["lon"], placed)
        box = [int(edge) / DEGREE for edge in (lat.min(), lon.min(), lat.max(), lon.max())]
    return {
        "fixes": len(fixes), "first": instant(int(timed.min())) if len(timed) else None,
        "last": instant(int(timed.max())) if len(timed) else None, "bbox": box,
        "kinds": kinds, "aside": int((aside != 0).sum()),
    }  # fmt: skip


def _those(fixes: Fixes, bits: int) -> NDArray[np.bool_]:
    """The fixes that are not set aside for some reasons."""
    return np.asarray((fixes["aside"] & np.uint16(bits)) == 0)


def _some(values: NDArray[Any], which: NDArray[np.bool_]) -> NDArray[Any]:
    """Some of the values; nothing is copied where that is all."""
    return values if which.all() else values[which]
