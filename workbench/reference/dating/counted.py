"""Dates that are counted: "last week", "two days ago", "in two weeks", "three days later"."""

from __future__ import annotations

from workbench.reference.dating.grammar import SMALL, Found, Hit, Pattern

_MODS = "last|coming|next|this"
_ANYN = "num|one=n"
_DATED = frozenset({"dd", "month", "weekday", "yyyy", "fixed", "mention"})  # what a day may begin with


def _earlier_in(hit: Hit) -> Found | None:
    """ "earlier this week", "later this month"."""
    unit = hit.value("u")
    if unit == "day":
        return None
    rule = f"this-{unit}-before" if hit.part("e") == "earlierin" else f"{unit}:0"
    return hit.dated(rule, grain="period" if unit == "week" else unit)


def _past_units(hit: Hit) -> Found | None:
    """ "the past two weeks", "les trois derniers mois", "الأيام الثلاثة الماضية"; of hours only the length."""
    number, unit = amount(hit), hit.value("u") if hit.has("u") else hit.value("n").split()[1]
    if unit in ("hour", "minute"):
        return Found(hit.at("n"), hit.at("u") + 1 if hit.has("u") else hit.at("n") + 1, grain="length",
                     duration=duration(number, unit))  # fmt: skip
    if number != int(number):
        return None
    name = "past" if hit.part("mod") == "last" else "next"
    return hit.dated(f"{name}-{unit}s:{int(number)}", grain="period")


def amount(hit: Hit) -> float:
    """How many units are counted, one where no number is written."""
    if not hit.has("n"):
        return 1.0
    value = float(hit.value("n").split()[0])
    if hit.has("plus"):
        return value + (0.5 if hit.part("plus") == "andhalf" else 0.25)
    return value + 0.5 if hit.has("half") else value


def unit_of(hit: Hit) -> str:
    """The unit that is counted."""
    return hit.value("u") if hit.has("u") else hit.value("n").split()[1]


def _ago(hit: Hit) -> Found | None:
    """ "two days ago", "il y a deux jours", "два дня назад", "قبل يومين"."""
    number, unit = amount(hit), unit_of(hit)
    if hit.has("pre") and _something_else_before(hit):
        return None
    if unit in ("hour", "minute"):
        start = hit.at("n") if hit.has("n") else hit.at("u")
        return Found(
            start, (hit.at("u") if hit.has("u") else start) + 1, grain="length", duration=duration(number, unit)
        )
    if number != int(number):
        if unit != "year":
            return None
        number, unit = number * 12, "month"
    grain = unit if unit in ("month", "year") else "day"
    return hit.dated(f"{unit}s-ago:{int(number)}", grain=grain)


def _something_else_before(hit: Hit) -> bool:
    """Whether the small word before the units only means "before": قبل العام الماضي, منذ عام 2011, قبل يوم الأحد."""
    reader = hit.reader
    if reader.language() != "ar":
        return False
    definite = hit.has("u") and hit.word("u").startswith("ال")
    return definite or bool({"yyyy", "weekday", "dd", "ord", "last", "mention"} & reader.parts(hit.end).keys())


def _in_units(hit: Hit) -> Found | None:
    """ "in two weeks": a day to come; told of the past only a length, in Russian so long after the day mentioned."""
    number, unit = amount(hit), unit_of(hit)
    if unit in ("hour", "minute") or number != int(number):
        return None
    grain = unit if unit in ("month", "year") else "day"
    rule = f"{unit}s-after:{int(number)}"
    if hit.reader.language() in ("fr", "es", "pl"):
        return hit.dated(rule, grain=grain)
    if hit.reader.language() == "ru":
        return hit.dated(rule, ahead=rule, grain=grain, basis="mention")
    length = "" if not hit.has("n") or hit.part("n") == "one" else duration(number, unit)
    return Found(hit.at("n") if length else hit.start, hit.end, "", rule, grain=grain, duration=length)


def _from_now(hit: Hit) -> Found | None:
    return hit.dated(f"{hit.value('u')}s-after:{int(amount(hit))}")


def _beside_mention(hit: Hit) -> Found | None:
    """ "three days later", "une semaine plus tôt", "двумя днями ранее": from the date mentioned last."""
    number, unit = amount(hit), unit_of(hit)
    if number != int(number) or _governs(hit) or unit in ("hour", "minute"):
        return None
    sign = "ago" if hit.part("e") == "earlier" else "after"
    grain = unit if unit in ("month", "year") else "day"
    basis = "mention back" if sign == "ago" else "mention"
    return hit.dated(f"{unit}s-{sign}:{int(number)}", grain=grain, basis=basis)


