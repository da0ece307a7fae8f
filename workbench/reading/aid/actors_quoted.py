"""Names in quotation marks: media, channels, companies behind their noun or beside a verb of saying."""

from __future__ import annotations

import re
from collections.abc import Iterator

from workbench.reading.aid.actors_around import Named, Surroundings

_MARKS = r"«([^«»\n]{2,60})»|„([^„“”\"\n]{2,60})[“”\"]|“([^“”\n]{2,60})”|\"([^\"\n]{2,60})\""
_QUOTED = re.compile(_MARKS)
_GERMAN = re.compile(rf"{_MARKS}|»([^«»\n]{{2,60}})«")
_LONGEST = 6  # words of a quoted name
_BETWEEN = 2  # small words between a name and its verb
_TAIL = 3  # words between the noun and the name


def quoted(around: Surroundings) -> Iterator[Named]:
    """The actors whose names stand in quotation marks."""
    words = around.words
    marks = _GERMAN if around.article.language == "de" else _QUOTED
    for found in marks.finditer(around.article.body):
        group = found.lastindex or 1
        first, last = words.at(found.start(group)), words.at(found.end(group) - 1)
        last += last < len(words.key) and words.start[last] < found.end(group)
        if not 0 < last - first <= _LONGEST or first == 0:
            continue
        if words.text[first][0].islower() or any(around.flown[first:last]):
            continue
        kind = _noun_before(around, first, found.start()) or _says(around, first, last, found)
        if kind:
            why = "a name in quotation marks beside the noun or verb that says what it names"
            yield Named(first, last, "", kind, None, "actor.quoted", why)


def _noun_before(around: Surroundings, first: int, quote: int) -> str:
    """The kind by the noun before the quotation mark, with at most a few words between."""
    words, at = around.words, first
    if around.article.body[words.end[first - 1] : quote].strip():
        return ""
    for _ in range(_TAIL):
        if at in around.nouns:
            return around.nouns[at][1]
        at -= 1
        if at <= 0 or words.gaps[at - 1] not in (" ", "-"):
            break
    return ""


def _says(around: Surroundings, first: int, last: int, found: re.Match[str]) -> str:
    """ "media" for a quoted name right before or behind a verb of saying or behind a cue."""
    words, body = around.words, around.article.body
    if around.article.language == "de" and not all(around.upper[first:last]):
        return ""
    before = body[words.end[first - 1] : found.start()]
    if before == " " and (_cue(around, first) or _verb(around, first)):
        return "media"
    behind = body[found.end() : words.start[last]] if last < len(words.key) else ""
    verb = last
    while verb - last < _BETWEEN and verb + 1 < len(words.key) and words.gaps[verb] == " " and _aside(around, verb):
        verb += 1  # "der „Kurier“ damals berichtete"
    return "media" if behind == " " and not around.upper[verb] and around.spoken(verb) else ""


def _aside(around: Surroundings, i: int) -> bool:
    return around.words.key[i] in around.cues.between and not around.spoken(i)


def _cue(around: Surroundings, first: int) -> bool:
    return any(at in around.cued for at in (first, first - 1))


def _verb(around: Surroundings, first: int) -> bool:
    hit = around.cues.verbs.at(around.words, first - 1)
    return hit is not None and hit.last == first
