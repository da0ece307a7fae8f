"""Finished pages on a printer: as many of them, as often, on as many sides as is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from workbench.ui.dialogs.pages import Printed

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

DOTS = 300  # to the inch, on a printer


def print_out(parent: QWidget, printed: Printed, *, paper: str, name: str) -> None:
    """Ask for a printer, a range, copies and sides, and draw the pages on it."""
    from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(DOTS)
    printer.setFullPage(True)
    printer.setDocName(name)
    size = QPageSize.PageSizeId.Letter if paper == "Letter" else QPageSize.PageSizeId.A4
    printer.setPageSize(QPageSize(size))
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, len(printed.sizes))
    if dialog.exec():
        paint_on(printer, printed)


def paint_on(printer: QPrinter, printed: Printed) -> None:
    """Draw the pages of the range that was chosen on a printer, one side each."""
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        with QPainter(printer) as painter:
            for nth, page in enumerate(_range(printer, len(printed.sizes))):
                if nth:
                    printer.newPage()
                wide, high = printed.sizes[page]
                scale = printer.resolution() / 72
                painter.drawImage(QRectF(0, 0, wide * scale, high * scale), printed.image(page, scale))
    finally:
        QApplication.restoreOverrideCursor()


def _range(printer: QPrinter, count: int) -> range:
    """The pages to print, the first one 0; all where nothing else was chosen."""
    first, last = printer.fromPage(), printer.toPage()
    return range(max(first, 1) - 1, min(last or count, count))
