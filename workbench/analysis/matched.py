"""Whether two sightings can be of one event: what speaks for it, in words, and the one thing that may not fit."""

from __future__ import annotations

from typing import NamedTuple

from workbench.analysis.seen import Days, Seen, Spot, apart, places_meet
from workbench.analysis.ties import Ties
from workbench.reference.typenames import family
from workbench.values.spoken import spoken_date

_WEEK = 7  # days by which a report of the same airframe may be wrong
_RETOLD = "one tells it as the report of"
_CLOSE = 3  # the same without a registration
JOURNEY = 3  # days within which sightings of one type in one text are one journey


class Match(NamedTuple):
    """What two sightings share: ``weight`` ranks, ``conflict`` is the field that differs, ``tie`` why it may."""

    weight: int
    reasons: tuple[str, ...]
    conflict: str = ""
    tie: str = ""


class _Said(NamedTuple):
    """One field of both: what it adds for one event, in words; ``against`` where it speaks against it."""

    weight: int = 0
    says: str = ""
    against: bool = False


def matched(one: Seen, two: Seen, ties: Ties) -> Match | None:
    """How two sightings of different sources can be one event; ``None`` where they cannot, or too little says so."""
    if one.event and two.event and one.event != two.event:
        return None
    marks = _marks(one, two)
    if marks.against and not slip(one.registration, two.registration):
        return None
    said = {
        "registration": marks, "type": _types(one, two), "place": _places(one.where, two.where),
        "other end": _ends(one, two), "date": _dates(one, two), "count": _counts(one, two),
    }  # fmt: skip
    against = [field for field, each in said.items() if each.against]
    if len(against) > 1:
        return None
    conflict = against[0] if against else ""
    if conflict == "place" and (_is_next(one, two) or _is_next(two, one)):
        return None
    tied = tie(one, two, ties)
    known = {field for field, each in said.items() if each.weight}
    if not (_may_err(one, two, conflict, known, tied) if conflict else _enough(one, two, known, tied)):
        return None
    event = [f"both tell of {_a(one.event)}"] if one.event and one.event == two.event else []
    reasons = (*event, *(each.says for each in said.values() if each.weight), *([tied] if tied else ()))
    return Match(sum(each.weight for each in said.values()) + bool(tied), reasons, conflict, tied)


def clash(one: Seen, two: Seen) -> bool:
    """Whether two sightings of one text are two events: they state different things, or each a day of its own."""
    if one.event and two.event and one.event != two.event:
        return True
    said = (_marks(one, two), _types(one, two), _places(one.where, two.where), _dates(one, two))
    return any(each.against for each in said) or (one.when is not None and two.when is not None)


def one_journey(one: Seen, two: Seen) -> bool:
    """Whether two sightings of one text are legs of one aircraft's way: no mark or type of them speaks against it."""
    if one is two or (one.marks and two.marks):
        return one is two or bool(one.marks & two.marks)
    kin = not (one.families and two.families) or bool(one.families & two.families)
    return kin and (one.when is None or two.when is None or apart(one.when, two.when) <= JOURNEY)


def _enough(one: Seen, two: Seen, known: set[str], tie: str) -> bool:
    """Whether the aircraft and two more things speak for one event."""
    if "registration" in known:
        return bool(known & {"place", "date", "other end"})
    dated = "date" in known and not _long(one, two)
    helps = bool(tie) or bool(known & {"other end", "count"})
    if "type" in known:
        open_day = not (one.when and two.when) or (_long(one, two) and "date" in known)
        if "place" in known:
            return dated or (open_day and helps)
        return dated and helps and not _both_placed(one, two)
    if one.families and two.families:
        return False
    if any(each.marks and not each.families for each in (one, two)):
        return False
    return "place" in known and ((dated and helps) or (tie.startswith(_RETOLD) and not (one.when and two.when)))


def _may_err(one: Seen, two: Seen, conflict: str, known: set[str], tie: str) -> bool:
    """Whether one text may have got this one thing wrong: it retells the other, or both name one origin."""
    if conflict == "date":
        far = apart(one.when, two.when) if one.when and two.when else 0
        if "registration" in known:
            placed = bool(known & {"place", "other end"})
            return far <= (_WEEK if tie and placed else _CLOSE if tie else 1) and (placed or bool(tie))
        return bool(tie) and far <= _CLOSE and known >= {"type", "place"}
    if conflict == "registration":
        return known >= {"type", "date", "place"} and (bool(tie) or "other end" in known)
    if conflict == "type":
        narrow = all(each.when is not None and each.when.since == each.when.until for each in (one, two))
        return tie.startswith(_RETOLD) and known >= {"date", "place"} and narrow
    return bool(tie) and conflict == "place" and "date" in known and bool(known & {"registration", "other end"})


def _long(one: Seen, two: Seen) -> bool:
    return bool((one.when and one.when.long) or (two.when and two.when.long))


