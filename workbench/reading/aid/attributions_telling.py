"""Sources by verbs that no table has: a name that tells by what it is, a verb, and what is told.

"The portal X found out that …", "X links it to …", "…, tuiteó el Ministerio".
"""

from __future__ import annotations

from collections.abc import Iterator

from workbench.reading.aid.actors_words import lore
from workbench.reading.aid.attributions_sources import Source, Sources
from workbench.reading.aid.attributions_verbs import is_own
from workbench.reference.phrases import Hit

_AUXILIARIES = 4  # words like "has", "also" and "on Monday" between a name and its verb
_INTRODUCED = 3  # words before a name that are looked at for a preposition
_TITLED = 3  # words of a German title behind "so"
_CLAUSE = 12  # words of a German clause
_OBJECT = 2  # words between a verb and the number or aircraft that is told
_SHORTEST = 4  # letters of a verb
_QUOTED = frozenset('"“„«‘')
_PUBLISHING = frozenset({"media", "tracker", "channel"})
_COMMA_THAT = ("de", "pl", "ru")  # languages that set a comma before "that"
_ENDS = frozenset(".,;:!?\n…)")


def telling(sources: Sources, used: set[Source], cited: set[int]) -> Iterator[tuple[Source, Hit[str]]]:
    """Each named source not in ``used`` that tells something by a verb in no table; ``cited`` are words of cues."""
    for source in sources.all:
        if not source.named or source in used or is_own(sources, source):
            continue
        verb = _verb_behind(sources, source) or _verb_before(sources, source) or _participle(sources, source)
        if verb is not None and verb.first not in cited:
            yield source, verb


def _verb_behind(sources: Sources, source: Source) -> Hit[str] | None:
    """The verb behind a name that is its subject, where what is told follows."""
    words, cues = sources.words, sources.cues
    at = sources.nouns_behind(source.last)
    as_said = _as_said(sources, _outset(sources, source))
    if at >= len(words.key) or (_governed(sources, source) and not as_said):
        return None
    while at - source.last < _AUXILIARIES and at < len(words.key) and words.gaps[at - 1] == " ":
        if not (words.key[at] in cues.between or words.key[at] in cues.auxiliaries or sources.dated[at]):
            break
        at += 1
    if not _is_verb(sources, at, any_end=as_said) or words.gaps[at - 1] not in (" ", "” ", "» ", '" '):
        return None
    hit = cues.verbs.at(words, at)
    if hit is not None and (hit.meant in ("none", "deny")):
        return None
    last = hit.last if hit is not None else at + 1
    last += last < len(words.key) and words.gaps[last - 1] == " " and words.key[last] in sources.cues.telling.particles
    whole = as_said and _closes(sources, last)
    if whole or _says_that(sources, last) or (source.kind in _PUBLISHING and _tells_of(sources, at, last)):
        return Hit(at, last, hit.meant if hit is not None else "say")
    return None


def _governed(sources: Sources, source: Source) -> bool:
    """Whether a preposition before a name makes it no subject."""
    words, cues = sources.words, sources.cues
    first = source.first
    for i in range(first - 1, max(-1, first - _INTRODUCED - 1), -1):
        if words.gaps[i] != " ":
            return False
        if words.key[i] in cues.prepositions:
            return True
        if words.key[i] in cues.stop:
            return False
    return False


def _is_verb(sources: Sources, i: int, *, any_end: bool = False) -> bool:
    """Whether a word may be a finite verb by its looks: small, of letters, with the ending of one if need be."""
    words, cues = sources.words, sources.cues
    if i >= len(words.key):
        return False
    text, key, language = words.text[i], words.key[i], sources.article.language
    plain = text.isalpha() and text.islower() and len(text) >= _SHORTEST
    if not plain or key in cues.stop or key in cues.prepositions or key in cues.articles or key in cues.between:
        return False
    if key.startswith(cues.telling.acting) or lore(language).nouns.at(words, i) is not None:
        return False
    return any_end or text.endswith(cues.telling.finite) or text in cues.telling.irregular


def _says_that(sources: Sources, i: int) -> bool:
    """Whether "that", or a colon with what is said, follows at a word."""
    words, language = sources.words, sources.article.language
    if i >= len(words.key):
        return False
    gap = words.gaps[i - 1]
    if ":" in gap:
        return not _QUOTED.isdisjoint(gap)
    return words.key[i] in sources.cues.telling.that and gap == (", " if language in _COMMA_THAT else " ")


