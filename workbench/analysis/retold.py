"""Whether a text that is about to come in tells what the case holds in other words.

The search index names the few sources that share the rarest names; each of them is laid beside the text as ``compared``
does it. Two texts on one subject have sentences that resemble each other by chance, so a source counts only where
several sentences share two names or more, or are nearly the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from workbench.analysis.compared import Compared, Pair, Span, compared, names_in, stems_in
from workbench.case.case import Case
from workbench.case.search import hits
from workbench.case.texts import WorkingText
from workbench.values.sentences import sentences

READ = 20_000  # code points of each text that are compared
_ASKED, _SPREAD = 24, 12  # names looked up, and sources from which on a name tells nothing
_COMPARED = 4  # sources laid beside the text
_TOGETHER = 2  # names that two sentences share when they tell of one thing
_NEARLY = 0.5  # likeness of two sentences that tell the same without any name
_LEAST, _SHORT = 3, 6  # such sentences, one less where a text has fewer than so many
_LONG = 5  # letters of a word looked up where a script has no capitals


def retold(case: Case, text: str, *, besides: Sequence[bytes] = ()) -> dict[bytes, int]:
    """Sources held whose statements a text tells in other words, with how many match, most first.

    ``besides`` are looked at in any case, and one statement of theirs is enough.
    """
    text = text[:READ]
    found: Counter[bytes] = Counter()
    for source in dict.fromkeys((*besides, *_sharing(case, text))):
        words = _words(case, source)
        found[source] = _told(text, words, least=1 if source in besides else _least(text, words)) if words else 0
    return {source: told for source, told in found.most_common() if told}


def _sharing(case: Case, text: str) -> list[bytes]:
    """The sources that share most names with a text, those counting more that few sources have."""
    shared: Counter[bytes] = Counter()
    for name in _asked(text):
        held = {hit.source for hit in hits(case.raw, f'"{name}"', limit=_SPREAD, scan=False) if hit.part is not None}
        for source in held if len(held) < _SPREAD else ():
            if source:
                shared[source] += 12 // len(held)
    return [source for source, _ in shared.most_common(_COMPARED)]


def _asked(text: str) -> list[str]:
    """What is looked up: the names of a text, those told most often first; its longest words where it has none."""
    names = Counter(names_in(text))
    if len(names) < _LEAST:
        names = Counter({word: len(word) for word in text.split() if len(word) >= _LONG and word.isalpha()})
    return [name for name, _ in names.most_common(_ASKED)]


def _words(case: Case, source: bytes) -> str:
    capture = case.value("SELECT capture FROM source WHERE id = ?", (source,))
    words = WorkingText(case.raw, capture) if capture else None
    return words.slice(0, min(words.total, READ)) if words is not None else ""


def _least(one: str, two: str) -> int:
    few = any(len(sentences(each)) < _SHORT for each in (one, two))
    return _LEAST - few


def _told(text: str, held: str, *, least: int) -> int:
    """How many statements match in other words; none where too few of them are more than a likeness."""
    found = compared(text, held)
    told = list(_other_words(found))
    names = {*stems_in(names_in(text))} & {*stems_in(names_in(held))}
    sure = sum(1 for left, right, pair in told if _one_thing(text, held, left, right, pair, names))
    return len(told) if sure >= least else 0


def _other_words(found: Compared) -> Iterator[tuple[Span, Span, Pair]]:
    """The pairs that are not for the greater part copied."""
    for pair in found.pairs:
        if pair.left is not None and pair.right is not None:
            left, right = pair.left, pair.right
            copied = sum(max(0, min(one.end, left.end) - max(one.start, left.start)) for one, _ in found.copied)
            if 2 * copied < left.end - left.start:
                yield left, right, pair


def _one_thing(text: str, held: str, left: Span, right: Span, pair: Pair, names: Collection[str]) -> bool:
    ours, theirs = stems_in([text[left.start : left.end]]), stems_in([held[right.start : right.end]])
    return pair.likeness >= _NEARLY or len(ours & theirs & set(names)) >= _TOGETHER
