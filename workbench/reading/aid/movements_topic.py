"""The airfield or town that a text is about: where what "landed", "left for Gao" or "is due" without a place was."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, takewhile
from os.path import commonprefix

from workbench.reading.aid.article import Words
from workbench.reading.aid.movements_same import agree, is_field, narrower
from workbench.reading.aid.movements_scene import Scene
from workbench.reading.aid.movements_words import cues_of, key_of
from workbench.reading.aid.spans import Span

_STEM = 4  # letters that the forms of a name have in common
_LEFT = frozenset({"depart", "leave", "head", "send", "fly"})  # what a title says of aircraft that are gone
_END = 3  # letters that a form may have behind them: "Jasionce", "Klagenfurter"
_BEGINNING = 2  # paragraphs, the title among them where it stands above the text
_NAMES = 400  # places of one text that are looked through
_PREFIXES = ("ال", "بال", "لل", "وال", "ب", "ل", "و")  # what an Arabic name may begin with


def topic_of(scene: Scene) -> Span | None:
    """The one airfield or town that the title names, without a "from" before it, and the text goes on to name."""
    title = Words(scene.article.title)
    if not title.key:
        return None
    away, named = _elsewhere(title, scene.language), _Named(title)
    found: list[Span] = []
    for span in _places(scene):
        at = named[scene.article.body[span.start : span.end]]
        if at is not None and at not in away:
            _add(found, span)
    topic = found[0] if len(found) == 1 else None
    return topic if topic is None or is_field(topic) or not _fields(scene) else None


def _fields(scene: Scene) -> bool:
    """Whether the text begins with an airfield by name."""
    begun = takewhile(lambda line: line.paragraph < _BEGINNING, scene.lines)
    return any(is_field(spot.span) for line in begun for spot in line.places)


def _add(found: list[Span], span: Span) -> None:
    """Keep a place once, as the one of its mentions that says most."""
    for n, known in enumerate(found):
        if agree(known, span, {}):
            found[n] = narrower(known, span) or known
            return
    found.append(span)


def _places(scene: Scene) -> Iterator[Span]:
    spots = islice((spot.span for line in scene.lines for spot in line.places), _NAMES)
    return (span for span in spots if is_field(span) or span.facts.get("type") == "city")


def _elsewhere(title: Words, language: str) -> set[int]:
    """The words of a title behind a small word for where from, or for where to what it tells of has left."""
    cues = cues_of(title, 0, len(title.key), language)
    left = any(cue.meant.get("act") in _LEFT or cue.meant.get("noun") in _LEFT for cue in cues)
    away = ("to", "toward", "over", "none") if left else ("from", "over", "none")
    return {cue.last + n for cue in cues if cue.meant.get("role") in away for n in (0, 1)}


class _Named(dict[str, int | None]):
    """The word of a title that is one of the words that a place is written with, in whatever form."""

    def __init__(self, title: Words) -> None:
        super().__init__()
        capitals = (i for i, word in enumerate(title.text) if not word[:1].islower())
        self._forms = [(form, i) for i in capitals for form in _bare(title.key[i]) if len(form) >= _STEM]

    def __missing__(self, written: str) -> int | None:
        words = [word for key in key_of(written).replace("-", " ").split() if len(key) >= _STEM for word in _bare(key)]
        found = (i for form, i in self._forms if any(_alike(form, word) for word in words))
        return self.setdefault(written, next(found, None))


def _bare(key: str) -> list[str]:
    return [key, *(key[len(each) :] for each in _PREFIXES if key.startswith(each))]


def _alike(one: str, other: str) -> bool:
    if one[:_STEM] != other[:_STEM]:
        return False  # asked first: most are not alike
    both = len(commonprefix((one, other)))
    return both >= _STEM and max(len(one), len(other)) - both <= _END
