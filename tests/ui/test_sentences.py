"""What the rooms below say is told in the language of the window: every sentence of their source, as it comes out."""

from __future__ import annotations

import re
from datetime import date

import pytest

from resources.sentences import sentences
from resources.translating import LANGUAGES, read
from workbench.reference.aircraft import resolve_aircraft
from workbench.reference.dating.typed import parse_phrase
from workbench.reference.places import resolve_place
from workbench.ui.language import pieced, speak, worded
from workbench.ui.telling import LISTED, isolated, plain
from workbench.values import rules

AIRCRAFT = ("Il-76", "T204", "Il-26M", "An 124 Ruslan", "an Il-76 and an An-124", "МиГ-31", "transport plane", "Su-57X")
PLACES = ("Lajes", "LPLA", "San Jose", "Georgia", "Xyzzy", "Idlib province", "the Azores, Portugal", "Bamako, Mali")
DATES = ("last Sunday", "yesterday", "8 March", "early March", "next week", "three days ago", "the weekend",
         "last month", "Sunday night", "since Monday", "until Friday", "about 5 March", "Sunday, 9 March 2026",
         "last year")  # fmt: skip
_ENGLISH = re.compile(r"\b[a-z]{3,}\b")
_QUOTED = re.compile("“[^”]*”")


@pytest.fixture
def spoken(qapp):
    yield lambda language: speak(qapp, language)
    speak(qapp, "en")


def test_the_list_is_that_of_the_source_today():
    listed = LISTED.read_text("utf-8").splitlines()
    assert listed == [text for _, text in sentences()], "make translations"


def _reasons():
    for found in (*map(resolve_aircraft, AIRCRAFT), *map(resolve_place, PLACES)):
        yield from (found.why, *(each.why for each in found.alternatives))
    for phrase in filter(None, map(parse_phrase, DATES)):
        if not phrase.rule.startswith("absolute:"):
            reading = rules.apply(phrase.rule, date(2026, 3, 11))
            yield from (reading.why, *(each.why for each in reading.alternatives))


@pytest.mark.parametrize("language", ["ru", "ar"])
def test_no_reason_of_a_reading_keeps_an_english_word(spoken, language):
    spoken(language)
    told = {why: plain(worded(why)) for why in set(_reasons())}
    left = {why: says for why, says in told.items() if _ENGLISH.search(_QUOTED.sub("", says))}
    assert {why for why in left if "say more than a name" not in why} == set()
    assert len(told) > 40


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_raised_is_told_with_what_was_put_in(spoken, language):
    spoken(language)
    assert read(language)["{} is in the trash; restore it first."]
    for place in ("/home/ada/a b.csv", "C:\\Fälle\\x.csv"):
        said = plain(worded(f"There is no folder {place}; make it first."))
        assert place in said
        assert "There is" not in said


def test_values_stand_in_isolation_where_lines_run_from_the_right_and_leave_the_window_without(spoken):
    spoken("ar")
    said = worded("{} is in the trash; restore it first.".format("SG-01"))
    assert "\u2068SG-01\u2069" in said
    assert plain(said) == said.replace("\u2068", "").replace("\u2069", "")
    spoken("de")
    assert "\u2068" not in worded("SG-01 is in the trash; restore it first.")


def test_marks_and_kinds_of_files_are_not_set_apart():
    assert isolated("<a href='{}'>{} of {n}</a>") == "<a href='{}'>\u2068{}\u2069 of \u2068{n}\u2069</a>"
    assert isolated("Templates (*{}) {:,}") == "Templates (*{}) {:,}"


def test_counts_and_names_within_a_sentence_are_told_with_it(spoken):
    spoken("ru")
    assert pieced("cred. 3 · the Skywatch Ledger · 2 events, with SG-04").endswith("2 события, с SG-04")
    assert worded("What rests on it stays: 1 link.") == "Что на этом держится, остаётся: 1 связь."
    assert worded("landing not seen; the fix lies within it") == "посадки не видно; точка внутри него"
    assert worded("S2 leads") == "S2 ведёт"
    retold = worded("one tells it as the report of The Harbour Courier, which the other is")
    assert "The Harbour Courier" in retold
    assert "which" not in retold
    assert "cells" not in worded("4 cells can be read either way and no cell tells which.")
