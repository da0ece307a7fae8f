"""Times of the day and lengths of time."""

from __future__ import annotations

from workbench.reference.dating.counted import amount, duration, unit_of
from workbench.reference.dating.grammar import Found, Hit, Pattern

_ZONE = r"(?:[.,]?\(?<zone=z>(?:(?P<sign>[+\-~])<dd=oh>(?::<dd=oi>)?)?\)?)?"
_AT = r"<at|clocklead=lead>\.?"
_NO_DAY = r"(?!\.?<dd|yyyy|unit>|\.?<clockunit>(?<!<oclock>))"
_PART = r"(?:(?:<glue|prep|the>){0,2}<part=p>)?"


def _clock(hit: Hit, hour: int, minute: int, second: int | None = None) -> Found | None:
    """A time to the minute, or to the second where one is written, with its half of the day and its zone."""
    if hit.has("g") and hour <= 12:
        hour = hour % 12 + (12 if hit.value("g") == "pm" else 0)
    elif hit.has("p") and hour < 12 and _later_half(hit.value("p"), hour):
        hour += 12
    if hour == 24 and minute == 0:
        hour = 0
    if hour > 23 or minute > 59 or (second or 0) > 59:
        return None
    start = min(hit.at(name) for name in ("h", "t", "noon") if hit.has(name))
    if hit.reader.language() == "ar" and "clocklead" in hit.reader.parts(start - 1):
        start -= 1  # "الساعة" belongs to the time
    unsure = hour <= 12 and hit.has("o") and not (hit.has("g") or hit.has("p")) and hit.part("h") in ("num", "ord")
    text = f"{hour:02d}:{minute:02d}{'' if second is None else f':{second:02d}'}{_zone(hit)}"
    return Found(start, hit.end, grain="clock", clock=text, unsure=unsure)


def _later_half(part: str, hour: int) -> bool:
    return part in ("afternoon", "evening") or (part == "night" and hour >= 7)


def _zone(hit: Hit) -> str:
    """The offset as figures; a zone of a region, or the local one, behind "@" for its day to settle."""
    if not hit.has("z"):
        return ""
    zone = hit.value("z")
    if hit.has("oh") and zone == "Z":
        hours, minutes = int(hit.value("oh")), int(hit.value("oi", "0"))
        if hours > 14 or minutes > 59:
            return "Z"
        sign = "+" if hit.found.group("sign") == "+" else "-"
        return f"{sign}{hours:02d}:{minutes:02d}"
    return zone if zone[:1] in ("Z", "+", "-") else f"@{zone}"


def _colon(hit: Hit) -> Found | None:
    if len(hit.value("i")) != 2 or (hit.has("s") and len(hit.value("s")) != 2):
        return None
    return _clock(hit, hit.number("h"), hit.number("i"), int(hit.value("s")) if hit.has("s") else None)


def _point(hit: Hit) -> Found | None:
    """Hours and minutes with a stop between them: beside a half of the day, a zone, or "Uhr"."""
    if len(hit.value("i")) != 2 or not any(hit.has(name) for name in ("g", "z", "o", "lead")):
        return None
    return _clock(hit, hit.number("h"), hit.number("i"))


def _hour(hit: Hit) -> Found | None:
    number = float(hit.value("h"))
    if number != int(number) or (hit.has("g") and not hit.has("o") and _days_or_nights(hit)):
        return None
    minute = 30 if hit.has("half") else 15 if hit.has("quarter") else int(hit.value("i", "0"))
    return _clock(hit, int(number), minute)


def _days_or_nights(hit: Hit) -> bool:
    """Whether Russian rather counts days or nights: "два дня", but "в 2 ночи"."""
    if hit.reader.language() != "ru":
        return False
    return hit.word("g") == "дня" or (hit.word("g") == "ночи" and "at" not in hit.reader.parts(hit.start - 1))


def _four(hit: Hit) -> Found | None:
    written = hit.value("t")
    return _clock(hit, int(written[:2]), int(written[2:]))


_NO_UNIT = frozenset({"it", "they", "she", "he", "the", "its", "an", "another", "both", "we"})
"""Words that begin what happened at four figures: "At 1340 it came into Clark"."""


def _sharp(hit: Hit) -> Found | None:
    """Four figures behind "at", as logs have them: "in from Ramstein at 1012", not "at 1500 feet"."""
    line = hit.reader.line
    after = line.piece(hit.end) if hit.end < len(line.letters) else None
    word = line.written(hit.end) if after is not None and not after.parts else ""
    counted = word[:1].isalpha() and word.casefold() not in _NO_UNIT
    return None if hit.word("a") != "at" or counted else _four(hit)


