"""How well the reading aid reads beside general tools: the same texts, the same marks, the same scorer, one run.

``make peers`` installs the rivals for one run and writes the page of the guide; ``python -m benchmarks.peers`` prints
it with those that are installed. The texts are those carried with the tests, and those that CASE_DATA names.
"""

from __future__ import annotations

import os
import platform
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks.measured import Row
from benchmarks.rivals import LANGUAGES, Rival, rivals
from tests.reading.aid.alike import Marks
from tests.reading.aid.scoring import TEXTS, Text, offered, score, texts
from workbench.reading.aid.spans import KINDS
from workbench.values.edtf import bounds, parse
from workbench.values.errors import CaseError

PAGE = Path(__file__).parents[1] / "docs" / "guide" / "how-well-it-reads.md"
MARK = "<!-- what follows is written by: make peers -->"
COMPARED = {"date": "Dates", "place": "Places", "actor": "Names of persons and organisations"}
OURS = "This program"
UNREAD = "sealed"  # the folder of texts by someone who had not seen the rules


@dataclass(frozen=True)
class Run:
    """One tool over the texts it reads: what it told of each, and how long a text took it, in milliseconds."""

    name: str
    licence: str
    valued: bool
    told: list[tuple[Text, Marks]]
    took: float
    languages: tuple[str, ...] = LANGUAGES

    def of(self, language: str | None = None, *, folder: str = "") -> Run:
        """The same for one language, or for the texts of one folder."""
        kept = [
            (text, got) for text, got in self.told
            if language in (None, text.article.language) and folder in ("", text.path.parent.name)
        ]  # fmt: skip
        return replace(self, told=kept)


@cache
def all_texts() -> tuple[Text, ...]:
    """The texts carried here, and the given ones."""
    given = os.environ.get("CASE_DATA")
    folders = [TEXTS, *((Path(given) / "articles", Path(given) / "seeds") if given else ())]
    return tuple(text for folder in folders for text in texts(folder))


@cache
def ours() -> Run:
    """What this program offers."""
    offered(all_texts()[0])  # the tables are loaded once
    began = time.perf_counter()
    told = [(text, offered(text)) for text in all_texts()]
    return Run(OURS, "Apache-2.0", True, told, (time.perf_counter() - began) * 1000 / len(told))


def theirs(rival: Rival) -> Run:
    """What a rival tells of the texts in its languages."""
    read = [text for text in all_texts() if text.article.language in rival.languages]
    rival.read([read[0].article])
    began = time.perf_counter()
    found = rival.read([text.article for text in read])
    took = (time.perf_counter() - began) * 1000 / len(read)
    pairs = zip(read, found, strict=True)
    told: list[tuple[Text, Marks]] = [(text, {"spans": _worded(spans, text)}) for text, spans in pairs]
    return Run(rival.name, rival.licence, rival.valued, told, took, rival.languages)


def _worded(spans: Sequence[Marks], text: Text) -> list[Marks]:
    return [{**span, "text": text.article.body[span["start"] : span["end"]]} for span in spans]


@cache
def measured(kind: str) -> list[Run]:
    """This program and every rival that is installed for a kind."""
    return [ours(), *(theirs(rival) for rival in rivals() if rival.kind == kind)]


def rows() -> Iterator[Row]:
    """F1 of words, with their value where the rival has one, in the languages it reads, against each rival."""
    for kind in COMPARED:
        mine, *others = measured(kind)
        if not others:
            value = round(_f1(mine, kind, True), 3)
            yield Row(f"peers.{kind}", f"{len(mine.told)} texts", value, "F1", "none: make peers", None, "", True)
        for run in others:
            there = replace(mine, told=[one for one in mine.told if one[0].article.language in run.languages])
            value, rival = _f1(there, kind, run.valued), _f1(run, kind, run.valued)
            ratio = round(value / rival, 2) if rival else None
            name, size = f"peers.{kind}.{run.name.split()[0].lower()}", f"{len(run.told)} texts"
            against = f"{run.name}: {rival:.3f} F1"
            yield Row(name, size, round(value, 3), "F1", against, ratio, "more than it", value > rival)


def _f1(run: Run, kind: str, valued: bool) -> float:
    total = score(run.told)
    return (total.valued if valued else total.words)[kind].f1


# by the day


def by_day(told: Sequence[tuple[Text, Marks]]) -> list[tuple[Text, Marks]]:
    """The same with every date taken as its first day, so that a tool without clock times or periods is not behind."""
    return [(replace(text, marked=_days(text.marked)), _days(got)) for text, got in told]


