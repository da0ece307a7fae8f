"""Time stamps of a case: the request for a source's bytes, the answer kept beside them, and what it still proves."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Sequence
from typing import Any

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.collection import capture_of
from workbench.case.custody import seen_now
from workbench.case.ids import id_text
from workbench.case.numbers import number_text
from workbench.reading.stamping import Token, leads_to, read_token, request
from workbench.values.errors import CaseError

Row = dict[str, Any]
UNKNOWN_AUTHORITY = "authority not known here"


def question(case: Case, source: bytes) -> bytes:
    """The request (.tsq) over the hash that a source's bytes give now; bytes that changed are not stamped."""
    capture = capture_of(case, source)
    blob: bytes = case.value("SELECT blob FROM capture WHERE id = ?", (capture,))
    if seen_now(case, capture) != blob.hex():
        raise CaseError(f"The bytes of {case.number(source)} are not those captured; go back to a backup copy.")
    return request(blob)


def attach_stamp(case: Case, source: bytes, data: bytes) -> bytes:
    """Keep an authority's answer, once it is one over these very bytes and its signature holds."""
    token = read_token(data)
    if token.digest != _digest(case, source, token.hash):
        raise CaseError(f"The stamp is over other bytes than those of {case.number(source)}; choose the one for them.")
    if not token.checked:
        raise CaseError("The stamp brings no certificate to check it with; ask again, the request here asks for one.")
    if token.flaw:
        raise CaseError(f"The stamp proves nothing: {token.flaw}; ask the authority again.")
    return acts.keep_stamp(case, source, case.stage(io.BytesIO(data)))


def _digest(case: Case, source: bytes, name: str) -> bytes:
    capture = capture_of(case, source)
    found = hashlib.new(name)
    for data in case.stored(case.value("SELECT blob FROM capture WHERE id = ?", (capture,))):
        found.update(data)
        case.breathe()
    return found.digest()


def any_stamp(case: Case) -> bool:
    """Whether the case holds a stamp that a view may have to check."""
    return case.value("SELECT 1 FROM stamp WHERE deleted = 0 LIMIT 1") is not None


def stamps(case: Case, source: bytes, *, trusted: Sequence[bytes] = ()) -> list[Row]:
    """Every stamp over a source's bytes, the earliest first, each checked now; ``trusted`` are certificates."""
    rows = case.rows(
        "SELECT t.id, d.number, t.token, c.blob FROM source s JOIN capture c ON c.id = s.capture"
        " JOIN stamp t ON t.capture = c.id LEFT JOIN derived_number d ON d.row = t.id"
        " WHERE s.id = ? AND t.deleted = 0 ORDER BY t.id",
        (source,),
    )
    found = []
    for key, number, blob, own in rows:
        data = b"".join(case.stored(blob))
        head = {"id": id_text(key), "number": number_text("stamp", number or 0), "token": blob.hex()}
        found.append(head | _told(case, source, data, own, trusted))
    return sorted(found, key=lambda row: (row["time"] or "", row["number"]))


def _told(case: Case, source: bytes, data: bytes, own: bytes, trusted: Sequence[bytes]) -> Row:
    """What an answer says and proves; one that came from a colleague may be anything."""
    try:
        token = read_token(data)
    except CaseError as error:
        return {**dict.fromkeys(("time", "authority", "hash", "serial", "policy")), "holds": False, "known": False,
                "says": str(error)}  # fmt: skip
    same = token.digest == (own if token.hash == "sha256" else _digest(case, source, token.hash))
    holds = same and token.checked and not token.flaw
    known = holds and bool(trusted) and leads_to(data, trusted)
    return {
        "time": token.time.isoformat(timespec="seconds").replace("+00:00", "Z"), "authority": token.authority,
        "hash": token.hash, "serial": token.serial, "policy": token.policy, "holds": holds, "known": known,
        "says": _verdict(token, same=same, known=known),
    }  # fmt: skip


def _verdict(token: Token, *, same: bool, known: bool) -> str:
    if not same:
        return "over other bytes than these"
    if not token.checked:
        return "signature not checked: no certificate in it"
    if token.flaw:
        return f"signature does not hold: {token.flaw}"
    return f"signature holds; {'authority known by the certificates named' if known else UNKNOWN_AUTHORITY}"
