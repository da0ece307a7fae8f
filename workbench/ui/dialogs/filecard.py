"""The one file that is to be attached: its name, what it is, and how it begins."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from workbench.reading.inputs import readable
from workbench.reading.looking import Looked
from workbench.ui import icons, theme
from workbench.ui.dialogs.preflight import Found
from workbench.ui.language import counted, tr, worded
from workbench.ui.moves import label, rule
from workbench.ui.plain import tip
from workbench.values.shown import visible
from workbench.values.spoken import thousands

_SHAPE = 18
_HIGH = 150  # pixels of a picture made small


class FileCard(QWidget):
    """Shown in place of the list while there is one file."""

    def __init__(self) -> None:
        super().__init__()
        self._shape = QLabel()
        self._name, self._about = label("", "strong"), label("", "faint")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._title, self._begins = label("", "quote"), label("", "quote")
        for words in (self._title, self._begins):
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setFont(theme.heading())
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(self._name)
        names.addWidget(self._about)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        self.another = QPushButton(self.tr("&Choose another…"))
        self.another.setAutoDefault(False)
        head.addWidget(self.another, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(rule())
        self._small = QLabel()
        column.addWidget(self._small)
        column.addWidget(self._title)
        column.addWidget(self._begins)
        column.addStretch(1)
        self._dress()

    def show_file(self, path: str, known: Found | None) -> None:
        """Say what is known of the file so far."""
        found = known.looked if known else None
        self._name.setText(visible(readable(Path(path).name)))
        self._name.setToolTip(tip(readable(path)))
        self._about.setText(_about(found) if found else self.tr("is being looked at"))
        self._picture(found)
        title = found.title if found else ""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        begins = (found.begins or found.says) if found else ""
        first = next((line.strip() for line in found.text.splitlines() if line.strip()), "") if found else ""
        self._begins.setText(begins.removeprefix(" ".join(title.split())).strip() if first == title else begins)

    def _picture(self, found: Looked | None) -> None:
        """A picture made small, with its size in pixels as its name."""
        image = QImage.fromData(found.thumbnail, "PNG") if found and found.thumbnail else QImage()
        self._small.setVisible(not image.isNull())
        if found is None or image.isNull():
            return
        ratio = self.devicePixelRatioF()
        high = min(image.height(), round(theme.grown(_HIGH) * ratio))
        drawn = QPixmap.fromImage(image.scaledToHeight(high, Qt.TransformationMode.SmoothTransformation))
        drawn.setDevicePixelRatio(ratio)
        self._small.setPixmap(drawn)
        size = self.tr("Picture, {} × {} pixels").format(found.facts["width"], found.facts["height"])
        self._small.setAccessibleName(size)

    def _dress(self) -> None:
        ratio = self.devicePixelRatioF()
        self._shape.setPixmap(icons.pixmap("source", theme.current().text2, size=_SHAPE, ratio=ratio))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()


def _about(found: Looked) -> str:
    if found.trouble:
        return found.trouble
    size = tr("{} bytes").format(thousands(found.size))
    kind = worded(found.kind)
    kind = f"{kind}, {encoding_words(found.encoding)}" if found.encoding not in ("", "—") else kind
    return " · ".join(filter(None, (size, kind, counted(found.paragraphs, "paragraph") if found.paragraphs else "")))


def encoding_words(name: str) -> str:
    """An encoding as people write it."""
    return name.upper().replace("UTF8", "UTF-8") if name.startswith(("utf", "iso", "koi")) else name