def _tells_of(sources: Sources, first: int, last: int) -> bool:
    """Whether an aircraft, a number of flights or the like, or "it" follows a verb as what it tells of."""
    words, (exact, stems) = sources.words, sources.cues.fact
    key = words.key[first]
    if key in exact or key.startswith(stems):
        return False  # "X flew two jets"
    for i in range(last, min(len(words.key), last + _OBJECT + 1)):
        if words.gaps[i - 1] != " " or words.key[i] in sources.cues.prepositions:
            return False
        if i in sources.flown or words.key[i] in sources.cues.instead:
            return True
        if words.text[i].isdigit() or words.key[i] in sources.cues.one:
            behind = words.key[i + 1 : i + 1 + _OBJECT]  # "dug up 14 landings", not "employs 12 people"
            return any(each in exact or each.startswith(stems) for each in behind)
    return False


def _verb_before(sources: Sources, source: Source) -> Hit[str] | None:
    """The verb behind a comma and right before a name with which the clause ends: ", tuiteó el Ministerio."."""
    words, language = sources.words, sources.article.language
    last = source.last
    if language == "ar":
        return _verb_first(sources, source)
    split = language == "de" and last < len(words.key) and words.key[last] in sources.cues.telling.particles
    if not _closes(sources, last + split):
        return None
    at = _outset(sources, source) - 1
    so = next((i for i in range(at, max(0, at - _TITLED), -1) if words.key[i] == "so"), 0) if language == "de" else 0
    if so and sources.unbroken(so, source.first) and "," in words.gaps[so - 1]:
        return Hit(so, so + 1, "say")
    if at <= 0 or words.gaps[at] != " " or not _is_verb(sources, at, any_end=_as_said(sources, at)):
        return None
    gap = words.gaps[at - 1]
    if language == "en" and _QUOTED.isdisjoint(gap) and "”" not in gap:
        return None
    parted = gap.endswith((", ", "— ", "– ", " - ")) or _as_said(sources, at)
    if not parted or lore(language).titles.at(words, at) is not None:
        return None
    return Hit(at, at + 1, "say")


def _verb_first(sources: Sources, source: Source) -> Hit[str] | None:
    """The Arabic verb before a name behind which "that" follows: "وتحققت صحيفة الميناء من أن …"."""
    words, cues, at = sources.words, sources.cues, sources.introduced(source) - 1
    behind = source.last
    if at < 0 or behind + 1 >= len(words.key) or words.gaps[at] != " " or words.gaps[behind - 1] != " ":
        return None
    behind += words.key[behind] in cues.prepositions
    key = words.key[at]
    idle = (
        key in cues.stop
        or key in cues.prepositions
        or key in cues.between
        or key.startswith(("ال", *cues.telling.acting))
    )
    if idle or len(key) < _SHORTEST or not _says_that(sources, behind) or cues.verbs.at(words, at) is not None:
        return None
    return Hit(at, at + 1, "say")


def _participle(sources: Sources, source: Source) -> Hit[str] | None:
    """The German participle that ends the clause of who watches and tells: "Die Gruppe X hat zwei Tu-142 gesichtet"."""
    words, at = sources.words, source.last
    if sources.article.language != "de" or source.kind not in _PUBLISHING | {"group"} or at + 1 >= len(words.key):
        return None
    if words.key[at] not in sources.cues.telling.perfect or words.gaps[at - 1] != " " or _governed(sources, source):
        return None
    last = next((i for i in range(at + 1, min(len(words.key), at + _CLAUSE)) if _closes(sources, i + 1)), at)
    key, (exact, stems) = words.key[last], sources.cues.fact
    verb = key.removeprefix("ge")
    does = key in exact or key.startswith(stems) or verb.startswith((*sources.cues.telling.acting, *stems))
    if last == at or key == verb or does or not words.text[last].islower():
        return None
    return Hit(last, last + 1, "see") if any(i in sources.flown for i in range(at, last)) else None


def _outset(sources: Sources, source: Source) -> int:
    """Where a name begins with its noun and article: "the portal X"."""
    words = sources.words
    first = sources.introduced(source)
    return (
        first - 1
        if first and words.key[first - 1] in sources.cues.telling.before_names and words.gaps[first - 1] in " ’'"
        else first
    )


def _as_said(sources: Sources, i: int) -> bool:
    """Whether "as" stands before the i-th word: "As the portal X found out, …"."""
    return i > 0 and sources.words.key[i - 1] in sources.cues.telling.comparing and sources.words.gaps[i - 1] == " "


def _closes(sources: Sources, i: int) -> bool:
    """Whether a clause ends before the i-th word."""
    words = sources.words
    return i >= len(words.key) or not _ENDS.isdisjoint(words.gaps[i - 1])
