"""KML of four kinds: what is a fix in each, what draws only, and files that are cut or hostile."""

import pytest

from tests.tracking.taken import cited, only, refused, second, taken
from workbench.tracking import xmls
from workbench.tracking.fixes import NONE

HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"'
    ' xmlns:gx="http://www.google.com/kml/ext/2.2">'
)


def kml(*inside: str) -> str:
    return HEAD + "\n".join(inside) + "</kml>"


def tag(name: str, *inside: str) -> str:
    return f"<{name}>" + "\n".join(inside) + f"</{name}>"


def fr24_mark(at: str, coordinates: str, words: str = "", **more: str) -> str:
    said = "".join(f"<div><span><b>{name}:</b></span> <span>{value}</span></div>\n" for name, value in more.items())
    return tag(
        "Placemark", tag("name", at), f"<description><![CDATA[<div>{said}</div>{words}]]></description>",
        tag("TimeStamp", tag("when", at)), tag("Style", tag("IconStyle", tag("heading", "16"))),
        tag("Point", tag("altitudeMode", "absolute"), tag("coordinates", coordinates)),
    )  # fmt: skip


TRAIL = tag("Folder", tag("name", "Trail"), tag(
    "Placemark", tag("MultiGeometry", tag("LineString", tag("coordinates", "35.9,35.4,0 35.8,35.5,0"))),
    tag("name", "P-1"), tag("description", "<![CDATA[<b>Altitude:</b> 9 ft]]>"),
    tag("TimeSpan", tag("begin", "2025-10-26T10:00:00Z")),
), tag(
    "Placemark", tag("TimeStamp", tag("when", "2025-10-26T10:02:00Z")), tag("Point", tag("coordinates", "35.9,35.4,0")),
))  # fmt: skip
CARD = (
    '<a href="https://www.flightradar24.com/airport/bna/departures">BNA</a><span>(B738)</span>'
    '<a href="/airport/ont/arrivals">ONT</a><a href="https://www.flightradar24.com/reg/n8664j" style="x">N8664J</a>'
)


def fr24(*marks: str, trail: str = TRAIL, name: str = "WN276/SWA276") -> str:
    card = f"<description><![CDATA[{CARD}]]></description>"
    return kml(tag("Document", tag("name", name), card, tag("Folder", tag("name", "Route"), *marks), trail))


ROUTE = (
    fr24_mark("2025-10-26T10:02:00+00:00", "35.95,35.41,0", Altitude="0 ft", Speed="12 kt", Heading="199&deg;"),
    fr24_mark(
        "2025-10-26T10:01:00+00:00", "35.96,35.42,10668", Altitude="35,000 ft", Speed="1,012 kt", Heading="8&deg;"
    ),
    fr24_mark("2025-10-26T12:03:00+02:00", "35.97,35.43,304.8"),
)


def test_the_route_is_read_as_it_stands_and_its_trail_is_not():
    flights = taken(fr24(*ROUTE), name="WN276-3d7b69c5.kml", format="fr24-kml")
    fixes = only(flights)
    assert [second(at)[11:16] for at in fixes["t"]] == ["10:02", "10:01", "10:03"]
    assert fixes["altitude"].tolist() == [0, 35_000, 1000]
    assert fixes["ground"].tolist() == [1, 0, 0]
    assert fixes["speed"].tolist() == [120, 10_120, NONE]
    assert fixes["heading"].tolist() == [1990, 80, 160]
    assert fixes["lon"].tolist() == [359_500_000, 359_600_000, 359_700_000]
    assert flights.tracks[0].callsigns == ()
    assert flights.remarks == ()


def test_the_card_of_a_flight_is_the_trackers_word():
    said = taken(fr24(*ROUTE), name="WN276-3d7b69c5.kml").tracks[0].identity
    assert {name: (word.value, word.by) for name, word in said.items()} == {
        "flight": ("WN276", "tracker"), "callsign": ("SWA276", "tracker"), "registration": ("N8664J", "tracker"),
        "type": ("B738", "tracker"), "origin": ("BNA", "tracker"), "destination": ("ONT", "tracker"),
        "flight_id": ("3d7b69c5", "file name"),
    }  # fmt: skip


def test_a_route_that_stands_twice_comes_in_twice_for_the_cleaning_to_find():
    fixes = only(taken(fr24(*ROUTE, *ROUTE)))
    assert fixes["row"].tolist() == [1, 2, 3, 4, 5, 6]
    assert fixes["t"].tolist() == fixes["t"].tolist()[:3] * 2


