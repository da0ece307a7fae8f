"""A statement that rests on a picture, a page or a stretch of a recording: the print says which part of which file."""

from __future__ import annotations

from pathlib import Path

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.readings import Told, keep_reading
from workbench.reading.intake import take_in
from workbench.report.gather import facts
from workbench.report.html import html
from workbench.report.summary import build


def printed(tmp_path: Path, told: Told, **part: object) -> str:
    (tmp_path / "a.txt").write_text("words")
    with Case.create(tmp_path / "a.casefile", title="T", analyst="a") as case:
        take_in(case, [str(tmp_path / "a.txt")])
        source = case.find_live("S1", "source")
        keep_reading(case.raw, case.value("SELECT capture FROM source WHERE id = ?", (source,)), told)
        mark = acts.mark_span if "start" in part else acts.mark_region
        excerpt = mark(case, source, **part)
        acts.claim(case, excerpt, statement="Two planes stand there")
        return html(build(facts(case)))


def test_a_region_is_named_and_never_in_quotation_marks(tmp_path: Path) -> None:
    page = printed(tmp_path, Told("image/1", "", {"width": "640", "height": "400"}), region=(400, 60, 80, 40))
    assert ">S1</a> region 400, 60, 80 × 40" in page
    assert "“region" not in page
    assert "“”" not in page
    assert "0–0" not in page


def test_a_stretch_of_a_recording_is_named(tmp_path: Path) -> None:
    assert ">S1</a> 1:05 to 1:20.5" in printed(tmp_path, Told("media/1", "", {"duration": "90"}), start=65, end=80.5)
