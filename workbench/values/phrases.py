"""English date phrases: from the words to a rule that can be counted again, or why they date nothing."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass

from workbench.values import english as en
from workbench.values.dateparts import MONTHS
from workbench.values.edtf import parse
from workbench.values.errors import CaseError

Build = Callable[[dict[str, str]], str | None]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A date phrase understood: its rule, or ``None`` with ``says`` telling why it dates nothing."""

    text: str
    rule: str | None
    says: str = ""


def parse_phrase(text: str) -> Phrase | None:
    """The rule behind a date phrase, ``None`` if it is none; CaseError for a day no calendar has."""
    typed = _typed(text)
    if typed:
        return Phrase(text, f"absolute:{typed}")
    plain = _plain(text)
    for pattern, says in _UNDATED:
        if pattern.fullmatch(plain):
            return Phrase(text, None, says)
    rule = rule_of(plain)
    return Phrase(text, rule) if rule else None


def rule_of(plain: str) -> str | None:
    """The rule of a phrase in small letters: first the ranges and limits, then the single dates."""
    for pattern, build in (*_RANGES, *_SINGLES):
        found = pattern.fullmatch(plain)
        if found:
            rule = build({name: value for name, value in found.groupdict().items() if value is not None})
            if rule:
                return rule
    return None


def _typed(text: str) -> str | None:
    """A date typed in the file's own notation; impossible ones are refused here, other words are not ours."""
    clean = text.strip()
    if not re.fullmatch(r"[\[{]?(?:\.\.|[\dX]{4})[\dXTZ:+.,/?~%\[\]{} -]*", clean):
        return None
    if not re.match(r"[\[{./]|[\dX]{4}(?:-|$|/|[?~%])", clean) or re.fullmatch(r"\d{4}/\d\d?/\d\d?", clean):
        return None
    spaced = re.fullmatch(r"(\d{4}-\d\d-\d\d) (\d\d:\d\d.*)", clean)
    return str(parse(f"{spaced[1]}T{spaced[2]}" if spaced else clean))


def _plain(text: str) -> str:
    """Small letters, plain dashes and quotes, one blank, no leading preposition or approximator."""
    plain = text.casefold().replace("’", "'").replace("\u00a0", " ")
    plain = re.sub(r"[‐‑‒–—−]", "-", plain)
    plain = re.sub(r"\s+", " ", plain).strip(" ,;:.!'\"“”()")
    return plain if _AHEAD.match(plain) else _LEADING.sub("", plain)


def _absolute(value: str) -> str:
    return f"absolute:{parse(value)}"


def _year(written: str) -> int:
    return int(written) if len(written) > 2 else 2000 + int(written)


def _calendar_day(found: dict[str, str]) -> str:
    return _absolute(f"{_year(found['year']):04d}-{_month(found):02d}-{int(found['day']):02d}")


def _month(found: dict[str, str]) -> int:
    return en.MONTH_NUMBERS[found["month"]]


def _yearless_day(month: int, day: int) -> str:
    if not 1 <= day <= monthrange(2024, month)[1]:
        name = MONTHS[month - 1]
        raise CaseError(f"{name} has no day {day}; correct the day or leave it out.")
    return f"day-without-year:{month:02d}-{day:02d}"


def _numeric_day(found: dict[str, str]) -> str:
    first, second, year = int(found["first"]), int(found["second"]), _year(found["year"])
    day, month = (second, first) if second > 12 >= first else (first, second)
    open_order = found["between"] != "." and day != month and day <= 12
    value = f"{year:04d}-{month:02d}-{day:02d}"
    return f"day-first:{value}" if open_order else _absolute(value)


def _range(found: dict[str, str]) -> str | None:
    """A range of two phrases; a year or month written once belongs to both ends."""
    first, last = found["first"], found["last"]
    year = re.search(r",? \d{4}$", last)
    if year and not re.search(r"\d{4}", first) and rule_of(first + year[0]):
        first += year[0]
    start, end = rule_of(first), rule_of(last)
    if start and end and "(" not in start.replace("stated-weekday(", ""):
        return _joined(start, end)
    return None


