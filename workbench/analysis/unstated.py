"""What no report of an event states: fields that none of them has, and figures that none of their sentences gives."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from workbench.analysis.reread import Text, Texts
from workbench.analysis.seen import Seen
from workbench.analysis.timewords import told_times
from workbench.reference.figures import phrases
from workbench.reference.worded import Words
from workbench.values.sentences import Sentence

NOT_STATED = "not stated by any of them"
_FIELDS: Mapping[str, Callable[[Seen], object]] = {
    "Type": lambda each: each.type,
    "Registration": lambda each: each.registration,
    "Hex": lambda each: any(mark.startswith("hex ") for mark in each.marks),
    "Callsign": lambda each: each.callsign,
    "Operator": lambda each: each.operator,
    "Count": lambda each: each.counted,
    "From": lambda each: each.origin or (each.event == "departure" and each.place),
    "To": lambda each: each.destination or (each.event == "arrival" and each.place),
    "Place": lambda each: each.where,
    "When": lambda each: each.when,
    "Asserted by": lambda each: each.by,
}
_FIGURES = {"tonnes": "Load in figures", "persons": "Persons on board in figures"}


def unstated(reports: Sequence[Seen], texts: Texts) -> tuple[str, ...]:
    """The fields that no report of an event has, and the figures that the paragraphs telling of it do not give."""
    fields = [name for name, told in _FIELDS.items() if not any(map(told, reports))]
    if "When" in fields and any(True for each in reports for _ in _times(each, texts)):
        fields.remove("When")
    figures = {kind for each in reports for kind in _figures(each, texts)}
    return (*fields, *(name for kind, name in _FIGURES.items() if kind not in figures))


def _times(each: Seen, texts: Texts) -> Iterator[str]:
    """The words of time in the sentences that a sighting rests on."""
    for source in each.sources:
        if (text := texts.of(source)) is not None:
            yield from told_times(text, texts.sentences(source, each.excerpts))


def _figures(each: Seen, texts: Texts) -> Iterator[str]:
    """The kinds of figures in the paragraphs that a sighting rests on; what an aircraft can carry is no load."""
    for source in each.sources:
        text = texts.of(source)
        if text is None:
            continue
        for span in text.paragraphs_of(texts.sentences(source, each.excerpts)):
            for figure in text.figures_in([span]):
                if figure.kind != "tonnes" or not _tells_capacity(text, span):
                    yield figure.kind


def _tells_capacity(text: Text, span: Sentence) -> bool:
    """Whether a sentence says what an aircraft can carry."""
    words = Words(text.text[span.start : span.end])
    return next(phrases(text.language, "capacity").all(words), None) is not None
