"""Custody: what is stated of how bytes were collected, each step they took, and stamps over their hash."""

from __future__ import annotations

from collections.abc import Mapping

from workbench.case.acts.sources import keep_bytes
from workbench.case.blobs import StoredBytes
from workbench.case.case import Case
from workbench.case.collection import UNKNOWN, capture_of, restated
from workbench.case.custody import CHECKED, instant, seen_now
from workbench.case.records import Capture, Custody, Stamp
from workbench.case.resolving import stated_date
from workbench.values import words
from workbench.values.errors import CaseError


def state_collection(case: Case, source: bytes, values: Mapping[str, str], *, reason: str | None = None) -> None:
    """State fields of the collection record by name; an empty value makes one unknown again."""
    capture = capture_of(case, source)
    if values.get("first_at", "").strip():
        values = {**values, "first_at": _time(case, values["first_at"])}
    record = restated(case, capture, values, reason=reason)
    with case.change("Edit collection record", reason=reason):
        Capture.update(collected=record).where(Capture.id == capture).execute()


def hand_over(
    case: Case, source: bytes, action: str, *, given_by: str | None = None, taken_by: str | None = None,
    at: str | None = None, means: str | None = None, reason: str | None = None,
) -> bytes:  # fmt: skip
    """One step of custody; ``checked`` computes the hash of the stored bytes now and records what it found."""
    action = words.CUSTODY_ACTIONS.check(action)
    capture = capture_of(case, source)
    checked = action == CHECKED
    if checked and (at or "now") != "now":
        raise CaseError("A check is made now; leave its time out.")
    when = instant() if checked or at == "now" else _time(case, at)
    found = seen_now(case, capture) if checked else None
    giver, taker = (_said(given_by), _said(taken_by)) if not checked else (None, _said(taken_by) or case.analyst)
    if not checked and giver is None and taker is None:
        raise CaseError("A step of custody has a giver or a taker; name one, and write unknown for the other.")
    with case.change("Record custody", reason=_said(reason)):
        made = Custody.create(
            capture=capture, action=action, given_by=giver or (None if checked else UNKNOWN),
            taken_by=taker or UNKNOWN, at=when, means=_said(means), reason=_said(reason), sha256=found,
            by=case.analyst,
        )  # fmt: skip
        return bytes(made.id)


def take_over(case: Case, capture: bytes, sha256: bytes | None, *, giver: str, means: str) -> None:
    """A capture that came out of another case, with the hash that its bytes were found to have."""
    with case.change("Record custody"):
        Custody.create(capture=capture, action="received", given_by=giver, taken_by=case.analyst, means=means,
                       at=instant(), sha256=sha256.hex() if sha256 else None, by=case.analyst)  # fmt: skip


def _said(text: str | None) -> str | None:
    return (text or "").strip() or None


def _time(case: Case, text: str | None) -> str:
    if (text or UNKNOWN).strip() in ("", UNKNOWN):
        return UNKNOWN
    return str(stated_date(str(text).strip(), by=case.analyst).edtf)


def keep_stamp(case: Case, source: bytes, token: StoredBytes) -> bytes:
    """A time-stamp token over a source's bytes, kept as it came; whoever calls has checked it."""
    capture = capture_of(case, source)
    known = case.value("SELECT id FROM stamp WHERE capture = ? AND token = ? AND deleted = 0", (capture, token.sha256))
    if known:
        raise CaseError(f"{case.number(source)} has this very stamp already, as {case.number(known)}.")
    with case.change("Attach stamp"):
        keep_bytes(case, token)
        return bytes(Stamp.create(capture=capture, token=token.sha256).id)
