"""Going back to a snapshot: what came after it is taken out by one entry, and undo brings it back."""

from __future__ import annotations

from workbench.case import undo
from workbench.case.case import Case
from workbench.case.journal import Entry
from workbench.case.shelf import Snapshot
from workbench.case.snapshots import later
from workbench.values.errors import CaseError


def go_back_to(case: Case, snapshot: Snapshot) -> Entry:
    """Let every record show what it showed at a snapshot; what was made since goes to the trash."""
    since, lacking = later(case, snapshot.file)
    if lacking:
        raise CaseError(
            f"That snapshot holds {lacking} entries that this case has not; save it as a file of its own and merge it."
        )
    told = f"as of {snapshot.at:%Y-%m-%d %H:%M:%S} UTC, after entry {snapshot.entries}"
    with case.change("Go back to snapshot", reason=told) as saving:
        undo.take_out(case.raw, since, case.rest)
    if saving.entry is None:
        raise CaseError("Nothing has come since that snapshot; the case shows what it showed then.")
    return saving.entry
