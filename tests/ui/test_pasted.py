"""Megabytes and odd characters pasted into every field: taken in a moment, bounded, and never an error."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QToolTip, QWidget

from tests.ui.bench import Bench
from workbench.case import acts
from workbench.ui.forms.bounds import WORDS
from workbench.ui.overlaid import open_by_name

_HUGE = "An-124 landed " * 360_000  # five megabytes
_ODD = ("a\0b", "a\ud800b", "a\nb\r\nc", "a\x07\x1b\x85b", "\u202eabc")
_MOMENT = 0.1  # seconds of the thread


def paste(field: QLineEdit | QPlainTextEdit, words: str) -> str:
    held = QMimeData()
    held.setText(words)
    QApplication.clipboard().setMimeData(held)
    field.clear()
    field.paste()
    QApplication.processEvents()
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def fields(root: QWidget, seen: set[str]) -> Iterator[tuple[str, QLineEdit | QPlainTextEdit]]:
    """The fields to be seen that were not met before, with their names."""
    for each in root.findChildren(QWidget):
        named = f"{type(each).__name__} {each.accessibleName()}"
        typed = isinstance(each, QLineEdit | QPlainTextEdit) and each.isVisible() and not each.isReadOnly()
        if typed and each.isEnabled() and each.objectName() != "qt_spinbox_lineedit" and named not in seen:
            seen.add(named)
            yield named, each


def faults(root: QWidget, seen: set[str]) -> list[str]:
    """What goes wrong where five megabytes and odd characters are pasted into each field."""
    found = []
    for named, field in fields(root, seen):
        began = time.thread_time()
        held = paste(field, _HUGE)
        took = time.thread_time() - began
        found += [f"{named} took {took * 1000:.0f} ms"] * (took > _MOMENT)
        found += [f"{named} holds {len(held)} characters"] * (len(held) > WORDS or len(held) == 32_767)
        for odd in _ODD:
            paste(field, odd)
        field.clear()
    return found


def test_no_field_is_hurt_by_what_is_pasted(bench: Bench) -> None:
    window, seen, found = bench.window, set(), []
    read = window.pages["read"]
    for page in window.pages:
        window.go(page)
        QApplication.processEvents()
        found += faults(window, seen)
    bench.desk.focus.select(bench.case.find("S1")[1])
    read.open(bench.case.find("S1")[1])
    open_by_name(window, "find:An")
    found += faults(window, seen)
    start, end = read.page.text.find("An-124")
    acts.highlight(bench.case, bench.case.find("S1")[1], read.page.text, start=start, end=end)
    for act in ("tag", "claim", "attach", "export", "merge", "rename", "grade", "note", "cite", "lead", "link"):
        if act in ("tag", "claim"):
            open_by_name(window, act)
        else:
            bench.desk.focus.select(bench.case.find("S1")[1])
            window.acts[act].trigger()
        QApplication.processEvents()
        for dialog in [each for each in window.findChildren(QDialog) if each.isVisible()]:
            found += faults(dialog, seen)
            dialog.close()
        QApplication.processEvents()
    bench.desk.close()
    window.show_welcome()
    QApplication.processEvents()
    found += faults(window, seen)
    assert found == []
    assert len(seen) >= 40, sorted(seen)


def test_a_filter_that_cuts_a_paste_says_so(bench: Bench) -> None:
    bench.window.go("log")
    field = bench.window.pages["log"].bar.filter
    field.setFocus()
    assert len(paste(field, "x" * 2_000)) == 1_000
    assert "the rest was left out" in QToolTip.text()


def test_a_name_no_file_can_have_is_refused_in_a_sentence(bench: Bench) -> None:
    said: list[str] = []
    bench.desk.complaint.connect(said.append)
    for name in ("x" * 300, "y/" * 3_000 + "z"):
        assert not bench.desk.new(bench.folder / f"{name}.casefile", "Too long")
    assert all("is too long for a file" in says for says in said)
    assert len(said) == 2
    assert bench.case.path.name == "coast.casefile"
    bench.desk.close()
    bench.window.show_welcome()
    welcome = bench.window.welcome
    welcome.name.setText("x")
    for odd in ("~nobody-at-all/x", "/", "."):
        welcome.file.setText(odd)
        welcome.create.click()
        assert bench.desk.case is None, odd
