"""Who can be the source of a statement: the actors of a text, and nouns for sources that stay unnamed."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from workbench.reading.aid.actors_words import lore
from workbench.reading.aid.article import Article
from workbench.reading.aid.attributions_words import Cues, cues
from workbench.reading.aid.spans import Span
from workbench.reference.phrases import Hit
from workbench.reference.worded import Words

_HEAD_LAST = ("en", "de")  # where the last noun of several is the one that counts
_SHORT = 6  # letters of an abbreviation
_APART = 6  # words between a role and the name of its bearer
_STOPS = frozenset(".,;:!?()/\n…؟،؛—–")
_OF = frozenset("of from de del du des d von vom z ze из".split())  # noqa: SIM905
_JOINING = frozenset("and but while as that y e et und i a и а но что dass que że".split())  # noqa: SIM905
_STUDYING = frozenset({"group", "company", "igo"})  # whose researchers speak for them
_OWNS = frozenset({"'", "’", "' ", "’ "})  # behind whom something belongs to
_QUOTED = frozenset('"“”„«»‘')
_DASHES = frozenset("–—")  # before what is said
_OUTLETS = frozenset({"media", "tracker", "channel", "other"})


@dataclass(frozen=True, slots=True, repr=False)
class Source:
    """A source by its words ``first`` to ``last`` (exclusive); ``kind`` is an actor's, or unnamed, expert, body."""

    first: int
    last: int
    to: str
    named: bool
    kind: str
    expert: bool = False

    @property
    def outlet(self) -> bool:
        """Whether it publishes: a medium, a tracker, a channel."""
        return self.kind in _OUTLETS


@dataclass(frozen=True, slots=True, repr=False)
class Hop:
    """A source with its cue: the class of the cue (according, citing, say, show, deny, opine, quote) and its words.

    ``cut`` letters of the cue's first word are another's; ``verb`` tells a verb of saying; ``joined`` is one parted
    from its cue by another: only its own words are marked. ``meant`` is who was named before, where the source is but
    a noun that takes it up.
    """

    source: Source
    spoken: str
    cue: tuple[int, int]
    cut: int = 0
    verb: bool = False
    joined: bool = False
    meant: Source | None = None


