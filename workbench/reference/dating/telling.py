"""The date phrases of a running text as words, and as what they tell of the day the text was published."""

from __future__ import annotations

from workbench.reference.dating.grammar import Found
from workbench.reference.dating.language import language_of
from workbench.reference.dating.phrases import spans
from workbench.reference.dating.tense import Tense
from workbench.reference.worded import Words
from workbench.values.publication import Told

Span = tuple[int, int, str]


def mentions(text: str, language: str = "") -> list[Span]:
    """The date phrases of a text as (start, end, words), in order and never overlapping; lengths of time are none."""
    found = spans(Words(text), language or language_of(text))
    return [(each.start, each.end, text[each.start : each.end]) for each, _ in found if _dates(each.found)]


def ranges(text: str, language: str = "") -> list[Span]:
    """The ranges between two mentions: "between last Friday and Wednesday", as (start, end, words)."""
    found = (around for _, around in spans(Words(text), language or language_of(text)))
    return [(each.start, each.end, text[each.start : each.end]) for each in found if each]


def _dates(found: Found) -> bool:
    return not found.duration or bool(found.rule)


def told(text: str, source: str, language: str = "") -> list[Told]:
    """What a text tells of dates: its mentions and its ranges, each with its rule, and whether as still to come."""
    spoken, words = language or language_of(text), Words(text)
    tense = Tense(words, spoken)
    found, before = [], ""
    for mention, around in spans(words, spoken):
        one = mention.found
        rule = one.rule if one.basis == "publication" and not (one.duration and not one.rule) else ""
        ahead = bool(rule) and one.grain in ("day", "clock") and tense.ahead(mention.start, mention.end)
        if rule:
            counted = one.ahead or rule if ahead else rule
            found.append(Told(text[mention.start : mention.end], counted, source, ahead))
        if around and before and rule and not ahead:
            found.append(Told(text[around.start : around.end], f"range({before},{rule})", source))
        before = "" if ahead else rule
    return found
