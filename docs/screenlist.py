"""Which screens the window has and how each is come to: pages, panes, forms, dialogs, menus."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from workbench.ui.app import Desktop

Way = Callable[[Desktop], object]


class Screen(NamedTuple):
    """A case, a page of it, what is selected there, and what is opened over it."""

    page: str = "read"
    select: str = ""  # numbers of records, with blanks between
    acts: str = ""  # of the table, one after the other
    over: str = ""  # what the picture verb can open
    does: tuple[Way, ...] = ()
    words: str = ""  # an excerpt whose words are selected in the reader
    case: str = "worked"
    opens: bool = False  # whether a window of its own comes


def _form(act: str, select: str = "SG-02", page: str = "read", words: str = "", case: str = "worked") -> Screen:
    return Screen(page, select, act, words=words, case=case, opens=True)


def _dialog(over: str, case: str = "worked", select: str = "SG-02", page: str = "read") -> Screen:
    return Screen(page, select, over=over, case=case, opens=True)


def _menu(name: str) -> Way:
    """A menu of the window, dropped down below its name."""

    def drop(desktop: Desktop) -> None:
        menu = desktop.window.row.menus[name]
        bar = menu.menuAction().associatedObjects()[0]
        box = bar.actionGeometry(menu.menuAction())
        right = bar.isRightToLeft()
        menu.popup(
            bar.mapToGlobal(QPoint(box.right() - menu.sizeHint().width() if right else box.left(), box.bottom()))
        )

    return drop


def _context(find: Callable[[Desktop], QWidget]) -> Way:
    """What the menu key opens on a widget."""

    def ask(desktop: Desktop) -> None:
        from PySide6.QtGui import QContextMenuEvent

        on = find(desktop)
        at = on.rect().center()
        reason = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(on, QContextMenuEvent(reason, at, on.mapToGlobal(at)))

    return ask


def _press(key: Qt.Key) -> Way:
    def press(desktop: Desktop) -> None:
        on = QApplication.focusWidget() or desktop.window
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(on, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))

    return press


def _board(desktop: Desktop, *acts: str) -> None:
    desktop.window.pages["board"].setFocus()
    for act in acts:
        desktop.window.acts[act].trigger()


def _kind(kind: str) -> Way:
    return lambda desktop: desktop.views.log.show_kind(kind)


def _file(name: str) -> Way:
    def show(desktop: Desktop) -> None:
        case = desktop.desk.case
        desktop.window.show_words(case.find(name)[1])

    return show


def _inspected(number: str) -> Screen:
    return Screen("read", number, does=(lambda desktop: desktop.window.layouts.reveal("inspector"),))


def _mishap(desktop: Desktop) -> None:
    from workbench.ui.mishap import Mishap

    Mishap("ValueError: no case\n  in workbench.ui.desk, line 40", desktop.window, log_file="workbench.log").open()


def _guide(place: str) -> Screen:
    return Screen(does=(lambda desktop: desktop.views.commands.helping.open(place),), opens=True)


def _sift(desktop: Desktop) -> None:
    desktop.desk.focus.sift("aircraft ~ An-124")


def _preferences(words: str) -> Way:
    def seek(desktop: Desktop) -> None:
        dialog = next(each for each in QApplication.topLevelWidgets() if type(each).__name__ == "Preferences")
        dialog.narrow(words)

    return seek


PAGES = ("read", "board", "map", "matrix", "report", "log", "entities", "findings", "journal")
NUMBERS = ("S1", "S5", "E1", "SG-01", "SG-03", "CL-1", "CL-9", "L4", "H1", "J1", "EN-01", "N1", "LD-1", "T1")
FORMS = {  # act: what is selected, on which page
    "bound": ("SG-02", "read"), "link": ("SG-02", "read"), "carry": ("L4", "read"), "grade": ("SG-02", "read"),
    "mark": ("SG-02", "read"), "note": ("SG-02", "read"), "lead": ("SG-02", "read"), "cite": ("S1", "read"),
    "rename": ("SG-02", "read"), "edit-many": ("SG-02 SG-03", "log"), "tags": ("SG-02", "read"),
    "case-fields": ("", "read"), "search-made": ("LD-1", "read"), "imagery": ("S7", "read"), "ocr": ("S7", "read"),
    "entity": ("SG-02", "read"), "new-entity": ("", "entities"), "alias": ("EN-01", "entities"),
    "assign": ("EN-01", "entities"), "same": ("EN-01", "entities"), "split": ("EN-01", "entities"),
    "collection": ("S1", "read"), "custody": ("S1", "read"), "retract": ("S1", "read"), "pin": ("SG-02", "read"),
    "matrix-hypothesis": ("", "matrix"), "matrix-add": ("", "matrix"), "matrix-judge": ("", "matrix"),
    "matrix-weigh": ("SG-02", "matrix"), "finding-decide": ("SG-01", "findings"), "analyst": ("", "read"),
    "lay-new": ("SG-02", "read"), "board-new": ("", "board"), "sift": ("", "log"), "report-edit": ("", "report"),
    "report-check": ("", "report"), "report-add": ("", "report"), "report-new": ("", "report"),
}  # fmt: skip
DIALOGS = ("annex", "releases", "snapshots", "statistics", "newer", "duplicates", "events", "orphans", "preferences",
           "change-keys", "keyboard", "tasks", "timeline-lanes", "timeline-clock", "timeline-views")  # fmt: skip
MENUS = ("File", "Edit", "View", "Insert", "Case", "Tools", "Help")


def screens(folder: Path) -> dict[str, Screen]:
    """All of them, by names that files can have; ``folder`` holds what is attached and imported."""
    found = {"welcome": Screen(case="")}
    found |= {f"page {name}": Screen(name, "SG-02") for name in PAGES}
    found |= {f"empty {name}": Screen(name, case="empty") for name in PAGES}
    found |= {f"inspector {number}": _inspected(number) for number in NUMBERS if number != "T1"}
    found |= {f"form {act}": _form(act, *at) for act, at in FORMS.items()}
    found |= {f"form {act}": _form(act, "", words="E1") for act in ("sighting", "claim", "translate")}
    found |= {f"dialog {act}": _form(act, "") for act in DIALOGS}
    found |= {f"dialog {name}": _dialog(name) for name in ("export", "merge", "print", "draw", "attach")}
    found |= {f"menu {name}": Screen("read", "SG-02", does=(_menu(name),), opens=True) for name in MENUS}
    return found | _others(folder) | _menus() | _flights(folder)


def _others(folder: Path) -> dict[str, Screen]:
    return {
        "page read proposed": Screen("read", "S1", "propose"),
        "page read twice": Screen("read", "S1", "compare"),
        "page read covered": Screen("read", "S1", "coverage"),
        "page read found": Screen("read", "SG-02", over="find:freighter"),
        "page read document": Screen("read", does=(_file("S6"),)),
        "page read picture": Screen("read", does=(_file("S7"),)),
        "page read table": Screen("read", does=(_file("S8"),)),
        "page read mail": Screen("read", does=(_file("S9"),)),
        "page read suggestions": Screen("read", over="suggestion:Saturday", case="unread"),
        "page board grouped": Screen("board", "SG-02", does=(lambda each: _board(each, "board-all", "board-group"),)),
        "page board outlined": Screen("board", "SG-02", "outline"),
        "page board sought": Screen("board", "SG-02", "board-find"),
        "page log sources": Screen("log", "S1", does=(_kind("source"),)),
        "page log claims": Screen("log", "CL-1", does=(_kind("claim"),)),
        "page log trash": Screen("log", acts="trash"),
        "page log sifted": Screen("log", "SG-02", does=(_sift,)),
        "inspector entries": Screen("read", "SG-01", "reverse-entry"),
        "inspector reasons": Screen("read", "SG-04", "reasons"),
        "inspector T1": Screen("map", "T1", case="flight"),
        "page leads": Screen("log", acts="leads"),
        "command box": Screen("read", "SG-02", over="search:freighter"),
        "command box acts": Screen("read", "SG-02", over="search:>"),
        "command box guide": Screen("read", "SG-02", over="search:?grade"),
        "dialog lineage": _dialog("lineage", "unread", ""),
        "dialog import log": _dialog(f"import-log:{folder / 'log.csv'}"),
        "dialog attach file": _dialog(f"attach:{folder / 'reprint.txt'}"),
        "dialog merge returned": _dialog("merge", "returned", ""),
        "dialog mishap": Screen(does=(_mishap,), opens=True),
        "dialog preferences sought": Screen(does=(_open("preferences"), _preferences("e")), opens=True),
        "guide": _guide("README"),
        "guide keyboard": _guide("keyboard"),
        "guide glossary": _guide("glossary"),
        "messages": Screen("read", "SG-02", "system about"),
        "checked": Screen("read", "SG-02", "check"),
    }  # fmt: skip


def _open(act: str) -> Way:
    return lambda desktop: desktop.window.acts[act].trigger()


def _menus() -> dict[str, Screen]:
    on: dict[str, tuple[str, Callable[[Desktop], QWidget]]] = {
        "reader": ("read", lambda each: each.views.read.page.reader.column),
        "log": ("log", lambda each: each.views.log.table),
        "board": ("board", lambda each: each.views.board.board),
    }
    return {
        f"menu on {name}": Screen(page, "SG-02", does=(_context(find),), opens=True)
        for name, (page, find) in on.items()
    }


def _flights(folder: Path) -> dict[str, Screen]:
    found = {f"flight {page}": Screen(page, "T1", case="flight") for page in ("map", "findings", "board", "log")}
    found["flight read"] = Screen("read", "SG-02", case="flight")
    found["flight map outlined"] = Screen("map", "T1", "outline", case="flight")
    found["form name-airframe"] = _form("name-airframe", "T1", "map", case="flight")
    flight = folder / "synthetic_5a1f7e00.csv"
    found["dialog import flights"] = _dialog(f"import-flights:{flight}", case="empty", select="")
    return found
