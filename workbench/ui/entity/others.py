"""What else an entity is tied to: links of other kinds, and what it is said to be distinct from."""

from __future__ import annotations

from workbench.case.case import Case
from workbench.case.entities import leads_about, links_between
from workbench.case.ids import id_text
from workbench.case.linked import SAYS, named
from workbench.case.lives import Life
from workbench.ui.slips import Chip, Line, Slip, Words
from workbench.values.words import LINK_KINDS

MOST = 40


def other_links(case: Case, lived: Life) -> list[Slip]:
    """The links that the rest of the page does not tell, a line each."""
    kinds = [kind for kind in LINK_KINDS if kind not in ("about", "same-as")]
    found = links_between(case, lived.group, kinds)
    lines: list[Slip] = []
    for _link, _member, kind, other in found[:MOST]:
        far = named(case, id_text(other))
        words = f"{SAYS.get(kind, kind)} · {far['title']}"
        lines.append(Line((Chip(far["kind"], far["number"] or "", other), Words(words))))
    leads = leads_about(case, lived.group[0])
    lines += [Line((Chip("lead", case.number(key), key), Words(text))) for key, text in leads]
    return lines
