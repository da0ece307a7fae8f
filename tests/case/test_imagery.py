"""What is known of a picture: its fields, what its file offers, the sun against its time, and bounded sightings."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from workbench.case import acts
from workbench.case.acts import Arrival
from workbench.case.case import Case
from workbench.case.imagery import imagery_of, offered, stands_at, sunlit, typed
from workbench.case.linked import linked
from workbench.case.readings import Told, keep_reading
from workbench.case.rows import record
from workbench.case.trash import thrown_away
from workbench.values.errors import CaseError

COLLECTED = {"at": "2026-03-20T12:00:00Z", "zone": "+0000", "by": "ada", "method": "file", "tool": "test 1"}
EXIF = {"taken": "2026:03:20 10:00:00 +00:00", "latitude": "50.000000", "longitude": "36.000000", "bearing": "12.5",
        "width": "4000", "height": "3000", "likeness": "00ff00ff00ff00ff"}  # fmt: skip


@pytest.fixture
def case(tmp_path: Path):
    with Case.create(tmp_path / "c.casefile", title="Flights", analyst="ada") as made:
        yield made


def picture(case: Case, data: bytes = b"one", *, facts: dict[str, str] | None = None) -> bytes:
    stored = case.stage(io.BytesIO(data))
    made, _ = acts.attach(case, Arrival(stored, f"{data.decode()}.jpg", "image/jpeg", COLLECTED))
    capture = case.value("SELECT capture FROM source WHERE id = ?", (made,))
    keep_reading(case.raw, capture, Told("image/1", "", facts or EXIF))
    return made


FIELDS = {
    "kind": "Photo", "provider": "A. Maker", "scene": "DSC_1", "acquired": "2026-03-20T10:00:00Z",
    "acquired_how": "the camera's clock", "resolution": "4000 × 3000 pixels",
    "footprint": "50.1,36.2 50.1,36.4 50,36.4", "camera": "50,36", "camera_error": "20", "bearing": "12.5",
    "place": "50.01,36", "place_method": "skyline", "place_features": "tower; roof", "place_error": "15",
    "place_by": "B. Finder", "time_method": "shadows", "time_features": "mast", "time_from": "2026-03-20",
    "time_to": "2026-03-21", "sun_azimuth": "185", "sun_altitude": "40", "sun_within": "2", "time_by": "B. Finder",
    "posted": "2026-03-20T11:00Z", "posted_url": "https://example.org/1", "posted_how": "reverse search",
}  # fmt: skip


def test_every_field_is_kept_and_comes_back_as_it_was_typed(case: Case):
    key = acts.describe_imagery(case, picture(case), FIELDS)
    assert typed(record(case, key)) == {**FIELDS, "kind": "photo"}
    assert record(case, key)["number"] == "IM-1"
    assert record(case, key)["acquired"]["why"] == "the camera's clock; given by ada"


def test_one_field_is_set_later_and_the_others_stay(case: Case):
    source = picture(case)
    key = acts.describe_imagery(case, source, FIELDS)
    assert acts.describe_imagery(case, source, {"sun_azimuth": "190", "provider": "", "acquired_how": ""}) == key
    acts.set_fields(case, key, {"scene": "DSC_2"})
    now = typed(record(case, key))
    before = {**FIELDS, "kind": "photo", "sun_azimuth": "190", "scene": "DSC_2"}
    del before["provider"], before["acquired_how"]
    assert now == before


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"colour": "red"}, "no field colour"), ({"kind": "painting"}, "satellite"), ({"camera": "here"}, "50.1,36.2"),
        ({"camera": "95,10"}, "no place on earth"), ({"bearing": "400"}, "0 to 360"), ({"bearing": "nan"}, "number"),
        ({"footprint": "1,2 3,4"}, "three corners"), ({"acquired_how": "caption"}, "belongs to a time"),
        ({"acquired": "2026-02-30"}, "2026-02-30"), ({"shadow": "-1"}, "length"), ({"posted": "soon"}, "soon"),
        ({"sun_altitude": "-4"}, "above the horizon"),
    ],
)  # fmt: skip
def test_what_no_picture_has_is_refused_and_nothing_is_written(case: Case, fields: dict[str, str], says: str):
    source = picture(case)
    with pytest.raises(CaseError, match=says):
        acts.describe_imagery(case, source, fields)
    assert imagery_of(case, source) == []


def test_what_the_file_states_is_offered_with_where_and_never_filled_in(case: Case):
    source = picture(case)
    found = {each.field: (each.value, each.where) for each in offered(case, source)}
    assert found["acquired"] == ("2026-03-20T10:00:00+00:00", "the file’s own date (EXIF)")
    assert found["camera"][0] == "50.000000,36.000000"
    assert found["bearing"][0] == "12.5"
    assert found["kind"][0] == "photo"
    assert imagery_of(case, source) == []
    acts.describe_imagery(case, source, {name: value for name, (value, _) in found.items()})  # each can be taken


def test_a_camera_that_writes_nonsense_offers_no_date(case: Case):
    source = picture(case, facts={**EXIF, "taken": "2026:13:45 99:00:00"})
    assert "acquired" not in {each.field for each in offered(case, source)}


def test_the_sun_fits_its_time_or_says_when_it_stood_so(case: Case):
    source = picture(case)
    key = acts.describe_imagery(case, source, FIELDS)
    assert sunlit(record(case, key)).fits is True
    acts.describe_imagery(case, source, {"acquired": "2026-03-20T06:00:00Z"})
    told = sunlit(record(case, key))
    assert told.fits is False
    assert "At 06:00 UTC the sun stood at azimuth 118°, altitude 21°." in told.says
    assert "It stood so 2026-03-20 09:" in told.says
    acts.describe_imagery(case, source, {"acquired": "2026-03"})
    assert sunlit(record(case, key)).fits is None
    acts.describe_imagery(case, source, {"camera": "", "camera_error": "", "bearing": "", "place": "nowhere known"})
    assert sunlit(record(case, key)) is None
    assert stands_at(record(case, key)) is None


def test_imagery_is_undone_thrown_away_and_told_with_its_source(case: Case):
    source = picture(case)
    key = acts.describe_imagery(case, source, {"kind": "satellite", "provider": "P"})
    assert ("taken as", "IM-1") in [(tie["says"], tie["record"]["number"]) for tie in linked(case, source)]
    acts.delete(case, key)
    assert imagery_of(case, source) == []
    assert [row[:3] for _, row in thrown_away(case)] == [("IM-1", "imagery", "satellite, P")]
    case.undo()
    assert len(imagery_of(case, source)) == 1
    case.undo()
    assert imagery_of(case, source) == []
    case.redo()
    assert imagery_of(case, source)[0]["provider"] == "P"


@pytest.fixture
def sighting(case: Case) -> bytes:
    source = picture(case, b"text")
    return acts.tag(case, acts.mark_region(case, source, region=(1, 1, 9, 9)), {"aircraft": "An-26"})


def test_a_sighting_is_bounded_by_two_pictures_with_both_as_premises(case: Case, sighting: bytes):
    before, after = picture(case, b"before"), picture(case, b"after")
    acts.describe_imagery(case, before, {"acquired": "2026-03-12T10:00Z"})
    later = acts.describe_imagery(case, after, {"acquired": "2026-03-14"})
    acts.bound(case, sighting, absent=before, present=later)
    when = record(case, sighting)["when"]
    assert when["edtf"] == "2026-03-12T10:00Z/2026-03-14"
    assert when["why"] == (
        "absent in S2 of 12 Mar 2026, 10:00 UTC, present in S3 of 14 Mar 2026: it came in between; given by ada"
    )
    assert when["premises"] == [record(case, before)["id"], record(case, after)["id"]]
    acts.bound(case, sighting, absent=after, present=before)
    assert "it left in between" in record(case, sighting)["when"]["why"]
    case.undo()
    case.undo()
    assert record(case, sighting)["when"] is None


def test_a_bounded_sighting_follows_the_times_of_its_pictures_in_the_same_act(case: Case, sighting: bytes):
    before, after = picture(case, b"before"), picture(case, b"after")
    for source, day in ((before, "2026-03-12"), (after, "2026-03-14")):
        acts.describe_imagery(case, source, {"acquired": day})
    acts.bound(case, sighting, absent=before, present=after)
    entries = case.value("SELECT count(*) FROM entry")
    acts.describe_imagery(case, before, {"acquired": "2026-03-13T09:00Z"})
    assert record(case, sighting)["when"]["edtf"] == "2026-03-13T09:00Z/2026-03-14"
    assert case.value("SELECT count(*) FROM entry") == entries + 1
    case.undo()
    assert record(case, sighting)["when"]["edtf"] == "2026-03-12/2026-03-14"
    acts.describe_imagery(case, before, {"provider": "P"})
    acts.describe_imagery(case, before, {"acquired": "2026-03-20"})
    assert "absent in S2 of 20 Mar 2026, present in S3 of 14 Mar 2026: it left" in record(case, sighting)["when"]["why"]
    for impossible, says in (("2026-03-14T09:00Z", "overlap"), ("", "is not stated")):
        with pytest.raises(CaseError, match=f"SG-01 is bounded by S2 and S3, which this time does not allow: .*{says}"):
            acts.describe_imagery(case, before, {"acquired": impossible})
    acts.set_fields(case, sighting, {"when": "2026-03-01"})
    acts.describe_imagery(case, before, {"acquired": ""})
    assert record(case, sighting)["when"]["edtf"] == "2026-03-01"


def test_pictures_that_bound_nothing_are_refused(case: Case, sighting: bytes):
    one, two = picture(case, b"one"), picture(case, b"two")
    with pytest.raises(CaseError, match="When S2 was taken is not stated"):
        acts.bound(case, sighting, absent=one, present=two)
    acts.describe_imagery(case, one, {"acquired": "2026-03-12"})
    acts.describe_imagery(case, two, {"acquired": "2026-03-12T09:00Z"})
    with pytest.raises(CaseError, match="overlap"):
        acts.bound(case, sighting, absent=one, present=two)
    with pytest.raises(CaseError, match="name another"):
        acts.bound(case, sighting, absent=one, present=one)


def test_pictures_that_tell_the_other_event_bound_it_not(case: Case, sighting: bytes):
    before, after = picture(case, b"before"), picture(case, b"after")
    acts.describe_imagery(case, before, {"acquired": "2026-03-12"})
    acts.describe_imagery(case, after, {"acquired": "2026-03-14T00:00Z"})
    acts.set_fields(case, sighting, {"event": "arrival"})
    with pytest.raises(CaseError, match="is told as an arrival, and the two pictures tell when it left"):
        acts.bound(case, sighting, absent=after, present=before)
    acts.bound(case, sighting, absent=before, present=after)
    acts.set_fields(case, sighting, {"event": "departure"})
    with pytest.raises(CaseError, match="is told as a departure, and the two pictures tell when it came"):
        acts.bound(case, sighting, absent=before, present=after)
    acts.bound(case, sighting, absent=after, present=before)


def test_a_time_that_ends_before_it_begins_is_refused(case: Case):
    source = picture(case)
    with pytest.raises(CaseError, match="correct time_from or time_to"):
        acts.describe_imagery(case, source, {"time_from": "2026-03-20T12:00Z", "time_to": "2026-03-20T10:00Z"})
    acts.describe_imagery(case, source, {"time_from": "2026-03-20T12:00", "time_to": "2026-03-20T10:00Z"})
