"""What a run of capitalised words names, by the words around it: a person, a body, or nothing."""

from __future__ import annotations

from workbench.reading.aid.actors_around import Named, Surroundings
from workbench.reading.aid.actors_persons import (
    PERSON,
    TITLE_GAPS,
    by_inner_title,
    by_office,
    comma,
    named_by_given,
    person,
)
from workbench.reading.aid.actors_runs import Run
from workbench.reading.aid.actors_speaking import citing, speaking, tells
from workbench.reading.aid.actors_words import compound_end, compound_noun

_HALF = 2  # words of a German compound that shares its end with the next
_APPOSED = 3  # words between a comma and the noun: ", the Berlin based weekly"
_ARTICLES = frozenset({"the", "el", "la", "los", "las", "le", "les"})
_RELATIVE = frozenset("who whom whose quien cuyo cuya cuyos cuyas dont deren dessen".split())  # noqa: SIM905
_ADJECTIVES = {"en": 1}  # small words between "airline" and its name; two in other languages


def classed(around: Surroundings, run: Run) -> Named | None:
    """What the run names; ``None`` for the many that name no actor."""
    found, words = _classed(around, run), around.words
    if found is None or around.article.language != "de" or found.kind == "person" or found.first < _HALF:
        return found
    half = words.key[found.first - 1] == "und" and words.gaps[found.first - 2] == "- " and not found.name
    return found._replace(first=found.first - _HALF) if half else found  # "Presse- und Informationszentrum"


def _classed(around: Surroundings, run: Run) -> Named | None:
    first, last = _trimmed(around, run)
    if run.first in around.nouns and around.words.gaps[run.first - 1] == " " and first < last:
        first = run.first
    if first >= last or all(around.placed[first:last]) or all(around.flown[first:last]):
        return None
    title = around.lore.titles.at(around.words, first)
    if title is not None and title.last >= last or around.sets_out(first, last):
        return None
    if around.words.key[last - 1] in around.lore.grounds:
        return _introduced(around, first, last) or speaking(around, first, last)
    return (
        citing(around, first, last)
        or _behind_noun(around, first, last)
        or _by_head(around, first, last)
        or by_office(around, first, last)
        or by_inner_title(around, first, last)
        or _compound(around, first, last)
        or named_by_given(around, first, last)
        or _introduced(around, first, last)
        or person(around, first, last)
        or speaking(around, first, last)
    )


def _trimmed(around: Surroundings, run: Run) -> tuple[int, int]:
    """The run without words of a sentence's beginning, platforms and the like at its ends."""
    words, known = around.words, around.lore
    first, last = run
    while first < last and _idle(around, first, alone=last - first == 1) and not _head_begins(around, first, last):
        if last - first > 1 and _named_with_article(around, first):
            break
        first += 1
    while first < last and (words.key[last - 1] in known.platforms or around.flown[last - 1]):
        last -= 1
    while first < last and around.flown[first] and not (first + 1 < last and known.last.at(words, first + 1)):
        first += 1
    return first, last


def _head_begins(around: Surroundings, first: int, last: int) -> bool:
    """Whether the name of a body begins here: "Air …", "Civil … Authority"."""
    hit = around.lore.first.at(around.words, first)
    if hit is not None and hit.last < last:
        return True
    return around.words.key[first] in around.lore.openers and any(
        around.lore.last.at(around.words, i) for i in range(first + 1, last)
    )


def _named_with_article(around: Surroundings, first: int) -> bool:
    """Whether a capital article within a sentence is part of the name: "El Heraldo", "The Aviationist"."""
    return around.words.key[first] in _ARTICLES and not around.begins(first)


def _idle(around: Surroundings, i: int, *, alone: bool) -> bool:
    text, key = around.words.text[i], around.words.key[i]
    if key in around.lore.platforms:
        return True
    return key in around.lore.stop and (len(text) < 2 or not text.isupper() or alone)


def _by_head(around: Surroundings, first: int, last: int) -> Named | None:
    """A body by a word of its name: "… Airlines", "Ministry of …"."""
    words, known = around.words, around.lore
    hit = known.first.at(words, first)
    title = known.titles.at(words, first)
    ranked = title is not None and hit is not None and title.last > hit.last  # "Air Commodore X Y"
    if hit is not None and last - first > 1 and hit.last <= last and not around.placed[first] and not ranked:
        return _body(first, last, hit.meant, f"“{words.text[first]} …” begins the name of a body")
    best = None
    for i in range(first, last):
        if best is not None and not around.upper[i]:
            break
        hit = known.last.at(words, i)
        if hit is None or hit.last > last or around.placed[i]:
            continue
        alone = i == first and hit.last - first == 1
        if not alone or (hit.last < last and words.key[hit.last] in known.small) or tells(around, hit):
            best = hit
    if best is None or _title_within(around, best.last, last):
        return None
    return _body(first, last, best.meant, f"“{words.text[best.first]}” in the name is the word for a body")


def _title_within(around: Surroundings, first: int, last: int) -> bool:
    """Whether a title and a name in full follow behind the body: "Police Commissioner X Y"."""
    hits = (around.lore.titles.at(around.words, i) for i in range(first, last - 2))
    return any(hit is not None and 2 <= last - hit.last < PERSON for hit in hits)


