"""Every grade, word and sign that stands for a judgement, with its meaning in one sentence: one table for the window's
hints and for the guide's glossary. Where a closed list of words already explains itself, its own sentences stand here.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from workbench.values import likelihood, words
from workbench.values.grades import CREDIBILITY, NOT_GRADED, RELIABILITY


class Group(NamedTuple):
    """Words that stand beside each other: what they are about, the page that says more, and their meanings."""

    title: str
    about: str
    more: str
    terms: Mapping[str, str]


def _group(title: str, about: str, more: str, terms: Mapping[str, str]) -> Group:
    return Group(title, about, more, MappingProxyType(dict(terms)))


_WORTH = "what-the-evidence-is-worth"
GROUPS: Mapping[str, Group] = MappingProxyType(
    {
        "record": _group("Records", "What a case is made of.", "reading", {
            "case": "one file with sources, records and the journal of all that was done",
            "source": "a document, page, picture or recording, kept byte for byte",
            "capture": "the bytes of a source as they came in, named by their SHA-256",
            "excerpt": "exact words of a source, or a region of a picture; what records rest on",
            "sighting": "an aircraft said or seen to arrive, leave, pass or be at a place",
            "claim": "what somebody asserts, denies, expects, or had no comment on",
            "link": "how one record stands to another: supports, contradicts, cites and others",
            "track": "one aircraft of a tracker file, with its fixes, events and doubts",
            "fix": "one position of a track, with its time",
            "entity": "an airframe, place, organisation or person, whatever it is called",
            "hypothesis": "one answer to the question of the case",
            "judgement": "what an analyst concludes, how likely, how sure, and on which records",
            "finding": "something that does not fit, worked out anew after each act and never stored",
            "lead": "an open question or task",
            "journal": "every act, in order, each bound to the one before it by its hash",
        }),
        "reliability": _group("Reliability of a source", "A letter that a source or its publisher has earned.",
                              f"{_WORTH}#grades", {**RELIABILITY, NOT_GRADED: "nobody has graded it yet; "
                              "this is neither F nor 6"}),
        "credibility": _group("Credibility of a statement", "A digit for one sighting or claim.", f"{_WORTH}#grades",
                              CREDIBILITY),
        "likelihood": _group("Likelihood", "How likely a judgement is, in the words of ICD 203, row one.",
                             f"{_WORTH}#judgements", likelihood.LIKELIHOODS.meanings),
        "confidence": _group("Confidence", "How far the evidence carries a judgement; never how likely it is.",
                             f"{_WORTH}#judgements", likelihood.CONFIDENCES.meanings),
        "rating": _group("Ratings in the matrix", "How an item of information stands to a hypothesis.",
                         f"{_WORTH}#the-matrix", likelihood.RATINGS),
        "relevance": _group("Relevance", "How near an item is to the question.", f"{_WORTH}#the-matrix",
                            likelihood.RELEVANCES.meanings),
        "origin": _group("Origins", "Who says a thing first. The counts are never added to one number.",
                         "findings#origins", {
            "known": "named by the text or by whom it cites",
            "possible": "only described, such as “an insider”; two descriptions may be one person",
            "unknown": "the text names nobody it has it from",
            "silence": "somebody did not comment: it asserts nothing and has no origin",
            "relay": "passes on what somebody else says, and adds no origin",
            "through": "a relay that every way back passes",
        }),
        "hop": _group("How a thing is known", "How one step or value was come by.", "dates-types-places", {
            "stated": "a source's words say it",
            "inferred": "concluded from what is stated; no source says it",
            "assumed": "taken by the analyst on named premises",
            "proposed": "worked out by the program; nobody has accepted it yet",
            "not held": "a source that is named, whose bytes are not in the case",
            "not stated": "the source is silent on it",
            "not recorded": "nobody has filled it in",
        }),
        "position": _group("Kinds of position", "How the position of a fix was come by.",
                           "flights#1-bring-the-file-in", {
            "ads-b": "sent by the aircraft itself, from its own navigation",
            "mlat": "reckoned by receivers on the ground from when the signal reached each",
            "tis-b": "sent by ground stations, from radar or other tracking",
            "estimated": "worked out by the tracker where nothing was received",
            "unknown": "the file does not say",
        }),
        "event": _group("Grades of take-offs and landings", "How sure an event of a track is.",
                        "flights#2-landings-and-take-offs", {
            "observed": "the file reports the aircraft on the ground there",
            "inferred strong": "nobody saw the ground, but the last position was low and close to one field",
            "inferred weak": "it went out of sight near one or several fields, or the stretch is doubtful",
        }),
        "verdict": _group("A track beside a sighting", "What the file says to each field of the record.",
                          "flights#4-does-it-bear-the-report-out", {
            "compatible": "the file shows what the record says",
            "conflicts": "the file shows otherwise",
            "cannot tell": "the file does not reach so far, or names several places",
            "not in file": "the file holds nothing of it",
        }),
        "hedge": _group("Hedges", "How words keep a statement at a distance.", "suggestions", {
            "reported": "somebody else is said to say it: reportedly, is said to",
            "possible": "it may be so: may, perhaps, might have",
            "likely": "it is held to be probable: probably, likely, is believed to",
            "suggests": "something points to it: suggests, indicates, appears to",
            "doubt": "it is questioned: doubtful, unconfirmed, it is not clear whether",
            "expected": "it is still to come: expected to, due to, plans to",
            "attributed": "somebody is named as saying so: according to",
            "roughly": "a number with a bound: about, at least, more than",
        }),
        "silence": _group("What a source says of a fact", "Sources set beside the facts of their event.",
                          f"{_WORTH}#silence", {
            "says": "it tells this, and a record is tagged on its words",
            "agrees": "a record of it is linked as supporting this, or supported by it",
            "differs": "a record of it is linked as telling this otherwise",
            "contradicts": "a record of it is linked as contradicting this",
            "denies": "it tells that somebody says this is not so",
            "no comment": "somebody was asked and did not answer: neither for nor against",
            "linked": "a record of it is linked to this, neither for nor against",
            "may tell of it": "for or against: by like words, or over another record; nobody has said so",
            "silent": "no record and no sentence of it was found that tells of this, for or against",
        }),
        "agreement": _group("Reports of one event", "How two reports stand to each other, field by field.",
                            f"{_WORTH}#agrees-differs-contradicts", {
            "agrees": "both tell the same, or one lies within the other",
            "differs": "they tell it otherwise, and both can be true",
            "contradicts": "both cannot be true of the same thing, in the same unit, at the same time",
        }),
        "status": _group("Decisions on findings", "What was made of a finding, always with a reason.",
                         "findings#deciding-of-a-finding", likelihood.RULINGS.meanings),
        "sighting": _group("Events of a sighting", "What the aircraft is said to have done.",
                           "reading#tag-a-sighting-s", words.EVENTS.meanings),
        "method": _group("Methods", "How a sighting was made.", "reading", words.METHODS.meanings),
        "links": _group("Kinds of link", "How one record stands to another.", "reading", words.LINK_KINDS.meanings),
        "claim": _group("Kinds of claim", "What somebody does by saying it.", "reading", words.CLAIM_KINDS.meanings),
        "nature": _group("Natures of a claim", "What sort of statement it is.", "reading", words.NATURES.meanings),
    }
)  # fmt: skip


def meaning(group: str, word: str) -> str:
    """The sentence for a word of a group; empty for a word that is none of them, such as one a source wrote."""
    return GROUPS[group].terms.get(word.strip().lower()) or GROUPS[group].terms.get(word.strip(), "")
