"""A case begun with what was dropped or pasted on the first page: called after it, kept where the last one was."""

from __future__ import annotations

import os.path
from collections.abc import Callable
from itertools import chain, count
from pathlib import Path, PurePath

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QDialog

from workbench.case.itself import entries_made
from workbench.ui import kept
from workbench.ui.attaching import TITLE
from workbench.ui.carried import Carried
from workbench.ui.desk import Desk
from workbench.ui.forms.bounds import NAME, fault
from workbench.ui.language import tr
from workbench.ui.messages import Remedy
from workbench.ui.welcome import ENDING, cases_folder, file_name
from workbench.ui.window import MainWindow

_FOLDER = "begun-in"  # the setting that says where the last case was begun


def folder_of(settings: QSettings) -> Path:
    """Where a new case is proposed: beside the last one that was begun, else where documents are."""
    before = kept.words(settings, _FOLDER)
    return Path(before) if before and os.path.isdir(before) else cases_folder()


def remember_folder(settings: QSettings, path: Path) -> None:
    """The next case is proposed beside this one."""
    settings.setValue(_FOLDER, str(path.absolute().parent))


def begin_with(window: MainWindow, found: Carried, offer: Callable[[list[Carried]], QDialog]) -> None:
    """Make and open a case for what was brought, and ``offer`` to attach it; left, the case may be removed again."""
    desk, welcome = window.desk, window.welcome
    name = welcome.name.text().strip() or called(found)
    path = free_path(folder_of(desk.settings), name)
    if not found or not desk.new(path, name, question=welcome.question.text().strip() or None):
        return
    remember_folder(desk.settings, path)
    says = tr("The case “{}” was begun; it is kept as {}.").format(name, path)
    change = Remedy(tr("Title and question…"), window.acts["case-fields"].trigger)
    note = window.messages.say("note", says, remedies=[change], passing=True)

    def left() -> None:
        if note in window.messages.messages():  # not closed meanwhile
            note.close_for_good()
        offer_removal(window, path)

    offer([found]).rejected.connect(left)


def called(found: Carried) -> str:
    """What a case is called at first: after its only file, else after the first line of the words."""
    lines = (" ".join(line.split()) for line in found.text.splitlines())
    names = [PurePath(each).stem for each in found.inputs[:1]]
    name = next(filter(None, chain(names, lines)), "")[:TITLE].strip()
    return name if name and not fault(name, NAME) else tr("New case")


def free_path(folder: Path, name: str) -> Path:
    """A file of that name which is not there yet; where nobody may look, making it tells why it cannot be."""
    stem = file_name(name) or file_name(tr("New case")) or "case"
    ways = chain([stem], (f"{stem}-{n}" for n in count(2)))
    return next(path for path in (folder / f"{way}{ENDING}" for way in ways) if not os.path.exists(path))


def offer_removal(window: MainWindow, path: Path) -> None:
    """Nothing was attached after all: say so, and offer to remove the case that was begun for it."""
    if is_empty(window.desk, path):
        says = tr("Nothing was attached; the case stands empty as {}.").format(path.name)
        window.messages.say(
            "note", says, remedies=[Remedy(tr("Remove it"), lambda: remove(window, path))], passing=True
        )


def is_empty(desk: Desk, path: Path) -> bool:
    """Whether the case that is open is this one, and nothing was done in it."""
    return desk.case is not None and desk.case.path == path and entries_made(desk.case) == 1


def remove(window: MainWindow, path: Path) -> None:
    """Put a case away in which nothing was ever done, with its file."""
    if not is_empty(window.desk, path):
        return
    window.desk.close()
    try:
        path.unlink()
    except OSError as error:
        window.desk.complaint.emit(tr("{} cannot be removed: {}.").format(path, error.strerror))
    else:
        window.desk.forget(path)
    window.show_welcome()
