"""What the evidence is worth to the analyst: ratings, weights, judgements, rulings on findings, retractions."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal, InvalidOperation

from workbench.case.case import Case
from workbench.case.evidence import not_information
from workbench.case.journal import now
from workbench.case.oneleg import check_leg, legs_in
from workbench.case.records import Basis, Judgement, Rating, Retraction, Ruling, Weight
from workbench.values import likelihood, words
from workbench.values.errors import CaseError

EVIDENCE = ("sighting", "claim", "track", "excerpt", "enquiry", "imagery", "judgement")
"""The kinds of record that can be a row of the matrix."""
GROUNDS = (*EVIDENCE, "source", "entity", "link", "note")
"""The kinds of record that a judgement can rest on."""
MOST = Decimal(4)


def rate(
    case: Case, evidence: bytes, hypothesis: bytes, value: str, *, reason: str | None = None, leg: str | None = None
) -> bytes:
    """How a record, or one ``leg`` of it, stands to a hypothesis.

    What is no information is rated only with a reason, told once.
    """
    mark = value.strip().upper()
    if mark not in likelihood.RATINGS:
        raise CaseError(f"“{value}” is no rating; choose one of {', '.join(likelihood.RATINGS)}.")
    case.find_live(hypothesis.hex(), "hypothesis")
    _check_row(case, evidence, reason)
    letter = check_leg(case, evidence, leg)
    with case.change("Rate", reason=_said(reason)):
        made = Rating.create(evidence=evidence, hypothesis=hypothesis, value=mark, reason=_said(reason),
                             by=case.analyst, at=now(), leg=letter)  # fmt: skip
        return bytes(made.id)


def add_row(case: Case, evidence: Iterable[bytes], *, reason: str | None = None) -> list[bytes]:
    """Lay records in the matrix before they are rated; those that are in it stay as they are."""
    rows = list(dict.fromkeys(evidence))
    for each in rows:
        _check_row(case, each, reason)
    laid = "SELECT 1 FROM rating WHERE evidence = ? AND deleted = 0"
    with case.change("Add to matrix", reason=_said(reason)):
        return [
            bytes(Rating.create(evidence=each, reason=_said(reason), by=case.analyst, at=now()).id)
            for each in rows if not case.value(laid, (each,))
        ]  # fmt: skip


def rate_legs(case: Case, evidence: bytes) -> list[bytes]:
    """Lay each leg of a sighting in the matrix as a row of its own; what is rated whole holds for each until it is
    rated itself."""
    case.find_live(evidence.hex(), "sighting")
    letters = [leg.letter for leg in legs_in(case, evidence)]
    if not letters:
        raise CaseError(f"{case.number(evidence)} has no legs; only a flight with a stop has them.")
    laid = "SELECT 1 FROM rating WHERE evidence = ? AND leg = ? AND deleted = 0"
    with case.change("Rate legs apart"):
        return [
            bytes(Rating.create(evidence=evidence, leg=letter, by=case.analyst, at=now()).id)
            for letter in letters if not case.value(laid, (evidence, letter))
        ]  # fmt: skip


def remove_row(case: Case, evidence: Iterable[bytes], *, leg: str | None = None) -> None:
    """Take records out of the matrix with all their ratings, or one leg of them."""
    with case.change("Remove from matrix"):
        for each in evidence:
            rows = (Rating.evidence == each) & (Rating.deleted == 0)
            Rating.update(deleted=1).where(rows & (Rating.leg == leg) if leg else rows).execute()


def rate_whole(case: Case, evidence: Iterable[bytes]) -> None:
    """Sightings whose legs are rated apart are one row again; the ratings of their legs go."""
    with case.change("Rate as a whole"):
        for each in evidence:
            legs = (Rating.evidence == each) & (Rating.deleted == 0) & Rating.leg.is_null(False)
            if case.value("SELECT 1 FROM rating WHERE evidence = ? AND leg IS NOT NULL AND deleted = 0", (each,)):
                if not case.value(_LAID_WHOLE, (each,)):
                    Rating.create(evidence=each, by=case.analyst, at=now())
                Rating.update(deleted=1).where(legs).execute()


def weigh(
    case: Case, evidence: bytes, *, relevance: str | None = None, factor: str | None = None,
    reason: str | None = None, leg: str | None = None,
) -> bytes:  # fmt: skip
    """How much a record counts, or one ``leg`` of it: its relevance, and a factor from 0 to 4 that overrules the rule,
    with the reason."""
    _check_row(case, evidence, reason, rated=True)
    letter = check_leg(case, evidence, leg)
    chosen = likelihood.RELEVANCES.check_optional(relevance)
    number = _factor(factor) if factor and factor.strip() else None
    if number is not None and not _said(reason):
        raise CaseError("A weight of your own overrules the rule; say why in a sentence.")
    with case.change("Weigh", reason=_said(reason)):
        made = Weight.create(evidence=evidence, relevance=chosen, factor=number, reason=_said(reason),
                             by=case.analyst, at=now(), leg=letter)  # fmt: skip
        return bytes(made.id)


def judge(
    case: Case, statement: str, *, likelihood_word: str | None = None, confidence: str | None = None,
    basis: Iterable[bytes] = (), nature: str = "judgement", about: bytes | None = None,
) -> bytes:  # fmt: skip
    """A judgement or an assumption of the analyst's own, with the records it rests on."""
    said = " ".join(statement.split())
    if not said:
        raise CaseError("The judgement is empty; write what you conclude.")
    kind = words.NATURES.check(nature)
    if kind == "information":
        raise CaseError("Information is what a source says: make a claim of it; a judgement is yours.")
    likely, sure = graded(likelihood_word, confidence)
    rests = list(dict.fromkeys(basis))
    for each in rests:
        case.find_live(each.hex(), *GROUNDS)
    with case.change("Judge"):
        made = Judgement.create(statement=said, nature=kind, likelihood=likely, confidence=sure, about=about,
                                by=case.analyst, at=now())  # fmt: skip
        for each in rests:
            Basis.create(judgement=made.id, record=each)
        return bytes(made.id)


