"""The page view of a document and the view of an image, with their bar: page, size, region, what the file states."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSpinBox, QToolButton, QVBoxLayout, QWidget

from workbench.case.anchors import Part
from workbench.case.texts import WorkingText
from workbench.reading.drawing import Drawable
from workbench.ui import icons, theme
from workbench.ui.desk import Desk
from workbench.ui.forms.passage import Passage
from workbench.ui.keycaps import key_name
from workbench.ui.oneline import Aside
from workbench.ui.painted import expose
from workbench.ui.reader.face import Face
from workbench.ui.reader.quotes import Excerpt
from workbench.ui.reader.sheets.aloud import SheetItems
from workbench.ui.reader.sheets.pictures import Pictures
from workbench.ui.reader.sheets.view import SheetView
from workbench.ui.reader.stated import Stated


class SheetFace(Face):
    """Pages under one another, or an image; words and regions of them are selected and quoted."""

    def __init__(self, desk: Desk, source: bytes, drawn: Drawable, *, text: WorkingText | None = None) -> None:
        super().__init__()
        self._desk, self._source, self._text = desk, source, text
        self.drawn = drawn
        self.pictures = Pictures(desk, drawn, self)
        self.view = SheetView(drawn, self.pictures, desk.focus, text.slice if text else lambda start, end: "")
        self.bar = SheetBar(self.view)
        self.stated = Stated(drawn.told._replace(says=""), picture=not drawn.paged)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if not drawn.paged or text is None:
            self.bar.setProperty("bar", "true")
            self.bar.setContentsMargins(10, 0, 0, 0)
            column.addWidget(self.bar)
        column.addWidget(self.stated)
        column.addWidget(self.view, 1)
        self.setFocusProxy(self.view)
        self.view.part_changed.connect(self.part_changed)
        self.view.picked.connect(self._pick)
        self.view.menu_wanted.connect(self.menu_wanted)
        self.view.stepped.connect(self._step)
        self.pictures.failed.connect(self.stated.complain)
        self._excerpts: list[Excerpt] = []

    def passage(self) -> Passage | None:
        region = self.view.chosen.region_part()
        if region is not None:
            return Passage(self._source, 0, 0, "", part=region)
        span = self.span()
        if span is None or self._text is None:
            return None
        words = self._text.slice(*span)
        start = span[0] + len(words) - len(words.lstrip())
        kept = words.strip()
        if not kept:
            return None
        there = self.view.selected_rects()
        part = Part(page=there[0], rects=tuple(there[1])) if there else Part()
        return Passage(self._source, start, start + len(kept), kept, part=part)

    def span(self) -> tuple[int, int] | None:
        return self.view.chosen.span

    def select(self, span: tuple[int, int] | None) -> None:
        self.view.select(span)

    def set_excerpts(self, excerpts: Sequence[Excerpt]) -> None:
        self._excerpts = sorted(excerpts, key=lambda one: (one.part.page or 0, one.start, one.id))
        self.view.set_excerpts(excerpts)

    def reveal(self, start: int, end: int) -> None:
        self.view.reveal(start, end)

    def selected_rect(self) -> QRect | None:
        boxes = self.view.selected_boxes()
        if not boxes:
            return None
        whole = QRectF(boxes[0])
        for box in boxes:
            whole = whole.united(box)
        seen = whole.toAlignedRect().intersected(self.view.viewport().rect())
        return QRect(self.view.viewport().mapToGlobal(seen.topLeft()), seen.size())

    def _pick(self, record: bytes, adds: bool) -> None:
        (self._desk.focus.toggle if adds else self._desk.focus.select)(record)

    def _step(self, step: int) -> None:
        """Go to the next or previous record on what is marked here."""
        stops = [record for one in self._excerpts for record in one.records]
        if not stops:
            return
        primary = self._desk.focus.primary
        at = stops.index(primary) + step if primary in stops else 0 if step > 0 else len(stops) - 1
        if 0 <= at < len(stops):
            self._desk.focus.select(stops[at])

    def leave(self) -> None:
        self.pictures.leave()


class SheetBar(QWidget):
    """Page, size, and whether a drag draws a region."""

    def __init__(self, view: SheetView) -> None:
        super().__init__()
        self._view, many = view, len(view.source.sheets)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 2, 4, 3)
        row.setSpacing(6)
        self._icons: list[tuple[QToolButton, str]] = []
        self.page = QSpinBox(minimum=1, maximum=many)
        self.page.setAccessibleName(self.tr("Page"))
        self.page.setKeyboardTracking(False)
        self.page.valueChanged.connect(self._go)
        word = self.tr("Page") if view.source.paged else self.tr("Frame")
        for part in (QLabel(word), self.page, QLabel(self.tr("of {}").format(many))):
            part.setVisible(many > 1)
            row.addWidget(part)
        self._button(row, "zoom-out", self.tr("Smaller"), "Ctrl+−", lambda: view.zoom_by(-1))
        self.size = QLabel()
        self.size.setMinimumWidth(self.size.fontMetrics().horizontalAdvance("1000 %"))
        self.size.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(self.size)
        self._button(row, "zoom-in", self.tr("Larger"), "Ctrl++", lambda: view.zoom_by(1))
        self._button(row, "fit", self.tr("Fit the whole"), "0", lambda: view.fit("page"))
        self.region = self._button(row, "region", self.tr("Select a region"), "R", lambda: None)
        self.region.setCheckable(True)
        self.region.setChecked(view.tool)
        self.region.setVisible(view.source.paged)
        self.region.toggled.connect(view.take_tool)
        self.says = Aside(faint=True)
        self.says.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row.addWidget(self.says, 1)
        view.zoomed.connect(self._tell)
        view.page_changed.connect(self._tell)
        view.part_changed.connect(self._tell)
        view.tool_wanted.connect(self.region.toggle)
        self._tell()
        self.dress()

    def _button(self, row: QHBoxLayout, icon: str, name: str, keys: str, does: object) -> QToolButton:
        made = QToolButton(autoRaise=True, toolTip=f"{name} ({key_name(keys)})")
        made.setAccessibleName(name)
        made.clicked.connect(does)
        self._icons.append((made, icon))
        row.addWidget(made)
        return made

    def _go(self, page: int) -> None:
        if page != self._view.page:
            self._view.go_to(page)

    def _tell(self) -> None:
        self.page.blockSignals(True)
        self.page.setValue(self._view.page)
        self.page.blockSignals(False)
        whole = 1.0 if not self._view.source.paged else theme.grown(96 / 72)
        self.size.setText(f"{self._view.laid.zoom / whole * 100:.0f} %")
        drag = self.tr("Drag selects a region; Shift and arrows do it by keys.")
        words = self.tr("Ctrl and drag, or R, selects a region.")
        hint = drag if self._view.tool else words
        self.says.tell(self._view.chosen.measure() or hint)

    def dress(self) -> None:
        """Draw the signs in the colours of the theme worn now."""
        for button, name in self._icons:
            button.setIcon(icons.icon(name, theme.current().text2, on=theme.current().accent))
            button.setIconSize(icons.side(16))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "says"):
            self.dress()

    def sizeHint(self) -> QSize:
        return QSize(200, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, super().minimumSizeHint().height())


expose(SheetView, SheetItems)
