"""What the evidence is worth: hypotheses, ratings, weights, judgements, the matrix, sources withdrawn."""

from __future__ import annotations

from argparse import Namespace

from workbench.analysis.judged import judgements
from workbench.analysis.leaning import leaning
from workbench.analysis.matrix import Matrix
from workbench.analysis.matrixwords import NO_ODDS, as_json, remarks, row_number, titles_of_rows
from workbench.analysis.oneevent import may_be_one
from workbench.analysis.rated import matrix_of
from workbench.analysis.weights import shown
from workbench.case import acts
from workbench.case.acts.assessing import EVIDENCE
from workbench.case.case import Case
from workbench.case.ids import id_text
from workbench.case.oneleg import check_leg, parted
from workbench.cli.doors import reading, writing
from workbench.cli.printing import table
from workbench.cli.records import one
from workbench.cli.verb import Answer, Parser, Verb, add_as_of, add_text, asks, words
from workbench.values.likelihood import CONFIDENCES, LIKELIHOODS, RATINGS, RELEVANCES


def _hypothesis_arguments(parser: Parser) -> None:
    asks("case", "text")(parser)
    parser.add_argument("--title", type=words, metavar="WORDS", help="its short name, for the head of a column")


def _hypothesis(options: Namespace) -> Answer:
    with writing(options) as case:
        return one(case, acts.add_hypothesis(case, options.text, title=options.title))


def _rate_arguments(parser: Parser) -> None:
    asks("case", "evidence")(parser)
    says = "; left out with the rating, the record is laid in the matrix as a row"
    parser.add_argument("hypothesis", type=words, nargs="?", metavar="HYPOTHESIS", help=f"H1{says}")
    parser.add_argument("rating", type=words, nargs="?", metavar="RATING", help=" | ".join(RATINGS))
    parser.add_argument("--reason", type=words, help="why; needed where the record is no information")
    parser.add_argument("--remove", action="store_true", help="take the record out of the matrix")


def _rate(options: Namespace) -> Answer:
    with writing(options) as case:
        evidence, leg = _row(case, options.evidence)
        if options.remove:
            acts.remove_row(case, [evidence], leg=leg)
            return one(case, evidence)
        if not options.hypothesis:
            acts.rate_legs(case, evidence) if leg else acts.add_row(case, [evidence], reason=options.reason)
            return one(case, evidence)
        hypothesis = case.find_live(options.hypothesis, "hypothesis")
        return one(case, acts.rate(case, evidence, hypothesis, options.rating or "", reason=options.reason, leg=leg))


def _row(case: Case, named: str) -> tuple[bytes, str | None]:
    """A record, and which leg of it is meant: SG-02a."""
    reference, letter = parted(named)
    key = case.find_live(reference, *EVIDENCE)
    return key, check_leg(case, key, letter)


def _weigh_arguments(parser: Parser) -> None:
    asks("case", "evidence")(parser)
    parser.add_argument("--relevance", type=words, metavar="WORD", help=" | ".join(RELEVANCES))
    parser.add_argument("--factor", type=words, metavar="0-4", help="a weight of your own in place of the rule's")
    parser.add_argument("--reason", type=words, help="why; needed with a factor")


def _weigh(options: Namespace) -> Answer:
    with writing(options) as case:
        evidence, leg = _row(case, options.evidence)
        made = acts.weigh(
            case, evidence, relevance=options.relevance, factor=options.factor, reason=options.reason, leg=leg
        )  # fmt: skip
        return one(case, made)


def _judge_arguments(parser: Parser) -> None:
    asks("case", "text")(parser)
    parser.add_argument("--likelihood", type=words, metavar="WORDS", help=" | ".join(LIKELIHOODS))
    parser.add_argument("--confidence", type=words, metavar="WORD", help=" | ".join(CONFIDENCES))
    says = "records it rests on, as many as there are"
    parser.add_argument("--basis", type=words, nargs="+", action="extend", default=[], metavar="ID", help=says)
    parser.add_argument("--nature", type=words, default="judgement", metavar="WORD", help="judgement | assumption")
    parser.add_argument("--about", type=words, metavar="ID", help="the hypothesis it is about")


def _judge(options: Namespace) -> Answer:
    with writing(options) as case:
        about = case.find_live(options.about, "hypothesis") if options.about else None
        basis = [case.find_live(each) for each in options.basis]
        made = acts.judge(
            case, options.text, likelihood_word=options.likelihood, confidence=options.confidence, basis=basis,
            nature=options.nature, about=about,
        )  # fmt: skip
        answer = one(case, made)
        [told] = judgements(case, [made])
        document = answer.document | told.as_json(case)
        warned = [slip.says for slip in told.slips()]
        warned += [] if told.supported else ["It points to no fact that this case holds and prints as unsupported."]
    return Answer(document, "\n".join([answer.shown, *warned]))


def _matrix_arguments(parser: Parser) -> None:
    add_text(parser, "case")
    parser.add_argument("--of", type=words, metavar="NAME", help="as another analyst rated it")
    add_as_of(parser)


def _matrix(options: Namespace) -> Answer:
    with reading(options) as case:
        found = matrix_of(case, analyst=options.of)
        return Answer(as_json(case, found), _shown(case, found))


def _shown(case: Case, matrix: Matrix) -> str:
    numbers = [each.number for each in matrix.hypotheses]
    titles = titles_of_rows(case, matrix.rows)
    rows = [
        [row_number(case, row), titles[row.key][2], f"{_times(row.events)}{shown(row.weight)}",
         *(matrix.cells[row.key][h].value if h in matrix.cells[row.key] else "" for h in matrix.columns),
         matrix.band(row)]
        for row in matrix.rows
    ]  # fmt: skip
    foot = ["", "weighted inconsistency", "", *(shown(matrix.scores[h]) for h in matrix.columns), ""]
    parts = [table(("", "information", "weight", *numbers, "tells apart"), [*rows, foot])] if rows else ["none"]
    without = [[left.name, left.standing, len(left.fallen), *(shown(left.scores[h]) for h in matrix.columns)]
               for left in matrix.leave_one_origin_out]  # fmt: skip
    near = may_be_one(case, matrix.rows)
    parts += [f"{case.number(key)} may be one event with {', '.join(map(case.number, others))}; join-event joins them."
              for key, others in near.items() if key < min(others)]  # fmt: skip
    parts += [NO_ODDS] if rows else []
    parts += [table(("without", "", "rows gone", *numbers), without)] if without else []
    parts += [" ".join(filter(None, each[1:])) for each in remarks(matrix)]
    return "\n\n".join(parts)


def _times(events: int) -> str:
    return f"{events} × " if events > 1 else ""


def _retract(options: Namespace) -> Answer:
    with writing(options) as case:
        source = case.find_live(options.source, "source")
        acts.retract(case, source, reason=options.reason or "")
        found = leaning(case, source)
        rows = [(case.number(key), case.table(key)) for key in found]
    document = {"leaning": [id_text(key) for key in found]}
    return Answer(document, table(("leans on it", ""), rows))


VERBS = {
    "hypothesis": Verb(_hypothesis_arguments, _hypothesis),
    "rate": Verb(_rate_arguments, _rate),
    "weigh": Verb(_weigh_arguments, _weigh),
    "judge": Verb(_judge_arguments, _judge),
    "matrix": Verb(_matrix_arguments, _matrix),
    "retract": Verb(asks("case", "source", reason="why, and by whom"), _retract),
}
