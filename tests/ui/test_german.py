"""What only German shows: days end in a dot, nouns begin large, keys have names of their own."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu

from workbench.ui.findingcard import spoken as carded
from workbench.ui.language import speak
from workbench.ui.log.menus import LogMenus
from workbench.ui.particulars import within
from workbench.ui.wording import kind_told


@pytest.fixture
def german(qapp):
    speak(qapp, "de")
    yield
    speak(qapp, "en")


def test_the_dot_of_a_day_ends_no_sentence():
    whole = "Wann 14. März 2023 ist nur vorgeschlagen; 5. – 8. März auch"
    assert carded(f"{whole}.") == f"<b>{whole}.</b>"
    assert carded(f"{whole}. Mehr.") == f"<b>{whole}.</b> Mehr."


def test_a_number_or_year_ends_one():
    assert carded("It rests on SG-01. No more.") == "<b>It rests on SG-01.</b> No more."
    assert carded("Known in 2026. No more.") == "<b>Known in 2026.</b> No more."


def test_nouns_stay_large_within_a_line(german):
    assert within("Einschränkung") == "Einschränkung"


def test_a_record_is_called_by_its_noun_where_an_act_has_the_same_name(german):
    assert [kind_told(kind) for kind in ("link", "imagery", "quotation")] == ["Verknüpfung", "Bilddatensatz", "Zitat"]


def test_titles_are_small_within_a_line_elsewhere(qapp):
    assert within("Nature") == "nature"


def test_keys_in_the_menu_of_the_log_are_called_as_in_the_window(german):
    menu = QMenu()
    LogMenus.offer(menu, "Kopieren", lambda: None, "Ctrl+C")
    LogMenus.offer(menu, "Verbergen", lambda: None)
    assert [act.text() for act in menu.actions()] == ["Kopieren\tStrg+C", "Verbergen"]
