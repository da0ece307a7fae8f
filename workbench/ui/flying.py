"""Tracker files come onto the desk: read beside the window, made tracks as one act, and the map shows them.

What reads them needs numpy and is imported when it is first asked for.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer

from workbench.case.case import Case
from workbench.case.staging import Staging
from workbench.ui.attaching import Intake, Says
from workbench.ui.choosingfiles import choose_files
from workbench.ui.choosingfiles import choose_folder as folder_chosen
from workbench.ui.jobs import Progress
from workbench.ui.language import counted
from workbench.ui.messages import Remedy
from workbench.ui.window import MainWindow
from workbench.values.errors import CaseError

_TABLES = (".csv", ".tsv", ".txt")
_TURN = 1  # milliseconds: once the others have followed and been painted
_HEAD = 1 << 20  # bytes that tell a tracker file
_LOOKED = 12  # files of a folder that are looked at before it is taken to hold none of trackers
_KINDS = "Tracker files (*.csv *.kml *.json *.gz *.zst *.txt *.gpx);;All files (*)"


def import_files(
    window: MainWindow, paths: Sequence[str], *, format: str = "", settings: Any = None, aircraft: str = ""
) -> Any:
    """Bring tracker files in; what failed is told in the window's bar. ``None`` when nothing was done.

    ``settings`` as ``workbench.tracking.importer`` has them.
    """
    from workbench.reading.flights import Flights, Imported, arrive, keep
    from workbench.tracking.importer import UNSAID

    said = settings or UNSAID
    says = partial(_say, window, list(paths))
    here = (window.desk.case, window.workspace)

    def act(case: Case, flights: Flights, progress: Progress) -> Imported:
        return keep(case, flights, settings=said, aircraft=aircraft, progress=progress)

    try:
        intake: Intake[Flights, Imported] = Intake(window, says, act)
    except CaseError as error:
        says("finding", str(error))
        return None
    analyst = window.desk.analyst

    def read(staging: Staging, progress: Progress) -> Flights:
        return arrive(staging, analyst, paths, format=format, settings=said, progress=progress)

    intake.run(window.tr("Importing tracker files"), read)
    came = intake.taken
    if came is not None:
        _tell(window, came, says)
        if (window.desk.case, window.workspace) == here and came.tracks:
            steps = [partial(window.go, "map"), partial(window.desk.focus.select, came.tracks[0])]
            QTimer.singleShot(_TURN, window, partial(_show, window, here, steps))
    return came


def _show(window: MainWindow, here: tuple[Case, str], steps: list[Callable[[], object]]) -> None:
    """Show what came in, step by step: keys go between them. Nothing if something else was opened meanwhile."""
    if (window.desk.case, window.workspace) == here and steps:
        steps.pop(0)()
        QTimer.singleShot(_TURN, window, partial(_show, window, here, steps))


def _say(window: MainWindow, paths: list[str], kind: str, says: str) -> None:
    """Tell what happened; where a file was not understood, what it does not say itself can be said."""
    ways = []
    if kind == "finding" and paths:
        named = [each for each in paths if Path(each).name in says and Path(each).is_file()] or paths[:1]
        if Path(named[0]).is_file():
            ways = [Remedy(window.tr("Import with settings…"), partial(with_settings, window, named[:1]))]
    window.messages.say(kind, says, remedies=ways)


def _tell(window: MainWindow, came: Any, say: Says) -> None:
    for each in came.failed:
        say("finding", each.says)
    for remark in came.remarks:
        say("note", remark)
    says = window.tr("{} came in.").format(counted(len(came.tracks), "track"))
    say("note", says)


def choose(window: MainWindow) -> None:
    """Choose tracker files, and import them."""
    paths = _chosen(window)
    unknown = [each for each in paths if may_fly(each) and not flies(each)]
    known = [each for each in paths if each not in unknown]
    if known:
        import_files(window, known)
    if unknown:
        with_settings(window, unknown)


def _chosen(window: MainWindow) -> list[str]:
    return choose_files(window, window.desk.settings, window.tr("Import tracker files"), window.tr(_KINDS))


def choose_folder(window: MainWindow) -> None:
    """Choose a folder of tracker files, and import those in it and below it."""
    path = folder_chosen(window, window.desk.settings, window.tr("Import a folder of tracker files"))
    if path:
        import_files(window, [path])


def with_settings(window: MainWindow, paths: Sequence[str] = ()) -> None:
    """Ask what tracker files do not say themselves, and import them; which files is asked where none are named."""
    from workbench.ui.dialogs.importing_flights import ImportTrackerDialog

    if not paths:
        paths = _chosen(window)
    if paths:
        try:
            ImportTrackerDialog(window, paths, import_files).open()
        except CaseError as error:
            window.messages.say("finding", str(error))


def bind_flights(window: MainWindow) -> None:
    """Bind the acts of the menu."""
    bind, can = window.acts.bind, lambda: window.desk.writable
    bind("import-flights", partial(choose, window), when=can)
    bind("import-flights-folder", partial(choose_folder, window), when=can)
    bind("import-flights-as", partial(with_settings, window), when=can)


def flies(path: str) -> bool:
    """Whether a file is one of a format of trackers, or a folder begins with files of which one is."""
    from workbench.tracking.importer import importer_for

    files = islice(_files(Path(path)), _LOOKED)
    for each in files:
        if not each.is_file():  # a pipe would be waited for
            continue
        try:
            with each.open("rb") as file:
                if importer_for(file.read(_HEAD), name=str(each)) is not None:
                    return True
        except OSError:
            continue
    return False


def _files(path: Path) -> Iterator[Path]:
    """A file itself, or those in a folder and below it, in order."""
    if not path.is_dir():
        yield path
        return
    for here, folders, names in os.walk(path):
        folders.sort()
        yield from (Path(here, name) for name in sorted(names) if not name.startswith("."))


def may_fly(path: str) -> bool:
    """Whether a file may be a table of fixes whose columns somebody has to name."""
    return Path(path).suffix.lower() in _TABLES


def offer_flights(window: MainWindow, inputs: list[str]) -> bool:
    """Files that were let go over the window and are of trackers may come in as tracks, too; whether any is one."""
    found = [each for each in inputs if flies(each)]
    if not found or not window.desk.writable:
        return False
    name = Path(found[0]).name if len(found) == 1 else counted(len(found), "file")
    says = window.tr("{} can also come in as tracks, with take-offs and landings.").format(name)
    way = Remedy(window.tr("Import as tracks"), partial(import_files, window, found))
    window.messages.say("note", says, remedies=[way])
    return True
