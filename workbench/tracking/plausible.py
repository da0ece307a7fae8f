"""What in a track cannot be as it is told, or should be known before anything is built on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workbench.reference import airmarks
from workbench.tracking.blocks import places
from workbench.tracking.cleaning import placed
from workbench.tracking.doubt import Doubt, counted, doubt, lasting, moment
from workbench.tracking.fixes import ADS_B, ASIDE, DEGREE, Fixes, Stated, some
from workbench.tracking.spoofed import Stretch, inside, spoofed
from workbench.tracking.strays import breaks
from workbench.tracking.thresholds import GAP, INTEGRITY, SHIFT
from workbench.values.sphere import distance_km

Places = NDArray[np.intp]

_TOGETHER = 600_000  # milliseconds between fixes that are told in one doubt
_SAID = {
    "jump": ("jumping position", "{n} off the track, which then goes on as before"),
    "frozen": ("frozen position", "{n} at the place of the fix before while more than 50 kt are told"),
    "false ground": (
        "false ground report",
        "“on the ground” from {n} too fast, too high or too brief for it, or at odds with the fixes in the air around",
    ),
    "altitude spike": ("altitude spike", "{n} with an altitude out of line with those before and after"),
    "null position": ("no position", "{n} at 0° north, 0° east, where a position is missing"),
    "no time": ("no time", "{n} with a time that cannot be"),
}


def doubts(
    fixes: Fixes, identity: Mapping[str, Stated] | None = None, *, stretches: Sequence[Stretch] | None = None
) -> list[Doubt]:
    """All doubts about a cleaned track, in order of time; those of its identity first.

    ``stretches``: where it is spoofed, if that was found before.
    """
    stretches = spoofed(fixes) if stretches is None else stretches
    found = [each for _, each in stretches]
    sound = np.flatnonzero(placed(fixes) & ~inside(fixes, stretches))
    found += [*_set_aside(fixes), *_impossible(fixes, sound), *_gaps(fixes, sound), *_without_integrity(fixes, sound)]
    return [*_identity(fixes, identity or {}), *sorted(found, key=lambda each: (each.begins, each.kind))]


def _set_aside(fixes: Fixes) -> Iterator[Doubt]:
    """What cleaning has set aside, those close in time together."""
    reasons = int(np.bitwise_or.reduce(fixes["aside"], initial=0))
    for why, (kind, says) in _SAID.items():
        if not reasons & ASIDE[why]:
            continue
        at = np.flatnonzero(fixes["aside"] & ASIDE[why])
        for each in _close(fixes["t"][at]):
            yield doubt(kind, fixes, at[each], sentence=_told(fixes, at[each], says), severity="slight")


def _told(fixes: Fixes, at: Places, says: str) -> str:
    t = fixes["t"][at]
    when = f"At {moment(t[0])}" if t[0] == t[-1] else f"From {moment(t[0])} to {moment(t[-1])}"
    return f"{when}: {says.format(n=counted(len(at), 'fix'))}; set aside."


def _close(t: NDArray[Any]) -> list[Places]:
    """Places of times in order, those close to one another together."""
    cuts = [0, *(np.flatnonzero(np.diff(t) > _TOGETHER) + 1).tolist(), len(t)]
    return [np.arange(first, end) for first, end in pairwise(cuts) if first < end]


def _impossible(fixes: Fixes, sound: Places) -> Iterator[Doubt]:
    """Steps that stay: faster than any aircraft, grave where they are far."""
    few = some(fixes, ("t", "lat", "lon"), sound)
    to = breaks(few)
    if not len(to):
        return
    km = distance_km(*(few[name][at] / DEGREE for at in (to - 1, to) for name in ("lat", "lon")))
    gaps = _silences(few["t"])
    for grave in (True, False):
        which = np.flatnonzero((km > SHIFT) == grave)
        for together in _close(few["t"][to[which]]):
            each = to[which[together]]
            far = float(km[which[together]].max())
            at = np.unique(np.concatenate([each - 1, each]))
            said = _steps(fixes, sound[at], len(each), far)
            yield _widened(said, few["t"], gaps, int(each[0]), int(each[-1])) if grave else said


def _silences(t: NDArray[Any]) -> Places:
    """The fixes before long times without one."""
    return places(len(t) - 1, lambda first, end: np.diff(t[first : end + 1]) > GAP * 60_000)


def _widened(step: Doubt, t: NDArray[Any], gaps: Places, first: int, last: int) -> Doubt:
    """A step that stays, with the smaller part of the flight on either side of it, which is as likely the wrong one."""
    before, after = np.searchsorted(gaps, first), np.searchsorted(gaps, last)
    start = int(gaps[before - 1]) + 1 if before else 0
    end = int(gaps[after]) + 1 if after < len(gaps) else len(t)
    if end - last <= first - start:
        says = f" The fixes after it, until {moment(t[end - 1])}, are the fewer, and in doubt."
        return replace(step, ends=int(t[end - 1]), sentence=step.sentence + says)
    says = f" The fixes before it, from {moment(t[start])} on, are the fewer, and in doubt."
    return replace(step, begins=int(t[start]), sentence=step.sentence + says)


def _steps(fixes: Fixes, at: Places, steps: int, far: float) -> Doubt:
    t = fixes["t"][at]
    if steps == 1:
        knots = far / max((t[-1] - t[0]) / 1000, 1.0) * 3600 / 1.852
        took = lasting((t[-1] - t[0]) / 1000)
        says = f"the position goes {far:,.1f} km in {took} ({knots:,.0f} kt) and does not return"
        kind = "impossible speed"
    else:
        says = f"{steps:,} steps of up to {far:,.1f} km each are faster than any aircraft"
        kind = "jumping position"
    span = f"Between {moment(t[0])} and {moment(t[-1])}"
    return doubt(kind, fixes, at, sentence=f"{span} {says}.", severity="grave" if far > SHIFT else "slight")


def _gaps(fixes: Fixes, sound: Places) -> Iterator[Doubt]:
    """Long times in the air without a fix."""
    long = _silences(fixes["t"] if len(sound) == len(fixes) else fixes["t"][sound])
    ends = sound[long], sound[long + 1]
    parked = [(fixes["ground"][at] == 1) & (fixes["aside"][at] & ASIDE["false ground"] == 0) for at in ends]
    silent = ~(parked[0] & parked[1])
    for before, after in zip(ends[0][silent].tolist(), ends[1][silent].tolist(), strict=True):
        since = int(fixes["t"][before])
        sentence = f"No fix for {lasting((int(fixes['t'][after]) - since) / 1000)} after {moment(since)}."
        yield doubt("gap", fixes, np.array([before, after]), sentence=sentence, severity="note")


def _without_integrity(fixes: Fixes, sound: Places) -> Iterator[Doubt]:
    """Stretches in which the aircraft itself says that its position is not to be relied on, while it does elsewhere."""
    sent = sound[(fixes["kind"][sound] == ADS_B) & (fixes["nic"][sound] >= 0)]
    bad = (fixes["nic"][sent] == 0) | (fixes["sil"][sent] == 0)
    if bad.all():
        return
    edges = np.diff(np.concatenate([[0], bad.astype(np.int8), [0]]))
    for first, end in zip(np.flatnonzero(edges == 1).tolist(), np.flatnonzero(edges == -1).tolist(), strict=True):
        at = sent[first:end]
        if len(at) >= INTEGRITY:
            since = moment(fixes["t"][at[0]])
            says = f"From {since} on {counted(len(at), 'fix')} in a row are sent without integrity (nic or sil 0)."
            yield doubt("no integrity", fixes, at, sentence=says, severity="slight")


def _identity(fixes: Fixes, identity: Mapping[str, Stated]) -> Iterator[Doubt]:
    """Where address and registration do not belong together; for the whole track."""
    if not len(fixes):
        return
    words = {name: identity[name].value for name in ("hex", "registration") if name in identity}
    for sentence in _mismatches(words.get("hex", "").lower(), words.get("registration", "")):
        yield Doubt("identity", int(fixes["t"].min()), int(fixes["t"].max()), sentence, "note")


def _mismatches(address: str, registration: str) -> Iterator[str]:
    if address.startswith("~"):
        yield f"{address} is no address of an aircraft but one that a receiver or ground station gave."
        return
    block = airmarks.address_block(address) if _is_address(address) else None
    country = airmarks.registration_country(registration) if registration else None
    if block and country and not airmarks.shares(block.country, country):
        yield (
            f"The address {address} is one of {airmarks.country_name(block.country)}, the registration {registration}"
            f" one of {airmarks.country_name(country)}."
        )
    expected = airmarks.russian_address(registration) if registration and block else None
    if expected and expected != address and block and block.country == "RU":
        yield f"By the Russian rule {registration} has the address {expected}, not {address}."


def _is_address(address: str) -> bool:
    return len(address) == 6 and all(sign in "0123456789abcdef" for sign in address)
