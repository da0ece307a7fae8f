"""What the inspector says of a cell: its weight and why, the words behind it, what else bears, what would decide."""

from __future__ import annotations

from typing import NamedTuple

from workbench.analysis.doubled import least
from workbench.analysis.graded import disagreement
from workbench.analysis.matrix import STEPS, Left, Matrix
from workbench.analysis.matrixwords import row_origins
from workbench.case.case import Case
from workbench.case.remarks import leads_about
from workbench.case.standing import capture_of, excerpts_of, kept
from workbench.case.texts import WorkingText
from workbench.ui.deeds import Deed, Deeds
from workbench.ui.language import counted, titled, tr, worded
from workbench.ui.matrix.shown import Item, in_figures
from workbench.ui.slips import Aside, Chip, Glyph, Line, Mark, Slip, Tight, Words
from workbench.values import grades
from workbench.values.likelihood import RATINGS
from workbench.values.paragraphs import place_words

_NAMES = 84  # pixels of the names' column
ENOUGH = 5  # cells from which a figure of agreement says something
_QUOTES, _OTHERS, _LEADS = 3, 3, 4
_STROKES = {"CC": "supports", "C": "supports", "I": "contradicts", "II": "contradicts"}


class Said(NamedTuple):
    """The slips of one section, and what stands at the right of its heading."""

    slips: list[Slip]
    aside: str = ""


def weight(case: Case, matrix: Matrix, item: Item, *, open_: bool) -> Said:
    """What the weight is made of, and the way to overrule it."""
    worth, row = item.row.worth, item.row
    digit = worth.credibility
    meaning = worded(grades.meaning(digit).partition(":")[0])
    letter = worth.letter
    relevance = worded(worth.relevance) if worth.relevance else tr("high, as long as nobody says otherwise")
    slips: list[Slip] = [
        Line((_name(tr("Credibility")), Mark(digit), Words(meaning, "small"))),
        Line((_name(tr("Relevance")), Words(relevance, "small"))),
        Line((_name(tr("Source")), Mark(letter), Words(worded(grades.meaning(letter).partition(":")[0]), "small"))),
        Line((_name(tr("Origins")), Words(_origins(item), "small"))),
    ]
    if worth.withdrawn:
        slips.append(Words(tr("Every text it rests on is withdrawn; by the rule it weighs nothing."), "care"))
    if worth.factor is not None:
        rule = in_figures(worth.by_rule(known=bool(row.known)))
        slips.append(Words(tr("Overruled by {}: {} The rule gives {}.").format(worth.by, worth.reason, rule), "care"))
    if told := "; ".join(filter(None, (disagreement(case, key) for key in row.members))):
        slips.append(Words(tr("Graded differently: {}.").format(told), "care"))
    slips.append(Words(_less(matrix, item), "small"))
    if item.near:
        names = ", ".join(sorted(map(case.number, item.near)))
        slips.append(
            Words(tr("May be one event with {}: each row counts until they are joined.").format(names), "care")
        )
    if open_:
        join = (Deed("join", tr("Join rows"), "Shift+J", says=tr("One event, one row")),) if item.near else ()
        slips.append(Deeds((Deed("weigh", tr("Weigh…"), "W", says=tr("Relevance, or a weight of your own")), *join)))
    return Said(slips, item.weight)


def _less(matrix: Matrix, item: Item) -> str:
    """What is left of the scores without this row."""
    left = matrix.less(item.row)
    told = [tr("{} {}, was {}").format(each.number, in_figures(left[each.key]), in_figures(matrix.scores[each.key]))
            for each in matrix.hypotheses if left[each.key] != matrix.scores[each.key]]  # fmt: skip
    return (
        tr("Without this row: {}.").format("; ".join(told)) if told else tr("Without this row every score is the same.")
    )


def _name(words: str) -> Tight:
    return Tight(words, "small", _NAMES)


def _origins(item: Item) -> str:
    row = item.row
    possible_names = {way.end for way in row.ways if way.end}.difference(row.known)
    known, possible = least(row.known, row.one), least(possible_names, row.one)
    told = [tr("{} known").format(known)] if known else []
    told += [tr("{} possible").format(possible)] if possible else []
    named = f" ({row_origins(row)})" if told else ""
    vias = [set(way.via) for way in row.ways]
    through = sorted(set.intersection(*vias)) if vias else []
    return f"{' + '.join(told) or 'unknown'}{named}" + (
        tr(", all through {}").format(" and ".join(through)) if through else ""
    )


def words_behind(case: Case, item: Item) -> Said:
    """The quotes that the row rests on."""
    excerpts = list(dict.fromkeys(each for key in item.row.members for each in excerpts_of(case, key)))
    slips: list[Slip] = []
    for each in excerpts[:_QUOTES]:
        held = kept(case, each)
        text = WorkingText(case.raw, capture_of(case, held.source) or b"")
        place = place_words(text.paragraph_of(held.start)) if text.parts and held.quote else ""
        slips.append(Words(f"“{held.quote}”" if held.quote else tr("no words: a part of a picture or table"), "quote"))
        number = case.number(held.source)
        slips.append(
            Line((Chip("source", number, held.source), Words(tr("{} · Enter shows them").format(place), "faint")))
        )
    more = len(excerpts) - _QUOTES
    return Said(slips, tr("{} more").format(more) if more > 0 else "")