class Sources:
    """The sources of a text in order, with the words that dates and places take; ``spans`` are all that was found."""

    def __init__(self, article: Article, spans: list[Span]) -> None:
        self.article = article
        self.words: Words = article.words
        self.cues: Cues = cues(article.language)
        self.dated = [False] * (len(self.words.key) + 1)
        self.placed = [False] * (len(self.words.key) + 1)
        self.flown = [self.words.at(span.start) for span in spans if span.kind == "aircraft"]
        for span in spans:
            if span.kind in ("date", "place"):
                marks = self.dated if span.kind == "date" else self.placed
                for i in self._covered(span):
                    marks[i] = True
        actors = [span for span in spans if span.kind == "actor"]
        self._full = _in_full(str(span.facts["name"]) for span in actors)
        capitals = [self._government(span) for span in spans if span.kind == "place" and self._speaks(span)]
        self.all = _merged(self, [*(self._actor(span) for span in actors), *capitals])
        self._firsts = [source.first for source in self.all]

    def _covered(self, span: Span) -> range:
        words = self.words
        first = words.at(span.start)
        return range(first, max(first, bisect_left(words.start, span.end)))

    def _actor(self, span: Span) -> Source:
        taken, words = self._covered(span), self.words
        last = taken.stop
        if (
            last < len(words.key)
            and words.gaps[last - 1] == " ("
            and words.text[last].isupper()
            and words.gaps[last][:1] == ")"
        ):
            last += 1  # the acronym in brackets behind the name
        name = str(span.facts["name"])
        return Source(taken.start, last, self._full.get(name) or name, True, span.facts["actor_kind"])

    def _speaks(self, place: Span) -> bool:
        """Whether a country or its capital stands for its government: "Moscow said that …"."""
        if place.facts["type"] != "country" and place.facts["name"] not in self.cues.seats:
            return False
        words, taken = self.words, self._covered(place)
        first, behind = taken.start, taken.stop
        subject = not first or words.gaps[first - 1] != " " or words.key[first - 1] in _JOINING
        if not subject or behind >= len(words.key) or words.gaps[behind - 1] != " " or words.upper[behind]:
            return False
        verb = self.cues.verbs.at(words, behind)
        return verb is not None and verb.meant == "say"

    def _government(self, place: Span) -> Source:
        taken = self._covered(place)
        return Source(taken.start, taken.stop, self.words.body[place.start : place.end], True, "government")

    def introduced(self, source: Source) -> int:
        """Where the noun that introduces a name begins: "the Telegram channel X"; else where the source does."""
        return self._nouns.get(source.first, source.first) if source.named else source.first

    def nouns_behind(self, i: int) -> int:
        """The word behind the noun that follows a name: "TASS news agency"; the i-th itself where none does."""
        hit = lore(self.article.language).nouns.at(self.words, i)
        return hit.last if hit is not None else i

    @cached_property
    def _nouns(self) -> dict[int, int]:
        return {hit.last: hit.first for hit in lore(self.article.language).nouns.all(self.words)}

    def behind(self, i: int) -> Iterator[Source]:
        """The sources that begin at the i-th word or later."""
        for at in range(bisect_left(self._firsts, i), len(self.all)):
            yield self.all[at]

    def before(self, i: int) -> Iterator[Source]:
        """The sources that end before the i-th word, the nearest first."""
        for at in range(bisect_left(self._firsts, i) - 1, -1, -1):
            if self.all[at].last <= i:
                yield self.all[at]

    def sentence(self, i: int) -> int:
        """The sentence of the i-th word."""
        return self.article.sentence_at(self.words.start[i])

    @cached_property
    def witnessed(self) -> frozenset[int]:
        """The sentences in which somebody is quoted who saw or heard it."""
        told = {self.sentence(i) for i in self.words.among(self.cues.vouching.witnessing)}
        return frozenset(filter(self.quoted, told))

    def quoted(self, sentence: int) -> bool:
        """Whether somebody's own words stand in a sentence."""
        here, body = self.article.sentences[sentence], self.words.body
        return body[here.start : here.start + 1] in _DASHES or not _QUOTED.isdisjoint(body[here.start : here.end])

    @cached_property
    def taking_up(self) -> frozenset[int]:
        """The sentences that speak of what was told before, or count: "it is due back", "36 of them"."""
        words = self.words
        keys = {key for key in words.keys if key in self.cues.instead or key.isdecimal()}
        return frozenset(map(self.sentence, words.standing(keys)))

    @cached_property
    def supposing(self) -> frozenset[int]:
        """The sentences that only suppose or judge: "it could have been …"."""
        return frozenset(map(self.sentence, self.words.among(self.cues.vouching.supposing)))

    def saying(self, first: int, last: int) -> bool:
        """Whether a verb of saying stands between two words, so that what follows belongs to it."""
        words, cues = self.words, self.cues
        spots = (i for i in range(first, last) if words.text[i][0].islower() and words.key[i] not in cues.evidence)
        hits = (cues.verbs.at(words, i) for i in spots)
        return any(hit is not None and hit.last <= last and hit.meant == "say" for hit in hits)

    def unbroken(self, first: int, last: int) -> bool:
        """Whether no stop or comma lies between two words; marks of quotation may."""
        return all(self.beside(i) for i in range(first, last))

    def beside(self, i: int) -> bool:
        """Whether no stop or comma lies between the i-th word and the next; that of "Gen." is none."""
        gap = self.words.gaps[i]
        if gap == " " or not _STOPS.intersection(gap):
            return True
        if gap == ") " and i and self.words.gaps[i - 1] == " (" and self.words.text[i].isupper():
            return True
        word = self.words.text[i]
        return gap in (". ", ".") and (self.words.key[i] in self.cues.short or (len(word) == 1 and word.isalpha()))


def _in_full(names: Iterable[str]) -> dict[str, str]:
    """The name in full of each short one that a text has both of: "the WFP" behind "World Food Programme"."""
    known = dict.fromkeys(names)
    full: dict[str, str] = {}
    for name in known:
        words = name.split()
        initials = "".join(word[0] for word in words if word[0].isupper())
        for short in (initials, words[0]) if len(words) > 1 else ():
            if short in known and short.isupper() and 1 < len(short) <= _SHORT:
                full.setdefault(short, name)
    return full


def _merged(sources: Sources, actors: list[Source]) -> list[Source]:
    """Actors and unnamed sources; a role joins the name it introduces, a spokesman the body spoken for."""
    words, known = sources.words, sources.cues
    starts, ends = {actor.first: actor for actor in actors}, {actor.last: actor for actor in actors}
    inside = {i for actor in actors for i in range(actor.first, actor.last)}
    found: list[Source] = []
    for hit in known.who.all(words):
        if hit.first in inside or hit.meant in ("same", "own"):
            continue  # one spoken of before, or the text's own people
        if hit.meant == "body" and _part_of_name(sources, starts, inside, hit):
            continue
        person = _person_behind(sources, starts, hit)
        if person is not None:
            for between in range(hit.last, person.first):
                starts.pop(between, None)
            starts[person.first] = person
            continue
        before = ends.get(hit.first) if words.gaps[hit.first - 1] == " " else None
        source = _voice(sources, starts, ends, hit) or _of_outlet(sources, starts, hit)
        if source is None and hit.meant != "paper":
            source = _unnamed(sources, hit, before)
        if source is None:
            continue
        if _same_noun(sources, found, source):
            if sources.article.language not in _HEAD_LAST:
                continue
            found.pop()
        found.append(source)
        for taken in range(source.first, source.last):
            starts.pop(taken, None)
    return sorted([*found, *starts.values()], key=lambda source: (source.first, source.last))


