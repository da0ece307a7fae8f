"""Composed sentences in other languages: plurals, numbers and dates in their form, words of others left alone."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from time import perf_counter

import pytest

from tests.report.facts_of_a_case import facts
from tests.report.test_searches import search
from workbench.report.blocks import Box, Endnotes, Figure, Paragraph, note, plain, quote, runs_of
from workbench.report.endnotes import table_of
from workbench.report.framed import Framing, frame, words_of
from workbench.report.html import html
from workbench.report.localforms import category
from workbench.report.summary import build
from workbench.report.translating import Pattern, Translator
from workbench.values.composing import LANGUAGES, Composed, Part
from workbench.values.spoken import spoken_date

OTHERS = LANGUAGES[1:]


def told(text: str, language: str, *own: str) -> str:
    return Translator(frame(language).tongue, own).tell(text)


@pytest.mark.parametrize(
    ("language", "counts"),
    [
        ("ru", {1: "one", 2: "few", 5: "many", 11: "many", 12: "many", 21: "one", 22: "few", 111: "many", 0: "many"}),
        ("pl", {1: "one", 2: "few", 5: "many", 12: "many", 21: "many", 22: "few", 0: "many"}),
        ("ar", {0: "zero", 1: "one", 2: "two", 3: "few", 10: "few", 11: "many", 99: "many", 100: "other", 103: "few"}),
        ("fr", {0: "one", 1: "one", 2: "other"}),
        ("de", {0: "other", 1: "one", 2: "other"}),
        ("es", {0: "other", 1: "one", 2: "other"}),
    ],
)
def test_plurals_are_those_of_cldr(language: str, counts: dict[int, str]) -> None:
    assert {count: category(language, count) for count in counts} == counts


def test_what_is_counted_stands_in_its_plural() -> None:
    said = [
        told(f"{count} quote{'s' * (count != 1)} on which no statement here rests", "ru") for count in (1, 3, 5, 21)
    ]
    assert [each.partition(",")[0] for each in said] == ["1 цитата", "3 цитаты", "5 цитат", "21 цитата"]
    assert told("2 texts held", "ar") == "محفوظ: نصان"
    assert told("12 texts held, 1 source cited but not held", "de") == (
        "12 Texte vorhanden, 1 Quelle zitiert, nicht vorhanden"
    )


@pytest.mark.parametrize("language", OTHERS)
def test_every_pattern_has_the_holes_that_it_fills_and_every_noun_its_forms(language: str) -> None:
    tongue = frame(language).tongue
    for pattern in tongue.patterns:
        names = {each[2] or each[1] if each[0] != "#" else each[2] or "n" for each in _holes(pattern.other)}
        assert names <= pattern.kinds.keys(), pattern.other
    wanted = {category(language, count) for count in range(200)}
    assert all(set(forms) == wanted for forms in tongue.nouns.forms.values())
    assert {frozenset(frame(each).tongue.words) for each in OTHERS} == {frozenset(tongue.words)}
    assert len({len(frame(each).tongue.patterns) for each in OTHERS}) == 1


def _holes(text: str) -> list[tuple[str, str, str]]:
    return re.findall(r"\{([*@#=]?)([\w ]+?)(?::(\w+))?\}", text)


@pytest.mark.parametrize(
    ("edtf", "german", "russian"),
    [
        ("2025-10-26", "26. Okt. 2025", "26 окт. 2025"),
        ("2025-10", "Okt. 2025", "окт. 2025"),
        ("2025", "2025", "2025"),
        ("2025-10-24/2025-10-29", "24. – 29. Okt. 2025", "24 – 29 окт. 2025"),
        ("2025-10-26/..", "26. Okt. 2025 oder später", "26 окт. 2025 или позже"),
        ("2025-10~", "etwa Okt. 2025", "около окт. 2025"),
        ("2025-21", "Frühjahr 2025", "весна 2025"),
        ("[2025-10-26,2025-10-19]", "26. Okt. 2025 oder 19. Okt. 2025", "26 окт. 2025 или 19 окт. 2025"),
    ],
)
def test_dates_are_told_as_the_language_tells_them(edtf: str, german: str, russian: str) -> None:
    english = spoken_date(edtf)
    assert (told(english, "de"), told(english, "ru")) == (german, russian)


def test_numbers_bear_the_signs_of_the_language() -> None:
    tells = {language: frame(language).tongue.forms.number for language in OTHERS}
    assert tells["de"]("\N{MINUS SIGN}1.5") == "\N{MINUS SIGN}1,5"
    assert tells["de"]("2\u202f540") == "2.540"
    assert tells["pl"]("2,540") == "2540"
    assert tells["fr"]("12,540.25") == "12\u202f540,25"
    assert tells["ar"]("2,540") == "2,540"
    assert tells["ru"]("S1") is None


def test_words_of_others_are_never_told_otherwise_even_if_they_look_like_ours() -> None:
    assert told("Claims", "de", "Claims") == "Claims"
    assert told("2 texts held", "de", "2 texts held") == "2 texts held"
    assert told("(accepted by one and two)", "de", "one and two") == "(angenommen von one and two)"
    assert told("CL-1 and CL-2 cannot both hold: 3 claims.", "de", "3 claims").endswith("gelten: 3 claims.")


@pytest.mark.parametrize("written", ["Monday", "no date", "An-124 " * 60])
def test_what_stands_in_quotes_is_told_letter_for_letter_though_it_looks_like_ours_or_is_long(written: str) -> None:
    words = {"Monday": "Montag", "no date": "kein Datum"}
    german = frame("de").tongue
    pattern = Pattern("“{a}” is no {b}; see {*c}.", "“{a}” ist kein {b}; siehe {*c}.", german.nouns)
    told = Translator(replace(german, words={**german.words, **words, "date": "Datum"}, patterns=[pattern])).told
    assert told(f"“{written}” is no date; see Monday.") == f"“{written}” ist kein Datum; siehe Montag."


def test_what_no_pattern_fits_stays_and_is_counted() -> None:
    translator = Translator(frame("de").tongue)
    assert translator.tell("Nobody wrote this down.") == "Nobody wrote this down."
    assert translator.missed == ["Nobody wrote this down."]


@pytest.mark.parametrize("piece", ["a-", "a.b", "A1", "“a", "dead", "a/b ", "1.0 ", "a, ", "a; ", "S1 ", ",", "¶1 "])
def test_what_is_told_of_a_long_title_grows_with_its_length_and_not_with_its_square(piece: str) -> None:
    """Seen: a title of 10,000 letters held a print in any other language up for 45 s."""
    tell = Translator(frame("de").tongue).tell
    tell("a")
    short, long = (min(_cost(tell, f"x{piece * (n // len(piece))}gg{at}") for at in range(4)) for n in (6_000, 48_000))
    assert long < 24 * max(short, 0.000_2)  # eight times as long; the square is sixty-four


def _cost(tell: Callable[[str], str], text: str) -> float:
    begun = perf_counter()
    tell(text)
    return perf_counter() - begun


def test_a_sentence_with_a_quote_in_it_is_told_as_one_and_keeps_the_quote_and_its_note() -> None:
    runs = (plain("SG-02: "), quote("An-214"), plain(" is no known type. Nearest is An-124."), note(3))
    document = replace(build(facts()), blocks=(Box("Read this first.", runs), Paragraph(runs)))
    made = Framing("de", ("An-124",)).document(document)
    for block in made.blocks:
        said = tuple(runs_of(block))
        assert [run for run in said if run.style != "plain"] == [quote("An-214"), note(3)]
        assert "".join(run.text for run in said) == ("SG-02: An-214 ist kein bekannter Typ. Am nächsten ist An-124.3")


@pytest.mark.parametrize("language", OTHERS)
def test_endnotes_figures_and_searches_are_told_too(language: str) -> None:
    case = facts(searches=[search(1, "two lines"), search(2, found="nothing")])
    made = Framing(language, words_of(case))
    document = made.document(build(case))
    assert made.missed == []
    notes = next(block for block in document.blocks if isinstance(block, Endnotes))
    assert table_of(notes).columns[1].title == frame(language).words["Quote"]
    figure = next(block for block in document.blocks if isinstance(block, Figure))
    assert "Happened" not in figure.svg
    assert "Timeline" not in figure.alternative
    assert "Skip to the report" not in html(document)


@pytest.mark.parametrize(
    "after",
    [
        None,
        {"came": [], "went": [], "changed": []},
        {
            "came": [{"number": "SG-01", "kind": "sighting"}],
            "went": [{"number": "CL-2", "kind": "claim"}],
            "changed": [],
        },
    ],
)
def test_what_changed_since_an_issue_is_told_in_every_language(after: dict[str, object] | None) -> None:  # fmt: skip
    case = facts(since={"rank": 2, "called": "2 (IS-2)", "entry": 30, "after": after})
    english = build(case, Composed("Report", (Part("changes"),)))
    for language in OTHERS:
        framing = Framing(language, words_of(case))
        framing.document(english)
        assert framing.missed == []


def test_arabic_words_bear_no_marks_of_vowels_which_would_double_letters_that_are_taken_out_of_a_print() -> None:
    tongue = frame("ar").tongue
    told = [*tongue.words.values(), *(each.other for each in tongue.patterns)]
    assert not [each for each in told if re.search("[\u064b-\u0652]", each)]
