"""Which way to see a source there is besides its words: its pages or image, its table, its recording."""

from __future__ import annotations

from workbench.case.standing import mime_of, told_of
from workbench.case.texts import WorkingText
from workbench.reading.drawing import drawable
from workbench.ui.desk import Desk
from workbench.ui.language import tr
from workbench.ui.reader.face import Face
from workbench.ui.reader.grid.face import TableFace
from workbench.ui.reader.recording import RecordingFace
from workbench.ui.reader.sheets.face import SheetFace

_WORKBOOKS = ("xlsx", "ods")
_TABLES = (*_WORKBOOKS, "csv")


def face_of(desk: Desk, source: bytes, text: WorkingText | None) -> tuple[str, Face] | None:
    """Its name on the switch, and the face; ``None`` for what is words only."""
    drawn = drawable(desk.case, source)
    if drawn is not None:
        name = tr("Pages") if drawn.paged else tr("Image")
        return name, SheetFace(desk, source, drawn, text=text)
    told = told_of(desk.case, source)
    if text is not None and told is not None and (told.recipe or "").partition("/")[0] in _TABLES:
        table = TableFace(desk, source, text=text)
        table.first = (told.recipe or "").partition("/")[0] in _WORKBOOKS
        return tr("Table"), table
    if told is not None and (told.recipe or "").startswith("media/"):
        return tr("Recording"), RecordingFace(desk, source, told, mime_of(desk.case, source))
    return None
