"""Whether two names, written in different scripts, may be one: by the table of known actors, else by their sound."""

from __future__ import annotations

from functools import lru_cache

from workbench.reference import tables
from workbench.reference.folding import name_key
from workbench.reference.sounds import sound_key

_HEARD = 2  # consonants by which a name is told from others
_NETWORKS = frozenset((
    "ADS-B Exchange", "adsb.fi", "adsb.lol", "airplanes.live", "FlightAware", "Flightradar24", "OpenSky Network",
    "Plane Finder", "RadarBox",
))  # fmt: skip


@lru_cache(maxsize=4096)
def one_name(one: str, two: str) -> bool:
    """Whether both may be one name: "Bloomberg" and "Блумберг"; names in one script are told apart by their letters."""
    if one.isascii() == two.isascii():
        return False
    ours, theirs = _called(one), _called(two)
    if ours and theirs:
        return ours == theirs
    heard = sound_key(one)
    return len(heard.replace(" ", "")) > _HEARD and heard == sound_key(two)


def is_network(name: str) -> bool:
    """Whether somebody gathers what receivers hear from the transponders of aircraft."""
    return _called(name) in _NETWORKS


@lru_cache(maxsize=4096)
def _called(name: str) -> str:
    """What the table calls a known actor, by any of its spellings; a starred one stands for its endings."""
    key = name_key(name)
    whole, begun = _spellings()
    if key in whole:
        return whole[key]
    return next((begun[key[:end]] for end in range(len(key), 3, -1) if key[:end] in begun), "")


@lru_cache(maxsize=1)
def _spellings() -> tuple[dict[str, str], dict[str, str]]:
    whole: dict[str, str] = {}
    begun: dict[str, str] = {}
    for row in tables.read("actors").rows:
        for spelling in (row["name"], *tables.listed(row["aliases"])):
            kept = begun if spelling.endswith("*") else whole
            kept.setdefault(name_key(spelling.replace("*", "")), row["name"])
    return whole, begun
