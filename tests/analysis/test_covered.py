"""How far a source is worked through, sentence by sentence."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.one_text import case_on
from workbench.analysis.covered import ASIDE, OPEN, QUOTED, covered
from workbench.case import acts
from workbench.case.case import Case
from workbench.reading.intake import working_text
from workbench.values.errors import CaseError

TEXT = "Planes came. They left again. Nobody saw them go. The sea was calm."


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with case_on(tmp_path, TEXT) as case:
        yield case


def source_of(case: Case) -> bytes:
    return case.find_live("S1", "source")


def states(case: Case) -> list[str]:
    found = covered(case, source_of(case))
    assert found is not None
    return [each.state for each in found.sentences]


def test_each_sentence_is_quoted_set_aside_or_not_worked_yet(case: Case):
    source, text = source_of(case), working_text(case, source_of(case))
    assert states(case) == [OPEN] * 4
    acts.highlight(case, source, text, start=TEXT.index("They"), end=TEXT.index("saw"))
    acts.set_aside(case, source, text, start=TEXT.index("The sea"), end=len(TEXT))
    assert states(case) == [OPEN, QUOTED, QUOTED, ASIDE]
    found = covered(case, source)
    assert [found.count(state) for state in (QUOTED, ASIDE, OPEN)] == [2, 1, 1]
    assert not found.done
    assert found.next_open(0) == found.next_open(20) == found.sentences[0], "round again to the one that is left"
    case.undo()
    assert states(case) == [OPEN, QUOTED, QUOTED, OPEN]


def test_what_was_set_aside_is_taken_up_again(case: Case):
    source, text = source_of(case), working_text(case, source_of(case))
    first = acts.set_aside(case, source, text, start=0, end=12)
    assert acts.set_aside(case, source, text, start=0, end=12) == first, "once is enough"
    assert acts.take_up(case, source, start=3, end=5) == 1
    assert states(case) == [OPEN] * 4
    with pytest.raises(CaseError, match="Nothing there was set aside"):
        acts.take_up(case, source, start=0, end=5)
    with pytest.raises(CaseError, match="no words from"):
        acts.set_aside(case, source, text, start=5, end=999)


def test_a_quote_wins_over_background(case: Case):
    source, text = source_of(case), working_text(case, source_of(case))
    acts.set_aside(case, source, text, start=0, end=len(TEXT))
    acts.highlight(case, source, text, start=0, end=6)
    assert states(case) == [QUOTED, ASIDE, ASIDE, ASIDE]
    assert covered(case, source).done
