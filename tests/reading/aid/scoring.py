"""How well the reading aid reads: what is offered for annotated texts, held against what was marked in them by hand.

``python -m tests.reading.aid.scoring [FOLDER…] [--errors N] [--by-language]`` prints the table; without a folder, of
the texts carried here. A text is ``NAME.txt`` with header lines, its marks are ``NAME.json`` beside it. Words are found
when any letter is shared with those marked, one for one; words marked as optional cost and earn nothing.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.reading.aid.alike import ENDS, PLAIN, Marks, flown, same_movement, same_name, same_value, shared
from workbench.cli.aid import VERBS
from workbench.reading.aid.article import Article, article_of
from workbench.reading.aid.spans import KINDS

TEXTS = Path(__file__).parent / "texts"


@dataclass(frozen=True)
class Text:
    """An annotated text."""

    path: Path
    article: Article
    marked: Marks

    @property
    def name(self) -> str:
        """The name of its files."""
        return self.path.stem


def texts(folder: Path) -> list[Text]:
    """The annotated texts of a folder and of those in it, by name."""
    found = sorted(path for path in folder.rglob("*.txt") if path.with_suffix(".json").exists())
    return [Text(path, article_of(path.read_bytes().decode()), _marks(path.with_suffix(".json"))) for path in found]


def _marks(path: Path) -> Marks:
    marked: Marks = json.loads(path.read_text(encoding="utf-8"))
    return marked


def offered(text: Text) -> Marks:
    """What ``suggest --file`` prints for a text."""
    found: Marks = VERBS["suggest"].run(argparse.Namespace(case=None, source=None, file=text.path)).document
    return found


# counting


@dataclass
class Tally:
    """How many were found, offered beside what is there, and missed."""

    found: int = 0
    extra: int = 0
    missed: int = 0

    def add(self, found: int, extra: int, missed: int) -> None:
        """Count one text's."""
        self.found, self.extra, self.missed = self.found + found, self.extra + extra, self.missed + missed

    @property
    def precision(self) -> float:
        """How much of what is offered is there."""
        return _share(self.found, self.extra, not self.missed)

    @property
    def recall(self) -> float:
        """How much of what is there is offered."""
        return _share(self.found, self.missed, not self.extra)

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        both = 2 * self.found + self.extra + self.missed
        return 2 * self.found / both if both else 1.0


def _share(found: int, other: int, nothing: bool) -> float:
    return found / (found + other) if found + other else float(nothing)


@dataclass
class Score:
    """Tallies over texts: of each kind its words, its words with their value, and how many values were right."""

    words: dict[str, Tally] = field(default_factory=lambda: {kind: Tally() for kind in KINDS})
    valued: dict[str, Tally] = field(default_factory=lambda: {kind: Tally() for kind in KINDS})
    right: Counter[str] = field(default_factory=Counter)
    asked: Counter[str] = field(default_factory=Counter)
    movements: Tally = field(default_factory=Tally)
    cites: Tally = field(default_factory=Tally)
    taken: list[str] = field(default_factory=list)  # words that only look like a kind, and are offered as it
    errors: list[str] = field(default_factory=list)

    def value(self, kind: str) -> float:
        """How many of the found words of a kind have the right value, of those that have one."""
        return self.right[kind] / self.asked[kind] if self.asked[kind] else 1.0

    def add(self, text: Text, got: Marks) -> None:
        """Hold what is offered for one text against its marks."""
        for kind in KINDS if "marked" not in text.marked else ():  # else only some things were marked
            self._add_kind(text, kind, _of_kind(text.marked, kind), _of_kind(got, kind))
        for trap in text.marked.get("distractors", ()):
            if any(shared(trap, span) > 0 for span in _of_kind(got, trap["looks_like"])):
                self.taken.append(f"{text.name}: {trap['text']}")
        self._add_movements(text, got)
        if "marked" not in text.marked:
            self._add_cites(text, got)

    def _add_kind(self, text: Text, kind: str, marked: list[Marks], got: list[Marks]) -> None:
        pairs, extra = paired(marked, got)
        wrong = 0
        for one, other in pairs:
            if (right := same_value(one, other)) is not None:
                self.asked[kind] += 1
                self.right[kind] += right
            if right is False:
                wrong += 1
                self.errors.append(f"{text.name} {kind} value {one['text']!r}: {_worth(one)}, not {_worth(other)}")
        met = [one for one, _ in pairs]
        missed = [one for one in marked if not one.get("optional") and one not in met]
        self.words[kind].add(len(pairs), len(extra), len(missed))
        self.valued[kind].add(len(pairs) - wrong, len(extra) + wrong, len(missed) + wrong)
        self.errors += [f"{text.name} {kind} missed {one['text']!r} {_worth(one)}" for one in missed]
        self.errors += [f"{text.name} {kind} extra {text.article.body[one['start'] : one['end']]!r}" for one in extra]

    def _add_movements(self, text: Text, got: Marks) -> None:
        marked, told = text.marked["movements"], got.get("movements", ())
        given = [(flown(each, got), each) for each in told]
        may = []
        for each in marked:
            wanted = flown(each, text.marked), each
            may.append([at for at, other in enumerate(given) if same_movement(wanted, other)])
        met = matched(may)
        self.movements.add(len(met), len(told) - len(met), len(marked) - len(met))
        missed = [each for at, each in enumerate(marked) if at not in met]
        beside = [each for at, each in enumerate(told) if at not in met.values()]
        self.errors += [f"{text.name} movement missed {_leg(each)}" for each in missed]
        self.errors += [f"{text.name} movement extra {_leg(each)}" for each in beside]

    def _add_cites(self, text: Text, got: Marks) -> None:
        left = list(dict.fromkeys(got.get("cites", ())))
        missed = []
        for name in text.marked["cites"]:
            same = next((other for other in left if same_name(name, other)), None)
            left.remove(same) if same is not None else missed.append(name)
        self.cites.add(len(text.marked["cites"]) - len(missed), len(left), len(missed))
        self.errors += [f"{text.name} cites missed {name!r}" for name in missed]
        self.errors += [f"{text.name} cites extra {name!r}" for name in left]


