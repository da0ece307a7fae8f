"""The tracks of a case for its summary: what their files say, their events and doubts, and what they bear out."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from workbench.case.case import Case
from workbench.case.doubts import set_aside
from workbench.case.ids import id_bytes, id_text

if TYPE_CHECKING:
    from workbench.analysis.charted import Chart

_LINKED = """SELECT DISTINCT l.b FROM link l JOIN sighting s ON s.id = l.b AND s.deleted = 0
WHERE l.a = ? AND l.deleted = 0 AND l.kind IN ('supports', 'contradicts', 'differs')"""
_CARRIED = """SELECT q.excerpt FROM link l JOIN quotation q ON q.record = l.id AND q.deleted = 0
WHERE l.a = ? AND l.b = ? AND l.deleted = 0 ORDER BY q.id"""
_SAYS = "SELECT kind, note FROM link WHERE a = ? AND b = ? AND deleted = 0 ORDER BY id"


def flown(case: Case) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The tracks, and the thresholds where there is a track; late, because they need numpy."""
    if not case.value("SELECT 1 FROM track WHERE deleted = 0 LIMIT 1"):
        return [], []
    from workbench.tracking.kept import tracks
    from workbench.tracking.thresholds import thresholds

    return [_track(case, one) for one in tracks(case)], [asdict(each) for each in thresholds()]


def charted(case: Case, shown: set[str]) -> Chart:
    """What of the case lies on its map: its tracks, and the places of the sightings that are handed over."""
    from workbench.analysis.charted import Chart
    from workbench.case.placed import on_map
    from workbench.tracking.mapping import map_tracks

    return Chart(list(map_tracks(case)), on_map(case, {each for key in shown if (each := id_bytes(key))}))


def _track(case: Case, one: Any) -> dict[str, Any]:
    from workbench.analysis.bearing import bearing
    from workbench.tracking.importer import importer_of
    from workbench.tracking.judging import can_judge, events_of, judged_of

    importer = importer_of(one.extent["format"])
    read = can_judge(case, one)
    linked = [bytes(key) for (key,) in case.rows(_LINKED, (one.id,))] if read else []
    return {
        "id": id_text(one.id), "number": one.number, "of": case.number(one.source), "identity": one.identity,
        "extent": one.extent, "format": importer.name if importer else one.extent["format"],
        "read": read, "events": events_of(case, one) if read else [],
        "doubts": judged_of(case, one)["doubts"] if read else [],
        "set_aside": set_aside(case, [one.id]),
        "bearings": [_bearing(case, one, bearing(case, key, one)) for key in linked],
    }  # fmt: skip


def _bearing(case: Case, one: Any, found: Any) -> dict[str, Any]:
    links = case.rows(_SAYS, (one.id, found.record))
    return {
        "number": case.number(found.record), "verdicts": [asdict(each) for each in found.verdicts],
        "origins": list(found.origins), "says": "; ".join(f"{kind}: {note or 'no reason'}" for kind, note in links),
        "carried": [[id_text(key)] for (key,) in case.rows(_CARRIED, (one.id, found.record))],
    }  # fmt: skip
