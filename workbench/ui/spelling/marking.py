"""Wavy lines under words that are in no dictionary: in areas by a highlighter, in lines by formats of their own.

Screen readers are told of each when it is marked: of such lines themselves Qt 6.11 tells them nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRectF, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QInputMethodEvent,
    QKeyEvent,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QWidget
from shiboken6 import isValid

from workbench.ui import theme
from workbench.ui.slices import Slices, Work
from workbench.ui.spelling.announced import announce
from workbench.ui.spelling.candidates import Candidate, Doubts, candidates
from workbench.ui.spelling.menu import extend
from workbench.ui.spelling.speller import speller
from workbench.ui.units import TextUnits

_SLICE = 0.004  # seconds of marking between two events: a key must not wait
_SPARE = 50  # marks of blocks that are gone, kept until there are more of them than of blocks
Span = tuple[int, int]  # where a word begins and ends, in Qt's units


def look() -> QTextCharFormat:
    """The line under a word."""
    made = QTextCharFormat()
    made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
    made.setUnderlineColor(QColor(theme.current().kinds["finding"].ink))
    return made


def word_at(text: str, unit: int) -> tuple[Candidate, Span] | None:
    """The word that a place in a text lies in or at the end of, and where that is."""
    units = TextUnits(text)
    point = units.point(unit)
    start = point
    while start and not text[start - 1].isspace():
        start -= 1
    end = next((at for at in range(point, len(text)) if text[at].isspace()), len(text))
    found = next((each for each in candidates(text, start, end) if each.start <= point <= each.end), None)
    return (found, units.unit_span(found.start, found.end)) if found else None


class Marks:
    """The words of one text that are marked, but for those ``ignored`` there."""

    def __init__(self, ignored: set[str]) -> None:
        self._doubts, self._ignored = Doubts(), ignored
        self.shown: list[Span] = []
        self.waits = False  # whether a word is left out because it is being typed
        self.words: set[str] = set()  # that are marked
        self.fresh: set[str] = set()  # of these what was not at the reading before

    def read(self, text: str, typing: int | None) -> list[Span]:
        """What is to be marked now; the word that ends where one is ``typing`` waits until one is past it."""
        check = speller()
        units = TextUnits(text) if _beyond(text) else None
        self.shown, self.waits, before, self.words = [], False, self.words, set()
        for each in self._doubts.read(text, check.right):
            span = units.unit_span(each.start, each.end) if units else (each.start, each.end)
            if span[1] == typing:
                self.waits = True  # nor is it asked about, letter for letter
            elif check.wrong(each.word) and each.word not in self._ignored:
                self.shown.append(span)
                self.words.add(each.word)
        self.fresh = self.words - before
        return self.shown


def _beyond(text: str) -> bool:
    """Whether characters take more than a unit."""
    return not text.isascii() and max(text) > "\uffff"


class Watch(QObject):
    """Tells the spelling of a field what becomes of the field."""

    def __init__(self, spelling: AreaSpelling | LineSpelling, *watched: QWidget) -> None:
        super().__init__(spelling)
        self._spelling, self._field = spelling, watched[0]
        for each in watched:
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in _FOLLOWED or not isValid(self._field):  # which hears of losing the keyboard even while it goes
            return False
        if kind == QEvent.Type.FocusOut:
            self._spelling.leave()
        elif kind == QEvent.Type.PaletteChange:
            self._spelling.dress()
        elif isinstance(event, QInputMethodEvent):
            self._spelling.compose(event)
        elif isinstance(event, QContextMenuEvent):
            self._spelling.offer(event)
            return True
        elif isinstance(event, QKeyEvent) and _asks_for_menu(event):
            at = QRectF(watched.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)).center().toPoint()
            place = watched.mapToGlobal(at)
            self._spelling.offer(QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, place))
            return True
        return False


_FOLLOWED = {
    QEvent.Type.FocusOut, QEvent.Type.PaletteChange, QEvent.Type.InputMethod, QEvent.Type.ContextMenu,
    QEvent.Type.KeyPress,
}  # fmt: skip


def _asks_for_menu(event: QKeyEvent) -> bool:
    """Shift+F10: Qt itself knows the Menu key alone."""
    return event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier


class AreaSpelling(QSyntaxHighlighter):
    """Marks the words of an area, block by block as they change."""

    def __init__(self, area: QPlainTextEdit) -> None:
        super().__init__(area)
        self._area, self._ignored = area, set[str]()
        self._marks: dict[int, Marks] = {}  # of each block, under the state that the block has from here
        self._last = 0
        self._waits: tuple[QTextBlock, int] | None = None  # the block of a word that is being typed, and the caret
        self._look = look()
        self._slices = Slices(self)
        self._slices.longest = _SLICE
        self.setDocument(area.document())
        speller().changed.connect(self.follow)
        speller().anew.connect(self.begin)
        area.cursorPositionChanged.connect(self._move)
        Watch(self, area, area.viewport())

    def forget(self) -> None:
        """Another text comes: nothing of it is ignored."""
        self._ignored.clear()

    def begin(self) -> None:
        """Another dictionary: nothing is ignored or known."""
        self.forget()
        self._marks.clear()
        self.dress()

    def follow(self) -> None:
        """Words may be right or wrong otherwise than before: in a long text the window answers between blocks."""
        self._slices.begin(self._following())

    def _following(self) -> Work:
        document, count, number = self._area.document(), -1, 0
        while number < document.blockCount():
            if count != document.blockCount():
                count, number = document.blockCount(), 0
            block = document.findBlockByNumber(number)
            marks = self._marks.get(block.userState())
            if marks is None or marks.shown != self._told(marks, block):
                self._read(block)
            number += 1
            yield

    def dress(self) -> None:
        """Other colours are worn."""
        for block in self._blocks():
            self._read(block)

    def compose(self, event: QInputMethodEvent) -> None:
        """What an input method makes is no part of the text before it is done."""

    def leave(self) -> None:
        """The area has lost the keyboard: no word is being typed."""
        self._move()

    def offer(self, event: QContextMenuEvent) -> None:
        """The area's own menu, and for a word that is marked what can be done with it."""
        key = event.reason() == QContextMenuEvent.Reason.Keyboard
        at = self._area.textCursor() if key else self._area.cursorForPosition(event.pos())
        found = word_at(at.block().text(), at.positionInBlock())
        replace = partial(self._replace, at.block().position())
        popup(self._area.createStandardContextMenu(), event, found, replace, self._ignore)

    def _replace(self, first: int, start: int, end: int, other: str) -> None:
        at = QTextCursor(self._area.document())
        at.setPosition(first + start)
        at.setPosition(first + end, QTextCursor.MoveMode.KeepAnchor)
        at.insertText(other)

    def _ignore(self, word: str) -> None:
        self._ignored.add(word)
        self.follow()

    def highlightBlock(self, text: str) -> None:
        block = self.currentBlock()
        if not speller().on or self._area.isReadOnly():
            return
        for start, end in self._told(self._of(block), block):
            self.setFormat(start, end - start, self._look)

    def _told(self, marks: Marks, block: QTextBlock) -> list[Span]:
        """What is to be marked in a block; a word that is being typed is come back to."""
        typing = self._typing(block)
        spans = marks.read(block.text(), typing)
        announce(self._area, marks.fresh)
        if marks.waits and typing is not None:
            self._waits = block, typing
        return spans

    def _of(self, block: QTextBlock) -> Marks:
        if block.userState() not in self._marks:
            if len(self._marks) > 2 * block.document().blockCount() + _SPARE:
                there = {each.userState() for each in self._blocks()}
                self._marks = {key: marks for key, marks in self._marks.items() if key in there}
            self._last += 1
            self._marks[self._last] = Marks(self._ignored)
            self.setCurrentBlockState(self._last)
            return self._marks[self._last]
        return self._marks[block.userState()]

    def _typing(self, block: QTextBlock) -> int | None:
        at = self._area.textCursor()
        return at.positionInBlock() if self._area.hasFocus() and at.block() == block else None

    def _move(self) -> None:
        """The caret went elsewhere than behind the word that was being typed."""
        if self._waits is None or self._typing(self._waits[0]) == self._waits[1]:
            return
        (block, _), self._waits = self._waits, None
        if block.isValid():
            self._read(block)

    def _read(self, block: QTextBlock) -> None:
        """Mark a block anew; to those who follow the text nothing has changed."""
        self._look = look()
        with QSignalBlocker(self._area.document()):
            self.rehighlightBlock(block)

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self._area.document().begin()
        while block.isValid():
            yield block
            block = block.next()


