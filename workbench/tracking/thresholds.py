"""Every threshold that decides what a track is taken to say, in one table that is printed with each export."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Threshold:
    """One number: what it is called, how much, in which unit, what for, and where it is from."""

    name: str
    value: float
    unit: str
    use: str
    source: str


_TABLE: list[Threshold] = []
_RULE, _TRIED, _STUDY = "program's rule", "tried on generated flights", "measured on published tracks"


def _set(name: str, value: float, unit: str, *, use: str, source: str = _RULE) -> float:
    _TABLE.append(Threshold(name, value, unit, use, source))
    return value


def thresholds() -> tuple[Threshold, ...]:
    """All of them, as they are printed."""
    return tuple(_TABLE)


# What is set aside
EARLIEST = _set("earliest time", 631_152_000, "s since 1970", use="a fix before 1990 has no usable time")
LATEST = _set("latest time", 4_102_444_800, "s since 1970", use="nor has one after 2099")
SPAN = _set("longest file", 366, "days", use="the few fixes further than this from the middle one have no usable time")
FEW = _set("few fixes", 0.1, "part", use="the most fixes of a file that can be strays in time")
FAST = _set("impossible speed", 800, "kt", use="a step faster than this cannot have been flown", source=_STUDY)
STEP = _set("jump", 2, "km", use="a step shorter than this is no jump, however fast", source=_STUDY)
STRAY = _set("stray", 60, "s", use="positions or altitudes that return within this are strays and set aside")
EDGE = _set("strays at an end", 3, "fixes", use="as many fixes at an end of a track, out of reach, are strays")
SPIKE_RATE = _set("altitude spike", 10_000, "ft/min", use="no aircraft climbs or sinks faster from fix to fix")
SPIKE = _set("altitude step", 1_500, "ft", use="a step smaller than this is no altitude spike", source=_TRIED)
FROZEN_SPEED = _set("frozen: speed", 50, "kt", use="a position that stays while this speed is told is frozen")
FROZEN_TIME = _set("frozen: time", 30, "s", use="a position that stays shorter than this is not called frozen")

# When a ground report is believed
GROUND_FASTEST = _set("ground: fastest", 200, "kt", use="no ground report is believed at a higher speed", source=_TRIED)
GROUND_LANDING = _set(
    "ground: landing", 140, "kt", use="after an air fix, or at an airfield, a ground report is believed up to it"
)
GROUND_OTHER = _set("ground: otherwise", 100, "kt", use="elsewhere, without an air fix before it, up to this speed")
THIN = _set("thin air", 0.02, "part per 1,000 ft", use="by which speeds on high fields are faster", source=_TRIED)
GROUND_HEIGHT = _set("ground: height", 2_500, "ft", use="pressure altitude and field may differ by this on the ground")
GROUND_FIELD = _set("ground: field", 30, "km", use="how far the field may be whose elevation is compared")
GROUND_SINK = _set("ground: sink rate", 9_000, "ft/min", use="no aircraft comes down to the ground faster")
GROUND_BRAKE = _set(
    "ground: change of speed", 8, "kt/s", use="no aircraft brakes or gathers speed faster, beyond 60 kt"
)
GROUND_GATHER = _set("ground: way", 1.5, "kt/s", use="nor gets faster beyond 200 kt on average between ground and air")
GROUND_FIXES = _set("ground: fixes", 2, "fixes", use="fewer ground fixes between air fixes are not believed")
GROUND_TIME = _set("ground: time", 5, "s", use="a shorter contact between air fixes is not believed")
GROUND_APART = _set(
    "ground: apart", 60, "s", use="a single ground fix is believed if the air fixes around it lie this far apart"
)
ROLLING = _set("rolling", 60, "kt", use="ground fixes all faster than this are believed only near a known airfield")
SETTLED = _set(
    "settled", 40, "s", use="fixes at an airfield are believed if it rolls there this long, ten times so if all is odd"
)
FLIP = _set("flip", 30, "s", use="a shorter time in the air between two times on the ground is none")
AIRBORNE = _set(
    "airborne", 50, "kt", use="an aircraft slower than this close above a field is not taken to fly", source=_TRIED
)
CLOSE_ABOVE = _set("close above", 1_500, "ft", use="close above a field, for that")

# Which airfield
CERTAIN = _set("airfield certain", 4, "km", use="from its reference point to the ground fix", source=_STUDY)
LIKELY = _set("airfield likely", 8, "km", use="from its reference point to the ground fix", source=_STUDY)
STRIP = _set(
    "strip", 1.5, "km", use="within this a strip without an ICAO code of letters goes before a field further off"
)
WINDOW = _set("one time", 120, "s", use="an event is told as one time if its window is shorter")

# What nobody saw
SILENCE = _set("silence", 20, "min", use="a shorter gap in the air hides no stop")
SELDOM = _set(
    "seldom", 3, "times", use="nor does one as long as the track's fixes usually lie apart, or a few times that"
)
SILENCE_LOW = _set("silence, low", 10, "min", use="the same where the aircraft was low at one field before and after")
CRUISE = _set("cruise", 18_000, "ft", use="a gap with both ends higher is missing coverage")
LOW = _set("low", 3_000, "ft", use="lower above a field in reach, an aircraft is about to land or has just left")
SINKING = _set("sinking", 300, "ft/min", use="or sinking (climbing) faster than this")
HIGHEST = _set("highest", 10_000, "ft", use="and not higher above the field than this")
NEAR = _set("strong: distance", 3, "km", use="an inferred event is strong this near a field")
NEAR_HEIGHT = _set("strong: height", 1_000, "ft", use="and not higher above it than this")
REACH = _set("reach", 60, "km", use="fields further off are no candidates", source=_TRIED)
GLIDE = _set("shallowest glide", 1.5, "degrees", use="a field too far for it is no candidate")
PATH = _set("glide path", 3, "degrees", use="the slope on which an approach is prolonged to the ground")
CONE = _set("track", 30, "degrees", use="fields further off the track are candidates only close by or from high up")
ALONE = _set("alone", 30, "km", use="one airfield is named if no other lies within this")
STOP = _set("stop", 15, "min", use="a gap must leave this much time beyond the flight across it")
FLYING = _set("flying", 60, "kt", use="a slower aircraft is not taken to be about to land or just off", source=_TRIED)
MOVED = _set("moved", 10, "km", use="an aircraft on the ground further than this from where it last was has flown")

# What is doubtful
SHIFT = _set("shift", 20, "km", use="positions that go this far at once and come back are in doubt", source=_STUDY)
CLUSTER = _set(
    "cluster", 2, "km", use="positions that stay within this of a point while the aircraft flies", source=_STUDY
)
CLUSTER_TIME = _set("cluster: time", 60, "s", use="for at least this long")
CLUSTER_HEIGHT = _set(
    "cluster: height", 8_000, "ft", use="at a pressure altitude this far above the field", source=_TRIED
)
CLUSTER_SPEED = _set("cluster: speed", 120, "kt", use="at no lower speed, where one is told", source=_TRIED)
GAP = _set("gap", 20, "min", use="a longer time without a fix in the air is told")
INTEGRITY = _set("integrity", 25, "fixes", use="as many ADS-B fixes in a row without integrity are told", source=_STUDY)
ELSEWHERE = _set("two places", 20, "km", use="two tracks of one address further apart at one time are in doubt")
SHIFTED_CLOCK = _set("clock", 60, "s", use="two tracks of one flight whose clocks differ by more are told")
