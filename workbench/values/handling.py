"""How far a record may be passed on: the words of the Traffic Light Protocol, version 2.0 (FIRST, August 2022)."""

from __future__ import annotations

from workbench.values.errors import CaseError

MEANINGS = {
    "TLP:CLEAR": "everybody may see it",
    "TLP:GREEN": "those who work on the same",
    "TLP:AMBER": "the organisation and its clients who need it",
    "TLP:AMBER+STRICT": "the organisation only",
    "TLP:RED": "those who were told, nobody else",
}
MARKINGS = tuple(MEANINGS)
"""From what everybody may see to what stays with those it was told to."""


def marking(written: str) -> str:
    """The marking that is meant, with or without ``TLP:``, in any case of letters; CaseError for anything else."""
    word = written.strip().upper().removeprefix("TLP:")
    word = {"WHITE": "CLEAR"}.get(word, word)  # the name of version 1
    if f"TLP:{word}" not in MARKINGS:
        raise CaseError(f"“{written}” is no marking; use one of {', '.join(MARKINGS)}.")
    return f"TLP:{word}"


def above(one: str, other: str) -> bool:
    """Whether the first marking lets fewer people see a record than the second."""
    return MARKINGS.index(one) > MARKINGS.index(other)
