"""A certificate is read as a sentence, whatever was hidden."""

import pytest

from workbench.case.certificate import says


@pytest.mark.parametrize(
    ("hidden", "words"),
    [
        ({"words": 1, "fields": 0}, "in which 1 word is hidden or left out."),
        ({"captures made anew": 1, "records": 17}, "in which 1 capture made anew, 17 records are hidden or left out."),
        ({}, "in which nothing is hidden or left out."),
    ],
)
def test_one_and_many_are_told_apart(hidden: dict[str, int], words: str):
    assert (
        says({"last_entry": "2026-11-22T10:00Z", "hidden": hidden}) == f"A copy of the case as of 2026-11-22, {words}"
    )
