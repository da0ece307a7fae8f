"""Rules of relative dates: a code that says how a day is counted from an anchor, in no language.

A rule alone with a new anchor gives the value again: ``weekday-before:7`` is the latest Sunday before the
anchor, ``range(a,b)``, ``since(a)`` and ``early(a)`` are built on other rules,
``absolute:2025-10`` needs no anchor, nor does ``day-first:2025-04-03``,
a day in figures that could be read month first.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import lru_cache

from workbench.values.counting import LEAVES, Reading, spoken
from workbench.values.dateparts import WEEKDAYS, Moment, plain_day
from workbench.values.edtf import extent, parse, zone_offset
from workbench.values.errors import CaseError
from workbench.values.feasts import FEASTS, WITHIN
from workbench.values.resolved import Alternative, facts

_CALL = re.compile(r"(?P<name>[a-z-]+)\((?P<inner>.*)\)")
_LEAF = re.compile(r"(?P<name>[a-z-]+)(?::(?P<argument>.+))?")
_LEAVES = LEAVES | FEASTS
_OWN = ("absolute", "day-first")  # rules that name a day by themselves
_BRACKETS = frozenset("([{}])")
_LONGEST = 300  # characters; what people say nests three deep


@lru_cache(maxsize=8192)
def apply(rule: str, anchor: date | None) -> Reading:
    """The value of a rule counted from the anchor day; CaseError if the rule is not one of ours."""
    name, argument, inner = _split(rule)
    try:
        if inner:
            return _BUILT[name](inner, anchor)
        if name == "absolute":
            return Reading(argument if plain_day(argument) else str(parse(argument)), "a date of its own")
        if name == "day-first":
            return _day_first(argument)
        if anchor is None:
            return Reading(None, "counted from a day that is not known")
        return _LEAVES[name](argument, anchor)
    except OverflowError:
        return Reading(None, "the day lies outside the years 1 to 9999")
    except (IndexError, KeyError, ValueError):
        raise _no_rule(rule) from None


@lru_cache(maxsize=4096)
def needs_anchor(rule: str) -> bool:
    """Whether the rule counts from an anchor at all."""
    name, _, inner = _split(rule)
    if not inner:
        return name not in _OWN
    return any(needs_anchor(argument) for argument in inner if not argument[:1].isdigit())


def _day_first(argument: str) -> Reading:
    """A day written in figures, the day before the month; the other order stays beside it."""
    day = date.fromisoformat(argument)
    other = day.replace(month=day.day, day=day.month).isoformat()
    swapped = Alternative(other, "the month before the day", facts=facts(rule=f"absolute:{other}"))
    return Reading(argument, "in figures, read with the day before the month; the words allow both", (swapped,))


def ends(range_rule: str) -> list[str]:
    """The two rules a ``range(a,b)`` is built on."""
    return _split(range_rule)[2]


@lru_cache(maxsize=4096)
def _split(rule: str) -> tuple[str, str, list[str]]:
    """Name, argument and inner rules of a code; CaseError if no rule has that name."""
    call = _CALL.fullmatch(rule) if len(rule) <= _LONGEST else None
    if call and call["name"] in _BUILT:
        return call["name"], "", _arguments(call["inner"])
    leaf = _LEAF.fullmatch(rule)
    if leaf and (leaf["name"] in _LEAVES or leaf["name"] in _OWN):
        return leaf["name"], leaf["argument"] or "", []
    raise _no_rule(rule)


def _no_rule(rule: str) -> CaseError:
    return CaseError(f"“{rule}” is no rule for dates; give the date as 2025-10-26 instead.")


def _arguments(inner: str) -> list[str]:
    """The arguments between brackets, split at commas that are not inside further brackets."""
    if _BRACKETS.isdisjoint(inner):
        return inner.split(",")
    parts, depth, current = [], 0, ""
    for letter in inner:
        depth += (letter in "([{") - (letter in ")]}")
        if letter == "," and depth == 0:
            parts.append(current)
            current = ""
        else:
            current += letter
    return [*parts, current]


def _range(rules: list[str], anchor: date | None) -> Reading:
    first, last = (apply(rule, anchor) for rule in rules)
    start, end = _first_day(first), _last_day(last)
    if start is None or end is None:
        return Reading(None, first.why if start is None else last.why)
    if start > end and rules[0].startswith("weekday-"):
        first = apply(rules[0].replace("weekday-before", "weekday-on-or-before"), end)
        start = _first_day(first)
    if start is None or start > end:
        return Reading(None, f"the range would end before it begins, counted from {_spoken(anchor)}")
    return Reading(f"{_compact(first, start)}/{_compact(last, end)}", f"from {first.why} to {last.why}")


def _since(rules: list[str], anchor: date | None) -> Reading:
    return _wrapped("since", rules, anchor, lambda value: f"{value.split('/')[0]}/..", "and open after it")


def _until(rules: list[str], anchor: date | None) -> Reading:
    return _wrapped("until", rules, anchor, lambda value: f"../{value.split('/')[-1]}", "and open before it")


def _after(rules: list[str], anchor: date | None) -> Reading:
    return _wrapped("after", rules, anchor, lambda value: f"{_beside(value, 1)}/..", "from the day after it")


def _before(rules: list[str], anchor: date | None) -> Reading:
    return _wrapped("before", rules, anchor, lambda value: f"../{_beside(value, -1)}", "up to the day before it")


def _about(rules: list[str], anchor: date | None) -> Reading:
    return _wrapped("about", rules, anchor, _roughly, "approximately")


def _third(name: str) -> Callable[[list[str], date | None], Reading]:
    def part(rules: list[str], anchor: date | None) -> Reading:
        return _wrapped(name, rules, anchor, lambda value: _part_of(name, value), f"its {name} part")

    return part


def _night(rules: list[str], anchor: date | None) -> Reading:
    return _wrapped(
        "night", rules, anchor, lambda value: f"{value}/{_beside(value, 1)}", "and the night to the day after"
    )


def _night_to(rules: list[str], anchor: date | None) -> Reading:
    return _wrapped("night-to", rules, anchor, lambda value: f"{_beside(value, -1)}/{value}", "and the night before it")


def _at(rules: list[str], anchor: date | None) -> Reading:
    return _wrapped("at", rules, anchor, lambda value: _timed(value, rules[1]), "at the time written")


def _stated_weekday(rules: list[str], anchor: date | None) -> Reading:
    number = int(rules[0])
    inner = apply(rules[1], anchor)
    found = _first_day(inner)
    if found is None:
        return inner
    named, falls = WEEKDAYS[number - 1], WEEKDAYS[found.weekday()]
    why = f"{inner.why}, which is a {named}" if named == falls else f"{inner.why}, which is a {falls}, not a {named}"
    return Reading(inner.edtf, why, inner.alternatives)


def _counted_on(rules: list[str], anchor: date | None) -> Reading:
    """A rule counted from the day that another rule gives: the day after the Monday mentioned before."""
    first = apply(rules[0], anchor)
    day = _last_day(first)
    if day is None:
        return first
    then = apply(rules[1], day)
    others = []
    for each in first.alternatives:
        start = _day(extent(each.value)[1])
        again = apply(rules[1], start) if start else None
        if again and again.edtf and again.edtf != then.edtf:
            rule = f"from({each.fact('rule')},{rules[1]})"
            others.append(Alternative(again.edtf, f"{again.why}, {each.why}", facts=facts(rule=rule)))
    return Reading(then.edtf, f"{then.why}, which is {first.why}", (*_then_within(then, rules[0]), *others))


def _then_within(then: Reading, first: str) -> tuple[Alternative, ...]:
    """The other readings of the second rule, each as a rule that begins with the first."""
    return tuple(
        Alternative(each.value, each.why, facts=facts(rule=f"from({first},{each.fact('rule')})"))
        for each in then.alternatives
    )


def _within(name: str) -> Callable[[list[str], date | None], Reading]:
    def part(rules: list[str], anchor: date | None) -> Reading:
        whole = apply(rules[1], anchor)
        first = _first_day(whole)
        if first is None:
            return whole
        value, says = WITHIN[name](rules[0], first)
        return Reading(value, f"{says}: {whole.why}")

    return part


def _wrapped(name: str, rules: list[str], anchor: date | None, build: Callable[[str], str], says: str) -> Reading:
    """The inner rule's reading rebuilt, its alternatives too, each with the rule that gives it."""
    inner = apply(rules[0], anchor)
    if inner.edtf is None:
        return inner
    others = (
        Alternative(build(each.value), f"{each.why}, {says}", facts=facts(rule=_call(name, each, rules[1:])))
        for each in inner.alternatives
    )
    return Reading(build(inner.edtf), f"{inner.why}, {says}", tuple(others))