def _joined(start: str, end: str) -> str:
    if start.startswith("absolute:") and end.startswith("absolute:"):
        return _absolute(f"{start[9:]}/{end[9:]}")
    return f"range({start},{end})"


def _days_of_month(found: dict[str, str]) -> str:
    first, last, month = int(found["day"]), int(found["last"]), _month(found)
    if "year" in found:
        year = int(found["year"])
        return _absolute(f"{year:04d}-{month:02d}-{first:02d}/{year:04d}-{month:02d}-{last:02d}")
    return _joined(_yearless_day(month, first), _yearless_day(month, last))


def _limit(name: str) -> Build:
    def build(found: dict[str, str]) -> str | None:
        inner = rule_of(found["rest"])
        return f"{name}({inner})" if inner else None

    return build


def _weekday(rule: str) -> Build:
    return lambda found: f"{rule}:{en.WEEKDAY_NUMBERS[found['weekday']]}"


def _named_month(rule: str) -> Build:
    return lambda found: f"{rule}:{_month(found)}"


def _counted(rule: str) -> Build:
    def build(found: dict[str, str]) -> str:
        number, unit = en.count(found.get("number", "one")), found["unit"]
        return rule.format(unit=unit, number=number)

    return build


def _this_last_next(found: dict[str, str]) -> str:
    step = {"this": 0, "last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1}[found["which"]]
    return f"{found['unit']}:{step}"


def _part(found: dict[str, str]) -> str | None:
    name = {"start": "early", "beginning": "early", "middle": "mid"}.get(found["part"], found["part"])
    inner = rule_of(found["rest"])
    if not inner:
        return None
    single = inner.startswith(("absolute:", "month", "year:")) and "/" not in inner
    return f"{name}({inner})" if single else inner


def _clock(found: dict[str, str]) -> str | None:
    hour, minute = int(found["hour"]), int(found.get("minute", "0"))
    half = found.get("half", "")[:1]
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    zone = found.get("zone", "")
    offset = en.ZONES.get(zone) or _offset(zone)
    return f"{hour:02d}:{minute:02d}:00{offset}"


def _offset(zone: str) -> str:
    found = re.search(r"([+-])(\d{1,2})(?::?(\d\d))?$", zone)
    return f"{found[1]}{int(found[2]):02d}:{found[3] or '00'}" if found else ""


def _at(found: dict[str, str]) -> str | None:
    inner = rule_of(found["rest"])
    if not inner or not ("minute" in found or "half" in found):
        return None
    return f"at({inner},{_clock(found)})"


def _weekday_and_day(found: dict[str, str]) -> str | None:
    inner = rule_of(found["rest"])
    if not inner or not inner.startswith(("absolute:", "day-without-year:")):
        return None
    return f"stated-weekday({en.WEEKDAY_NUMBERS[found['weekday']]},{inner})"


def _half_year(found: dict[str, str]) -> str:
    months = (1, 6) if found["half"] == "first" else (7, 12)
    return _absolute(f"{found['year']}-{months[0]:02d}/{found['year']}-{months[1]:02d}")


def _quarter(found: dict[str, str]) -> str:
    word = found["quarter"]
    number = en.ORDINALS[word] if word in en.ORDINALS else int(word)
    return _absolute(f"{found['year']}-{number * 3 - 2:02d}/{found['year']}-{number * 3:02d}")


_LEADING = re.compile(r"(?:on|in|at|during|within|over)(?: the)? (?!the\b)")
_AHEAD = re.compile(rf"in {en.NUMBER} {en.UNIT}$")
_PARTS_OF_DAY = r"(?:(?:early|late)(?: on)? )?(?:(?:the )?(?:morning|afternoon|evening|night) of )?"
_DAY_PART = r"(?: (?:morning|afternoon|evening|night))?"
_LAST = r"(?:last|past|previous)"
_TO_DAY = r" ?(?:-|to|and|until|through) ?(?P<last>\d{1,2})(?:st|nd|rd|th)?"


def _table(rows: list[tuple[str, Build]]) -> list[tuple[re.Pattern[str], Build]]:
    return [(re.compile(pattern), build) for pattern, build in rows]


_UNDATED = [
    (re.compile(pattern), says)
    for pattern, says in (
        (r"(?:recent|now|soon|currently|previously|earlier|later|"
         r"subsequently|then|before|(?:in )?(?:the )?(?:recent|coming) (?:days|weeks|months|years)|"
         r"(?:\w+ )?(?:minutes|hours) later)",
         "the words name no calendar period, so they date nothing"),
        (rf"(?:a |an |the |for |about )*{en.NUMBER}[- ](?:minute|hour|day|week|month|year)s?"
         r"(?:[- ]\w+){0,2}(?<!ago)(?<!earlier)(?<!later)(?<!before)(?<!from now)",
         "a length of time, not a date, so it dates nothing"),
        (r"(?:the )?(?:same|next|following|previous) (?:day|morning|evening|night)|"
         r"(?:a|one) (?:day|week) (?:earlier|later)",
         "counted from a date mentioned before, which is not known here"),
        (en.CLOCK.replace("?P<minute>", "?P<m>").replace("(?P<hour>", "(?=.*[:apz])(?P<hour>"),
         "a time without its day"),
    )
]  # fmt: skip

_RANGES = _table([
    (r"(?:between|from) (?P<first>.+?) (?:and|to|until|till|through) (?P<last>.+)", _range),
    (r"(?:the )?night of (?P<rest>.+)", _limit("night")),
    (r"(?:the )?night to (?P<rest>.+)", _limit("night-to")),
    (rf"(?:between |from )?{en.DAY}{_TO_DAY} (?:of )?{en.MONTH}(?:,? {en.YEAR})?", _days_of_month),
    (rf"(?:between |from )?{en.MONTH} {en.DAY}{_TO_DAY}(?:,? {en.YEAR})?", _days_of_month),
    (r"(?P<first>[^-]+) (?:-|to|until|through) (?P<last>[^-]+)", _range),
    (r"(?:ever )?(?:since|from) (?P<rest>.+?)(?: on| onwards?)?", _limit("since")),
    (r"(?:until|till|up to|by|no later than|not later than)(?: the)? (?P<rest>.+)", _limit("until")),
    (r"(?:before|prior to) (?P<rest>.+)", _limit("before")),
    (r"after (?P<rest>.+)", _limit("after")),
    (r"(?:about|around|circa|approximately|roughly|on or about|ca\.?) (?P<rest>.+)", _limit("about")),
])  # fmt: skip

_SINGLES = _table([
    (rf"(?:the )?{en.DAY}(?: of)? {en.MONTH},? {en.YEAR}", _calendar_day),
    (rf"{en.MONTH} (?:the )?{en.DAY},? {en.YEAR}", _calendar_day),
    (r"(?P<first>\d{1,2})(?P<between>[./-])(?P<second>\d{1,2})[./-](?P<year>\d{4}|\d\d)", _numeric_day),
    (r"(?P<year>\d{4})/(?P<month>\d{1,2})/(?P<day>\d{1,2})",
     lambda f: _absolute(f"{f['year']}-{int(f['month']):02d}-{int(f['day']):02d}")),
    (r"(?P<iso>\d{4}-\d\d(?:-\d\d)?)", lambda f: _absolute(f["iso"])),
    (rf"(?:the )?{en.DAY}(?: of)? {en.MONTH}", lambda f: _yearless_day(_month(f), int(f["day"]))),
    (rf"{en.MONTH} (?:the )?{en.DAY}", lambda f: _yearless_day(_month(f), int(f["day"]))),
    (rf"{en.MONTH},?(?: of)? {en.YEAR}", lambda f: _absolute(f"{f['year']}-{_month(f):02d}")),
    (rf"(?:the )?(?:year )?{en.YEAR}", lambda f: _absolute(f["year"])),
    (r"(?:the )?(?P<decade>\d{3})0s", lambda f: _absolute(f["decade"] + "X")),
    (rf"(?:the )?{en.SEASON}(?: of)? {en.YEAR}",
     lambda f: _absolute(f"{f['year']}-{en.SEASONS[f['season']]}")),
    (rf"(?:the )?(?P<half>first|second) half of {en.YEAR}", _half_year),
    (rf"(?:the )?(?:q(?P<quarter>[1-4])) (?:of )?{en.YEAR}", _quarter),
    (rf"(?:the )?(?P<quarter>first|second|third|fourth) quarter of {en.YEAR}", _quarter),
    (rf"{en.WEEKDAY},? \(?(?P<rest>.*\d.*?)\)?", _weekday_and_day),
    (rf"(?P<rest>.+?),?(?: at| around)? {en.CLOCK}", _at),
    (rf"(?:at )?{en.CLOCK},?(?: on)? (?P<rest>.+)", _at),
    (rf"{_PARTS_OF_DAY}{_LAST} {en.WEEKDAY}{_DAY_PART}", _weekday("weekday-before")),
    (rf"{_PARTS_OF_DAY}next {en.WEEKDAY}{_DAY_PART}", _weekday("weekday-next-week")),
    (rf"(?:this |the )?coming {en.WEEKDAY}{_DAY_PART}", _weekday("weekday-after")),
    (rf"{_PARTS_OF_DAY}(?:this )?{en.WEEKDAY}{_DAY_PART}", _weekday("weekday-on-or-before")),
    (r"(?:the )?(?:last |past |this )?weekend", lambda f: "weekend-on-or-before"),
    (r"(?:the )?(?:next|coming) weekend", lambda f: "weekend-after"),
    (r"earlier (?:this|in the) (?P<unit>week|month|year)|this (?P<rest>week|month|year) so far",
     lambda f: f"this-{f.get('unit') or f['rest']}-before"),
    (r"later this (?P<unit>week|month|year)", lambda f: f"{f['unit']}:0"),
    (r"(?P<which>this|last|past|previous|next|coming) (?P<unit>week|month|year)", _this_last_next),
    (rf"{_LAST} {en.MONTH}", _named_month("month-before")),
    (rf"{en.MONTH} last", _named_month("month-before")),
    (rf"next {en.MONTH}", _named_month("month-after")),
    (rf"(?:this )?{en.MONTH}", _named_month("month-on-or-before")),
    (r"today|this (?:morning|afternoon|evening)|tonight|the day of publication", lambda f: "days-ago:0"),
    (r"(?:very |most |more )?recently|lately", lambda f: "until(days-ago:0)"),
    (r"yesterday(?: (?:morning|afternoon|evening|night))?|last night", lambda f: "days-ago:1"),
    (r"(?:the )?day before yesterday", lambda f: "days-ago:2"),
    (r"tomorrow(?: (?:morning|afternoon|evening|night))?", lambda f: "days-after:1"),
    (r"(?:the )?day after tomorrow", lambda f: "days-after:2"),
    (r"overnight", lambda f: "overnight"),
    (rf"{en.NUMBER} {en.UNIT} ago", _counted("{unit}s-ago:{number}")),
    (rf"in {en.NUMBER} {en.UNIT}", _counted("{unit}s-after:{number}")),
    (rf"{en.NUMBER} {en.UNIT} from now", _counted("{unit}s-after:{number}")),
    (rf"(?:the )?(?:past|last|previous) {en.NUMBER} {en.UNIT}", _counted("past-{unit}s:{number}")),
    (r"(?:the )past (?P<unit>day|week|month|year)", _counted("past-{unit}s:{number}")),
    (r"(?:the )?(?P<part>early|mid|late|end|start|beginning|middle)(?: of|-| in)? ?(?:the )?(?P<rest>.+)",
     _part),
])  # fmt: skip
