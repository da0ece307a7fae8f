"""The place that "there" stands for where no flight has told it: the one named in the clause or sentence before."""

from __future__ import annotations

from workbench.reading.aid.movements_frames import Frame
from workbench.reading.aid.movements_roles import Stand, stands
from workbench.reading.aid.movements_same import Inside, agree, narrower
from workbench.reading.aid.movements_scene import Scene
from workbench.reading.aid.movements_words import alone
from workbench.reading.aid.spans import Span

_AWAY = frozenset({"from", "via"})
_LANDS = frozenset({"country", "region", "water"})


def named_before(scene: Scene, stand: Stand, frame: Frame, inside: Inside) -> list[Span]:
    """The places that "there" may stand for: those before it in its sentence, else those of the sentence before.

    Two names of one place, or of a place and what it lies in, are one; a land that acts ("Niger closed …"), or what
    somebody comes from, is none.
    """
    line = frame.clause.line
    here = [each for each in stands(scene, line, inside) if each.last <= stand.first]
    found = _apart(scene, [each for each in here if each.span is not frame.origin], inside)
    before = scene.lines[line.number - 1] if line.number else None
    if found or before is None or scene.begins_item(line):
        return found
    return _apart(scene, stands(scene, before, inside), inside) if before.places else []


def _apart(scene: Scene, placed: list[Stand], inside: Inside) -> list[Span]:
    """The places of these that are not one another's, each as the narrowest of its names."""
    found: list[Span] = []
    for each in placed:
        span, role = each.span, _role(scene, each)
        if span is None or role in _AWAY or role == "none" and span.facts.get("type") in _LANDS:
            continue
        known = next((n for n, other in enumerate(found) if agree(other, span, inside)), None)
        if known is None:
            found.append(span)
        else:
            found[known] = narrower(found[known], span) or span
    return found


def _role(scene: Scene, stand: Stand) -> str:
    """The role of a place, also in a sentence that tells of no flight, whose small words are not looked up before."""
    if stand.role != "none" or not stand.first:
        return stand.role
    small = alone(scene.words, stand.first - 1, scene.language)
    return small.meant.get("role", "none") if small is not None else "none"
