"""Export by keys: whoever answers a question about a capture is not thrown back to the top of the dialog."""

from __future__ import annotations

from typing import Any

from workbench.exchange.withheld import Standing
from workbench.ui.dialogs.exporting_hidden import Hiding


def test_the_keyboard_stays_with_the_questions_and_then_with_what_is_hidden(qtbot: Any) -> None:
    hiding = Hiding(str, 1)
    qtbot.addWidget(hiding)
    hiding.show()
    first, second = (Standing(number.encode(), number, "in its text") for number in ("S1", "S2"))
    hiding.ask((first, second))
    assert hiding.question is not None
    assert hiding.focusWidget() not in hiding.question.buttons, "a question that comes up takes no keys away"
    hiding.question.buttons[1].setFocus()
    hiding.ask((second,))
    assert hiding.focusWidget() is hiding.question.buttons[0]
    assert "S2" in hiding.question.buttons[0].text()
    hiding.ask(())
    assert hiding.focusWidget() is hiding.asked
