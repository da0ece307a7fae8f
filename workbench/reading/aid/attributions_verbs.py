"""Sources by their verbs: "X said", "said X", "X, a site that follows it, reports"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from workbench.reading.aid.actors_words import lore
from workbench.reading.aid.attributions_sources import Source, Sources
from workbench.reading.aid.attributions_words import Cues
from workbench.reference.phrases import Hit
from workbench.reference.worded import key_of

_APPOSITION = 25  # words between commas behind a name
_UNNAMED = 7  # words that tell more of an unnamed source: "familiar with the matter"
_NAMED = 3  # … of a named one: "Reuters correspondent in Damascus"
_BEHIND = 8  # words between a verb and the source behind it
_REFUSED = 6  # words behind a verb in which a refusal shows
_PHRASE = 4  # words of a source behind its preposition
_BEFORE = 2  # words before a verb of saying in which it is one
_TITLED = 4  # words between a comma and the name that it sets apart: ", Gen. X,"
_TOLD = frozenset({"tell", "tells", "told", "inform", "informs", "informed"})
_PASSIVE = frozenset(
    {"been", "being", "be", "was", "were", "is", "are", "wurde", "wurden", "fue", "fueron", "został", "została"}
)
_RELATIVE = frozenset({"que", "qui", "which", "who", "który", "która", "które", "который", "которая", "которое"})
_THERE = {
    "ru": (frozenset({"в", "во"}), ("ли", "ют", "ят", "ут", "ат")),
    "pl": (frozenset({"w", "we"}), ("no", "to")),
    "es": (frozenset({"desde", "en"}), ("ron", "an")),
}
"""Where a body stands of which those there said so, and how such verbs end: "в Росавиации сообщили"."""
_THERE_IN = frozenset({"at", "from", "with", "bei", "beim", "chez", "aus"})  # "a friend at X" is not X
_WITHIN = frozenset({"in", "within", "inside", "near"})  # "sources in the Kremlin" are not the Kremlin
_THE = frozenset("the le la l les el los las der die das".split())  # noqa: SIM905
_CLEFT = frozenset({"was", "is", "est", "fue", "war", "ist", "именно", "wlasnie"})
_IT_SAYS = frozenset({"heisst", "hiess"})  # "in einem Bericht der … heißt es": the preposition is right
_OWN = frozenset("своем своих своей swoim swojej".split())  # noqa: SIM905
_THIS = _OWN | frozenset("tym nim niej nich sprawie ello eso esto cela ceci quoi этом нем том ذلك هذا".split())  # noqa: SIM905
_COMMAS = frozenset(",،—–-")
_VERB_FIRST = ("ar",)
_ARTICLES = frozenset({"des", "du", "de", "d"})  # at the beginning of a clause articles, no prepositions


def said(sources: Sources, used: set[Source], cited: Sequence[tuple[int, int]]) -> Iterator[tuple[Source, Hit[str]]]:
    """Each source not in ``used`` with its verb, once, in the order of the verbs; ``cited`` are the words of cues."""
    words = sources.words
    taken = set(used)
    relayed = {i for first, last in cited for i in range(first, last)}
    for verb in sources.cues.verbs.all(words):
        if words.text[verb.first][0].isupper() and not _first_of_sentence(sources, verb.first):
            continue
        if (
            verb.meant in ("none", "deny")
            or verb.first in relayed
            or _refused(sources, verb)
            or (verb.first and words.key[verb.first - 1] in _PASSIVE)
        ):
            continue
        source = source_of(sources, verb, taken, relayed)
        if source is not None and verb.meant == "hold" and not (source.outlet and source.named):
            continue  # only who publishes "had the jet over Malta"
        if source is not None and verb.meant == "see" and not source.named:
            continue  # a spotter's picture is no statement
        if source is not None and source.kind == "body" and verb.meant == "show":
            continue  # "the government would give"
        if source is not None and not is_own(sources, source):
            taken.add(source)
            yield source, verb


def is_own(sources: Sources, source: Source) -> bool:
    """Whether the text speaks of itself: "The Daily Blare can reveal"."""
    publisher = key_of(sources.article.publisher)
    return bool(publisher) and source.named and key_of(source.to) in (publisher, publisher.removeprefix("the "))


def source_of(sources: Sources, verb: Hit[str], taken: set[Source], relayed: set[int]) -> Source | None:
    """Whose verb it is: of those not in ``taken``; ``relayed`` are words that stand between as if they were none."""
    language = sources.article.language
    left, far = _left(sources, verb, taken, relayed)
    if left is not None and (not far or language == "en") and language not in _VERB_FIRST:
        return left
    return _right(sources, verb, taken) or left


def _first_of_sentence(sources: Sources, i: int) -> bool:
    start = sources.words.start[i]
    return not sources.article.sentences or sources.article.sentences[sources.sentence(i)].start >= start - 1


def _refused(sources: Sources, verb: Hit[str]) -> bool:
    """Whether nothing is said but a refusal: "said it had no comment"."""
    low = verb.first
    while low > max(0, verb.first - _BEFORE) and sources.beside(low - 1):
        low -= 1  # not "declined to comment, Reuters reported"
    keys, refuse = sources.words.key, sources.cues.refuse
    if refuse.intersection((*keys[low : verb.first], *keys[verb.last : verb.last + _REFUSED])):
        return True
    own = refuse.intersection(keys[verb.first : verb.last])  # "nie skomentował", but "skomentował X"
    return bool(own) and any(_negates(key) for key in keys[low : verb.first])


def _left(sources: Sources, verb: Hit[str], taken: set[Source], relayed: set[int]) -> tuple[Source | None, bool]:
    """The source before a verb, and whether it stands further off, behind an apposition."""
    words, here = sources.words, sources.sentence(verb.first)
    within = {i for i in range(verb.first - _APPOSITION, verb.first) if i in relayed}
    # and, as they are met, words of what the source belongs to: "X of the Institute for …"
    for source in sources.before(verb.first):
        if sources.sentence(source.first) != here or verb.first - source.last > _APPOSITION:
            break
        if source in taken:
            continue
        between = range(source.last, verb.first)
        if _light(sources, between, source, within):
            if _object(sources, source, verb) and words.key[verb.first] not in _IT_SAYS:
                within.update(range(source.first, source.last))
                continue
            return source, False
        if _relative(sources, source, verb):
            return source, False
        if _set_apart(sources, source, verb):
            return source, True
        if source.named and source.kind != "person":
            continue
    return None, False


def _light(sources: Sources, between: range, source: Source, relayed: set[int]) -> bool:
    """Whether only auxiliaries, adverbs, dates and what tells more of the source stand between it and its verb."""
    words, cues = sources.words, sources.cues
    apposed = source.named and words.gaps[source.last - 1] == ", " and _comma_before(sources, source)
    behind = source.last if apposed else source.last - 1
    if not sources.unbroken(behind, between.stop):
        return False
    heavy = [i for i in between if not (i in relayed or sources.dated[i] or _adds_nothing(cues, words.key[i]))]
    if not heavy:
        return True
    if apposed:
        return False
    if len(heavy) > (_NAMED if source.named else _UNNAMED) or source.kind == "body":
        return False
    return not any(
        words.key[i] in cues.stop - cues.prepositions - cues.articles
        or cues.verbs.at(words, i)
        or _negates(words.key[i])
        for i in heavy
    )


def _comma_before(sources: Sources, source: Source) -> bool:
    """Whether a comma stands shortly before a name: "the minister, Gen. X, has said"."""
    words = sources.words
    for i in range(source.first - 1, max(-1, source.first - _TITLED - 1), -1):
        if "," in words.gaps[i]:
            return True
        if words.key[i] in sources.cues.stop - sources.cues.articles or words.key[i] in _RELATIVE:
            return False
    return False


def _adds_nothing(cues: Cues, key: str) -> bool:
    """Whether a word is an auxiliary, an adverb or the word for records."""
    return key in cues.between or key in cues.evidence or (key.endswith("ly") and len(key) > 4)


def _negates(key: str) -> bool:
    return key in (
        "not",
        "never",
        "nicht",
        "ne",
        "pas",
        "no",
        "nie",
        "не",
        "لم",
        "لا",
        "n",
        "t",
        "was",
        "were",
        "is",
        "are",
    )


def _object(sources: Sources, source: Source, verb: Hit[str]) -> bool:
    """Whether a preposition makes the source no subject: "on a flight for Emirates was reported"."""
    words, cues, first = sources.words, sources.cues, source.first
    if source.kind == "tracker" and verb.meant == "show":
        return False  # "the tracks on Flightradar24 show"
    for _ in range(_PHRASE):
        if first == 0 or words.gaps[first - 1] not in (" ", "-"):
            return False
        first -= 1
        key = words.key[first]
        if _said_there(sources, verb, key):
            return False
        if key in cues.prepositions:
            if (first == 0 or words.gaps[first - 1] != " ") and key in _ARTICLES:
                return False
            if first and words.key[first - 1] in cues.one and not source.named:
                return False
            people = key not in _WITHIN if source.outlet else key not in _THERE_IN | _WITHIN
            if first and source.named and people and _is_title(sources, first - 1):
                return False
            if first and source.named and lore(sources.article.language).nouns.at(words, first - 1) is not None:
                return False  # "el centro de veteranos X"
            before = words.key[max(0, first - 2) : first]
            return not (key in cues.evidence_by and any(each in cues.evidence for each in before))
        if cues.verbs.at(words, first) or key in cues.stop:
            return False
    return False


def _said_there(sources: Sources, verb: Hit[str], key: str) -> bool:
    """Whether a preposition only says among whom something was said: "сообщили в МЧС"."""
    prepositions, endings = _THERE.get(sources.article.language, (frozenset(), ()))
    return key in prepositions and sources.words.key[verb.first].endswith(endings)


def _is_title(sources: Sources, i: int) -> bool:
    """Whether a title, a role or a noun for a source begins with a word: "capitaine de frégate"."""
    titles = lore(sources.article.language).titles
    return titles.at(sources.words, i) is not None or sources.cues.who.at(sources.words, i) is not None


def _set_apart(sources: Sources, source: Source, verb: Hit[str]) -> bool:
    """Whether all between the source and its verb is set apart by commas: "X, a site that follows it, reports"."""
    words = sources.words
    opening, closing = words.gaps[source.last - 1], words.gaps[verb.first - 1]
    j = verb.first
    while j > source.last and (words.key[j - 1] in sources.cues.between or sources.dated[j - 1]) and closing == " ":
        j -= 1
        closing = words.gaps[j - 1]
    if not (_comma(opening) and _comma(closing)) or j <= source.last:
        return False
    return words.key[source.last] not in ("and", "but", "while", "что", "dass", "że")


def _relative(sources: Sources, source: Source, verb: Hit[str]) -> bool:
    """Whether the verb's clause begins right behind a name: "X, which published …"."""
    words, last = sources.words, source.last
    if _cleft(sources, source, verb):
        return True
    if verb.meant != "say" or not source.named or words.gaps[last - 1] != ", " or words.key[last] not in _RELATIVE:
        return False
    return verb.first - last <= _NAMED and sources.unbroken(last, verb.first)


