"""Marks of tracks and sightings against lists of airframes, dated assignments, and other tracks."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from workbench.analysis.bearing import bearing
from workbench.analysis.clusters import proposed
from workbench.analysis.findings import LETTERS, every, look, numbered, touched
from workbench.analysis.paired import leaving
from workbench.case import acts
from workbench.case.acts.tracks import doubt_fixes, fly
from workbench.case.case import Case
from workbench.case.change import Change
from workbench.reading import children
from workbench.reading.airframes import import_airframes
from workbench.reading.flights import import_flights
from workbench.tracking.kept import track

DAY = 1_761_436_800  # 26 October 2025, 00:00 UTC
KINDS = ("list-differs", "held-otherwise", "flown-country", "two-places", "clocks-differ", "one-transponder")
HEADER = "$ICAO,$Registration,$Operator,$Type,$ICAO Type,#CMPG,$Tag 1,$#Tag 2,$#Tag 3,Category,$#Link\n"
Fly = Callable[..., bytes]


@pytest.fixture(scope="module", autouse=True)
def _children() -> Iterator[None]:
    yield
    children.end_all()


@pytest.fixture
def flown(case: Case, tmp_path: Path) -> Fly:
    """A track of so many minutes on a straight way."""
    made: list[bytes] = []

    def taken(*, hex: str = "15522c", registration: str = "RA-86572", type: str = "IL62", start: float = DAY,
              north: float = 35.0, late: float = 0, call: str = "") -> bytes:  # fmt: skip
        rows = [
            [n * 10.0, north + n / 100, 34.0 + n / 50, 30000, 400.5, 61.2, 0, 0, {"flight": call} if call else None]
            for n in range(60)
        ]
        path = tmp_path / f"{len(made)}.json"
        told = {"icao": hex, "r": registration, "t": type, "timestamp": start + late, "trace": rows}
        path.write_text(json.dumps(told))
        made.append(import_flights(case, [str(path)]).tracks[0])
        return made[-1]

    return taken


@pytest.fixture
def held(case: Case, tmp_path: Path) -> Callable[..., bytes]:
    """A list with one row."""

    def made(row: str, name: str = "plane-alert-db-2025-10.csv") -> bytes:
        (tmp_path / name).write_text(HEADER + row + ",,,,,\n")
        return import_airframes(case, [str(tmp_path / name)]).lists[0]

    return made


def told(case: Case) -> list[tuple[str, str, str]]:
    found = [each.finding for each in every(case) if each.finding.kind in KINDS]
    return [(each.kind, each.severity, each.says) for each in found]


def test_a_track_that_a_list_contradicts_is_told_with_list_date_and_line(case: Case, flown, held):
    flown(registration="RA-86559", type="A124")
    assert told(case) == []
    held("15522C,RA-86572,Russian Air Force,Ilyushin Il-62M,IL62,Mil")
    assert told(case) == [
        ("list-differs", "medium",
         "T1 has RA-86559 with the address 15522C; AL-1 of 2025-10 (line 2) has RA-86572 with 15522C."),
    ]  # fmt: skip
    held("15521F,RA-86559,Russian Air Force,Ilyushin Il-62M,IL62,Mil", "other-2024.csv")
    assert sorted(says for _, _, says in told(case)) == [
        "T1 has RA-86559 as A124; AL-2 of 2024 (line 2) has RA-86559 as Ilyushin Il-62M.",
        "T1 has RA-86559 with the address 15522C; AL-1 of 2025-10 (line 2) has RA-86572 with 15522C;"
        " AL-2 of 2024 (line 2) has RA-86559 with 15521F.",
    ]
    acts.delete(case, case.find("AL-1")[1])
    acts.delete(case, case.find("AL-2")[1])
    assert told(case) == []


def test_lists_that_agree_or_leave_a_mark_open_are_no_finding(case: Case, flown, held):
    flown()
    held("15522C,RA-86572,Russian Air Force,Ilyushin Il-62M,IL62,Mil")
    held("15522C,,Russian Air Force,,,Mil", "open-2024.csv")
    assert told(case) == []


def test_a_sighting_against_the_lists_and_what_a_change_asks_again(case: Case, quote, held):
    changes: list[Change] = []
    case.listen(changes.append)
    said = {"registration": "RA-86572", "hex": "15522D", "aircraft": "An-124"}
    sighting = acts.tag(case, quote("S1", "told of flights"), said)
    held("15522C,RA-86572,Russian Air Force,Ilyushin Il-62M,IL62,Mil")
    assert sighting in touched(case, changes[-1])["sighting"]
    assert [(kind, says.split(";")[0]) for kind, _, says in told(case)] == [
        ("list-differs", "SG-01 has RA-86572 as An-124"),
        ("list-differs", "SG-01 has RA-86572 with the address 15522D"),
    ]
    case.undo()
    assert sighting in touched(case, changes[-1])["sighting"]
    assert told(case) == []


def test_assignments_count_at_the_date_of_the_track(case: Case, flown):
    changes: list[Change] = []
    case.listen(changes.append)
    one = flown()
    mine, other = (acts.add_entity(case, "aircraft", name) for name in ("the first", "the second"))
    fly(case, one, mine)
    assert told(case) == []
    acts.assign(case, mine, "registration", "RA-86572", dates="2010/2015")
    assert one in touched(case, changes[-1])["track"]
    assert told(case) == [
        ("held-otherwise", "medium", "T1 of 2025-10-26 has the registration RA-86572; EN-01 the first carried it"
         " (2010/2015), not then."),
    ]  # fmt: skip
    acts.assign(case, other, "registration", "RA-86572", dates="1990/1995")
    assert told(case)[0][2].endswith("not then.")
    acts.assign(case, other, "registration", "ra 86572", dates="2016/..")
    assert one in touched(case, changes[-1])["track"]
    assert told(case)[0][2].endswith("not then; EN-02 the second carried it then (2016/..).")
    acts.assign(case, mine, "registration", "RA-86572", dates="2025")
    assert told(case)[0][2] == (
        "T1 of 2025-10-26 has the registration RA-86572; EN-02 the second carried it then (2016/..)."
    )
    acts.assign(case, mine, "hex", "15522D", dates="2024/..")
    assert "T1 of 2025-10-26 has the hex 15522c; EN-01 the first carried 15522D then (2024/..)." in [
        says for _, _, says in told(case)
    ]
    acts.join(case, mine, other)
    assert one in touched(case, changes[-1])["track"]
    assert [says for _, _, says in told(case) if "registration" in says] == []


def test_an_address_and_a_call_sign_of_different_countries(case: Case, flown):
    flown(call="RRR7227 ")
    assert told(case) == [
        ("flown-country", "medium",
         "T1: 15522c is an address of Russia, but RRR7227 is a call sign of Royal Air Force."),
    ]  # fmt: skip


def test_one_address_at_two_places_is_told_with_the_later_track_until_the_fixes_are_set_aside(case: Case, flown):
    changes: list[Change] = []
    case.listen(changes.append)
    one, two = flown(), flown(north=38)
    assert one in touched(case, changes[-1])["track"]
    ((kind, severity, says),) = told(case)
    assert (kind, severity) == ("two-places", "high")
    assert says.startswith(
        "T1 and T2: From 2025-10-26 00:00:00 UTC to 2025-10-26 00:09:50 UTC the two tracks are up to"
    )
    (finding,) = (each.finding for each in every(case) if each.finding.kind == kind)
    assert finding.about == (two, one)
    doubt_fixes(case, two, first=1, last=100, reason="spoofed")
    assert two in touched(case, changes[-1])["track"]
    assert told(case) == []
    case.undo()
    acts.delete(case, one)
    assert two in touched(case, changes[-1])["track"]
    assert told(case) == []


def test_clocks_that_differ_by_hours_are_told_also_where_only_the_call_sign_is_one(case: Case, flown):
    flown(call="RFF7001")
    flown(hex="15522d", registration="RA-86573", call="RFF7001", late=3 * 3600)
    flown(hex="15522e", registration="RA-86574", call="RFF7002", north=40)
    flown(hex="15522f", registration="RA-86575", call="RFF7002", north=50)
    ((kind, severity, says),) = told(case)
    assert (kind, severity) == ("clocks-differ", "high")
    assert "the second is the same flight 3 h 0 min later" in says


def test_two_networks_that_heard_one_transponder_are_compared_and_never_averaged(case: Case, flown):
    flown()
    two = flown(north=35.001)
    assert told(case) == [
        ("one-transponder", "low", "T1 and T2: the tracks both heard the transponder 15522C, 0.1 NM (0.1 km) apart on"
         " the median and 0.1 NM (0.1 km) at most; networks that heard one transponder are one origin, and their"
         " positions are compared,"
         " not averaged."),
    ]  # fmt: skip
    assert len(numbered(case, look(case, "track", [two]))) == 1


def test_numbers_of_findings_on_one_track_are_all_different(case: Case, flown, held):
    flown(registration="RA-86559", type="A124", call="RRR7227")
    flown(registration="RA-86559", type="A124", call="RRR7227", north=38)
    held("15522C,RA-86572,Russian Air Force,Ilyushin Il-62M,IL62,Mil")
    held("15521F,RA-86559,Russian Air Force,Ilyushin Il-62M,IL62,Mil", "other-2024.csv")
    numbers = [each.number for each in every(case)]
    assert len(numbers) > 6
    assert len(set(numbers)) == len(numbers)


def test_no_two_kinds_of_findings_on_a_track_have_one_letter():
    kinds = ("track", *KINDS)
    letters = [letter for kind, letter in LETTERS.items() if kind.startswith(kinds)]
    assert len(letters) == len(set(letters)) >= 18


def test_a_bearing_says_what_the_lists_have(case: Case, quote, flown, held):
    held("15522C,RA-86572,Russian Air Force,Ilyushin Il-62M,IL62,Mil")
    one = flown(registration="", type="")
    said = {"registration": "RA-86572", "aircraft": "Il-62M", "when": "2025-10-26"}
    found = bearing(case, acts.tag(case, quote("S1", "told of flights"), said), track(case, one))
    rows = {each.field: each for each in found.verdicts}
    assert rows["Identity"].verdict == "cannot tell"
    assert rows["Identity"].why.endswith("; AL-1 of 2025-10 has RA-86572 with 15522C")
    assert (rows["Type"].shown, rows["Type"].verdict) == ("Ilyushin Il-62M", "compatible")
    assert rows["Type"].why == "as a list of airframes has it; AL-1 of 2025-10 has RA-86572 as Ilyushin Il-62M"


def test_comparing_long_tracks_can_be_left_and_is_known_once_it_was_made(
    case: Case, flown: Fly, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("workbench.analysis.paired._LONG", 0)
    flown(north=35.005)
    two = flown(north=35.006)
    with leaving() as left:
        assert not look(case, "track", [two])
    assert left == {two}
    assert look(case, "track", [two])
    with leaving() as left:
        assert look(case, "track", [two])
    assert not left


def test_a_list_tells_of_what_type_a_report_that_gives_a_registration_alone_is(case: Case, quote, held):
    stated = {"event": "arrival", "place": "Latakia", "when": "2025-10-26"}
    acts.tag(case, quote("S1", "An Il-26M landed"), {**stated, "registration": "RA-86572"})
    acts.tag(case, quote("S2", "An Il-62M landed"), {**stated, "aircraft": "Il-62M"})
    assert proposed(case) == []
    held("15522c,RA-86572,Russia,Ilyushin Il-62M,IL62")
    (found,) = proposed(case)
    assert "RA-86572 is known as Il-62M by AL-1 of 2025-10, and the other writes Il-62M" in found.reasons