def _body(first: int, last: int, kind: str, why: str) -> Named:
    return Named(first, last, "", kind, None, "actor.head", why)


def _compound(around: Surroundings, first: int, last: int) -> Named | None:
    """A body by the end of a compound: "Verteidigungsministerium"."""
    words, known = around.words, around.lore
    for i in range(first, last if known.ends else first):
        kind, end = compound_end(around.article.language, words.key[i])
        hyphened = i > first and words.gaps[i - 1] == "-"
        if not end or around.placed[i] or (words.key[i] in known.nouns and not hyphened):
            continue
        if i == first and (words.key[i] in known.generic or (kind != "government" and words.key[i] == end)):
            continue
        begin = first if kind == "media" else i
        behind = i + 1
        if words.key[i].endswith(known.local):
            if not (behind < last and around.upper[behind] and words.gaps[i] == " "):
                continue  # any town has one
            behind += 1  # "Polizeidirektion Leipzig"
        found = _body(begin, behind, kind, f"a compound with “{end}” names a body")
        genitive = end.endswith("s") and end[:-1] in known.ends[kind]  # "des Innenministeriums"
        name = words.body[words.start[begin] : words.end[i] - 1] + words.body[words.end[i] : words.end[behind - 1]]
        return found._replace(name=name) if genitive else found
    return None


def _behind_noun(around: Surroundings, first: int, last: int) -> Named | None:
    """A name behind a noun with a capital of its own: German ones, and those that begin a sentence."""
    german = around.article.language == "de"
    short = around.words.text[first].isupper() and len(around.words.text[first]) > 1  # "l’ONG …"
    if not (german or short or around.begins(first)) or (around.article.language == "en" and not short):
        return None
    for i in range(first, last - 1 if german else min(first + 1, last - 1)):
        hit = around.lore.nouns.at(around.words, i)
        if hit is not None and hit.last < last:
            return _noun(around, hit.last, last, hit.meant, hit.first)
        kind = compound_noun(around.article.language, around.words.key[i]) if german and i + 1 < last else ""
        if kind and around.words.gaps[i] == " ":
            return _noun(around, i + 1, last, kind, i)
    return None


def _introduced(around: Surroundings, first: int, last: int) -> Named | None:
    """A name behind or before a noun that says what it names: "the airline X", "X newspaper"."""
    words, known = around.words, around.lore
    at = first
    for _ in range(1 + _ADJECTIVES.get(around.article.language, 2)):
        if at in around.nouns and words.gaps[at - 1] in TITLE_GAPS and not around.begins(at):
            begin, kind = around.nouns[at]
            return None if around.placed[first] else _noun(around, first, last, kind, begin)
        if at in around.nouns and at == first and words.gaps[at - 1] == ", " and comma(words.gaps[last - 1]):
            begin, kind = around.nouns[at]  # "the operator, X,"
            return None if around.placed[first] else _noun(around, first, last, kind, begin)
        if at == 0 or words.gaps[at - 1] != " " or around.upper[at - 1] or words.key[at - 1] in known.stop:
            break
        at -= 1
    before = _before_noun(around, first, last) if around.article.language == "en" else None
    return before or _apposed_noun(around, first, last)


def _apposed_noun(around: Surroundings, first: int, last: int) -> Named | None:
    """A name before what it is, set apart by commas: "X, the militant group,"."""
    words, at = around.words, last
    if last >= len(words) or words.gaps[last - 1] != ", " or all(around.placed[first:last]):
        return None
    while at < len(words) and at - last <= _APPOSED:
        hit = around.lore.nouns.at(words, at)
        if hit is not None:
            return None if words.key[hit.last - 1] == "by" else _noun(around, first, last, hit.meant, at)
        if words.gaps[at] != " " or around.upper[at] or words.key[at] in _RELATIVE:
            return None
        at += 1
    return None


def _before_noun(around: Surroundings, first: int, last: int) -> Named | None:
    """A name of two or more words before its noun: "Meridian Review magazine"."""
    words = around.words
    hit = around.lore.nouns.at(words, last) if last < len(words) else None
    if hit is None or last - first < 2 or words.gaps[last - 1] != " ":
        return None
    return None if words.key[hit.last - 1] == "by" else _noun(around, first, last, hit.meant, last)


def _described(around: Surroundings, last: int) -> int:
    """The word behind a small adjective that ends a French name, where a verb follows: "L’Est républicain écrit"."""
    words, cues = around.words, around.cues
    if around.article.language != "fr" or last + 1 >= len(words) or words.gaps[last - 1 : last + 1] != [" ", " "]:
        return last
    key = words.key[last]
    plain = not (key in cues.stop or key in cues.prepositions or key in cues.between or around.spoken(last))
    return last + 1 if plain and not around.upper[last] and around.spoken(last + 1) else last


def _noun(around: Surroundings, first: int, last: int, kind: str, begin: int) -> Named | None:
    words = around.words
    if last - first == 1 and len(words.text[first]) < 5 and any(letter.isdigit() for letter in words.text[first]):
        return None
    if last < len(words) and words.text[last].isdigit() and words.gaps[last - 1] == " " and len(words.text[last]) < 4:
        last += 1
    if begin < first:
        last = around.over_small(around.over_of(_described(around, last)))
    why = f"a name beside “{words.text[begin]}”"
    return Named(first, last, "", kind, None, "actor.introduced", why)
