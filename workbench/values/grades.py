"""Grades: how far a source has earned trust, how far a statement is borne out, and what each mark means.

Absent means not graded yet; it is neither F ("cannot be judged") nor 6 ("truth cannot be judged").
"""

from __future__ import annotations

from typing import Literal

from workbench.values.errors import CaseError

RELIABILITY: dict[str, str] = {
    "A": "completely reliable: no doubt about authenticity or competence; always right so far",
    "B": "usually reliable: minor doubts; mostly right so far",
    "C": "fairly reliable: some doubts; has been right before",
    "D": "not usually reliable: considerable doubts; right now and then",
    "E": "unreliable: lacks authenticity, trustworthiness or competence; wrong so far",
    "F": "reliability cannot be judged: too little is known about the source",
}

CREDIBILITY: dict[str, str] = {
    "1": "confirmed by other, independent sources; logical and consistent with what is known",
    "2": "probably true: not confirmed, but logical and consistent with what is known",
    "3": "possibly true: not confirmed, reasonably logical, agrees with some of what is known",
    "4": "doubtful: not confirmed; possible, but not logical",
    "5": "improbable: not logical and contradicted by what is known",
    "6": "truth cannot be judged: nothing to hold it against",
}

NOT_GRADED = "not graded"

Scale = Literal["reliability", "credibility"]


def reliability(mark: str) -> str:
    """The reliability letter of a publisher or source, A to F; CaseError lists the letters otherwise."""
    return _mark(mark.strip().upper(), RELIABILITY, "reliability of a source")


def credibility(mark: str) -> str:
    """The credibility digit of a sighting or claim, 1 to 6; CaseError lists the digits otherwise."""
    return _mark(mark.strip(), CREDIBILITY, "credibility of a sighting or claim")


def grade(mark: str) -> tuple[Scale, str]:
    """Which scale one mark belongs to, with the mark: a letter grades a source, a digit a statement."""
    clean = mark.strip().upper()
    if clean in RELIABILITY:
        return "reliability", clean
    if clean in CREDIBILITY:
        return "credibility", clean
    raise CaseError(f"“{mark}” is no grade; give A to F for a source, 1 to 6 for a sighting or claim.")


def meaning(mark: str | None) -> str:
    """The definition shown beside a mark; ``None`` means nobody has graded it."""
    if mark is None:
        return NOT_GRADED
    return RELIABILITY.get(mark) or CREDIBILITY[mark]


def _mark(mark: str, scale: dict[str, str], what: str) -> str:
    if mark not in scale:
        choices = ", ".join(scale)
        raise CaseError(f"“{mark}” is no {what}; choose one of {choices}.")
    return mark
