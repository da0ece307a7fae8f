"""One assertion along its citations: which hedges were lost on the way, which gained."""

from __future__ import annotations

from pathlib import Path

from workbench.analysis.drift import drift
from workbench.case import acts
from workbench.case.case import Case
from workbench.reading.intake import take_in, working_text

TEXTS = (
    "A jet may have landed at Latakia, an insider said.",
    "A jet landed at Latakia, the Wire reports.",
    "A jet reportedly landed at Latakia.",
)


def tellings(path: Path, case: Case) -> tuple[bytes, list[bytes]]:
    """A claim that three texts tell; the second cites the first."""
    made, sources = [], []
    for n, words in enumerate(TEXTS, 1):
        (path / f"t{n}.txt").write_text(words, encoding="utf-8")
        take_in(case, [str(path / f"t{n}.txt")])
        source = case.find(f"S{n}")[1]
        start, end = working_text(case, source).find("landed at Latakia")
        excerpt = acts.highlight(case, source, working_text(case, source), start=start, end=end)
        made.append(acts.claim(case, excerpt, "landed"))
        sources.append(source)
    for other in made[1:]:
        acts.link(case, made[0], "same-as", other)
    acts.link(case, sources[1], "cites", sources[0])
    return made[0], sources


def test_hedges_stand_side_by_side_with_what_was_lost_and_gained(tmp_path: Path) -> None:
    with Case.create(tmp_path / "a.casefile", title="T", analyst="Ada") as case:
        claim, sources = tellings(tmp_path, case)
        found = drift(case, claim)
        assert [each.source for each in found.tellings] == [sources[0], sources[2], sources[1]]
        assert [[hedge.text for hedge in each.hedges] for each in found.tellings] == [["may have"], ["reportedly"], []]
        assert [each.words for each in found.tellings] == [TEXTS[0], TEXTS[2], TEXTS[1]]
        cited, other = found.steps
        assert (cited.cited, cited.says) == (True, "lost: possible (“may have”)")
        assert (other.cited, other.says) == (False, "lost: possible (“may have”); gained: reported (“reportedly”)")
