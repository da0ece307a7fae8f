"""The fixed words of a case file: what events, methods, links and claims may be called."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from workbench.values.errors import CaseError


@dataclass(frozen=True, slots=True)
class WordTable:
    """A closed list of words, each with an explanation for the form's hint and the guide."""

    what: str
    meanings: Mapping[str, str]

    def check(self, word: str) -> str:
        """The word itself if it belongs to the table; else CaseError with the whole choice."""
        clean = word.strip().lower()
        if clean not in self.meanings:
            raise CaseError(f"“{word}” is no {self.what}; choose one of {', '.join(self.meanings)}.")
        return clean

    def check_optional(self, word: str | None) -> str | None:
        """Like ``check``, where nothing chosen stays nothing."""
        return None if word is None or not word.strip() else self.check(word)

    def __iter__(self) -> Iterator[str]:
        return iter(self.meanings)


def _table(what: str, **meanings: str) -> WordTable:
    named = {word.replace("_", "-"): says for word, says in meanings.items()}
    return WordTable(what, MappingProxyType(named))


EVENTS = _table(
    "event of a sighting",
    arrival="the aircraft came to the place and landed",
    departure="the aircraft took off from the place",
    overflight="the aircraft passed over the place in the air",
    presence="the aircraft was at the place, on the ground or orbiting near it",
)

METHODS = _table(
    "method of observation",
    tracker="a flight tracker, kind of reception not stated",
    ads_b="positions sent by the aircraft itself",
    mlat="positions computed from arrival times at several receivers",
    satellite="satellite imagery",
    photo_video="a photograph or a video",
    eyewitness="a person on the spot",
    reported="said by a source, how it was seen is not stated",
)

DOUBTS = _table(
    "doubt about fixes",
    set_aside="not used for events, kept in the file",
    doubtful="used, and told as doubtful wherever it bears on something",
)

LINK_KINDS = _table(
    "kind of link",
    supports="gives reason to believe the other",
    contradicts="cannot be true together with the other",
    differs="tells the same thing in another way, without excluding it",
    cites="draws on the other as its source",
    same_as="is the same thing under another name",
    part_of="belongs to the other",
    about="concerns the other",
    precedes="happened before the other",
    distinct_from="is not the other, though it may look so",
)

ENTITY_TYPES = _table(
    "type of entity",
    aircraft="one airframe, whatever registration it carries",
    place="an airfield, a town, a region or a country",
    organisation="a body that acts or says things",
    person="a human being, named or not",
)

ASSIGNMENTS = _table(
    "kind of assignment",
    registration="the marks painted on the airframe",
    hex="the 24-bit address it sends, six of 0-9 and A-F",
    operator="who flies it",
    callsign="the name it calls itself on a flight",
)

CITE_STANDINGS = _table(
    "standing of a cites link",
    stated="the text names what it draws on",
    inferred="concluded by the analyst, the text does not say so",
)

CLAIM_KINDS = _table(
    "kind of claim",
    assertion="somebody says that it is so",
    denial="somebody says that it is not so",
    no_comment="somebody was asked and did not answer",
    expectation="somebody says that it will be so",
    accusation="somebody charges somebody with it",
)

NATURES = _table(
    "nature of a claim",
    information="reported as fact, can be checked",
    assumption="taken for granted to go on from there",
    judgement="somebody's conclusion or opinion",
)

MENTION_KINDS = _table(
    "kind of mention",
    date="words from which a period of the calendar, or how long something lasts, can be worked out",
    aircraft="a type, a registration, an address or a callsign",
    place="an airfield, a town, a region, a country or a water",
    actor="a named person or body",
    hedge="words that keep a statement at a distance",
)

OFFERED = _table(
    "kind of suggestion",
    **MENTION_KINDS.meanings,
    attribution="words that say who says so",
    movement="a flight or a stay that the words tell of",
    claim="that somebody denies it, or had no comment",
    lineage="that one source draws on another",
)

CUSTODY_ACTIONS = _table(
    "action of custody",
    received="somebody took the bytes over from outside the case",
    transferred="the bytes went from one keeper to another",
    copied="a copy was given away, the keeper stays",
    checked="the hash was computed again and compared",
    returned="the bytes went back to whom they came from",
)

IMAGERY_KINDS = _table(
    "kind of imagery",
    satellite="taken from orbit; it has a provider and a scene",
    photo="a photograph from the ground or from an aircraft",
    video="a film from the ground or from an aircraft",
    drone="taken by a drone, photograph or film",
    screenshot="a picture of a screen; what it shows was taken by somebody else",
)

FRAMES = _table(
    "kind of frame",
    group="cards that belong together and move together",
    frame="an area of the board with a name",
    origins="all that passes through one source",
)

VIEWS = _table(
    "kind of saved view",
    timeline="lanes, clock, stretch of time and filter of the timeline",
    filter="terms that narrow every view",
    search="words that are looked for in the whole case",
)

TAG_COLOURS = _table(
    "colour of a tag",
    grey="plain",
    red="as findings are",
    amber="as excerpts are",
    olive="as leads are",
    green="as entities are",
    sky="as sightings are",
    blue="as tracks are",
    purple="as claims are",
    brown="as hypotheses are",
)
