"""The translations of the window: nothing is lost in them, and each word that is shown goes through them."""

import re

import pytest
from PySide6.QtCore import QTranslator

from resources import translating
from resources.translating import LANGUAGES, fault, read, texts, wanted
from workbench.ui.language import CONTEXT, FOLDER

KNOWN = texts()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_loses_a_place_for_a_value_or_an_alt_letter(language):
    told = read(language)
    faults = {text.english: fault(language, text, told[text.english]) for text in KNOWN if text.english in told}
    assert not {english: says for english, says in faults.items() if says}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_the_texts_that_the_program_shows_now_and_no_others(language):
    path = FOLDER / f"{language}.ts"
    held = set(re.findall(r"<source>(.*?)</source>", path.read_text("utf-8"), re.DOTALL))
    there = {_escaped(text.english) for text in wanted(language, KNOWN)}
    assert held == there, "run make translations"


def _escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_reads_is_what_was_translated(qapp, language):
    told = read(language)
    made = QTranslator()
    assert made.load(str(FOLDER / f"{language}.qm"))
    for english, forms in told.items():
        if len(forms) == 1:
            assert made.translate(CONTEXT, english) == forms[0], f"{language}.qm: run make translations"
        else:
            assert made.translate(CONTEXT, english, None, 1) in forms


def test_english_tells_every_count():
    assert {text.english for text in wanted("en", KNOWN)} == read("en").keys()


def test_a_translation_that_drops_what_stands_for_a_value_is_refused():
    text = translating.Text("{} of {} read", False, ())
    assert fault("de", text, ["{} von {} gelesen"]) == ""
    assert fault("de", text, ["{1} gelesen, das sind {0}"]) == ""
    assert fault("de", text, ["{} gelesen"])
    assert fault("de", text, ["{0} von {} gelesen"])
    assert fault("de", translating.Text("&Title", False, ()), ["Titel"])
    count = translating.Text("%n row(s)", True, ())
    assert fault("pl", count, ["jeden wiersz", "%n wiersze", "%n wierszy"]) == ""
    assert fault("pl", count, ["%n wiersz", "%n wiersze"])
