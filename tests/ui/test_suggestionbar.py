"""The bar of suggestions stands in one line as long as that can be."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from workbench.ui.reader.suggestionbar import KINDS, SuggestionBar
from workbench.ui.reader.underlines import Suggested

MANY = {"date": 6, "place": 3, "actor": 2, "aircraft": 2, "attribution": 2, "hedge": 2}


@pytest.fixture
def bar(qtbot: QtBot) -> SuggestionBar:
    made = SuggestionBar()
    qtbot.addWidget(made)
    made.tell(
        [Suggested(f"{kind}{at}", kind, at, at + 1, "", "") for kind, count in MANY.items() for at in range(count)]
    )
    made.show()
    return made


def _told(bar: SuggestionBar) -> list[str]:
    return [kind for kind in KINDS if not bar.buttons[kind].isHidden()]


def _high(bar: SuggestionBar, wide: int) -> int:
    bar.resize(wide, bar.heightForWidth(wide) if bar.hasHeightForWidth() else bar.sizeHint().height())
    bar.layout().activate()
    return bar.layout().totalHeightForWidth(wide)


def test_a_kind_without_any_goes_before_words_do_and_these_before_a_second_line(bar: SuggestionBar) -> None:
    line = _high(bar, 2_000)
    assert _told(bar) == [*KINDS]
    wide = next(wide for wide in range(2_000, 300, -10) if _high(bar, wide) and "claim" not in _told(bar))
    assert wide > 500
    full = bar.keys[0].sizeHint().width()
    assert full == bar.keys[0].full()
    bare = next(less for less in range(wide, 300, -10) if _high(bar, less) and bar.keys[0].sizeHint().width() < full)
    assert _high(bar, bare) == line
    assert _high(bar, 320) > line
    _high(bar, 2_000)
    assert _told(bar) == [*KINDS]