def _both_placed(one: Seen, two: Seen) -> bool:
    return all(each.where is not None and each.where.value is not None for each in (one, two))


def _marks(one: Seen, two: Seen) -> _Said:
    if one.marks & two.marks:
        return _Said(3, f"the same {min(one.marks & two.marks).split(' ')[0]}, {_mark(one)}")
    kinds = {mark.split(" ")[0] for mark in one.marks} & {mark.split(" ")[0] for mark in two.marks}
    if kinds:
        return _Said(against=True)
    same = one.callsign and one.callsign == two.callsign
    return _Said(1, f"the same callsign, {one.callsign.upper()}") if same else _Said()


def _mark(one: Seen) -> str:
    return one.registration or min(one.marks).split(" ")[1].upper()


def _types(one: Seen, two: Seen) -> _Said:
    if not (one.families and two.families):
        return _Said()
    shared = one.families & two.families
    if one.lent or two.lent:
        return _lent(one, two) if shared else _Said()
    if not shared:
        return _Said(against=True)
    if one.label and one.label == two.label:
        return _Said(2, f"the same type, {one.label}")
    if one.label and two.label:
        return _Said(1, f"{one.label} and {two.label} are types of one family, {min(shared)}")
    sure, open_ = (one, two) if one.label else (two, one)
    return _Said(1, f"“{open_.type}” may be {sure.label or family(min(shared))}")


def _lent(one: Seen, two: Seen) -> _Said:
    """A type that only the registration of one tells."""
    if one.lent and two.lent:
        return _Said(1, f"{one.lent}, and {two.lent}")
    bare, typed = (one, two) if one.lent else (two, one)
    return _Said(1, f"{bare.lent}, and the other writes {typed.type or typed.label}")


def _places(one: Spot | None, two: Spot | None) -> _Said:
    if one is None or two is None:
        return _Said()
    how = places_meet(one, two)
    says = {
        "same": f"the same place, {one.written}",
        "alias": f"“{one.written}” and “{two.written}” are one place",
        "near": f"“{one.written}” and “{two.written}” lie beside each other",
        "within": f"“{one.written}” and “{two.written}” lie one within the other",
    }
    if how:
        return _Said(2 if how in ("same", "alias") else 1, says[how])
    return _Said(against=bool(one.value and two.value))


def _ends(one: Seen, two: Seen) -> _Said:
    said = _places(one.other, two.other) if one.other is not one.where and two.other is not two.where else _Said()
    return _Said(said.weight and 1, said.says.replace("place", "other end", 1)) if not said.against else _Said()


def _is_next(one: Seen, two: Seen) -> bool:
    """Whether one sighting's way begins where the other is: two legs of one journey, not one leg told in two ways."""
    return one.other is not None and two.where is not None and bool(places_meet(one.other, two.where))


def _dates(one: Seen, two: Seen) -> _Said:
    if one.when is None or two.when is None:
        return _Said()
    if apart(one.when, two.when):
        return _Said(against=True)
    return _Said(1 if _long(one, two) else 2, _day_words(one.when, two.when))


def _day_words(one: Days, two: Days) -> str:
    """Two phrases and the day they have in common."""
    if one.written == two.written and one.edtf == two.edtf:
        return f"the same day, {spoken_date(one.edtf)}"
    if one.edtf == two.edtf:
        return f"“{one.written}” and “{two.written}” are both {spoken_date(one.edtf)}"
    both = f"{spoken_date(one.edtf)}; {spoken_date(two.edtf)}"
    return f"“{one.written}” and “{two.written}” overlap ({both})"


def _counts(one: Seen, two: Seen) -> _Said:
    same = one.count == two.count and one.count[0] is not None and one.count[0] == one.count[1] and one.count[0] > 1
    return _Said(1, f"both count {one.count[0]}") if same else _Said()


def tie(one: Seen, two: Seen, ties: Ties) -> str:
    """Why one of two reports can be an echo of the other, in words; empty where nothing says so."""
    for ours, theirs in ((one, two), (two, one)):
        for source in sorted(ours.sources):
            for other in sorted(theirs.sources):
                if name := ties.retells(source, other, ours.by):
                    return f"{_RETOLD} {ties.spelt(name)}, which the other is"
    name = ties.shared(one.by, two.by)
    if name:
        return f"both name {name}"
    same = [own for a in one.sources for b in two.sources for own in ties.outlet(a) & ties.outlet(b)]
    return f"both are of {ties.spelt(min(same))}" if same else ""


def slip(one: str, two: str) -> bool:
    """Whether two registrations differ as a slip of the pen does: two signs exchanged, one wrong, one too many."""
    from rapidfuzz.distance import OSA

    return bool(one and two) and OSA.distance(one.upper(), two.upper(), score_cutoff=1) <= 1


def _a(event: str) -> str:
    return f"an {event}" if event[:1] in "aeiou" else f"a {event}"
