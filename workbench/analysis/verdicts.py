"""The rules by which two values of one field agree, differ or contradict: every rule in one place, with its reason.

A contradiction needs the same thing, the same unit, the same baseline and the same period; whatever lacks one of these
is a difference, said in words. What a rule does not name is compared by none, and is told as nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

AGREES, DIFFERS, CONTRADICTS = "agrees", "differs", "contradicts"
FIELDS = ("type", "registration", "count", "date", "place", "duration", "attribution", "cause", "baseline")


class Rule(NamedTuple):
    """One rule: the field, what it concludes, what it says of two wordings, and why that follows."""

    field: str
    verdict: str
    says: str
    why: str
    weight: str = "low"  # of the finding made from it


RULES: dict[str, Rule] = {
    "type same": Rule("type", AGREES, "both are the {meant}",
                      "two names of one row of the table of types are one type"),
    "type finer": Rule("type", DIFFERS, "{fine} is a type of the {coarse}: one tells more than the other",
                       "a variant says nothing against its family, and its family does not state it"),
    "type variants": Rule("type", CONTRADICTS, "{one} and {two} are two variants of the {family}",
                          "one aircraft is of one variant", "high"),
    "type other": Rule("type", CONTRADICTS, "{one} and {two} are two types",
                       "one aircraft is of one type", "high"),
    "type misread": Rule("type", CONTRADICTS, "“{odd}” is no known type; {near}",
                         "both cannot be what the source meant; one is a slip of the pen", "high"),
    "registration same": Rule("registration", AGREES, "both write {meant}",
                              "a registration is one airframe's at a time"),
    "registration other": Rule("registration", CONTRADICTS, "{one} and {two} are two airframes",
                               "a registration is one airframe's at a time", "high"),
    "registration slip": Rule("registration", CONTRADICTS, "{one} and {two} differ as a slip of the pen does",
                              "each stands in one of the texts alone; one of them is likely misread", "high"),
    "two for one": Rule("registration", DIFFERS, "one tells of {many} aircraft where the other tells of one, {meant}",
                        "both sightings of the one fit the other's single one; which it is, nobody states", "medium"),
    "count same": Rule("count", AGREES, "both count {meant}", "the bounds of both are the same"),
    "count within": Rule("count", AGREES, "both can be {meant}", "the bounds have a number in common"),
    "count other": Rule("count", CONTRADICTS, "{one} against {two}",
                        "the same is counted, and the bounds have no number in common", "high"),
    "count unit": Rule("count", DIFFERS, "{one} counts {unit}, {two} counts {other}",
                       "landings and aircraft are different units: one aircraft can land three times", "medium"),
    "date same": Rule("date", AGREES, "both are {meant}", "the phrases resolve to one day or span"),
    "date overlap": Rule("date", AGREES, "they overlap: {meant}",
                         "the spans have days in common, and neither is the other made less precise"),
    "date coarser": Rule("date", DIFFERS, "{coarse} is less precise than {fine}",
                         "the narrower lies within the wider: nothing speaks against it, one tells more", "low"),
    "date apart": Rule("date", CONTRADICTS, "{one} against {two}, {days} apart",
                       "one event, and no day in common", "high"),
    "date near": Rule("date", DIFFERS, "{one} against {two}: the next day, which another time zone can explain",
                      "neither states its zone, and a day begins at another time in each", "medium"),
    "date only": Rule("date", DIFFERS, "only here; the text that it draws on gives no such day",
                      "what is added on the way has no support in the origin", "medium"),
    "place same": Rule("place", AGREES, "both are {meant}", "the names are one place in the table"),
    "place near": Rule("place", AGREES, "{one} and {two} lie beside each other",
                       "reports name a town for its airfield"),
    "place coarser": Rule("place", DIFFERS, "{coarse} is less precise than {fine}",
                          "the one lies within the other: nothing speaks against it"),
    "place other": Rule("place", CONTRADICTS, "{one} against {two}", "one event happened at one place", "high"),
    "end other": Rule("place", DIFFERS, "{one} against {two} as the other end of the way",
                      "a stop between can make both true", "medium"),
    "place only": Rule("place", DIFFERS, "only here; the other does not mention it",
                       "a stop that one text tells and the other leaves out", "low"),
    "length same": Rule("duration", AGREES, "both give {meant}", "the lengths have a moment in common"),
    "length other": Rule("duration", CONTRADICTS, "{one} against {two}",
                         "the same stay, flight or pause has one length", "high"),
    "stay other": Rule("duration", CONTRADICTS, "{one} against {meant} between arrival and departure",
                       "arrival and departure of the other text give another length", "high"),
    "asserter same": Rule("attribution", AGREES, "both name {meant}", "one name, one asserter"),
    "asserter worded": Rule("attribution", DIFFERS, "one source in two wordings, neither equal to the other",
                            "of, close to and tied to are of different strength; one text has changed it", "medium"),
    "asserter other": Rule("attribution", DIFFERS, "told on the word of {one}, and of {two}",
                           "two asserters do not contradict each other by being two", "low"),
    "cause other": Rule("cause", DIFFERS, "two reasons are given",
                        "an event can have several causes; neither text excludes the other's", "medium"),
    "baseline other": Rule("baseline", DIFFERS, "{one} is measured against {base}, the other against {other}",
                           "more than one thing and less than another can both be true", "medium"),
    "baseline same": Rule("baseline", CONTRADICTS, "more and less than the same, {base}",
                          "one change against one baseline has one direction", "high"),
    "linked contradicts": Rule("", CONTRADICTS, "{note}", "the analyst linked them as contradicting", "high"),
    "linked differs": Rule("", DIFFERS, "{note}", "the analyst linked them as differing", "medium"),
    "corrected since": Rule("", CONTRADICTS, "{one} is corrected to {two}",
                            "what a text takes back cannot stand beside what it puts in its place", "high"),
    "corrected": Rule("", DIFFERS, "the text corrects itself: {one} against {two}",
                      "what is corrected is told beside what it replaces", "medium"),
}  # fmt: skip


class Words(NamedTuple):
    """What a text says: its words, whose, and the record that stands on them, where there is one."""

    source: bytes
    words: str
    record: bytes | None = None
    span: tuple[int, int] | None = None  # code points of the working text


@dataclass(frozen=True, slots=True)
class Row:
    """Two wordings held against each other by a rule; ``there`` is ``None`` where the other text has nothing."""

    rule: str
    says: str
    here: Words
    there: Words | None
    other: bytes  # the source of the other side, also where it says nothing
    about: tuple[bytes, ...] = ()  # the records of the event
    reasons: tuple[str, ...] = ()
    field: str = ""

    @property
    def verdict(self) -> str:
        """agrees, differs or contradicts."""
        return RULES[self.rule].verdict


Same = tuple[str, str, frozenset[str]]


def same_words(each: Row) -> Same:
    """What is the same for two rows that say one thing: a copy of a text against a third says nothing new."""
    return _same(each.verdict, each.field, each.here.words, each.there.words if each.there else "")


@lru_cache(maxsize=8192)
def _same(verdict: str, field: str, *words: str) -> Same:
    return verdict, field, frozenset(" ".join(one.split()).casefold() for one in words)


def sayings(rows: Iterable[Row]) -> str:
    """What rows say, each once, whichever side of it was read first."""
    told: dict[tuple[str, Same], str] = {}
    for each in rows:
        told.setdefault((each.rule, same_words(each)), each.says)
    return "; ".join(dict.fromkeys(told.values()))


def row(
    rule: str, here: Words, there: Words | None, told: Mapping[str, object] = MappingProxyType({}), *,
    other: bytes | None = None, about: tuple[bytes, ...] = (), reasons: tuple[str, ...] = (), field: str = "",
) -> Row:  # fmt: skip
    """A row by a rule of the table, its sentence filled in with ``told``, its reason first among the reasons."""
    known = RULES[rule]
    far = other if other is not None else there.source if there else here.source
    return Row(rule, known.says.format(**told), here, there, far, about, (known.why, *reasons), field or known.field)
