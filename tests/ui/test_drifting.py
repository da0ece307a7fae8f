"""Hedges along a chain of citations, as the inspector shows them side by side."""

from __future__ import annotations

from pathlib import Path

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.rows import record
from workbench.reading.intake import take_in, working_text
from workbench.ui.drifting import hedged
from workbench.ui.slips import Line, Words

FIRST = "The jet may have landed at the coast.\n"
SECOND = "The jet landed at the coast, a paper said.\n"


def told(case: Case, source: bytes, quote: str) -> bytes:
    text = working_text(case, source)
    assert text is not None
    start, end = text.find(quote)
    return acts.claim(case, acts.highlight(case, source, text, start=start, end=end), "It landed")


def test_what_was_lost_between_two_texts_stands_between_them(qapp: object, tmp_path: Path) -> None:
    for n, words in enumerate((FIRST, SECOND)):
        (tmp_path / f"{n}.txt").write_text(words, encoding="utf-8")
    with Case.create(tmp_path / "c.casefile", analyst="a", title="c") as case:
        take_in(case, [str(tmp_path / "0.txt"), str(tmp_path / "1.txt")])
        one, two = case.find("S1")[1], case.find("S2")[1]
        first = told(case, one, "may have landed")
        assert hedged(case, record(case, first)) == ([], "")  # one text alone drifts nowhere
        acts.link(case, first, "same-as", told(case, two, "The jet landed"))
        acts.link(case, two, "cites", one)
        slips, aside = hedged(case, record(case, first))
    assert aside == "changed"
    said = [part.words if not isinstance(part, Words) else part.text for slip in slips
            for part in (slip.parts if isinstance(slip, Line) else [slip])]  # fmt: skip
    assert [said[0], said[3]] == ["S1", "S2"]
    assert "may have" in said[1]
    assert "lost" in said[2]
    assert "possible" in said[2]
