"""The one table of grades and words: whole, and of the words that the program really uses."""

from __future__ import annotations

import pytest

from workbench.analysis import bearing, heard, verdicts
from workbench.reference import glossary, hedges
from workbench.reference.guide import pages
from workbench.tracking import event, fixes


@pytest.mark.parametrize(
    ("group", "words"),
    [
        ("position", fixes.KINDS),
        ("event", (event.OBSERVED, event.STRONG, event.WEAK)),
        ("hedge", (*hedges.CLASSES, *hedges.LOOSE)),
        ("silence", (heard.SAYS, heard.AGREES, heard.DIFFERS, heard.CONTRADICTED, heard.DENIES, heard.NO_COMMENT,
                     heard.MAY, heard.SILENT)),
        ("verdict", (bearing.COMPATIBLE, bearing.CONFLICTS, bearing.CANNOT_TELL, bearing.NOT_IN_FILE)),
        ("agreement", (verdicts.AGREES, verdicts.DIFFERS, verdicts.CONTRADICTS)),
        ("reliability", (*"ABCDEF", "not graded")),
        ("credibility", "123456"),
        ("likelihood", ("likely", "almost no chance", "cannot be judged")),
        ("status", ("open", "explained", "resolved", "kept", "dismissed")),
    ],
)  # fmt: skip
def test_every_word_the_program_uses_is_explained(group: str, words: tuple[str, ...]):
    assert set(words) <= set(glossary.GROUPS[group].terms)
    assert all(glossary.meaning(group, word) for word in words)


def test_closed_lists_hold_no_word_that_the_program_does_not_use():
    assert set(glossary.GROUPS["position"].terms) == set(fixes.KINDS)
    assert set(glossary.GROUPS["hedge"].terms) == {*hedges.CLASSES, *hedges.LOOSE}


@pytest.mark.parametrize("group", glossary.GROUPS.values(), ids=lambda group: group.title)
def test_meanings_are_one_sentence_and_say_where_more_stands(group: glossary.Group):
    name, _, anchor = group.more.partition("#")
    assert not anchor or anchor in {each.anchor for each in pages.page(name).sections}
    for says in group.terms.values():
        assert says
        assert "." not in says.replace("e.g.", "").rstrip(".")


def test_a_word_is_known_in_capitals_and_a_source_s_own_word_is_none():
    assert glossary.meaning("event", "Observed") == glossary.meaning("event", "observed") != ""
    assert glossary.meaning("hedge", "allegedly") == ""
