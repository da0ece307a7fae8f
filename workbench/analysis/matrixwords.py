"""The matrix as the command line and the print say it: figures, words, and what follows from them in sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

from workbench.analysis.doubled import listed
from workbench.analysis.matrix import Left, Matrix, Row
from workbench.analysis.oneevent import may_be_one
from workbench.analysis.unnamed import is_unnamed
from workbench.analysis.weights import shown
from workbench.case.case import Case
from workbench.case.ids import id_bytes, id_text
from workbench.case.oneleg import leg_title, legs_in
from workbench.case.rows import records
from workbench.case.titles import title
from workbench.values.grades import NOT_GRADED

FEW = 4  # pairs that a sentence names
NO_ODDS = "Nearest to zero: least against. Not a probability; it gives no odds."


def titles_of(case: Case, keys: Iterable[bytes]) -> dict[bytes, tuple[str, str]]:
    """Kind and title of some records, read together."""
    by_kind: dict[str, list[bytes]] = {}
    for key in dict.fromkeys(keys):
        by_kind.setdefault(case.table(key), []).append(key)
    rows = [(kind, row) for kind, some in by_kind.items() for row in records(case, kind, some)]
    return {id_bytes(row["id"]) or b"": (kind, " ".join(title(kind, row).split())) for kind, row in rows}


def titles_of_rows(case: Case, rows: Iterable[Row]) -> dict[bytes, tuple[str, str, str]]:
    """Kind, number and title of some rows by their keys; a leg has its letter behind the number."""
    some = list(rows)
    known = titles_of(case, (row.record for row in some))
    return {
        row.key: (known[row.record][0], row_number(case, row),
                  (leg_title(case, row.record, row.leg) if row.leg else "") or known[row.record][1])
        for row in some
    }  # fmt: skip


def row_number(case: Case, row: Row) -> str:
    """The number of a row's record, with the letter of its leg."""
    return f"{case.number(row.record)}{row.leg}"


def row_origins(row: Row) -> str:
    """Who a row goes back to, short: the named, the unnamed, else that nobody is named."""
    possible = sorted({way.end for way in row.ways if way.end and way.end not in row.known})
    return listed([*row.known, *possible], row.one) or "origin unknown"


def row_beside(case: Case, row: Row, *, near: Iterable[bytes] = ()) -> str:
    """The line under a row's title: grade, origins, how many events it tells, which records tell the same.

    First of all the rows ``near`` it, which may tell the same event and count beside it.
    """
    doubt = ", ".join(sorted(map(case.number, near)))
    digit = row.worth.credibility
    graded = [f"cred. {digit}" if digit else NOT_GRADED, row_origins(row)]
    parts = ["withdrawn"] if row.worth.withdrawn else graded  # its ways are gone; whom they led to is not unknown
    others = [f"{case.number(key)}{_leg(case, key, row.leg)}" for key in row.members if key != row.record]
    told = [f"{row.events} events"] if row.events > 1 else []
    told += [f"with {', '.join(sorted(others))}"] if others else []
    one = [f"may be {doubt}’s event"] if doubt else []
    return " · ".join([*one, *parts, *([", ".join(told)] if told else [])])


def _leg(case: Case, key: bytes, letter: str) -> str:
    """The letter, where another report of the event tells of such a leg, too."""
    return letter if letter and any(leg.letter == letter for leg in legs_in(case, key)) else ""


def remarks(matrix: Matrix) -> Iterator[tuple[str, str, str]]:
    """What follows from the matrix: how grave (note or care), a first sentence, and what is said beside it."""
    numbers = {each.key: each.number for each in matrix.hypotheses}
    for a, b in [*matrix.both, *(pair for pair in matrix.excluding if _unparted(matrix, pair))]:
        open_ = "Nothing held parts them." if _unparted(matrix, (a, b)) else ""
        note = matrix.both.get((a, b), "").rstrip(". ")
        head = "do not exclude each other" if (a, b) in matrix.both else "exclude each other"
        yield (
            "note",
            f"{numbers[a]} and {numbers[b]} {head}.",
            " ".join(filter(None, (f"{note}." if note else "", open_))),
        )
    said = {frozenset(pair) for pair in (*matrix.both, *matrix.excluding)}
    for one, other in matrix.unparted:
        if frozenset((one.key, other.key)) not in said:
            yield (
                "note",
                f"Nothing held parts {one.number} and {other.number}.",
                "No row is against one and not the other.",
            )
    for each in matrix.hypotheses:
        if found := matrix.leans(each.key):
            yield "care", f"The case against {each.number} leans on one origin.", _leaning(matrix, each.key, found)
    if matrix.unopposed:
        named = [each.number for each in matrix.unopposed]
        yield "note", f"No row is against {_or(named)}.", "Nothing held can reject what nothing is against."


