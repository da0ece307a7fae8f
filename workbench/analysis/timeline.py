"""The timeline as rows: every mark with its lanes and time by a setting, gaps and bursts, notes, what precedes what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple

from workbench.analysis.lanes import FIELDS, Lanes, lanes
from workbench.analysis.rhythm import Burst, Gap, Span, bursts, gaps
from workbench.analysis.setting import USUAL, Setting
from workbench.case.clocks import Times, times
from workbench.case.ids import id_text
from workbench.case.marks import Mark, marks
from workbench.case.ordering import preceding
from workbench.case.pins import pins
from workbench.case.sifting import left_out

if TYPE_CHECKING:
    from workbench.case.case import Case

GROUPS = ("happened", "observed", "asserted", "published")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FOREVER = float("inf")
Lane = tuple[str, ...]


class Placed(NamedTuple):
    """A mark with the lanes it stands in, each from group to the innermost name, and the times by the clock."""

    mark: Mark
    lanes: tuple[Lane, ...]

    @property
    def known(self) -> float:
        """What marks are ordered by: where they begin, else where they end; the undated come last."""
        mark = self.mark
        ends = (mark.core_start, mark.core_end, mark.earliest, mark.latest)
        return next((at for at in ends if at is not None), _FOREVER)

    @property
    def span(self) -> Span:
        """Where it begins and ends; of an open one the known end alone."""
        mark = self.mark
        bare = mark.core_start is None and mark.core_end is None
        start, end = (mark.earliest, mark.latest) if bare else (mark.core_start, mark.core_end)
        known = self.known
        return (known if start is None else start, known if end is None else end)

    def as_json(self) -> dict[str, Any]:
        """The contract's keys."""
        mark = self.mark
        names = ("core_start", "core_end", "earliest", "latest")
        start, end, first, last = (_instant(getattr(mark, name)) for name in names)
        return {
            "id": id_text(mark.record), "number": mark.number, "kind": mark.kind, "label": mark.label,
            "lanes": [list(lane) for lane in self.lanes], "start": start, "end": end, "earliest": first,
            "latest": last, "shape": mark.shape, "count": mark.count, "undated": self.known == _FOREVER,
        }  # fmt: skip


class Timeline(NamedTuple):
    """All of it: the marks in order of time, and of how many records how many were known."""

    setting: Setting
    placed: tuple[Placed, ...]
    known: int
    of: int

    def as_json(self, case: Case) -> dict[str, Any]:
        """The contract's keys."""
        signs = [*self.signs()]
        return {
            **self.setting.as_json(), "recorded": {"shown": self.known, "of": self.of},
            "rows": [each.as_json() for each in self.placed],
            "gaps": [sign for kind, sign in signs if kind == "gap"],
            "bursts": [sign for kind, sign in signs if kind == "burst"],
            "notes": [{"id": id_text(pin.note), "number": pin.number, "text": pin.text, "when": pin.when,
                       "about": id_text(pin.about) if pin.about else None} for pin in pins(case)],
            "order": [{"id": id_text(edge.id), "first": id_text(edge.a), "then": id_text(edge.b)}
                      for edge in preceding(case)],
        }  # fmt: skip

    def signs(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Gaps and bursts, lane by lane."""
        found: dict[Lane, list[Span]] = {}
        for each in self.placed:
            for lane in each.lanes if each.known < _FOREVER else ():
                found.setdefault(lane, []).append(each.span)
        for lane, spans in found.items():
            for gap in gaps(spans):
                yield "gap", _sign(lane, gap)
            for burst in bursts(spans):
                yield "burst", _sign(lane, burst)


def _sign(lane: Lane, sign: Gap | Burst) -> dict[str, Any]:
    return {"lane": list(lane), "start": _instant(sign.start), "end": _instant(sign.end), "says": sign.words()}


def timeline(case: Case, setting: Setting) -> Timeline:
    """The timeline of a case as a setting has it."""
    hidden = left_out(case, setting.filter) if setting.filter else frozenset()
    recorded = times(case, "recorded") if setting.known else {}
    every = list(marks(case))
    records = {mark.record for mark in every}
    later = {key for key, made in recorded.items() if setting.until is not None and made.known >= setting.until}
    shown = [mark for mark in every if mark.record not in hidden and mark.record not in later]
    if setting.clock != "happened":
        shown = [*_clocked(shown, times(case, setting.clock))]
    outer, inner = (_lanes(case, setting, n) for n in (0, 1))
    placed = [Placed(mark, tuple(_placed(mark, leg, setting, outer, inner))) for mark, leg in _legs(shown)]
    ordered = sorted(placed, key=lambda each: (each.known, each.mark.kind, each.mark.record, each.mark.number))
    return Timeline(setting, tuple(ordered), len(records - later), len(records))


def _lanes(case: Case, setting: Setting, place: int) -> Lanes | None:
    """The lanes of one field of a setting; none where there is no such field, or where it is the usual one."""
    names = setting.lanes[place : place + 1]
    return lanes(case, names[0]) if names and names[0] != USUAL and FIELDS[names[0]].read else None


def _legs(shown: Sequence[Mark]) -> Iterator[tuple[Mark, int]]:
    """Each mark, and which of its record's it is."""
    for _, of_record in groupby(shown, key=lambda mark: mark.record):
        for leg, mark in enumerate(of_record):
            yield mark, leg


def _placed(
    mark: Mark, leg: int, setting: Setting, outer: Lanes | None, inner: Lanes | None
) -> Iterator[Lane]:  # fmt: skip
    """The lanes of a mark, as the window has them."""
    outs = outer.lanes(mark.record, leg, mark.kind) if outer else (mark.lane,)
    ins: tuple[str, ...] = ()
    if len(setting.lanes) > 1:
        ins = inner.lanes(mark.record, leg, mark.kind) if inner else (mark.lane,)
    for name in outs or (mark.lane,):
        nested = [other for other in ins if other != name] if outs else []
        if not nested:
            yield (mark.group, name)
        for other in nested:
            yield (mark.group, name, other)


def _clocked(shown: Sequence[Mark], found: Times) -> Iterator[Mark]:
    """The same records at other times, one mark a record; a flight of two legs has its number without their letters."""
    for _, of_record in groupby(shown, key=lambda mark: mark.record):
        mark = next(of_record)
        time = found.get(mark.record)
        ends = (time.start, time.end, time.first, time.last) if time else (None, None, None, None)
        start, end, first, last = ends
        yield mark._replace(
            core_start=start, core_end=end, earliest=first, latest=last, count=1,
            shape="inferred" if time and time.inferred else "stated", instant=bool(time and time.instant),
        )  # fmt: skip


def _instant(at: float | None) -> str | None:
    """An instant as ISO 8601; beyond the calendar nothing can be written."""
    if at is None:
        return None
    try:
        return (_EPOCH + timedelta(seconds=at)).isoformat(timespec="seconds").replace("+00:00", "Z")
    except OverflowError:
        return None
