"""No row of the table of acts is left without something it does, and what needs a case waits for one."""

from __future__ import annotations

import sys
from subprocess import PIPE, Popen
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from workbench.ui.actions import ACTS
from workbench.ui.dialogs.merge import MergeDialog

NEED_A_CASE = ("attach", "export", "merge", "print", "case-fields", "lead", "close")


def test_every_act_is_bound(bench: Any) -> None:
    assert {act.name for act in ACTS} - {act.name for act in bench.window.acts} <= {"sample"}


def test_what_needs_a_case_waits_for_one(bench: Any) -> None:
    acts = bench.window.acts
    assert all(acts[name].isEnabled() for name in NEED_A_CASE)
    bench.desk.close()
    acts.refresh()
    assert not any(acts[name].isEnabled() for name in NEED_A_CASE)


def test_a_sentence_closed_by_its_cross_gives_way_to_the_next(bench: Any) -> None:
    dialog = MergeDialog(bench.window)
    dialog.say("note", "The first.")
    dialog.message.close_for_good()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    dialog.say("note", "The second.")
    assert dialog.message.says == "The second."
    dialog.unsay()
    assert dialog.message is None


_HOLD = """
import sys
from pathlib import Path
from workbench.case.case import Case
with Case.open(Path(sys.argv[1]), analyst="second analyst"):
    print("held", flush=True)
    sys.stdin.readline()
"""


def test_a_case_that_another_holds_is_exported_and_printed_but_not_changed(bench: Any) -> None:
    path = bench.case.path
    bench.desk.close()
    holder = Popen([sys.executable, "-c", _HOLD, str(path)], stdin=PIPE, stdout=PIPE, text=True)
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        assert bench.desk.open(path)
        on = {name for name in NEED_A_CASE if bench.window.acts[name].isEnabled()}
        attaches = bench.window.row.attach.isEnabled()
        bench.desk.close()
        holder.communicate("\n")
    assert on == {"export", "print", "close"}
    assert not attaches
