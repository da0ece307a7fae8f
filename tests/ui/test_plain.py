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
