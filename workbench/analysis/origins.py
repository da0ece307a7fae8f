"""Where an assertion comes from: origins, not outlets, counted as known, possible and unknown, never as one number.

The rules. An assertion is followed outwards in: the text that is quoted, who relays it, who is named first; then along
what that one is recorded to cite. Whoever is reached last is its origin: *known* when named, *possible* when only
described ("an insider"). Where a text names nobody the origin is *unknown*. The same name is the same origin however
many texts repeat it, and the same description counts once, for nothing shows that it means two. Where a text tells it
twice, in its headline and its report, and names somebody once, it names somebody. A relay between a text and an origin
adds none. Records linked as the same are one assertion. Two descriptions, or one name in two scripts, may mean one
origin: until somebody tells their texts apart they are not added up.

Who is named and speaks through a text of the same assertion is no origin but where that text has it from: "so the
Review" leads where the Review's own text leads, and nowhere else where that names nobody. Those who only name each
other are one circle: their origin is unknown, and counted once. Images that look alike are one picture with one
origin: who is named for the first of them that names anybody, and others who are named for it only passed it on. A
*silence*, a no-comment, asserts nothing: its texts are counted as silent and whoever kept silent is no origin.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from workbench.analysis.doubled import doubled, least, paired
from workbench.analysis.doubled import listed as either
from workbench.analysis.followed import Circle, Followed, followed
from workbench.analysis.unnamed import is_unnamed

Onward = Mapping[str, Sequence[str]]
"""What each name is recorded to cite."""


class Path(NamedTuple):
    """One text that asserts: ``chain`` goes from the text inwards, the innermost asserter last; empty if none.

    A ``silent`` one tells that nothing was said. ``publisher`` is who speaks through the text.
    """

    outlet: str
    chain: tuple[str, ...] = ()
    silent: bool = False
    picture: str = ""  # the text's image, by the first source that has it, where several have it
    publisher: str = ""


class Way(NamedTuple):
    """One way from a text to an origin: ``end`` is that origin, empty where the text names nobody.

    ``via`` are those without whom this text does not lead there.
    """

    outlet: str
    end: str
    via: tuple[str, ...]

    def leans_on(self, name: str) -> bool:
        """Whether nothing is left of the way once somebody is left out."""
        return name in (self.end, *self.via)


@dataclass(frozen=True, slots=True)
class Tally:
    """Who an assertion goes back to; ``unknown`` are the texts that name nobody, ``through`` who all paths share.

    ``silent`` are the texts that tell of a silence, ``circles`` those who name only each other.
    """

    outlets: tuple[str, ...]
    relays: tuple[str, ...]
    known: tuple[str, ...]
    possible: tuple[str, ...]
    unknown: tuple[str, ...]
    through: tuple[str, ...]
    silent: tuple[str, ...] = ()
    pictures: tuple[tuple[str, ...], ...] = ()  # outlets whose images are one picture
    ways: tuple[Way, ...] = ()
    circles: tuple[tuple[str, ...], ...] = ()
    one: tuple[tuple[str, ...], ...] = ()  # origins of one standing that may be one, which are not added up
    _said: list[str] = field(init=False, default_factory=list, compare=False, repr=False)  # the words, once asked for

    @property
    def counts(self) -> tuple[int, int, int, int]:
        """How many known, possible, unknown and silent, at the least."""
        known, possible, unknown = (least(names, self.one) for names in (self.known, self.possible, self.unknown))
        return known, possible, unknown, len(self.silent)

    def words(self) -> str:
        """As the interface and the print say it: ``1 known (Flightradar24) · all through Bloomberg``."""
        if not self._said:  # all assertions of one text with one chain share a count
            self._said.append(self._words())
        return self._said[0]

    def _words(self) -> str:
        known, possible, unknown, _ = self.counts
        parts = [f"{known} known ({either(self.known, self.one)})"] if self.known else []
        parts += [f"{possible} possible ({either(self.possible, self.one)})"] if self.possible else []
        parts += [f"{unknown} unknown"] if self.unknown else []
        parts += ["silence, no origin" if not parts else f"{len(self.silent)} silence"] if self.silent else []
        parts += [f"{' and '.join(each)} cite each other" for each in self.circles]
        parts += [f"one picture in {' and '.join(each)}" for each in self.pictures]
        paths = len(self.outlets) + len(self.known) + len(self.possible) > 2
        share = f"{'all ' if paths else ''}through {' and '.join(self.through)}"
        return " · ".join([*parts, *([share] if self.through else [])])


@lru_cache(maxsize=1 << 16)
def folded(name: str) -> str:
    """Names that differ only in case and spacing are one."""
    return " ".join(name.split()).casefold()


def tally(paths: Iterable[Path], onward: Onward | None = None) -> Tally:
    """Count the origins of one assertion; the order of paths and citations makes no difference."""
    ways, cited = sorted(set(paths)), onward or {}
    if len(ways) == 1 and not cited and len({folded(name) for name in ways[0].chain}) == len(ways[0].chain):
        return _alone(ways[0])
    called = _called(ways, cited)
    heard = [way for way in ways if not way.silent]
    further = {folded(name): {folded(to) for to in targets} for name, targets in cited.items()}
    echoes = _own_tellings(heard, further)
    seen = _Seen()
    for way in heard:
        seen.take(way, followed([folded(name) for name in way.chain], further, echoes), called)
    named = {name for name in seen.ends if not is_unnamed(called[name])}
    unknown = tuple(dict.fromkeys([*seen.circular.values(), *_unknown(heard, seen.shown)]))
    return Tally(
        outlets=tuple(dict.fromkeys(way.outlet for way in ways)), relays=_spelt(seen.passed, called),
        known=_spelt(named, called), possible=_spelt(seen.ends - named, called), unknown=unknown,
        through=_spelt(seen.through(), called), silent=tuple(dict.fromkeys(way.outlet for way in ways if way.silent)),
        pictures=_pictures(heard), circles=tuple(_spelt(circle, called) for circle in sorted(seen.circular)),
        ways=tuple(way for way in dict.fromkeys(seen.led) if way.end or way.via or way.outlet in unknown),
    )  # fmt: skip


def joined(tallies: Sequence[Tally], apart: Callable[[str, str], bool] | None = None) -> Tally:
    """The count of several assertions together: each origin once, and who lies on every way of all of them.

    ``apart`` tells of two texts, by their numbers, whether somebody told them apart.
    """
    ways = tuple(dict.fromkeys(way for each in tallies for way in each.ways))
    shared = set.intersection(*(set(way.via) for way in ways)) if ways else set()

    def every(name: str, but: Sequence[str] = ()) -> tuple[str, ...]:
        spelt = {folded(one): one for each in reversed(tallies) for one in getattr(each, name)}
        return tuple(spelt[key] for key in sorted(spelt.keys() - {folded(one) for one in but}))

    def texts(standing: Sequence[str]) -> dict[str, set[str]]:
        return {name: {way.outlet for way in ways if way.end == name} for name in standing}

    known, possible = every("known"), every("possible", every("known"))
    same = [group for each in tallies for group in each.one]
    same += [group for told in (known, possible) for group in doubled(texts(told), apart)]
    return Tally(
        outlets=every("outlets"), relays=every("relays"), known=known, possible=possible,
        unknown=every("unknown"), through=tuple(sorted(shared, key=folded)), silent=every("silent"),
        pictures=tuple(dict.fromkeys(one for each in tallies for one in each.pictures)), ways=ways,
        circles=tuple(dict.fromkeys(one for each in tallies for one in each.circles)),
        one=paired(same),
    )  # fmt: skip


def _alone(way: Path) -> Tally:
    """The count of one text that is followed no further than its own words: most are, and it is soon made."""
    outlet = (way.outlet,)
    if way.silent:
        return Tally(outlet, (), (), (), (), (), outlet)
    if not way.chain:
        return Tally(outlet, (), (), (), (way.picture or way.outlet,), (), ways=(Way(way.outlet, "", ()),))
    spelt = {folded(name): " ".join(name.split()) for name in way.chain}
    end = (spelt[folded(way.chain[-1])],)
    before = tuple(spelt[name] for name in sorted(spelt) if spelt[name] != end[0])
    known, possible = ((), end) if is_unnamed(end[0]) else (end, ())
    return Tally(outlet, before, known, possible, (), before, ways=(Way(way.outlet, end[0], before),))


class _Seen:
    """What the ways of an assertion have come to so far."""

    def __init__(self) -> None:
        self.ends: set[str] = set()
        self.passed: set[str] = set()
        self.shared: list[set[str]] = []
        self.shown: dict[str, set[str]] = {}  # the ends of each picture, by all that its first text names
        self._first: dict[str, str] = {}  # the first text of each picture that names anybody
        self.led: list[Way] = []
        self.circular: dict[Circle, str] = {}  # the first text that leads into each circle

    def take(self, way: Path, found: Followed, called: Mapping[str, str]) -> None:
        """One way more, in the order of outlets."""
        reached = set(found.ends)
        leads = reached
        if way.picture and reached:
            shown = self.shown.setdefault(way.picture, set())
            if self._first.setdefault(way.picture, way.outlet) == way.outlet:
                shown |= reached
            else:
                leads = shown
        self.ends |= leads
        self.passed |= found.between | (reached - leads)
        self.shared += [via | {folded(way.outlet)} for via in found.vias()]
        self.led += _ways(way.outlet, leads, found, called)
        if found.circle:
            self.circular.setdefault(found.circle, way.outlet)

    def through(self) -> set[str]:
        """Who lies on every way of every text; of a circle nobody does."""
        shared = set.intersection(*self.shared) & self.passed if self.shared else set()
        return shared - {name for circle in self.circular for name in circle}


def _own_tellings(heard: Sequence[Path], further: dict[str, set[str]]) -> set[str]:
    """Lead those who speak through a text of the assertion on to whom it names; tells those whose texts name nobody."""
    told: dict[str, set[str]] = {}
    for way in heard:
        if way.publisher:
            told.setdefault(folded(way.publisher), set()).update(folded(name) for name in way.chain[-1:])
    for speaker, names in told.items():
        if speaker not in names:  # else it tells what it saw itself
            further.setdefault(speaker, set()).update(names)
    return {speaker for speaker, names in told.items() if not names and not further[speaker]}


def _ways(outlet: str, ends: set[str], found: Followed, called: Mapping[str, str]) -> Iterator[Way]:
    """A text's ways to its origins; to the one of its picture through whomever it names itself."""
    for end in sorted(ends):
        between = found.ends[end] if end in found.ends else set(found.ends)
        yield Way(outlet, called[end], _spelt(between - {end}, called))
    if not ends:
        yield Way(outlet, "", _spelt(found.between, called))


def _unknown(heard: Sequence[Path], shown: Mapping[str, set[str]]) -> tuple[str, ...]:
    """The texts that name nobody, nowhere in what they assert of it: a headline leads where its report leads.

    Of those with one picture the first, and none where another text names its origin.
    """
    naming = {way.outlet for way in heard if way.chain}
    bare = (way for way in heard if way.outlet not in naming and way.picture not in shown)
    return tuple(dict.fromkeys(way.picture or way.outlet for way in bare))


def _pictures(heard: Sequence[Path]) -> tuple[tuple[str, ...], ...]:
    found: dict[str, dict[str, None]] = {}
    for way in heard:
        if way.picture:
            found.setdefault(way.picture, {})[way.outlet] = None
    return tuple(tuple(outlets) for outlets in found.values() if len(outlets) > 1)


def _called(ways: Iterable[Path], cited: Onward) -> dict[str, str]:
    """How each name is spelt: the first spelling in the order of letters."""
    spelt = {name for way in ways for name in way.chain} | {to for targets in cited.values() for to in targets}
    return {folded(name): " ".join(name.split()) for name in sorted(spelt, reverse=True)}


def _spelt(names: Iterable[str], called: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(called[name] for name in sorted(names))
