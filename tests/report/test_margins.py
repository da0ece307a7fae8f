"""Point 10 of docs/print-checklist.md on drawn pages: no ink passes the margins, of whichever template and paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from workbench.case.case import Case
from workbench.reading.sample import make_sample
from workbench.report.issuing import Wanted, facts_of
from workbench.report.pages import Paper
from workbench.report.pdf import pdf
from workbench.report.summary import build
from workbench.values.composing import TEMPLATES, composed

SIDE = 16 / 25.4 * 72  # points
FINE = 600 / 72  # dots a point: half of the finest stroke is two
INKED = 200  # of 255: paler is the edge of a stroke that ends between two dots


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    path: Path = tmp_path_factory.mktemp("margins") / "a.casefile"
    with make_sample(path) as made:
        yield made


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_no_ink_passes_the_margins(case: Case, template: str, paper: Paper) -> None:
    """Seen: rules of tables, the scale's edges and boxes of grades stood half of their strokes over."""
    wanted = composed(template)
    file = pypdfium2.PdfDocument(pdf(build(facts_of(case, Wanted(wanted)), wanted), paper=paper))
    for page in file:
        wide, _ = page.get_size()
        for crop in ((0, 0, wide - SIDE, 0), (wide - SIDE, 0, 0, 0)):  # what is cut off: left, bottom, right, top
            strip = page.render(scale=FINE, grayscale=True, crop=crop)
            ink, first = bytes(strip.buffer), int(crop[0] > 0)  # the dot that the margin ends within is left out
            ends = range(strip.width - 1 + first, len(ink), strip.stride)
            assert min(min(ink[end - strip.width + 1 : end]) for end in ends) >= INKED
