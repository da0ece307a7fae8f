"""What words say of a sighting by themselves: each field with the very words it was read from, nothing added."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from workbench.reference.dating.telling import mentions, ranges
from workbench.reference.hedges import hedges
from workbench.reference.places import resolve_place
from workbench.reference.typenames import designators
from workbench.values.counts import parse_count

LONGEST = 2_000  # code points that are read: a long sentence, never a page
_OWN = ("aircraft", "count", "operator", "registration", "hex", "callsign")  # of one aircraft, not of a sentence
_PLACE_WORDS = 7  # the longest name of a place that is tried


class Said(NamedTuple):
    """A field's value and the words it stands in."""

    value: str
    words: str


_NUMBER = (
    r"(?:(?:at least|more than|at most|up to|about|no fewer than|over) )?"
    r"(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|several)"
)
_TIMES = r"(?:landings?|arrivals?|departures?|take-?offs?|flights?|sorties|times|visits|trips|aircraft|planes|jets)"
_COUNT = re.compile(rf"(?<![\w-])({_NUMBER} (?:[a-z]+ |[A-Z][a-z]+ )?{_TIMES})\b")
_ARTICLE = re.compile(r"\b([Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|\d{1,3}) (?:[\w-]+ ){0,4}$")
_EVENTS = (
    ("departure", r"took off|taken off|taking off|takes off|departed|departing|departures?|had left|have left|has left|"
                  r"left(?= [A-Z])|take-?offs?"),
    ("arrival", r"(?:have |has |had |to have )?arrived|arriving|arrivals?|(?:have |has )?landed|landings?|"
                r"touched down|deployed to|came in from"),
    ("overflight", r"flew over|flown over|overflew|overflown|passed over|crossed over|overflights?"),
    ("presence", r"(?:was |were )?parked|on the (?:ground|apron|ramp|tarmac)|(?:is|was|were) based|on display"),
)  # fmt: skip
_METHODS = (
    ("ads-b", r"ADS-B"),
    ("mlat", r"MLAT|multilateration"),
    ("satellite", r"satellite (?:images?|imagery|pictures?|photos?)"),
    ("tracker", r"flight[- ]track(?:ing|er)\w*(?: (?:information|data|platform|records|site))?|Flightradar24|"
                r"FlightRadar24|FlightAware|ADSBexchange|ADS-B Exchange|RadarBox|a (?:flight )?tracker"),
    ("photo-video", r"photographs?|photographed|photos|footage|videos?|filmed"),
    ("eyewitness", r"eye-?witness(?:es)?|witness(?:es)?|residents|plane ?spotters?"),
)  # fmt: skip
_REPORTED = re.compile(
    r"\b(?:was|were|is|are|has been|have been)(?: \w+ly)? (?:reported|noted|said|believed|thought|understood|alleged|"
    r"expected|seen|known) to (?:(?:have |has |had )?[a-z]+(?:ed|en|wn)|be|[a-z]+)"
)
_NAME = r"(?:[A-Z][\w&.-]*(?: (?:of |and |the )?[A-Z][\w&.-]*){0,4})"
_THROUGH = (
    rf"\b(?i:based on|citing|according to|cites|quoting|per) (?:[a-z0-9]+(?:[’']s)? ){{0,6}}?({_NAME})",
    rf"\b({_NAME}) (?:said|reported|reports|says|mentioned|announced|wrote|writes|confirmed|claimed)\b",
)
_OPERATOR = re.compile(
    r"\b((?:[A-Z][\w-]+ ){1,3}(?:Air Force|Aerospace Forces|Navy|Naval Aviation|Army|Air ?[Ll]ines|Airways|Cargo|"
    r"Air Transport|Aviation|Coast Guard|Air Lines))\b"
)
_REGISTRATION = re.compile(
    r"\b(RA-\d{5}|RF-\d{5}|(?<=registration )[A-Z0-9]{1,2}-?[A-Z0-9]{2,5}|(?<=registered )[A-Z0-9]{1,2}-[A-Z0-9]{2,5}|"
    r"(?<=tail number )[\w-]{3,8})\b"
)
_HEX = re.compile(r"(?i:\b(?:hex|icao)(?: (?:code|address|is))? )([0-9A-Fa-f]{6})\b")
_CALLSIGN = re.compile(r"(?i:\bcall ?sign )[“\"‘']?([A-Z]{2,3} ?\d{1,4}[A-Z]{0,2})\b")
_WHERE = {
    "origin": re.compile(r"\b(?:from|left|leaving|departed) (?=(?:the )?[A-Z])"),
    "destination": re.compile(r"\b(?:to|towards|for|into) (?=(?:the )?[A-Z])"),
    "place": re.compile(r"\b(?:at|in|over|near|outside|above) (?=(?:the )?[A-Z])"),
}
_BETWEEN = re.compile(r"[,.;:—]|\b(?:and|in|then|to|on|at|last|by|with)\b")
_NOUNS = frozenset("airbase base airport area province oblast region airfield city governorate".split())  # noqa: SIM905
_PLAIN = re.compile(r"[\w’'-]+")


def stated(text: str) -> dict[str, Said]:
    """The fields that the words themselves state, by name; a text over ``LONGEST`` states nothing."""
    if len(text) > LONGEST:
        return {}
    found = {name: said for name, read in _READERS.items() if (said := read(text)) is not None}
    return found | _places(text)


