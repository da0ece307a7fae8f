"""One thing that does not fit in a case, and what can be done about it."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import NamedTuple
from uuid import UUID

SEVERITIES = ("high", "medium", "low")


class Remedy(NamedTuple):
    """What can be done about a finding: ``act`` is resolve, keep, accept, settle, carry, link and so on."""

    act: str
    text: str
    field: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that does not fit; ``about`` are the records it concerns, its subject first."""

    kind: str
    severity: str
    says: str
    about: tuple[bytes, ...]
    evidence: tuple[bytes, ...] = ()
    remedies: tuple[Remedy, ...] = ()
    field: str = ""

    @property
    def key(self) -> bytes:
        """The same for the same thing, whenever and wherever it is found."""
        told = b"\0".join([self.kind.encode(), self.field.encode(), *self.about])
        return UUID(bytes=sha256(told).digest()[:16], version=5).bytes

    @property
    def pressing(self) -> bool:
        """Whether it is counted and marked everywhere; the others are only listed."""
        return self.severity != "low"
