"""Beside the page: what the guide holds, or the places that say what is looked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QTextDocument
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.reference.guide import pages
from workbench.reference.guide.searching import Hit, search
from workbench.ui import absolute, theme
from workbench.ui.bounded import bound
from workbench.ui.plain import escape

_PLACE = Qt.ItemDataRole.UserRole
_SAID = Qt.ItemDataRole.UserRole + 1  # a hit's lines as markup
_EDGE = 8  # pixels round the lines of a hit


class Contents(QTreeWidget):
    """Every page in its group; below the one shown its parts."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, headerHidden=True, rootIsDecorated=False, indentation=14)
        self.setAccessibleName(self.tr("Contents of the guide"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pages: dict[str, QTreeWidgetItem] = {}
        self._add(self.invisibleRootItem(), pages.FIRST, pages.page(pages.FIRST).title)
        for group, entries in pages.contents():
            head = QTreeWidgetItem([group])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            head.setFont(0, theme.small(theme.QFont.Weight.DemiBold))
            self.addTopLevelItem(head)
            for each in entries:
                self._add(head, each.page, each.title).setToolTip(0, each.says)
        self.expandAll()
        self.itemClicked.connect(self._take)
        self.itemActivated.connect(self._take)

    def _add(self, above: QTreeWidgetItem, name: str, title: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(above, [title])
        item.setData(0, _PLACE, name)
        self._pages[name] = item
        return item

    def _take(self, item: QTreeWidgetItem) -> None:
        place = item.data(0, _PLACE)
        if place:
            self.chosen.emit(place)

    def show_page(self, name: str) -> None:
        """Mark the page that is shown, and list its parts below it."""
        for other, item in self._pages.items():
            if other != name and item.childCount():
                item.takeChildren()
        item = self._pages.get(name)
        if item is None:
            return
        if not item.childCount():
            for anchor, words in pages.page(name).parts:
                part = QTreeWidgetItem(item, [words])
                part.setData(0, _PLACE, f"{name}#{anchor}")
        item.setExpanded(True)
        here = self.currentItem()
        if here is not item and (here is None or here.parent() is not item):
            self.setCurrentItem(item)


class Hits(QListWidget):
    """Places that say the words, best first."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Places that say it"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # or lines would be laid out twice
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setItemDelegate(_Lines(self))
        self.itemActivated.connect(self._take)
        self.itemClicked.connect(self._take)

    def fill(self, words: str, hits: Sequence[Hit]) -> None:
        """List these, the words they were found by marked."""
        sought = re.compile(rf"\b(?:{'|'.join(map(re.escape, words.split()))})", re.IGNORECASE)
        self.clear()
        for hit in hits:
            section = hit.section
            head = section.heading if section.anchor else section.title
            item = QListWidgetItem(f"{head}, {section.title}. {hit.snippet}")  # as a screen reader tells it
            item.setData(_PLACE, f"{section.page}#{section.anchor}".removesuffix("#"))
            parts = sought.split(hit.snippet), sought.findall(hit.snippet)
            item.setData(_SAID, (head, section.title if section.anchor else "", parts))
            self.addItem(item)
        if not hits:
            none = QListWidgetItem(self.tr("No page says this."))
            none.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(none)
        self.setCurrentRow(0)

    def _take(self, item: QListWidgetItem) -> None:
        if item.data(_PLACE):
            self.chosen.emit(item.data(_PLACE))

    def take_current(self) -> None:
        """Go to the place that is marked."""
        if self.currentItem() is not None:
            self._take(self.currentItem())


class _Lines(QStyledItemDelegate):
    """A hit as its heading, its page, and the words around what was looked for."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        document = self._document(index)
        if document is None:
            super().paint(painter, option, index)
            return
        painter.save()
        absolute.keep_sides(painter)
        worn, chosen = theme.current(), option.state & QStyle.StateFlag.State_Selected
        if chosen:
            painter.fillRect(option.rect, QColor(worn.selected))
        painter.setPen(QColor(worn.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.translate(option.rect.x() + _EDGE, option.rect.y() + _EDGE / 2)
        document.drawContents(painter, QRectF(0, 0, option.rect.width(), option.rect.height()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        document = self._document(index)
        if document is None:
            return super().sizeHint(option, index)
        return QSize(100, round(document.size().height()) + _EDGE)

    def _document(self, index: QModelIndex | QPersistentModelIndex) -> QTextDocument | None:
        said, wide = index.data(_SAID), self.parent().viewport().width()
        if said is None:
            return None
        worn, (head, page, (plain, found)) = theme.current(), said
        mark = worn.kind("excerpt")
        marked = [f"<span style='background:{mark.fill}; color:{mark.ink}'>{escape(each)}</span>" for each in found]
        words = "".join(chain.from_iterable(zip(map(escape, plain), [*marked, ""], strict=True)))
        document = QTextDocument()
        document.setDefaultFont(theme.small())
        document.setDocumentMargin(0)
        document.setTextWidth(max(80, wide - 2 * _EDGE))
        below = f"<br><span style='color:{worn.text3}'>{escape(page)}</span>" if page else ""
        document.setHtml(f"<div style='color:{worn.text}'><b>{escape(head)}</b>{below}<br>"
                         f"<span style='color:{worn.text2}'>{words}</span></div>")  # fmt: skip
        return document


class Side(QWidget):
    """A field to look words up, and below it the contents or what was found."""

    chosen = Signal(str)
    sought = Signal(str)  # the words that hits are listed for; empty when the contents are back

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit(placeholderText=self.tr("Search the guide"), clearButtonEnabled=True)
        self.field.setAccessibleName(self.tr("Search the guide"))
        bound(self.field)
        self.contents, self.hits, self.stack = Contents(), Hits(), QStackedWidget()
        self.stack.addWidget(self.contents)
        self.stack.addWidget(self.hits)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 0, 8)
        column.addWidget(self.field)
        column.addWidget(self.stack, 1)
        self.field.textChanged.connect(self._look)
        self.contents.chosen.connect(self.chosen)
        self.hits.chosen.connect(self.chosen)
        self.setFocusProxy(self.field)

    def _look(self, words: str) -> None:
        plain = words.strip()
        if plain:
            self.hits.fill(plain, search(plain))
        self.stack.setCurrentWidget(self.hits if plain else self.contents)
        self.sought.emit(plain)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the field the arrows walk what is below it, and Enter takes it."""
        listing = self.stack.currentWidget() is self.hits
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and listing:
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.hits.setCurrentRow(max(0, min(self.hits.count() - 1, self.hits.currentRow() + step)))
        elif event.key() == Qt.Key.Key_Down:
            self.contents.setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and listing:
            self.hits.take_current()
        elif event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
        else:
            super().keyPressEvent(event)
