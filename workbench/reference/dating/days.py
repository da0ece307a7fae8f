"""Days, months and years that are named: by number, by name, with or without their year."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import replace

from workbench.reference.dating.grammar import SMALL, Found, Hit, Pattern
from workbench.reference.dating.periods import (
    bare_quarter,
    days,
    decade,
    half,
    months,
    quarter,
    span_of_dates,
    span_of_days,
    span_of_months,
    years,
)
from workbench.reference.dating.written import absolute, ahead_of, full_year, of_year, on_day, yearless

_MONTH = r"<month|faintmonth=m>(?:\.|/<month|faintmonth>)?"
_DAY = r"<dd=d>(?:<ordmark>|\.|')?"
_GLUE = "(?:<glue|the>|'){0,3}"
_YEAR = r"(?:,?(?:<glue|the|yearlead>|'){0,2}<yyyy=y>(?!:<dd>)(?:\.?<year>(?!<yyyy>))?)"
_MODS = "last|this|next|coming"
_OF_YEAR = rf"{SMALL}(?:<{_MODS}=mod><year|unit>|<year|unit><{_MODS}=after>|<fixed=f>)"
_SMALLS = "<the|prep|glue>{0,4}"
_MARKED = r"(?:<ordmark>|\.)?"
_TAIL = rf"{_MARKED}{_GLUE}{_MONTH}{_YEAR}?"
_NO_CLOCK = r"(?!<dd>)<ordmark>?(?![:/.]<dd>|<oclock|ampm|zone>)"


def _iso(hit: Hit) -> Found | None:
    if not all(len(hit.value(name)) == 2 for name in ("m", "d")):
        return None
    value = f"{hit.value('y')}-{hit.value('m')}-{hit.value('d')}"
    if not hit.has("h"):
        return hit.dated(absolute(value))
    second = f":{hit.value('s')}" if hit.has("s") else ""
    clock = f"T{hit.value('h'):0>2}:{hit.value('i')}{second}"
    if hit.has("oh"):
        sign = hit.found.group("sign")
        offset = f"{sign}{hit.value('oh'):0>2}:{hit.value('oi', '00')}"
    else:
        offset = hit.value("z")
    fixed = offset if offset[:1] in ("Z", "+", "-") else ""
    return hit.dated(absolute(value + clock + fixed), grain="clock")


def _iso_month(hit: Hit) -> Found | None:
    month = hit.value("m")
    if len(month) != 2 or not 1 <= int(month) <= 12:
        return None
    return hit.dated(absolute(f"{hit.value('y')}-{month}"), grain="month")


def _figures(hit: Hit) -> Found | None:
    """A day in figures; where both orders fit the day stands first, and it is said to be open."""
    first, second, sign = int(hit.value("a")), int(hit.value("b")), hit.found.group("sign")
    written = hit.value("y")
    if len(written) < 2 or (len(written) == 2 and sign == "-"):
        return None
    day, month = (second, first) if second > 12 >= first else (first, second)
    value = f"{full_year(written):04d}-{month:02d}-{day:02d}"
    if sign != "." and day != month and day <= 12:
        return hit.dated(f"day-first:{value}")
    return hit.dated(absolute(value))


def _slashed(hit: Hit) -> Found | None:
    """Day and month in figures, 06/06: two figures each, or it may be anything."""
    first, second = hit.value("a"), hit.value("b")
    plain = int(first) > 12 and "prep" in hit.reader.parts(hit.start - 1)
    if (len(first) != 2 or len(second) != 2) and not plain:
        return None
    day, month = int(first), int(second)
    if month > 12 >= day:
        day, month = month, day
    if not (1 <= month <= 12 and 1 <= day <= monthrange(2024, month)[1]):
        return None
    rule = yearless(month, day)
    return replace(hit.dated(rule, ahead=ahead_of(rule)), unsure=day <= 12 and day != month)


def _dotted(hit: Hit) -> Found | None:
    day, month = int(hit.value("a")), int(hit.value("b"))
    if not (1 <= month <= 12 and 1 <= day <= monthrange(2024, month)[1]):
        return None
    rule = yearless(month, day)
    return Found(hit.at("a"), hit.end, rule, ahead_of(rule))


def _year_first(hit: Hit) -> Found | None:
    return hit.dated(absolute(f"{hit.value('y')}-{int(hit.value('m')):02d}-{int(hit.value('d')):02d}"))


def _day(hit: Hit) -> Found | None:
    return on_day(hit, hit.number("d")) if 1 <= hit.number("d") <= 31 else None


def _dernier(hit: Hit) -> Found | None:
    """A day with "last" or "next" beside its month: "23 septembre dernier", "el pasado 24 de marzo"."""
    rule = yearless(hit.number("m"), hit.number("d"))
    start = hit.at("d")
    return Found(start, hit.end, rule if hit.part("which") in ("last", "this") else ahead_of(rule))


def _month_of_year(hit: Hit) -> Found | None:
    return hit.dated(absolute(f"{hit.number('y'):04d}-{hit.number('m'):02d}"), grain="month")


def _day_of_month(hit: Hit) -> Found | None:
    """A day by its number alone: "Monday the 27th", "el martes 9", "on the 26th", "the 3rd of this month"."""
    day = hit.number("d")
    if not 1 <= day <= 31:
        return None
    if hit.has("u"):
        step = {"last": -1, "this": 0, "next": 1, "coming": 1}[hit.part("mod")]
        return Found(hit.at("d"), hit.end, f"monthday-of({day},month:{step})") if hit.value("u") == "month" else None
    rule = f"monthday-on-or-before:{day}"
    if hit.has("w"):
        return hit.dated(
            f"stated-weekday({hit.number('w')},{rule})", ahead=f"stated-weekday({hit.number('w')},{ahead_of(rule)})"
        )
    return Found(hit.at("d"), hit.end, rule, ahead_of(rule))


def _month_of_told_year(hit: Hit) -> Found | None:
    rule = of_year(hit, "month-of", str(hit.number("m")))
    return hit.dated(rule, grain="month") if rule else None


def _month_of_that_year(hit: Hit) -> Found | None:
    """A month of the year told of last: "February of that year", "Februar jenes Jahres"."""
    year = hit.value("q")
    if not year.startswith("year:"):
        return None
    return hit.dated(f"month-of({hit.number('m')},{year})", grain="month", basis="mention back")


def _moded_month(hit: Hit) -> Found | None:
    """ "last December", "décembre prochain", "this May"."""
    month = hit.number("m")
    rules = {"last": "month-before", "coming": "month-after", "next": "month-after"}
    part = hit.part("mod")
    return hit.dated(f"month-of({month},year:0)" if part == "this" else f"{rules[part]}:{month}", grain="month")


def _month(hit: Hit) -> Found | None:
    """A month alone; one that is also another word only behind a small word, and before no name."""
    reader, written = hit.reader, hit.text("m")
    if not reader.line.known.capital and written[:1].isupper() or reader.line.letters[hit.end : hit.end + 1] == "-":
        return None  # the name of somebody or something: «Октябрь», Mai-Britt
    if hit.part("m") == "faintmonth" and not _between_small_words(hit) or _surname(hit):
        return None
    rule = f"month-on-or-before:{hit.number('m')}"
    return Found(hit.at("m"), hit.end, rule, ahead_of(rule), grain="month")


def _surname(hit: Hit) -> bool:
    """Whether the month is the second name of somebody: "Erna März"; behind words of time it is none: "Ende März"."""
    at, line = hit.at("m") - 1, hit.reader.line
    before = line.piece(at) if at >= 0 else None
    return line.known.capital and before is not None and not before.parts and line.written(at)[:1].isupper()


def _between_small_words(hit: Hit) -> bool:
    reader = hit.reader
    before = reader.parts(hit.start - 1 - (reader.line.letters[hit.start - 1 : hit.start] in ("-", "'")))
    if not ({"prep", "glue", "quality", "every"} & before.keys()):
        return False
    after = reader.line.piece(hit.end) if hit.end < len(reader.line.letters) else None
    named = after is not None and not after.parts and reader.line.written(hit.end)[:1].isupper()
    return not named or reader.language() != "en"


def _year(hit: Hit) -> Found | None:
    """A year alone: behind a small word or the word "year", or in brackets; never before what is counted."""
    reader, start = hit.reader, hit.at("y")
    before = reader.parts(start - 1)
    sure = {"prep", "yearlead", "glue", "quality"} & before.keys() or hit.has("year")
    bracket = reader.line.letters[start - 1 : start] == "(" and reader.line.letters[hit.end : hit.end + 1] in (")", ",")
    opens = reader.line.known.bare_year and reader.mark(start - 1)
    if not (sure or bracket or opens):
        return None
    if {"clockunit", "unit", "zone", "adjunit"} & reader.parts(hit.end).keys() or _counts(hit, before):
        return None
    return Found(start, hit.end, absolute(hit.value("y")), grain="year")


def _counts(hit: Hit, before: Mapping[str, str]) -> bool:
    """Whether the number rather counts what follows: "over 2000 people"."""
    line = hit.reader.line
    after = line.piece(hit.end) if hit.end < len(line.letters) else None
    if after is None or after.parts or not hit.reader.line.written(hit.end)[:1].islower():
        return False
    return "and" in before or ("for" in before and "glue" not in before and before.get("limit", "about") == "about")


def _lone(hit: Hit) -> Found | None:
    """A part of the day alone: of the day mentioned last."""
    return hit.dated("days-ago:0", basis="mention back")


_LISTED = r"<dd>(?:<ordmark>|\.(?=<month|faintmonth>))?(?![:/.\-]<dd>)"

_LIST = rf"(?P<list><dd=d>(?:<ordmark>|\.)?(?:(?:,|,?<and>)<the>?{_LISTED}){{1,40}})"

DAYS = (
    Pattern(
        "yyyy",
        r"<yyyy=y>-<dd=m>-<dd=d>(?:<tmark>?<dd=h>:<dd=i>(?::<dd=s>)?(?:<zone=z>|(?P<sign>[+\-])<dd=oh>(?::<dd=oi>)?)?)?",
        _iso,
    ),
    Pattern("yyyy", r"<yyyy=y>[./]<dd=m>[./]<dd=d>(?!<dd>)", _year_first),
    Pattern("yyyy", r"<yyyy=y>-<dd=m>(?![-:])", _iso_month),
    Pattern("dd", r"<dd=a>(?P<sign>[./-])<dd=b>(?P=sign)<yyyy|dd=y>(?!:)", _figures),
    Pattern("dd", r"<dd=a>/<dd=b>(?!/)", _slashed),
    Pattern("prep weekday", r"(?:<prep>|<weekday>,?)<dd=a>\.<dd=b>\.(?!<dd|yyyy>)", _dotted, "de"),
    Pattern("between dd", rf"(?:<between>{_SMALLS})?<dd=d>{_MARKED}(?:[-~]|<to>)<the|prep|glue>?<dd=e>{_TAIL}",
            span_of_days),
    Pattern("between", rf"<between>{_SMALLS}<dd=d>{_MARKED}{_SMALLS}<and|to>{_SMALLS}<dd=e>{_TAIL}",
            span_of_days),
    Pattern("between month faintmonth", rf"<between>?{_MONTH}<dd=d><ordmark>?(?:[-~]|<to>)<dd=e><ordmark>?"
            rf"(?![:/]){_YEAR}?", span_of_days, "en"),
    Pattern("between", rf"<between>{_MONTH}<dd=d><ordmark>?<and><dd=e>(?![:/]){_YEAR}?", span_of_days, "en"),
    Pattern("between dd", rf"(?:<between>{_SMALLS})?<dd=d>{_MARKED}{_GLUE}<month|faintmonth=m>\.?"
            rf"(?:[-~]|{_SMALLS}<to|and>){_SMALLS}<dd=e>{_MARKED}{_GLUE}<month|faintmonth=k>\.?,?{_GLUE}<yyyy=y>"
            r"(?:<year>\.?)?", span_of_dates),
    Pattern("between month faintmonth", r"<between>?<month|faintmonth=m>\.?<dd=d><ordmark>?(?:[-~]|<to|and>)"
            r"<month|faintmonth=k>\.?<dd=e><ordmark>?,?<yyyy=y>", span_of_dates, "en"),
    Pattern("dd", rf"{_LIST}{_GLUE}{_MONTH}{_YEAR}?", days),
    Pattern("month faintmonth", rf"{_MONTH}{_LIST}(?!_){_YEAR}?", days, "en"),
    Pattern("dd ord", rf"(?:{_DAY.replace('<dd=d>', '<dd|ord=d>')}){_GLUE}{_MONTH}(?:{_YEAR}|{_OF_YEAR})", _day),
    Pattern("dd", rf"{_DAY}{_GLUE}{_MONTH}<last|coming|next|this=which>", _dernier, "fr es ar"),
    Pattern("last coming next", rf"<last|coming|next=which>{_DAY}{_GLUE}{_MONTH}(?!{_YEAR})", _dernier, "es de"),
    Pattern("dd ord", rf"(?:{_DAY.replace('<dd=d>', '<dd|ord=d>')}){_GLUE}{_MONTH}(?!'?<the>?<ord>)", _day),
    Pattern("month faintmonth", rf"{_MONTH}<the>?<dd|ord=d>{_NO_CLOCK}{_YEAR}?", _day, "en"),
    Pattern("month faintmonth", rf"{_MONTH}(?:[/(]<month|faintmonth>\)?)?,?{_GLUE}<yyyy=y>(?![:-]<dd>)(?:<year>\.?)?",
            _month_of_year),
    Pattern("between month faintmonth", rf"(?:<between>{_SMALLS})?{_MONTH}(?:[-~]|<to>|(?<=<between>.)<and>)"
            rf"{_SMALLS}<month|faintmonth=e>\.?,?{_GLUE}<yyyy=y>(?:<year>\.?)?", span_of_months),
    Pattern("month faintmonth", rf"(?P<list>{_MONTH}(?:(?:,|,?<and>)<month|faintmonth>){{1,11}}),?{_GLUE}"
            "(?:<yyyy=y>(?!:))?", months),
    Pattern("month faintmonth", rf"{_MONTH}{_OF_YEAR}", _month_of_told_year),
    Pattern("month faintmonth", rf"{_MONTH}{SMALL}<mention=q>", _month_of_that_year),
    Pattern("last coming next this", rf"<last|coming|next|this=mod>{_MONTH}(?!<dd>)", _moded_month, "en de ru pl es"),
    Pattern("month faintmonth", rf"{_MONTH}(?:/<month|faintmonth>)?<last|coming|next=mod>", _moded_month, "fr es ar"),
    Pattern("quarterno", rf"<quarterno=n>/?{_GLUE}<yyyy=y>", quarter),
    Pattern("ord dd", rf"<ord|dd=n>\.?<quarter>{_GLUE}<yearlead>?<yyyy=y>", quarter),
    Pattern("quarter", rf"<quarter><ord=n>{_GLUE}<yearlead>?<yyyy=y>", quarter),
    Pattern("halfno", rf"<halfno=n>/?{_GLUE}<yyyy=y>", half),
    Pattern("ord dd", rf"<ord|dd=n>\.?<half>?<half|unit>?<halfof>{_GLUE}<yearlead>?<yyyy=y>(?:<year>)?", half),
    Pattern("halfof", rf"<halfof>(?:<ord=n>)?{_GLUE}<yearlead>?<yyyy=y>", half),
    Pattern("the yyyy", r"<the>?<yyyy=y>[-'~]?<decade>", decade),
    Pattern("decadelead", rf"<decadelead>{_SMALLS}<yyyy|dd=y>(?!<month|faintmonth>)\.?", decade),
    Pattern("yyyy", r"<yyyy=y>[-~/]<yyyy|dd=e>(?![-/:.])", years),
)  # fmt: skip

_NOT_COUNTED = "(?!<glue>{0,2}<month|faintmonth>)(?!<unit|clockunit|adjunit|oclock|ampm|num|dd|ord|zone>|[:/.-]<dd>|_)"

NUMBERED = (
    Pattern("weekday", rf"<weekday=w>,?<the><dd=d><ordmark>{_NOT_COUNTED}", _day_of_month, "en"),
    Pattern("weekday", rf"<weekday=w><dd=d>{_NOT_COUNTED}", _day_of_month, "es fr"),
    Pattern("prep", rf"<prep><the><dd=d><ordmark>{_NOT_COUNTED}", _day_of_month, "en"),
    Pattern("dd", r"<dd=d>(?:<ordmark>|\.)?<glue>?<last|this|next|coming=mod><unit=u>", _day_of_month, "en de"),
    Pattern("dd", r"<dd=d><glue>(?:<the>'?)?(?:<this=mod><unit=u>)", _day_of_month, "es fr"),
)  # fmt: skip

BARE = (
    Pattern("lone", "<lone>", _lone),
    Pattern("quarterno", r"<quarterno=n>(?P<quarter>)(?!-)", bare_quarter),
    Pattern("ord", r"<ord=n>(?P<quarter><quarter>)", bare_quarter),
    Pattern("ord", r"<ord=n><halfof>(?<!<half>)", bare_quarter, "de fr es ru pl"),
    Pattern("month faintmonth", rf"{_MONTH}(?!<dd>[:/.])", _month),
    Pattern("yyyy", r"<yyyy=y>(?![-/+]|[:.,]<dd|num>)(?:<year=year>\.?)?", _year),
)
