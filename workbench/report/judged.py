"""What the analyst judges: likelihood in the sentence, confidence beside it and never in the same sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from workbench.report import origins
from workbench.report.blocks import (
    Block,
    Heading,
    Judged,
    Judgements,
    Runs,
    Scale,
    plain,
    record,
    strong,
    sure,
)
from workbench.report.citing import Ledger
from workbench.report.facts import Record
from workbench.report.wording import counted, ranged
from workbench.values.likelihood import CONFIDENCES, LIKELIHOODS, UNJUDGED
from workbench.values.linted import ROW

_WORDS = re.compile(rf"\b(?:{'|'.join(sorted(LIKELIHOODS, key=len, reverse=True))})\b", re.IGNORECASE)
NO_BASIS = "Unsupported: it points to no fact that this case holds."


def judgements(ledger: Ledger) -> Iterator[Block]:
    """Every judgement with its word, its confidence and what it rests on, and the scale the words are of."""
    told = [each for each in ledger.facts.judgements if each["nature"] == "judgement"]
    if not told:
        return
    yield Heading("Key judgements")
    yield Judgements(tuple(_judged(each, ledger) for each in told))
    used = {each["likelihood"] for each in told}
    yield Scale(
        tuple((word, LIKELIHOODS.meanings[word], word in used) for word in ROW),
        _caption(matrix="matrix" in ledger.sections),
    )


def _judged(item: Record, ledger: Ledger) -> Judged:
    given = item["likelihood"] not in (None, UNJUDGED) and bool(item["confidence"])
    said = (*_sentence(item), *_notes(item, ledger), *(() if item["supported"] else (strong(f" {NO_BASIS}"),)))
    return Judged((record(str(item["number"])),), said, _sure(item, given), tuple(_basis(item, ledger)), given)


def _sentence(item: Record) -> Runs:
    """The statement letter for letter, its word of likelihood strong, or that word before it."""
    word, says = item["likelihood"], item["statement"]
    if not word:
        return (plain(says),)
    found = next((each for each in _WORDS.finditer(says) if each[0].lower() == word), None)
    if found is None:
        return (strong(f"{word[0].upper()}{word[1:]}: "), plain(says))
    return (plain(says[: found.start()]), strong(found[0]), plain(says[found.end() :]))


def _sure(item: Record, given: bool) -> Runs:
    level = item["confidence"]
    if not given or not level:
        return (strong("No confidence given"),)
    return (strong(f"{level[0].upper()}{level[1:]} confidence "), sure(level))


def _notes(item: Record, ledger: Ledger) -> Runs:
    """The endnotes of all that it rests on, each once."""
    keys = (*item["basis"], *_same(item, ledger))
    marks = (run for key in keys if key != item["id"] for run in ledger.cite_record(key))
    return tuple(sorted(dict.fromkeys(marks), key=lambda run: int(run.text)))


def resting(ledger: Ledger) -> list[str]:
    """The numbers of the records that judgements rest on, and of those held to be the same as these."""
    told = [each for each in ledger.facts.judgements if each["nature"] == "judgement"]
    return [ledger.number(key) for each in told for key in (*each["basis"], *_same(each, ledger))]


def _same(item: Record, ledger: Ledger) -> list[str]:
    """The records that are held to be the same as one that it rests on: their texts and origins count for it, too."""
    stated = {each["id"] for each in (*ledger.facts.sightings, *ledger.facts.claims)}
    found = (ledger.facts.origins.get(key, {}).get("about", ()) for key in item["basis"] if key in stated)
    about = dict.fromkeys(key for each in found for key in each if key in stated)
    return [key for key in about if key not in item["basis"]]


def _basis(item: Record, ledger: Ledger) -> Iterator[Runs]:
    """The records it rests on, the texts in which their words stand, and whom those go back to."""
    if not item["basis"]:
        return
    held = {each["id"]: each for each in (*ledger.facts.sightings, *ledger.facts.claims)}
    same = _same(item, ledger)
    below = ledger.facts.origins.get(item["id"], {}).get("about", ())
    records = [held[key] for key in dict.fromkeys((*item["basis"], *below, *same)) if key in held]
    texts = {ledger.number(source): None for each in records for source in ledger.texts(each)}
    numbers = sorted(texts, key=lambda number: (len(number), number))
    says = ranged([ledger.number(key) for key in item["basis"]])
    says += f"; held to be the same: {ranged([ledger.number(key) for key in same])}. " if same else ". "
    says += f"{counted(len(numbers), 'text')}: {', '.join(numbers)}. " if numbers else ""
    goes_back = origins.totals(ledger, records)
    yield (plain(says), *goes_back, *([plain(".")] if goes_back else []))


def _caption(*, matrix: bool) -> Runs:
    boxes = [run for level in CONFIDENCES for run in (plain(f"{level} "), sure(level), plain(", "))][:-1]
    return (
        plain("Words of likelihood, ICD 203, row one; those in use are inverted. Confidence ("),
        *boxes,
        plain(") speaks of the evidence, never in the same sentence. "),
        strong("Cannot be judged"),
        plain(" carries neither."),
        *([plain(" No likelihood is read off the matrix.")] if matrix else []),
    )
