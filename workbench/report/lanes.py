"""Timeline marks set in lanes and rows so that no mark and no label covers another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.case.marks import Mark
from workbench.report.lettering import INTER, SERIF, Face, broken, cut, width
from workbench.report.scale import Scale, days, outside
from workbench.report.wording import ranged

GROUPS = ("happened", "observed", "asserted", "published")
SIZE = 10.9  # of a label, in units
GAP = 7.0
BAR = 13.0  # how high a bar is
_ROW, LINE = 13.6, 12.8  # units of a row, and more for a second line
_ABOVE, _BELOW = 2.0, 1.0  # more where a bar holds words
_LONGEST = 54  # letters of a label of numbers
_WORDS = 640.0  # units of the longest label
_LATER = ", or later"  # what the timeline says of a leg whose day is no earlier than that of the first
_INSIDE = 5.0  # from a bar's end to the label in it
_TOLD = 4  # first letters by which a title is found in its label
_SHORTEST = 18  # letters to which one is cut before it lies across its mark


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark with its ends in units, and its label with where that starts, or ends if it stands before."""

    mark: Mark
    x0: float
    x1: float
    label: str
    label_x: float
    before: bool
    left: float
    right: float
    drawn: bool = True
    within: bool = False  # the label stands in the mark's own bar
    below: str = ""  # the label's second line

    @property
    def drawn_from(self) -> float:
        """Where its mark or its label begins; an open mark has no whiskers."""
        return self.left if self.mark.instant or _has_bar(self.mark) else min(self.x0 - 3, self._label_ends[0])

    @property
    def drawn_to(self) -> float:
        """Where its mark or its label ends."""
        return self.right if self.mark.instant or _has_bar(self.mark) else max(self.x1 + 3, self._label_ends[1])

    @property
    def _label_ends(self) -> tuple[float, float]:
        wide = max(across(self.mark, self.label), across(self.mark, self.below))
        return self.label_x - wide * self.before, self.label_x + wide * (not self.before)


@dataclass(frozen=True, slots=True)
class Band:
    """One row of marks within a lane."""

    group: str
    lane: str
    placed: tuple[Placed, ...]

    @property
    def high(self) -> float:
        """Its height in units."""
        more = _BELOW if self.above else 0.0
        return self.above + _ROW + more + LINE * any(one.below for one in self.placed)

    @property
    def above(self) -> float:
        """Units that its marks keep from the row before."""
        return _ABOVE if any(one.within for one in self.placed) else 0.0


def bands(marks: Sequence[Mark], on: Scale) -> list[Band]:
    """Rows by group, by lane in order of first appearance, packed from above; claims of one time share a mark."""
    marks = [*_shared(marks)]
    return [
        Band(group, lane, tuple(row))
        for group in GROUPS
        for lane in dict.fromkeys(mark.lane for mark in marks if mark.group == group)
        for row in _rows([mark for mark in marks if (mark.group, mark.lane) == (group, lane)], on)
    ]


def _shared(marks: Sequence[Mark]) -> Iterator[Mark]:
    """What is asserted at one time as one mark, by its numbers; the words stand in the tables."""
    alike: dict[tuple[object, ...], list[Mark]] = {}
    for mark in marks:
        same = (
            mark.group,
            mark.lane,
            mark.shape,
            *_ends(mark),
            "" if (mark.kind, mark.group) == ("claim", "asserted") else mark.number,
        )
        alike.setdefault(same, []).append(mark)
    for several in alike.values():
        if len(several) == 1:
            yield several[0]
            continue
        for number in _chunks([mark.number for mark in several]):
            yield several[0]._replace(record=b"", number=number.replace(" ", "\N{NO-BREAK SPACE}"), label="")


def _ends(mark: Mark) -> tuple[float | None, ...]:
    return mark.core_start, mark.core_end, mark.earliest, mark.latest


def _chunks(numbers: Sequence[str]) -> Iterator[str]:
    """Numbers of one kind in a row, in pieces as long as a label can be: ``CL-1, 3–5``."""
    said = ""
    for row in ranged(sorted(numbers, key=lambda each: (len(each), each))).split(", "):
        kind = row.partition("-")[0] + "-"
        told = row.replace(f" to {kind}", "–")
        more = f"{said}, {told.removeprefix(kind)}" if said else told
        if len(more) > _LONGEST:
            yield said
            more = told
        said = more
    yield said


def _rows(marks: list[Mark], on: Scale) -> list[list[Placed]]:
    rows: list[list[Placed]] = []
    for placed in sorted((_placed(mark, on) for mark in marks), key=lambda one: (one.left, one.mark.number)):
        free = next((row for row in rows if row[-1].right + GAP <= placed.left), None)
        if free is None:
            rows.append([placed])
        else:
            free.append(placed)
    return rows


def words(mark: Mark, on: Scale) -> str:
    """What stands beside a mark, where there is room for it."""
    told = mark.label
    if mark.shape == "within" and mark.count > 1:
        when = days(mark, on)
        told = ", ".join(filter(None, (when if when.startswith(("since", "until")) else f"within {when}", told)))
        told = f"{mark.count} × {told}"
    elif told.endswith(_LATER) and mark.core_end is None:
        told = f"{told.removesuffix(_LATER)}, {days(mark, on).removeprefix('since ')} or later"
    elif any(runs_out(mark, on)) or outside(mark, on):
        told = ", ".join(filter(None, (days(mark, on), told)))
    return " ".join(part for part in (mark.number, told) if part)


