"""States that are seldom seen: a task under way, long names and sentences, refusals, nothing left by a filter."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from docs.pictures import workbench
from docs.screenlist import PAGES, Screen, Way
from workbench.ui.app import Desktop
from workbench.ui.forms.form import Form
from workbench.ui.jobs import Progress
from workbench.ui.messages import Remedy

_NAME = "Heavy transport aircraft that are said to have called at the northern airfields in the winter of that year "
LONG = (_NAME * 2)[:200]
_TAGS = (
    *("aircraft/heavy", "seen by nobody else", "needs a second reading", "airfields/islands/western", "to be asked"),
    *("registration doubtful", "night", "weather", "cargo", "tracker silent", "photo wanted", "in the appendix"),
)
_MARKING = "TLP:AMBER+STRICT, FOR THE TEAM OF THE ENQUIRY ONLY, NOT TO BE COPIED"


def make_states(folder: Path) -> None:
    """Cases in which names are as long as they may be, and one that is only looked into."""
    crowded = str(folder / "crowded.casefile")
    shutil.copy(folder / "worked.casefile", crowded)
    for record, *fields in (
        ("S1", f"title={LONG}", f"publisher={LONG}", f"author={LONG}"), ("EN-01", f"name={LONG}"),
        ("CL-1", f"statement={LONG}"), ("H1", f"title={LONG[:100]}"),
    ):  # fmt: skip
        workbench("set", crowded, record, *fields)
    for tag in _TAGS:
        workbench("label", crowded, "SG-02", tag)
        workbench("label", crowded, "E2", tag)
    workbench("new", str(folder / "marked.casefile"), "--title", LONG, "--marking", _MARKING)
    shutil.copy(folder / "worked.casefile", folder / "looked.casefile")


def _task(desktop: Desktop) -> None:
    """A task that goes on until it is cancelled, and one that waits for it."""

    def work(progress: Progress) -> None:
        for _ in range(2_000):
            progress(64, 100, "3 of 5: a-report-with-a-long-name-2026-03-10.pdf")
            time.sleep(0.02)

    for words in ("Reading a-report-with-a-long-name-2026-03-10.pdf", "Writing the evidence summary"):
        desktop.desk.jobs.start(words, work, done=lambda value: None)


def _messages(desktop: Desktop) -> None:
    remedies = [Remedy("Keep this name", lambda: None), Remedy("Change…", lambda: None)]
    for kind in ("ok", "note", "care", "finding"):
        desktop.window.messages.say(kind, f"{LONG}. {LONG}; look at it and try again.", remedies=remedies)


def _refused(desktop: Desktop) -> None:
    """The form that is open sent with what no field takes."""
    form = next(each for each in QApplication.topLevelWidgets() if isinstance(each, Form) and each.isVisible())
    form.refuse(f"“{LONG}” is no date; write it as 2025-10-26, 2025-10, 2025 or 2025-10-26T09:15Z.")


def _sifted(desktop: Desktop) -> None:
    desktop.desk.focus.sift("aircraft ~ Zeppelin and when = 1936")
    desktop.views.navigator.filter.setText("Zeppelin")


def _unsifted(desktop: Desktop) -> None:
    desktop.views.navigator.filter.clear()


def _tab(number: str) -> Way:
    return lambda desktop: desktop.window.show_words(desktop.desk.case.find(number)[1])


def _looking(desktop: Desktop) -> None:
    desktop.desk.open(desktop.desk.case.path, write=False)
    desktop.window.go("read")


def states() -> dict[str, Screen]:
    """All of them, by names that files can have."""
    found = {f"state crowded {page}": Screen(page, "SG-02", case="crowded") for page in PAGES}
    numbers = ("S1", "EN-01", "CL-1", "H1", "E2")
    reveal = (lambda each: each.window.layouts.reveal("inspector"),)
    found |= {f"state crowded inspector {number}": Screen("read", number, case="crowded", does=reveal)
              for number in numbers}  # fmt: skip
    found |= {f"state sifted {page}": Screen(page, does=(_sifted,)) for page in PAGES}
    forms = {"link": "SG-02", "tags": "SG-02", "entity": "SG-02", "grade": "S1", "rename": "EN-01", "case-fields": ""}
    found |= {f"state crowded form {act}": Screen("read", number, act, case="crowded", opens=True)
              for act, number in forms.items()}  # fmt: skip
    return found | {
        "state unsifted": Screen("read", does=(_unsifted,)),
        "state task": Screen("read", "SG-02", does=(_task,)),
        "state messages": Screen("read", "SG-02", does=(_messages,)),
        "state refused sighting": Screen("read", words="E1", acts="sighting", does=(_refused,), opens=True),
        "state refused link": Screen("read", "SG-02", "link", does=(_refused,), opens=True),
        "state refused case": Screen("read", "", "case-fields", does=(_refused,), opens=True),
        "state tabs": Screen(
            "read", "S1", case="crowded", does=tuple(_tab(f"S{at}") for at in (2, 3, 4, 6, 7, 8, 9, 1))
        ),
        "state marked": Screen("read", case="marked"),
        "state looked": Screen("read", "SG-02", case="looked", does=(_looking,)),
    }
