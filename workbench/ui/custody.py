"""A source's collection record, chain of custody and stamps as the inspector shows them; translations of an excerpt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from workbench.case.case import Case
from workbench.case.collection import UNKNOWN, collection
from workbench.case.custody import TAKEN_IN, chain, taken_out
from workbench.case.ids import id_bytes
from workbench.case.remarks import translations
from workbench.case.rows import Row
from workbench.reading.stamps import stamps
from workbench.ui.facts import Facts, faint
from workbench.ui.language import counted, tr
from workbench.ui.plain import escape
from workbench.ui.slips import ACT, Chip, Line, Slip, Tight, Words
from workbench.ui.wording import day
from workbench.values.edtf import parse
from workbench.values.errors import CaseError

ACTS = {"collection": "Edit…", "custody": "Add step…", "custody-check": "Check now", "ask-stamp": "Ask for a stamp…",
        "add-stamp": "Add a stamp…"}  # fmt: skip
"""What can be done from here, by the act's name."""
_ABOVE = ("sha256", "bytes", "mime", "name")  # stand in the section above


def held(case: Case, row: Row, *, open_: bool) -> tuple[list[Slip], str]:
    """How a source's bytes came here and what happened since, and that in a few words."""
    if row["record"] != "source" or not row["held"]:
        return [], ""
    key = id_bytes(row["id"]) or b""
    steps, stamped, gone = chain(case, key), stamps(case, key), taken_out(case, key)
    slips = [*_record(case, key), *_do("collection", open_=open_), *(each for step in steps for each in _step(step)),
             *_do("custody", "custody-check", open_=open_), *map(_stamp, stamped),
             *([] if stamped else [Words(tr("No authority has stamped these bytes."), "faint")]),
             *_do("ask-stamp", "add-stamp", open_=open_), *(each for row in gone for each in _gone(row))]  # fmt: skip
    return slips, _short(steps, stamped, gone)


def _gone(row: Row) -> Iterator[Slip]:
    """A step or a stamp that was taken out; it stands in the annex, too."""
    why = f"; {row['reason']}" if row["reason"] else ""
    says = faint(tr("taken out {}Z by {}{}").format(row["at"][:19].replace("T", " "), row["by"] or UNKNOWN, why))
    told = Words(f"{escape(row['what'])}<br>{says}", "small", html=True)
    yield Line((Chip(row["record"], row["number"], id_bytes(row["id"]) or b""), told))


def _short(steps: Sequence[Row], stamped: Sequence[Row], gone: Sequence[Row]) -> str:
    wrong = any(step["matches"] is False for step in steps) or not all(stamp["holds"] for stamp in stamped)
    gaps = sum(step["gap"] is not None for step in steps)
    said = [counted(len(steps) - 1, "step"), counted(gaps, "gap") if gaps else "",
            tr("{} taken out").format(len(gone)) if gone else "", tr("stamped") if stamped else "",
            tr("does not hold") if wrong else ""]  # fmt: skip
    return " · ".join(filter(None, said))


def _record(case: Case, key: bytes) -> list[Slip]:
    """Every field, the measured ones first: what is unknown reads so."""
    found, slips = collection(case, key), list[Slip]()
    for measured, called in ((True, tr("Measured on arrival")), (False, tr("Stated by analysts"))):
        facts = Facts(case, open_=False)
        for each in found:
            if each["measured"] == measured and each["field"] not in _ABOVE:
                value = None if each["value"] == UNKNOWN else _value(each["value"])
                facts.add(each["title"], value, field="" if measured else each["field"], nothing=UNKNOWN)
        slips += [Words(called, "faint"), *facts.slips]
    return slips


def _value(value: Any) -> str:
    if isinstance(value, Mapping):
        return "; ".join(f"{name}: {each}" for name, each in value.items())
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "; ".join(_value(each) for each in value)
    return str(value)


def _do(*names: str, open_: bool) -> Iterator[Slip]:
    if open_:
        links = (f"<a href='{ACT}{name}'>{escape(tr(ACTS[name]))}</a>" for name in names)
        yield Words(" · ".join(links), "small", html=True)


def _step(step: Row) -> Iterator[Slip]:
    """One step of custody; what nobody told of the way there stands above it."""
    if step["gap"]:
        yield Words(step["gap"], "fault")
    ways = [f"{word} {escape(step[name])}" for word, name in (("from", "given_by"), ("to", "taken_by"))
            if step[name] and not (word == "to" and step["action"] in ("checked", TAKEN_IN))]  # fmt: skip
    by = tr("by {}").format(escape(step["taken_by"] or UNKNOWN)) if step["action"] in ("checked", TAKEN_IN) else ""
    more = "; ".join(filter(None, (step["means"], step["reason"])))
    told = f"<b>{step['action']}</b> {' '.join(filter(None, (*ways, by)))} {faint(_when(step['at']))}"
    said = Words(f"{told}{'<br>' + faint(more) if more else ''}{_seen(step)}", "small", html=True)
    arrival = Tight(tr("arrival"), "", 62)
    head = Chip("custody", step["number"], id_bytes(step["id"]) or b"") if step["number"] else arrival
    yield Line((head, said))


def _seen(step: Row) -> str:
    if step["action"] != "checked":
        return ""
    return (
        f"<br>{faint(tr('hash as captured'))}"
        if step["matches"]
        else tr("<br><b>hash differs from the captured one</b>")
    )


def _when(at: str | None) -> str:
    """A day in words, an instant to the second as it stands."""
    if not at or at == UNKNOWN:
        return tr("when: unknown")
    try:
        parse(at)
        return at.replace("T", " ") if "T" in at else day(at)
    except CaseError:
        return at


def _stamp(stamp: Row) -> Slip:
    told = f"{escape((stamp['time'] or 'no time').replace('T', ' '))} {escape(stamp['authority'] or '')}"
    says = faint(stamp["says"]) if stamp["holds"] else f"<b>{escape(stamp['says'])}</b>"
    return Line((Chip("stamp", stamp["number"], id_bytes(stamp["id"]) or b""),
                 Words(f"{told}<br>{says}", "small", html=True)))  # fmt: skip


def in_other_words(case: Case, row: Row) -> list[Slip]:
    """An excerpt's translations, each with who or which machine made it; in no quotation marks."""
    if row["record"] != "excerpt":
        return []
    found: list[Slip] = []
    for each in translations(case, id_bytes(row["id"]) or b""):
        head = Chip("translation", each["number"], id_bytes(each["id"]) or b"")
        found.append(Line((head, Words(f"{escape(each['text'])}<br>{faint(translated_by(each))}", "small", html=True))))
    return found


def translated_by(row: Row) -> str:
    """Into which language, and by whom or what: ``into en by R. Vale``, ``into en by machine (argos 1.9)``."""
    who = tr("machine ({})").format(row["machine"]) if row["machine"] else row["translator"] or tr("somebody not named")
    return tr("into {} by {}").format(row["language"] or tr("a language not named"), who)
