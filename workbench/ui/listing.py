"""Lists of airframes come onto the desk: read beside the window, taken up as one act, and called off by Esc."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from workbench.case.acts.airframes import noted, take_airframe
from workbench.case.airframes import UNKNOWN, Answer, listed_for
from workbench.case.case import Case
from workbench.case.entities import type_of
from workbench.case.rows import record
from workbench.case.staging import Staging
from workbench.ui.attaching import Intake
from workbench.ui.choosingfiles import choose_files
from workbench.ui.jobs import Progress
from workbench.ui.language import counted
from workbench.ui.messages import Remedy
from workbench.ui.window import MainWindow
from workbench.values.errors import CaseError

_OFFERED = 3  # lines of lists that are offered at once
_KINDS = "Lists of airframes (*.csv *.gz *.zst *.txt);;All files (*)"


def import_lists(window: MainWindow, paths: Sequence[str]) -> Any:
    """Bring lists in; what failed is told in the window's bar. ``None`` when nothing was done."""
    from workbench.reading.airframes import Imported, Lists, arrive, keep

    says = window.messages.say

    def act(case: Case, lists: Lists, progress: Progress) -> Imported:
        return keep(case, lists, progress=progress)

    try:
        intake: Intake[Lists, Imported] = Intake(window, says, act)
    except CaseError as error:
        says("finding", str(error))
        return None
    analyst = window.desk.analyst

    def read(staging: Staging, progress: Progress) -> Lists:
        return arrive(staging, analyst, paths, progress=progress)

    intake.run(window.tr("Importing lists of airframes"), read)
    came = intake.taken
    if came is not None:
        _tell(window, came)
    return came


def _tell(window: MainWindow, came: Any) -> None:
    case, say = window.desk.case, window.messages.say
    for each in came.failed:
        say("finding", each.says)
    for remark in came.remarks:
        say("note", remark)
    for row in (record(case, key) for key in came.lists) if case is not None else ():
        says = window.tr("{number} {name}: {airframes}, of {dated}, licence {licence}.")
        dated = row["dated"] if row["dated"] != UNKNOWN else window.tr("unknown date")
        told = {**row, "airframes": _airframes(row["entries"]), "dated": dated}
        say("note", says.format(**told))


def _airframes(count: int) -> str:
    return counted(count, "airframe")


def choose(window: MainWindow) -> None:
    """Choose lists, and import them."""
    paths = choose_files(window, window.desk.settings, window.tr("Import airframe list"), window.tr(_KINDS))
    if paths:
        import_lists(window, paths)


def fill(window: MainWindow) -> None:
    """Offer what the lists say of the selected track or airframe; what is taken over is noted with its list."""
    case, key = window.desk.case, window.desk.focus.primary
    rows = listed_for(case, key)
    number = case.number(key)
    if not rows:
        window.messages.say("note", window.tr("No list of this case has a mark of {}.").format(number))
    for row in rows[:_OFFERED]:
        way = Remedy(window.tr("Take over for {}").format(number), partial(_take, window, key, row))
        window.messages.say("note", noted(row), remedies=[way])
    if len(rows) > _OFFERED:
        more = window.tr("{} more lines have a mark of {}; workbench airframes tells them.")
        window.messages.say("note", more.format(len(rows) - _OFFERED, number))


def _take(window: MainWindow, key: bytes, row: Answer) -> None:
    try:
        entity = window.desk.act(take_airframe, key, row.list, row.line)
    except CaseError as error:  # the list went meanwhile
        window.messages.say("finding", str(error))
        return
    window.desk.focus.select(entity)
    window.messages.say("ok", window.tr("{} has what {} says.").format(window.desk.case.number(entity), row.of))


def _fillable(window: MainWindow) -> bool:
    """Whether a track or an airframe is selected."""
    case, key = window.desk.case, window.desk.focus.primary
    if case is None or key is None or not window.desk.writable:
        return False
    table = case.table(key)
    return table == "track" or (table == "entity" and type_of(case, key) == "aircraft")


def bind_lists(window: MainWindow) -> None:
    """Bind the acts of the menu."""
    window.acts.bind("import-airframes", partial(choose, window), when=lambda: window.desk.writable)
    window.acts.bind("take-airframe", partial(fill, window), when=partial(_fillable, window))
