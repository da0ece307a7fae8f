"""The view of a recording: what it states of itself, stretches of it as excerpts, and the way to the system's player.

Nothing is decoded here; the player gets a copy in a folder of its own that goes when the source is closed.
"""

from __future__ import annotations

import mimetypes
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QRect, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.case import blobs, storage
from workbench.case.anchors import Part, clock, seconds_of
from workbench.case.readings import Told
from workbench.case.rows import record
from workbench.case.standing import named_file
from workbench.reading.readers import reader_of
from workbench.ui.desk import Desk
from workbench.ui.dialogs.sheet import scrolled
from workbench.ui.forms.passage import Passage
from workbench.ui.jobs import Progress
from workbench.ui.language import tr
from workbench.ui.moves import label
from workbench.ui.plain import escape
from workbench.ui.reader.face import Face
from workbench.ui.reader.quotes import Excerpt
from workbench.ui.reader.stated import facts
from workbench.values.errors import CaseError

RECORD = Qt.ItemDataRole.UserRole


class RecordingFace(Face):
    """Facts, from and to, the stretches that are excerpts."""

    def __init__(self, desk: Desk, source: bytes, told: Told, mime: str) -> None:
        super().__init__()
        self._desk, self._source, self._told, self._mime = desk, source, told, mime
        self._folder: TemporaryDirectory[str] | None = None
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(24, 16, 24, 16)
        self._column.setSpacing(10)
        self._column.addLayout(self._facts())
        self._column.addLayout(self._player())
        self._column.addLayout(self._stretch())
        self.spans = QListWidget()
        self.spans.setAccessibleName(self.tr("Stretches of the recording"))
        self.spans.itemActivated.connect(self._pick)
        self.spans.itemClicked.connect(self._pick)
        self.none = label(self.tr("No stretch is kept yet. Write From and To, then press Enter."), "faint")
        self._column.addWidget(self.none)
        self._column.addWidget(self.spans, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(page))
        self.setProperty("paper", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusProxy(self.start)

    def _facts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for row, (name, value) in enumerate(facts(self._told)):
            said = self._length(value) if name == "Length" else value
            grid.addWidget(label(self.tr(name), "small"), row, 0)
            told = QLabel(escape(said), wordWrap=True)
            told.setTextFormat(Qt.TextFormat.RichText)
            grid.addWidget(told, row, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _length(self, value: str) -> str:
        try:
            return clock(float(value))
        except ValueError:
            return value

    def _player(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.play = QPushButton(self.tr("Open in the system’s player"))
        self.play.setAutoDefault(False)
        self.play.clicked.connect(self.open_outside)
        says = self.tr("It gets a copy in a private folder, which is removed when the source or the case is closed.")
        self.says = label(says, "faint")
        row.addWidget(self.play)
        row.addWidget(self.says, 1)
        return row

    def _stretch(self) -> QHBoxLayout:
        row = QHBoxLayout()
        form = QFormLayout()
        self.start, self.end = QLineEdit(), QLineEdit()
        for field, name in ((self.start, self.tr("&From")), (self.end, self.tr("&To"))):
            field.setPlaceholderText("1:05.2")
            field.setMaximumWidth(140)
            field.setAccessibleName(name.replace("&", ""))
            field.textChanged.connect(self._changed)
            field.returnPressed.connect(self.keep)
            form.addRow(name, field)
        row.addLayout(form)
        self.mark = QPushButton(self.tr("Keep as an excerpt"))
        self.mark.setAutoDefault(False)
        self.mark.clicked.connect(self.keep)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignBottom)
        self.fault = label("", "faint")
        row.addWidget(self.fault, 1, Qt.AlignmentFlag.AlignBottom)
        self._changed()
        return row

    # what is selected

    def _span(self) -> tuple[float, float] | None:
        try:
            start, end = seconds_of(self.start.text()), seconds_of(self.end.text())
        except CaseError:
            return None
        return (start, end) if start < end else None

    def _changed(self) -> None:
        written = [each.text() for each in (self.start, self.end) if each.text().strip()]
        span = self._span()
        wrong = self.tr("Write times as 12.5, 1:05 or 1:02:03, the first one earlier.") if len(written) == 2 else ""
        self.fault.setText("" if span else wrong)
        self.mark.setEnabled(span is not None and self._desk.writable)
        self.part_changed.emit()

    def passage(self) -> Passage | None:
        span = self._span()
        if span is None:
            return None
        return Passage(
            self._source, 0, 0, "", part=Part(span=span, label=tr("{} to {}").format(clock(span[0]), clock(span[1])))
        )

    def keep(self) -> None:
        """Keep the stretch as an excerpt and select it."""
        passage, kept = self.passage(), list[bytes]()
        if passage is not None and self._desk.attempt(lambda case: kept.append(passage.keep(case))):
            self._desk.focus.select(*kept)

    def span(self) -> tuple[int, int] | None:
        return None

    def select(self, span: tuple[int, int] | None) -> None:
        """It has no words."""

    def reveal(self, start: int, end: int) -> None:
        """It has no words."""

    def selected_rect(self) -> QRect | None:
        return QRect(self.start.mapToGlobal(self.start.rect().topLeft()), self.start.size())

    def set_excerpts(self, excerpts: Sequence[Excerpt]) -> None:
        self.spans.clear()
        for one in sorted((each for each in excerpts if each.part.span), key=lambda each: each.part.span or (0.0, 0.0)):
            for note in one.notes:
                item = QListWidgetItem(f"{one.part.label}    {note.said}")
                item.setData(RECORD, (note.record, one.part.span))
                self.spans.addItem(item)
        self.none.setVisible(not self.spans.count())

    def _pick(self, item: QListWidgetItem) -> None:
        meant, (start, end) = item.data(RECORD)
        self.start.setText(clock(start))
        self.end.setText(clock(end))
        self._desk.focus.select(meant)

    # the player

    def open_outside(self) -> None:
        """Write a copy for the system's player and hand it over; its ending is that of what it is, not of its name."""
        path, number = self._desk.case.path, self._desk.case.number(self._source)
        _, blob = named_file(self._desk.case, self._source)
        assert blob is not None  # it was read
        self._put_away()
        self._folder = TemporaryDirectory(prefix="recording-", ignore_cleanup_errors=True)
        out = Path(self._folder.name) / f"{number}{self._ending()}"

        def work(progress: Progress) -> Path:
            with closing(storage.reader(path)) as connection, out.open("xb") as file:
                total = blobs.listed(connection, blob).size
                for chunk in blobs.read(connection, blob):
                    file.write(chunk)
                    progress(file.tell(), total)
            return out

        self._desk.jobs.start(self.tr("Writing a copy for the player"), work, done=self._hand_over,
                              failed=self.says.setText)  # fmt: skip

    def _ending(self) -> str:
        """Its own ending where that is one of recordings; a system would start what another one promises."""
        reader = reader_of(self._told.recipe or "")
        own = Path(str(record(self._desk.case, self._source)["name"] or "")).suffix.lower()
        known = reader is not None and own in reader.suffixes
        return own if known else mimetypes.guess_extension(self._mime) or ".bin"

    def _hand_over(self, out: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(out))):
            self.says.setText(self.tr("No player answered; the copy is at {} until the source is closed.").format(out))

    def _put_away(self) -> None:
        folder, self._folder = self._folder, None
        if folder is not None:
            folder.cleanup()

    def leave(self) -> None:
        self._put_away()
