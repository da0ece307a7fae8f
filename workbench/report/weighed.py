"""What the analyst judges, and the matrix it was weighed in: likelihood and confidence never in one sentence."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.report.blocks import (
    Block,
    Cell,
    Column,
    Heading,
    Paragraph,
    Row,
    Runs,
    Table,
    faint,
    plain,
    record,
    strong,
)
from workbench.report.citing import Ledger
from workbench.report.facts import Record
from workbench.values.likelihood import LIKELIHOODS
from workbench.values.linted import ROW

_NO_BASIS = "Unsupported: it points to no fact that this case holds."
_CAPTION = (
    "Likelihood speaks of what is judged, confidence of the evidence it rests on. No likelihood is read off the matrix."
)
_SCORES = (
    "CC strongly consistent, C consistent, N neutral, I inconsistent, II strongly inconsistent; an empty cell is not "
    "rated and counts for nothing. Weighted inconsistency: minus the sum of weight, times events, times 1 for I and 2 "
    "for II. Nearest to zero: least against. Not a probability; it gives no odds."
)


def judgements(ledger: Ledger) -> Iterator[Block]:
    """Every judgement with its word, its confidence and what it rests on."""
    judged = [each for each in ledger.facts.judgements if each["nature"] == "judgement"]
    if not judged:
        return
    columns = (
        Column("No."),
        Column("Judgement", 4),
        Column("Likelihood", 1.4),
        Column("Confidence"),
        Column("Rests on", 2),
    )
    yield Heading("Key judgements")
    yield Table(columns, tuple(_judgement(each, ledger) for each in judged), (plain(_CAPTION),))
    yield Paragraph(_scale({each["likelihood"] for each in judged}), small=True)


def assumptions(ledger: Ledger) -> Iterator[Block]:
    """What is taken for granted."""
    taken = [each for each in ledger.facts.judgements if each["nature"] != "judgement"]
    if taken:
        yield Heading("Assumptions")
        columns = (Column("No."), Column("Taken for granted", 4), Column("Rests on", 2))
        yield Table(columns, tuple(Row((_number(each), ((plain(each["statement"]),),), _basis(each, ledger)))
                                   for each in taken))  # fmt: skip


def _judgement(item: Record, ledger: Ledger) -> Row:
    likely, sure = item["likelihood"], item["confidence"]
    word: Cell = ((strong(likely) if likely else faint("not stated"),),)
    range_ = LIKELIHOODS.meanings.get(likely or "", "") if likely in ROW else ""
    word = (*word, (faint(range_),)) if range_ else word
    confidence: Cell = ((plain(sure) if sure else faint("not stated"),),)
    said: Cell = ((strong(item["statement"]),), *(() if item["supported"] else ((strong(_NO_BASIS),),)))
    return Row((_number(item), said, word, confidence, _basis(item, ledger)))


def _number(item: Record) -> Cell:
    return ((record(str(item["number"])),),)


def _basis(item: Record, ledger: Ledger) -> Cell:
    """What it rests on, each with the endnotes of its own words."""
    held = {each["id"]: each for each in (*ledger.facts.sightings, *ledger.facts.claims)}
    lines: list[Runs] = []
    for key in item["basis"]:
        excerpts = held[key]["excerpts"] if key in held else [key]
        grade = (held[key]["credibility"] or "") if key in held else None
        lines.append((plain(ledger.number(key)), *ledger.cite(excerpts, grade)))
    return tuple(lines) or ((faint("nothing"),),)


def _scale(used: set[str | None]) -> Runs:
    """The seven words, those that are used standing out."""
    said = [(strong if word in used else faint)(f"{word} {LIKELIHOODS.meanings[word]}") for word in ROW]
    return tuple(run for word in said for run in (word, plain(" · ")))[:-1]


def matrix(ledger: Ledger) -> Iterator[Block]:
    """Rows of information against hypotheses, what is against each, and what is left without each origin."""
    told = ledger.facts.matrix
    if not told:
        return
    answers = told["hypotheses"]
    yield Heading("Hypotheses against information")
    columns: tuple[Column, ...] = (Column("No."), Column("Hypothesis", 5), Column("Against it", 2))
    scores = {each["hypothesis"]: each for each in told["scores"]}
    yield Table(columns, tuple(_answer(each, scores[each["id"]]) for each in answers))
    columns = (Column("No."), Column("Information", 5), Column("Weight", right=True),
               *(Column(each["number"]) for each in answers), Column("Tells apart"))  # fmt: skip
    rows = [_row(row, told) for row in told["evidence"]]
    yield Table(columns, (*rows, _foot("All of it", told, {h: scores[h]["score"] for h in scores}), *_without(told)),
                (plain(_SCORES),))  # fmt: skip
    for says in told["says"]:
        yield Paragraph((plain(says),), small=True)


def _answer(item: Record, score: Record) -> Row:
    named: Runs = (strong(f"{item['title']}: "),) if item["title"] else ()
    figure = (strong(_figure(score["score"])), plain(f" {score['says']}"))
    return Row((_number(item), ((*named, plain(item["statement"])),), (figure,)))


def _row(row: Record, told: Record) -> Row:
    cells = {each["hypothesis"]: each["value"] for each in told["ratings"]
             if each["evidence"] == row["id"] and each["in_force"]}  # fmt: skip
    times = f"{row['events']} × " if row["events"] > 1 else ""
    rated = tuple(((plain(cells.get(each["id"], "")),),) for each in told["hypotheses"])
    said: Cell = ((plain(row["title"]),), (faint(row["beside"]),))
    weight: Cell = ((plain(f"{times}{_figure(row['weight'])}"),),)
    return Row((_number(row), said, weight, *rated, ((plain(row["diagnosticity"]),),)))


def _without(told: Record) -> Iterator[Row]:
    """A line for each origin and relay that is left out."""
    for left in told["leave_one_origin_out"]:
        relay = "anything through " if left["standing"] == "relay" else ""
        yield _foot(f"Without {relay}{left['origin']}", told, left["scores"], gone=len(left["fallen"]))


def _foot(says: str, told: Record, scores: Record, *, gone: int = 0) -> Row:
    fell: Cell = ((faint(f"{gone} {'row' if gone == 1 else 'rows'} gone"),),) if gone else ()
    figures = tuple(((strong(_figure(scores[each["id"]])),),) for each in told["hypotheses"])
    empty: Cell = ((plain(""),),)
    return Row((empty, ((strong(says),), *fell), empty, *figures, empty))


def _figure(number: float) -> str:
    text = f"{number:.4f}".rstrip("0").rstrip(".") if number else "0"
    text = f"{text}.0" if number and "." not in text else text
    return text.replace("-", "\N{MINUS SIGN}")
