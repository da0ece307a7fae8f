"""Words that a machine read: taken in as the working text of a picture, and confirmed by somebody who looked."""

from __future__ import annotations

import io

from workbench.case import machine
from workbench.case.acts.sources import keep_bytes
from workbench.case.case import Case
from workbench.case.collection import capture_of
from workbench.case.custody import instant
from workbench.case.machine import CONFIRMED, MEMBER, MIME, Reading
from workbench.case.records import Capture, Coverage
from workbench.case.texts import WorkingText
from workbench.values.errors import CaseError


def take_words(case: Case, source: bytes, reading: Reading) -> bytes:
    """Keep what a machine read of a source's pictures; it is the source's text until that is undone."""
    capture = check_readable(case, source)
    data = reading.as_bytes()
    stored = case.stage(io.BytesIO(data))
    known = case.value(
        "SELECT id FROM capture WHERE container = ? AND mime = ? AND blob = ? AND deleted = 0",
        (capture, MIME, stored.sha256),
    )
    if known:
        return bytes(known)
    collected = {"at": instant(), "zone": "Z", "by": case.analyst, "method": "machine reading",
                 "tool": f"{reading.tool}, {reading.languages}"}  # fmt: skip
    with case.change("Read by machine"):
        keep_bytes(case, stored)
        made = Capture.create(blob=stored.sha256, name=f"{case.number(source)} words.json", mime=MIME,
                              collected=collected, container=capture, member=MEMBER)  # fmt: skip
        return bytes(made.id)


def check_readable(case: Case, source: bytes) -> bytes:
    """The capture of a source whose words may come from a machine; refused where quotes rest on its own words."""
    capture = capture_of(case, source)
    recipe = WorkingText(case.raw, capture).recipe
    resting = case.value(
        "SELECT count(*) FROM excerpt WHERE source = ? AND deleted = 0 AND json_extract(anchor, '$.quote') <> ''"
        " AND json_extract(anchor, '$.recipe') = ?", (source, recipe),
    )  # fmt: skip
    if resting and not machine.is_machine(recipe):
        many = "quote rests" if resting == 1 else "quotes rest"
        raise CaseError(f"{resting} {many} on the words {case.number(source)} has of its own; reading it by machine "
                        "would lose their place. Attach a copy and read that.")  # fmt: skip
    return capture


def confirm_words(case: Case, source: bytes, *, start: int | None = None, end: int | None = None) -> bytes:
    """Say of machine-read words at code points [start, end), or of all, that they are what the picture shows."""
    text = WorkingText(case.raw, capture_of(case, source))
    if not machine.is_machine(text.recipe):
        raise CaseError(f"The words of {case.number(source)} were not read by a machine; there is nothing to confirm.")
    start, end = start or 0, text.total if end is None else end
    if not 0 <= start < end <= text.total:
        raise CaseError(f"There are no words from {start} to {end}; the text has {text.total} characters.")
    told = machine.read_by(case.raw, source, text.recipe, start=start, end=end)
    if told["confirmed_by"]:
        raise CaseError(f"{told['confirmed_by']} has confirmed these words already.")
    with case.change("Confirm words"):
        span = {"recipe": text.recipe, "reading": machine.hash_of(case.raw, source), "start": start, "end": end}
        return bytes(Coverage.create(source=source, span=span, state=CONFIRMED, by=case.analyst).id)
