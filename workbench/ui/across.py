"""Records copied in the window of one case and pasted in that of another, through the clipboard of the system."""

from __future__ import annotations

import json
import os
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QApplication

from workbench.case.case import Case
from workbench.case.ids import id_bytes, id_text
from workbench.exchange.across import Carried, another, carry
from workbench.ui.language import counted, tr, worded
from workbench.ui.messages import Remedy
from workbench.ui.window import MainWindow

MIME = "application/x-casefile-records"
_MOST = 100_000  # records on the clipboard; whoever put more there was no window of ours


class AcrossActs(QObject):
    """Binds copying for another case, and pasting from one; ``picked`` tells what is selected."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        bind, desk = window.acts.bind, self._desk
        bind("copy-across", self.copy, when=lambda: desk.case is not None and bool(desk.focus.selected))
        bind("paste-across", self.paste, when=lambda: desk.writable)

    def copy(self) -> None:
        """Put on the clipboard which case it is and which records are selected; as text, their numbers."""
        case = self._desk.case
        keys = [key for key, (_, thrown) in self._desk.picked().items() if not thrown]
        told = {"case": str(case.path.absolute()), "records": [id_text(key) for key in keys]}
        mime = QMimeData()
        mime.setData(MIME, json.dumps(told).encode())
        mime.setText(", ".join(case.number(key) for key in keys))
        QApplication.clipboard().setMimeData(mime)
        says = tr("{} copied; Edit ▸ Paste from another case brings them into the case of that window.")
        self._window.statusBar().showMessage(says.format(counted(len(keys), "record", "records")), 6000)

    def paste(self) -> None:
        """Bring in what was copied in another case, as one act."""
        found = self._held()
        if found is None:
            self._desk.complaint.emit(tr("Nothing was copied in another case; Edit ▸ Copy for another case does it."))
            return
        path, keys = found
        done: list[Carried] = []

        def bring(case: Case) -> None:
            with another(path, analyst=case.analyst, progress=lambda *far: case.breathe()) as source:
                done.append(carry(source, case, keys))

        if self._desk.attempt(bring):
            self._say(path, done[0])

    def _held(self) -> tuple[Path, list[bytes]] | None:
        """The case and the records on the clipboard, where it holds any."""
        mime = QApplication.clipboard().mimeData()
        try:
            told = json.loads(bytes(mime.data(MIME).data())) if mime is not None and mime.hasFormat(MIME) else None
        except (ValueError, RecursionError):
            return None
        path = _place(told.get("case")) if isinstance(told, dict) else None
        if path is None:
            return None
        listed = told.get("records")
        keys = [id_bytes(each) for each in listed if isinstance(each, str)] if isinstance(listed, list) else []
        some = [key for key in keys if key]
        return (path, some) if 0 < len(some) <= _MOST else None

    def _say(self, path: Path, done: Carried) -> None:
        says = [tr("{} came in from {}.").format(counted(done.records, "record", "records"), path.name)]
        if done.here:
            says.append(tr("Here already: {}.").format(counted(done.here, "record", "records")))
        if done.same_bytes:
            says.append(tr("Known here by the same bytes: {}.").format(counted(done.same_bytes, "source", "sources")))
        if done.left:
            says.append(tr("Stayed behind: {}.").format("; ".join(map(worded, done.left))))
        undo = Remedy(tr("Undo"), self._desk.undo)
        note = self._window.messages.say("ok", " ".join(says), remedies=[undo], passing=True)
        self._desk.changed.connect(note.close_for_good)


def _place(said: object) -> Path | None:
    """The path that is said, if it can be one of a file on this computer: one of a share would ask the network."""
    if not isinstance(said, str) or said.startswith(("//", "\\\\")):
        return None
    try:
        return Path(said) if b"\0" not in os.fsencode(said) else None
    except UnicodeEncodeError:
        return None
