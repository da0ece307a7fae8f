"""Tracks in print: what the file says and whose word it is, events with grade and window, verdicts with reasons."""

from tests.report.facts_of_a_case import facts
from tests.report.test_summary import told
from workbench.report.citing import Ledger
from workbench.report.flights import flights
from workbench.report.pdf import pdf
from workbench.report.summary import build
from workbench.values.composing import Composed, Part

EVENT = {
    "kind": "landing", "airfield": "OSLK", "candidates": ["OSLK"], "earliest": "2025-10-26T11:06:12Z",
    "latest": "2025-10-26T11:06:30Z", "grade": "observed", "why": "a ground report", "flags": [], "rows": [97, 98],
}  # fmt: skip
TRACK = {
    "id": "t", "number": "T1", "of": "S3", "identity": {"hex": {"value": "154073", "by": "emitter"}},
    "extent": {"fixes": 260, "first": "2025-10-26T07:41:00Z", "last": "2025-10-26T17:22:00Z", "kinds": ["unknown"],
               "callsigns": ["RFF7082"], "rejected": 2, "zone": "", "snapshot": False},
    "format": "Flightradar24 CSV", "read": True, "events": [EVENT], "doubts": [{"says": "No fix for 37 min."}],
    "set_aside": [{"number": "DB-1", "rows": [105, 105], "kind": "set-aside", "reason": "jumped", "by": "Ada"}],
    "bearings": [{
        "number": "SG-01", "says": "supports: compatible in place, when", "carried": [], "origins": ["Position: one"],
        "verdicts": [{"field": "Place", "said": "Latakia", "shown": "landing at OSLK", "verdict": "compatible",
                      "why": "", "rows": [97, 98]}],
    }],
}  # fmt: skip
RULE = {"name": "jump", "value": 631152000, "unit": "km", "use": "a shorter step is none", "source": "rule"}


def said(**more: object) -> str:
    return told(build(facts(tracks=[{**TRACK, **more}], thresholds=[RULE])))


def test_a_track_is_printed_with_whose_word_each_mark_is():
    text = said()
    for words in ("hex 154073", "sent by the aircraft", "Flightradar24 CSV: 260 fixes", "kind of position not told",
                  "2 rows of the file are no fixes", "No fix for 37 min."):  # fmt: skip
        assert words in text


def test_an_event_has_its_window_grade_and_rows():
    text = said()
    assert "landing OSLK, 2025-10-26 11:06:12 to 2025-10-26 11:06:30, observed" in text
    assert "rows 97 to 98" in text
    assert "of the field, rows 97" in said(events=[{**EVENT, "why": "4 km short of the field."}])
    several = said(events=[{**EVENT, "airfield": None, "candidates": ["KGEG", "KSFF"], "grade": "inferred weak"}])
    assert "landing KGEG or KSFF" in several


def test_what_the_analyst_set_aside_is_printed_with_the_reason_and_who():
    text = said()
    assert "DB-1 row 105 set aside by Ada: jumped" in text
    assert "No fix for 37 min." in text
    held = {"number": "DB-2", "rows": [3, 5], "kind": "doubtful", "reason": None, "by": "Ben"}
    assert "DB-2 rows 3 to 5 held doubtful by Ben: no reason given" in said(set_aside=[held], doubts=[])


def test_a_snapshot_and_a_track_without_events_say_so():
    assert "no take-off or landing is seen" in said(events=[])
    assert "a snapshot" in said(events=[], extent={**TRACK["extent"], "snapshot": True})


def test_a_track_whose_fixes_are_not_read_yet_says_so_instead_of_having_no_events():
    text = said(events=[], doubts=[], set_aside=[], bearings=[], read=False)
    assert "its fixes are not read in this copy yet" in text
    assert "not looked for yet" in text
    assert "no take-off or landing is seen" not in text


def test_verdicts_and_thresholds_are_printed():
    text = said()
    assert "supports: compatible in place, when" in text
    assert "compatible" in text
    assert "631,152,000" in text


def test_a_case_without_tracks_prints_nothing_of_them():
    assert list(flights(Ledger(facts()))) == []


def test_a_print_with_tracks_is_a_pdf():
    assert pdf(build(facts(tracks=[TRACK], thresholds=[RULE]))).startswith(b"%PDF")


def test_narrowed_to_a_track_the_map_is_asked_for_no_other():
    asked: list[set[bytes]] = []

    class Drawn:
        def only(self, tracks: set[bytes]) -> None:
            asked.append(tracks)

    ids = [f"{n:08x}-0000-7000-8000-000000000000" for n in (1, 2)]
    tracks = [{**TRACK, "id": key, "number": f"T{n}"} for n, key in enumerate(ids, 1)]
    given = facts(tracks=tracks, thresholds=[RULE], chart=Drawn())
    for only, count in (((), 2), ((ids[0],), 1)):
        build(given, Composed("Log", (Part("flights", only=only),)))
        assert len(asked[-1]) == count
