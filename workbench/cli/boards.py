"""Boards from the command line: made, records laid on them, cards put in groups."""

from __future__ import annotations

from argparse import Namespace

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.faces import KINDS
from workbench.case.framed import around_cards, below, cards_of
from workbench.cli.doors import writing
from workbench.cli.records import one
from workbench.cli.verb import Answer, Parser, Verb, add_text, asks, words
from workbench.values.errors import CaseError
from workbench.values.words import FRAMES

_COLUMN = 240.0  # pixels from one laid card to the next


def _board(options: Namespace) -> Answer:
    with writing(options) as case:
        return one(case, acts.add_board(case, options.name))


def _records(parser: Parser) -> None:
    add_text(parser, "case")
    add_text(parser, "board")
    parser.add_argument("ids", type=words, nargs="+", metavar="ID", help="records")


def _place_arguments(parser: Parser) -> None:
    _records(parser)
    for axis in ("x", "y"):
        parser.add_argument(f"--{axis}", type=float, metavar="PIXELS", help="of the first card's upper left corner")


def _place(options: Namespace) -> Answer:
    with writing(options) as case:
        board = case.find_live(options.board, "board")
        laid = [_laid(case, each) for each in options.ids]
        y = below(case, board) if options.y is None else options.y
        with case.change("Place on board"):
            for n, record in enumerate(laid):
                acts.place_card(case, board, record, x=(options.x or 0.0) + n * _COLUMN, y=y)
        return one(case, board)


def _laid(case: Case, reference: str) -> bytes:
    record = case.find_live(reference)
    if (kind := case.table(record)) not in KINDS:
        raise CaseError(f"A {kind} has no card; name a record it belongs to.")
    return record


def _group_arguments(parser: Parser) -> None:
    _records(parser)
    parser.add_argument("--name", type=words, metavar="TEXT", help="what stands on its upper edge")
    parser.add_argument("--kind", type=words, default="group", metavar="WORD", help=" | ".join(FRAMES))
    parser.add_argument("--about", type=words, metavar="ID", help="the source that a group of origins is about")


def _group(options: Namespace) -> Answer:
    with writing(options) as case:
        board = case.find_live(options.board, "board")
        records = [case.find_live(each) for each in options.ids]
        cards = cards_of(case, board, records)
        missing = [case.number(each) for each in records if not cards_of(case, board, [each])]
        if missing:
            raise CaseError(f"{', '.join(missing)} does not lie on {case.number(board)}; place it there first.")
        about = case.find_live(options.about, "source") if options.about else None
        place = around_cards(case, cards)
        made = acts.add_frame(case, board, place, kind=options.kind, name=options.name, cards=cards, about=about)
        return one(case, made)


VERBS = {
    "board": Verb(asks("case", "name"), _board),
    "place": Verb(_place_arguments, _place),
    "group": Verb(_group_arguments, _group),
}
