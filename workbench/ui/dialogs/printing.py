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
    """Draw the pages that were chosen on a printer, one side each, in the order and number asked for."""
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        with QPainter(printer) as painter:
            for nth, page in enumerate(chosen(printer, len(printed.sizes))):
                if nth:
                    printer.newPage()
                wide, high = printed.sizes[page]
                scale = printer.resolution() / 72
                painter.drawImage(QRectF(0, 0, wide * scale, high * scale), printed.image(page, scale))
    finally:
        QApplication.restoreOverrideCursor()


def chosen(printer: QPrinter, count: int) -> list[int]:
    """The pages to send, from 0; of a list such as 1,3 a printer is sent all pages, as it picks them itself."""
    from PySide6.QtPrintSupport import QPrinter

    asked = printer.pageRanges()
    to_file = printer.outputFormat() == QPrinter.OutputFormat.PdfFormat
    picked_there = printer.printRange() == QPrinter.PrintRange.AllPages and not to_file
    pages = [at for at in range(count) if asked.isEmpty() or picked_there or asked.contains(at + 1)]
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    return pages * copies if printer.collateCopies() else [at for at in pages for _ in range(copies)]
