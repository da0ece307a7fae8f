"""Terms are found as whole words in every spelling, and marks take their place without losing one."""

from __future__ import annotations

import unicodedata

import pytest

from workbench.values.errors import CaseError
from workbench.values.hiding import Moved, Terms, checked, cut_out, holds_path, marks_for, without_paths

TERMS = Terms(marks_for([("Ann Lee", "person"), ("Il-62", "aircraft"), ("空军", "name"), ("Müller", "person")]))


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("ANN LEE, ann-lee and AnnLee", "[PERSON 1], [PERSON 1] and [PERSON 1]"),
        ("Joann Lee and Ann Leeds", "Joann Lee and Ann Leeds"),
        ("an Il 62, not an Il-62M", "an [AIRCRAFT 1], not an Il-62M"),
        ("中国空军的", "中国[NAME 1]的"),
        (unicodedata.normalize("NFD", "Müller") + " M%C3%BCller", "[PERSON 2] [PERSON 2]"),
        ("mail_ann_lee_1.pdf", "mail_[PERSON 1]_1.pdf"),
        ("?q=by%20Ann%20Lee ?q%3DAnn+Lee", "?q=by%20[PERSON 1] ?q%3D[PERSON 1]"),
        (r'"x\nAnn Lee"', r'"x\n[PERSON 1]"'),
        ("A\u200b\u200en&#173;n Lee, M&uuml;ller", "[PERSON 1], [PERSON 2]"),
    ],
)
def test_whole_words_in_every_spelling(text: str, reads: str) -> None:
    assert TERMS.replaced(text) == reads


def test_letters_that_are_one_in_capitals_are_one() -> None:
    terms = Terms({"ΠΑΥΛΟΣ": "A", "Istanbul": "B"})
    assert terms.replaced("Παυλος, İSTANBUL") == "[A], [B]"


@pytest.mark.parametrize(
    ("term", "written"),
    [
        ("Лавров", "Лавро\u0301в"), ("Лавров", "Лавров2024"), ("Lavrov", "SergeyLavrov_ru"), ("Королёв", "КОРОЛЕВ"),
        ("Erdoğan", "Erdogan"), ("Erdogan", "ERDOĞAN"), ("محمد العلي", "مُحَمَّد العـــلي"),
        ("محمد", "\ufee3\ufea4\ufee4\ufeaa"), ("Griffin Steele", "Gri\ufb03n \ufb06eele"), ("Filatov", "\ufb01latov"),
        ("Murhaf", "Mur-\n  haf"), ("Abu Qasra", "Abu\n> Qasra"), ("Abu Qasra", "**Abu** Qasra"),
    ],
)  # fmt: skip
def test_accents_vowel_signs_and_fonts_make_no_other_word(term: str, written: str) -> None:
    assert Terms({term: "A"}).replaced(f"by {written}, again").count("[A]") == 1


@pytest.mark.parametrize(("term", "other"), [("Сергей", "Сергеи"), ("Lavrov", "Lavrova"), ("XZ-44", "XZ-4410")])
def test_other_words_are_left(term: str, other: str) -> None:
    assert not Terms({term: "A"}).stands_in(other)


def test_of_two_that_overlap_the_longer_is_taken() -> None:
    terms = Terms({"Abu Qasra": "A", "Murhaf Abu Qasra": "B"})
    assert terms.replaced("Murhaf Abu Qasra; Abu Qasra") == "[B]; [A]"


def test_places_move_with_the_marks() -> None:
    text = "By Ann Lee: the Il-62 of Ann Lee landed"
    cuts = TERMS.cuts(text)
    made, moved = cut_out(text, cuts), Moved(cuts, ahead=0)
    pairs = (("landed", "landed"), ("the Il-62 of", "the [AIRCRAFT 1] of"), ("Lee: the", "[PERSON 1]: the"))
    for words, reads in pairs:
        start, end = moved.span(text.index(words), text.index(words) + len(words))
        assert made[start:end] == reads


def test_the_same_name_has_one_mark_and_short_terms_are_refused() -> None:
    assert marks_for([("A B", "person:1"), ("C D", "person:1"), ("E F", "person:2")]) == {
        "A B": "PERSON 1", "C D": "PERSON 1", "E F": "PERSON 2"}  # fmt: skip
    with pytest.raises(CaseError, match="too short"):
        checked("Il")
    assert checked("  空军 ") == "空军"


def test_paths_are_found_and_addresses_are_not() -> None:
    assert without_paths("in /home/ada/x.jpg, C:\\Users\\ada\\y and file:///tmp/z") == "in [path] [path] and [path]"
    assert not holds_path("https://example.org/home/page and 3/4")
