"""The map on paper: solid only where fixes follow each other, hollow where nobody saw, all of it in words too."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import numpy as np
import pytest

from workbench.analysis.charted import NOTHING, Chart
from workbench.case.placed import Missing, OnMap
from workbench.report.mapped import TALLEST, WIDTH, maps
from workbench.tracking.fixes import DEGREE, Fixes
from workbench.tracking.mapped import MINUTE, Landmark, MapTrack, OddFix


@pytest.fixture(scope="module")
def chart() -> Chart:
    minutes = [*range(20), *range(60, 80)]
    lat, lon = np.linspace(33, 44, 40), np.linspace(24, 38, 40)
    fixes = Fixes({"t": np.array(minutes) * MINUTE, "lat": (lat * DEGREE).astype(np.int64),
                   "lon": (lon * DEGREE).astype(np.int64), "altitude": np.full(40, 35_000)})  # fmt: skip
    marks = (Landmark("ground", True, 33, 24, 0, MINUTE, "A <field> & more"), Landmark("end", False, 44, 38, 0, 0))
    track = MapTrack(b"t", "T1", "made up", fixes, marks, (OddFix(7, "900 kt, 00:07:00"),))
    return Chart([track], OnMap((), (), (), (Missing(b"s", "SG-02", "Atlantis", "not resolved"),)))


def drawn(chart: Chart) -> ElementTree.Element:
    return ElementTree.fromstring(maps(chart)[0].svg)


def paths(svg: ElementTree.Element, **wanted: str) -> list[ElementTree.Element]:
    found = svg.iter("{http://www.w3.org/2000/svg}path")
    return [path for path in found if all(path.get(name.replace("_", "-")) == value for name, value in wanted.items())]


def test_a_silence_is_dotted_and_the_rest_is_solid(chart: Chart):
    lines = paths(drawn(chart), stroke_width="1.7")
    solid, dotted = (
        [line.get("d") for line in lines if bool(line.get("stroke-dasharray")) is way] for way in (False, True)
    )
    assert len(solid) == len(dotted) == 1
    assert solid[0].count("M") == 2
    assert dotted[0].count("M") == 1
    ends = [float(number) for number in re.findall(r"[\d.]+", dotted[0])]
    assert abs(ends[0] - ends[2]) > 5


def test_what_was_seen_is_filled_and_what_was_not_is_hollow(chart: Chart):
    triangles = [path for path in paths(drawn(chart), stroke_width="1.4") if path.get("d", "").endswith("z")]
    assert [path.get("fill") for path in triangles] == ["#12161b", "#ffffff"]


def test_nothing_reaches_far_beyond_the_paper(chart: Chart):
    box = drawn(chart).get("viewBox", "").split()
    assert (float(box[2]), float(box[3]) <= TALLEST) == (WIDTH, True)
    land = paths(drawn(chart), fill="#f1f1ee")[0].get("d", "")
    numbers = np.array([float(number) for number in re.findall(r"-?[\d.]+", land)])
    assert len(numbers) > 200
    assert numbers.min() >= -10
    assert numbers.max() <= WIDTH + 10


def test_words_stand_on_a_ground_and_their_letters_have_no_edge(chart: Chart):
    texts = list(drawn(chart).iter("{http://www.w3.org/2000/svg}text"))
    assert any(each.text == "1" for each in texts)
    assert not [each.attrib for each in texts if {"stroke", "font-weight"} & set(each.attrib)]
    grounds = [each for each in paths(drawn(chart), fill="#f1f1ee") if re.search(r"v12h-[\d.]+z$", each.get("d", ""))]
    assert len(grounds) == sum("font-size" not in each.attrib for each in texts) - 1  # the scale has none


def test_labels_of_marks_close_to_each_other_stand_apart(chart: Chart):
    (track,) = chart.tracks
    odd = (OddFix(7, "900 kt, 00:07:00"), OddFix(8, "800 kt, 00:08:00"))
    both = Chart([MapTrack(b"t", "T1", "made up", track.fixes, (), odd)], chart.held)
    texts = drawn(both).iter("{http://www.w3.org/2000/svg}text")
    upper, lower = sorted(float(each.get("y", "")) for each in texts if "kt" in str(each.text))
    assert lower - upper >= 12


def test_it_is_told_in_words_with_what_is_left_out(chart: Chart):
    (figure,) = maps(chart)
    caption = "".join(run.text for run in figure.caption)
    assert caption.startswith("Conic, ")
    assert "1 A <field> & more, on ground 00:00–00:01 UTC" in caption  # noqa: RUF001
    assert "Without a place on the map: SG-02." in caption
    assert "Atlantis" in figure.alternative


def test_a_case_without_places_has_no_map():
    assert maps(None) == ()
    assert maps(Chart((), NOTHING)) == ()


def test_a_chart_of_chosen_tracks_holds_no_other(chart: Chart):
    other = MapTrack(b"u", "T2", "another", chart.tracks[0].fixes)
    both = Chart([*chart.tracks, other], chart.held)
    assert both.only({b"t", b"u"}) is both
    assert [each.number for each in both.only({b"t"}).tracks] == ["T1"]
    assert maps(both.only({b"t"}))[0].alternative == maps(chart)[0].alternative != maps(both)[0].alternative
