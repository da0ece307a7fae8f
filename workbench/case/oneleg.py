"""One leg of a sighting by its letter: SG-02a."""

from __future__ import annotations

import re

from workbench.case.case import Case
from workbench.case.legs import Leg, legs
from workbench.case.rows import records
from workbench.case.titles import aircraft_name, meaning
from workbench.values.errors import CaseError

_LETTERED = re.compile(r"(SG-\d+)([a-z])", re.IGNORECASE)


def parted(reference: str) -> tuple[str, str]:
    """The record that a reference names and the letter of the leg behind it: ``SG-02a`` is SG-02 and a."""
    found = _LETTERED.fullmatch(reference.strip())
    return (found[1], found[2].lower()) if found else (reference, "")


def legs_in(case: Case, key: bytes) -> list[Leg]:
    """The legs of a record of a case, none where it is no sighting or one way without a stop."""
    if case.table(key) != "sighting":
        return []
    return [leg for row in records(case, "sighting", [key]) for leg in legs(row) if leg.letter]


def check_leg(case: Case, key: bytes, letter: str | None) -> str | None:
    """The letter, where the record has such a leg; ``None`` for none."""
    if not letter:
        return None
    known = [leg.letter for leg in legs_in(case, key)]
    if letter not in known:
        has = f"it has {' and '.join(known)}" if known else "only a flight with a stop has legs"
        raise CaseError(f"{case.number(key)} has no leg {letter}; {has}.")
    return letter


def leg_title(case: Case, key: bytes, letter: str) -> str:
    """One leg for people: ``Il-62M, Libya → Latakia, 26 Oct 2025``; empty where the sighting has it no longer."""
    found = next((leg for leg in legs_in(case, key) if leg.letter == letter), None)
    if found is None:
        return ""
    [row] = records(case, "sighting", [key])
    day = meaning(row["when"])
    return ", ".join(filter(None, (aircraft_name(row), found.words, f"{day} or later" if found.later and day else day)))
