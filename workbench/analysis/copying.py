"""Sources of a case that have words of one another, found without holding each against each.

Of every few runs of words side by side one is remembered with its source, the same one wherever they stand; two texts
that have such runs in common are held against each other word by word. Runs that very many texts have (a masthead, a
notice) say nothing. It is kept in memory as long as a case is open, and follows its texts as they come,
go and are read anew: what is found never depends on the order in which they came.
"""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Iterator
from typing import Any
from weakref import WeakKeyDictionary
from zlib import crc32

from workbench.case.case import Case
from workbench.case.texts import WorkingText

READ = 20_000  # code points of a text that are read
WORDING, TOGETHER = 12, 24  # words side by side, and of several runs in all, that two tellings do not share by chance
STRIDE = 20  # texts read at once: some ten milliseconds
_RUN, _AMONG, _CROWD = 6, 4, 12  # words of a run, runs of which one is remembered, texts that share it
_SHARED, _HELD = 2, 4  # runs that two texts share, and texts that one is held against: those that share most with it
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_SPEECH = re.compile(r"[“„«\"][^”“»\"\n]{0,400}[”“»\"]")
_PARAGRAPH = re.compile(r"\n[ \t]*\n")
_FIELD = re.compile(r"^([^\W\d_][\w .-]{0,30}):(?:[ \t].*)?$", re.M)  # "Subject: …", in any language
_FURTHER = re.compile(r"\n[ \t]+(?=\S)")  # the rest of a long field
_SIGNED = re.compile(r"^-- ?\n(?:[ \t]*\S.*(?:\n|\Z))*", re.M)
_FIELDS = 3  # lines of different names that make a head inside a text; one less at its beginning
_FRESH = """SELECT s.id, s.capture, t.recipe, t.start, octet_length(t.text) FROM source s JOIN derived_text t
ON t.capture = s.capture AND t.part = (SELECT max(part) FROM derived_text WHERE capture = s.capture)
WHERE s.deleted = 0 ORDER BY s.id"""  # its capture, and by what its words were read and how many there are


class Copying:
    """The texts of a case by the runs of words in them."""

    def __init__(self) -> None:
        self._upto = -1  # the journal's last change that was followed
        self._stirred: set[bytes] = set()  # what shares runs with a text that came or went since these were asked for
        self._read: dict[bytes, list[Any]] = {}  # the words of each that were read, as they were then
        self._runs: dict[bytes, list[int]] = {}
        self._having: dict[int, list[bytes]] = {}
        self._pairs: dict[tuple[bytes, bytes], int] = {}
        self._every: dict[bytes, array[int]] = {}  # the checksums of all runs of a text, 0 between its pieces

    def reading(self, case: Case) -> Iterator[None]:
        """Read the texts that are not known yet, a few at a time."""
        head = int(case.value("SELECT coalesce(max(id), 0) FROM change"))
        if head == self._upto:
            return
        held, known = {key: words for key, *words in case.rows(_FRESH)}, self._upto >= 0
        for key in [key for key, words in self._read.items() if held.get(key) != words]:
            self._drop(key)
        fresh = [each for each in held.items() if each[0] not in self._read]
        for at, (key, words) in enumerate(fresh):
            if at and at % STRIDE == 0:
                yield
                if self._upto >= head:  # others asked meanwhile, and all was read for them
                    return
            if key not in self._read:
                self._take(key, words, _words(case, words[0]), known=known)
        if case.raw.getautocommit():  # what a change under way has written so far is not in the journal yet
            self._upto = head

    def _take(self, key: bytes, read: list[Any], words: str, *, known: bool) -> None:
        self._read[key] = read
        self._every[key] = _checksums(words)
        self._runs[key] = sorted(_chosen(self._every[key]))
        self._stirred |= {key} if known else set()
        for run in self._runs[key]:
            having = self._having.setdefault(run, [])
            having.append(key)
            if known and len(having) <= _CROWD + 1:  # one more makes it a crowd
                self._stirred.update(having)

    def _drop(self, key: bytes) -> None:
        self._stirred.add(key)
        for run in self._runs[key]:
            having = self._having[run]
            having.remove(key)
            if not having:
                del self._having[run]
            elif len(having) <= _CROWD:
                self._stirred.update(having)
        del self._read[key], self._every[key], self._runs[key]
        self._pairs = {pair: words for pair, words in self._pairs.items() if key not in pair}

    def stirred(self) -> set[bytes]:
        """The texts whose neighbours may be others than when this was asked last, once all texts had been read."""
        found, self._stirred = self._stirred, set()
        return found

    def beside(self, case: Case, source: bytes) -> dict[bytes, int]:
        """The other texts that have words of this one, with how many words stand side by side in both."""
        every = (self._having[run] for run in self._runs.get(source, ()))
        sharing = Counter(other for having in every if len(having) <= _CROWD for other in having if other != source)
        enough = [other for other, many in sharing.items() if many >= _SHARED]
        nearest = sorted(enough, key=lambda other: (-sharing[other], other))[:_HELD]
        found = {other: self._copied(source, other) for other in nearest}
        return {other: words for other, words in found.items() if words}

    def _copied(self, one: bytes, two: bytes) -> int:
        """How many words stand side by side in both, none where that may be chance."""
        pair = (min(one, two), max(one, two))
        if pair not in self._pairs:
            ours, theirs = (self._every[key] for key in pair)
            self._pairs[pair] = _together(ours, set(theirs) - {0})
        return self._pairs[pair]


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


