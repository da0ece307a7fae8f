"""Flights that a text only says are to come: "another flight is expected on Saturday", "a further one from Gao"."""

from __future__ import annotations

from workbench.reading.aid.movements_clauses import Clause
from workbench.reading.aid.movements_frames import Parts
from workbench.reading.aid.movements_roles import Stand
from workbench.reading.aid.movements_scene import Scene
from workbench.reading.aid.movements_told import Told
from workbench.reading.aid.movements_when import own_date
from workbench.reading.aid.movements_words import Cue
from workbench.reading.aid.spans import Span

_BESIDE = 2  # words between "another" and the noun


def awaited(scene: Scene, clause: Clause, parts: Parts, around: Span | None) -> Told | None:
    """One more flight expected on a day of its own: from the place that is named, else to where the text is about."""
    if not clause.expected or parts.to or parts.at or parts.over or not own_date(scene, clause).edtf:
        return None
    if not (_one_more(scene, clause.cue) if clause.noun and clause.act == "fly" else _comes(scene, clause)):
        return None
    if parts.origin:
        return Told("departure", parts.origin[0])
    if around is None or around.facts.get("type") not in ("airfield", "city"):
        return None
    return Told("arrival", destination=Stand(0, 0, around, "at"))


def _comes(scene: Scene, clause: Clause) -> bool:
    """Whether a flight is the subject right behind its verb: "أن تصل رحلة جديدة"."""
    noun = scene.cue_at.get(clause.cue.last)
    if clause.noun or clause.act not in ("arrive", "land") or scene.language != "ar" or noun is None:
        return False
    return noun.meant.get("noun") == "fly" and _one_more(scene, noun)


def _one_more(scene: Scene, noun: Cue) -> bool:
    near = range(noun.first - _BESIDE, noun.first) if scene.language != "ar" else range(noun.last, noun.last + 1)
    cues = (scene.cue_at.get(i) for i in near)
    return any(cue is not None and cue.has("another") and not cue.has("article") for cue in cues)
