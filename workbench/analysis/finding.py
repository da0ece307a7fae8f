"""One thing that does not fit in a case, and what can be done about it."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import NamedTuple

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
        """The same for the same thing, whenever and wherever it is found: a UUID of version 5."""
        told = b"\0".join([self.kind.encode(), self.field.encode(), *self.about])
        digest = sha256(told).digest()[:16]
        return digest[:6] + bytes((digest[6] & 0x0F | 0x50, digest[7], digest[8] & 0x3F | 0x80)) + digest[9:]

    @property
    def place(self) -> tuple[int, str, bool, tuple[bytes, ...], str]:
        """Where it stands: the gravest first, then by kind, of whole records before single fields, by subject."""
        return SEVERITIES.index(self.severity), self.kind, bool(self.field), self.about, self.field

    @property
    def pressing(self) -> bool:
        """Whether it is counted and marked everywhere; the others are only listed."""
        return self.severity != "low"
