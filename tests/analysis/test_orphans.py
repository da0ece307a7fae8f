"""Lost quotes: where they may stand now is offered, never taken."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.one_text import case_on
from workbench.analysis.orphans import compared_words, lost
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.texts import keep
from workbench.reading.intake import working_text

TEXT = "Two planes came on Sunday. They left on Monday. Two planes came on Friday, it is said."


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with case_on(tmp_path, TEXT) as case:
        yield case


def quote(case: Case, words: str, *, after: int = 0) -> bytes:
    source = case.find_live("S1", "source")
    start = TEXT.index(words, after)
    return acts.highlight(case, source, working_text(case, source), start=start, end=start + len(words))


def read_anew(case: Case, text: str) -> None:
    keep(case.raw, case.value("SELECT capture FROM source"), "text/2 utf-8", [text])


def test_nothing_is_lost_while_the_text_is_as_it_was(case: Case):
    quote(case, "They left")
    assert lost(case) == []


def test_the_same_words_are_ranked_by_what_stands_round_them(case: Case):
    excerpt = quote(case, "Two planes came", after=20)
    read_anew(case, "A new headline\n\n" + TEXT)
    (found,) = lost(case)
    assert found.excerpt == excerpt
    assert [place.start for place in found.places] == [16 + 48, 16], "the second time it stands before Friday"
    assert found.places[0].words == "Two planes came"
    assert found.places[0].likeness > found.places[1].likeness


def test_words_that_changed_are_offered_with_their_new_wording(case: Case):
    quote(case, "They left on Monday")
    read_anew(case, TEXT.replace("They left on Monday", "They all left late on Monday"))
    (found,) = lost(case)
    assert "left late on Monday" in found.places[0].words
    assert found.places[0].likeness < 1


def test_words_that_are_gone_are_offered_nowhere(case: Case):
    quote(case, "They left on Monday")
    read_anew(case, "0123456789" * 20)
    assert lost(case)[0].places == ()


def test_nothing_is_moved_by_looking(case: Case):
    excerpt = quote(case, "They left")
    read_anew(case, "x " + TEXT)
    before = case.value("SELECT anchor FROM excerpt WHERE id = ?", (excerpt,))
    lost(case)
    assert case.value("SELECT anchor FROM excerpt WHERE id = ?", (excerpt,)) == before


@given(st.text(alphabet="ab \n", max_size=60), st.text(alphabet="ab \n", max_size=60))
def test_pieces_join_to_both_wordings(then: str, now: str):
    pieces = compared_words(then, now)
    assert "".join(piece.words for piece in pieces if piece.kind != "new") == then
    assert "".join(piece.words for piece in pieces if piece.kind != "gone") == now
