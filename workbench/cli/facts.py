"""What the analyst makes of the words: sightings, claims, links, notes, leads and grades."""

from __future__ import annotations

from argparse import Namespace

from workbench.analysis.graded import check, check_new, disagreement
from workbench.case import acts
from workbench.case.acts.facts import PLAIN, WRITTEN
from workbench.cli.doors import writing
from workbench.cli.records import one
from workbench.cli.verb import Answer, Parser, Verb, add_text, asks, words
from workbench.values.chains import chain
from workbench.values.words import CLAIM_KINDS, EVENTS, LINK_KINDS, METHODS, NATURES

STATED = (*WRITTEN, *PLAIN, "count", "event", "method", "nature")
_CHOICES = {"event": EVENTS, "method": METHODS, "nature": NATURES, "kind": CLAIM_KINDS}


def _text_option(parser: Parser, name: str) -> None:
    says = " | ".join(_CHOICES[name]) if name in _CHOICES else "as the source writes it"
    parser.add_argument(f"--{name}", type=words, metavar="WORD" if name in _CHOICES else "TEXT", help=says)


def _asserters(parser: Parser) -> None:
    says = "who asserts it, the origin first: “Flightradar24 > Bloomberg”; may be repeated"
    parser.add_argument("--by", type=words, action="append", default=[], metavar="NAME", help=says)
    parser.add_argument("--credibility", type=words, metavar="1-6", help="a first grade")


def _names(options: Namespace) -> list[str]:
    return [name for each in options.by for name in chain(each)]


def _tag_arguments(parser: Parser) -> None:
    add_text(parser, "case")
    add_text(parser, "excerpt")
    for name in STATED:
        _text_option(parser, name)
    _asserters(parser)


def _tag(options: Namespace) -> Answer:
    check_new(options.credibility)
    with writing(options) as case:
        excerpt = case.find_live(options.excerpt, "excerpt")
        stated = {name: getattr(options, name) for name in STATED}
        made = acts.tag(case, excerpt, stated, by=_names(options), credibility=options.credibility)
        return one(case, made)


def _claim_arguments(parser: Parser) -> None:
    add_text(parser, "case")
    add_text(parser, "excerpt")
    parser.add_argument("--statement", type=words, required=True, metavar="TEXT", help="what is claimed")
    for name in ("kind", "nature", "hedge", "when"):
        _text_option(parser, name)
    _asserters(parser)


def _claim(options: Namespace) -> Answer:
    check_new(options.credibility)
    with writing(options) as case:
        made = acts.claim(
            case, case.find_live(options.excerpt, "excerpt"), options.statement, by=_names(options),
            kind=options.kind, nature=options.nature, hedge=options.hedge, when=options.when,
            credibility=options.credibility,
        )  # fmt: skip
        return one(case, made)


def _link_arguments(parser: Parser) -> None:
    add_text(parser, "case")
    parser.add_argument("a", type=words, metavar="FROM")
    add_text(parser, "kind", help=" | ".join(LINK_KINDS))
    parser.add_argument("b", type=words, metavar="TO")
    parser.add_argument("--excerpt", type=words, action="append", default=[], help="words it rests on; may be repeated")
    parser.add_argument("--note", type=words, help="why")


def _link(options: Namespace) -> Answer:
    with writing(options) as case:
        excerpts = [case.find_live(each, "excerpt") for each in options.excerpt]
        a, b = case.find_live(options.a), case.find_live(options.b)
        return one(case, acts.link(case, a, options.kind, b, excerpts=excerpts, note=options.note))


def _carry_arguments(parser: Parser) -> None:
    add_text(parser, "case")
    add_text(parser, "link", help="a link by its number or id")
    add_text(parser, "excerpt", help="the words that show it")
    parser.add_argument("--remove", action="store_true", help="these words carry it no longer")


def _carry(options: Namespace) -> Answer:
    with writing(options) as case:
        link = case.find_live(options.link, "link")
        act = acts.uncarry if options.remove else acts.carry
        act(case, link, case.find_live(options.excerpt, "excerpt"))
        return one(case, link)


def _note_arguments(parser: Parser) -> None:
    asks("case", "id", "text")(parser)
    parser.add_argument("--when", type=words, metavar="EDTF", help="where it stands on the timeline")


def _note(options: Namespace) -> Answer:
    with writing(options) as case:
        return one(case, acts.note(case, case.find_live(options.id), options.text, when=options.when))


def _label_arguments(parser: Parser) -> None:
    asks("case", "id", "name")(parser)
    parser.add_argument("--remove", action="store_true", help="file it under this tag no longer")


def _label(options: Namespace) -> Answer:
    with writing(options) as case:
        record = case.find_live(options.id)
        act = acts.take_from if options.remove else acts.file_under
        act(case, [record], options.name)
        return one(case, record)


def _lead_arguments(parser: Parser) -> None:
    asks("case", "text")(parser)
    parser.add_argument("--about", type=words, metavar="ID", help="the record it is about")


def _lead(options: Namespace) -> Answer:
    with writing(options) as case:
        about = case.find_live(options.about) if options.about else None
        return one(case, acts.lead(case, options.text, about=about))


def _grade(options: Namespace) -> Answer:
    with writing(options) as case:
        about = case.find_live(options.id)
        check(case, about, options.grade, reason=options.reason)
        acts.grade(case, about, options.grade, reason=options.reason)
        answer, told = one(case, about), disagreement(case, about)
    if not told:
        return answer
    return Answer({**answer.document, "graded_differently": told}, f"{answer.shown}\nGraded differently: {told}.")


VERBS = {
    "tag": Verb(_tag_arguments, _tag),
    "claim": Verb(_claim_arguments, _claim),
    "link": Verb(_link_arguments, _link),
    "carry": Verb(_carry_arguments, _carry),
    "note": Verb(_note_arguments, _note),
    "label": Verb(_label_arguments, _label),
    "lead": Verb(_lead_arguments, _lead),
    "grade": Verb(asks("case", "id", "grade", reason="why"), _grade),
}
