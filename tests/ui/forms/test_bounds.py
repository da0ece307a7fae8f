"""Whatever is pasted into a field: it is taken whole or refused whole, in one sentence, at once."""

from __future__ import annotations

import time
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication, QLabel

from workbench.case.rows import records
from workbench.ui.forms.bounds import LINE, WORDS, fault
from workbench.ui.forms.claim import ClaimForm
from workbench.ui.forms.inputs import Line, Words
from workbench.ui.forms.tag import TagForm


def test_a_megabyte_is_refused_beside_its_field_in_a_moment(bench: Any) -> None:
    bench.select("an An-124")
    bench.press("S")
    form = bench.form(TagForm)
    QApplication.clipboard().setText("x" * 1_000_000)
    for name in ("operator", "when", "place", "by"):
        field = form.inputs[name]
        field.setFocus()
        held = field.text()
        start = time.thread_time()
        field.paste()
        assert time.thread_time() - start < 0.1
        assert field.text() == held
    told = [label.text() for label in form.rows.findChildren(QLabel)]
    assert sum("longer than the" in each for each in told) == 4
    bench.press("Ctrl+Return")
    assert len(records(bench.case, "sighting")) == 1


def test_a_long_line_is_kept_and_not_read_as_a_date(bench: Any) -> None:
    bench.select("an An-124")
    bench.press("S")
    form = bench.form(TagForm)
    start = time.thread_time()
    form.inputs["when"].put("last Sunday " * 800)
    assert time.thread_time() - start < 0.1
    assert "too long to be read" in form.readings["when"].text()


def test_a_megabyte_of_statement_is_refused_and_what_stood_there_stays(bench: Any) -> None:
    bench.select("A spokesman denied the flights")
    bench.press("C")
    form = bench.form(ClaimForm)
    bench.press("‹No flights›")
    pasted = QMimeData()
    pasted.setText("word " * 300_000)
    start = time.thread_time()
    form.inputs["statement"].insertFromMimeData(pasted)
    assert time.thread_time() - start < 0.1
    assert form.inputs["statement"].value() == "No flights"


def test_what_a_case_cannot_keep_is_refused_in_one_sentence(qtbot: Any) -> None:
    line = Line()
    qtbot.addWidget(line)
    line.setText("held")
    told: list[str] = []
    line.refused.connect(told.append)
    QApplication.clipboard().setText("a\x07b")
    line.paste()
    assert line.text() == "held"
    assert told[-1].startswith("The character U+0007 at place")
    QApplication.clipboard().setText(" two\nlines")
    line.paste()
    assert line.text() == "held two lines"
    assert told[-1] == ""


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=300))
def test_any_text_is_kept_letter_by_letter_or_refused(qtbot: Any, text: str) -> None:
    for made, most in ((Line(), LINE), (Words(), WORDS)):
        made.put("held")
        made.put(text)
        plain = text.replace("\r\n", "\n")
        if fault(text, most):
            assert made.value() == ""
        else:
            assert made.value().split() == plain.split()
        made.deleteLater()


def test_lone_surrogates_and_the_zero_character_are_faults() -> None:
    assert "U+D800" in fault("a\ud800", 10)
    assert "U+0000" in fault("\x00", 10)
    assert fault("עברית e\u0301 👩🏽‍🚀", 100) == ""
    assert "longer" in fault("x" * 11, 10)
