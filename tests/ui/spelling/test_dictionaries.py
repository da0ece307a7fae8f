"""Which dictionary a choice leads to, what is said where there is none, and that one of the system's is asked."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from tests.ui.spelling.dictionary import settle
from workbench.ui import preferences
from workbench.ui.spelling import dictionaries
from workbench.ui.spelling.dictionaries import KEY, OFF, WINDOW, installed, lacks, meant
from workbench.ui.spelling.ownwords import OwnWords
from workbench.ui.spelling.speller import Speller

pytestmark = pytest.mark.usefixtures("qapp")


def here(monkeypatch: pytest.MonkeyPatch, *tags: str) -> None:
    monkeypatch.setattr(dictionaries, "installed", lambda: tags)


@pytest.mark.parametrize(
    ("chosen", "spoken", "system", "found"),
    [
        (WINDOW, "en", "C", "en_US"),
        (WINDOW, "en", "en_GB", "en_GB"),
        (WINDOW, "en", "de_DE", "en_US"),
        (WINDOW, "ru", "C", "ru_RU"),
        (WINDOW, "fr", "C", "fr_CA"),  # better than none
        (WINDOW, "pl", "C", ""),
        ("en_gb", "ru", "C", "en_GB"),
        ("de_at", "en", "C", "en_US"),  # is no longer installed
        (OFF, "en", "C", ""),
    ],
)
def test_a_choice_leads_to_a_dictionary(
    monkeypatch: pytest.MonkeyPatch, chosen: str, spoken: str, system: str, found: str
) -> None:
    here(monkeypatch, "en_GB", "en_US", "fr_CA", "ru_RU")
    assert meant(chosen, spoken, system) == found


def test_what_is_installed_can_be_chosen_and_what_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    row, settings = preferences.named(KEY), QSettings()
    here(monkeypatch, "en_GB", "ru_RU")
    assert row.offered()["ru_ru"] == "Русский (ru_RU)"
    settings.setValue(KEY, "ru_ru")
    assert preferences.value(settings, row) == "ru_ru"
    assert lacks(WINDOW) == lacks("ru_ru") == ""
    here(monkeypatch)
    assert preferences.value(settings, row) == WINDOW
    assert list(row.offered()) == [OFF, WINDOW]
    assert "libenchant-2-2 and hunspell-en-us" in row.lacks(WINDOW)
    assert row.lacks(OFF) == ""
    settings.remove(KEY)


def test_without_the_library_there_are_no_dictionaries_and_nothing_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "enchant", None)
    monkeypatch.setattr(dictionaries, "installed", installed.__wrapped__)
    check = Speller()
    check.choose(WINDOW)
    assert not check.wrong("wrnog")
    settle(check)
    assert not check.wrong("wrnog")
    check.choose(OFF)


def test_a_file_of_own_words_that_is_spoilt_holds_what_can_be_read(tmp_path: Path) -> None:
    file = tmp_path / "dictionary.txt"
    file.write_bytes(b"qorvex\n\xff\xfe\n\n" + b"x" * 99 + b"\nbad\x00word\n  brumlo \n")
    own = OwnWords(tmp_path)
    assert ("qorvex" in own, "Qorvex" in own, "brumlo" in own, "" in own, "x" * 99 in own) == (
        True, True, True, False, False,
    )  # fmt: skip
    OwnWords(tmp_path).add("of another window")
    own.add("zyx")
    assert "of another window" in OwnWords(tmp_path)


def test_a_dictionary_of_the_system_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    tags = installed()  # the program's own, as it was before tests took its place
    if "en_US" not in tags:
        pytest.skip("needs libenchant-2-2 and hunspell-en-us")
    here(monkeypatch, *tags)
    check, said = Speller(), list[str]()
    check.choose("en_us")
    for word in ("airfield", "wrnog", "didn’t", "Ilyushin's"):
        check.wrong(word)
    settle(check)
    assert [check.wrong(word) for word in ("airfield", "wrnog", "didn’t", "Ilyushin's")] == [False, True, False, False]
    check.suggest("wrnog", said.extend)
    settle(check)
    assert "wrong" in said
    assert len(said) <= 5
    check.choose(OFF)
