"""What is our fault: shown with a report to copy, while the case stays safe; nothing is sent."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from types import TracebackType

from PySide6 import QtCore  # imported before the frame is seen, and the first touch of QtCore.Qt is slow
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from workbench.ui import theme

log = logging.getLogger(__name__)


class Mishap(QDialog):
    """An error nobody foresaw: what it means for the case, and a report of it that stays on this computer."""

    def __init__(self, report: str, parent: QWidget | None = None, *, hint: str = "", log_file: str = "") -> None:
        """``hint`` is one more sentence of what to do, ``log_file`` where it was written down."""
        super().__init__(parent)
        self.report = report
        self.setWindowTitle(self.tr("Something went wrong in the program"))
        self.resize(640, 440)
        self.setWindowModality(QtCore.Qt.WindowModality.WindowModal)
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        says = self.tr("The last action was not finished. The case is safe: every act before it is saved in its file.")
        column = QVBoxLayout(self)
        column.addWidget(self._label(f"{says} {self.tr(hint)}" if hint else says))
        column.addWidget(self._label(self._unsent(log_file)))
        column.addWidget(self._text(), 1)
        column.addWidget(self._buttons())

    def _unsent(self, log_file: str) -> str:
        says = self.tr("Nothing was sent. This report stays on this computer until you pass it on; read it before: "
                       "paths and quotations are left out, but an error may name what it stumbled over.")  # fmt: skip
        return f"{says} {self.tr('The log lies in {}.').format(log_file)}" if log_file else says

    def _label(self, says: str) -> QLabel:
        label = QLabel(says, wordWrap=True, textFormat=QtCore.Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(QtCore.Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _text(self) -> QPlainTextEdit:
        text = QPlainTextEdit(self.report, readOnly=True)
        text.setFont(theme.mono())
        text.setAccessibleName(self.tr("Report"))
        return text

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.report))
        buttons.addButton(self.tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        return buttons


def report(error: BaseException) -> str:
    """An error with the way to it, and the system in short; neither paths nor what its words quote."""
    from workbench.ui.logfile import bare, frames  # after the first frame, like all that a fault needs
    from workbench.ui.sysinfo import system_information

    return f"{frames(error)}: {bare(str(error))}\n\n{system_information()}\n"


def catch(window: QWidget, *, told: Callable[[BaseException], bool] = lambda error: False,
          hint: Callable[[], str] = lambda: "") -> None:  # fmt: skip
    """From now on show what nobody caught; one dialog at a time, all of it logged.

    ``told`` has a sentence for it, ``hint`` what is worth trying now.
    """

    def show(kind: type[BaseException], error: BaseException, at: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, at)
            return
        log.error("not caught", exc_info=(kind, error, at))
        if not told(error) and not window.findChild(Mishap):
            from workbench.ui.logfile import place

            file = place()
            Mishap(report(error), window, hint=hint(), log_file=str(file) if file.exists() else "").show()

    sys.excepthook = show
