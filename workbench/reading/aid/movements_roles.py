"""What a place is to a flight: where from, where to, over or near where, by the small words in front of its name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from workbench.reading.aid.movements_capital import capitals
from workbench.reading.aid.movements_scene import Line, Scene, Spot
from workbench.reading.aid.movements_small import small
from workbench.reading.aid.movements_words import Cue
from workbench.reading.aid.spans import Span

Role = Literal["from", "to", "at", "over", "via", "near", "object", "none"]
_ARROWS = frozenset({"-", "–", "—", "→", "->", "-->", "–>", "=>", ">", ">>", "»", "⇒", "➔", "➜", "➝", "✈"})
_NEAR = 16  # letters between who says so and the place where: "the High Commission in"
_APPOSED = 6  # words between a place and the land that it is said to lie in
_AIR = frozenset({"airspace", "zone"})


@dataclass(slots=True, repr=False)
class Stand:
    """A place of a sentence with its role; ``first`` is where its small words begin, ``within`` what it lies in."""

    first: int
    last: int
    span: Span | None
    role: str
    named: bool = True  # False: "there", "the same base"
    zone: bool = False  # "the zone": the air spoken of before
    here: bool = False  # "here": where the outlet is
    listed: bool = False  # went on from the place before it
    way: bool = False  # "on the way from": what follows is bound for, not reached
    pair: bool = False  # the first of two that something passes between
    where: bool = False  # "where": the place before it
    course: bool = False  # "heading for", "towards": not reached
    apart: bool = False  # nothing joins it to the place before it: no comma, no "and"
    chained: bool = False  # one of a route as it is noted down: "ADD-JIB-KRT", "Luton → Malé"


def stands(scene: Scene, line: Line, inside: dict[str, list[Span]]) -> list[Stand]:
    """The places of a sentence with their roles; what only says where another place lies goes to ``inside``."""
    found: list[Stand] = []
    for spot in line.places:
        if line.said and (any(said.covers(spot.span) for said in line.said) or _of_speaker(scene, line, spot)):
            continue
        if found and spot.first < found[-1].last:
            continue
        _stand(scene, line, spot, found, inside)
    for cue in line.having("zone", "there", "here", "same", "overhead", "whither", "where"):
        if cue.has("zone") and not _named_behind(scene, line, cue):
            found.append(Stand(cue.first, cue.last, None, "over", named=False, zone=True))
        elif cue.has("whither"):
            found.append(Stand(cue.first, cue.last, _last_before(found, cue), "to", named=False))
        elif cue.has("where"):
            if (place := _last_before(found, cue)) is not None:
                found.append(Stand(cue.first, cue.last, place, "at", named=False, where=True))
        elif cue.has("overhead"):
            if not any(stand.first <= cue.last - 1 and cue.last <= stand.last for stand in found):
                found.append(Stand(cue.first, cue.last, None, "over", named=False, here=True))
        elif cue.has("same") and _named_behind(scene, line, cue):
            continue  # "the naval base at Guantanamo Bay"
        elif (no := scene.cue_at.get(cue.first - 1)) is not None and no.has("not"):
            continue  # "that was not there on 1 May"
        elif cue.has("there", "here", "same"):
            role = _there(scene, line, cue) if cue.has("there", "here") else small(scene, line, cue.first)[0]
            found.append(
                Stand(cue.first, cue.last, None, role if role != "list" else "none", named=False, here=cue.has("here"))
            )
    for cue, town in capitals(scene, line):
        role = small(scene, line, cue.first)[0]
        found.append(Stand(cue.first, cue.last, town, role if role not in ("list", "of") else "none"))
    return sorted(found, key=lambda each: each.first)


def _there(scene: Scene, line: Line, cue: Cue) -> str:
    """Whether "there" is where something is, or where it goes: by the word itself, or a small one right before it."""
    if cue.has("thither"):
        return "to"
    before = scene.cue_at.get(cue.first - 1)
    role = before.meant.get("role") if before is not None and cue.first > line.first else None
    return role if role in ("to", "toward") and not scene.stop_between(cue.first - 1) else "at"


def _of_speaker(scene: Scene, line: Line, spot: Spot) -> bool:
    """Whether a place tells where whoever says so is or speaks: "quoted the High Commission in Noumea"."""
    start = spot.span.start
    ends = {said.end for said in line.said if 0 < start - said.end <= _NEAR and not said.rule.endswith(".show")}
    if not ends:
        return False
    role, first = small(scene, line, spot.first, start)
    return (
        role == "at"
        and first < spot.first
        and scene.words.gaps[first - 1] == " "
        and scene.words.end[first - 1] in ends
    )


def _last_before(found: list[Stand], cue: Cue) -> Span | None:
    """The place that "where" and "to which" go back to: the last one named before them."""
    return next((stand.span for stand in reversed(found) if stand.last <= cue.first and stand.span), None)


def _named_behind(scene: Scene, line: Line, cue: Cue) -> bool:
    """Whether the place follows whose air is meant: "dem Luftraum von Kaliningrad", not "from the airport to Búzi"."""
    small = scene.cue_at.get(cue.last)
    onward = small is not None and small.meant.get("role") in ("to", "toward", "via")
    return any(cue.last <= spot.first <= cue.last + (not onward) for spot in line.places)


def _stand(scene: Scene, line: Line, spot: Spot, found: list[Stand], inside: dict[str, list[Span]]) -> None:
    before = found[-1] if found and found[-1].span else None
    role, first = small(scene, line, spot.first, spot.span.start)
    if before is not None and before.span is not None:
        close = first <= before.last or not _between(scene, before.last, first)
        close = close and not _joined(scene, before.last, first) or role == "at" and _apposed(scene, before.last, first)
        if role in ("at", "near", "of", "none", "list") and close and _contains(scene, before, spot, role, first):
            inside.setdefault(before.span.id, []).append(spot.span)
            before.last = spot.last
            return
        if _whose(scene, before.span, spot.span):
            inside.setdefault(spot.span.id, []).append(before.span)
            before.span, before.last = spot.span, spot.last
            return
        if role in ("list", "none") and _listing(scene, before.last, spot.first, spot.last, line.last):
            hyphen = spot.first == before.last and scene.words.gaps[before.last - 1].strip() in _ARROWS
            if hyphen and before.chained and before.role == "to":
                found.append(Stand(spot.first, spot.last, spot.span, "to", listed=True, chained=True))
                return
            if hyphen or before.role == "between":
                before.pair = before.role == "between"
                before.role, role, before.chained = "from", "to", hyphen
            else:
                found.append(Stand(spot.first, spot.last, spot.span, before.role, listed=True))
                return
    if before is not None and role == "to" and first == before.last:
        if _flown(scene, before):
            before.role = "from"
        elif before.role == "none" and scene.words.key[first] in ("to", "nach"):
            before.role, before.chained = "from", True  # noted down: "Kayseri to N'Djamena"
        elif before.role == "to" and scene.words.key[before.first] == "for" and scene.words.key[first] == "to":
            before.role, before.chained = "from", True  # "is down for Kayseri to N'Djamena"
    chained = before is not None and before.chained and role == "to" and before.last in (first, spot.first)
    role = "none" if role in ("list", "of") else role
    role = "over" if _airspace(scene, line, first, spot.last) else role
    cue = scene.cue_at.get(first)
    way = cue is not None and cue.has("way") or before is not None and before.way and role == "to"
    course = cue is not None and (cue.meant.get("act") == "head" or cue.has("course"))
    apart = before is not None and not _linked(scene, before.last, first)
    found.append(Stand(first, spot.last, spot.span, role, chained=chained, way=way, course=course, apart=apart))


def _linked(scene: Scene, first: int, last: int) -> bool:
    """Whether a stop, an "and" or a "then" stands between two places."""
    if any(scene.stop_between(i - 1) for i in range(first, last + 1)):
        return True
    cues = (scene.cue_at.get(i) for i in range(first, last))
    return any(cue is not None and cue.has("list", "then") and not cue.has("article") for cue in cues)


def _flown(scene: Scene, place: Stand) -> bool:
    """Whether a place stands right behind a verb of flying, without a small word: "flew Luton to Larnaca"."""
    cue = scene.cue_at.get(place.first - 1)
    return place.role == "object" and cue is not None and cue.meant.get("act") in ("fly", "go", "carry", "head", "back")


def _airspace(scene: Scene, line: Line, first: int, last: int) -> bool:
    """Whether it is the air over the place that is meant: "Taiwan's air defence identification zone"."""
    if line.marks.isdisjoint(_AIR):
        return False
    for i in range(last, min(last + 2, line.last)):
        if i in scene.held or scene.stop_between(i - 1):
            break
        if (cue := scene.cue_at.get(i)) is not None and cue.has(*_AIR):
            return True
    for i in range(first - 1, max(line.first, first - 3) - 1, -1):
        cue = scene.cue_at.get(i)
        if cue is not None and cue.has(*_AIR):
            return True
        if cue is not None and ("act" in cue.meant or cue.has("list")):
            return False  # "crossed its airspace and landed in"
    return False


def _whose(scene: Scene, city: Span, field: Span) -> bool:
    """Whether a town owns the airfield that follows: "Belgrade's Nikola Tesla airport"."""
    between = scene.article.body[city.end : field.start]
    return (
        field.facts.get("type") == "airfield"
        and between[:2] in ("'s", "’s")
        and len(between) < 16
        and "," not in between
    )


def _contains(scene: Scene, before: Stand, spot: Spot, role: str, first: int) -> bool:
    """Whether the place only says where the one before lies: "Morón in Spain", "Zaragoza, Spain"."""
    wider, narrow = spot.span.facts, before.span.facts if before.span else {}
    if role == "at":
        known = bool(narrow.get("country")) and wider.get("type") in ("country", "region")  # "Šiauliai, en Lituanie"
        return (known or not scene.stop_between(before.last - 1)) and _wider(narrow, wider)
    if role == "near":
        return True
    if role == "of":
        return first == before.last
    larger = wider.get("type") in ("country", "region") and narrow.get("type") not in ("country", "region")
    comma = spot.first == before.last and scene.words.gaps[before.last - 1].strip() in (",", "(", "،")
    return larger and comma and wider.get("country") == narrow.get("country")


def _wider(narrow: Mapping[str, Any], wider: Mapping[str, Any]) -> bool:
    """Whether one place can lie in the other, as far as their kinds and countries tell."""
    if narrow.get("country") and wider.get("country") and narrow["country"] != wider["country"]:
        return False
    kinds = (str(narrow.get("type")), str(wider.get("type")))
    return kinds[1] in ("country", "region", "water") or kinds == ("airfield", "city")


def _apposed(scene: Scene, first: int, last: int) -> bool:
    """Whether a comma and a noun with its article stand between two places: "X, a disused airstrip in"."""
    article = scene.cue_at.get(first)
    if "," not in scene.words.gaps[first - 1] or article is None or not article.has("article"):
        return False
    if last - first > _APPOSED or any(scene.stop_between(i) or i in scene.held for i in range(first, last - 1)):
        return False
    cues = (scene.cue_at.get(i) for i in range(first + 1, last))
    return not any(cue is not None and ("act" in cue.meant or cue.has("relative", "list")) for cue in cues)


def _joined(scene: Scene, first: int, last: int) -> bool:
    """Whether an "and" stands between two places."""
    return any(
        (cue := scene.cue_at.get(i)) is not None and cue.has("list") and not cue.has("article")
        for i in range(first, last)
    )


def _between(scene: Scene, first: int, last: int) -> bool:
    """Whether words of weight stand between two places."""
    return any(scene.cue_at.get(i) is None or not _slight(scene, i) for i in range(first, last))


def _slight(scene: Scene, i: int) -> bool:
    cue = scene.cue_at[i]
    return "role" in cue.meant or cue.has("list", "article")


def _listing(scene: Scene, first: int, last: int, behind: int, end: int) -> bool:
    """Whether only list words stand between two places, and the day of the first: "at Gao on Monday, Kidal today"."""
    if any(i in scene.held for i in range(first, last)) and not _closed(scene, behind, end):
        return False  # "to Athens on Thursday, and the Netherlands sent"
    for i in range(first, last):
        held, cue = scene.held.get(i), scene.cue_at.get(i)
        dated = held is not None and held.span.kind == "date"
        before_date = cue is not None and "role" in cue.meant and _dated(scene, cue.last)
        if not dated and not before_date and (cue is None or not cue.has("list", "article", "then")):
            return False
    return True


def _closed(scene: Scene, i: int, end: int) -> bool:
    """Whether what is said of a place ends behind it, or goes on with a day or a small word."""
    if i >= end or scene.stop_between(i - 1) or i in scene.held:
        return True
    cue = scene.cue_at.get(i)
    return cue is not None and ("role" in cue.meant or cue.has("list", "article"))


def _dated(scene: Scene, i: int) -> bool:
    """Whether a date begins with a word."""
    held = scene.held.get(i)
    return held is not None and held.span.kind == "date"