def graded(likely: str | None, sure: str | None) -> tuple[str | None, str | None]:
    """A likelihood and a confidence that go together; what cannot be judged has no confidence."""
    word = likelihood.LIKELIHOODS.check_optional(likely)
    confidence = likelihood.CONFIDENCES.check_optional(sure)
    if word == likelihood.UNJUDGED and confidence:
        raise CaseError("What cannot be judged has no confidence; leave it empty or choose a likelihood.")
    return word, confidence


def ground(case: Case, judgement: bytes, records: Iterable[bytes]) -> None:
    """Rest a judgement on more records."""
    case.find_live(judgement.hex(), "judgement")
    held = {bytes(key) for (key,) in case.rows(_GROUNDED, (judgement,))}
    with case.change("Ground judgement"):
        for each in dict.fromkeys(records):
            case.find_live(each.hex(), *GROUNDS)
            if each == judgement:
                raise CaseError("A judgement does not rest on itself; name what the case holds.")
            if each not in held:
                Basis.create(judgement=judgement, record=each)


def unground(case: Case, judgement: bytes, record: bytes) -> None:
    """A judgement rests on a record no longer."""
    case.find_live(judgement.hex(), "judgement")
    with case.change("Unground judgement"):
        Basis.update(deleted=1).where((Basis.judgement == judgement) & (Basis.record == record)).execute()


def rule(case: Case, finding: bytes, status: str, *, about: bytes, facts: str, reason: str | None = None) -> bytes:
    """Decide of a finding, for a reason; it stands until the facts it was made on are others."""
    word = likelihood.RULINGS.check(status)
    if word != "open" and not _said(reason):
        raise CaseError("Say why in a sentence: the reason is kept with the finding and printed.")
    with case.change("Rule on finding", reason=_said(reason)):
        made = Ruling.create(finding=finding, about=about, status=word, reason=_said(reason), facts=facts,
                             by=case.analyst, at=now())  # fmt: skip
        return bytes(made.id)


def retract(case: Case, source: bytes, *, reason: str) -> bytes:
    """Mark a source as withdrawn; what leaned on it stays and is named."""
    case.find_live(source.hex(), "source")
    if not _said(reason):
        raise CaseError("Say why the source is withdrawn, and by whom.")
    if case.value("SELECT 1 FROM retraction WHERE source = ? AND deleted = 0", (source,)):
        raise CaseError(f"{case.number(source)} is marked as withdrawn already; delete that mark first.")
    with case.change("Retract source", reason=_said(reason)):
        return bytes(Retraction.create(source=source, reason=_said(reason), by=case.analyst, at=now()).id)


def _check_row(case: Case, evidence: bytes, reason: str | None, *, rated: bool = False) -> None:
    case.find_live(evidence.hex(), *EVIDENCE)
    why = not_information(case, evidence)
    if why and not _said(reason) and not rated and not case.value(_REASONED, (evidence,)):
        raise CaseError(f"{case.number(evidence)} is no information: {why}; rate it only with a reason.")


def _factor(text: str) -> str:
    try:
        number = Decimal(text.strip())
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite() or not 0 <= number <= MOST:
        raise CaseError(f"“{text}” is no weight; write a number from 0 to {MOST}, such as 0.5.")
    return format(round(number, 6).normalize(), "f")


def _said(text: str | None) -> str | None:
    return " ".join(text.split()) or None if text else None


_REASONED = "SELECT 1 FROM rating WHERE evidence = ? AND deleted = 0 AND reason IS NOT NULL"
_LAID_WHOLE = "SELECT 1 FROM rating WHERE evidence = ? AND leg IS NULL AND deleted = 0"
_GROUNDED = "SELECT record FROM basis WHERE judgement = ? AND deleted = 0"
