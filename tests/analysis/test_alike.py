"""What a text shares with sources held: whole sentences, and names that both cite."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.analysis.alike import alike, named
from workbench.case import acts
from workbench.case.case import Case
from workbench.reading.intake import take_in

HELD = "The freighter landed at Lajes in the early morning hours. Nobody at the field would say what it had brought."


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "a.casefile", title="A", analyst="a") as made:
        (tmp_path / "held.txt").write_text(HELD)
        ((source, _),) = take_in(made, [str(tmp_path / "held.txt")]).sources
        acts.cite(made, source, "Skywatch Ledger")
        yield made


def test_a_copied_sentence_is_counted_with_the_names_that_both_cite(case: Case):
    told = "New words come first, says the Skywatch ledger. the freighter landed at Lajes in the early morning hours!"
    (found,) = alike(case, told)
    assert (found.same, found.of, found.names) == (1, 2, ("Skywatch Ledger",))
    assert case.number(found.source) == "S1"


def test_other_words_and_short_sentences_are_not_alike(case: Case):
    assert alike(case, "Nobody would say. At dawn an aircraft of some size came down on the island.") == []
    assert alike(case, 'A "quoted" text with \0 in it, and nothing of the other one.') == []


def test_a_cited_source_is_found_by_its_name(case: Case):
    assert [name for _, name in named(case, "as the SKYWATCH LEDGER has it")] == ["Skywatch Ledger"]
    assert named(case, "as the ledger has it") == []