def _noon(hit: Hit) -> Found | None:
    return _clock(hit, 12 if hit.part("noon") == "noon" else 0, 0)


CLOCKS = (
    Pattern("dd", rf"<dd=h>:<dd=i>(?::<dd=s>)?(?!:|<dd>)<oclock>?<ampm=g>?{_PART}{_ZONE}", _colon),
    Pattern("dd", rf"<dd=h>\.<dd=i>(?!\.?<dd|yyyy>)(?:<oclock=o>)?(?:<ampm=g>)?{_PART}{_ZONE}", _point),
    Pattern("at clocklead", rf"{_AT}<dd=h>\.<dd=i>{_NO_DAY}<oclock>?<ampm=g>?{_PART}{_ZONE}", _point,
            "de pl ru es ar"),
    Pattern("hhmm", r"<hhmm=t><oclock>?<zone=z>(?:(?P<sign>[+\-~])<dd=oh>)?", _four),
    Pattern("at", r"<at><hhmm=t><clockunit>", _four, "en"),
    Pattern("at", r"<at=a><hhmm=t>(?!<unit|adjunit|num|month|faintmonth|zone>|[:/.+-]<dd>)", _sharp, "en"),
    Pattern("dd num", rf"<dd|num=h><ampm=g>{_ZONE}", _hour),
    Pattern("dd num", rf"<dd|num=h><oclock=o>(?<!<clockunit>)<dd=i>?<clockunit>?<ampm=g>?{_PART}{_ZONE}", _hour),
    Pattern("dd", rf"<dd=h><oclock=o><dd=i>(?:<ampm=g>)?{_PART}{_ZONE}", _hour),
    Pattern("dd", r"<dd=h><oclock=o>(?:<ampm=g>|(?:<glue|prep|the>){0,2}<part=p>|<zone=z>)", _hour),
    Pattern("at clocklead", rf"<at|clocklead>\.?<the>?<dd|num=h><oclock=o><dd=i>?<clockunit>?<ampm=g>?{_PART}{_ZONE}",
            _hour),
    Pattern("clocklead", rf"<clocklead>\.?<the>?<dd|ord|num=h>(?!:|<num|dd|month|faintmonth|unit|clockunit|yyyy>)"
            rf"(?:<andhalf=half>|<andquarter=quarter>)?<glue>?<ampm=g>?{_PART}{_ZONE}", _hour),
    Pattern("at", rf"<at><the>?<dd|num=h>(?:<glue|prep|the>){{0,2}}<part=p>{_ZONE}", _hour, "de pl ru fr"),
    Pattern("dd", r"<dd=h>(?::<dd=i>)?<zone=z>(?![+\-]?<dd>)", _hour),
    Pattern("noon midnight", rf"<noon|midnight=noon>{_ZONE}", _noon),
)  # fmt: skip


def _length(hit: Hit) -> Found | None:
    """So many units: "36 hours", "two days"; ages are none."""
    unit = hit.value("u")
    if _age(hit, unit) or _letter(hit):
        return None
    if hit.has("half") and " " in hit.text("half") and "and" not in hit.reader.parts(hit.at("half") - 1):
        return _half_unit(hit)  # the number is of what stands before: "auf der A 14 eine halbe Stunde"
    number = amount(hit)
    if number == 0 or number > 5000:
        return None
    return Found(hit.at("n"), hit.end, grain="length", duration=duration(number, unit))


def _age(hit: Hit, unit: str) -> bool:
    """Whether somebody's age is told: "52-year-old", "52 Jahre alt", "в возрасте 52 лет", "39-летний"."""
    if unit != "year":
        return False
    reader = hit.reader
    after = hit.end + (reader.line.letters[hit.end : hit.end + 1] == "-")
    if "age" in reader.parts(after) or "agelead" in reader.parts(hit.start - 1):
        return True
    return hit.part("u") == "adjunit" and "dd" in reader.parts(hit.at("n")) and hit.reader.language() != "en"


def _letter(hit: Hit) -> bool:
    """Whether the unit is a letter of a name: "two H-6", "C-130H"."""
    if len(hit.text("u").lstrip("0123456789")) != 1:
        return False
    before = hit.reader.line.letters[hit.start - 1 : hit.start]
    return (
        "dd" not in hit.reader.parts(hit.at("n"))
        or hit.text("u").isupper()
        or hit.text("u")[-1:].isupper()
        or before == "-"
    )


def _decimal(hit: Hit) -> Found | None:
    number = float(f"{int(hit.value('n'))}.{hit.value('f')}")
    return Found(hit.start, hit.end, grain="length", duration=duration(number, hit.value("u"))) if number else None


