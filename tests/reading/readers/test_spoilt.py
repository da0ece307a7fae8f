"""Spoilt samples of every kind: words and places that fit them, or one sentence; the short form of a long campaign."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.campaigns import fuzz

KINDS = fuzz.readers()


@pytest.mark.parametrize("name", sorted(KINDS))
@settings(max_examples=25)
@given(chance=st.randoms(use_true_random=False), main=st.booleans())
def test_a_spoilt_file_gives_words_or_a_sentence(name: str, chance: object, main: bool) -> None:
    whole = chance.choice(fuzz.seeds(name))
    data = fuzz.spoilt(fuzz.part(name, whole) if main else whole, chance)
    fuzz.attempt(KINDS[name], fuzz.packed(name, data, whole) if main else data)
