"""Record words beside the program's own: never markup, never endless, nothing turned round."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import Qt

from tests.ui.hostile import WORDS
from workbench.ui import plain

UI = Path(plain.__file__).parent


@pytest.mark.parametrize("words", WORDS)
def test_hostile_words_become_plain_ones(words: str) -> None:
    for made in (plain.tip(words), plain.escape(words)):
        assert not re.search(r"<(img|b|script)", made)
    told = plain.shown(words)
    assert len(told) <= 2 * plain.MOST
    assert not re.search("[\u202a-\u202e\u2066\u2067]", told)
    assert told.count("\u2068") == told.count("\u2069")
    assert "\u0301" * 9 not in told
    assert len(plain.line(words)) <= 2 * plain.LINE


def test_usual_words_stay_as_they_are() -> None:
    for words in ("An Il-62 “landed” – twice", "Антонов e\u0301", "安托诺夫", ""):
        assert plain.shown(words) == plain.tip(words) == words
    assert plain.shown("עברית") == "\u2068עברית\u2069"
    assert Qt.mightBeRichText(plain.tip("a <b>word</b>"))
    assert "&lt;b&gt;" in plain.tip("a <b>word</b>")


def test_every_view_escapes_in_the_one_way() -> None:
    own = [path.name for path in UI.rglob("*.py") if re.search(r"(?m)^(from|import) html\b", path.read_text("utf-8"))]
    assert own == ["plain.py"]


@pytest.mark.parametrize(("words", "turned"), [
    ("<span>“\u2068\u0645\u064a\u0646\u0633\u0643\u2069”</span> → <b>Minsk</b> proposed", True),
    ("“\u0645\u064a\u0646\u0633\u0643” stays open; what it means", True),
    ("Minsk → “\u0645\u064a\u0646\u0633\u0643”", False),  # begins from the left
    ("“\u0645\u064a\u0646\u0633\u0643”", False),  # a quote alone
    ("\u0647\u0628\u0637\u062a \u0637\u0627\u0626\u0631\u0629 \u0645\u0646 \u0637\u0631\u0627\u0632 An-26", False),
    ("“Minsk” → Minsk", False),
])  # fmt: skip
def test_a_line_of_ours_that_begins_with_a_quote_from_the_right_runs_from_the_left(words: str, turned: bool):
    assert plain.led(words) == ("\u200e" if turned else "") + words
    assert plain.led(words, mirrored=True) == words


def test_words_mostly_from_the_left_that_begin_with_a_quote_from_the_right_are_set_apart_from_the_left():
    why = "“\u0645\u064a\u0646\u0633\u0643” is the city Minsk"
    held = plain.shown(why)
    assert held == f"\u2066{why}\u2069"
    assert plain.shown(held) == held
    assert plain.led(held) == f"\u200e{held}"