def across(mark: Mark, said: str) -> float:
    """Units that a label needs, or a part of it: the title of a source in the serif, its number in our face."""
    own, title = parted(mark, said)
    return width(own, SIZE) + width(title, SIZE, _face(mark))


def parted(mark: Mark, said: str) -> tuple[str, str]:
    """A label's own words, and the title of a source, which a further line has alone."""
    if mark.kind != "source":
        return said, ""
    if mark.number not in said:
        return "", said
    own, title, rest = said.partition(mark.label[:_TOLD] or said)
    return own, title + rest


def _face(mark: Mark) -> Face:
    return SERIF if mark.kind == "source" else INTER


def runs_out(mark: Mark, on: Scale) -> tuple[bool, bool]:
    """Whether a bar begins before the days drawn, and whether it ends after them."""
    if mark.core_start is None or mark.core_end is None:
        return False, False
    return mark.core_start < on.start, mark.core_end > on.end


def dated(mark: Mark) -> bool:
    """Whether anything at all bounds the mark in time."""
    return any(end is not None for end in (mark.core_start, mark.core_end, mark.earliest, mark.latest))


def _placed(mark: Mark, on: Scale) -> Placed:
    label, side = words(mark, on), outside(mark, on)
    if side:
        return _set_aside(mark, label, side, on)
    low, high = _extent(mark, on)
    x0, x1 = _core(mark, on, low, high)
    inside = x1 - x0 - 2 * _INSIDE if _has_bar(mark) else 0.0
    less = across(mark, mark.number) - width(mark.number, SIZE, _face(mark))
    beside, along = max(low - 5 - on.left, on.right - high - 5), 0 if inside else x1 - x0 - 12
    label, below = _fitting(label, beside - less, inside - less, along - less, _face(mark))
    needed = max(across(mark, label), across(mark, below))
    at = _label_at(mark, (low, high, x0, x1), needed, on)
    before = at < low and at + needed < low
    within = _within(mark, x1 - x0, label)
    left, right = min(low, at), max(high, at + needed)
    return Placed(mark, x0, x1, label, at + needed * before, before, left, right, within=within, below=below)


def _fitting(label: str, beside: float, inside: float, along: float, face: Face) -> tuple[str, str]:
    """A label in its bar, or beside the mark in two lines at the most.

    Where it would be parted, it stands in its line that runs out, ``along`` which it has room; at last below the mark.
    """
    room = min(max(beside, inside), _WORDS)
    short = cut(label, room, SIZE, face)
    if short != label and width(label, SIZE, face) <= along:
        return label, ""
    if len(short) < min(_SHORTEST, len(label)):
        return (cut(label, min(along, _WORDS), SIZE, face), "") if along > 0 else ("", cut(label, _WORDS, SIZE, face))
    first, rest = broken(label, beside, SIZE, face) if short != label and beside >= inside else (short, "")
    return (first, cut(rest, beside, SIZE, face)) if rest and width(first, SIZE, face) > inside else (short, "")


def _has_bar(mark: Mark) -> bool:
    return None not in (mark.core_start, mark.core_end)


def _within(mark: Mark, wide: float, label: str) -> bool:
    """Whether a bar has room for its label."""
    return _has_bar(mark) and wide >= across(mark, label) + 2 * _INSIDE


def _label_at(mark: Mark, ends: tuple[float, float, float, float], needed: float, on: Scale) -> float:
    """Within a wide bar, else beside the mark on the side where there is room, else across it."""
    low, high, x0, x1 = ends
    if _has_bar(mark) and x1 - x0 >= needed + 2 * _INSIDE:
        return x0 + _INSIDE
    if high + 5 + needed <= on.right:
        return high + 5
    return low - 5 - needed if low - 5 - needed >= on.left else max(on.left, min(x0 + 6, on.right - needed))


def _set_aside(mark: Mark, label: str, side: int, on: Scale) -> Placed:
    """A mark far outside the axis: its days and words at the edge instead of a shape."""
    told = cut(label, _WORDS - width("← earlier: ", SIZE), SIZE, _face(mark))
    said = f"← earlier: {told}" if side < 0 else f"later: {told} →"
    at = on.left + 4 if side < 0 else on.right - across(mark, said)
    return Placed(mark, at, at, said, at, False, at, at + across(mark, said), drawn=False)


def _extent(mark: Mark, on: Scale) -> tuple[float, float]:
    """From the outermost bound to the other; an open end runs to the edge of the paper."""
    starts = [end for end in (mark.earliest, mark.core_start) if end is not None]
    ends = [end for end in (mark.latest, mark.core_end) if end is not None]
    low = on.x(min(starts)) if starts else on.left
    high = on.x(max(ends)) if ends else on.right
    return (low - 5, high + 5) if mark.instant or high - low < 4 else (low, high)


def _core(mark: Mark, on: Scale, low: float, high: float) -> tuple[float, float]:
    start = mark.core_start if mark.core_start is not None else mark.earliest
    end = mark.core_end if mark.core_end is not None else mark.latest
    return (on.x(start) if start is not None else low, on.x(end) if end is not None else high)
