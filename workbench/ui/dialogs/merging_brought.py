"""What a copy brings besides what needs a choice: the list at the left, and a card for each part of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from workbench.case.entrywords import field_title
from workbench.case.titles import CALLED
from workbench.exchange.brought import Brought, Came, Group, Pair, View
from workbench.ui import absolute, icons, theme
from workbench.ui.chips import KindChip
from workbench.ui.dialogs.merging_clash import Clash, three
from workbench.ui.language import counted, tr
from workbench.ui.matrix.face import SIGNS
from workbench.ui.moves import label
from workbench.ui.plain import escape
from workbench.values.grades import meaning

_LINES = 12  # records that a card names
CHOICE, OPINIONS, ADDED, CHANGED, DELETED = "choice", "opinions", "added", "changed", "deleted"
_TITLES = {CHOICE: "Need your choice", OPINIONS: "Opinions, both kept", ADDED: "Added in the returned copy",
           CHANGED: "Changed, no clash", DELETED: "Deleted there"}  # fmt: skip
_WHERE, _COUNT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
Line = tuple[str, str, tuple[str, int]]  # icon, words, and which card of which part it leads to


class Side(QWidget):
    """The list, and below it that the journals are whole and where the merge will stand."""

    def __init__(self) -> None:
        super().__init__()
        column, box = QVBoxLayout(self), QFrame()
        column.setContentsMargins(0, 8, 0, 12)
        self.parts, self.journals = Parts(), label("")
        column.addWidget(self.parts, 1)
        box.setProperty("message", "ok")
        inner, wrap = QVBoxLayout(box), QHBoxLayout()
        inner.setContentsMargins(10, 8, 10, 8)
        inner.addWidget(self.journals)
        wrap.setContentsMargins(12, 0, 12, 0)
        wrap.addWidget(box)
        column.addLayout(wrap)

    def fit(self, wide: int) -> None:
        """Take a third of a dialog at most."""
        self.setFixedWidth(min(round(theme.grown(220)), wide // 3))

    def show_merge(self, clashes: Sequence[Clash], brought: Brought | None, *, both: bool) -> None:
        """List another copy; ``both``: this journal was checked, too."""
        self.setVisible(brought is not None)
        self.parts.show_parts(clashes, brought)
        if brought:
            whole = self.tr("Both journals check out.") if both else self.tr("The returned journal checks out.")
            stay = self.tr("Your entries stay; the merge is entry #{}.").format(brought.fork.marker)
            self.journals.setText(f"<b>{whole}</b> {stay}")


class _Counted(absolute.Isolating):
    """A line with its count at the right edge."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        count = index.data(_COUNT)
        if count:
            painter.save()
            absolute.mirror(painter, option.rect, option.direction)
            painter.setFont(theme.small())
            left = index.data(_WHERE)[0] == CHOICE
            painter.setPen(QColor(theme.current().care if left else theme.current().text2))
            absolute.write(painter, option.rect.adjusted(0, 0, -10, 0),
                             Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)  # fmt: skip
            painter.restore()


class Parts(QListWidget):
    """The parts of a merge with their counts; a click or Enter leads to the card."""

    wanted = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What the copy brings"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Counted(self))
        self.itemActivated.connect(self._go)
        self.itemClicked.connect(self._go)

    def show_parts(self, clashes: Sequence[Clash], brought: Brought | None) -> None:
        """List them anew."""
        at = self.currentRow()
        self.clear()
        left = sum(not clash.choice for clash in clashes)
        if clashes:
            self._part(CHOICE, self.tr("{} of {} left").format(left, len(clashes)), _clashing(clashes))
        if brought:
            views = brought.opinions
            self._part(OPINIONS, str(len(views)), (("compare", f"{each.number} {each.of}", (OPINIONS, 0))
                                                   for each in views[:_LINES]))  # fmt: skip
            added = sum(group.total for group in brought.added.values())
            self._part(ADDED, str(added), _added(brought))
            self._part(CHANGED, str(brought.changed.total), ())
            self._part(DELETED, str(brought.deleted.total), ())
        self.setCurrentRow(min(max(at, 0), self.count() - 1))

    def _part(self, part: str, count: str, lines: Iterator[Line] | tuple[()]) -> None:
        if count == "0":
            return
        head = QListWidgetItem(self.tr(_TITLES[part]), self)
        head.setData(Qt.ItemDataRole.AccessibleTextRole, f"{self.tr(_TITLES[part])}, {count}")
        head.setData(_COUNT, count)
        bold = QFont(theme.body())
        bold.setWeight(QFont.Weight.DemiBold)
        head.setFont(bold)
        head.setData(_WHERE, (part, 0))
        for icon, words, where in lines:
            line = QListWidgetItem(words, self)
            worn = theme.current()
            colour = {"check": worn.ok, "finding": worn.care}.get(icon) or worn.kind(icon).ink
            line.setIcon(icons.icon(icon if icon in icons.SHAPES else "plus", colour))
            line.setData(_WHERE, where)
            line.setToolTip(words)

    def _go(self, item: QListWidgetItem) -> None:
        self.wanted.emit(*item.data(_WHERE))


