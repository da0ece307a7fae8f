"""What the analyst decided of findings, and whether it still stands.

A ruling is made on what a finding said and rested on then. When either is other than it was, the ruling stands no
longer: the finding is back, and says what had been decided.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from typing import Any, NamedTuple

from workbench.analysis.finding import Finding
from workbench.case.case import Case


class Ruled(NamedTuple):
    """A decision: explained, resolved, kept or dismissed, with its reason; ``stands``: what it rests on is the same."""

    status: str
    reason: str
    by: str
    at: str
    stands: bool

    def as_json(self) -> dict[str, Any]:
        """Beside a finding's keys."""
        return {"status": self.status if self.stands else "open", "ruling": self._asdict()}


def facts(case: Case, finding: Finding) -> str:
    """The digest of what a finding says and rests on, the same in every copy of a case: numbers told by their ids."""
    says = finding.says
    for key in sorted({*finding.about, *finding.evidence}, key=lambda key: -len(case.number(key))):
        says = says.replace(case.number(key), key.hex())
    told = [finding.kind, finding.field, says, *(key.hex() for key in (*finding.about, *sorted(finding.evidence)))]
    return sha256("\0".join(told).encode()).hexdigest()[:32]


def rulings(case: Case, found: Iterable[Finding]) -> dict[bytes, Ruled]:
    """What is decided of some findings; the newest ruling on each is in force, and an open one is none."""
    newest = {bytes(row[0]): row[1:] for row in case.rows(_RULINGS)}
    told: dict[bytes, Ruled] = {}
    for each in found if newest else ():
        row = newest.get(each.key)
        if row is not None and row[0] != "open":
            status, reason, by, at, was = row
            told[each.key] = Ruled(status, reason or "", by, at, facts(case, each) == was)
    return told


def ruled_of(case: Case, keys: Iterable[bytes]) -> set[bytes]:
    """The keys of the findings that some rulings are on."""
    return {bytes(found) for key in keys for (found,) in case.rows("SELECT finding FROM ruling WHERE id = ?", (key,))}


_RULINGS = "SELECT finding, status, reason, by, at, facts FROM ruling WHERE deleted = 0 ORDER BY at, id"
