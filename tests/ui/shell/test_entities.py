"""Entities in the whole window: A from a sighting, and opened anywhere an entity shows its page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from workbench.case import acts
from workbench.ui.entity.forms import EntityForm


def test_a_opens_the_form_and_an_opened_entity_its_page(opened, key, qtbot) -> None:
    window, desk = opened.window, opened.desk
    entity = acts.add_entity(desk.case, "aircraft", "No. 12")
    desk.focus.select(key("SG-01"))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    records = window.docks["navigator"].widget().list
    records.setFocus()
    QTest.keyClick(records, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: any(form.isVisible() for form in window.findChildren(EntityForm)))
    next(form for form in window.findChildren(EntityForm) if form.isVisible()).close()
    window.words_wanted.emit(entity)
    assert window.workspace == "entities"
    page = window.pages["entities"]
    qtbot.waitUntil(page.settled)
    assert page.sheet.entity == entity
    window.words_wanted.emit(key("SG-01"))
    assert window.workspace == "read"
