"""What is known of an image or a film: its fields by name as people type them, and what its file states of itself.

Each field has one flat name; several that mean something only together are stored in one value (the camera, where it
was taken, when it was taken, where it was first posted), so that a merge never combines halves.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

from workbench.case.case import Case
from workbench.case.readings import reading_of
from workbench.case.rows import Row, records
from workbench.reference.places import resolve_place
from workbench.values import shadows
from workbench.values.edtf import parse
from workbench.values.errors import CaseError
from workbench.values.shadows import Measured, Verdict
from workbench.values.spoken import spoken_date

Spot = tuple[float, float]
STILL = "still of a film"  # how such a source was collected
WORDS = ("text/", "message/")
"""How the types of files begin that are no pictures: no imagery record is kept of one."""


class Said(NamedTuple):
    """One field that people state: its name, its title, what belongs in it, and where it is stored (column, key)."""

    name: str
    title: str
    says: str
    column: str
    part: str = ""
    unit: str = ""  # of a figure

    @property
    def figures(self) -> bool:
        """Whether it is a number."""
        return bool(self.unit)


FIELDS = (
    Said("kind", "Kind", "satellite, photo, video, drone or screenshot", "kind"),
    Said("provider", "Provider", "who took or sells it", "provider"),
    Said("scene", "Scene id", "as the provider calls it", "scene"),
    Said("acquired", "Acquired", "2026-03-20T10:15Z", "acquired"),
    Said("acquired_how", "How known", "metadata, caption, shadows", "acquired"),
    Said("resolution", "Resolution", "such as 3 m, or 4000 × 3000 pixels", "resolution"),
    Said("footprint", "Footprint", "corners as 50.1,36.2 50.1,36.4 50.0,36.4", "footprint"),
    Said("camera", "Camera at", "50.1,36.2", "camera", "at"),
    Said("camera_error", "Camera error", "metres", "camera", "error_m", " m"),
    Said("bearing", "Bearing", "from north", "camera", "bearing", "°"),
    Said("place", "Shows", "where it was taken: a name, or latitude,longitude", "geolocation", "place"),
    Said("place_method", "Place by", "how the place was found", "geolocation", "method"),
    Said("place_features", "Matched", "features that match, parted by semicolons", "geolocation", "features"),
    Said("place_error", "Place error", "metres", "geolocation", "error_m", " m"),
    Said("place_by", "Placed by", "who found the place", "geolocation", "by"),
    Said("time_method", "Time by", "how the time was found: shadows, traffic, weather", "chronolocation", "method"),
    Said("time_features", "Seen for it", "features it rests on, parted by semicolons", "chronolocation", "features"),
    Said("time_from", "Not before", "the earliest that fits", "chronolocation", "earliest"),
    Said("time_to", "Not after", "the latest that fits", "chronolocation", "latest"),
    Said("sun_azimuth", "Sun azimuth", "degrees from north", "chronolocation", "azimuth", "°"),
    Said("sun_altitude", "Sun altitude", "degrees above the horizon", "chronolocation", "altitude", "°"),
    Said("shadow", "Shadow", "m for each m", "chronolocation", "shadow", " m for each metre"),
    Said("shadow_bearing", "Shadow towards", "from north", "chronolocation", "shadow_bearing", "°"),
    Said("sun_within", "Good to", "2 degrees", "chronolocation", "within", "°"),
    Said("time_by", "Timed by", "who found the time", "chronolocation", "by"),
    Said("posted", "Posted", "the earliest that is known", "posted", "when"),
    Said("posted_url", "Posted at", "its address", "posted", "url"),
    Said("posted_how", "Found by", "how that posting was found", "posted", "how"),
)
NAMED = {each.name: each for each in FIELDS}
SUN = ("azimuth", "altitude", "shadow", "shadow_bearing", "within")
"""The measured sun, inside the chronolocation."""
_SPOT = re.compile(r"\s*([+-]?\d{1,2}(?:\.\d+)?)\s*[,;]\s*([+-]?\d{1,3}(?:\.\d+)?)\s*")


def spot(text: str) -> Spot | None:
    """Latitude and longitude in degrees; ``None`` for words that are none."""
    found = _SPOT.fullmatch(text)
    if found is None:
        return None
    latitude, longitude = float(found[1]), float(found[2])
    if abs(latitude) > 90 or abs(longitude) > 180:
        raise CaseError(f"“{text.strip()}” is no place on earth; write latitude,longitude as 50.1,36.2.")
    return latitude, longitude


def imagery_of(case: Case, source: bytes) -> list[Row]:
    """The imagery records of a source; one, unless a merge brought another."""
    rows = case.rows("SELECT id FROM imagery WHERE source = ? AND deleted = 0 ORDER BY id", (source,))
    return records(case, "imagery", [key for (key,) in rows]) if rows else []


def typed(row: Row) -> dict[str, str]:
    """A record's fields as they were, or could have been, typed; what is not stated is left out."""
    found: dict[str, str] = {}
    for each in FIELDS:
        held = row.get(each.column)
        if held is not None and (text := _as_typed(each, held)):
            found[each.name] = text
    return found


def shown(row: Row) -> list[tuple[str, str]]:
    """A record's fields for people, title and value: figures with their unit, days in words."""
    held, dates = typed(row), ("acquired", "time_from", "time_to", "posted")
    return [
        (each.title, spoken_date(held[each.name]) if each.name in dates and _is_date(held[each.name])
         else f"{held[each.name]}{each.unit}")
        for each in FIELDS if each.name in held
    ]  # fmt: skip