def made_of(matrix: Matrix, items: tuple[Item, ...], hypothesis: bytes, left: Left | None) -> Said:
    """The rows whose weights are summed up in what is against a hypothesis, and what is left without somebody."""
    slips: list[Slip] = []
    for item in items:
        times = matrix.against[item.key].get(hypothesis, 0)
        if times:
            value = matrix.cells[item.key][hypothesis].value
            doubled = tr(", twice for II") if value == "II" else ""
            told = f"{item.weight}{doubled}: {in_figures(-item.row.weight * times)}"
            slips.append(Line((Aside(value), Chip(item.kind, item.number, item.record), Words(told, "small"))))
    if left is not None and left.scores[hypothesis] != matrix.scores[hypothesis]:
        gone = [item.number for item in items if item.key in left.fallen and matrix.against[item.key].get(hypothesis)]
        says = tr("Without {}: {}; rows gone: {}.") if gone else tr("Without {}: {}, by rows that weigh less.")
        slips.append(Words(says.format(left.name, in_figures(left.scores[hypothesis]), ", ".join(gone)), "small"))
    nothing = tr("No row is against it.") if matrix.rated(hypothesis) else tr("No row is rated against it.")
    return Said(slips or [Words(nothing, "small")], in_figures(matrix.scores[hypothesis]))


def apart(matrix: Matrix, item: Item) -> Said:
    """The ratings of a row by what they count, from which follows how well it tells the hypotheses apart."""
    cells = [(each, matrix.cells[item.key].get(each.key)) for each in matrix.hypotheses]
    slips: list[Slip] = [
        Line((Aside(rated.value), Chip("hypothesis", each.number, each.key), Words(_signed(rated.value), "small")))
        for each, rated in cells
        if rated is not None
    ]
    steps = [STEPS[rated.value] for _, rated in cells if rated is not None]
    if steps:
        says = tr("From the lowest to the highest it is {}: 1 is low, 2 medium, 3 and more high.")
        slips.append(Words(says.format(max(steps) - min(steps)), "faint"))
    return Said(slips or [Words(tr("not rated"), "small")], item.band)


def _signed(value: str) -> str:
    return f"{STEPS[value]:+d}".replace("-", "\N{MINUS SIGN}") if STEPS[value] else "0"


def also_bears(matrix: Matrix, items: tuple[Item, ...], hypothesis: bytes, *, but: bytes) -> Said:
    """The other rows that speak for or against the hypothesis."""
    bearing = []
    for item in items:
        rated = matrix.cells[item.key].get(hypothesis)
        if item.key != but and rated is not None and rated.value in _STROKES:
            bearing.append((item, rated.value))
    bearing.sort(key=lambda each: each[1] not in ("II", "I"))
    slips: list[Slip] = [
        Line(
            (
                Glyph(_STROKES[value]),
                Chip(item.kind, item.number, item.record),
                Words(f"{value} · {titled(item.kind, item.title)}", "small"),
            )
        )
        for item, value in bearing[:_OTHERS]
    ]
    more = len(bearing) - _OTHERS
    slips += [Words(tr("{} more").format(more), "faint")] if more > 0 else []
    return Said(slips, str(len(bearing)) if bearing else "")


def second_opinion(matrix: Matrix, item: Item, hypothesis: bytes) -> Said:
    """How others rated the cell, and how far they agree with this analyst at all."""
    shown = matrix.cells[item.key].get(hypothesis)
    others = [
        (by, told[hypothesis]) for by, told in sorted(item.row.opinions.items())
        if by != matrix.analyst and hypothesis in told and told[hypothesis] is not shown
    ]  # fmt: skip
    slips: list[Slip] = [
        Line((Aside(rated.value), Words(f"{by}: {rated.reason or worded(RATINGS[rated.value])}", "small")))
        for by, rated in others
    ]
    for each in matrix.agreements() if others else ():
        if matrix.analyst in (each.one, each.other):
            other = each.other if each.one == matrix.analyst else each.one
            cells = counted(each.cells, "cell", "cells")
            figure = (
                ""
                if each.kappa is None or each.cells < ENOUGH
                else tr(", kappa {:.2f}").format(each.kappa).replace("-", "\N{MINUS SIGN}")
            )
            slips.append(Words(tr("You and {} agree on {} of {}{}.").format(other, each.same, cells, figure), "faint"))
    return Said(slips, tr("kept beside yours") if others else "")


def would_help(case: Case, item: Item, hypothesis: bytes) -> Said:
    """The open leads about the hypothesis or the row."""
    found = leads_about(case, [hypothesis, *item.row.members])
    slips: list[Slip] = [
        Line((Chip("lead", case.number(key), key), Words(" ".join(text.split()), "small")))
        for key, text in found[:_LEADS]
    ]
    return Said(slips, counted(len(found), "lead", "leads") if found else "")
