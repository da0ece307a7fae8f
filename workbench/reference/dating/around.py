"""What stands around a date: nights, parts of the day, the beginning and the end of a period."""

from __future__ import annotations

from dataclasses import replace

from workbench.reference.dating.grammar import SMALL, Found, Hit, Pattern


def _this_unit(hit: Hit) -> Found | None:
    """The week, month or year at hand: "the end of the month"; with its number the year itself."""
    reader, at = hit.reader, hit.end
    unit = reader.parts(at).get("unit", "day")
    if unit == "day" or at == hit.start + 1 and reader.language() == "en":
        return None
    if unit == "year" and "yyyy" in reader.parts(at + 1):
        return Found(at, at + 2, f"absolute:{reader.parts(at + 1)['yyyy']}", grain="year")
    return Found(at, at + 1, f"{unit}:0", grain="period" if unit == "week" else unit)


def _week_of(hit: Hit) -> Found | None:
    """The week or weekend of a day: "the week of October 20"."""
    inner = hit.reader.read(hit.end)
    if inner is None or inner.grain != "day" or inner.also or hit.value("u", "week") != "week":
        return None
    then = "week:0" if hit.has("u") else "weekend-on-or-before"
    rules = [f"from({rule},{then})" if rule else "" for rule in (inner.rule, inner.ahead)]
    return replace(inner, start=hit.start, rule=rules[0], ahead=rules[1], grain="period")


def _night(hit: Hit) -> Found | None:
    """The night of a day, or the night to it: two days."""
    inner = hit.reader.read(hit.end)
    if inner is None or inner.grain not in ("day", "period") or inner.duration:
        return None
    if inner.grain == "period":
        return replace(inner, start=hit.start) if inner.rule.startswith(("range(", "absolute:")) else None
    name = "night-to" if hit.part("night") == "nightto" else "night"
    ahead = f"{name}({inner.ahead})" if inner.ahead else ""
    return replace(inner, start=hit.start, rule=f"{name}({inner.rule})", ahead=ahead, grain="period")


def _night_between(hit: Hit) -> Found | None:
    """The night from one day to the next, both named: "la nuit de samedi à dimanche"."""
    first, last = (hit.reader.read(hit.at(name)) for name in ("a", "b"))
    if first is None or last is None or first.end > hit.at("b") or "day" not in (first.grain, last.grain):
        return None
    return Found(hit.start, last.end, f"range({first.rule},{last.rule})", grain="period")


def _night_of_days(hit: Hit) -> Found | None:
    inner = hit.reader.read(hit.at("a"))
    if inner is None or inner.also:
        return None
    if inner.grain == "period" and inner.rule.startswith(("range(", "absolute:")):
        return replace(inner, start=hit.start)
    return None


def _around_day(hit: Hit) -> Found | None:
    """A part of the day, or early and late, before a day: the value stays the day."""
    inner = hit.reader.read(hit.end)
    if inner is None or inner.grain not in ("day", "clock") or not inner.rule or inner.also:
        return None
    return replace(inner, start=hit.start)


def _part_of(hit: Hit) -> Found | None:
    """Early, mid, late or the end of a month, a year or another period."""
    reader = hit.reader
    inner = reader.read(hit.end)
    if inner is None and "yyyy" in reader.parts(hit.end):
        inner = Found(hit.end, hit.end + 1, f"absolute:{reader.parts(hit.end)['yyyy']}", grain="year")
    if inner is None:
        inner = _this_unit(hit)
    if inner is None or inner.grain not in ("month", "year", "period") or inner.duration:
        return None
    if inner.grain == "period":
        return replace(inner, start=hit.start)
    name = hit.value("q")
    wrapped = [f"{name}({rule})" if rule else "" for rule in (inner.rule, inner.ahead)]
    return replace(inner, start=hit.start, rule=wrapped[0], ahead=wrapped[1], grain="period")


_NIGHTS, _NIGHT = "nightof nightfromto nightto", "nightof|nightfromto|nightto=night"

AROUND = (
    Pattern(_NIGHTS, rf"<{_NIGHT}>{SMALL}<dd|weekday=a>\.?(?:-|<to|and|prep>)?<the|glue|prep>?<weekday=b>",
            _night_between),
    Pattern(_NIGHTS, rf"<{_NIGHT}>{SMALL}(?=<dd|between=a>)", _night_of_days),
    Pattern("nightof nightto", rf"<nightof|nightto=night>{SMALL}", _night),
    Pattern("the unit", r"<the>?<unit=u><glue>", _week_of, "en"),
    Pattern("the weekend", r"<the>?<weekend><glue>", _week_of, "en"),
    Pattern("quality", r"<quality=q>(?:-|<glue|prep|the>|'){0,3}", _part_of),
    Pattern("quality part the", r"<the>?<quality|part>(?:<glue|prep|the|dayword>|'){0,3}", _around_day),
)  # fmt: skip
