"""What the buttons of a finding do."""

from __future__ import annotations

from workbench.analysis.finding import Finding, Remedy
from workbench.case import acts
from workbench.case.acts.tracks import doubt_rows
from workbench.ui.actions import Actions
from workbench.ui.desk import Desk


def remedy(desk: Desk, finding: Finding, what: Remedy, actions: Actions) -> bool:
    """Do what a button says; answers whether it was a look rather than an act."""
    subject = finding.about[0]
    if what.act == "show":
        named = desk.case.find(what.value)[1] if what.value else subject
        desk.focus.select(named)
        return True
    if what.act == "carry":
        desk.focus.select(subject)
        actions["carry"].trigger()
        return True
    if what.act == "orphans":
        desk.focus.select(subject)
        actions["orphans"].trigger()
        return True
    if what.act == "imagery":
        desk.focus.select(subject)
        actions["imagery"].trigger()
        return True
    if what.act == "note":
        desk.focus.select(subject)
        actions["note"].trigger()
        return True
    if what.act in ("aside", "doubtful"):
        desk.attempt(doubt_rows, subject, what.value, kind="set-aside" if what.act == "aside" else "doubtful")
    elif what.act == "link":
        desk.attempt(acts.link, subject, what.field, desk.case.find(what.value)[1])
    elif what.act == "settle":
        desk.attempt(acts.settle, subject, what.value)
    elif what.act == "keep":
        desk.attempt(acts.keep_as_written, subject, what.field)
    else:
        desk.attempt(acts.accept, subject, what.field, what.value)
    return False
