"""Actors: persons and organisations named in a text, known by name or by what stands around the name."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from workbench.reading.aid import actors_arabic
from workbench.reading.aid.actors_adjectives import missions, named_by_adjective
from workbench.reading.aid.actors_around import Named, Surroundings
from workbench.reading.aid.actors_classed import classed
from workbench.reading.aid.actors_known import Known, known, script, version
from workbench.reading.aid.actors_own import own
from workbench.reading.aid.actors_persons import nominative_name
from workbench.reading.aid.actors_quoted import quoted
from workbench.reading.aid.actors_runs import Run, runs
from workbench.reading.aid.actors_words import lore
from workbench.reading.aid.article import Article
from workbench.reading.aid.spans import Span, apart
from workbench.reference.folding import name_key
from workbench.reference.phrases import Hit, Phrases
from workbench.reference.worded import key_of

_HANDLE = re.compile(r"@(?<![\w@.]@)\w{3,30}")
_TOP = r"\.(?:com|net|org|info|news|live|[a-z]{2})(?![\w/.-]\w)"
_UNDER_TOP = re.compile(_TOP, re.IGNORECASE)  # by their dots texts are searched quickly
_LABEL = re.compile(r"[a-z\d-]", re.IGNORECASE)
_DOMAIN = re.compile(rf"(?<![\w@./:-])[a-z\d][a-z\d-]+{_TOP}", re.IGNORECASE)
_WITH_OF = frozenset({"es", "fr"})
_TO_MINISTRY = "لوزار"  # "to" written onto "ministry"
_STATE = frozenset({"government", "military"})
_GENITIVE = ("а", "я", "и", "ы")
_IA = "ии"  # how the genitive of lands and regions in -ия ends
_FOREIGN = "МИД"  # the one whose short name is kept whatever land it is of
_PEOPLE = frozenset({"person"})
_DATED = frozenset("in on since until of by last next this early late mid from before after to and".split())  # noqa: SIM905
_MONTHS = frozenset("may march april june august mai avril juni april".split())  # noqa: SIM905


def find(article: Article, others: list[Span]) -> list[Span]:
    """The named actors of a text in order; ``others`` are its aircraft and places, no actors by themselves."""
    around = Surroundings(article, others)
    tabled = list(_known(around))
    named = [
        *_of_case(around, tabled),
        *tabled,
        *_by_noun(around),
        *quoted(around),
        *own(around),
        *_handles(around),
        *_domains(around),
    ]
    named += [*named_by_adjective(around), *missions(around)]
    if article.language == "ar":
        named += actors_arabic.named(around)
    taken = [False] * (len(article.words.key) + 1)
    for each in named:
        for i in range(each.first, each.last):
            taken[i] = True
    named += _from_runs(around, taken)
    spans = apart([around.span(each) for each in named if not around.is_place(each)])
    spans = apart([*spans, *_in_titles(around, spans)])
    again = list(_repeated(around, spans))
    surnames = {(each.start, each.end) for each in again}
    spans = [each for each in spans if each.rule != "actor.speaks" or (each.start, each.end) not in surnames]
    spans = apart([*spans, *again])
    return [span for span in spans if _key(article, span) not in article.stopped]


def _key(article: Article, span: Span) -> str:
    return key_of(article.body[span.start : span.end])


def _of_case(around: Surroundings, tabled: list[Named]) -> Iterator[Named]:
    """Actors that the case knows under a name of its own; of what kind a table tells that names them, too."""
    kinds = {(each.first, each.last): each.kind for each in tabled}
    own = {name: value for name, (kind, value) in around.article.names.items() if kind == "actor"}
    if own:
        for hit in Phrases((name, value) for name, value in sorted(own.items())).all(around.words):
            kind = kinds.get((hit.first, hit.last), "other")
            yield Named(hit.first, hit.last, hit.meant, kind, None, "actor.case", "the case knows this name")


def _passed_on(around: Surroundings, each: Hit[Known]) -> bool:
    """Whether the letters only say that a post of another account is passed on: "RT @islandair"."""
    words = around.words
    return each.last - each.first == 1 and len(words.key[each.first]) == 2 and words.gaps[each.first] == " @"


def _known(around: Surroundings) -> Iterator[Named]:
    why = f"a known name ({version()})"
    for each in known(around.words, around.article.language):
        if each.meant.acronym and (_bracketed(around, each.first, each.last) or _passed_on(around, each)):
            continue
        if around.article.language == "es" and around.within_title(each.first):
            continue  # "ministro de Defensa"
        first, name = _behind_article(around, each.first, each.last), _settled(around, each)
        if each.meant.kind == "person" and each.last - each.first == 1 and _called(around, first):
            first, name = first - 1, nominative_name(around, first - 1, each.last)
            name = each.meant.name if name_key(name) == name_key(each.meant.name) else name
        last = _of_land(around, each)
        if last > each.last:
            name = _with_land(around, each, name)
        yield Named(first, last, name, each.meant.kind, None, "actor.known", why, cut=each.cut)


def _of_land(around: Surroundings, hit: Hit[Known]) -> int:
    """The end of a Russian body's name with the land it is of: "МЧС Казахстана"."""
    words, last = around.words, hit.last
    if (
        around.article.language != "ru"
        or hit.meant.kind not in _STATE
        or last >= len(words)
        or words.text[last - 1] == _FOREIGN
    ):
        return last
    land = around.placed[last] or (around.upper[last] and words.text[last].endswith(_IA))
    of = words.gaps[last - 1] == " " and land and words.text[last].endswith(_GENITIVE)
    return last + 1 if of and not (last + 1 < len(words) and around.placed[last + 1]) else last


