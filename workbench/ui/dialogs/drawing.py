"""The timeline or a board as a drawing: format, sheets, size, and how many pages that makes, before it is written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from workbench.ui import absolute, theme
from workbench.ui.dialogs.sheet import Sheet, scrolled
from workbench.ui.drawing.drawings import Drawing, Tiling, tiling
from workbench.ui.drawing.files import PAPERS, Paper, write
from workbench.ui.drawing.views import Views
from workbench.ui.forms.inputs import Line
from workbench.ui.jobs import Job, Progress
from workbench.ui.language import counted
from workbench.ui.paper import on_paper
from workbench.ui.window import MainWindow
from workbench.values.errors import CaseError

SHEETS, ONE = "sheets", "one"
_FORMATS = (("PDF on sheets of paper", SHEETS, ".pdf"), ("PDF on one page", ONE, ".pdf"), ("SVG", ONE, ".svg"),
            ("PNG", ONE, ".png"))  # fmt: skip
_MOST_ACROSS = 40
_PREVIEW = QSize(300, 150)


class Preview(QWidget):
    """The whole drawing, small, with its pages outlined."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(_PREVIEW * theme.grown(1))
        self._drawing: Drawing | None = None
        self._tiling: Tiling | None = None

    def show_pages(self, drawing: Drawing | None, parted: Tiling | None) -> None:
        """Show this drawing; without pages where it is not parted."""
        self._drawing, self._tiling = drawing, parted
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with absolute.painter(self) as painter:
            painter.fillRect(self.rect(), Qt.GlobalColor.white)
            if self._drawing is not None and self._drawing.size.width() > 0:
                self._draw(painter, self._drawing)

    def _draw(self, painter: QPainter, drawing: Drawing) -> None:
        room = QSizeF(self.size()) - QSizeF(16, 16)
        size = drawing.size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        box = QRectF(QPointF(8 + (room.width() - size.width()) / 2, 8 + (room.height() - size.height()) / 2), size)
        with on_paper():
            drawing.overview(painter, box)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.LIGHT.accent), 1))
        k = size.width() / drawing.size.width()
        for tile in self._tiling.tiles if self._tiling else ():
            painter.drawRect(QRectF(box.topLeft() + tile.part.topLeft() * k, tile.part.size() * k))


