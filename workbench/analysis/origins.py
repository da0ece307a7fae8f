"""Where an assertion comes from: origins, not outlets, counted as known, possible and unknown, never as one number.

The rules. An assertion is followed outwards in: the text that is quoted, who relays it, who is named first; then along
what that one is recorded to cite. Whoever is reached last is its origin: *known* when named, *possible* when only
described ("an insider"). Where a text names nobody the origin is *unknown*. The same name is the same origin however
many texts repeat it, and the same description counts once, for nothing shows that it means two. A relay between a text
and an origin adds none. Records linked as the same are one assertion. Images that look alike are one picture with one
origin: who is named for the first of them that names anybody, and others who are named for it only passed it on. A
*silence*, a no-comment, asserts nothing: its texts are counted as silent and whoever kept silent is no origin.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from workbench.analysis.unnamed import is_unnamed

Onward = Mapping[str, Sequence[str]]
"""What each name is recorded to cite."""


class Path(NamedTuple):
    """One text that asserts: ``chain`` goes from the text inwards, the innermost asserter last; empty if none.

    A ``silent`` one tells that nothing was said.
    """

    outlet: str
    chain: tuple[str, ...] = ()
    silent: bool = False
    picture: str = ""  # the text's image, by the first source that has it, where several have it


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

    ``silent`` are the texts that tell of a silence.
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

    @property
    def counts(self) -> tuple[int, int, int, int]:
        """How many known, possible, unknown and silent."""
        return len(self.known), len(self.possible), len(self.unknown), len(self.silent)

    def words(self) -> str:
        """As the interface and the print say it: ``1 known (Flightradar24) · all through Bloomberg``."""
        parts = [f"{len(self.known)} known ({', '.join(self.known)})"] if self.known else []
        parts += [f"{len(self.possible)} possible ({', '.join(self.possible)})"] if self.possible else []
        parts += [f"{len(self.unknown)} unknown"] if self.unknown else []
        parts += ["silence, no origin" if not parts else f"{len(self.silent)} silence"] if self.silent else []
        parts += [f"one picture in {' and '.join(each)}" for each in self.pictures]
        paths = len(self.outlets) + len(self.known) + len(self.possible) > 2
        share = f"{'all ' if paths else ''}through {' and '.join(self.through)}"
        return " · ".join([*parts, *([share] if self.through else [])])


def folded(name: str) -> str:
    """Names that differ only in case and spacing are one."""
    return " ".join(name.split()).casefold()


def tally(paths: Iterable[Path], onward: Onward | None = None) -> Tally:
    """Count the origins of one assertion; the order of paths and citations makes no difference."""
    ways, cited = sorted(set(paths)), onward or {}
    called = _called(ways, cited)
    further = {folded(name): sorted({folded(to) for to in targets}) for name, targets in sorted(cited.items())}
    ends: set[str] = set()
    passed: set[str] = set()
    shared: list[set[str]] = []
    heard = [way for way in ways if not way.silent]
    shown: dict[str, set[str]] = {}  # the ends of each picture
    led: list[Way] = []
    for way in heard:
        reached, between, vias = _followed([folded(name) for name in way.chain], further)
        leads = shown.setdefault(way.picture, reached) if way.picture and reached else reached
        ends |= leads
        passed |= between | (reached - leads)
        shared += [via | {folded(way.outlet)} for via in vias]
        led += _ways(way.outlet, leads, dict(zip(sorted(reached), vias, strict=False)), called)
    through = set.intersection(*shared) & passed if shared else set()
    unknown = _unknown(heard, shown)
    named = {name for name in ends if not is_unnamed(called[name])}
    return Tally(
        outlets=tuple(dict.fromkeys(way.outlet for way in ways)), relays=_spelt(passed, called),
        known=_spelt(named, called), possible=_spelt(ends - named, called),
        unknown=unknown, pictures=_pictures(heard), through=_spelt(through, called),
        silent=tuple(dict.fromkeys(way.outlet for way in ways if way.silent)),
        ways=tuple(way for way in dict.fromkeys(led) if way.end or way.outlet in unknown),
    )  # fmt: skip


def _ways(outlet: str, ends: set[str], vias: Mapping[str, set[str]], called: Mapping[str, str]) -> Iterator[Way]:
    """A text's ways to its origins; to the one of its picture through whomever it names itself."""
    for end in sorted(ends):
        between = vias[end] if end in vias else set(vias)
        yield Way(outlet, called[end], _spelt(between - {end}, called))
    if not ends:
        yield Way(outlet, "", ())


def _unknown(heard: Sequence[Path], shown: Mapping[str, set[str]]) -> tuple[str, ...]:
    """The texts that name nobody; of those with one picture the first, and none where another text names its origin."""
    bare = (way for way in heard if not way.chain and way.picture not in shown)
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


def _followed(chain: Sequence[str], further: Onward) -> tuple[set[str], set[str], list[set[str]]]:
    """The ends of a chain, those between, and for each end the names that every way to it passes."""
    if not chain:
        return set(), set(), [set()]
    last, before = chain[-1], set(chain[:-1])
    seen = _reached(last, further, without="")
    ends = {name for name in seen if not set(further.get(name, ())) - {name}} or {last}
    vias = []
    for end in sorted(ends):
        needed = {name for name in seen - {end} if end not in _reached(last, further, without=name)}
        vias.append(before | needed)
    return ends, (before | seen) - ends | (before & ends), vias


def _reached(start: str, further: Onward, *, without: str) -> set[str]:
    """Whoever citations lead to from a name, itself included, when one of them is taken out."""
    found = [start] if start != without else []
    for name in found:  # grows while it is walked
        found += [to for to in further.get(name, ()) if to not in found and to != without]
    return set(found)