def _cleft(sources: Sources, source: Source, verb: Hit[str]) -> bool:
    """Whether a source is set before the rest of its sentence: "It was X that first announced …"."""
    words, last = sources.words, source.last
    clause = words.key[last] in _RELATIVE or words.key[last] == "that"
    if not source.named or not clause or verb.first - last > _NAMED or not sources.unbroken(last, verb.first):
        return False
    at = source.first - 1 - (source.first > 0 and words.key[source.first - 1] in _THE)
    return at >= 0 and words.key[at] in _CLEFT and sources.unbroken(at, source.first)


def _comma(gap: str) -> bool:
    return any(mark in _COMMAS for mark in gap) and not any(mark in ".!?\n" for mark in gap)


def _right(sources: Sources, verb: Hit[str], taken: set[Source]) -> Source | None:
    """The source behind a verb: "said an analyst in Seoul", "сообщила пресс-служба"."""
    words, cues = sources.words, sources.cues
    if sources.article.language == "en" and not _inverted(sources, verb):
        return None
    best: Source | None = None
    last = verb.last
    for source in sources.behind(verb.last):
        if source.first - last > _BEHIND or not _joined(sources, last, source):
            break
        keys = words.key[last : source.first]
        if (cues.stop - cues.articles).intersection(keys) or any(
            cues.verbs.at(words, i) for i in range(last, source.first)
        ):
            break
        given = any(_object_behind(sources, verb, last, i) for i in range(last, sources.introduced(source)))
        if given and not source.outlet:
            break
        if (
            source not in taken
            and not given
            and (best is None or not best.named or source.kind == "person" or best.outlet)
        ):
            best = source
        if not (source.outlet or (source.named and source.kind != "person")):
            break
        last = source.last
    return best


