"""A town called by its country: "the Lebanese capital" is the town of that country that the text names most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from os.path import commonprefix

from workbench.reading.aid.movements_scene import Line, Scene
from workbench.reading.aid.movements_words import Cue, key_of
from workbench.reading.aid.spans import Span
from workbench.reference.tables import read

_STEM = 4  # letters that an adjective has in common with its country's name
_NEAR = 1  # words from "capital" to the adjective, before it or behind
_LIKER = 10  # mentions that a letter more in common outweighs
_PREFIX = "ال"  # the Arabic article


def capitals(scene: Scene, line: Line) -> Iterator[tuple[Cue, Span]]:
    """The words of a sentence for capitals that are named elsewhere in the text, each with that name."""
    for cue in line.having("capital"):
        if (town := _meant(scene, line, cue)) is not None:
            yield cue, town


def _meant(scene: Scene, line: Line, cue: Cue) -> Span | None:
    near = [i for i in range(cue.first - _NEAR, cue.last + _NEAR) if line.first <= i < line.last]
    if any(i in scene.held and scene.held[i].span.kind == "place" for i in near):
        return None  # "the capital Tripoli"
    words = [_bare(scene.words.key[i]) for i in near if i not in scene.cue_at]
    best: Counter[str] = Counter()
    for name, (town, mentions) in scene.towns.items():
        land = lands(scene.language).get(str(town.facts.get("country") or ""), "")
        alike = max((len(commonprefix((word, land))) for word in words), default=0)
        if alike >= min(_STEM, len(land) or _STEM):
            best[name] = mentions + alike * _LIKER
    return scene.towns[max(best, key=lambda name: best[name])][0] if best else None


def _bare(key: str) -> str:
    return key.removeprefix(_PREFIX)


@lru_cache(maxsize=8)
def lands(language: str) -> dict[str, str]:
    """The names of countries in a language by their codes."""
    return {row["country"]: _bare(key_of(row[language])) for row in read("countries").rows if row.get(language)}
