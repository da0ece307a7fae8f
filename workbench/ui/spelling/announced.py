"""Tells screen readers of words that have just been marked: Qt gives them no way to find the marks by themselves."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from workbench.ui.language import tr


def announce(field: QWidget, words: Collection[str]) -> None:
    """Say which words of the field one is writing in are in no dictionary."""
    if words and field.hasFocus() and QAccessible.isActive():
        says = tr("Not in the dictionary: {}").format(", ".join(sorted(words)))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(field, says))