def copied_again(case: Case) -> set[bytes]:
    """The sources that may have words of others than before, as texts came or went since this was asked last."""
    get_ready(case)
    return _MADE[case].stirred()


def known_copied(case: Case, source: bytes) -> dict[bytes, int]:
    """The same as far as the texts of the case have been read already."""
    return _MADE[case].beside(case, source) if case in _MADE else {}


def _checksums(text: str) -> array[int]:
    """A checksum of every run of words, in order; what both may have heard, in quotation marks, is left out."""
    found = array("I")
    for piece in (piece for own in _own(text) for piece in _SPEECH.split(own)):
        words = [each[0].casefold() for each in _WORD.finditer(piece)]
        found.extend(crc32(" ".join(words[at : at + _RUN]).encode()) or 1 for at in range(len(words) - _RUN + 1))
        found.append(0)
    return found


def _own(text: str) -> Iterator[str]:
    """What a text has in words of its own, between the heads of mails and articles and without a mail's signature."""
    held: list[str] = []
    for at, paragraph in enumerate(_PARAGRAPH.split(_SIGNED.sub("\n", text).strip())):
        if _is_head(paragraph, _FIELDS if at else _FIELDS - 1):
            yield "\n\n".join(held)
            held = []
        else:
            held.append(paragraph)
    yield "\n\n".join(held)


def _is_head(paragraph: str, least: int) -> bool:
    """Whether every line is a named field; two who speak in turn have few names."""
    lines = _FURTHER.sub(" ", paragraph.strip())
    names = _FIELD.findall(lines)
    return len(names) == lines.count("\n") + 1 and len(set(names)) >= least


def _chosen(runs: array[int]) -> set[int]:
    """Of so many neighbouring runs the one of the least checksum: what two texts share is chosen in both."""
    found: set[int] = set()
    for at, _ in enumerate(runs):
        near = runs[at : at + _AMONG]
        if 0 not in near:
            found.add(min(near))
    return found


def _together(ours: array[int], theirs: set[int]) -> int:
    """The words of all runs that both have; none where no run is as long, nor all together, as chance does not make."""
    total = longest = length = 0
    for run in ours:
        if run in theirs:
            length += 1
        elif length:
            total, longest, length = total + length + _RUN - 1, max(longest, length + _RUN - 1), 0
    return total if total >= TOGETHER or longest >= WORDING else 0


def _words(case: Case, capture: bytes) -> str:
    text = WorkingText(case.raw, capture)
    return text.slice(0, min(text.total, READ))
