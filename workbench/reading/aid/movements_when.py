"""When a clause's flight was: its own date, its sentence's, or the one that the text goes on from."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

from workbench.reading.aid.movements_clauses import Clause
from workbench.reading.aid.movements_frames import Craft, When
from workbench.reading.aid.movements_roles import Stand
from workbench.reading.aid.movements_said import said_then
from workbench.reading.aid.movements_scene import Line, Scene, Spot
from workbench.reading.aid.spans import Span

_DASHES = frozenset("-–—|")
_PLANNED = 3  # words between what was planned and for when: "prevista para el"
_HOUR = 2  # words of a day with its hour: "Tuesday and at 08:35"
_NEWS = 8  # days that a text goes on telling of one
_DAY = re.compile(r"\d{4}-\d\d-\d\d(?=T|$)")


def day_of(edtf: str) -> str:
    """A date without its clock time."""
    return edtf[:10] if _DAY.match(edtf) else edtf


def is_day(edtf: str) -> bool:
    """Whether a date is one day, or a time of it."""
    return _DAY.match(edtf) is not None and "/" not in edtf


def last_day(edtf: str) -> str:
    """The last day of a date that is one of days."""
    return day_of(edtf.split("/")[-1])


def carried(when: When) -> str:
    """A date as it is carried on to what follows: the day, the period, the last of days in a row."""
    return last_day(when.edtf) if when.row else day_of(when.edtf)


def bounds(edtf: str) -> tuple[str, str]:
    """The first and last day of an EDTF value as comparable text; empty for none."""
    if not edtf:
        return "", ""
    low, _, high = edtf.partition("/")
    return _low(low), _high(high or low)


def _low(one: str) -> str:
    one = day_of(one).replace("X", "0")
    year, month, day = (one.split("-") + ["", ""])[:3]
    return f"{year}-{_SEASON_LOW.get(month, month or '01')}-{day or '01'}"


def _high(one: str) -> str:
    one = day_of(one).replace("X", "9")
    year, month, day = (one.split("-") + ["", ""])[:3]
    return f"{year}-{_SEASON_HIGH.get(month, month or '12')}-{day or '31'}"


_SEASON_LOW = {"21": "03", "22": "06", "23": "09", "24": "12"}
_SEASON_HIGH = {"21": "05", "22": "08", "23": "11", "24": "12"}


def only_day(days: Mapping[str, When], published: str | None) -> When:
    """The one day that a text has told of, where that was in the days before it was published."""
    day, when = next(iter(days.items()), ("", When()))
    if len(days) != 1 or not _DAY.fullmatch(day) or not _DAY.match(published or ""):
        return When()
    ago = date.fromisoformat(str(published)[:10]).toordinal() - date.fromisoformat(day).toordinal()
    return When(day, when.span, carried="the one day told of before") if 0 <= ago <= _NEWS else When()


def overlap(one: str, other: str) -> bool:
    """Whether two dates have a day in common."""
    (a, b), (c, d) = bounds(one), bounds(other)
    return bool(a and c and a <= d and c <= b)


def finer(one: str, other: str) -> str:
    """The more precise of two dates."""
    return other if _grain(other) < _grain(one) else one


def _grain(edtf: str) -> tuple[int, str]:
    if not edtf:
        return 9, ""
    if "/" in edtf:
        return (5 if _DAY.match(edtf) else 7), ""
    return ({10: 3, 7: 6, 4: 8}.get(len(edtf), 2)), ""


def own_date(scene: Scene, clause: Clause, within: tuple[int, int] | None = None) -> When:
    """The date that the clause itself gives, or would give if it had these words of its sentence; looked for once."""
    first, last = within or (clause.first, clause.last)
    asked = clause.line.number, first, last, clause.cue.first
    found: When | None = scene.dated.get(asked)
    if found is None:
        spots = [spot for spot in clause.line.dates if first <= spot.first < last]
        found = scene.dated[asked] = _of_spots(scene, clause, spots) if spots else When()
    return found


def _of_spots(scene: Scene, clause: Clause, spots: list[Spot]) -> When:
    found = _chosen(scene, clause.line, spots, clause.cue.first)
    if found.span is not None and found.edtf.endswith("T00:00") and _before_midnight(scene, spots, found.span):
        return replace(found, edtf=day_of(found.edtf))
    return found


def _before_midnight(scene: Scene, spots: list[Spot], date: Span) -> bool:
    """Whether it was not at midnight but before: the day is known, not the time."""
    first = next(spot.first for spot in spots if spot.span is date)
    return (cue := scene.cue_at.get(first - 1)) is not None and cue.has("by")


def overtaken(scene: Scene, clause: Clause, when: When) -> bool:
    """Whether a flight that was foreseen for one day came on another: "expected on Monday, took place on Tuesday"."""
    dates = (
        clause.within(clause.line.dates) if when.own and (when.edtf or "9") <= (scene.article.published or "") else []
    )
    return len(dates) > 1 and any(
        spot.span is not when.span and _foreseen(scene, spot, clause.cue.first) for spot in dates
    )


def _foreseen(scene: Scene, spot: Spot, told: int) -> bool:
    """Whether a date is that for which what a word tells was planned: "the arrival, due on Monday, took place"."""
    for i in range(spot.first - 1, max(told, spot.first - 1 - _PLANNED), -1):
        cue = scene.cue_at.get(i)
        if i in scene.held or scene.stop_between(i):
            return False
        if cue is not None and (cue.has("plan") or cue.meant.get("act") == "expect"):
            return True
    return False


def dates_of(scene: Scene, clause: Clause, places: list[Stand | None], when: When) -> list[When]:
    """The date of each of several legs of a clause: "on Tuesday in Niamey, on Wednesday in Ouagadougou"."""
    if len(places) < 2 or len(clause.line.dates) < 2 or not all(places):
        return [when] * len(places)
    dates = [spot for spot in clause.within(clause.line.dates) if spot.span.facts.get("edtf")]
    dates = [spot for spot in dates if not said_then(clause.line, spot)]
    if len(dates) < 2:
        return [when] * len(places)
    found: list[When] = []
    known = [place for place in places if place is not None]
    ends = [*(place.first for place in known[1:]), clause.last]
    pairs = list(zip(known, ends, strict=True))
    behind = known[0].first < dates[0].first and all(
        any(place.last <= spot.first < end for spot in dates) for place, end in pairs
    )  # "at Rota on 28 April, at Souda Bay on 29 April"
    for n, place in enumerate(known):
        low = known[n - 1].last if n else 0
        high = known[n + 1].first if n + 1 < len(known) else clause.last
        near = [spot for spot in dates if (place.last if behind else low) <= spot.first < high]
        lead = [spot for spot in near if spot.last <= place.first]
        best = near[:1] if behind else (lead or near)[-1:]
        found.append(When(best[0].span.facts["edtf"], best[0].span, True) if best else when)
    return found


def lasted(scene: Scene, clause: Clause, since: When) -> When:
    """A stay from the day told before until one named: "It stayed there until September"."""
    first = carried(since)
    for spot in clause.line.dates:
        last = str(spot.span.facts.get("edtf") or "")
        if clause.holds(spot.first) and _after_mark(scene, spot, "until") and "/" not in first + last:
            later = bool(first and last) and bounds(first)[0] < bounds(last)[0]
            return When(f"{first}/{day_of(last)}", spot.span, True) if later else When()
    return When()


def stays_on(scene: Scene, clause: Clause, since: When) -> When:
    """A stay from the date told before until the text was published: "It is still there", "parked there ever since"."""
    first, today = carried(since), (scene.article.published or "")[:10]
    still = any(clause.holds(cue.first) for cue in clause.line.having("still"))
    if not still or "/" in first:
        return When()
    return When(f"{first}/{today}", since.span, True) if first and today and bounds(first)[0] < today else When()


def past_midnight(left: When, landed: When) -> When:
    """A landing at an earlier hour than its take-off was on the day after: "left at 22:15, landed at 07:05"."""
    if day_of(left.edtf) != day_of(landed.edtf) or "T" not in left.edtf or "T" not in landed.edtf:
        return landed
    try:
        begun, ended = datetime.fromisoformat(left.edtf), datetime.fromisoformat(landed.edtf)
        earlier = ended < begun
        later = ended + timedelta(days=1)
    except (TypeError, ValueError, OverflowError):  # one has a zone, the other none; no calendar has such a day
        return landed
    return replace(landed, edtf=landed.edtf.replace(day_of(landed.edtf), f"{later:%Y-%m-%d}")) if earlier else landed


def days_of(scene: Scene, clause: Clause, craft: Craft, when: When) -> list[tuple[When, Craft]]:
    """Several aircraft that came on as many days, one on each: "three more landed on 3, 9 and 21 March"."""
    if not when.row or craft.count is None or craft.count < 2:
        return [(when, craft)]
    spots = clause.within(clause.line.dates)
    if craft.count != len(spots):
        return [(when, craft)]
    return [(When(day_of(spot.span.facts["edtf"]), spot.span, True), replace(craft, count=1)) for spot in spots]


def _chosen(scene: Scene, line: Line, spots: list[Spot], verb: int) -> When:
    known = [spot for spot in spots if spot.span.facts.get("edtf")]
    dates = [spot for spot in known if not said_then(line, spot)]
    if len(dates) > 1:
        dates = [spot for spot in dates if not said_then(line, spot, first=True)] or dates
    if dates and _stamp(scene, line, dates[0]):
        if len(dates) == 1:
            return When(day_of(dates[0].span.facts["edtf"]), dates[0].span, True)
        dates = dates[1:]
    if not dates and (any(cue.meant.get("method") == "satellite" for cue in line.cues) or _of_evidence(line, known)):
        dates = known  # the day of the picture is the day of what it shows
    wide = [spot for spot in dates if any(_holds(spot, other) for other in dates)] if len(dates) > 1 else []
    if wide:
        return When(wide[0].span.facts["edtf"], wide[0].span, True)
    dates = _named_days(scene, dates)
    bounded = not line.marks.isdisjoint(("until", "since"))
    plain = [spot for spot in dates if not (bounded and _bounds(scene, spot)) or _ends_and_goes_on(spot, verb)]
    if len(plain) > 1:
        plain = [spot for spot in plain if not _foreseen(scene, spot, verb)] or plain
    since = [spot for spot in dates if spot not in plain and _after_mark(scene, spot, "since")] if bounded else []
    if since and not plain:
        onward = [spot for spot in line.dates if spot.first > since[0].first and spot.span.facts.get("edtf")]
        return _since(scene, since[0], onward)
    if not plain:
        return _open(scene, spots)
    if len(plain) == 1:
        return When(plain[0].span.facts["edtf"], plain[0].span, True)
    best = min(plain, key=lambda spot: (_parted(scene, spot, verb), _grain(spot.span.facts["edtf"])[0] > 2,
                                        abs(spot.first - verb)))  # fmt: skip
    listed = _listed(scene, plain, best)
    row = _row(scene, listed) if len(listed) > 1 else ""
    if row:
        return When(row, listed[0].span, True, row=True)
    return When(best.span.facts["edtf"], best.span, True)


def _parted(scene: Scene, spot: Spot, verb: int) -> bool:
    """Whether a comma and a word such as "but" part a date from the verb behind: "shut in 2014, but the crash in"."""
    between = (i for i in range(spot.last, verb) if scene.stop_between(i - 1))
    return any((cue := scene.cue_at.get(i)) is not None and cue.has("break") and not cue.has("relative", "article")
               for i in between)  # fmt: skip


def _of_evidence(line: Line, dates: list[Spot]) -> bool:
    """Whether dates are those of what shows it: "imagery of 14 May shows", not "said on Monday"."""
    showing = [said for said in line.said if said.rule.endswith(".show")]
    return any(said.covers(spot.span) for said in showing for spot in dates)


def _stamp(scene: Scene, line: Line, spot: Spot) -> bool:
    """Whether a clock time in front of a sentence is when it was posted: "15:02 - The minister says a C-130 has"."""
    if spot.first != line.first or "T" not in spot.span.facts["edtf"]:
        return False
    dash = not _DASHES.isdisjoint(scene.words.gaps[spot.last - 1])
    return dash and (bool(line.said) or sum(1 for each in line.dates if each.span.facts.get("edtf")) > 1)


def _listed(scene: Scene, dates: list[Spot], one: Spot) -> list[Spot]:
    """The dates of the list that one of them stands in: "on 15 and 16 August, in a picture of 17 August"."""
    low = high = dates.index(one)
    while low > 0 and _only_listed(scene, dates[low - 1], dates[low]):
        low -= 1
    while high + 1 < len(dates) and _only_listed(scene, dates[high], dates[high + 1]):
        high += 1
    return dates[low : high + 1]


def _only_listed(scene: Scene, before: Spot, after: Spot) -> bool:
    between = range(before.last, after.first)
    if not between and scene.words.gaps[before.last - 1].strip() == "":
        return False  # "the day after tomorrow Thursday": one day
    return all((cue := scene.cue_at.get(i)) is not None and cue.has("list", "article") for i in between)


def _named_days(scene: Scene, dates: list[Spot]) -> list[Spot]:
    """The dates without a week or month in front of the days in it: "twice this week, on Monday and yesterday"."""
    if len(dates) < 3 or not _row(scene, dates[1:]):
        return dates
    low, high = bounds(dates[0].span.facts["edtf"])
    inside = all(low <= day_of(spot.span.facts["edtf"]) <= high for spot in dates[1:])
    return dates[1:] if inside and low != high else dates


def _open(scene: Scene, spots: list[Spot]) -> When:
    """The words of a date that stays open while nobody knows when the text was published."""
    dates = [spot.span for spot in spots if spot.span.facts.get("duration") is None]
    return When("", dates[0]) if dates and scene.article.published is None else When()


def _holds(wide: Spot, other: Spot) -> bool:
    return wide.span.covers(other.span) and (wide.span.start, wide.span.end) != (other.span.start, other.span.end)


def _after_mark(scene: Scene, spot: Spot, mark: str) -> bool:
    cue = scene.cue_at.get(spot.first - 1)
    if mark == "since" and cue is not None and cue.meant.get("role") == "at":
        far = (scene.cue_at.get(i) for i in range(cue.first - 1, max(-1, cue.first - 4), -1))
        return any(each is not None and each.has(mark) and each.meant.get("role") != "from" for each in far)
    if cue is not None and cue.has("article") and not cue.has(mark):
        cue = scene.cue_at.get(cue.first - 1)
    return cue is not None and cue.has(mark) and not scene.stop_between(cue.last - 1)


def _bounds(scene: Scene, spot: Spot) -> bool:
    """Whether something lasts until the date, or is so since then."""
    return _after_mark(scene, spot, "until") or _after_mark(scene, spot, "since")


def _ends_and_goes_on(spot: Spot, verb: int) -> bool:
    """Whether a day until which something lasted has the hour of what a verb behind tells: "until Tuesday, at 8.35"."""
    written = spot.span.facts["edtf"]
    return spot.last <= verb and spot.last - spot.first > _HOUR and "T" in written and "/" not in written


def _since(scene: Scene, start: Spot, others: list[Spot]) -> When:
    """From a day on until the last day named, or until the text was published."""
    first = start.span.facts["edtf"].split("/")[0]
    today = (scene.article.published or "")[:10]
    days = [day_of(spot.span.facts["edtf"]).split("/")[-1] for spot in others]
    last = max((day for day in days if first < day <= (today or day)), default=today)
    if len(first) in (4, 7, 10) and len(last) == 10 and bounds(first)[0] < last and first != last[: len(first)]:
        return When(f"{first}/{last}", start.span, True)
    return When(start.span.facts["edtf"], start.span, True)


def _row(scene: Scene, spots: list[Spot]) -> str:
    """The span from first to last of days in a row: "Wednesday, yesterday and today"."""
    days = [day_of(spot.span.facts["edtf"]) for spot in spots]
    if not all(len(day) == 10 for day in days):
        return ""
    if not all(_only_listed(scene, before, after) for before, after in zip(spots, spots[1:], strict=False)):
        return ""
    return f"{min(days)}/{max(days)}" if min(days) != max(days) else ""


def row_length(scene: Scene, clause: Clause) -> int:
    """How many days in a row a clause names."""
    spots = [spot for spot in clause.line.dates if clause.holds(spot.first) and spot.span.facts.get("edtf")]
    listed = max((_listed(scene, spots, spot) for spot in spots), key=len, default=[])
    return len(listed) if len(listed) > 1 and _row(scene, listed) else 0