def beyond(sentence: str, words: Mapping[str, Said]) -> dict[str, Said]:
    """What only the sentence around the words says: offered, never filled in."""
    named = designators(sentence)[1:]
    told = stated(sentence)
    kept = {name: said for name, said in told.items() if name not in words and name not in ("aircraft", "count")}
    if named:  # several types: where and what may be said of another one
        kept = {
            name: said for name, said in kept.items() if name not in ("operator", "registration", "hex", "callsign")
        }
    return kept


def chain_of(text: str) -> list[str]:
    """Whom the words name as saying so, the origin first: who is drawn on stands before who draws on it."""
    spots = [(found.start(1), found[1]) for pattern in _THROUGH for found in re.finditer(pattern, text)]
    names = [re.sub(r"[’']s$", "", name).rstrip(".,") for _, name in sorted(spots)]
    order = list(dict.fromkeys(name for name in names if not _is_type(name)))
    return order if _drawn_on(text) else order[::-1]


def _drawn_on(text: str) -> bool:
    """Whether who is named last relays who is named first: “based on data from A” stands alone."""
    return not re.search(r"\b(?:citing|cites|quoting|according to|based on)\b", text)


def _is_type(name: str) -> bool:
    return bool(designators(name))


def _aircraft(text: str) -> Said | None:
    named = designators(text)
    return Said(named[0].text, named[0].text) if named else None


def _count(text: str) -> Said | None:
    """A number of landings or aircraft, else the article before the type: “an An-124” is one."""
    many = _COUNT.search(text)
    if many:
        return Said(many[1], many[1])
    named = designators(text)
    before = _ARTICLE.search(text[: named[0].start]) if named else None
    if before is None:
        return None
    value = parse_count(before[1])
    return Said(str(value.min), before[1]) if value.min is not None else None


def _event(text: str) -> Said | None:
    spots = [
        (found.start(), word, found[0])
        for word, pattern in _EVENTS
        for found in [re.search(rf"\b(?:{pattern})\b", text)]
        if found
    ]
    return Said(min(spots)[1], min(spots)[2]) if spots else None


def _method(text: str) -> Said | None:
    for word, pattern in _METHODS:
        found = re.search(rf"\b(?:{pattern})(?!\w)", text)
        if found:
            return Said(word, found[0])
    return None


def _when(text: str) -> Said | None:
    first = mentions(text)[:1]
    wider = [each for each in ranges(text) if first and each[0] <= first[0][0] and first[0][1] <= each[1]]
    found = wider or first
    if not found:
        vague = re.search(r"\b(?:recently|lately)\b", text)
        return Said(vague[0], vague[0]) if vague else None
    start, _, words = found[0]
    bound = re.search(r"\b(?:since|until|before|after|by)(?: the)? $", text[:start])
    whole = f"{bound[0]}{words}" if bound else words
    return Said(whole, whole)


def _by(text: str) -> Said | None:
    names = chain_of(text)
    return Said(" > ".join(names), ", ".join(names)) if names else None


def _hedge(text: str) -> Said | None:
    """The first hedge; of "were reported to have landed" the whole, verb included."""
    whole = _REPORTED.search(text)
    cue = next(iter(hedges(text)), None)
    if cue is None or (whole is not None and whole.start() <= cue.start):
        return Said(whole[0], whole[0]) if whole else None
    return Said(cue.text, cue.text)


def _first(pattern: re.Pattern[str]) -> Callable[[str], Said | None]:
    def read(text: str) -> Said | None:
        found = pattern.search(text)
        return Said(found[1].strip(), found[1].strip()) if found else None

    return read


def _places(text: str) -> dict[str, Said]:
    """Where from, where to and where: names of known places behind their small words."""
    named = {name: list(dict.fromkeys(_named(text, pattern))) for name, pattern in _WHERE.items()}
    ways, found = named["destination"], {}
    if len(ways) > 1 and not named["place"]:
        named["place"], ways = ways[:1], ways[1:]
    for name, words in (("origin", named["origin"]), ("destination", ways[-1:]), ("place", named["place"])):
        if words:
            found[name] = Said(words[0], words[0])
    return found


def _named(text: str, behind: re.Pattern[str]) -> Iterator[str]:
    for small in behind.finditer(text):
        words = list(_PLAIN.finditer(text, small.end()))[:_PLACE_WORDS]
        for last in reversed(words):
            whole = text[small.end() : last.end()]
            if _BETWEEN.search(whole):
                continue
            found = resolve_place(whole)
            if found.value and _all_named(whole):
                yield whole
                break


def _all_named(words: str) -> bool:
    """Whether no word of a sentence trails behind the name: “Hmeimim last Sunday” is no place."""
    shorter = words.rsplit(" ", 1)
    if len(shorter) == 1 or shorter[1][:1].isupper():
        return True
    return shorter[1] in _NOUNS


_READERS: Mapping[str, Callable[[str], Said | None]] = {
    "aircraft": _aircraft, "count": _count, "event": _event, "method": _method, "when": _when, "by": _by,
    "hedge": _hedge, "operator": _first(_OPERATOR), "registration": _first(_REGISTRATION),
    "hex": _first(_HEX), "callsign": _first(_CALLSIGN),
}  # fmt: skip
