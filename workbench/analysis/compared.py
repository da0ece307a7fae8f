"""Two texts side by side: which sentences tell the same, which words were copied, which values agree or differ.

Sentences are paired by what is rare in both texts (words weighted by how few sentences have them; cosine), so that
two reports of one event meet even when each tells it in its own order and words. A pair's numbers, aircraft types,
dates and hedges are then compared as values, not as letters: "last Sunday" and "October 26" are one day once it is
known when each text was published.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import log, sqrt
from typing import NamedTuple

from workbench.case.case import Case
from workbench.case.ids import id_text
from workbench.case.texts import WorkingText
from workbench.reference.dating.telling import mentions, ranges
from workbench.reference.dating.typed import resolve_when
from workbench.reference.folding import designator_key
from workbench.reference.hedges import hedges
from workbench.reference.typenames import designators
from workbench.values.counts import parse_count
from workbench.values.edtf import bounds, parse
from workbench.values.errors import CaseError
from workbench.values.resolved import Anchor, ResolvedDate
from workbench.values.sentences import sentences

COPIED = 6  # words that stand side by side in both texts by chance no more
ALIKE = 0.16  # cosine from which two sentences are held to tell of one thing; found on reports of one event
MOST = 2_000  # sentences of a text that are compared, so that a book cannot stop the work
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_NUMBER = re.compile(
    r"(?<![\w-])(?:(?:at least|more than|up to|about|around|over|nearly|exceeding) )?"
    r"(?:\d[\d,.]*\d|\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen)(?![\w-])"
)
_SHORT = 3  # letters of a word that says nothing alone
_STEM = 6  # letters that words of one family share


class Span(NamedTuple):
    """A stretch of one text: code points, end exclusive."""

    start: int
    end: int


@dataclass(frozen=True)
class Value:
    """A number, type, date or hedge as written, where, and what it means (``None`` where that stays open)."""

    kind: str
    span: Span
    written: str
    means: str | None


@dataclass(frozen=True)
class Difference:
    """Values of one kind that stand against each other; ``verdict``: same, agrees, differs, left only, right only."""

    kind: str
    left: Value | None
    right: Value | None
    verdict: str


@dataclass(frozen=True)
class Pair:
    """A sentence and the one of the other text that tells the same; one side is ``None`` where nothing does."""

    left: Span | None
    right: Span | None
    likeness: float
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True)
class Compared:
    """All sentences of both texts in pairs, in the order of the left text, and the words that both share verbatim."""

    pairs: tuple[Pair, ...]
    copied: tuple[tuple[Span, Span], ...]


def compared(left: str, right: str, *, left_day: Anchor | None = None, right_day: Anchor | None = None) -> Compared:
    """Align two texts; ``left_day`` and ``right_day`` are when each was published, where that is known."""
    one, two = (list(map(Span._make, sentences(text)[:MOST])) for text in (left, right))
    ones, twos = [_values(left, span, left_day) for span in one], [_values(right, span, right_day) for span in two]
    marks = [_marks(left, span, values) for span, values in zip(one, ones, strict=True)]
    others = [_marks(right, span, values) for span, values in zip(two, twos, strict=True)]
    weigh = _weights([*marks, *others])
    met = _met([weigh(each) for each in marks], [weigh(each) for each in others])
    found = []
    for i, span in enumerate(one):
        if i not in met:
            found.append(Pair(span, None, 0.0))
            continue
        j, likeness = met[i]
        found.append(Pair(span, two[j], likeness, differences(ones[i], twos[j])))
    taken = {j for j, _ in met.values()}
    rest = [(j, Pair(None, span, 0.0)) for j, span in enumerate(two) if j not in taken]
    return Compared(_woven(found, rest, two), tuple(copies(left, right)))


def sources_compared(case: Case, left: bytes, right: bytes) -> Compared:
    """Two sources of a case, each counted from its own publication date."""
    one, two = (_published_text(case, source) for source in (left, right))
    return compared(one[0], two[0], left_day=one[1], right_day=two[1])


def _published_text(case: Case, source: bytes) -> tuple[str, Anchor | None]:
    capture, published = case.rows("SELECT capture, json_extract(published, '$.value') FROM source WHERE id = ?",
                                   (source,))[0]  # fmt: skip
    text = WorkingText(case.raw, capture) if capture else None
    if text is None or not text.parts:
        raise CaseError(f"{case.number(source)} has no text to compare; choose a source with words.")
    return text.slice(0, text.total), Anchor(published, id_text(source)) if published else None


def runs_of(text: str) -> list[int]:
    """A key of every ``COPIED`` words that stand side by side: texts without any in common have no ``copies``."""
    words = [m[0].casefold() for m in _WORD.finditer(text)]
    return [hash(run) for run in zip(*(words[n:] for n in range(COPIED)), strict=False)]


def copies(left: str, right: str) -> list[tuple[Span, Span]]:
    """Runs of ``COPIED`` words or more that stand in both texts, letters and marks aside, longest from the left."""
    one, two = list(_WORD.finditer(left)), list(_WORD.finditer(right))
    a, b = [m[0].casefold() for m in one], [m[0].casefold() for m in two]
    places: dict[tuple[str, ...], list[int]] = {}
    for j in range(len(b) - COPIED + 1):
        places.setdefault(tuple(b[j : j + COPIED]), []).append(j)
    found, i = [], 0
    while i <= len(a) - COPIED:
        starts = places.get(tuple(a[i : i + COPIED]), ())[:50]
        if not starts:
            i += 1
            continue
        long, j = max((_run(a, b, i, j), -j) for j in starts)
        j = -j
        left_span = Span(one[i].start(), one[i + long - 1].end())
        found.append((left_span, Span(two[j].start(), two[j + long - 1].end())))
        i += long
    return found


def _run(a: Sequence[str], b: Sequence[str], i: int, j: int) -> int:
    long = 0
    while i + long < len(a) and j + long < len(b) and a[i + long] == b[j + long]:
        long += 1
    return long


def names_in(text: str) -> list[str]:
    """Words that stand for somebody or something: with a capital inside a sentence, or with a digit."""
    found = []
    for span in sentences(text):
        for word in _WORD.finditer(text, *span):
            capital = word[0][0].isupper() and word.start() > span.start and len(word[0]) > 2
            if capital or any(letter.isdigit() for letter in word[0]):
                found.append(_bare(word))
    return found


def stems_in(words: Iterable[str]) -> set[str]:
    """What is left of words when their endings are cut."""
    return {_bare(word).casefold()[:_STEM] for each in words for word in _WORD.finditer(each)}


def _bare(word: re.Match[str]) -> str:
    return word[0].removesuffix("'s").removesuffix("’s")


_Weighed = dict[str, float]


def _marks(text: str, span: Span, values: Sequence[Value]) -> Counter[str]:
    """What tells a sentence from others: the stems of its words, names more than others, and what its values mean."""
    marks: Counter[str] = Counter()
    for found in _WORD.finditer(text, span.start, span.end):
        word = _bare(found)
        if len(word) > _SHORT or any(letter.isdigit() for letter in word):
            named = word[0].isupper() and found.start() > span.start
            marks[word.casefold()[:_STEM]] += 2 if named else 1
    for value in values:
        if value.kind == "date" and value.means:
            marks[value.means] += 2
        elif value.kind == "type":
            marks[designator_key(value.written)[:2]] += 2
    return marks


def _weights(all_marks: Sequence[Counter[str]]) -> Callable[[Counter[str]], _Weighed]:
    """A function that gives a sentence's marks their weights, rare ones more, the vector as long as one."""
    frequency = Counter(mark for marks in all_marks for mark in marks)

    def weigh(marks: Counter[str]) -> _Weighed:
        found = {mark: many * log(1 + len(all_marks) / frequency[mark]) for mark, many in marks.items()}
        length = sqrt(sum(weight * weight for weight in found.values())) or 1.0
        return {mark: weight / length for mark, weight in found.items()}

    return weigh