def test_a_placemark_is_cited_whole():
    text = fr24(*ROUTE)
    assert cited("fr24-kml", text, 2) == ROUTE[1]


def test_a_placemark_without_a_time_or_place_is_told():
    flights = taken(fr24(ROUTE[0], fr24_mark("some day", "1,2,3"), fr24_mark("2025-10-26T10:00:00Z", "")))
    assert sorted(flights.tracks[0].rejected.first) == [(2, "no time"), (3, "no position")]
    assert "without any position" in refused(fr24(fr24_mark("some day", "1,2,3")))


def track(whens: list[str], coords: list[str], *, mode: str = "absolute", name: str = "", spaced: bool = False) -> str:
    space = " " if spaced else ""
    modes = f"<altitudeMode{space}>{mode}</altitudeMode>" if mode else ""
    times = [f"<when{space}>2023-01-07T{when}Z</when>" for when in whens]
    places = [f"<gx:coord{space}>{coord}</gx:coord>" for coord in coords]
    inside = "\n".join([modes, "<extrude>1</extrude>", *times, *places])
    return tag("Placemark", tag("name", name), f"<gx:Track{space}>{inside}</gx:Track>")


GROUND = track(["00:06:32.210", "00:06:32.210", "00:07:00.000"], ["-97.66 30.2 0"] * 3, mode="", spaced=True)
AIR = track(["00:23:15.980", "00:23:20.100", "00:23:20.100"], ["-97.67 30.21 304.8", *["-97.68 30.22 609.6"] * 2],
            spaced=True)  # fmt: skip
TAR = kml(tag("Folder", tag("Folder", tag("name", "N410WN track"), GROUND, AIR),
              tag("Folder", tag("name", "a1b2c3 track"), AIR)))  # fmt: skip


def test_stretches_of_tar1090_tell_ground_by_having_no_altitude_mode():
    flights = taken(TAR, name="N410WN-track-press_alt_uncorrected.kml", format="tar1090-kml")
    first, other = flights.tracks
    assert first.fixes["ground"].tolist() == [1, 1, 1, 0, 0, 0]
    assert first.fixes["altitude"].tolist() == [NONE, NONE, NONE, 1000, 2000, 2000]
    assert first.fixes["row"].tolist() == [1, 2, 3, 4, 5, 6]
    assert first.fixes["t"][3] - first.fixes["t"][2] == 975_980
    assert first.identity["registration"].by == "tracker"
    assert (other.key, other.identity["hex"].by, other.fixes["row"].tolist()) == ("a1b2c3", "emitter", [7, 8, 9])
    assert flights.remarks == ()


def test_the_name_of_a_tar1090_file_says_which_heights_it_holds():
    flights = taken(TAR, name="N410WN-track-EGM96.kml")
    assert flights.tracks[0].fixes["height"].tolist() == [NONE, NONE, NONE, 1000, 2000, 2000]
    assert not flights.tracks[0].fixes.has("altitude")
    assert flights.remarks == ()
    assert taken(TAR, name="export.kml").remarks[0].startswith("The file's name does not say")


def test_a_place_in_a_track_is_cited_and_its_time_where_it_stands_beside_it():
    assert cited("tar1090-kml", TAR, 4) == "<gx:coord >-97.67 30.21 304.8</gx:coord>"
    pairs = "<when>2023-01-07T00:00:00Z</when>\n<gx:coord>1 2 3</gx:coord>"
    text = kml(tag("Placemark", tag("gx:Track", pairs, pairs.replace("1 2", "4 5"))))
    assert cited("kml", text, 2) == pairs.replace("1 2", "4 5")


def airport(code: str) -> str:
    return tag("Placemark", tag("name", f"{code} Airport"), tag("Point", tag("coordinates", "8.5,47.4,0")))


def aware(name: str, *marks: str, description: str = "") -> str:
    flown = track(["12:43:24", "12:43:40"], ["8.53 47.45 587", "8.51 47.46 861"], name="DLH1534")
    flown = flown.replace("</name>", "</name>" + tag("description", description), 1)
    return kml(tag("Document", tag("name", name), *marks, flown))


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        (aware("FlightAware ✈ DLH1534 17.08.2021 (ZRH / LSZH-FRA / EDDF)"), ("LSZH", "EDDF")),
        (aware("FlightAware ✈ DLH1534", airport("LSZH"), airport("EDDF")), ("LSZH", "EDDF")),
        (aware("FlightAware", airport("KLAX"), description="KLAX - KIPL"), ("KLAX", "KIPL")),
        (aware("FlightAware", airport("KLAX"), description="KLAX -"), ("KLAX", None)),
        (aware("FlightAware", airport("KLAX")), (None, None)),
    ],
)
def test_flightaware_names_its_airports(text: str, ends: tuple[str | None, str | None]):
    flights = taken(text, format="flightaware-kml")
    said = flights.tracks[0].identity
    assert tuple(said[end].value if end in said else None for end in ("origin", "destination")) == ends
    assert said["flight"].value == "DLH1534"
    fixes = only(flights)
    assert fixes["altitude"].tolist() == [1926, 2825]
    assert not fixes.has("ground")
    assert not fixes.has("speed")


