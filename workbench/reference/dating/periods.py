"""Stretches and lists of days, months and years, as one pattern names them."""

from __future__ import annotations

from dataclasses import replace

from workbench.reference.dating.grammar import Found, Hit
from workbench.reference.dating.written import absolute, ahead_of, on_day


def days(hit: Hit) -> Found | None:
    """A list of days of one month, each a date of its own: "Dec. 5, 12 and 17"."""
    inside = range(hit.found.start("list"), hit.found.end("list"))
    places = [at for at in inside if "dd" in hit.reader.parts(at)]
    found = [on_day(hit, int(hit.reader.parts(at)["dd"]), at=at, end=at + 1) for at in places]
    nearest = 0 if hit.at("m") < hit.found.start("list") else -1
    found[nearest] = replace(found[nearest], start=min(hit.at("m"), found[nearest].start), end=found[nearest].end)
    if nearest == -1 or hit.has("y"):
        found[-1] = replace(found[-1], end=hit.end)
    return replace(found[0], also=tuple(found[1:]))


def span_of_days(hit: Hit) -> Found | None:
    """From day to day of one month."""
    if not (1 <= hit.number("d") <= 31 and 1 <= hit.number("e") <= 31):
        return None
    first, last = (on_day(hit, hit.number(name)) for name in ("d", "e"))
    if first.rule.startswith("absolute:"):
        return hit.dated(absolute(f"{first.rule[9:]}/{last.rule[9:]}"), grain="period")
    ahead = f"range({first.ahead},{last.ahead})" if first.ahead else ""
    return hit.dated(f"range({first.rule},{last.rule})", ahead=ahead, grain="period")


def span_of_dates(hit: Hit) -> Found | None:
    """From a day of one month to a day of another, the year written once."""
    year, first, last = hit.number("y"), hit.number("m"), hit.number("k")
    if first > last:
        return None
    begins = absolute(f"{year:04d}-{first:02d}-{hit.number('d'):02d}")[9:]
    return hit.dated(absolute(f"{begins}/{year:04d}-{last:02d}-{hit.number('e'):02d}"), grain="period")


def span_of_months(hit: Hit) -> Found | None:
    first, last, year = hit.number("m"), hit.number("e"), hit.number("y")
    if first >= last:
        return None
    return hit.dated(absolute(f"{year:04d}-{first:02d}/{year:04d}-{last:02d}"), grain="period")


def months(hit: Hit) -> Found | None:
    """A list of months of one year, each a date of its own."""
    inside = range(hit.found.start("list"), hit.found.end("list"))
    found = []
    for at in inside:
        parts = hit.reader.parts(at)
        number = int(parts.get("month") or parts.get("faintmonth") or 0)
        if number:
            rule = absolute(f"{hit.number('y'):04d}-{number:02d}") if hit.has("y") else f"month-on-or-before:{number}"
            found.append(Found(at, at + 1, rule, "" if hit.has("y") else ahead_of(rule), grain="month"))
    found[-1] = replace(found[-1], end=hit.end if hit.has("y") else found[-1].end)
    return replace(found[0], also=tuple(found[1:]))


def years(hit: Hit) -> Found | None:
    first, last = hit.number("y"), hit.number("e")
    if hit.part("e") == "dd":
        last += first // 100 * 100
    if not first < last < first + 60:
        return None
    return hit.dated(absolute(f"{first:04d}/{last:04d}"), grain="period")


def decade(hit: Hit) -> Found | None:
    written = hit.value("y")
    year = written if len(written) == 4 else f"19{written:0>2}"
    return hit.dated(absolute(f"{year[:3]}X"), grain="period") if year[3] == "0" else None


def half(hit: Hit) -> Found | None:
    number = hit.number("n") if hit.has("n") else 0
    if number not in (1, 2):
        return None
    months = ("01", "06") if number == 1 else ("07", "12")
    return hit.dated(absolute(f"{hit.value('y')}-{months[0]}/{hit.value('y')}-{months[1]}"), grain="period")


def quarter(hit: Hit) -> Found | None:
    number = hit.number("n")
    if not 1 <= number <= 4:
        return None
    year = hit.value("y")
    return hit.dated(absolute(f"{year}-{number * 3 - 2:02d}/{year}-{number * 3:02d}"), grain="period")


def _months_span(first: int, last: int) -> str:
    return f"months-on-or-before:{first:02d}-{last:02d}"


def bare_quarter(hit: Hit) -> Found | None:
    """A quarter or half whose year is not written: "Q4", "im ersten Halbjahr"."""
    number = hit.number("n")
    most = 4 if hit.has("quarter") else 2
    if not 1 <= number <= most:
        return None
    size = 12 // most
    rule = _months_span(number * size - size + 1, number * size)
    return hit.dated(rule, ahead=ahead_of(rule), grain="period")