def _with_land(around: Surroundings, hit: Hit[Known], name: str) -> str:
    """The name of a body and its land, abbreviations as they are written: "Минобороны Киргизии"."""
    words = around.words
    written = words.body[words.start[hit.first] : words.end[hit.last - 1]]
    alone = hit.last - hit.first == 1 and (not name or " " in name or written == hit.meant.spelling)
    return f"{written if alone else name or written} {words.text[hit.last]}"


def _called(around: Surroundings, first: int) -> bool:
    """Whether a given name stands right before a surname."""
    before = first - 1
    return (
        before >= 0
        and around.words.gaps[before] == " "
        and around.words.key[before] in around.lore.given
        and (around.upper[before])
    )


def _bracketed(around: Surroundings, first: int, last: int) -> bool:
    """Whether the words stand alone in brackets, as an acronym does behind the full name."""
    body, words = around.article.body, around.words
    return (
        body[words.start[first] - 1 : words.start[first]] == "("
        and body[words.end[last - 1] : words.end[last - 1] + 1] == ")"
    )


def _behind_article(around: Surroundings, first: int, last: int) -> int:
    """The first word of a name that the table knows with an article only: "des Spiegel"."""
    articled = last - first > 1 and around.words.key[first] in around.cues.articles and not around.upper[first]
    return first + 1 if articled else first


def _settled(around: Surroundings, hit: Hit[Known]) -> str:
    """The table's name for trackers and in the same script, else the nominative there; acronyms as written."""
    known_as, words = hit.meant, around.words
    same = script(words.text[hit.first][hit.cut :]) == script(known_as.name)
    if known_as.kind == "tracker" or (known_as.kind == "person" and same):
        return known_as.name
    if known_as.kind == "person" and hit.last - hit.first > 1:
        return nominative_name(around, hit.first, hit.last)
    if known_as.acronym or known_as.name.isupper():
        return ""
    return known_as.name if same else known_as.alike


def _by_noun(around: Surroundings) -> Iterator[Named]:
    """Organisations named by a common noun with what belongs to it: "ministère de la Défense"."""
    for hit in around.lore.phrases.all(around.words):
        if hit.last > hit.first + 1:
            why = "the noun of an authority or force with what it is for or of"
            last = around.over_of(hit.last) if around.article.language in _WITH_OF else hit.last
            to = around.article.language == "ar" and around.words.key[hit.first].startswith(_TO_MINISTRY)
            while last < len(around.words) and around.words.gaps[last - 1] == "-" and around.upper[last]:
                last += 1  # "préfecture de Haute-Corse"
            yield Named(_numbered(around, hit.first), last, "", hit.meant, None, "actor.noun", why, cut=int(to))


def _numbered(around: Surroundings, first: int) -> int:
    """Where the name of a unit begins, its number included: "8. Baza …"."""
    words = around.words
    number = first and words.text[first - 1].isdigit() and words.gaps[first - 1] in (". ", "-")
    return first - 1 if number else first


def _handles(around: Surroundings) -> Iterator[Named]:
    for found in _HANDLE.finditer(around.article.body):
        i, last = around.words.at(found.start()), bisect_left(around.words.start, found.end())
        if last <= i:
            continue  # underscores alone
        why = "an account by its handle"
        yield Named(
            i, last, found[0][1:], "channel", None, "actor.handle", why, cut=found.start() - around.words.start[i]
        )


