"""Sources of a case that have words of one another, found without holding each against each.

Of every few runs of words side by side one is remembered with its source, the same one wherever they stand; two texts
that have such runs in common are held against each other word by word. Runs that very many texts have (a masthead, a
notice) say nothing. It is kept in memory as long as a case is open, and grows with its captures, whose words never
change.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from weakref import WeakKeyDictionary
from zlib import crc32

from workbench.analysis.lineage import copied_runs
from workbench.case.case import Case
from workbench.case.texts import WorkingText

READ = 20_000  # code points of a text that are read
HELD = 8_000_000  # code points of texts that are kept while they are held against others
STRIDE = 20  # texts read at once: some ten milliseconds
_RUN, _AMONG, _CROWD = 6, 4, 12  # words of a run, runs of which one is remembered, texts that share it
_SHARED, _HELD = 2, 4  # runs that two texts share, and texts that one is held against: those that share most with it
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_FRESH = """SELECT s.id, s.capture FROM source s WHERE s.capture IS NOT NULL AND s.deleted = 0 AND EXISTS
(SELECT 1 FROM derived_text t WHERE t.capture = s.capture) ORDER BY s.id"""


class Copying:
    """The texts of a case by the runs of words in them."""

    def __init__(self) -> None:
        self._upto = -1  # the journal's last change that was followed
        self._captures: dict[bytes, bytes] = {}
        self._runs: dict[bytes, list[int]] = {}
        self._having: dict[int, list[bytes]] = {}
        self._pairs: dict[tuple[bytes, bytes], int] = {}
        self._texts: dict[bytes, str] = {}  # by capture, for texts are held against many
        self._room = HELD

    def reading(self, case: Case) -> Iterator[None]:
        """Read the texts that are not known yet, a few at a time."""
        head = int(case.value("SELECT coalesce(max(id), 0) FROM change"))
        if head == self._upto:
            return
        fresh = [(key, capture) for key, capture in case.rows(_FRESH) if self._captures.get(key) != capture]
        for at, (key, capture) in enumerate(fresh):
            if at and at % STRIDE == 0:
                yield
            self._take(key, capture, self._text(case, capture))

    def _take(self, key: bytes, capture: bytes, words: str) -> None:
        self._captures[key] = capture
        self._runs[key] = sorted(_chosen(words))
        for run in self._runs[key]:
            self._having.setdefault(run, []).append(key)

    def beside(self, case: Case, source: bytes) -> dict[bytes, int]:
        """The other texts that have words of this one, with how many words stand side by side in both."""
        every = (self._having[run] for run in self._runs.get(source, ()))
        sharing = Counter(other for having in every if len(having) <= _CROWD for other in having if other != source)
        enough = [other for other, many in sharing.items() if many >= _SHARED]
        nearest = sorted(enough, key=lambda other: (-sharing[other], other))[:_HELD]
        found = {other: self._copied(case, source, other) for other in nearest}
        return {other: words for other, words in found.items() if words}

    def _copied(self, case: Case, one: bytes, two: bytes) -> int:
        pair = (min(one, two), max(one, two))
        if pair not in self._pairs:
            texts = [self._text(case, self._captures[key]) for key in pair]
            self._pairs[pair] = sum(run[0] for run in copied_runs(*texts))
        return self._pairs[pair]

    def _text(self, case: Case, capture: bytes) -> str:
        if capture not in self._texts:
            text = _words(case, capture)
            if self._room < len(text):
                self._texts, self._room = {}, HELD
            self._room -= len(text)
            self._texts[capture] = text
        return self._texts[capture]


_MADE: WeakKeyDictionary[Case, Copying] = WeakKeyDictionary()


def getting_ready(case: Case) -> Iterator[None]:
    """Read the texts of a case, a few at a time; afterwards ``copied_from`` knows them."""
    yield from _MADE.setdefault(case, Copying()).reading(case)


def get_ready(case: Case) -> None:
    """Read the texts of a case at once."""
    for _ in getting_ready(case):
        pass


def copied_from(case: Case, source: bytes) -> dict[bytes, int]:
    """The other sources that have words of this one, with how many words stand side by side in both."""
    get_ready(case)
    return _MADE[case].beside(case, source)


def known_copied(case: Case, source: bytes) -> dict[bytes, int]:
    """The same as far as the texts of the case have been read already."""
    return _MADE[case].beside(case, source) if case in _MADE else {}


def _chosen(text: str) -> set[int]:
    """Of so many neighbouring runs the one of the least checksum: what two texts share is chosen in both."""
    words = [found[0].casefold() for found in _WORD.finditer(text)]
    runs = [crc32(" ".join(words[at : at + _RUN]).encode()) for at in range(len(words) - _RUN + 1)]
    return {min(runs[at : at + _AMONG]) for at in range(max(1, len(runs) - _AMONG + 1))} if runs else set()


def _words(case: Case, capture: bytes) -> str:
    text = WorkingText(case.raw, capture)
    return text.slice(0, min(text.total, READ))
