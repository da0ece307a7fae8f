"""What holds for every form: each Alt letter leads to one thing, and Ctrl+Enter does what the form is for, once."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from workbench.case import acts
from workbench.ui.forms.form import Form

SOME = (  # the act, what is selected, the keys that fill its form
    ("sighting", "E1", ()), ("claim", "E1", ("‹They flew.›",)), ("link", "SG-1", ("D", "Alt+T", "‹CL-1›")),
    ("carry", "L1", ("‹E1›",)), ("grade", "SG-1", ("3",)), ("grade", "S1", ("F",)), ("note", "SG-1", ("‹Why?›",)),
    ("lead", "SG-1", ("‹Who?›",)), ("cite", "S1", ("‹a tracker›",)), ("rename", "S1", ("Ctrl+A", "‹coast›")),
    ("rename", "SG-1", ("Ctrl+A", "‹Il-62M›")), ("rename", "CL-1", ("Ctrl+A", "‹None flew.›")),
    ("rename", "L1", ("Alt+N", "‹so it says›")), ("case-fields", "S1", ("Ctrl+A", "‹Coast›")),
    ("entity", "SG-1", ("Ctrl+A", "‹an Il-62›")), ("new-entity", "", ("‹RA-1›", "Alt+T", "1")),
    ("alias", "EN-1", ("‹its name›",)), ("assign", "EN-1", ("1", "Alt+V", "‹RA-78765›")),
    ("same", "EN-1", ("‹EN-2›",)), ("split", "EN-1", ("Space",)), ("collection", "S1", ("‹2026-03-01›",)),
    ("custody", "S1", ("R", "Alt+F", "‹a reader›")), ("search-made", "SG-1", ("‹a register›",)),
    ("translate", "E1", ("‹Die Il-26M›", "Alt+L", "‹de›")),
)  # fmt: skip


def letters(form: Form) -> list[str]:
    """The Alt letters of a form, that of the draft brought back among them."""
    texts = [each.text() for each in form.findChildren(QLabel) if each.buddy() is not None]
    texts += [each.text() for each in form.findChildren(QAbstractButton)]
    return [*(QKeySequence.mnemonic(text).toString() for text in texts if QKeySequence.mnemonic(text).count()), "Alt+D"]


def test_alt_letters_lead_to_one_thing_and_ctrl_enter_does_the_act(bench: Any) -> None:
    bench.select("The Il-26M")
    words = bench.window.pages["read"].words()
    excerpt = acts.highlight(
        bench.case, words.source, bench.window.pages["read"].page.text, start=words.start, end=words.end
    )
    sighting = acts.tag(bench.case, excerpt, {"aircraft": "Il-26M"})
    acts.link(bench.case, sighting, "about", acts.claim(bench.case, excerpt, "No flights took place"))
    for name in ("one", "two"):
        acts.add_entity(bench.case, "aircraft", name, about=[sighting])
    bench.reader.select(0, 0)
    for name, number, keys in SOME:
        bench.desk.focus.select(*([bench.case.find(number)[1]] if number else ()))
        bench.window.acts[name].trigger()
        form, before = bench.form(Form), bench.entries()
        assert sorted(set(letters(form))) == sorted(letters(form)), f"two of a letter in {name} {number}"
        form.inputs[next(iter(form.inputs))].setFocus(Qt.FocusReason.OtherFocusReason)
        bench.press(*keys)
        assert QApplication.focusWidget().window() is form
        bench.press("Ctrl+Return")
        assert not form.isVisible(), f"{name} {number}: {form.refusal and form.refusal.says}"
        assert bench.entries() == before + 1, f"{name} {number}"