def _is_date(text: str) -> bool:
    try:
        parse(text)
    except CaseError:
        return False
    return True


def _as_typed(each: Said, held: Any) -> str:
    if each.name == "acquired":
        return str(held["value"] or held["written"])
    if each.name == "acquired_how":
        return how_known(held)
    if each.name == "footprint":
        return " ".join(f"{latitude:g},{longitude:g}" for latitude, longitude in held)
    if not each.part:
        return str(held)
    if each.name == "camera":
        there = held.get("latitude") is not None
        return f"{held['latitude']:g},{held['longitude']:g}" if there else ""
    value = (held.get("sun") or {}).get(each.part) if each.part in SUN else held.get(each.part)
    if isinstance(value, list):
        return "; ".join(value)
    return "" if value is None else f"{value:g}" if each.figures else str(value)


def how_known(acquired: Mapping[str, Any]) -> str:
    """How the time of acquisition is known; nothing where nobody said."""
    how, parted, _given = str(acquired["why"]).rpartition("; given by ")
    return how if parted else ""


class Offered(NamedTuple):
    """What the file states of itself for a field, and where; for the analyst to take or leave."""

    field: str
    value: str
    where: str


def offered(case: Case, source: bytes) -> list[Offered]:
    """What camera and file wrote; never filled in by itself, for any of it can be made up."""
    capture = case.value("SELECT capture FROM source WHERE id = ?", (source,))
    told = reading_of(case.raw, capture)
    if told is None or not (told.recipe or "").startswith(("image/", "media/")):
        return []
    film = str(told.recipe).startswith("media/")
    facts, file = told.facts, "recording" if film else "EXIF"
    found = [Offered("kind", "video" if film and "width" in facts else "photo", "the kind of file")]
    found = found if not film or "width" in facts else []
    if moment := _moment(facts.get("taken") or ""):
        found.append(Offered("acquired", moment, f"the file’s own date ({file})"))
    if "width" in facts and "height" in facts:
        found.append(Offered("resolution", f"{facts['width']} × {facts['height']} pixels", "the file"))
    if "latitude" in facts and "longitude" in facts:
        found.append(Offered("camera", f"{facts['latitude']},{facts['longitude']}", f"the file’s own place ({file})"))
    if "bearing" in facts:
        found.append(Offered("bearing", facts["bearing"], f"the file’s own compass ({file})"))
    return found


_EXIF = re.compile(r"(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d:\d\d:\d\d)(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d|UTC)?")


def _moment(written: str) -> str:
    """A camera's date as the case writes dates; nothing for one that no calendar has."""
    found = _EXIF.search(written)
    if found is None:
        return ""
    zone = {"UTC": "Z", None: ""}.get(found[5], found[5] or "")
    zone = zone if ":" in zone or zone in ("", "Z") else f"{zone[:3]}:{zone[3:]}"
    moment = f"{found[1]}-{found[2]}-{found[3]}T{found[4]}{zone}"
    try:
        datetime.fromisoformat(moment)
    except ValueError:
        return ""
    return moment if "UTC" not in written[: found.start()] else moment.removesuffix("Z") + "Z"


def stands_at(row: Row) -> tuple[Spot, str] | None:
    """Where the picture was taken, and from which of its fields that is known: the camera, else the place."""
    camera, place = row["camera"] or {}, (row["geolocation"] or {}).get("place")
    if camera.get("latitude") is not None:
        return (camera["latitude"], camera["longitude"]), "where the camera stood"
    if place and (found := spot(place)):
        return found, f"at {place}"
    known = resolve_place(place) if place else None
    if known is not None and known.fact("lat") is not None and known.fact("lon") is not None:
        return (float(str(known.fact("lat"))), float(str(known.fact("lon")))), f"at {known.value}"
    return None


def sun_of(row: Row) -> Measured | None:
    """The sun as measured in the picture."""
    sun = (row["chronolocation"] or {}).get("sun") or {}
    if all(sun.get(name) is None for name in SUN[:-1]):
        return None
    return shadows.measured(**{name: sun.get(name) for name in SUN})


def sunlit(row: Row) -> Verdict | None:
    """Whether the measured sun fits the time of acquisition; ``None`` where one of the two is not stated."""
    sun, where, acquired = sun_of(row), stands_at(row), row["acquired"] or {}
    if sun is None or where is None or not acquired.get("earliest") or not acquired.get("latest"):
        return None
    (latitude, longitude), _ = where
    earliest, latest = (datetime.fromisoformat(acquired[end]) for end in ("earliest", "latest"))
    return shadows.fits(latitude, longitude, sun, earliest=earliest, latest=latest)


def source_of(case: Case, key: bytes) -> bytes:
    """The source behind an imagery record or a source's own key."""
    if case.table(key) == "imagery":
        return bytes(case.value("SELECT source FROM imagery WHERE id = ?", (key,)))
    return key


def acquired_at(case: Case, key: bytes) -> tuple[bytes, dict[str, Any]]:
    """Source and time of acquisition of an imagery record, or of a source that has one; refused without a time."""
    source = source_of(case, key)
    stored = case.value(
        "SELECT acquired FROM imagery WHERE source = ?1 AND deleted = 0 AND acquired IS NOT NULL"
        " ORDER BY id = ?2 DESC, id LIMIT 1", (source, key),
    )  # fmt: skip
    held: dict[str, Any] = json.loads(stored) if stored else {}
    if not held.get("earliest") or not held.get("latest"):
        raise CaseError(f"When {case.number(source)} was taken is not stated; say so in its imagery record first.")
    return source, held
