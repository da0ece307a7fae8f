"""Wordings of a table in running text: choices, stems, words left out, and what parts them."""

from __future__ import annotations

import pytest

from workbench.reference.phrases import Phrases, lines
from workbench.reference.worded import Words


def found(wordings: list[str], text: str, *, clitics: tuple[str, ...] = ()) -> list[str]:
    words = Words(text)
    hits = Phrases(((each, each) for each in wordings), clitics=clitics).all(words)
    return [text[words.start[hit.first] + hit.cut : words.end[hit.last - 1]] for hit in hits]


@pytest.mark.parametrize(
    ("wording", "text", "finds"),
    [
        ("is|was (also) said to", "It was said to land; it is also said to fly.", ["was said to", "is also said to"]),
        ("неподтвержден*", "Неподтверждённые слухи", ["Неподтверждённые"]),
        ("in _ statement", "In a statement, in the long statement", ["In a statement"]),
        ("air force", "Air, force. The U.S. Air Force", ["Air Force"]),
        ("u s navy", "the U.S. Navy", ["U.S. Navy"]),
        ("(very) likely", "very likely, likely", ["very likely", "likely"]),
    ],
)
def test_a_wording_is_found_as_it_is_written(wording: str, text: str, finds: list[str]) -> None:
    assert found([wording], text) == finds


def test_the_longest_wording_counts_and_none_overlaps_another() -> None:
    assert found(["may", "may have", "have been"], "It may have been") == ["may have"]


def test_letters_of_another_word_are_cut_off() -> None:
    assert found(["قال", "الامم"], "وقال تقرير للأمم", clitics=("و", "ل")) == ["قال", "لأمم"]


def test_lines_of_a_table_leave_out_remarks_and_blanks() -> None:
    assert lines("# of note\n one \n\ntwo three\n") == ["one", "two three"]
    assert lines(None) == []


def test_wordings_are_found_among_more_words_than_are_kept_at_hand() -> None:
    hits = found(["may have", "w2* may"], " ".join(f"w{number} may have" for number in range(25_000)))
    assert len(hits) == 25_000
    assert sum(hit.startswith("w2") for hit in hits) == 6_111
