"""What is known of a source, above its text: reliability, publisher, author, date and how it is known, hash."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from workbench.case.case import Case
from workbench.case.ids import id_bytes
from workbench.case.rows import Row, record
from workbench.ui import theme
from workbench.ui.chips import GradeBox, Pill
from workbench.ui.wording import day, premises, short_hash
from workbench.values import grades

_GAP = " &nbsp; "
_SHORT = 40  # letters of a fact that is not broken over two lines
_CITES = """
SELECT s.id, s.title, s.capture IS NOT NULL FROM link l JOIN source s ON s.id = l.b AND s.deleted = 0
WHERE l.a = ? AND l.kind = 'cites' AND l.deleted = 0 ORDER BY l.id
"""


class SourceHead(QWidget):
    """Two lines; what nobody recorded reads so, never blank."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Case, Row] | None = None
        self.setProperty("bar", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._grade, self._held = GradeBox(None, ""), Pill(self.tr("not held"))
        self._facts, self._bytes = self._words(), QLabel()
        self._bytes.setProperty("role", "mono")
        self._date, self._address = self._words(), QLabel(textFormat=Qt.TextFormat.PlainText)
        self._address.setProperty("role", "faint")
        self._address.setMaximumWidth(320)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 12, 6)
        column.setSpacing(2)
        column.addLayout(self._line(self._grade, self._facts, self._bytes, self._held))
        column.addLayout(self._line(self._date, self._address))

    def _words(self) -> QLabel:
        label = QLabel(textFormat=Qt.TextFormat.RichText, wordWrap=True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setFont(theme.small())
        gives_way = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # before the window does
        gives_way.setHeightForWidth(True)
        label.setSizePolicy(gives_way)
        return label

    def _line(self, *parts: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in parts:
            takes = part in (self._facts, self._date)
            row.addWidget(part, int(takes), Qt.AlignmentFlag(0) if takes else Qt.AlignmentFlag.AlignTop)
        return row

    def show_source(self, case: Case, source: bytes) -> None:
        """Say what the case says of it now."""
        row = record(case, source)
        row["cites"] = self._cites(case, id_bytes(row["id"]))
        if self._shown == (case, row):
            return
        self._shown = case, row
        self._first(row)
        self._second(case, row)

    def _first(self, row: Row) -> None:
        held, meaning = row["held"], grades.meaning(row["reliability"])
        self._grade.show_grade(row["reliability"], meaning)
        for widget, there in ((self._grade, held), (self._bytes, held), (self._held, not held)):
            widget.setVisible(there)
        said = [escape(meaning.partition(":")[0])] if held else []
        said += [self._fact(name, row[name]) for name in ("publisher", "author")]
        said += [self._fact("language", row["language"])] if row["language"] else []
        self._facts.setText(_GAP.join(said))
        if held:
            size = self.tr("{} bytes").format(f"{row['bytes']:,}".replace(",", " "))
            self._bytes.setText(f"{short_hash(row['sha256'])} · {size}")
            self._bytes.setToolTip(f"SHA-256 {row['sha256']}")

    def _second(self, case: Case, row: Row) -> None:
        how = row["published_how"]
        said = [self._fact("published", None)]
        if how is not None:
            said = [f"{self._name('published')} <b>{escape(day(how['edtf']))}</b> {self._known(how)}"]
            rests = premises(case, how["premises"])
            said += [self.tr("premises: {}").format(escape(rests))] if rests else []
        said += [f"{self._name('cites')} {row['cites']}"] if row["cites"] else []
        self._date.setText(_GAP.join(said))
        self._address.setText(row["url"] or "")

    def _cites(self, case: Case, source: bytes) -> str:
        found = case.rows(_CITES, (source,))
        missing = f" <i>({self.tr('not held')})</i>"
        return ", ".join(
            f"{case.number(key)} {escape(title or self.tr('untitled'))}{'' if held else missing}"
            for key, title, held in found
        )

    def _known(self, how: Row) -> str:
        by = how["accepted_by"]
        return escape(how["why"] if not by or how["why"].startswith("given by ") else f"{self.tr('accepted by')} {by}")

    def _name(self, name: str) -> str:
        return f"<span style='color:{theme.current().text3}'>{self.tr(name.capitalize())}</span>"

    def _fact(self, name: str, value: str | None) -> str:
        faint = theme.current().text3
        said = escape(_whole(value)) if value else f"<i style='color:{faint}'>{_whole(self.tr('not recorded'))}</i>"
        return f"{self._name(name)}&nbsp;{said}"

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._shown:
            case, row = self._shown
            self._first(row)
            self._second(case, row)


def _whole(words: str) -> str:
    """Short words that stay on one line; long ones may go on in the next."""
    return words.replace(" ", "\xa0") if len(words) <= _SHORT else words
