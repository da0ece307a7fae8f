"""Judgements say likelihood in one row's words, and confidence apart."""

from __future__ import annotations

import pytest

from workbench.values.linted import slips


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("We assess with high confidence that it is likely.", ["mixed"]),
        ("It is likely a transit leg. Confidence is moderate.", []),
        ("It is probable that they rebuild.", ["other word"]),
        ("It is possible that they rebuild.", ["other word"]),
        ("It is highly likely that they leave.", ["other word"]),
        ("They may be leaving in May.", ["other word"]),
        ("There is a 70% chance of it.", ["odds"]),
        ("There is a chance of 60–70 per cent.", ["odds"]),
        ("The three landings are confirmed.", ["proof"]),
        ("Russia rebuilds its force.", []),
        ("It is almost certain that the three landings happened.", []),
        ("Mit hoher Sicherheit ist es wahrscheinlich.", ["mixed", "other word"]),
        ("Il est probable que la base serve.", ["other word"]),
        ("Es posible que salgan.", ["other word"]),
        ("Вероятно, это транзит.", ["other word"]),
        ("Prawdopodobnie to tranzyt, potwierdzono.", ["other word", "proof"]),
        ("من المرجح أن يكون ذلك.", ["other word"]),
    ],
)
def test_each_slip_is_found_and_no_other(text: str, kinds: list[str]):
    assert [each.kind for each in slips(text)] == kinds
    for each in slips(text):
        assert each.words.split(" … ")[0] in " ".join(text.split())


def test_a_sentence_and_its_field_say_one_likelihood():
    assert slips("It is almost certainly a base.", likelihood="almost certain") == []
    assert [each.kind for each in slips("It is likely a base.", likelihood="unlikely")] == ["twice"]


def test_confidence_in_a_sentence_mixes_with_the_likelihood_of_its_field():
    assert slips("We say so with moderate confidence.") == []
    assert [each.kind for each in slips("We say so with moderate confidence.", likelihood="likely")] == ["mixed"]
