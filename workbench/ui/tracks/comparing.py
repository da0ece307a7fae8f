"""A track beside a sighting in the inspector: what the record says, what the track shows, one verdict a line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtGui import QFontMetricsF

from workbench.analysis.bearing import Verdict
from workbench.analysis.tracked import Compared, Near, Tracked
from workbench.case.cells import spoken_word
from workbench.ui import theme
from workbench.ui.deeds import Deed, Deeds
from workbench.ui.language import counted, titled, tr, worded
from workbench.ui.meant import meant
from workbench.ui.plain import escape
from workbench.ui.slips import Chip, Glyph, Line, Sign, Slip, Tight, Words
from workbench.ui.wording import day_in_year

VERDICTS = {"compatible": ("check", "ok"), "conflicts": ("close", "contradicts"), "cannot tell": ("unsure", "text2"),
            "not in file": ("minus", "text2")}  # fmt: skip
APART = "distinct-from"
_FIELD, _VERDICT = 46, 62  # pixels of the first and the last column
_LARGE, _ENDS = 1.4, 120  # times larger letters, and pixels of the ends of a line, which give the verdict its own
_INSTANT = r"(\d{4})-(\d\d)-(\d\d)[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?(?:Z| UTC)"
_ONE, _SPAN = re.compile(_INSTANT), re.compile(f"{_INSTANT} to {_INSTANT}")
_AWAY = re.compile(r"^(.+ away) at the nearest, (.+)$")
_FIRST_LAST = re.compile(r"^(first|last) fix ([\d.]+ [NS] [\d.]+ [EW]), (.+)$")


def spoken(words: str) -> str:
    """Instants in words as people read them: ``14 Mar 07:41 – 17:22 UTC``; short times always with their seconds."""

    def span(found: re.Match[str]) -> str:
        begins, ends = found.groups()[:5], found.groups()[5:]
        exact = begins[:3] == ends[:3] and begins[3][:4] == ends[3][:4]
        later = _clock(*ends[3:], exact) if begins[:3] == ends[:3] else f"{_day(*ends[:3])} {_clock(*ends[3:], exact)}"
        return f"{_day(*begins[:3])} {_clock(*begins[3:], exact)} – {later} UTC"

    def one(found: re.Match[str]) -> str:
        return f"{_day(*found.groups()[:3])} {_clock(found[4], found[5], True)} UTC"

    return _ONE.sub(one, _SPAN.sub(span, words))


def _day(*numbers: str) -> str:
    return day_in_year("-".join(numbers))


def _clock(minute: str, second: str | None, exact: bool) -> str:
    return f"{minute}{second or ''}" if exact else minute


def compared_title(found: Tracked) -> str:
    """What the section over the comparisons is called."""
    if len(found.compared) == 1:
        return tr("Compared with {}").format(found.compared[0].sighting)
    return tr("Compared with {} sightings").format(len(found.compared))


def with_sightings(found: Tracked, *, open_: bool) -> tuple[list[Slip], str]:
    """The sightings near a track, those with a proposal first."""
    ranked = sorted(found.compared, key=lambda each: each.bearing.proposal is None)
    slips = [slip for n, each in enumerate(ranked)
             for slip in _block(each, track=True, headed=len(ranked) > 1, first=n == 0, open_=open_)]  # fmt: skip
    if found.more:
        slips.append(
            Words(
                tr("+ {}").format(
                    counted(found.more, "more sighting near it in time", "more sightings near it in time")
                ),
                "faint",
            )
        )
    only = ranked[0].source if len(ranked) == 1 else ""
    return slips, tr("of {}").format(only) if only else ""


def with_tracks(found: Near, *, open_: bool) -> tuple[list[Slip], str]:
    """The tracks near a sighting; that there is none is told only where the case has tracks."""
    if not found.tracks:
        return [], ""
    if not found.compared and not found.more:
        return [Words(tr("No track of this case lies near it in time."), "small")], "none"
    slips = [slip for n, each in enumerate(found.compared)
             for slip in _block(each, track=False, headed=True, first=n == 0, open_=open_)]  # fmt: skip
    if found.more:
        slips.append(
            Words(
                tr("+ {}").format(counted(found.more, "more track near it in time", "more tracks near it in time")),
                "faint",
            )
        )
    return slips, ", ".join(each.track for each in found.compared)


def _block(each: Compared, *, track: bool, headed: bool, first: bool, open_: bool) -> Iterator[Slip]:
    """One comparison: what the other one is, a line for each field, whose word it is, what can be done."""
    found = each.bearing
    if headed:
        kind, key = ("sighting", found.record) if track else ("track", found.track)
        number = each.sighting if track else each.track
        yield Line(
            (
                Chip(kind, number, key, titled(kind, each.title)),
                Words(escape(titled(kind, each.title)), "small", html=True),
            )
        )
    says = tr("{} says").format(each.source or each.sighting)
    yield Line(
        (Tight("", "", _FIELD), Words(says, "faint"), Words(tr("{} shows").format(each.track), "faint"), *_end(""))
    )
    for verdict in found.verdicts:
        yield from _row(verdict)
    for words in found.origins:
        yield Words(worded(words), "faint")
    yield from _done(each, first=first, open_=open_)


def _large() -> bool:
    """Whether fields and verdicts would leave too little room between them for what is compared."""
    letters = QFontMetricsF(theme.small())
    ends = letters.horizontalAdvance(tr("Identity")) + letters.horizontalAdvance(worded(next(iter(VERDICTS))))
    return theme.grown(1.0) > _LARGE or ends > theme.grown(_ENDS)


def _end(verdict: str) -> tuple[Sign | Tight, ...]:
    """The verdict at the end of a line, by shape and word; the room of it where there is none."""
    if _large():
        return ()
    shape, ink = VERDICTS.get(verdict, ("minus", "panel"))
    return Sign(shape, ink), Tight(_inked(verdict), "small", _VERDICT, meant("verdict", verdict))


def _inked(verdict: str) -> str:
    weight = "600" if verdict in ("compatible", "conflicts") else "400"
    ink = getattr(theme.current(), VERDICTS[verdict][1]) if verdict else ""
    return f"<span style='color:{ink}; font-weight:{weight}'>{escape(worded(verdict))}</span>" if verdict else ""


def _row(each: Verdict) -> Iterator[Slip]:
    shown, why = spoken(each.shown), spoken(worded(each.why))
    at = _FIRST_LAST.match(shown)
    if at is not None:  # where it was stands below, so that the line holds how high
        high = at[3] if at[3] != "altitude not told" else "height not told"
        shown = f"{at[1]} fix at {high}".replace("at on the", "on the")
        why = f"{why}; {worded(f'{at[1]} fix {at[2]}')}"
    far = _AWAY.match(shown)
    if far is not None:
        shown, why = far[1], tr("{}; nearest {}").format(why, far[2])
    nothing = f"<i>{tr('nothing')}</i>"
    yield Line((
        Tight(tr(each.field), "faint", _FIELD), Words(escape(spoken(each.said)) or nothing, "cell", html=True),
        Words(escape(worded(shown)) or nothing, "cell", html=True), *_end(each.verdict),
    ))  # fmt: skip
    if _large():
        yield Line((Tight("", "", _FIELD), Sign(*VERDICTS[each.verdict]), Tight(_inked(each.verdict), "small")))
    if why:
        yield Line((Tight("", "", _FIELD), Words(why, "faint")))


def _done(each: Compared, *, first: bool, open_: bool) -> Iterator[Slip]:
    """What the analyst made of it, or can make of it."""
    found = each.bearing
    pair = f"{found.record.hex()}:{found.track.hex()}"
    about = tr("{} and {}").format(each.track, each.sighting)
    if each.link is not None:
        key, kind = each.link
        linked = tr("Linked: {}").format(tr(spoken_word(kind)))
        said = tr("Kept apart: it is not this flight") if kind == APART else linked
        chip = Chip("link", tr("link"), key)
        yield Line((Glyph("distinct-from" if kind == APART else kind), Words(said, "small"), chip))
        if open_ and kind == APART:
            yield Deeds((Deed(f"untie:{key.hex()}", tr("Compare again"), says=about),))
        return
    conflicts = found.count("conflicts")
    apart = Deed(
        f"apart:{pair}", tr("Keep apart"), says=tr("{}: a link says that they are not one flight").format(about)
    )
    if not found.proposal:
        yield Words(tr("Nothing to propose: {}.").format(worded(found.why)), "small")
        if open_:
            yield Deeds((apart,))
        return
    told = counted(conflicts, "conflict goes with it", "conflicts go with it") if conflicts else ""
    if open_:
        why = worded(found.why)
        says = f"{about}, {tr(spoken_word(found.proposal))}: {why}"
        yield Deeds((Deed(f"bear:{pair}", tr("Propose link"), "Return" if first else "", True, says), apart), told)
    yield Words(f"{tr(spoken_word(found.proposal)).capitalize()}: {worded(found.why)}.", "faint")