def _domains(around: Surroundings) -> Iterator[Named]:
    """Sites by their address, behind a noun for one or before a verb of saying: "planespotters.net lists"."""
    words = around.words
    for found in _addresses(around.article.body):
        first, last = words.at(found.start()), bisect_left(words.start, found.end())
        behind = around.spoken(last) and words.gaps[last - 1] == " "
        if last > first and words.start[first] == found.start() and (behind or first in around.nouns):
            yield Named(first, last, found[0], "media", None, "actor.domain", "a site by its address")


def _addresses(body: str) -> Iterator[re.Match[str]]:
    for top in _UNDER_TOP.finditer(body):
        begin = top.start()
        while begin and _LABEL.match(body, begin - 1):
            begin -= 1
        found = _DOMAIN.match(body, begin)
        if found:
            yield found


def _from_runs(around: Surroundings, taken: list[bool]) -> Iterator[Named]:
    """Names by their capitals and what stands around them, outside what is already found."""
    for run in runs(around.words, around.upper, lore(around.article.language)):
        if around.article.titled[run.first]:
            continue  # every word there has a capital
        covered = any(taken[run.first : run.last])
        whole = classed(around, run) if covered else None
        if whole is not None and whole.kind not in _PEOPLE and whole.rule == "actor.head":
            yield whole
            continue
        for part in _free(run, taken) if covered else (run,):
            found = classed(around, part)
            if found is not None:
                yield found


def _free(run: Run, taken: list[bool]) -> Iterator[Run]:
    first = run.first
    while first < run.last:
        if taken[first]:
            first += 1
            continue
        last = first
        while last < run.last and not taken[last]:
            last += 1
        yield Run(first, last)
        first = last


def _in_titles(around: Surroundings, spans: Iterable[Span]) -> Iterator[Span]:
    """The names of the body in lines like headlines, where capitals part them from nothing."""
    words, titled = around.words, around.article.titled
    if not any(titled):
        return
    bodied = {key_of(words.body[span.start : span.end]): span for span in spans if not titled[words.at(span.start)]}
    for hit in Phrases(sorted(bodied.items(), key=lambda each: each[0])).all(words):
        if titled[hit.first] and words.text[hit.first][0].isupper():
            why = f"named in the body: “{hit.meant.facts['name']}”"
            start, end = words.start[hit.first], words.end[hit.last - 1]
            yield Span("actor", start, end, dict(hit.meant.facts), rule="actor.titled", why=why)


def _repeated(around: Surroundings, spans: Iterable[Span]) -> Iterator[Span]:
    """Surnames of persons named in full before, and names of bodies found once, wherever they stand again."""
    full: dict[str, Span] = {}
    words = around.words
    for span in spans:
        if span.facts["actor_kind"] == "person":
            i, last = words.at(span.start), words.at(span.end - 1)
            if last > i and len(words.key[last]) > 2:
                full.setdefault(_stem(words.key[last], around.article.language), span)
    if not full:
        return
    language = around.article.language
    heads = tuple(full)
    stems = {key for key in words.where if key.startswith(heads) and _stem(key, language) in full}
    for i in words.among(stems):
        first = full[_stem(words.key[i], language)]
        if not around.upper[i] or _a_month(around, i):
            continue
        if words.start[i] >= first.end and not (around.placed[i] or around.flown[i]):
            why = f"the surname of “{first.facts['name']}”, named in full before"
            facts = {"name": first.facts["name"], "actor_kind": "person", "role": None}
            yield Span("actor", words.start[i], words.end[i], facts, rule="actor.surname", why=why)


def _a_month(around: Surroundings, i: int) -> bool:
    """Whether a surname that is also a month stands where a month would: "on May 4"."""
    words = around.words
    if words.key[i] not in _MONTHS:
        return False
    beside = [words.key[j] for j in (i - 1, i + 1) if 0 <= j < len(words.key)]
    return any(key.isdigit() or key in _DATED for key in beside)


_ENDS = {
    "ru": re.compile(r"(?:ого|ому|ым|ой|ую|ый|ий|ая|ом|ем|а|у|е|ы|я|ю|й)$"),
    "pl": re.compile(r"(?:iego|iemu|owi|ego|emu|im|ym|em|iej|a|i|y|e|u|o)$"),
    "de": re.compile(r"s$"),
}


def _stem(key: str, language: str) -> str:
    """A surname without the ending of its case."""
    ends = _ENDS.get(language)
    return ends.sub("", key) or key if ends and len(key) > 4 else key