def _days(marks: Marks) -> dict[str, Any]:
    spans = [span | {"edtf": first_day(span["edtf"])} if span.get("edtf") else span for span in marks["spans"]]
    return {**marks, "spans": spans}


def first_day(edtf: str) -> str:
    """The first day of a value; the value itself where it has none."""
    try:
        first, _ = bounds(parse(edtf))
    except CaseError:
        return edtf
    return str(first)[:10] if first else edtf


# the page


def page() -> Iterator[str]:
    """The part of the guide's page that a run writes."""
    counts = Counter(text.article.language for text in all_texts())
    of = ", ".join(f"{language} {counts[language]}" for language in LANGUAGES)
    yield f"Run of {date.today()} on {machine()}. {len(all_texts())} texts: {of}."
    for kind, title in COMPARED.items():
        runs = measured(kind)
        yield f"\n### {title}\n"
        yield from _by_language(kind, runs)
    if any(text.path.parent.name == UNREAD for text in all_texts()):
        yield "\n### Texts by someone who had not seen the rules\n"
        yield from _unread()
    yield "\n### Everything it finds\n"
    yield from _everything()


def _by_language(kind: str, runs: Sequence[Run]) -> Iterator[str]:
    dates = ("by the day",) if kind == "date" else ()
    yield _line("Tool", "Licence", "its languages", *dates, *LANGUAGES, "ms a text")
    yield _line(*["---"] * (len(LANGUAGES) + len(dates) + 4))
    for run in runs:
        days = [f"{_f1(replace(run, told=by_day(run.told)), kind, True):.2f}"] if dates else []
        cells = [_cell(run.of(language), kind) for language in LANGUAGES]
        yield _line(run.name, run.licence, _cell(run, kind), *days, *cells, f"{run.took:.0f}")


def _line(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(run: Run, kind: str) -> str:
    if not run.told:
        return "–"
    total = score(run.told)
    value = f"{total.valued[kind].f1:.2f}" if run.valued and total.asked[kind] else "–"
    return f"{total.words[kind].f1:.2f} / {value}"


def _unread() -> Iterator[str]:
    yield _line("Tool", *COMPARED.values())
    yield _line(*["---"] * (len(COMPARED) + 1))
    runs: dict[str, dict[str, Run]] = {}
    for kind in COMPARED:
        for run in measured(kind):
            runs.setdefault(run.name, {})[kind] = run.of(folder=UNREAD)
    for name, kinds in runs.items():
        yield _line(name, *(_cell(kinds[kind], kind) if kind in kinds else "–" for kind in COMPARED))


def _everything() -> Iterator[str]:
    yield _line(
        "Texts",
        "dates",
        "aircraft",
        "places",
        "names",
        "attributions",
        "hedges",
        "movements",
        "whom it draws on",
        "look-alikes offered",
    )
    yield _line(*["---"] * (len(KINDS) + 4))
    for name in sorted({text.path.parent.name for text in all_texts()}, key=lambda name: (name == UNREAD, name)):
        run = ours().of(folder=name)
        total = score(run.told)
        traps = sum(len(text.marked.get("distractors", ())) for text, _ in run.told)
        told = f"{total.movements.f1:.2f}", f"{total.cites.f1:.2f}", f"{len(total.taken)} of {traps}"
        if all("marked" in text.marked for text, _ in run.told):  # of these texts movements alone are marked
            yield _line(f"{name} ({len(run.told)})", *["–"] * len(KINDS), told[0], "–", "–")
            continue
        yield _line(f"{name} ({len(run.told)})", *(_cell(run, kind) for kind in KINDS), *told)


def machine() -> str:
    """What it ran on."""
    cores = os.cpu_count()
    told = Path("/proc/cpuinfo")
    model = re.search(r"^model name\s*: (.*)$", told.read_text(), re.M) if told.exists() else None
    of = model[1] if model else platform.machine()
    return f"{platform.system()}, {of}, {cores} cores, Python {platform.python_version()}"


def main() -> None:
    """Print the figures, or with ``--write`` put them into the guide."""
    made = "\n".join(page()) + "\n"
    if "--write" in sys.argv[1:]:
        words, mark, _ = PAGE.read_text(encoding="utf-8").partition(MARK)
        assert mark, f"{PAGE} has no line {MARK}"
        PAGE.write_text(f"{words}{MARK}\n\n{made}", encoding="utf-8")
    else:
        sys.stdout.write(made)


if __name__ == "__main__":
    main()
