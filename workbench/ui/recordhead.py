"""What stands above a record in the inspector: what it is called and graded, and the acts on it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from workbench.case.rows import Row
from workbench.ui import icons, particulars, theme
from workbench.ui.actions import Actions
from workbench.ui.chips import GradeBox, KindChip, Pill
from workbench.ui.keycaps import KeyButton
from workbench.ui.language import worded
from workbench.ui.meant import explain, grade_meant, meant
from workbench.ui.plain import led
from workbench.ui.short import Short
from workbench.ui.slips import says
from workbench.ui.tagchip import TagRow
from workbench.ui.wording import kind_told
from workbench.values import grades

_MENU = ("show-words", "rename", "tags", "carry", "grade", "note", "lead", "cite", "translate", "search-made",
         "collection", "mark", "custody", "custody-check", "ask-stamp", "add-stamp", "imagery", "ocr", "confirm",
         "still", "bound", "copy-quote", "name-airframe", "join-tracks", "part-tracks", "place-on-board",
         "reverse-entry", "delete", "restore")  # fmt: skip


class RecordHead(QWidget):
    """Kind, grade, name and what is said below it of one record."""

    def __init__(self, actions: Actions) -> None:
        super().__init__(objectName="inspector-head")
        self._actions = actions
        self._link: QPushButton | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 6)
        column.setSpacing(4)
        self._acts, self._named, low = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._acts.setSpacing(6)
        low.setSpacing(6)
        self._chip, self._grade, self._meaning = KindChip("source", ""), GradeBox(None, ""), Short(left=True)
        self._meaning.setProperty("role", "small")
        self._acts.addWidget(self._chip)
        self._acts.addWidget(self._grade)
        self._acts.addWidget(self._meaning, 1)
        self.name, self._bin = says(role="heading", html=True), QLabel(self.tr("In the trash"))
        self._below, self._how, self._marked = QLabel(), Pill(""), Pill("")
        self._below.setProperty("role", "small")
        low.addWidget(self._below)
        low.addWidget(self._how)
        low.addWidget(self._marked)
        low.addStretch(1)
        self._named.addWidget(self.name, 1)
        column.addLayout(self._acts)
        column.addLayout(self._named)
        self.tags = TagRow()
        column.addWidget(self._bin)
        column.addLayout(low)
        column.addWidget(self.tags)

    def show_row(self, row: Row) -> None:
        """Stand above this record, its row as ``case.rows.record`` gives it."""
        kind, mark = row["record"], row.get("reliability") or row.get("credibility")
        gradable = kind in particulars.GRADED and row.get("held", True)
        meaning = grades.meaning(mark)
        self._chip.show_record(kind, f"{row['number'] or ''} {kind_told(kind)}".strip(), b"")
        self._grade.show_grade(mark, meaning)
        self._grade.setVisible(gradable)
        self._meaning.setText(worded(meaning.partition(":")[0]) if gradable else "")
        explain(self._meaning, grade_meant(mark) if gradable else "")
        self.name.setText(led(particulars.name(row), mirrored=self.isRightToLeft()))
        self._bin.setVisible(row["deleted"])
        below, how = particulars.aside(row)
        self._below.setText(f"{below} ·" if below and how else below)
        self._how.setText(how)
        explain(self._how, meant("method", row.get("method") or ""))
        self._how.setVisible(bool(how))
        self._marked.setText(row.get("handling") or "")
        self._marked.setVisible(bool(row.get("handling")))
        self._below.setVisible(bool(below))
        self._offer_acts()

    def _offer_acts(self) -> None:
        """The link button with its key, and a menu with the other acts; made once their rows are bound."""
        if self._link is None and "link" in self._actions:
            self._link = self._button("link")
            self._acts.addWidget(self._link)
            self._named.addWidget(self._more(), 0, Qt.AlignmentFlag.AlignTop)
        if self._link is not None:
            self._link.setVisible(self._actions["link"].isEnabled())

    def _button(self, name: str) -> QPushButton:
        action = self._actions[name]
        button = KeyButton(action.text().rstrip("…"), action.shortcut().toString(), panel=True)
        button.setToolTip(action.toolTip())
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.clicked.connect(action.trigger)
        return button

    def _more(self) -> QToolButton:
        self._other = QToolButton(toolTip=self.tr("What else can be done with this record"))
        self._other.setAccessibleName(self._other.toolTip())
        self._other.setIconSize(icons.side(16))
        self._other.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._other)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        self._other.setMenu(menu)
        self.dress()
        return self._other

    def dress(self) -> None:
        """Colours of the theme anew."""
        if self._link is not None:
            self._other.setIcon(icons.icon("more", theme.current().text2))

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        menu.addActions([self._actions[name] for name in _MENU if name in self._actions
                         and self._actions[name].isEnabled()])  # fmt: skip
