"""Where sentences begin and end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.values.sentences import sentences


def cut(text: str) -> list[str]:
    return [text[a:b] for a, b in sentences(text)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The planes came. They left!", ["The planes came.", "They left!"]),
        ("A headline\n\nThe planes came.", ["A headline", "The planes came."]),
        ("Gen. Ivan P. Petrov said so. Mr. Lee did not.", ["Gen. Ivan P. Petrov said so.", "Mr. Lee did not."]),
        ("The U.S. denied it. On Oct. 24 it came.", ["The U.S. denied it.", "On Oct. 24 it came."]),
        ("“They came.” He left.", ["“They came.”", "He left."]),
        ("It weighs 3.5 t. Il-76 No. 5 came.", ["It weighs 3.5 t.", "Il-76 No. 5 came."]),
        ("Самолёт прибыл в 2024 г. на базу. Потом улетел.", ["Самолёт прибыл в 2024 г. на базу.", "Потом улетел."]),
        ("Odleciał o godz. 4.10. W 2022 r. było ich mniej, w 2023 r. Potem wrócił.",
         ["Odleciał o godz. 4.10.", "W 2022 r. było ich mniej, w 2023 r.", "Potem wrócił."]),
        ("وصلت الطائرة. هل غادرت؟ نعم.", ["وصلت الطائرة.", "هل غادرت؟", "نعم."]),
        ("飞机到了。他们走了。", ["飞机到了。", "他们走了。"]),
        ("the Assad era.Russia Resumes flights", ["the Assad era.", "Russia Resumes flights"]),
        ("This is a line that was broken by hand for its width\nand goes on here. End.",
         ["This is a line that was broken by hand for its width\nand goes on here.", "End."]),
        ("- one\n- two", ["- one", "- two"]),
        ("…\n\n***", []),
        ("", []),
    ],
)  # fmt: skip
def test_where_they_are_cut(text: str, parts: list[str]):
    assert cut(text) == parts


@given(st.text(alphabet="aB. \n?“”1г。é", max_size=120))
def test_every_word_stands_in_exactly_one(text: str):
    found = sentences(text)
    covered = [at for a, b in found for at in range(a, b)]
    assert covered == sorted(set(covered))
    assert {at for at, letter in enumerate(text) if letter.isalnum()} <= set(covered)
    assert all(text[a:b] == text[a:b].strip() for a, b in found)


def test_a_text_without_an_end_takes_linear_time():
    assert len(sentences("a. " * 100_000)) >= 1
    assert len(sentences("Mr." * 100_000)) >= 1