class LineSpelling(QObject):
    """Marks the words of a line, as an input method marks those it is making."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line, self._ignored = line, set[str]()
        self._marks = Marks(self._ignored)
        self._composing = False
        self.shown: list[Span] = []  # what is marked
        speller().changed.connect(self.follow)
        speller().anew.connect(self.begin)
        line.textChanged.connect(self.follow)
        line.cursorPositionChanged.connect(self._move)
        Watch(self, line)

    def forget(self) -> None:
        """Another text comes: nothing of it is ignored."""
        self._ignored.clear()

    def begin(self) -> None:
        """Another dictionary: nothing is ignored or known."""
        self.forget()
        self._marks = Marks(self._ignored)
        self.follow()

    def compose(self, event: QInputMethodEvent) -> None:
        """An input method makes words of its own now, which are not to be disturbed, or has made them."""
        self._composing = bool(event.preeditString())
        if not self._composing:
            QTimer.singleShot(0, self, self.follow)  # its formats take the place of ours

    def follow(self) -> None:
        """Mark what is wrong in the words as they are now."""
        line = self._line
        if self._composing or line.isReadOnly():
            return
        caret = line.cursorPosition()
        spans = self._marks.read(line.text(), caret if line.hasFocus() else None) if speller().on else []
        announce(line, self._marks.fresh)
        if spans or self.shown:
            kind, worn = QInputMethodEvent.AttributeType.TextFormat, look()
            told = [QInputMethodEvent.Attribute(kind, start - caret, end - start, worn) for start, end in spans]
            QLineEdit.inputMethodEvent(line, QInputMethodEvent("", told))
            self.shown = spans

    def dress(self) -> None:
        """Other colours are worn."""
        self.follow()

    def leave(self) -> None:
        """The line has lost the keyboard: no word is being typed."""
        self._move()

    def offer(self, event: QContextMenuEvent) -> None:
        """The line's own menu, and for a word that is marked what can be done with it."""
        key = event.reason() == QContextMenuEvent.Reason.Keyboard
        at = self._line.cursorPosition() if key else self._line.cursorPositionAt(event.pos())
        found = word_at(self._line.text(), at)
        popup(self._line.createStandardContextMenu(), event, found, self._replace, self._ignore)

    def _replace(self, start: int, end: int, other: str) -> None:
        self._line.setSelection(start, end - start)
        self._line.insert(other)

    def _ignore(self, word: str) -> None:
        self._ignored.add(word)
        self.follow()

    def _move(self) -> None:
        if self._marks.waits:
            self.follow()


def popup(
    menu: QMenu, event: QContextMenuEvent, found: tuple[Candidate, Span] | None,
    replace: Callable[[int, int, str], None], ignore: Callable[[str], None],
) -> None:  # fmt: skip
    """Show a field's menu where it was asked for, with what can be done with the word there; closed, it goes."""
    if found:
        word, (start, end) = found
        extend(menu, word.word, partial(replace, start, end), ignore)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(event.globalPos())
