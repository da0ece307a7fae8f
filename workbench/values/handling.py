"""How far a record may be passed on: the words of the Traffic Light Protocol, version 2.0 (FIRST, August 2022)."""

from __future__ import annotations

from workbench.values.errors import CaseError

MARKINGS = ("TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED")
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
