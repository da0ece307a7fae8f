"""The matrix in which information is weighed against hypotheses, its totals, and the same without each origin."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from workbench.analysis.weights import NO_KNOWN_ORIGIN, shown
from workbench.report.blocks import (
    Block,
    Cell,
    Column,
    Heading,
    Row,
    Run,
    Runs,
    Table,
    faint,
    plain,
    rated,
    record,
    runs_of_part,
    strong,
)
from workbench.report.citing import Ledger
from workbench.report.facts import Record
from workbench.report.wording import counted, own_words

_EMPTY: Cell = ((plain(""),),)
_TITLED = 24  # letters of a hypothesis's title that stand above its column
_SCORES = (
    "CC strongly consistent, C consistent, N neutral, I inconsistent, II strongly inconsistent{}. Weighted "
    "inconsistency: minus the sum of weight, times events, times 1 for I and 2 for II. Nearest to zero: least against. "
    "Not a probability; it gives no odds."
)
_AGAINST = "Against it: its weighted inconsistency, the sum of its column in the next table. Bold: titles and sums."
_NOT_LIKELY = " Little against it does not make it likely: likelihoods are stated in the judgements alone."
_HEADS = (
    f" Weight: by credibility (cred.), reliability and relevance, at most {shown(NO_KNOWN_ORIGIN)} without a known "
    "origin, or as an analyst set it.",
    " Tells apart: how far its ratings lie apart.",
    " Bold: the sums over all rows, and CC, I and II.",
)
_FALLS = re.compile(r"\bit falls from (\N{MINUS SIGN}?\d+(?:\.\d+)?) to (\N{MINUS SIGN}?\d+(?:\.\d+)?)")
_UNRATED = "; an empty cell is not rated and counts for nothing"


def matrix(ledger: Ledger) -> Iterator[Block]:
    """Rows of information against hypotheses, what is against each, and what is left without each origin."""
    told = ledger.facts.matrix
    if not told:
        return
    scores = {each["hypothesis"]: each for each in told["scores"]}
    yield Heading("Competing hypotheses")
    columns: tuple[Column, ...] = (Column("No."), Column("Hypothesis", 7), Column("Against it", 2))
    shown = tuple(_answer(each, scores[each["id"]], _against(told)) for each in told["hypotheses"])
    likely = any(each["nature"] == "judgement" and each["likelihood"] for each in ledger.facts.judgements)
    yield Table(columns, shown, (plain(_AGAINST), *([plain(_NOT_LIKELY)] if likely else [])))
    answers = (Column(_headed(each), 1, middle=True, alike=True) for each in told["hypotheses"])
    columns = (
        Column("No."), Column("Information", 5, apart=0), Column("Weight", right=True), *answers, Column("Tells apart")
    )  # fmt: skip
    rows = tuple(_rows(told, {key: each["score"] for key, each in scores.items()}, ledger))
    empty = any(run.style == "rated" and not run.text for row in rows for run in runs_of_part(row))
    says = (_FALLS.sub(lambda found: _as_in_table(found, _against(told)), each) for each in told["says"])
    caption = plain(" ".join((_SCORES.format(_UNRATED if empty else ""), *says)))
    yield Table(columns, rows, (caption, *map(plain, _HEADS)))


def _as_in_table(found: re.Match[str], digits: int) -> str:
    """Two sums of a sentence with the decimals of the table above it."""
    before, after = (_figure(float(each.replace("\N{MINUS SIGN}", "-")), digits) for each in found.groups())
    return f"it falls from {before} to {after}"


def _headed(answer: Record) -> str:
    title = answer["title"] or ""
    return f"{answer['number']} {title}".strip() if len(title) <= _TITLED else str(answer["number"])


def _answer(item: Record, score: Record, digits: int) -> Row:
    named: Runs = (strong(f"{item['title']}: "),) if item["title"] else ()
    figure = (strong(_figure(score["score"], digits)), plain(f" {score['says']}"))
    number: Cell = ((record(str(item["number"]), icon=True),),)
    return Row((number, ((*named, plain(item["statement"])),), (figure,)))


def _rows(told: Record, scores: Record, ledger: Ledger) -> Iterator[Row]:
    """What is rated, what is not and why, the totals, and these without each origin and relay."""
    cells: dict[str, dict[str, str]] = {}
    for each in told["ratings"]:
        if each["in_force"]:
            cells.setdefault(each["evidence"], {})[each["hypothesis"]] = each["value"]
    rows = [row for row in told["evidence"] if row["id"] in cells]
    digits = _digits(row["weight"] for row in rows)
    yield from (_row(row, cells[row["id"]], told, digits, ledger) for row in rows)
    if unrated := [row for row in told["evidence"] if row["id"] not in cells]:
        runs = [run for row in unrated for run in (*_unrated(row), plain("; "))][:-1]
        empty = (_EMPTY,) * (len(told["hypotheses"]) + 3)
        yield Row((((faint("Not rated: "), *runs, plain(".")),), *empty), wide=True)
    yield _foot((strong("Weighted inconsistency"),), told, scores, strong)
    for left in told["leave_one_origin_out"]:
        relay = "anything through " if left["standing"] == "relay" and not left.get("tells") else ""
        gone = len(left["fallen"])
        fell = faint(f" ({counted(gone, 'row')} gone)" if gone else " (no row gone: each has another way)")
        yield _foot((plain(f"without {relay}{left['origin']}"), fell), told, left["scores"], plain)


def _row(row: Record, cells: Record, told: Record, digits: int, ledger: Ledger) -> Row:
    times = f"{row['events']} × " if row["events"] > 1 else ""
    marks = tuple(((rated(cells.get(each["id"], "")),),) for each in told["hypotheses"])
    said: Cell = (_titled(row, ledger), (faint(row["beside"]),))
    weight: Cell = ((plain(f"{times}{_figure(row['weight'], digits)}"),),)
    return Row((((record(row["number"], icon=True),),), said, weight, *marks, ((plain(row["diagnosticity"]),),)))


def _titled(row: Record, ledger: Ledger) -> Runs:
    """A row's title; a type that nobody resolved is the source's word, and set as such."""
    item = next((each for each in ledger.facts.sightings if each["number"] == row["number"]), {"aircraft": None})
    craft = item["aircraft"] or {}
    written = craft.get("written") or ""
    if not written or craft["value"] or not row["title"].startswith(written):
        return (plain(row["title"]),)
    return (own_words(written, ledger.quotes(item)), plain(row["title"].removeprefix(written)))


def _unrated(row: Record) -> Runs:
    why = f" ({row['not_information']})" if row["not_information"] else ""
    return (record(row["number"]), plain(f" {row['title']}{why}"))


def _foot(said: Runs, told: Record, scores: Record, voice: Callable[[str], Run]) -> Row:
    figures = tuple(((voice(_figure(scores[each["id"]], _against(told))),),) for each in told["hypotheses"])
    return Row((_EMPTY, (said,), _EMPTY, *figures, _EMPTY))


def _against(told: Record) -> int:
    """The decimals of all sums, so that they stand under each other."""
    left = (score for each in told["leave_one_origin_out"] for score in each["scores"].values())
    return _digits([*(each["score"] for each in told["scores"]), *left])


def _digits(numbers: Iterable[float]) -> int:
    """As many decimals as one of the numbers asks for, of four; one at the least."""
    return max((len(f"{number:.4f}".rstrip("0").partition(".")[2]) for number in numbers), default=1) or 1


def _figure(number: float, digits: int) -> str:
    return f"{number or 0:.{digits}f}".replace("-", "\N{MINUS SIGN}")
