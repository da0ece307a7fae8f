"""The fields of two sightings of one event held against each other, each by a rule of the table."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from workbench.analysis.origins import folded
from workbench.analysis.reread import Texts, is_correction
from workbench.analysis.seen import Days, Seen, Spot, apart, days, places_meet
from workbench.analysis.unnamed import is_unnamed
from workbench.analysis.verdicts import Row, Words, row
from workbench.reference.figures import Figure, figures
from workbench.reference.folding import designator_key
from workbench.reference.typenames import family
from workbench.values.spoken import spoken_date


class Sides(NamedTuple):
    """Two sightings of one event; ``sure``: joined by the analyst, or one text retells the other."""

    one: Seen
    two: Seen
    texts: Texts
    sure: bool = True
    reasons: tuple[str, ...] = ()

    def words(self, here: str, there: str) -> tuple[Words, Words]:
        """The words of a field of both."""
        return _words(self.one, here), _words(self.two, there)


def compared_fields(sides: Sides) -> Iterator[Row]:
    """What two sightings say of each field that both state."""
    for check in (_types, _marks, _counts, _dates, _places, _ends, _asserters):
        yield from check(sides)


def _words(each: Seen, words: str) -> Words:
    return Words(min(each.sources, default=b""), words, each.record)


def _row(sides: Sides, rule: str, here: str, there: str, **told: object) -> Row:
    ours, theirs = sides.words(here, there)
    about = (sides.one.record, sides.two.record)
    return row(rule, ours, theirs, told, about=about, reasons=sides.reasons)


def _types(sides: Sides) -> Iterator[Row]:
    one, two = sides.one, sides.two
    if not (one.families and two.families) or one.lent or two.lent:
        return
    if one.label and two.label:
        rule, told = _labels(one.label, two.label)
        yield _row(sides, rule, one.type, two.type, **told)
    elif one.label or two.label:
        odd, sure = (two, one) if one.label else (one, two)
        if designator_key(odd.type) != designator_key(sure.type):
            near = f"the other writes {sure.type}" + (
                ", which it may be" if odd.families & sure.families else ", which it is not"
            )
            yield _row(sides, "type misread", one.type, two.type, odd=odd.type, near=near)


def _labels(one: str, two: str) -> tuple[str, dict[str, str]]:
    """The rule for two known types."""
    if one == two:
        return "type same", {"meant": one}
    ours, theirs = family(one), family(two)
    if ours != theirs:
        return "type other", {"one": one, "two": two}
    if ours in (one, two):
        return "type finer", {"fine": two if ours == one else one, "coarse": ours}
    short, long = sorted((one, two), key=len)
    if long.startswith(short):
        return "type finer", {"fine": long, "coarse": short}
    return "type variants", {"one": one, "two": two, "family": ours}


def _marks(sides: Sides) -> Iterator[Row]:
    one, two = sides.one, sides.two
    if one.registration and two.registration:
        same = bool({m for m in one.marks if m.startswith("reg")} & two.marks)
        rule = "registration same" if same else "registration other"
        yield _row(sides, rule, one.registration, two.registration, meant=one.registration, one=one.registration,
                   two=two.registration)  # fmt: skip


def _counts(sides: Sides) -> Iterator[Row]:
    one, two = (counted(each, sides.texts) for each in (sides.one, sides.two))
    if one is None or two is None:
        return
    told = {"one": f"“{one.text}”", "two": f"“{two.text}”"}
    if one.kind and two.kind and one.kind != two.kind:
        yield _row(sides, "count unit", one.text, two.text, **told, unit=one.kind, other=two.kind)
    elif (one.low, one.high) == (two.low, two.high):
        yield _row(sides, "count same", one.text, two.text, meant=_span(one))
    elif max(one.low, two.low) <= min(one.high, two.high):
        shared = one._replace(low=max(one.low, two.low), high=min(one.high, two.high))
        yield _row(sides, "count within", one.text, two.text, meant=_span(shared))
    else:
        yield _row(sides, "count other", one.text, two.text, **told)


def _span(each: Figure) -> str:
    if each.low == each.high:
        return f"{each.low:g}"
    return f"{each.low:g} or more" if each.high == float("inf") else f"{each.low:g} to {each.high:g}"


def counted(each: Seen, texts: Texts) -> Figure | None:
    """How many a sighting counts, and what; one alone is an article and counts nothing."""
    low, high = each.count
    if low is high is None or (low == high == 1 and each.counted.strip() in ("1", "a", "an", "one")):
        return None
    source = min(each.sources, default=b"")
    text = texts.of(source)
    found = figures(each.counted, text.language if text else "en")
    if not found and text is not None:
        spans = texts.sentences(source, each.excerpts)
        found = [f for f in text.figures_in(spans) if f.kind in ("movements", "aircraft") and f.low == (low or high)]
    kind, written = (found[0].kind, found[0].text) if found else ("", each.counted)
    bottom = 0.0 if low is None else float(low)
    return Figure(kind, bottom, float("inf") if high is None else float(high), 0, 0, written)


def _dates(sides: Sides) -> Iterator[Row]:
    one, two = period(sides.one, sides.texts), period(sides.two, sides.texts)
    if one is not None and two is not None:
        rule, told = date_rule(one, two, sure=sides.sure)
        yield _row(sides, rule, one.written, two.written, **told)


def date_rule(one: Days, two: Days, *, sure: bool) -> tuple[str, dict[str, str]]:
    """The rule for two spans of days, and what fills it in."""
    far = apart(one, two)
    first, second = spoken_date(one.edtf), spoken_date(two.edtf)
    if far:
        rule = "date near" if far == 1 and not sure else "date apart"
        return rule, {"one": first, "two": second, "days": _days(far)}
    if (one.first[:10], one.last[:10]) == (two.first[:10], two.last[:10]):
        return "date same", {"meant": spoken_date(min(one.edtf, two.edtf, key=len))}
    if _within(one, two) or _within(two, one):
        fine, coarse = (one, two) if _within(one, two) else (two, one)
        return "date coarser", {"fine": f"“{fine.written}”", "coarse": f"“{coarse.written}”"}
    return "date overlap", {"meant": f"{first}; {second}"}


def _days(far: int) -> str:
    return "a day" if far == 1 else f"{far} days"


def _within(one: Days, two: Days) -> bool:
    """Whether the first span lies within the second, which is closed: an open one is no less precise, only open."""
    closed = bool(two.first and two.last and one.first and one.last)
    return closed and two.first[:10] <= one.first[:10] and one.last[:10] <= two.last[:10]


def period(each: Seen, texts: Texts) -> Days | None:
    """When a sighting was; of several movements all the days that its sentence names from first to last."""
    when = each.when
    many = (each.count[1] or each.count[0] or 1) > 1
    source = min(each.sources, default=b"")
    text = texts.of(source) if many and when is not None else None
    if when is None or text is None or when.first[:10] != when.last[:10]:
        return when
    spans = texts.sentences(source, each.excerpts)
    if any(is_correction(text, span) for span in spans):
        return when
    told = [d.when for d in text.dates_in(spans) if d.when.first and d.when.last]
    first = min([when.first, *(d.first for d in told)], key=lambda day: day[:10])[:10]
    last = max([when.last, *(d.last for d in told)], key=lambda day: day[:10])[:10]
    if first == last:
        return when
    return days(" … ".join(dict.fromkeys([when.written, *(d.written for d in told)])), f"{first}/{last}")


def _places(sides: Sides) -> Iterator[Row]:
    yield from _spots(sides, sides.one.where, sides.two.where, "place other")


def _ends(sides: Sides) -> Iterator[Row]:
    one, two = sides.one, sides.two
    if one.other is not one.where and two.other is not two.where and one.other and two.other:
        stops = _names(sides, two, one.other) or _names(sides, one, two.other)  # one way, told by another of its stops
        found = _spots(sides, one.other, two.other, "end other")
        yield from (each for each in found if not (stops and each.rule == "end other"))


def _names(sides: Sides, each: Seen, spot: Spot) -> bool:
    """Whether the text of a sighting names a place, and not to take it back."""
    text = sides.texts.of(min(each.sources, default=b""))
    known = (spot.written, spot.value)
    return text is not None and text.names(*known) and not text.corrects(*known)


def _spots(sides: Sides, one: Spot | None, two: Spot | None, against: str) -> Iterator[Row]:
    if one is None or two is None:
        return
    how = places_meet(one, two)
    told = {"one": f"“{one.written}”", "two": f"“{two.written}”", "meant": one.label or one.value or one.written}
    if how in ("same", "alias"):
        yield _row(sides, "place same", one.written, two.written, **told)
    elif how == "near":
        yield _row(sides, "place near", one.written, two.written, **told)
    elif how == "within":
        order = ("airfield", "city", "region", "country")
        fine, coarse = sorted((one, two), key=lambda spot: order.index(spot.kind) if spot.kind in order else 0)
        told |= {"fine": f"“{fine.written}”", "coarse": f"“{coarse.written}”"}
        yield _row(sides, "place coarser", one.written, two.written, **told)
    elif one.value and two.value:
        yield _row(sides, against, one.written, two.written, **told)


def _asserters(sides: Sides) -> Iterator[Row]:
    """On whose word each is told, where both say so and neither text is the other's source."""
    one, two = sides.one, sides.two
    if not (one.by and two.by):
        return
    inner, far = one.by[0], two.by[0]
    if folded(inner) == folded(far):
        yield _row(sides, "asserter same", inner, far, meant=inner)
    elif not (is_unnamed(inner) or is_unnamed(far)) and not _retold(sides):
        yield _row(sides, "asserter other", ", ".join(one.by), ", ".join(two.by), one=inner, two=far)


def _retold(sides: Sides) -> bool:
    ties = sides.texts.ties
    pairs = [(a, b) for a in sides.one.sources for b in sides.two.sources]
    return any(ties.retells(a, b, sides.one.by) or ties.retells(b, a, sides.two.by) for a, b in pairs)