def _fraction(hit: Hit) -> Found | None:
    """ "2 1/2 hours": halves and quarters."""
    above, below = hit.number("a"), hit.number("b")
    if below not in (2, 4) or not 0 < above < below or _age(hit, hit.value("u")):
        return None
    number = int(hit.value("n", "0")) + above / below
    return Found(hit.start, hit.end, grain="length", duration=duration(number, hit.value("u")))


def _one_unit(hit: Hit) -> Found | None:
    """A single unit behind "for", "within" and the like, or half of it more."""
    number = 1.5 if hit.has("half") or (hit.has("plus") and hit.part("plus") == "andhalf") else 1.0
    number += 0.25 if hit.has("plus") and hit.part("plus") == "andquarter" else 0
    return Found(hit.at("n"), hit.end, grain="length", duration=duration(number, hit.value("u")))


def _bare(hit: Hit) -> Found | None:
    return Found(hit.at("u"), hit.at("u") + 1, grain="length", duration=duration(1, hit.value("u")))


def _bare_and(hit: Hit) -> Found | None:
    """An hour and a half where no number is written: ساعة ونصف."""
    number = 1.5 if hit.part("plus") == "andhalf" else 1.25
    return Found(hit.start, hit.end, grain="length", duration=duration(number, hit.value("u")))


def _half_unit(hit: Hit) -> Found | None:
    return Found(hit.at("half"), hit.end, grain="length", duration=duration(0.5, hit.value("u")))


def _written(hit: Hit) -> Found | None:
    return Found(hit.start, hit.end, grain="length", duration=hit.value("d"))


def _dual(hit: Hit) -> Found | None:
    return Found(hit.start, hit.end, grain="length", duration=duration(amount(hit), unit_of(hit)))


def _hours_and_minutes(hit: Hit) -> Found | None:
    if (hit.value("u"), hit.value("v")) not in (("hour", "minute"), ("day", "hour")):
        return None
    small = duration(int(hit.value("m")), hit.value("v")).removeprefix("PT")
    whole = duration(float(hit.value("n")), hit.value("u"))
    return Found(hit.start, hit.end, grain="length", duration=whole + ("T" if "T" not in whole else "") + small)


COMPOSED = (Pattern("num", r"<num=n><clockunit|unit=u><and>?<num=m><clockunit=v>", _hours_and_minutes),)

LENGTHS = (
    Pattern("span", r"<span=d>", _written),
    Pattern("num one", r"<num|one=n>-?<and>?-?<half=half>-?<unit|clockunit|adjunit=u>", _length),
    Pattern("num", r"<num=n>-?<unit|clockunit=u><and>(?:<one>)?<half=half>", _length),
    Pattern("num", r"<num=n>-?<andhalf=plus>-?<unit|clockunit|adjunit=u>", _length),
    Pattern("num", r"<num=n>-?<unit|clockunit=u>,?<andhalf|andquarter=plus>", _length),
    Pattern("one", r"<one=n><unit|clockunit=u><andhalf|andquarter=plus>", _one_unit),
    Pattern("clockunit", r"<clockunit=u><andhalf|andquarter=plus>", _bare_and),
    Pattern("clockunit", r"<clockunit=u>(?=<later|earlier|ago>)", _bare, "ru pl"),
    Pattern("one", r"<one=n><unit|clockunit=u><and>(?:<one>)?<half=half>", _one_unit),
    Pattern("dd", r"<dd=n>[.,]<dd=f>-?<unit|clockunit|adjunit=u>", _decimal),
    Pattern("dd", r"(?:<dd=n>-?)?<dd=a>/<dd=b>-?<unit|clockunit|adjunit=u>", _fraction),
    Pattern("num mixed", r"<num|mixed=n>-?<unit|clockunit|adjunit=u>", _length),
    Pattern("one", r"<one=n>-?<adjunit=u>", _length),
    Pattern("one", r"<one=n>-<unit|clockunit=u>", _length, "en"),
    Pattern("num one", r"<num|one=n><adjunit=u>", _length),
    Pattern("for", r"<for>(?:<prep|glue|the>)?<one=n><unit|clockunit=u>", _one_unit),
    Pattern("one", r"<one=n><unit|clockunit=u>(?=<along>)", _one_unit, "de"),
    Pattern("unit", r"<unit=u>-(?=<along>)", _bare, "en"),
    Pattern("during", r"<during><unit|clockunit=u>(?!<ago|last|next|coming>)", _bare, "ru pl ar"),
    Pattern("half", r"<half=half><one>?<unit|clockunit=u>", _half_unit),
    Pattern("dual", r"<dual=n>", _dual),
)
