"""Searches that were made, and words put into another language."""

from __future__ import annotations

from argparse import Namespace

from workbench.case import acts
from workbench.cli.doors import writing
from workbench.cli.records import one
from workbench.cli.verb import Answer, Parser, Verb, asks, words


def _searched_arguments(parser: Parser) -> None:
    asks("case", "where", terms="what was looked for", found="what came of it; nothing, where it is left out",
         note="what else is to be said")(parser)  # fmt: skip
    parser.add_argument("--when", type=words, metavar="EDTF", help="when; today, where it is left out")
    parser.add_argument("--about", type=words, metavar="ID", help="the record it was made for")


def _searched(options: Namespace) -> Answer:
    with writing(options) as case:
        about = case.find_live(options.about) if options.about else None
        made = acts.searched(
            case, options.where, terms=options.terms, when=options.when, found=options.found, note=options.note,
            about=about,
        )  # fmt: skip
        return one(case, made)


def _translate_arguments(parser: Parser) -> None:
    asks("case", "excerpt", "text")(parser)
    parser.add_argument("--language", type=words, required=True, metavar="TAG", help="of the translation, such as en")
    who = parser.add_mutually_exclusive_group()
    who.add_argument("--translator", type=words, metavar="NAME", help="who translated; you, where it is left out")
    who.add_argument("--machine", type=words, metavar="NAME", help="the machine and its version")


def _translate(options: Namespace) -> Answer:
    with writing(options) as case:
        made = acts.translate(
            case, case.find_live(options.excerpt, "excerpt"), options.text, language=options.language,
            translator=options.translator, machine=options.machine,
        )  # fmt: skip
        return one(case, made)


VERBS = {
    "searched": Verb(_searched_arguments, _searched),
    "translate": Verb(_translate_arguments, _translate),
}