def _governs(hit: Hit) -> bool:
    """Whether "before" or "after" belongs to what follows: "two days before the crash"."""
    if hit.at("e") < hit.end - 1 and hit.reader.parts(hit.at("e")).get("glue") is None:
        return False
    word = hit.reader.parts(hit.at("e")).keys()
    if {"earlierin", "laterin"} & word:
        return bool(_DATED & hit.reader.parts(hit.end).keys())  # "тремя днями ранее", an adverb
    small = {"prep", "limit"} & word
    return bool(small) and not (hit.reader.mark(hit.end) or "and" in hit.reader.parts(hit.end))


def duration(number: float, unit: str) -> str:
    """A length of time in ISO 8601: P6M, PT36H, PT7H30M."""
    whole, part = int(number), number - int(number)
    if unit == "hour":
        return f"PT{whole}H" + (f"{round(part * 60)}M" if part else "") if whole else f"PT{round(part * 60)}M"
    if unit == "minute":
        return f"PT{round(number)}M"
    if unit == "year":
        return f"P{whole}Y" + (f"{round(part * 12)}M" if part else "") if whole else f"P{round(part * 12)}M"
    if part and unit == "day":
        return f"PT{round(number * 24)}H"
    days = {"week": 7, "month": 30, "day": 1}[unit]
    return f"P{whole}{unit[0].upper()}" if not part else f"P{round(number * days)}D"


def _unit(hit: Hit) -> Found | None:
    """A week, month or year beside this one: "last week", "la semaine prochaine", "الأسبوع الماضي"."""
    unit = hit.value("u")
    if unit == "day":
        return None
    part = hit.part("mod")
    if hit.has("the") and part == "last" and hit.word("mod") == "past" and hit.reader.language() == "en":
        return hit.dated(f"past-{unit}s:1", grain="period")
    step = {"last": -1, "this": 0, "next": 1, "coming": 1}[part]
    grain = "period" if unit == "week" else unit
    return hit.dated(f"{unit}:{step}", grain=grain)


COUNTED = (
    Pattern("earlierin laterin", rf"<earlierin|laterin=e>{SMALL}<this|the><unit=u>", _earlier_in),
    Pattern("the last next coming this num",
            rf"(?:<the=the>|')?(?:<this>)?<last|coming|next=mod>{SMALL}(?:<num=n>)-?<unit|clockunit=u>", _past_units),
    Pattern("the num this", r"(?:<the>|')?<this>?<num=n><last|coming|next=mod><unit|clockunit=u>", _past_units),
    Pattern("num unit clockunit", r"<unit|clockunit=u><num=n><last|coming|next=mod>", _past_units, "ar"),
    Pattern("num", r"<num=n><unit|clockunit=u><last|coming|next=mod>", _past_units, "ar es"),
    Pattern("dual", r"<dual=n><last|coming|next=mod>", _past_units, "ar"),
    Pattern("num one", rf"<{_ANYN}>-?<andhalf=plus>?<half=half>?<unit|clockunit=u><ago>", _ago),
    Pattern("single", r"<single=u><ago>", _ago, "ru pl"),
    Pattern("inago", rf"<inago=pre>{SMALL}<{_ANYN}><unit|clockunit=u>", _ago),
    Pattern("inago", rf"<inago=pre>{SMALL}<dual=n>", _ago, "ar"),
    Pattern("inago", r"<inago=pre><single=u>", _ago, "ar"),
    Pattern("num one", rf"<{_ANYN}><unit=u>'?<fromnow>", _from_now, "en"),
    Pattern("num one", rf"<{_ANYN}>-?<unit|clockunit=u>(?:<glue>)?<earlier|later=e>", _beside_mention),
    Pattern("single", r"<single=u><earlier|later=e>", _beside_mention, "ru pl"),
    Pattern("later earlier", rf"<later|earlier=e>(?:<{_ANYN}>)?<unit=u>", _beside_mention, "ru"),
    Pattern("ahead", rf"<ahead>{SMALL}<{_ANYN}><unit|clockunit=u>", _in_units, "en fr es de ru pl"),
    Pattern("ahead", r"<ahead><unit=u>", _in_units, "ru pl"),
    Pattern("earlierin the last next coming this", rf"<the=the>?<{_MODS}=mod><unit=u>", _unit, "en ru de pl"),
    Pattern("the last next coming this", r"(?:<the=the>'?)?<this|last|coming|next=mod><unit=u>", _unit, "fr es ar"),
    Pattern("the unit", r"(?:<the=the>'?)?<unit=u><last|coming|next|this=mod>", _unit, "fr es ar"),
)  # fmt: skip