def test_tracks_and_points_of_anybody_are_read():
    angled = track(["10:00:00"], ["35.9 35.4 100"], name="A").replace(
        "</gx:Track>", "<gx:angles>45 0 0</gx:angles></gx:Track>"
    )
    point = fr24_mark("2023-01-07T11:00:00Z", "35.9,35.4,304.8")
    flights = taken(kml(tag("Document", angled, tag("Folder", tag("name", "B"), point))), format="kml")
    assert [(each.key, len(each.fixes)) for each in flights.tracks] == [("A", 1), ("B", 1)]
    assert [each.fixes["height"][0] for each in flights.tracks] == [328, 1000]
    assert [each.fixes["heading"][0] for each in flights.tracks] == [450, 160]


def test_a_time_in_a_view_is_no_fix_and_a_span_is_no_instant():
    view = tag("LookAt", tag("gx:TimeStamp", tag("when", "2023-01-01T00:00:00Z")), tag("longitude", "1"))
    spanned = tag(
        "Placemark", tag("TimeSpan", tag("begin", "2023-01-07T09:00:00Z")), tag("Point", tag("coordinates", "1,2"))
    )
    seen = tag("Placemark", view, tag("Point", tag("coordinates", "1,2,3")))
    flights = taken(kml(tag("Document", view, seen, spanned, fr24_mark("2023-01-07T11:00:00Z", "35.9,35.4,0"))))
    assert only(flights)["row"].tolist() == [3]
    assert flights.remarks == ("1 placemarks tell a span of time, not an instant; they were left out.",)


def test_a_drawing_is_said_to_be_one():
    line = tag("Placemark", tag("LineString", tag("coordinates", "1,2,3 4,5,6")))
    assert (
        refused(kml(line), name="d.kml") == "d.kml has no times: it is a drawing, not a track; attach it as a source."
    )
    assert "without any position" in refused(kml(tag("Document", tag("name", "x"))))


@pytest.mark.parametrize(
    "text", [fr24(*ROUTE), TAR, aware("FlightAware (LSZH-EDDF)")], ids=["fr24", "tar1090", "aware"]
)
def test_what_stands_before_a_break_comes_in_and_the_break_is_told(text: str):
    whole = taken(text, name="a_press_alt.kml")
    least = max(text.find("</Point>"), text.find("</gx:coord")) + 12
    for end in range(least, len(text) - 8, 37):
        flights = taken(text[:end], name="a_press_alt.kml")
        assert 0 < len(flights.tracks[0].fixes) <= len(whole.tracks[0].fixes)
        assert flights.remarks[-1].startswith("The file breaks off")


def test_document_types_and_entities_are_refused():
    laughs = '<!DOCTYPE kml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    text = fr24(*ROUTE).replace("<kml", laughs + "<kml", 1)
    assert "declares a document type or entities" in refused(text)


def test_endless_depth_and_endless_tags_are_refused(monkeypatch: pytest.MonkeyPatch):
    assert "nests more than 200 elements" in refused(HEAD + "<Folder>" * 300)
    monkeypatch.setattr(xmls, "MOST_ELEMENTS", 20)
    assert "holds more than 20 elements" in refused(fr24(*ROUTE))
    assert "one tag of more than 1 MB" in refused(HEAD + f'<Folder x="{"y" * 3_000_000}')


def test_sixteen_bits_and_other_prefixes_are_read():
    text = TAR.replace("gx:", "ext:").replace("xmlns:gx", "xmlns:ext")
    assert len(taken(text, name="press_alt.kml", format="tar1090-kml").tracks) == 2
    assert len(taken(fr24(*ROUTE).replace("UTF-8", "UTF-16").encode("utf-16"), format="fr24-kml").tracks) == 1


def test_an_encoding_that_cannot_be_read_ends_the_file_where_it_stands():
    told = refused(kml(AIR, *ROUTE).replace("UTF-8", "UTF-7").encode())
    assert "kml" in told.lower() or "track" in told