def _part_of_name(sources: Sources, starts: dict[int, Source], inside: set[int], hit: Hit[str]) -> bool:
    """Whether a body is only the beginning of a name, or of what is called after it: "قيادة الجيش اللبناني"."""
    if any(i in inside for i in range(hit.first, hit.last)):
        return True
    words, behind = sources.words, hit.last
    if sources.article.language in _HEAD_LAST or behind >= len(words.key):
        return False
    actor = starts.get(behind)
    return actor is not None and actor.kind != "person" and words.gaps[behind - 1] == " "


def _same_noun(sources: Sources, found: list[Source], source: Source) -> bool:
    """Whether a noun only tells more of the one right before it: "source proche", "intelligence officer"."""
    if not found or found[-1].named or source.named:
        return False
    last = found[-1].last
    if source.first > last and sources.cues.verbs.at(sources.words, last) is not None:
        return False  # "a source told reporters"
    return source.first - last <= 1 and all(sources.words.gaps[i] == " " for i in range(last - 1, source.first))


def _of_outlet(sources: Sources, left: dict[int, Source], hit: Hit[str]) -> Source | None:
    """The outlet whose people are the source: "los colegas de X"."""
    words, i = sources.words, hit.last
    if hit.meant == "unnamed" and sources.article.language == "ar" and i in left and words.gaps[i - 1] == " ":
        return replace(left[i], first=hit.first) if left[i].outlet else None
    if hit.meant != "unnamed" or i >= len(words.key) or words.key[i] not in _OF or not sources.unbroken(i - 1, i + 1):
        return None
    actor = left.get(i + 1) or left.get(i + 2)
    return replace(actor, first=hit.first) if actor is not None and actor.outlet else None


def _unnamed(sources: Sources, hit: Hit[str], before: Source | None) -> Source:
    """A source by a noun alone, with the name right before it: "a Kremlin source"; a reporter is the outlet."""
    words = sources.words
    if before is not None and (before.outlet or (hit.meant == "expert" and before.kind in _STUDYING)):
        return replace(before, last=hit.last)
    begin = hit.first if before is None else before.first
    kind = "body" if hit.meant == "body" or words.key[hit.first] in sources.cues.named_only else hit.meant
    last = hit.first + 1 if hit.meant == "voice" else hit.last
    to = words.body[words.start[begin] : words.end[last - 1]]
    if sources.article.language == "ar" and to.startswith(("لل", "بال")):
        to = "ال" + to[2:].removeprefix("ل")  # without the letter of a preposition
    return Source(begin, last, to, False, kind, hit.meant == "expert")


def _person_behind(sources: Sources, left: dict[int, Source], hit: Hit[str]) -> Source | None:
    """The person a role introduces: "rzecznik … płk Marek Sielicki"."""
    words = sources.words
    for i in range(hit.last, min(len(words.key), hit.last + _APART + 1)):
        gap = words.gaps[i - 1]
        if not (sources.beside(i - 1) or gap == ", ") or words.key[i] in sources.cues.stop:
            return None
        actor = left.get(i)
        if actor is not None and actor.kind in ("channel", "tracker") and i == hit.last and gap == " ":
            return actor
        if actor is not None and actor.kind in ("person", "other"):
            if gap == ", " and i - hit.last > _APART - 1:
                return None
            return replace(actor, expert=actor.expert or hit.meant == "expert")
        if sources.cues.verbs.at(words, i) is not None and actor is None:
            return None
    return None


def _voice(sources: Sources, left: dict[int, Source], ends: dict[int, Source], hit: Hit[str]) -> Source | None:
    """The body that a spokesman or press office speaks for: "the press office of X", "X’s press office"."""
    if hit.meant not in ("voice", "paper"):
        return None
    words = sources.words
    owner = ends.get(hit.first - 1 if words.key[hit.first - 1] == "s" else hit.first)
    if owner is not None and words.gaps[owner.last - 1] in _OWNS:
        return replace(owner, last=hit.last, kind="voice" if not owner.outlet else owner.kind)
    for i in range(hit.last, min(len(words.key), hit.last + 4)):
        if not sources.beside(i - 1):
            return None
        actor = left.get(i)
        if actor is not None:
            bearer = left.get(actor.last) if hit.meant == "voice" and words.gaps[actor.last - 1] == " " else None
            if bearer is not None and bearer.kind == "person":
                return bearer  # "the spokesman of the ministry X Y"
            return replace(actor, first=hit.first, kind="voice" if not actor.outlet else actor.kind)
    return None
