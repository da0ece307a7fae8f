"""A record's past: what was done to it, and every value one of its fields has had."""

from __future__ import annotations

from typing import Any

from workbench.case.case import Case
from workbench.case.history import acts_on, field_history
from workbench.case.ids import id_text
from workbench.ui.facts import Reading, faint, serif
from workbench.ui.language import tr, worded
from workbench.ui.plain import escape
from workbench.ui.slips import ACT, Slip, Words
from workbench.ui.wording import clock

PAST = 12  # entries that are listed
_FIXED = ("deleted", "capture", "a", "b")  # not set by hand
CALLED = {"aircraft": "Type", "when": "When", "place": "Place", "origin": "From", "destination": "To",
          "by": "Asserted by", "reliability": "Grade", "credibility": "Grade", "deleted": "In the trash"}  # fmt: skip


def summary(rows: list[dict[str, Any]]) -> str:
    """The last act and the range of entries: ``tag sighting 26 Oct 14:18 · #81–#86``."""
    if not rows:
        return ""
    last, first = rows[0], rows[-1]
    span = f"#{first['n']}–#{last['n']}" if first["n"] != last["n"] else f"#{last['n']}"
    return f"{_act(str(last['act']))} {clock(last['at'])} · {span}"


def _act(act: str) -> str:
    """An act in the middle of a line."""
    said = worded(act)
    return act.lower() if said == act else said


def past(case: Case, key: bytes, *, open_: bool) -> tuple[list[Slip], str]:
    """What was done to the record, newest first, each to be reversed where that can be, and all that in a line."""
    rows = acts_on(case, key, PAST + 1)
    more = [Words(tr("Earlier entries stand in the journal."), "faint")] if len(rows) > PAST else []
    said = "".join(_entry(row, open_=open_) for row in rows[:PAST])
    return [Words(said, "small", html=True), *more, Words(id_text(key), "mono")], summary(rows)


def _does(act: str, words: str) -> str:
    return f" · <a href='{ACT}{act}'>{words}</a>"


def _entry(row: dict[str, Any], *, open_: bool) -> str:
    reason = f": {escape(row['reason'])}" if row["reason"] else ""
    told = faint(tr("{} · {} · entry {}").format(clock(row["at"]), row["by"] or tr("not recorded"), row["n"]))
    back = _does(f"reverse:{row['id']}", tr("Reverse")) if open_ else ""
    return f"<p style='margin: 0 0 3px 0'>{escape(worded(row['act']))}{reason}<br>{told}{back}</p>"


def field_past(case: Case, key: bytes, field: str, *, open_: bool) -> list[Slip]:
    """Every value a field has had, the newest first: what, who, when and why, and the way back to it."""
    found = [each for each in field_history(case, key) if each["field"] == field]
    called = worded(CALLED.get(field, field.capitalize()))
    if not found:
        return [Words(tr("{} has never been set.").format(called), "small")]
    now = found[-1]["new"]
    said = "".join(
        _value(each, field, open_=open_ and each["new"] != now and field not in _FIXED) for each in reversed(found)
    )
    back = f"<a href='field:'>{tr('All that was done to this record')}</a>"
    return [Words(tr("<b>{}, every value</b>{}{}").format(called, said, back), "small", html=True)]


def _value(each: dict[str, Any], field: str, *, open_: bool) -> str:
    reason = f": {escape(each['reason'])}" if each["reason"] else ""
    told = faint(tr("{}, {} · entry {}").format(each["by"] or tr("not recorded"), clock(each["at"]), each["n"]))
    act = faint(worded(each["label"].rsplit(" ", 1)[0]))
    back = _does(f"back:{field}:{each['id']}", tr("Go back to this")) if open_ else ""
    return f"<p style='margin: 3px 0'>{shown(each['new'], field)}<br>{act}{reason}<br>{told}{back}</p>"


def shown(value: Any, field: str) -> str:
    """A value of the past as rich text, the words as written in serif."""
    if value is None:
        return f"<i>{tr('nothing')}</i>"
    if isinstance(value, dict) and "written" in value:
        why = value.get("why")
        read = Reading(value).html() if "value" in value else serif(value["written"])
        return f"{read}<br>{faint(worded(why))}" if why else read
    return escape(" → ".join(map(str, value)) if isinstance(value, list) else str(value))