def _of_kind(marks: Marks, kind: str) -> list[Marks]:
    """Spans of a kind, those at one place once."""
    there = {(span["start"], span["end"]): span for span in reversed(marks["spans"]) if span["kind"] == kind}
    return list(reversed(there.values()))


# words


def paired(marked: Sequence[Marks], got: Sequence[Marks]) -> tuple[list[tuple[Marks, Marks]], list[Marks]]:
    """Marked spans with those offered for them, one for one, and those offered beside them.

    Equal places first, then those that share most; what must be found before what may be.
    """
    near = []
    for at, one in enumerate(marked):
        for to, other in enumerate(got):
            if (both := shared(one, other)) > 0:
                whole = max(one["end"], other["end"]) - min(one["start"], other["start"])
                may = bool(one.get("optional"))
                near.append((both < whole, may, -both / whole, one["start"], other["start"], at, to))
    pairs: dict[int, int] = {}
    for *_, at, to in sorted(near):
        if at not in pairs and to not in pairs.values():
            pairs[at] = to
    beside = [other for to, other in enumerate(got) if to not in pairs.values()]
    spare = [one for one in marked if one.get("optional")]
    extra = [other for other in beside if not any(shared(one, other) > 0 for one in spare)]
    return [(marked[at], got[to]) for at, to in pairs.items() if not marked[at].get("optional")], extra


def matched(may: Sequence[Sequence[int]]) -> dict[int, int]:
    """As many pairs as there can be, one for one, of rows with the columns each may have."""
    owner: dict[int, int] = {}

    def seat(row: int, seen: set[int]) -> bool:
        for column in may[row]:
            if column not in seen:
                seen.add(column)
                if column not in owner or seat(owner[column], seen):
                    owner[column] = row
                    return True
        return False

    for row in range(len(may)):
        seat(row, set())
    return {row: column for column, row in owner.items()}


# telling


def score(read: Iterable[tuple[Text, Marks]]) -> Score:
    """Texts, each with what is offered for it."""
    total = Score()
    for text, got in read:
        total.add(text, got)
    return total


def table(total: Score) -> str:
    """The figures of a score in lines."""
    lines = [f"{'':12} {'found':>6} {'of':>5} {'extra':>6} {'P':>6} {'R':>6} {'F1':>6} {'value':>6} {'F1+value':>9}"]
    for kind in KINDS:
        told, valued = _figures(total.words[kind]), total.valued[kind].f1
        value = f"{total.value(kind):6.3f}" if total.asked[kind] else "     –"
        lines.append(f"{kind:12} {told} {value} {valued:9.3f}")
    for name, tally in (("movements", total.movements), ("cites", total.cites)):
        lines.append(f"{name:12} {_figures(tally)}")
    return "\n".join([*lines, f"offered for what it only looks like: {'; '.join(total.taken) or 'nothing'}"])


def _figures(tally: Tally) -> str:
    counts = f"{tally.found:6} {tally.found + tally.missed:5} {tally.extra:6}"
    return f"{counts} {tally.precision:6.3f} {tally.recall:6.3f} {tally.f1:6.3f}"


def _worth(span: Marks) -> str:
    keys = ("edtf", "duration", *PLAIN, "designator", "icao", "country", "to", "name")
    return next((f"{key}={span[key]}" for key in keys if span.get(key)), "no value")


def _leg(each: Marks) -> str:
    ends = "/".join(str((each.get(end) or {}).get("name", "–")) for end in ENDS)
    of = ",".join(each.get("designators") or each.get("registrations") or ()) or "–"
    return f"{each['event']} {of} {ends} {each.get('date')} x{each.get('count')}"


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.reading.aid.scoring", description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER", default=[TEXTS])
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="so many of what is not right")
    parser.add_argument("--by-language", action="store_true")
    options = parser.parse_args(arguments)
    read = [(text, offered(text)) for folder in options.folders for text in texts(folder)]
    sys.stdout.write("\n".join(_told(read, options.by_language, options.errors)) + "\n")


def _told(read: Sequence[tuple[Text, Marks]], by_language: bool, errors: int) -> Iterator[str]:
    total = score(read)
    yield f"{len(read)} texts\n{table(total)}"
    for language in sorted({text.article.language for text, _ in read}) if by_language else ():
        yield f"\n{language}\n{table(score(each for each in read if each[0].article.language == language))}"
    yield from total.errors[:errors]


if __name__ == "__main__":
    main()
