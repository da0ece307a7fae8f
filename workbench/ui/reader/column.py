"""The column of text: a source's own words, selectable by mouse and keys, with marks painted over them."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from workbench.ui import theme
from workbench.ui.reader.text import Excerpt, levels, title_end
from workbench.ui.units import TextUnits

SMALLEST, LARGEST, USUAL = 12, 24, 15  # pixels of the reader's type
WIDE = 560  # pixels of text at the usual size, about 75 characters
EDGE = 4  # pixels round the text, room for rings
_LEADING = 25 / 15
_HEAD, _FOOT = 14, 48  # pixels of paper over and under the text
_AIRY = 4000  # blocks; in longer texts empty lines keep the height of others


class TextColumn(QTextEdit):
    """One part of a text; the document is filled once and never changed, marks lie over it.

    Offsets in this class are code points of the whole working text.
    """

    span_changed = Signal()
    clicked = Signal(int, bool)  # offset, whether it adds to the selection
    stepped = Signal(int)  # to the next (1) or previous (-1) quote
    type_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("paper", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAcceptDrops(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.size_px = USUAL
        self.start, self.text, self.units = 0, "", TextUnits("")
        self.paragraph_starts: list[int] = []
        self.excerpts: list[Excerpt] = []
        self.selected: tuple[bytes, ...] = ()
        self.rung: tuple[int, int] | None = None
        self.hits: list[tuple[int, int]] = []
        self._pressed = QPointF()
        self.selectionChanged.connect(self.span_changed)
        self.verticalScrollBar().valueChanged.connect(self._mark)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing a text names is ever fetched."""
        return QByteArray()

    # text

    def show_part(self, start: int, text: str, *, paragraphs: list[int]) -> None:
        """Show this part of a text, which begins at offset ``start`` of the whole, and in it these paragraphs."""
        self.start, self.text, self.units = start, text, TextUnits(text)
        self.paragraph_starts = paragraphs
        self.excerpts, self.hits, self.rung = [], [], None
        self._fill()

    def set_size(self, pixels: int) -> None:
        """Set the size of the type, 12 to 24 pixels; the words at the top stay there."""
        pixels = min(max(pixels, SMALLEST), LARGEST)
        if pixels != self.size_px:
            self.size_px = pixels
            top, span = self.offset_at(QPointF(0, 0)), self.textCursor()
            places = span.anchor(), span.position()
            self._fill()
            self._place(*places)
            self.scroll_to(top, share=0.0)
            self.type_changed.emit()

    def _fill(self) -> None:
        """Fill a document before it is shown, which is ten times as fast as after."""
        document = self._empty_document()
        cursor = QTextCursor(document)
        cursor.setBlockFormat(self._block_format(self.size_px * _LEADING))
        cursor.insertText(self.units.display)
        if document.blockCount() < _AIRY:
            self._air(document)
        if self.start == 0:
            self._set_title(document)
        self.setDocument(document)
        self.setCursorWidth(0)  # a steady caret is painted instead of a blinking one
        self._mark()

    def _empty_document(self) -> QTextDocument:
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(theme.reader(self.size_px))
        document.setDocumentMargin(EDGE)
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        frame = document.rootFrame().frameFormat()
        frame.setTopMargin(_HEAD)
        frame.setBottomMargin(_FOOT)
        document.rootFrame().setFrameFormat(frame)
        return document

    def _air(self, document: QTextDocument) -> None:
        """Empty lines take less room than lines with words."""
        low = self._block_format(self.size_px * _LEADING * 0.42)
        block = document.begin()
        while block.isValid():
            if block.length() == 1:
                QTextCursor(block).setBlockFormat(low)
            block = block.next()

    def _set_title(self, document: QTextDocument) -> None:
        end = title_end(self.text)
        if end:
            size = self.size_px * 1.4
            cursor = QTextCursor(document)
            cursor.setPosition(self.units.unit(end), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeBlockFormat(self._block_format(size * 1.3))
            font = theme.reader(size)
            font.setWeight(QFont.Weight.DemiBold)
            bold = QTextCharFormat()
            bold.setFont(font)
            cursor.mergeCharFormat(bold)

    def _block_format(self, height: float) -> QTextBlockFormat:
        made = QTextBlockFormat()
        made.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        return made

    # places

    def span(self) -> tuple[int, int]:
        """The selected code points, or twice the caret's place."""
        cursor = self.textCursor()
        first, last = self.units.point_span(cursor.selectionStart(), cursor.selectionEnd())
        return self.start + first, self.start + (last if cursor.hasSelection() else first)

    def select(self, start: int, end: int) -> None:
        """Select these code points, as the mouse would."""
        self._place(*self._span_here(start, end))

    def holds(self, offset: int) -> bool:
        """Whether an offset lies in the part shown."""
        return self.start <= offset <= self.start + len(self.text)

    def offset_at(self, at: QPointF) -> int:
        """The offset under a point of the view."""
        return self.start + self.units.point(self.cursorForPosition(at.toPoint()).position())

    def seen(self) -> tuple[int, int]:
        """The offsets at the top and the bottom of the view."""
        view = self.viewport().rect()
        return self.offset_at(QPointF(view.topLeft())), self.offset_at(QPointF(view.bottomRight()))

    def boxes(self, start: int, end: int) -> list[QRectF]:
        """One rectangle in the view for each line these code points stand on."""
        first, last = self._span_here(start, end)
        layout, document = self.document().documentLayout(), self.document()
        scroll = QPointF(0, self.verticalScrollBar().value())
        found: list[QRectF] = []
        block = document.findBlock(first)
        while block.isValid() and block.position() < max(last, first + 1):
            corner = layout.blockBoundingRect(block).topLeft() - scroll
            lines = block.layout()
            for n in range(lines.lineCount()):
                line = lines.lineAt(n)
                low = max(first - block.position(), line.textStart())
                high = min(last - block.position(), line.textStart() + line.textLength())
                high = self._inked(block.position(), low, high)
                if low < high:
                    ends = sorted((line.cursorToX(low)[0], line.cursorToX(high)[0]))
                    top = corner.y() + line.y()
                    found.append(QRectF(corner.x() + ends[0], top, ends[1] - ends[0], line.height()))
            block = block.next()
        return found

    def _inked(self, block: int, low: int, high: int) -> int:
        """Where a line's words end: spaces at its end are neither ringed nor underlined."""
        while high > low + 1 and self.document().characterAt(block + high - 1).isspace():
            high -= 1
        return high

    def top_of(self, offset: int) -> float:
        """How far down the view the line of an offset begins."""
        return self.cursorRect(self._cursor(offset, offset)).top()

    def scroll_to(self, offset: int, share: float = 0.33) -> None:
        """Scroll the line of an offset to a share of the view's height."""
        bar = self.verticalScrollBar()
        bar.setValue(round(bar.value() + self.top_of(offset) - share * self.viewport().height()))

    def _span_here(self, start: int, end: int) -> tuple[int, int]:
        return self.units.unit_span(start - self.start, end - self.start)

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        first, last = self._span_here(start, end)
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _place(self, anchor: int, position: int) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(anchor)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    # marks

    def mark(self) -> None:
        """Draw the marks anew: other quotes, hits or selection than before."""
        self._mark()

    def near(self) -> list[Excerpt]:
        """The quotes in the view or a page from it."""
        first, last = self.seen()
        page = max(last - first, 1)
        return [one for one in self.excerpts if one.end > first - page and one.start < last + page]

    def _mark(self) -> None:
        look = theme.current()
        first, last = self.seen()
        page = max(last - first, 1)
        shown = sorted(self.near(), key=lambda one: one.start - one.end)
        marks = [self._ground(one.start, one.end, look.kind(one.kind).fill) for one in shown]
        hits = [hit for hit in self.hits if hit[1] > first - page and hit[0] < last + page]
        marks += [self._ground(*hit, look.care_fill) for hit in hits]
        self.setExtraSelections(marks)
        self.viewport().update()

    def _ground(self, start: int, end: int, fill: str) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        mark.cursor = self._cursor(max(start, self.start), end)
        mark.format.setBackground(QColor(fill))
        return mark

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._edges(painter)
            if self.rung is not None:
                self._ring(painter, *self.rung)
            if self.hasFocus():
                caret = self.cursorRect().adjusted(0, 3, 2, -1)
                painter.fillRect(caret, QColor(theme.current().accent))

    def _edges(self, painter: QPainter) -> None:
        """The lower edge of every quote in its kind's ink, and the ring of those selected."""
        look, near = theme.current(), self.near()
        level = levels(near)
        for one in near:
            painter.setPen(QPen(QColor(look.kind(one.kind).ink), 2))
            for box in self.boxes(one.start, one.end):
                y = box.bottom() - 2 + 3 * level[one.id]
                painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        for one in near:
            if one.stands_for(self.selected):
                self._ring(painter, one.start, one.end)

    def _ring(self, painter: QPainter, start: int, end: int) -> None:
        look = theme.current()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        boxes = [box.adjusted(-2, 1, 2, 0) for box in self.boxes(start, end)]
        for pen, out in ((QPen(look.halo_colour(), 3), 2.5), (QPen(QColor(look.accent), 2), 0.0)):
            painter.setPen(pen)
            for box in boxes:
                painter.drawRoundedRect(box.adjusted(-out, -out, out, out), 3, 3)

    # events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        still = (event.position() - self._pressed).manhattanLength() < 4
        if event.button() is Qt.MouseButton.LeftButton and still and not self.textCursor().hasSelection():
            adds = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.clicked.emit(self.offset_at(event.position()), adds)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in ("[", "]"):
            self.stepped.emit(1 if event.text() == "]" else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked.emit(self.span()[0], False)
        else:
            super().keyPressEvent(event)
            self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_size(self.size_px + (1 if event.angleDelta().y() > 0 else -1))
            event.accept()
        else:
            super().wheelEvent(event)