def _joined(sources: Sources, last: int, source: Source) -> bool:
    """Whether no stop parts a source from the words before it, but the comma between a role and who bears it."""
    if sources.unbroken(last - 1, source.first):
        return True
    if source.kind != "person" or sources.words.gaps[source.first - 1] != ", " or source.first - 1 <= last:
        return False
    role = any(_is_title(sources, i) for i in range(last, source.first))
    return role and sources.unbroken(last - 1, source.first - 1)


def _object_behind(sources: Sources, verb: Hit[str], first: int, i: int) -> bool:
    """Whether a word makes what follows no subject: a preposition that begins no date or place, in no title."""
    words, cues = sources.words, sources.cues
    if words.key[i] not in cues.prepositions or words.key[i + 1] in cues.platforms or words.key[i + 1] in _THIS:
        return False
    if _said_there(sources, verb, words.key[i]):
        return False
    titles = lore(sources.article.language).titles
    if any(titles.at(words, j) for j in range(first, i)):
        return False
    return not (sources.dated[i + 1] or sources.placed[i + 1] or sources.dated[i] or words.key[i] in cues.between)


def _inverted(sources: Sources, verb: Hit[str]) -> bool:
    """Whether what was said stands before the verb: ", said X"."""
    gap = sources.words.gaps[verb.first - 1] if verb.first else ""
    if sources.words.key[verb.first] in _TOLD:
        return False
    return any(mark in gap for mark in ",\"”’'—–") and "." not in gap