def _unparted(matrix: Matrix, pair: tuple[bytes, bytes]) -> bool:
    return any({one.key, other.key} == set(pair) for one, other in matrix.unparted)


def _leaning(matrix: Matrix, hypothesis: bytes, left: Left) -> str:
    before, after = shown(matrix.scores[hypothesis]), shown(left.scores[hypothesis])
    says = f"Without {left.name} it falls from {before} to {after}"
    if not left.scores[hypothesis]:
        return f"{says}; nothing else is against it."
    held = matrix.held_by(hypothesis, left)
    if held == ("",):
        return f"{says}, held by what names no source."
    if held and all(map(is_unnamed, held)):
        return f"{says}, held by {'one unnamed origin' if len(held) == 1 else 'unnamed origins alone'}."
    return f"{says}, held by {held[0]}." if len(held) == 1 else f"{says}."


def _or(names: list[str]) -> str:
    return " or ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def without_words(matrix: Matrix, left: Left, hypothesis: bytes) -> str:
    """What leaving somebody out does to one score: the same, or what it was."""
    before = matrix.scores[hypothesis]
    return "same" if left.scores[hypothesis] == before else f"was {shown(before)}"


def as_json(case: Case, matrix: Matrix) -> dict[str, Any]:
    """The contract's keys, and what follows from them."""
    ids = {each.key: id_text(each.key) for each in matrix.hypotheses}
    lefts, titles = matrix.leave_one_origin_out, titles_of_rows(case, matrix.rows)
    rows = {row.key: _row_id(row) for row in matrix.rows}
    near = may_be_one(case, matrix.rows)
    return {
        "hypotheses": [
            {"id": ids[each.key], "number": each.number, "title": each.title, "statement": each.statement,
             "rank": next((rank for rank, ranked in matrix.ranked if ranked is each), None),
             "rated": matrix.rated(each.key)} for each in matrix.hypotheses
        ],
        "evidence": [_row(case, matrix, row, titles[row.key][2], near.get(row.key, ())) for row in matrix.rows],
        "ratings": [told for row in matrix.rows for told in _ratings(matrix, row, ids)],
        "scores": [
            {"hypothesis": ids[h], "score": float(score), "says": matrix.words(h)}
            for h, score in matrix.scores.items()
        ],
        "leave_one_out": [
            {"evidence": rows[row.key], "scores": _figures(ids, scores)} for row, scores in matrix.leave_one_out()
        ],
        "leave_one_origin_out": [
            {"origin": left.name, "standing": left.standing, "fallen": [rows[key] for key in left.fallen],
             "scores": _figures(ids, left.scores), "tells": left.tells} for left in lefts
        ],
        "agreement": [each._asdict() for each in matrix.agreements()],
        "says": [" ".join(filter(None, (head, more))) for _, head, more in remarks(matrix)],
    }  # fmt: skip


def _row(case: Case, matrix: Matrix, row: Row, title: str, near: tuple[bytes, ...]) -> dict[str, Any]:
    return {
        "id": _row_id(row), "number": row_number(case, row), "leg": row.leg or None, "title": title,
        "beside": row_beside(case, row, near=near), "may_be_one": [id_text(key) for key in near],
        "about": [id_text(key) for key in row.members], "events": row.events, "weight": float(row.weight),
        "credibility": row.worth.credibility, "reliability": row.worth.letter, "relevance": row.worth.relevance,
        "factor": None if row.worth.factor is None else float(row.worth.factor), "reason": row.worth.reason,
        "origins": list(row.known), "withdrawn": row.worth.withdrawn, "diagnosticity": matrix.band(row),
        "not_information": row.said or None,
    }  # fmt: skip


def _row_id(row: Row) -> str:
    """The id of a row's record; of one leg of it with the letter behind."""
    return f"{id_text(row.record)}{row.leg}"


def _ratings(matrix: Matrix, row: Row, ids: dict[bytes, str]) -> Iterator[dict[str, Any]]:
    """Every analyst's ratings of a row; of those of one cell one is in force."""
    for by, told in sorted(row.opinions.items()):
        for h, rated in told.items():
            yield {"evidence": _row_id(row), "hypothesis": ids[h], "value": rated.value, "by": by,
                   "reason": rated.reason, "in_force": matrix.cells[row.key][h] is rated}  # fmt: skip


def _figures(ids: dict[bytes, str], scores: dict[bytes, Decimal]) -> dict[str, float]:
    return {ids[h]: float(score) for h, score in scores.items()}