def _met(ones: Sequence[_Weighed], twos: Sequence[_Weighed]) -> dict[int, tuple[int, float]]:
    """For each sentence of the left text the one of the right that is most like it; each is taken once."""
    standing: dict[str, list[int]] = {}
    for j, two in enumerate(twos):
        for word in two:
            standing.setdefault(word, []).append(j)
    scores = []
    for i, one in enumerate(ones):
        shared: Counter[int] = Counter()
        for word, weight in one.items():
            for j in standing.get(word, ()):
                shared[j] += weight * twos[j][word]  # type: ignore[assignment]  # a sum of weights, not a count
        scores += [(likeness, i, j) for j, likeness in shared.items() if likeness >= ALIKE]
    met: dict[int, tuple[int, float]] = {}
    taken: set[int] = set()
    for likeness, i, j in sorted(scores, key=lambda each: (-each[0], each[1], each[2])):
        if i not in met and j not in taken:
            met[i] = (j, likeness)
            taken.add(j)
    return met


def _woven(found: Sequence[Pair], rest: Sequence[tuple[int, Pair]], two: Sequence[Span]) -> tuple[Pair, ...]:
    """The right text's own sentences stand behind the pair of the sentence before them."""
    behind: dict[int, list[Pair]] = {}
    own = {j for j, _ in rest}
    for j, pair in rest:
        before = j - 1
        while before in own:
            before -= 1
        behind.setdefault(before, []).append(pair)
    woven = list(behind.get(-1, ()))
    number = {span: j for j, span in enumerate(two)}
    for pair in found:
        woven.append(pair)
        if pair.right is not None:
            woven += behind.get(number[pair.right], ())
    return tuple(woven)