def _clashing(clashes: Sequence[Clash]) -> Iterator[Line]:
    for at, clash in enumerate(clashes):
        words = f"{clash.number} {clash.field.lower()}"
        yield ("check" if clash.choice else "finding", words, (CHOICE, at))


def _added(brought: Brought) -> Iterator[Line]:
    for table, group in brought.added.items():
        first = group.rows[0].number
        kind = CALLED.get(table, table)
        one = f"+ {kind} {first}"
        yield (
            table,
            one if group.total == 1 else tr("+ {} from {}").format(counted(group.total, kind), first),
            (ADDED, 0),
        )


def cards(brought: Brought) -> Iterator[tuple[str, QFrame]]:
    """A card for every part that has something."""
    if brought.opinions:
        yield OPINIONS, _views(brought.opinions)
    everything = [row for group in brought.added.values() for row in group.rows]
    total = sum(group.total for group in brought.added.values())
    said = {CHANGED: tr("their values come in, nobody changed them here"),
            ADDED: tr("new records, numbered after yours"),
            DELETED: tr("they go to the trash here, too, and can be restored")}  # fmt: skip
    for part, group in ((ADDED, Group(total, everything)), (CHANGED, brought.changed), (DELETED, brought.deleted)):
        if group.total:
            yield part, _records(part, group, said[part])


def _card(title: str, aside: str) -> tuple[QFrame, QVBoxLayout]:
    frame, head = QFrame(), QHBoxLayout()
    frame.setProperty("card", "true")
    frame.setAccessibleName(title)
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 8)
    column.setSpacing(4)
    head.setContentsMargins(12, 8, 12, 4)
    head.addWidget(label(title, "strong"), 1)
    why = label(aside, "faint")
    why.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    head.addWidget(why, 2)
    column.addLayout(head)
    return frame, column


def _views(pairs: Sequence[Pair]) -> QFrame:
    frame, column = _card(_TITLES[OPINIONS], _aside(len(pairs)))
    for pair in pairs[: 4 * _LINES]:
        grid, what = QGridLayout(), QHBoxLayout()
        grid.setContentsMargins(1, 2, 1, 2)
        grid.setSpacing(0)
        what.setContentsMargins(12, 0, 4, 0)
        what.setSpacing(8)
        if pair.number:
            what.addWidget(KindChip(_kind(pair), pair.number))
        what.addWidget(_plain(pair.of), 1)
        grid.addLayout(what, 0, 0, Qt.AlignmentFlag.AlignTop)
        for at, view in ((1, pair.mine), (2, pair.theirs)):
            grid.addWidget(_view(pair, view), 0, at, Qt.AlignmentFlag.AlignTop)
        three(grid)
        column.addLayout(grid)
    return frame


def _aside(count: int) -> str:
    """Why there is nothing to choose."""
    return tr("two analysts, two views: nothing to choose") if count else ""


def _kind(pair: Pair) -> str:
    letters = pair.number.rstrip("0123456789")
    return {"S": "source", "CL-": "claim", "SG-": "sighting", "H": "hypothesis", "E": "excerpt"}.get(letters, "note")


def _view(pair: Pair, view: View) -> QWidget:
    """One analyst's view: the mark with what it means and why, and whose it is."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(12, 0, 8, 0)
    column.setSpacing(0)
    reason = f" – {escape(view.reason)}" if view.reason else ""
    meant = meaning(view.value).partition(":")[0] if pair.table == "grade" else ""
    sign = SIGNS.get(view.value, "") if pair.table == "rating" else ""
    column.addWidget(label(f"<b>{escape(' '.join(filter(None, (sign, view.value))))}</b> {escape(meant)}{reason}"))
    whose = label(view.by, "faint")
    whose.setTextFormat(Qt.TextFormat.PlainText)
    column.addWidget(whose)
    return made


def _records(part: str, group: Group, aside: str) -> QFrame:
    frame, column = _card(_TITLES[part], aside)
    for row in group.rows[:_LINES]:
        line = QHBoxLayout()
        line.setContentsMargins(12, 0, 12, 0)
        line.setSpacing(8)
        line.addWidget(KindChip(row.table, row.number or CALLED.get(row.table, row.table)))
        line.addWidget(_plain(_words(row)), 1)
        column.addLayout(line)
    if group.total > len(group.rows[:_LINES]):
        more = label(tr("and {} more").format(group.total - len(group.rows[:_LINES])), "faint")
        more.setContentsMargins(12, 0, 12, 0)
        column.addWidget(more)
    return frame


def _words(row: Came) -> str:
    fields = ", ".join(field_title(row.table, name) for name in row.fields)
    return " ".join(f"{fields + ': ' if fields else ''}{row.name}".split())[:160]


def _plain(text: str) -> QLabel:
    made = label(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made
