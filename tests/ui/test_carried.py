"""What a drag or the clipboard carries: files before addresses, markup before words, pictures as PNG."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QUrl
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from workbench.ui.carried import PAGE, PICTURE, Carried, carried, may_carry
from workbench.values.weblink import is_weblink

MARKUP = b"<meta charset='utf-8'><p>An <b>Il-62</b> landed.</p>"


def mime(**parts: object) -> QMimeData:
    made = QMimeData()
    for name, value in parts.items():
        getattr(made, f"set{name}")(value)
    return made


def test_files_folders_and_addresses(qtbot: QtBot, tmp_path: Path) -> None:
    urls = [QUrl.fromLocalFile(str(tmp_path)), QUrl("https://example.org/a?b=c")]
    found = carried(mime(Urls=urls, Text="both", Html="<p>both</p>"))
    assert found == Carried((str(tmp_path), "https://example.org/a?b=c"))


def test_words_that_are_an_address_are_one(qtbot: QtBot) -> None:
    assert carried(mime(Text=" https://example.org/page\n")) == Carried(("https://example.org/page",))
    for words in ("see https://example.org", "https://", "javascript:alert(1)", "file:///etc/passwd", ""):
        assert not is_weblink(words)


def test_markup_is_kept_as_the_bytes_that_were_given(qtbot: QtBot) -> None:
    made = mime(Text="An Il-62 landed.")
    made.setData("text/html", QByteArray(MARKUP))
    assert carried(made) == Carried(data=MARKUP, name=PAGE, text="An Il-62 landed.")


def test_markup_that_came_without_words_is_markup_and_beside_a_picture_the_picture_counts(qtbot: QtBot) -> None:
    made = mime()
    made.setData("text/html", QByteArray(MARKUP))
    assert carried(made) == Carried(data=MARKUP, name=PAGE)
    made.setImageData(QImage(3, 2, QImage.Format.Format_RGB32))
    assert carried(made).name == PICTURE


@pytest.mark.parametrize("as_png", [True, False])
def test_a_picture_becomes_png(qtbot: QtBot, as_png: bool) -> None:
    image = QImage(3, 2, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    made = mime(ImageData=image)
    if as_png:
        made.setData("image/png", QByteArray(b"\x89PNG as given"))
    found = carried(made)
    assert found.name == PICTURE
    assert found.data == b"\x89PNG as given" if as_png else QImage.fromData(found.data) == image


def test_nothing_is_nothing(qtbot: QtBot) -> None:
    assert not may_carry(QMimeData())
    assert not carried(QMimeData())
    assert not carried(mime(Text=" \n"))