def _values(text: str, span: Span, day: Anchor | None) -> list[Value]:
    """The numbers, types, dates and hedges of a sentence, with what they mean."""
    words = text[span.start : span.end]
    found, taken = [], []
    wide = ranges(words)
    alone = [each for each in mentions(words) if not any(a <= each[0] and each[1] <= b for a, b, _ in wide)]
    for start, end, written in [*wide, *alone]:
        found.append(_value("date", span, start, end, written, _edtf(written, day)))
        taken.append((start, end))
    for mention in designators(words):
        named = mention.name.label if mention.name else None
        found.append(_value("type", span, mention.start, mention.end, mention.text, named))
        taken.append((mention.start, mention.end))
    for number in _NUMBER.finditer(words):
        if all(number.end() <= a or number.start() >= b for a, b in taken):
            many = parse_count(number[0])
            means = None if many.min is many.max is None else f"{many.min or ''}–{many.max or ''}"
            found.append(_value("number", span, number.start(), number.end(), number[0], means))
    found += [_value("hedge", span, each.start, each.end, each.text, each.kind) for each in hedges(words, loose=True)]
    return sorted(found, key=lambda value: value.span)


def _value(kind: str, span: Span, start: int, end: int, written: str, means: str | None) -> Value:
    return Value(kind, Span(span.start + start, span.start + end), written, means)


def _edtf(written: str, day: Anchor | None) -> str | None:
    try:
        found: ResolvedDate = resolve_when(written, anchor=day)
    except CaseError:
        return None
    return found.edtf


def differences(left: Sequence[Value], right: Sequence[Value]) -> tuple[Difference, ...]:
    """What two sentences say of one kind, the same first, then what agrees, then what stands alone or against it."""
    told: list[Difference] = []
    for kind in ("type", "date", "number", "hedge"):
        ones, twos = [v for v in left if v.kind == kind], [v for v in right if v.kind == kind]
        for verdict in ("same", "agrees") if kind == "hedge" else ("same", "agrees", "differs"):
            for one in list(ones):
                two = next((each for each in twos if _stand(one, each) == verdict), None)
                if two is not None:
                    ones.remove(one)
                    twos.remove(two)
                    told.append(Difference(kind, one, two, verdict))
        told += [_alone(one, right, kind) or Difference(kind, one, None, "left only") for one in ones]
        told += [_alone(two, left, kind, swapped=True) or Difference(kind, None, two, "right only") for two in twos]
    return tuple(told)


def _alone(value: Value, others: Sequence[Value], kind: str, *, swapped: bool = False) -> Difference | None:
    """A date that a span of the other text holds as well agrees with it, though the span has met its match."""
    for other in others if kind == "date" else ():
        if other.kind == "date" and _stand(value, other) == "agrees":
            return Difference(kind, other, value, "agrees") if swapped else Difference(kind, value, other, "agrees")
    return None


def _stand(one: Value, two: Value) -> str:
    """How two values of a kind stand to each other."""
    if one.written.casefold() == two.written.casefold() and one.means == two.means:
        return "same"
    if one.means is not None and one.means == two.means:
        return "agrees"
    if one.kind == "type" and one.means and two.means and _narrower(one.means, two.means):
        return "agrees"
    if one.kind == "date" and one.means and two.means:
        return "agrees" if _overlap(one.means, two.means) else "differs"
    return "differs"


def _narrower(one: str, two: str) -> bool:
    """Whether one type's name says the other's and more: An-124 and An-124-100."""
    short, long = sorted((one.casefold(), two.casefold()), key=len)
    return long.startswith(short) and not long[len(short) :][:1].isdigit()


def _overlap(one: str, two: str) -> bool:
    (a, b), (c, d) = bounds(parse(one)), bounds(parse(two))
    return (a is None or d is None or str(a) <= str(d)) and (c is None or b is None or str(c) <= str(b))
