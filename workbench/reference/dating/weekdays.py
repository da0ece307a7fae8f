"""Weekdays and weekends, alone and with "last" and "next"."""

from __future__ import annotations

from workbench.reference.dating.grammar import SMALL, Found, Hit, Pattern
from workbench.reference.dating.written import ahead_of

_MODS = "last|coming|next|this"
_FIRST = "last coming next this dayword weekday"


def _weekday(hit: Hit) -> Found | None:
    """A weekday with what stands around it: "late on Sunday", "last Friday", "lundi dernier"."""
    number = hit.number("w")
    if _recurs(hit):
        return None
    name = "mod" if hit.has("mod") else "after" if hit.has("after") else ""
    rules = {
        "last": "weekday-before", "coming": "weekday-after", "next": "weekday-next-week",
    }  # fmt: skip
    part = hit.part(name) if name else ""
    counted = f"{rules.get(part, 'weekday-on-or-before')}:{number}"
    rule = f"weekday-of({number},week:0)" if part == "this" else counted
    return hit.dated(rule, ahead=ahead_of(rule))


def _recurs(hit: Hit) -> bool:
    """Whether the weekday comes again and again: "every Monday", "montags", "по понедельникам"."""
    return "every" in hit.reader.parts(hit.start - 1) or hit.word("w") in hit.reader.line.known.recurring


def _bounded(hit: Hit) -> Found | None:
    """A weekday that is also another word, behind "until" or "since"."""
    return _weekday(hit) if "limit" in hit.reader.parts(hit.start - 1) else None


def _weekday_of_week(hit: Hit) -> Found | None:
    """The weekday of a week: "Monday last week", "в понедельник прошлой недели"."""
    if hit.value("u") != "week":
        return None
    name = "mod" if hit.has("mod") else "after"
    step = {"last": -1, "this": 0, "next": 1, "coming": 1}[hit.part(name)]
    return hit.dated(f"weekday-of({hit.number('w')},week:{step})")


def _weekday_week(hit: Hit) -> Found | None:
    if hit.value("u") != "week" or (hit.reader.language() == "en" and not hit.reader.mark(hit.end)):
        return None
    return hit.dated(f"from(weekday-after:{hit.number('w')},days-after:7)")


def _weekday_beside(hit: Hit) -> Found | None:
    """A weekday before or after the date mentioned last: "the Thursday before", "le lundi suivant"."""
    if hit.part("mod") in ("earlier", "later") and not hit.reader.mark(hit.end):
        return None
    number, back = hit.number("w"), hit.part("mod") in ("earlier", "previous")
    if hit.part("mod") == "same":
        return hit.dated(f"weekday-of({number},week:0)", basis="mention")
    return hit.dated(f"weekday-{'before' if back else 'after'}:{number}", basis="mention")


def _weekend(hit: Hit) -> Found | None:
    name = "mod" if hit.has("mod") else "after" if hit.has("after") else ""
    part = hit.part(name) if name else ""
    if "every" in hit.reader.parts(hit.start - 1):
        return None
    if part in ("next", "coming"):
        return hit.dated("weekend-after", grain="period")
    ahead = "" if part == "last" else "weekend-after"
    return hit.dated("weekend-on-or-before", ahead=ahead, grain="period")


WEEKDAYS = (
    Pattern("the weekday", r"<the>?<weekday=w>,?<earlier|later=mod>", _weekday_beside),
    Pattern("the following previous same", r"<the>?<following|previous|same=mod><weekday=w>", _weekday_beside),
    Pattern("weekday the", r"<weekday=w><following|previous|same=mod>", _weekday_beside, "fr es ar"),
    Pattern("weekday", rf"<weekday=w><part>?,?{SMALL}<{_MODS}=mod><unit=u>", _weekday_of_week, "en ru de pl es fr"),
    Pattern("weekday", rf"<weekday=w><part>?,?{SMALL}<unit=u><{_MODS}=after>", _weekday_of_week, "fr es ar"),
    Pattern("weekday", r"<weekday=w><unit=u>", _weekday_week, "en"),
    Pattern("weekday", r"<weekday=w><ahead><one><unit=u>", _weekday_week, "de"),
    Pattern(_FIRST, rf"<{_MODS}=mod>?<dayword>?<weekday=w>(?!-)", _weekday, "en ru de pl"),
    Pattern(_FIRST, rf"<{_MODS}=mod>?<dayword>?<weekday=w><last|coming=after>?", _weekday, "fr es ar"),
    Pattern("faintday", r"<faintday=w>(?=[.,]+<dd|month|faintmonth|ord>)", _weekday),
    Pattern("faintday", r"<faintday=w>(?=<dd|month|faintmonth|ord>)", _weekday, "en ru pl"),
    Pattern("faintday", r"<faintday=w>", _bounded, "ru pl"),
    Pattern("the weekend last next coming this", rf"<the>?<{_MODS}=mod>?<weekend><last|next|coming=after>?", _weekend),
)  # fmt: skip
