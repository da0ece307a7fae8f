"""One spelling for words of many scripts, with the way back to the letters as written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.case.spelling import Query, fold, normalise

LETTERS = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("ёйÅ空 军قاعدةﬁİ’–\u0301"), max_size=60)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Самолёт", "самолет"), ("Ｈｍｅｉｍｉｍ", "hmeimim"), ("Ångström", "angstrom"),
        ("Straße", "STRASSE"),
        ("قاعدة", "قاعده"), ("أنتونوف", "انتونوف"), ("الجويّة", "الجوية"),
        ("Russia’s", "Russia's"), ("Il–62", "Il-62"), ("Łódź", "lodz"), ("ﬁve", "five"), ("Αθήνα", "αθηνα"),
    ],
)  # fmt: skip
def test_spellings_of_a_word_agree(one: str, other: str):
    assert fold(one) == fold(other)


@given(LETTERS)
def test_every_folded_letter_knows_where_it_came_from(text: str):
    folded, places = normalise(text)
    assert folded == fold(text)
    assert len(places) == len(folded)
    assert places == sorted(places)
    assert all(folded[i] in fold(text[place]) for i, place in enumerate(places))


@pytest.mark.parametrize(
    ("query", "text", "found"),
    [
        ("самолет", "Наш самолёт.", "самолёт"), ("an124", "the An-124-100 jet", "An-124"),
        ("An-124", "one AN124 came", "AN124"),
        ("An-124", "the Sultan 124", None), ("il62*", "an Il-62M", "Il-62M"), ("il62", "an Il-62M", None),
        ("last sunday", "last of last\n Sunday", "last\n Sunday"),
        ("libya moscow", "Libya, then Moscow", "Moscow"),
        ('"libya then"', "Libya, then Moscow", "Libya, then"),
        ("空军", "中国空军说", "空军"),
        ("cafe", "Cafe\u0301s, cafe\u0301!", "cafe\u0301"),
        ("RA85684", "RA-85684", "RA-85684"),
        ("…", "a … b", None),
    ],
)  # fmt: skip
def test_a_query_is_located_to_the_letter(query: str, text: str, found: str | None):
    span = Query(query).locate(text)
    assert (text[slice(*span)] if span else None) == found


def test_a_match_far_into_a_long_text_and_at_the_edge_of_a_block():
    for at in (5, 32_760, 32_767, 32_768, 70_000):
        text = "ё" * at + " last Sunday " + "x" * 90_000
        assert Query("last Sunday").locate(text) == (at + 1, at + 12)
        assert Query("ast Sund").within(text) == (at + 2, at + 10)


def test_the_edge_of_a_block_is_no_edge_of_a_word():
    for at in (32_768, 32_767, 33_792):
        for before in range(6):
            assert Query("last").locate(" " * (at - before) + "alast b") is None
            assert Query("last").locate(" " * (at - before) + "lastly b") is None