class DrawingDialog(Sheet):
    """What is drawn is what the view shows now: its lanes, clock and filter, its folded groups."""

    name, title, verb = "drawing", "Export as a drawing", "Export"
    size_hint = QSize(620, 560)

    def __init__(self, window: MainWindow, views: Views, *, what: str) -> None:
        self._views = views
        self._drawing: Drawing | None = None
        self._job: Job | None = None
        super().__init__(window)
        self.what.setCurrentIndex(max(self.what.findData(what), 0))
        for box in (self.what, self.stretch, self.format, self.paper, self.turned):
            box.currentIndexChanged.connect(self._changed)
        for count in (self.across, self.percent):
            count.valueChanged.connect(self._changed)
        self.out.changed.connect(lambda: self.button.setEnabled(bool(self.out.value())))
        self.out.put(str(self.desk.case.path.with_name(f"{self.desk.case.path.stem} {what}.pdf")))
        self._changed()

    def body(self) -> QWidget:
        page = QWidget()
        column, form = QVBoxLayout(page), QFormLayout()
        column.setContentsMargins(16, 16, 16, 8)
        column.setSpacing(12)
        self.what = _choice((self.tr("Timeline"), "timeline"), (self.tr("Board"), "board"))
        self.stretch = _choice((self.tr("the stretch that is shown"), "shown"), (self.tr("the whole case"), "whole"))
        self.format = _choice(*((self.tr(words), at) for at, (words, _, _) in enumerate(_FORMATS)))
        self.paper = _choice(*((name, name) for name in PAPERS))
        self.turned = _choice((self.tr("landscape"), True), (self.tr("portrait"), False))
        self.across = QSpinBox(minimum=1, maximum=_MOST_ACROSS)
        self.percent = QSpinBox(minimum=20, maximum=300, value=100, singleStep=10, suffix=" %")
        self.form = form
        for words, field in (
            (self.tr("&Draw"), self.what), (self.tr("S&tretch"), self.stretch), (self.tr("&Format"), self.format),
            (self.tr("&Paper"), self.paper), (self.tr("&Turned"), self.turned), (self.tr("Pages &across"), self.across),
            (self.tr("Si&ze"), self.percent), (self.tr("&Save to"), self._place()),
        ):  # fmt: skip
            form.addRow(words, field)
            field.setAccessibleName(words.replace("&", ""))
        column.addLayout(form)
        self.preview = Preview()
        self.preview.setAccessibleName(self.tr("How the pages lie"))
        column.addWidget(self.preview, 1)
        return scrolled(page)

    def _place(self) -> QWidget:
        whole, row = QWidget(), QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        whole.setLayout(row)
        self.out = Line(self.tr("a file that ends in .pdf, .svg or .png"))
        self.out.setAccessibleName(self.tr("Save to"))
        browse = QPushButton(self.tr("&Browse…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        row.addWidget(self.out, 1)
        row.addWidget(browse)
        return whole

    def _browse(self) -> None:
        ending = _FORMATS[self.format.currentData()][2]
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr(self.title), self.out.value(), f"{ending[1:].upper()} (*{ending})"
        )  # fmt: skip
        if chosen:
            self.out.put(chosen)

    def _changed(self) -> None:
        """Show what the settings come to."""
        _, way, ending = _FORMATS[self.format.currentData()]
        timeline = self.what.currentData() == "timeline"
        for field, shown in (
            (self.stretch, timeline), (self.paper, way == SHEETS), (self.turned, way == SHEETS),
            (self.across, timeline), (self.percent, not timeline and way == SHEETS),
        ):  # fmt: skip
            self.form.setRowVisible(field, shown)
        place = Path(self.out.value())
        if place.suffix.lower() != ending and place.name:
            self.out.put(str(place.with_suffix(ending)))
        self._drawing = self._made()
        parted = tiling(self._drawing, self._paper().room()) if self._drawing and way == SHEETS else None
        self.preview.show_pages(self._drawing, parted)
        self.button.setEnabled(self._drawing is not None)
        if self._drawing is None:
            self.aside.setText(self.tr("There is nothing to draw there yet."))
        elif parted is None:
            self.aside.setText(self.tr("One page"))
        else:
            many = len(parted.tiles)
            self.aside.setText(f"{counted(many, 'page')}, {self._paper().name}")

    def _paper(self) -> Paper:
        zoom = self.percent.value() / 100 if self.what.currentData() == "board" else 1.0
        return Paper(self.paper.currentData(), self.turned.currentData(), zoom)

    def _made(self) -> Drawing | None:
        if self.what.currentData() == "board":
            return self._views.board()
        whole = self.stretch.currentData() == "whole"
        return self._views.timeline(self._paper(), across=self.across.value(), whole=whole)

    def submit(self) -> None:
        """Write the file, a board beside the window; Esc stops it."""
        if self._drawing is None:
            return
        self.unsay()
        self._stopped = False
        self.button.setEnabled(False)
        out, drawing = Path(self.out.value()), self._drawing
        paper = self._paper() if _FORMATS[self.format.currentData()][1] == SHEETS else None
        if drawing.beside:
            words = self.tr("Writing {}").format(out.name)
            self.aside.setText(self.tr("{}; Esc stops").format(words))
            self._job = self.desk.jobs.start(
                words, lambda progress: write(out, drawing, paper=paper, progress=_wanted(progress)),
                done=self._written, failed=self._refused, left=lambda: self._written(0),
            )  # fmt: skip
            return
        try:
            self._written(write(out, drawing, paper=paper, progress=self._goes_on))
        except CaseError as refused:
            self._refused(str(refused))

    def _refused(self, says: str) -> None:
        if not isValid(self):  # the window was closed meanwhile
            return
        self.button.setEnabled(True)
        self.say("error", says)

    def _written(self, pages: int) -> None:
        self._job = None
        if not isValid(self):
            return
        self.button.setEnabled(True)
        if pages:
            name = Path(self.out.value()).name
            self.home.messages.say("ok", self.tr("The drawing is written to {}.").format(name))
            self.accept()
        else:
            self.aside.setText(self.tr("Stopped; nothing was written."))

    def _goes_on(self, done: int, total: int) -> bool:
        self.aside.setText(self.tr("Page {} of {}; Esc stops").format(done + 1, total))
        QCoreApplication.processEvents()
        return not self._stopped

    def reject(self) -> None:
        """Stop what is being written, else leave."""
        if self.button.isEnabled() or self._drawing is None:
            super().reject()
        elif self._job is not None:
            self.desk.jobs.cancel(self._job)
        else:
            self._stopped = True


def _wanted(progress: Progress) -> Callable[[int, int], bool]:
    """The progress of a task as a drawing asks for it; a task that is cancelled raises."""

    def goes_on(done: int, total: int) -> bool:
        progress(done, total)
        return True

    return goes_on


def _choice(*pairs: tuple[str, object]) -> QComboBox:
    box = QComboBox()
    for words, value in pairs:
        box.addItem(words, value)
    return box


def opener(window: MainWindow, views: Views) -> Callable[[], None]:
    """Opens the dialog for the board where that is looked at, else for the timeline."""
    return lambda: DrawingDialog(window, views, what="board" if window.workspace == "board" else "timeline").open()
