"""The tags of the case as a tree: ticked for what is selected, and named, coloured and laid within each other here."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QMenu,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.case import acts
from workbench.case.tags import PATH, Held, Tags, counts, counts_among, parts
from workbench.ui.asking import Asking
from workbench.ui.dialogs.sheet import Sheet, named
from workbench.ui.forms.bounds import NAME, fault
from workbench.ui.language import counted, worded
from workbench.ui.plain import line
from workbench.ui.tagchip import tag_icon
from workbench.ui.window import MainWindow
from workbench.values.errors import CaseError
from workbench.values.words import TAG_COLOURS

_OFF, _PART, _ON = Qt.CheckState.Unchecked, Qt.CheckState.PartiallyChecked, Qt.CheckState.Checked
_KEY = Qt.ItemDataRole.UserRole
_KEYS = {True: (Qt.Key.Key_F2, Qt.Key.Key_Delete), False: (Qt.Key.Key_Return, Qt.Key.Key_Enter)}
"""The keys of the tree, and of the line above it."""


class TagsDialog(Sheet):
    """Ctrl+Enter files the selected records under what is ticked, as one act; the rest is done at once."""

    name = "tags"
    title = "Tags"
    verb = "Tag"
    size_hint = QSize(460, 520)

    def __init__(self, window: MainWindow, records: Sequence[bytes]) -> None:
        self._records = list(records)
        self._before: dict[bytes, Qt.CheckState] = {}
        super().__init__(window)
        many = len(self._records)
        self.aside.setText(
            self.tr("{} selected").format(counted(many, "record", "records"))
            if many
            else self.tr("Nothing is selected")
        )
        self.button.setVisible(bool(self._records))
        self.desk.changed.connect(self._fill)
        self._fill()
        self.new.setFocus(Qt.FocusReason.OtherFocusReason)

    def body(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 12, 16, 12)
        self.new = QLineEdit(maxLength=NAME)
        self.new.setPlaceholderText(self.tr("cargo, or aircraft/military"))
        self.new.installEventFilter(self)
        self.tree = QTreeWidget(columnCount=2, headerHidden=True)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.setAccessibleName(self.tr("Tags"))
        self.tree.setToolTip(self.tr("Space ticks, F2 renames, Del puts in the trash"))
        self.tree.installEventFilter(self)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(lambda at: self._menu.popup(self.tree.mapToGlobal(at)))
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._offer)
        self.change = QPushButton(self.tr("Change tag"))
        self.change.setMenu(self._menu)
        for widget in (named(self.tr("&New tag"), self.new), self.new, self.tree, self.change):
            column.addWidget(widget)
        return page

    # the tree

    def _fill(self) -> None:
        """List the tags there are; what was ticked and not yet done stays so."""
        case = self.desk.case
        if case is None:
            return
        ticked, at = self._ticks(), self._key(self.tree.currentItem())
        tags, many = Tags(case), counts(case)
        of = counts_among(case, self._records)
        self._before = {key: self._state(of[key]) for key in tags.held}
        self.tree.clear()
        items: dict[bytes | None, QTreeWidgetItem] = {}
        for tag in tags.in_order:
            item = items[tag.key] = QTreeWidgetItem([line(tag.name), str(many[tag.key] or "")])
            item.setData(0, _KEY, tag.key)
            item.setIcon(0, tag_icon(tag.colour))
            item.setToolTip(0, line(tag.path))
            if self._records:
                item.setCheckState(0, ticked.get(tag.key, self._before[tag.key]))
            over = items.get(tag.parent)
            over.addChild(item) if over is not None else self.tree.addTopLevelItem(item)
        self.tree.expandAll()
        chosen = items.get(at) or self.tree.topLevelItem(0)
        if chosen is not None:
            self.tree.setCurrentItem(chosen)
        self.change.setEnabled(self.desk.writable and chosen is not None)

    def _state(self, many: int) -> Qt.CheckState:
        return _ON if many == len(self._records) else _PART if many else _OFF

    def _ticks(self) -> dict[bytes, Qt.CheckState]:
        """What was ticked here otherwise than it stands in the case."""
        now = {self._key(item): item.checkState(0) for item in self.items()} if self._records else {}
        return {key: state for key, state in now.items() if key is not None and state != self._before.get(key)}

    def items(self) -> list[QTreeWidgetItem]:
        """Every line of the tree."""
        return self.tree.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)

    def _key(self, item: QTreeWidgetItem | None) -> bytes | None:
        return bytes(item.data(0, _KEY)) if item is not None else None

    def _chosen(self) -> Held | None:
        key = self._key(self.tree.currentItem())
        return Tags(self.desk.case).held.get(key) if key and self.desk.case else None

    # what is done

    def _make(self) -> bool:
        """File what is selected under the tag that is typed, at once; where nothing is, only the tag is made."""
        words = PATH.join(parts(self.new.text()))
        if says := fault(words, NAME):
            self.say("finding", says)
        elif words and self._attempt(acts.file_under, self._records, words):
            self.new.clear()
            return True
        return not words

    def submit(self) -> None:
        """File the records under what is ticked, and no longer under what is not."""
        ticks = self._ticks()
        if not self._make():
            return
        add = [key for key, state in ticks.items() if state == _ON]
        remove = [key for key, state in ticks.items() if state == _OFF]
        if not (add or remove) or self._attempt(acts.retag, self._records, add=add, remove=remove):
            self.accept()

    def _attempt(self, does: Callable[..., object], *args: object, **named: object) -> bool:
        """Do an act; a refusal is told above the foot."""
        try:
            self.unsay()
            self.desk.act(does, *args, **named)
        except CaseError as error:
            self.say("finding", str(error))
            return False
        return True

    def _offer(self) -> None:
        """What can be done with the tag at hand."""
        self._menu.clear()
        tag = self._chosen()
        if tag is None or not self.desk.writable:
            return
        for word in TAG_COLOURS:
            said = worded(word)
            entry = self._menu.addAction(said[:1].upper() + said[1:], lambda word=word: self._set(tag, "colour", word))
            entry.setIcon(tag_icon(word))
            entry.setCheckable(True)
            entry.setChecked(word == tag.colour)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Rename…\tF2"), lambda: self._rename(tag))
        self._menu.addAction(self.tr("Lay within…"), lambda: self.lay(tag))
        self._menu.addAction(self.tr("Delete\tDel"), lambda: self._delete(tag))

    def _set(self, tag: Held, field: str, value: str) -> None:
        self._attempt(acts.set_fields, tag.key, {field: value})

    def _rename(self, tag: Held) -> None:
        ask, verb = self.tr("New name:"), self.tr("Rename")
        name = Asking.line(self, self.tr("Rename tag"), ask, verb=verb, given=tag.name)
        if name is not None and name.strip() != tag.name:
            self._set(tag, "name", name)

    def lay(self, tag: Held) -> None:
        """Ask for the wider tag; with nothing written it lies within none."""
        over, slash, _name = tag.path.rpartition(PATH)
        ask, verb = self.tr("The wider tag, or nothing:"), self.tr("Lay within")
        name = Asking.line(self, self.tr("Lay within another tag"), ask, verb=verb, given=over if slash else "")
        if name is not None:
            self._set(tag, "parent", name)

    def _delete(self, tag: Held) -> None:
        self._attempt(acts.delete, tag.key)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:
        """F2 and Del in the tree; Enter in the line belongs to the line alone."""
        if not isinstance(event, QKeyEvent) or event.modifiers():
            return super().eventFilter(watched, event)
        here = _KEYS.get(watched is self.tree, ())
        if event.key() in here and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # before the window's own acts have it
        if event.key() not in here or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        self._do(event.key())
        return True

    def _do(self, key: int) -> None:
        tag = self._chosen() if self.desk.writable else None
        if key in _KEYS[False]:
            self._make()
        elif tag is not None:
            (self._rename if key == Qt.Key.Key_F2 else self._delete)(tag)
