"""What a drag or the clipboard carries: files and addresses, a page's markup, a picture, or words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage

from workbench.values.weblink import is_weblink

PAGE, PICTURE, TEXT = "pasted page.html", "pasted image.png", "pasted text.txt"
"""What is called so because it came without a name."""


@dataclass(frozen=True)
class Carried:
    """Inputs that have a name, bytes that have none yet (with the one they get), or words."""

    inputs: tuple[str, ...] = ()
    data: bytes = b""
    name: str = ""
    text: str = ""

    def __bool__(self) -> bool:
        return bool(self.inputs or self.data or self.text.strip())


def may_carry(mime: QMimeData) -> bool:
    """Whether there is anything in it that could become a source."""
    return mime.hasUrls() or mime.hasText() or mime.hasHtml() or mime.hasImage()


def carried(mime: QMimeData) -> Carried:
    """What is in it: files and addresses before markup, markup before words, a picture where there are none."""
    inputs = tuple(url.toLocalFile() if url.isLocalFile() else url.toString() for url in mime.urls())
    if inputs:
        return Carried(inputs)
    if is_weblink(mime.text()):
        return Carried((mime.text().strip(),))
    if mime.hasHtml() and (mime.text().strip() or not mime.hasImage()) and mime.html().strip():
        return Carried(data=_markup(mime), name=PAGE, text=mime.text())
    if mime.hasImage() and not mime.text().strip():
        return Carried(data=_png(mime), name=PICTURE)
    return Carried(text=mime.text())


def _markup(mime: QMimeData) -> bytes:
    """The bytes as they were given; what was only made for this program is UTF-8."""
    raw = bytes(mime.data("text/html").data())
    return raw or mime.html().encode()


def _png(mime: QMimeData) -> bytes:
    """A picture as PNG: the very bytes where it was given so."""
    given = bytes(mime.data("image/png").data())
    if given:
        return given
    image = QImage(mime.imageData())
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())
