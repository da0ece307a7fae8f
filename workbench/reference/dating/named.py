"""Days and periods with names of their own: today, the next day, seasons, holidays."""

from __future__ import annotations

from workbench.reference.dating.grammar import SMALL, Found, Hit, Pattern
from workbench.reference.dating.written import ahead_of, of_year

_MODS = "last|coming|next|this"
_UNITS = ("day", "week", "month", "year")


def _overnight(hit: Hit) -> Found:
    """The night before the day of publication, or that of the day named behind: "overnight into Monday"."""
    at = hit.end
    while at < hit.end + 3 and {"prep", "glue", "the", "to"} & hit.reader.parts(at).keys():
        at += 1
    inner = hit.reader.read(at)
    if inner is None or inner.grain != "day" or inner.also or inner.duration or inner.basis != "publication":
        return hit.dated("overnight", grain="period")
    name = "night-to" if "to" in hit.reader.parts(hit.end) else "night"
    ahead = f"{name}({inner.ahead})" if inner.ahead else ""
    return Found(hit.start, inner.end, f"{name}({inner.rule})", ahead, grain="period")


def _mention(hit: Hit) -> Found | None:
    """A day or period counted from the date mentioned last: "the next day"; not "the day after the crash"."""
    rule, reader = hit.value("r"), hit.reader
    words = reader.line.words.key
    piece = reader.line.piece(hit.start)
    assert piece is not None
    backward = rule.endswith("ago:1") or ":-" in rule
    onward = reader.parts(hit.end)
    if words[piece.last] in reader.line.known.closing and not (reader.mark(hit.end) or "and" in onward):
        return None
    if backward and {"glue", "the"} & onward.keys() and "limit" not in onward and reader.language() in "fr es de":
        behind = reader.line.piece(hit.end + 1) if reader.language() != "de" else None
        named = behind is not None and reader.line.words.text[behind.first][0].isupper()
        if not named or reader.parts(hit.end + 1):
            return None  # but "arrivés la veille de Khartoum"
    name = rule.partition(":")[0]
    grain = name if name in _UNITS else {"months-ago": "month", "months-after": "month", "years-ago": "year",
                                         "years-after": "year"}.get(name, "day")  # fmt: skip
    grain = "period" if grain == "week" else grain
    return hit.dated(rule, grain=grain, basis="mention back" if backward or rule.endswith(":0") else "mention")


def _fixed(hit: Hit) -> Found | None:
    rule, written = hit.value("r"), hit.text("r")
    begins = hit.reader.mark(hit.start - 1)
    if written[:1].isupper() and not (begins or written.isupper()):
        return None  # a name: "USA Today"; in German "am Morgen"
    if rule == "overnight":
        return _overnight(hit)
    grain = "day" if rule.startswith("days-") else "period"
    if rule.startswith(("year:", "this-year")):
        grain = "year"
    if rule.startswith(("month:", "months-ago")):
        grain = "month"
    return hit.dated(rule, grain=grain)


def _season(hit: Hit) -> Found | None:
    number = hit.value("s")
    if hit.has("y"):
        return hit.dated(f"absolute:{hit.value('y')}-{number}", grain="period")
    if hit.has("u") and hit.value("u") != "year":
        return None
    if hit.has("u") or hit.has("f"):
        told = of_year(hit, "season-of", number)
        return hit.dated(told, grain="period") if told else None
    if not (hit.has("mod") or hit.has("after")):
        rule = f"season-on-or-before:{number}"
        return (
            hit.dated(rule, ahead=ahead_of(rule), grain="period")
            if "limit" in hit.reader.parts(hit.start - 1)
            else None
        )
    part = hit.part("mod" if hit.has("mod") else "after")
    rules = {
        "last": "season-on-or-before",
        "this": "season-of",
        "next": "season-on-or-after",
        "coming": "season-on-or-after",
    }
    rule = f"season-of({number},year:0)" if part == "this" else f"{rules[part]}:{number}"
    return hit.dated(rule, grain="period")


def _holiday(hit: Hit) -> Found | None:
    value = hit.value("h")
    if hit.has("y"):
        return hit.dated(f"easter-of({value.split(':')[1]},absolute:{hit.value('y')})" if value.startswith("easter")
                         else f"absolute:{hit.value('y')}-{value}")  # fmt: skip
    rule = f"easter-on-or-before:{value.split(':')[1]}" if value.startswith("easter") else f"day-without-year:{value}"
    return hit.dated(rule, ahead=ahead_of(rule))


NAMED = (
    Pattern("mention", r"<mention=r>", _mention),
    Pattern("fixed", r"<fixed=r>(?:<part>)?", _fixed),
    Pattern("season the last next coming this", rf"<the>?<{_MODS}=mod>?<season=s>{SMALL}"
            r"(?:<yearlead>?<yyyy=y>|<fixed=f>)(?:<year>\.?)?", _season),
    Pattern("season", rf"<season=s>{SMALL}<{_MODS}=mod><unit=u>", _season),
    Pattern("season", rf"<season=s>{SMALL}<unit=u><{_MODS}=after>", _season),
    Pattern("last next coming this", rf"<{_MODS}=mod><season=s>", _season),
    Pattern("season the", r"<the>?<season=s><last|next|coming=after>", _season, "fr es ar"),
    Pattern("season", r"<season=s>(?!<part|yyyy>)", _season, "en de fr es"),
    Pattern("holiday", rf"<holiday=h>(?:{SMALL}<yyyy=y>)?", _holiday),
)  # fmt: skip
