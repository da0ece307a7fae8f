"""What the reading aid will offer in a text that is about to come in: how many of each kind, and whom it draws on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from workbench.case import acts
from workbench.case.acts import Accepted
from workbench.case.case import Case
from workbench.case.spelling import Query
from workbench.case.texts import WorkingText
from workbench.reading.aid.article import Article
from workbench.reading.aid.language import language_of
from workbench.reading.aid.spans import Span, Suggestions
from workbench.reading.aided import names_of
from workbench.reading.intake import working_text
from workbench.reference.folding import name_key
from workbench.values.paragraphs import paragraph_at, place_words
from workbench.values.sentences import sentences


@dataclass(frozen=True)
class Drawn:
    """A name that the text gives as its source: the words that do (code points of it), where, and who has the name.

    ``via`` is who passes it on. Not ``stated``: the name stands there, and the case knows it as cited; whether it is
    drawn on the words do not say.
    """

    name: str
    start: int
    end: int
    words: str
    where: str
    sentence: str
    via: str = ""
    stated: bool = True
    inferred: bool = False
    number: str = ""


@dataclass(frozen=True)
class Offers:
    """Suggestions by kind, as the reader will count them, and whom the text draws on."""

    counts: dict[str, int]
    drawn: tuple[Drawn, ...] = ()


def offers(case: Case, text: str, *, cited: Sequence[str] = ()) -> Offers:
    """What is found in a text with the names that the case knows; ``cited`` are names it cites that stand there."""
    from workbench.reading.aid.suggest import suggest  # brings its tables

    found = suggest(Article(text, language=language_of(text), names=names_of(case)))
    drawn: dict[str, Drawn] = {}  # each name once, the words that state it before those that only have it
    for each in (*_stated(text, found), *_cited(text, cited)):
        drawn.setdefault(name_key(each.name), replace(each, number=cited_number(case, each.name)))
    told = sorted(drawn.values(), key=lambda each: each.start)
    return Offers(dict(Counter(str(span.kind) for span in found.spans)), tuple(told))


def _stated(text: str, found: Suggestions) -> Iterator[Drawn]:
    for span in found.of("attribution"):
        if span.facts["named"] and span.facts["role"] == "origin":
            for name in span.facts["to"]:
                yield _drawn(text, span, name)


def _drawn(text: str, span: Span, name: str) -> Drawn:
    return Drawn(
        name, span.start, span.end, text[span.start : span.end], *_around(text, span.start),
        via=span.facts.get("via") or "", inferred=span.facts.get("basis") == "inferred",
    )  # fmt: skip


def _cited(text: str, cited: Sequence[str]) -> Iterator[Drawn]:
    """Names that stand in the text, at the first place of each."""
    for name in cited:
        place = Query(f'"{name}"').locate(text)
        if place:
            words = text[slice(*place)]
            yield Drawn(name, *place, words, *_around(text, place[0]), stated=False, inferred=True)


def _around(text: str, place: int) -> tuple[str, str]:
    """The paragraph of a place, and the sentence there."""
    start, end = next((each for each in sentences(text) if each.start <= place < each.end), (place, place))
    return place_words(paragraph_at(text, place)), " ".join(text[start:end].split())


def cited_number(case: Case, name: str) -> str:
    """The number of the source that would be cited under a name, empty where the case has none."""
    found = case.value("SELECT id FROM source WHERE title = ? AND capture IS NULL AND deleted = 0", (name,))
    return case.number(found) if found else ""


def cite_drawn(case: Case, source: bytes, drawn: Sequence[Drawn]) -> None:
    """That a source which has come in cites those names, each on an excerpt of the words that say so.

    A name that somebody passes on is cited by that one, and that one by the source.
    """
    text = working_text(case, source)
    direct = {name_key(each.name) for each in drawn if not each.via}
    for each in drawn:
        if each.via and name_key(each.via) not in direct:
            direct.add(name_key(each.via))
            _cite(case, source, text, replace(each, name=each.via, via=""))
        _cite(case, source, text, each)


def _cite(case: Case, source: bytes, text: WorkingText | None, each: Drawn) -> None:
    place = _place(text, each) if text is not None else None
    if each.via:
        says = f"passed on by {each.via}: “{each.words}”"
        acts.accept_lineage(
            case, each.via, each.name, text=text, spots=[place] if place else [], says=says, teller=source,
            stated=not each.inferred,
        )  # fmt: skip
    elif text is None or place is None:
        acts.cite(case, source, each.name, inferred=True)
    else:
        taken = Accepted("attribution", *place, cites=(each.name,), inferred=each.inferred)
        acts.accept_suggestions(case, source, text, [taken])


def _place(text: WorkingText, each: Drawn) -> tuple[int, int] | None:
    """Where the words stand in the working text: at their place, else where they are first."""
    start = each.start
    if text.slice(start, start + len(each.words)) != each.words:
        start = text.slice(0, text.total).find(each.words)
    return (start, start + len(each.words)) if start >= 0 else None
