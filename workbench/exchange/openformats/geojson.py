"""Sightings and places as GeoJSON (RFC 7946): a feature for each place that a sighting names, longitude first."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from workbench.case.rows import Row
from workbench.exchange.openformats.held import Format, Held, heading, meant, written


def _files(held: Held) -> Mapping[str, bytes]:
    features = [each for row in held.rows["sighting"] for each in _features(held, row)]
    document = {"type": "FeatureCollection", "name": held.title, "features": features}
    return {"case.geojson": (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()}


def _features(held: Held, row: Row) -> Iterator[dict[str, Any]]:
    said = told(held, row)
    spots = list(held.spots(row))
    for spot in spots:
        point = {"type": "Point", "coordinates": [spot.longitude, spot.latitude]}
        yield {"type": "Feature", "id": f"{row['id']}/{spot.field}", "geometry": point,
               "properties": {**said, "field": spot.field, "place": spot.name}}  # fmt: skip
    if not spots:  # nothing is left out in silence: a feature may be nowhere
        yield {"type": "Feature", "id": row["id"], "geometry": None, "properties": said}


def told(held: Held, row: Row) -> dict[str, Any]:
    """What a map says of a sighting; as written beside as resolved."""
    when = row.get("when") or {}
    return {
        "number": row["number"], "title": heading(row), "event": row.get("event"),
        "aircraft": meant(row.get("aircraft")), "aircraft as written": written(row.get("aircraft")),
        "registration": row.get("registration"), "count": row.get("count"), "when": meant(when),
        "when as written": written(when), "earliest": when.get("earliest"), "latest": when.get("latest"),
        "place as written": written(row.get("place")), "asserted by": " > ".join(row.get("by") or []),
        "hedge": row.get("hedge"), "credibility": row.get("credibility"), "marking": held.markings.get(row["id"]),
        "quotes": [each["quote"] for each in held.quotes(row)],
    }  # fmt: skip


FORMAT = Format("geojson", "sightings on a map, GeoJSON", _files, kinds=("sighting",))
