"""The tracker check from files to paper: a synthetic flight, a report it bears out and one it contradicts."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.report.test_summary import told
from workbench.analysis.bearing import bearings
from workbench.analysis.tracked import tracked
from workbench.case.acts.tracks import doubt_fixes
from workbench.case.case import Case
from workbench.case.rows import record, records
from workbench.case.verify import verify
from workbench.exchange.flightsample import make_flight_sample
from workbench.reading import children
from workbench.report.gather import facts
from workbench.report.summary import build
from workbench.tracking.judging import events_of
from workbench.tracking.kept import tracks

GUIDE = Path(__file__).parents[2] / "docs" / "guide" / "flights.md"


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    with make_flight_sample(tmp_path_factory.mktemp("sample") / "s.casefile") as made:
        yield made
    children.end_all()


def verdicts(case: Case, number: str) -> dict[str, str]:
    (found,) = [each for each in bearings(case, case.find_live(number)) if each.track]
    return {each.field: each.verdict for each in found.verdicts}


def test_the_track_shows_one_landing_and_where_it_does_not_know(case: Case):
    (one,) = tracks(case)
    told_ = [(each["kind"], each["airfield"], each["grade"]) for each in events_of(case, one)]
    assert told_[:2] == [("landing", "OSLK", "observed"), ("takeoff", "OSLK", "observed")]
    assert told_[2][1:] == (None, "inferred weak")


def test_one_report_is_borne_out_and_one_is_contradicted(case: Case):
    assert verdicts(case, "SG-01") == {
        "Identity": "compatible", "From": "cannot tell", "Place": "compatible", "To": "compatible",
        "When": "compatible",
    }  # fmt: skip
    assert verdicts(case, "SG-02") == {"Identity": "compatible", "Place": "conflicts", "When": "compatible"}
    kinds = {(each["kind"], each["note"]) for each in records(case, "link") if each["kind"] != "about"}
    assert {kind for kind, _ in kinds} == {"supports", "contradicts"}
    for link in (each for each in records(case, "link") if each["kind"] in ("supports", "contradicts")):
        assert link["excerpts"], "a link that no row of the file carries"


def test_the_sighting_that_was_taken_rests_on_lines_of_the_file(case: Case):
    taken = record(case, case.find_live("SG-03"))
    assert taken["place"]["value"] == "OSLK"
    quotes = [record(case, case.find(key)[1])["quote"] for key in taken["excerpts"]]
    assert all(quote.count(",") == 7 and "SYNTH1" in quote for quote in quotes)


def test_the_print_tells_all_of_it(case: Case):
    text = told(build(facts(case)))
    for words in ("landing OSLK, 2023-03-14 11:04:30 to 2023-03-14 11:06:00, observed", "supports: compatible in place",
                  "contradicts: conflicts in place", "fixes cover the whole time, all of them elsewhere",
                  "kind of position not told", "impossible speed"):  # fmt: skip
        assert words in text


@pytest.mark.parametrize("figure", ["116 NM", "10:48:12", "07:41", "14:01", "38 min", "OSLK", "FL200"])
def test_the_guide_s_steps_tell_the_figures_of_the_sample(case: Case, figure: str):
    (one,) = tracks(case)
    found = tracked(case, one.id)
    told_ = [*found.events, *found.doubts, *found.unseen, *(each.bearing.verdicts for each in found.compared)]
    assert figure in GUIDE.read_text(encoding="utf-8").partition("## 1. ")[0]
    assert figure in str(told_)


def test_what_is_set_aside_no_longer_lands(case: Case):
    (one,) = tracks(case)
    ground = [each for each in events_of(case, one) if each["kind"] == "landing"][0]["rows"]
    doubt_fixes(case, one.id, first=min(ground), last=min(ground) + 60, reason="tried")
    kinds = [(each["kind"], each["grade"]) for each in events_of(case, one)]
    assert ("landing", "observed") not in kinds
    case.undo()
    assert events_of(case, one)[0]["grade"] == "observed"


def test_the_case_is_sound(case: Case):
    assert not verify(case.raw).problems
    json.dumps([record(case, one.id) for one in tracks(case)])


def test_no_file_of_the_sample_is_missing():
    from workbench.exchange.flightsample import FOLDER, REPORTS, TRACK

    assert all(path.is_file() for path in (TRACK, *(Path(FOLDER / name) for name in REPORTS)))
