"""What a judgement's sentence should not say: likelihood mixed with confidence, other words of likelihood, odds, proof.

After Intelligence Community Directive 203 (2015), 6.e.2: likelihood in the words of one row, confidence never in the
same sentence. The words of six further languages are known as far as they are plain; none of them is in the row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from workbench.values.likelihood import LIKELIHOODS, UNJUDGED
from workbench.values.sentences import sentences


class Slip(NamedTuple):
    """Words that should stand otherwise, and how: ``start``/``end`` in code points of the text."""

    kind: str  # mixed, other word, odds, proof, twice
    start: int
    end: int
    words: str
    remedy: str

    @property
    def says(self) -> str:
        """As the form and the finding say it."""
        return f"“{self.words}”: {self.remedy}"


ROW = tuple(word for word in LIKELIHOODS if word != UNJUDGED)
_ROW = re.compile(rf"\b(?:{'|'.join(sorted(ROW, key=len, reverse=True))})(?:ly)?\b", re.IGNORECASE)
_OTHER = re.compile(
    r"\b(?:(?:very|highly|most|quite|more|less)\s+)?(?:probabl[ey]|improbabl[ey]|possibl[ey]|presumably|conceivabl[ey])\b"
    r"|\b(?:highly|most|more|less|quite) (?:un)?likely\b|\bnearly certain(?:ly)?\b|\bremote chance\b"
    r"|\b(?:even|slim) odds\b"
    r"|\bperhaps\b|\bmaybe\b|(?<!almost )\bcertainly\b|\bundoubtedly\b|\b(?-i:may|might|could) (?:be|have|well|not)\b"
    r"|\b(?:höchst|sehr|eher)?\s?(?:un)?wahrscheinlich\b|\bmöglicherweise\b|\bvermutlich\b|\bvielleicht\b"
    r"|\b(?:im)?probable(?:ment|mente)?\b|\bvraisemblable(?:ment)?\b|\bpeut-être\b|\bpossible(?:ment)?\b"
    r"|\bposible(?:mente)?\b|\bquizás?\b|\btal vez\b|\b(?:мало)?вероятн\w+|\bвозможно\b|\bскорее всего\b"
    r"|\b(?:nie)?prawdopodobn\w+|\bbyć może\b|\bmożliwe\b|\bzapewne\b|من المرجح|من المحتمل|\bربما\b",
    re.IGNORECASE,
)
_CONFIDENCE = re.compile(
    r"\b(?:(?:low|moderate|medium|high|some|great|full|little)\s+(?:degree of\s+|level of\s+)?)?confiden(?:ce|t|tly)\b"
    r"|\b(?:hoher|mittlerer|mäßiger|geringer|großer) (?:Zuversicht|Sicherheit|Konfidenz)\b"
    r"|\bconfiance (?:élevée|modérée|faible)\b|\b(?:haute|grande|faible) confiance\b"
    r"|\bconfianza (?:alta|media|moderada|baja)\b|\b(?:alta|baja|gran) confianza\b"
    r"|\b\w+ой (?:степенью )?уверенност\w+|\b(?:wysoką|dużą|małą|niską|umiarkowaną) pewnością\b|بثقة",
    re.IGNORECASE,
)
_ODDS = re.compile(r"(?<![\d.,])\d{1,3}(?:[.,]\d+)?(?:\s?[–-]\s?\d{1,3})?\s?(?:%|٪|per ?cent\b|Prozent\b|pour cent\b|"
                   r"por ciento\b|процент\w*|procent\w*)", re.IGNORECASE)  # fmt: skip
_PROOF = re.compile(
    r"\b(?:confirm(?:ed|s)?|verif(?:ied|ies|y)|prove[dns]?|proof|beyond doubt)\b"
    r"|\b(?:bestätigt|verifiziert|bewiesen|erwiesen)\w*|\b(?:confirmé|vérifié|prouvé)\w*"
    r"|\b(?:confirmad|verificad|probad)[oa]s?\b|\b(?:подтвержд|доказан|достоверно)\w*"
    r"|\b(?:potwierdz|zweryfikowan|udowodnion)\w+|تم التحقق|\bمؤكد\b",
    re.IGNORECASE,
)
_REMEDY = {
    "mixed": "likelihood and confidence stand in one sentence; choose each in its own field and leave them out here",
    "other word": f"not a word of the row; choose one: {', '.join(ROW)}",
    "odds": "odds in figures claim more than is known; choose a word of likelihood",
    "proof": "a judgement is not proved; say what the evidence is and choose how likely it is",
    "twice": "the sentence says another likelihood than its field; say it once",
}


def slips(text: str, *, likelihood: str | None = None) -> list[Slip]:
    """What a judgement's text should not say, in the order it stands; ``likelihood`` is chosen beside it."""
    found = [slip for start, end in sentences(text) for slip in _of_sentence(text, start, end, likelihood)]
    stated = [each for each in _ROW.finditer(text) if likelihood and _word(each[0]) != likelihood]
    mixed = {slip.start for slip in found}
    found += [_slip("twice", each, each[0]) for each in stated if each.start() not in mixed]
    return sorted(found, key=lambda slip: (slip.start, slip.kind))


def _of_sentence(text: str, start: int, end: int, likelihood: str | None) -> Iterator[Slip]:
    likely = [*_ROW.finditer(text, start, end), *_OTHER.finditer(text, start, end)]
    likely.sort(key=lambda each: (each.start(), -each.end()))
    sure = [*_CONFIDENCE.finditer(text, start, end)]
    if sure and (likely or likelihood):
        at = sorted([*likely[:1], sure[0]], key=lambda each: each.start())
        words = " … ".join(" ".join(each[0].split()) for each in at)
        yield Slip("mixed", at[0].start(), at[-1].end(), words, _REMEDY["mixed"])
    yield from (_slip("other word", each, each[0]) for each in _OTHER.finditer(text, start, end))
    yield from (_slip("odds", each, each[0]) for each in _ODDS.finditer(text, start, end))
    yield from (_slip("proof", each, each[0]) for each in _PROOF.finditer(text, start, end))


def _slip(kind: str, found: re.Match[str], words: str) -> Slip:
    return Slip(kind, found.start(), found.end(), " ".join(words.split()), _REMEDY[kind])


def _word(text: str) -> str:
    """The word of the row that is meant: almost certainly is almost certain."""
    word = " ".join(text.lower().split())
    return word if word in ROW else word.removesuffix("ly")
