"""How surely each text tells a claim or a sighting, along the chain of who draws on whom: what was lost and gained."""

from __future__ import annotations

from workbench.analysis.drift import Step, Telling, drift
from workbench.analysis.traced import ASSERTED
from workbench.case.case import Case
from workbench.case.ids import id_bytes
from workbench.case.rows import Row
from workbench.reference.hedges import Hedge
from workbench.ui import theme
from workbench.ui.facts import faint, serif
from workbench.ui.language import counted, tr, worded
from workbench.ui.meant import meant
from workbench.ui.plain import escape
from workbench.ui.slips import Chip, Line, Slip, Words

_MOST = 8  # texts that are shown


def hedged(case: Case, row: Row) -> tuple[list[Slip], str]:
    """A line for each text that tells it, who draws on nobody first; nothing where only one text does."""
    if row["record"] not in ASSERTED or row["deleted"]:
        return [], ""
    found = drift(case, id_bytes(row["id"]) or b"")
    if len(found.tellings) < 2:
        return [], ""
    slips: list[Slip] = []
    for each in found.tellings[:_MOST]:
        slips += [_became(case, step) for step in found.steps if step.later is each]
        slips.append(_told(case, each))
    if len(found.tellings) > _MOST:
        slips.append(Words(tr("+ {}").format(counted(len(found.tellings) - _MOST, "more text")), "faint"))
    changed = sum(bool(step.lost or step.gained) for step in found.steps)
    return slips, tr("changed") if changed else tr("alike")


def _told(case: Case, each: Telling) -> Line:
    number = case.number(each.source)
    said = " · ".join(f"{serif(hedge.text)} {faint(worded(hedge.kind))}" for hedge in each.hedges)
    chip = Chip("source", number, each.source, f"{number}: “{each.words}”")
    about = meant("hedge", *dict.fromkeys(hedge.kind for hedge in each.hedges))
    return Line((chip, Words(said or f"<i>{faint(tr('no hedge'))}</i>", "small", html=True, meant=about)))


def _became(case: Case, step: Step) -> Words:
    """What became of the hedges since the text that this one draws on."""
    look = theme.current()
    parts = [_marked(tr("− lost"), step.lost, look.contradicts), _marked(tr("+ gained"), step.gained, look.supports)]
    said = " · ".join(filter(None, parts)) or faint(worded(step.says))
    since = tr("since {}").format(case.number(step.earlier.source)) + (
        "" if step.cited else tr(", by the order of publication")
    )
    about = meant("hedge", *dict.fromkeys(each.kind for each in (*step.lost, *step.gained)))
    return Words(f"{faint(since)}: {said}", "small", html=True, meant=about)


def _marked(sign: str, held: tuple[Hedge, ...], ink: str) -> str:
    kinds = ", ".join(dict.fromkeys(worded(each.kind) for each in held))
    return f"<b style='color:{ink}'>{sign}</b> {escape(kinds)}" if held else ""