def _call(name: str, inner: Alternative, rest: list[str]) -> str:
    return f"{name}({','.join([str(inner.fact('rule')), *rest])})"


def _roughly(value: str) -> str:
    return value if value[-1] in "?~%.]}" or "/" in value else value + "~"


def _timed(value: str, clock: str) -> str:
    """A day with its time; behind ``@`` stands the region whose offset holds on that day."""
    time, _, region = clock.partition("@")
    day = value.rpartition("/")[2]
    offset = zone_offset(region, datetime.fromisoformat(f"{day}T{time}")) if region and region != "local" else ""
    return str(parse(f"{day}T{time}{offset}"))


def _part_of(name: str, value: str) -> str:
    start, end = extent(value)
    if start is None or end is None or len(value) not in (4, 7):
        return value
    if len(value) == 4:
        months = {"early": (1, 3), "mid": (5, 8), "late": (10, 12), "end": (12, 12)}[name]
        return value + f"-{months[0]:02d}" + (f"/{value}-{months[1]:02d}" if months[0] != months[1] else "")
    days = {"early": (1, 10), "mid": (11, 20), "late": (21, end.day), "end": (21, end.day)}[name]
    return f"{value}-{days[0]:02d}/{value}-{days[1]:02d}"


def _compact(reading: Reading, day: date) -> str:
    """An end keeps its own precision where it is a single date; of an interval only the outer day counts."""
    value = reading.edtf or ""
    return day.isoformat() if "/" in value else value


def _beside(value: str, step: int) -> str:
    start, end = extent(value)
    day = _day(end if step > 0 else start)
    return value if day is None else (day + timedelta(step)).isoformat()


def _first_day(reading: Reading) -> date | None:
    return None if reading.edtf is None else _day(extent(reading.edtf)[0])


def _last_day(reading: Reading) -> date | None:
    return None if reading.edtf is None else _day(extent(reading.edtf)[1])


def _day(moment: Moment | None) -> date | None:
    return moment.date() if isinstance(moment, datetime) else moment


def _spoken(anchor: date | None) -> str:
    return "no day" if anchor is None else spoken(anchor)


_BUILT: dict[str, Callable[[list[str], date | None], Reading]] = {
    "range": _range,
    "since": _since,
    "until": _until,
    "after": _after,
    "before": _before,
    "about": _about,
    "at": _at,
    "night": _night,
    "night-to": _night_to,
    "stated-weekday": _stated_weekday,
    "from": _counted_on,
    **{name: _within(name) for name in WITHIN},
    **{name: _third(name) for name in ("early", "mid", "late", "end")},
}
