"""What is our fault: shown with details to copy, while the case stays safe."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6 import QtCore  # imported before the frame is seen, and the first touch of QtCore.Qt is slow
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from workbench.ui import theme

log = logging.getLogger(__name__)


class Mishap(QDialog):
    """An error nobody foresaw: what it means for the case, and its details."""

    def __init__(self, details: str, parent: QWidget | None = None, *, hint: str = "") -> None:
        """``hint`` is one more sentence of what to do."""
        super().__init__(parent)
        self.details = details
        self.setWindowTitle(self.tr("Something went wrong in the program"))
        self.resize(640, 360)
        self.setWindowModality(QtCore.Qt.WindowModality.WindowModal)
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        says = self.tr("The last action was not finished. The case is safe: every act before it is saved in its file.")
        says = f"{says} {self.tr(hint)}" if hint else says
        column = QVBoxLayout(self)
        column.addWidget(QLabel(says, wordWrap=True))
        column.addWidget(self._text(details), 1)
        column.addWidget(self._buttons())

    def _text(self, details: str) -> QPlainTextEdit:
        text = QPlainTextEdit(details, readOnly=True)
        text.setFont(theme.mono())
        text.setAccessibleName(self.tr("Details"))
        return text

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        copy = buttons.addButton(self.tr("Copy details"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.details))
        buttons.addButton(self.tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        return buttons


def catch(window: QWidget, *, told: Callable[[BaseException], bool] = lambda error: False,
          hint: Callable[[], str] = lambda: "") -> None:  # fmt: skip
    """From now on show what nobody caught; one dialog at a time, all of it logged.

    ``told`` has a sentence for it, ``hint`` what is worth trying now.
    """

    def show(kind: type[BaseException], error: BaseException, at: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, at)
            return
        details = "".join(traceback.format_exception(kind, error, at))
        log.error("not caught", exc_info=(kind, error, at))
        if not told(error) and not window.findChild(Mishap):
            Mishap(details, window, hint=hint()).show()

    sys.excepthook = show
