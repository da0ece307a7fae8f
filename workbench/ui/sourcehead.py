"""What is known of a source, above its text: reliability, publisher, author, date and how it is known, hash."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workbench.case.case import Case
from workbench.case.rows import Row, record
from workbench.ui import theme
from workbench.ui.chips import GradeBox, Pill
from workbench.ui.wording import day, premises, short_hash
from workbench.values import grades


class SourceHead(QWidget):
    """Two lines; what nobody recorded reads so, never blank."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 12, 6)
        column.setSpacing(2)
        self._top, self._below = QHBoxLayout(), QHBoxLayout()
        for line in (self._top, self._below):
            line.setSpacing(8)
            column.addLayout(line)

    def show_source(self, case: Case, source: bytes) -> None:
        """Say what the case says of it now."""
        row = record(case, source)
        for line in (self._top, self._below):
            while line.count():
                gone = line.takeAt(0).widget()
                if gone is not None:
                    gone.hide()
                    gone.deleteLater()
        self._first(row)
        self._second(case, row)

    def _first(self, row: Row) -> None:
        meaning = grades.meaning(row["reliability"])
        self._top.addWidget(GradeBox(row["reliability"], meaning))
        self._top.addWidget(self._words(escape(meaning.partition(":")[0])))
        for name in ("publisher", "author", "language"):
            if row[name] or name != "language":
                self._top.addWidget(self._words(self._fact(name, row[name])))
        self._top.addStretch(1)
        if row["held"]:
            size = self.tr("{} bytes").format(f"{row['bytes']:,}".replace(",", " "))
            held = QLabel(f"{short_hash(row['sha256'])} · {size}")
            held.setProperty("role", "mono")
            held.setToolTip(f"SHA-256 {row['sha256']}")
            self._top.addWidget(held)
        else:
            self._top.addWidget(Pill(self.tr("not held")))

    def _second(self, case: Case, row: Row) -> None:
        how = row["published_how"]
        if how is None:
            self._below.addWidget(self._words(self._fact("published", None)))
        else:
            said = self._known(how)
            self._below.addWidget(self._words(f"{self.tr('Published')} <b>{escape(day(how['edtf']))}</b>{said}"))
            rests = premises(case, how["premises"])
            if rests:
                self._below.addWidget(self._words(self.tr("premises: {}").format(escape(rests))))
        self._below.addStretch(1)
        if row["url"]:
            address = QLabel(row["url"], textFormat=Qt.TextFormat.PlainText)
            address.setProperty("role", "faint")
            address.setWordWrap(False)
            self._below.addWidget(address)

    def _known(self, how: Row) -> str:
        if how["accepted_by"]:
            return f" &nbsp;{self.tr('accepted by')} {escape(how['accepted_by'])}"
        return f" &nbsp;{escape(how['why'])}" if how["why"] else ""

    def _fact(self, name: str, value: str | None) -> str:
        faint = theme.current().text3
        said = escape(value) if value else f"<i style='color:{faint}'>{self.tr('not recorded')}</i>"
        return f"<span style='color:{faint}'>{self.tr(name.capitalize())}</span> {said}"

    def _words(self, html: str) -> QLabel:
        label = QLabel(html, textFormat=Qt.TextFormat.RichText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setFont(theme.small())
        return label
