"""Lines like headlines, in which nearly every word has a capital: there a capital proves no name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from workbench.reading.aid.spans import Span
from workbench.reference.worded import Words

_FEWEST = 6  # words of a line that is looked at: a shorter one is a name, a place and day, a byline
_LONG = 4  # letters of a word that a headline writes with a capital; shorter ones it may leave small
_SMALL = 8  # one long word in so many may begin small


def titled(words: Words) -> list[bool]:
    """Of each word whether it stands in such a line."""
    marks = [False] * (len(words.key) + 1)
    for first, last in _lines(words):
        if _is_titled(words.text[first:last]):
            marks[first:last] = [True] * (last - first)
    return marks


def _lines(words: Words) -> Iterator[tuple[int, int]]:
    """The lines that no full stop ends, by their words."""
    first, count = 0, len(words.key)
    ends = words.line_ends
    for i in ends if ends[-1:] == [count - 1] or not count else [*ends, count - 1]:
        if i + 1 - first >= _FEWEST and "." not in words.gaps[i].partition("\n")[0]:
            yield first, i + 1
        first = i + 1


def _is_titled(line: list[str]) -> bool:
    long = [word for word in line if len(word) >= _LONG and word[0].upper() != word[0].lower()]
    small = sum(1 for word in long if word[0].islower())
    return len(long) - small >= _FEWEST - 1 and small * _SMALL <= len(long)


def named_elsewhere(
    words: Words, spans: list[Span], marks: Sequence[bool], doubtful: Callable[[Span], bool]
) -> list[Span]:
    """The spans without the doubtful ones of such lines, unless the rest of the text has their name too."""
    left = {id(span) for span in spans if marks[words.at(span.start)] and doubtful(span)}
    sure = {span.facts["name"] for span in spans if id(span) not in left} if left else set()
    return [span for span in spans if id(span) not in left or span.facts["name"] in sure]
