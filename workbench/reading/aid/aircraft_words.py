"""What a language has for aircraft: makers and names as it spells them, words of flying, counts, cues."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from workbench.reference import folding, tables, typenames
from workbench.reference.folding import MAKERS, name_key
from workbench.reference.ready import ready
from workbench.reference.typenames import TypeName, index
from workbench.reference.worded import Words
from workbench.reference.wordlists import words

CAPITAL_I = "ii"  # Il- typed with a capital i
CODED = 16  # letters below which a word of letters and digits may be a designation
PREFIXES = frozenset("وفبلك")  # Arabic letters that are written together with the word behind them
START = 4  # letters by which a run of words must begin some name
_NAMED = ("name", "variants", "aliases", "nicknames", "maker")
_BAGS = (
    "flying", "nouns", "not_before", "not_after", "everyday", "company", "distinct", "likely", "no_call", "no_word",
)  # fmt: skip
_BREAK = re.compile(r"[\s\-]")
_HEAD = re.compile(r"([^\W\d_]+)\d")
_ALIKE = str.maketrans("авсенкмортху", "abcehkmoptxy")
HEADS = {
    "ilyushin": ("il",), "antonov": ("an",), "tupolev": ("tu",), "sukhoi": ("su",), "mikoyan": ("mig",),
    "mig": ("mig",),
    "yakovlev": ("yak",), "kamov": ("ka",), "mil": ("mi",), "beriev": ("be",), "airbus": ("a",), "casa": ("cn", "c"),
    "gulfstream": ("g",), "embraer": ("erj", "emb", "e"), "beechcraft": ("beech",), "dassault": ("falcon", "mirage"),
    "bombardier": ("crj", "global", "challenger", "q"), "shenyang": ("j",), "chengdu": ("j",), "xian": ("y", "h"),
    "shaanxi": ("y", "kj"), "let": ("l",), "aero": ("l",), "fokker": ("f",), "dornier": ("do",), "harbin": ("y", "z"),
    "pilatus": ("pc",), "douglas": ("dc",), "lockheed": ("c", "l"), "mcdonnelldouglas": ("md", "dc", "f"),
    "pzl": ("m",),
    "dehavillandcanada": ("dhc",), "canadair": ("cl", "crj"), "iptn": ("cn",), "eurocopter": ("ec", "as"),
    "agustawestland": ("aw",), "agusta": ("aw", "a"), "leonardo": ("aw", "c"), "sikorsky": ("s",),
    "kawasaki": ("c", "p"),
}  # fmt: skip
"""The letters that a maker's designations begin with, for texts that give the number alone."""
SOVIET = ("il", "an", "tu", "su", "mig", "yak", "ka", "mi", "be")
_SLIPS = 2  # letters by which a maker before a number may be misspelt
_ASKED = 20_000  # words remembered
_MAKER = 7  # letters a misspelt maker has at least


class Bag:
    """Words of one purpose: whole ones, and stems that take any ending."""

    __slots__ = ("_stems", "_whole")

    def __init__(self, *written: str) -> None:
        keys = [(name_key(each), each.endswith("*")) for text in written for each in text.split()]
        self._whole = frozenset(key for key, stem in keys if not stem)
        self._stems = tuple(sorted({key for key, stem in keys if stem}))

    def __contains__(self, key: str) -> bool:
        return key in self._whole or key.startswith(self._stems)


@dataclass(slots=True, repr=False, eq=False)
class Lexicon:
    """The words of one language together with the English terms that every language uses.

    ``spelt`` gives the Latin spellings a word may stand for; ``local`` are type names in the language's own letters
    by their joined keys; ``triggers`` are the words that a name may begin with.
    """

    flying: Bag
    nouns: Bag
    not_before: Bag
    not_after: Bag
    everyday: Bag
    company: Bag
    distinct: Bag
    likely: Bag
    no_call: Bag
    no_word: Bag
    one: Bag
    other: Bag
    definite: Bag
    plural: Bag
    several: Bag
    aside: Bag
    numbers: Mapping[str, int]
    cues: Mapping[str, Bag]
    spelt: Mapping[str, tuple[str, ...]]
    local: Mapping[str, TypeName]
    makers: frozenset[str]
    begin_makers: frozenset[str]
    asked: dict[str, frozenset[str]]
    triggers: frozenset[str]
    heads: frozenset[str]
    endings: frozenset[str]
    not_ending: tuple[str, ...]
    beginnings: frozenset[str]
    onward: Mapping[str, bool]

    def announced(self, key: str) -> frozenset[str]:
        """The kinds of marks that a word announces: registration, hex, callsign, number."""
        found = self.asked.get(key)
        if found is None:
            if len(self.asked) > _ASKED:
                self.asked.clear()
            found = self.asked[key] = frozenset([kind for kind, bag in self.cues.items() if key in bag])
        return found

    def spellings(self, key: str) -> tuple[str, ...]:
        """The Latin spellings that a folded word without digits may stand for."""
        if key.isascii():
            return (key, *self.spelt.get(key, ()))
        return (*self.spelt.get(key, ()), *((key.translate(_ALIKE),) if len(key) < 4 else ()), key)


class _Begun(NamedTuple):
    """How the names of the table begin: letters of designations, first words, first letters, makers, spoken names."""

    heads: frozenset[str]
    firsts: frozenset[str]
    beginnings: frozenset[str]
    makers: dict[str, str]
    maker_firsts: frozenset[str]
    spoken: frozenset[str]


@lru_cache(maxsize=1)
def _table() -> _Begun:
    sources = (tables.source("aircraft"), __file__, typenames.__file__, folding.__file__)
    return _Begun(*ready("aircraft.begun", sources, _read))


def _read() -> tuple[Any, ...]:
    heads = _heads()
    return heads, _firsts(heads), _begun(index()), _makers(), _maker_firsts(), _spoken()


def _heads() -> frozenset[str]:
    """The letters that begin designations, with a number behind them: il, kc, a."""
    found = (_HEAD.match(key) for key in {key[:5] for key in index()})
    return frozenset([each[1] for each in found if each])


def _firsts(heads: frozenset[str]) -> frozenset[str]:
    """The first words of the names in the table, one and many: globemaster, king, bears, 747."""
    named = {each for row in rows() for cell in _NAMED for each in row[cell].split(";") if each}
    plain = [_first(each) for each in sorted(named)]
    found = {each for each in plain if len(each) > 1 and each not in heads}
    return frozenset(
        found | {each + "s" for each in found} | {key[:3] for key in index() if key[0].isdigit()} | set(HEADS)
    )


def _first(written: str) -> str:
    word = _BREAK.split(written.strip(), maxsplit=1)[0]
    return word.lower() if word.isascii() else name_key(word)


def _begun(keys: Iterable[str]) -> frozenset[str]:
    """The first letters of all keys of the table: a run of words that begins none is given up at once."""
    return frozenset([key[:size] for key in {key[:START] for key in keys} for size in range(1, START + 1)])


def _alike(heads: Iterable[str]) -> set[str]:
    """Short Latin heads as they look in Cyrillic letters: С-17, КС-135."""
    back = {latin: letter for letter, latin in zip("авсенкмортху", "abcehkmoptxy", strict=True)}
    return {"".join(back[c] for c in head) for head in heads if len(head) < 4 and all(c in back for c in head)}


def rows() -> tuple[dict[str, str], ...]:
    """The rows of the table of types."""
    return tables.read("aircraft").rows


def makers() -> Mapping[str, str]:
    """The makers of the table by their joined keys."""
    return _table().makers


def _makers() -> dict[str, str]:
    found = {name_key(each): each.strip() for each in _written_makers()}
    return {key.replace(" ", ""): name for key, name in found.items()} | {"mig": "Mikoyan"}


def _maker_firsts() -> frozenset[str]:
    """The first words of the makers of the table."""
    return frozenset([name_key(each).split(" ")[0] for each in _written_makers()] + ["mig"])


@lru_cache(maxsize=1)
def _written_makers() -> tuple[str, ...]:
    """The makers of the table, each once, the one of the last row last."""
    every = [each for row in rows() for each in row["maker"].split(";")]
    return tuple(reversed(dict.fromkeys(reversed(every))))


def _made(own: Mapping[str, Any], endings: Iterable[str]) -> Iterator[str]:
    """The makers as a language writes them, in all their forms, their words parted by low lines."""
    for written in (*own.get("makers", {}).values(), own.get("letters", {}).get("mig", "")):
        yield from (each + ending for each in written.split() for ending in endings)


@lru_cache(maxsize=256)
def misspelt(key: str) -> str | None:
    """The maker that a long word before a number is a slip of the pen away from."""
    from rapidfuzz.distance import OSA

    if len(key) < _MAKER:
        return None
    near = [(OSA.distance(key, each, score_cutoff=_SLIPS), each) for each in makers() if len(each) >= _MAKER]
    best = min(near, default=(_SLIPS + 1, ""))
    return best[1] if 0 < best[0] <= (1 if len(key) < _MAKER + 1 else _SLIPS) else None


@lru_cache(maxsize=16)
def lexicon(language: str) -> Lexicon:
    """The words of a language; of one that the program does not know, the English ones."""
    english, own, table = words("aircraft", "en"), words("aircraft", language), _table()
    spelt: dict[str, tuple[str, ...]] = {name_key(cyrillic): (latin,) for cyrillic, latin in MAKERS.items()}
    endings = ("", *own.get("endings", "").split())
    for part in ("letters", "makers"):
        for latin, written in own.get(part, {}).items():
            for key in _forms(written, endings if part == "makers" else ("",)):
                spelt[key] = (*spelt.get(key, ()), latin)
    for latin, written in own.get("names", {}).items():
        for key in _forms(written, endings) if " " not in latin else ():
            spelt[key] = (*spelt.get(key, ()), latin)
    own_keys = [key for text in own.get("names", {}).values() for key in _forms(text, endings)]
    local = dict(_local(own.get("names", {}), endings))
    begins = {
        name_key(each.partition("_")[0]) for part in ("makers", "names") for text in own.get(part, {}).values()
        for each in text.split()
    }  # fmt: skip
    bag = {name: Bag(english.get(name, ""), own.get(name, "")) for name in _BAGS}
    only = {name: Bag((own or english).get(name, "")) for name in ("one", "other", "plural", "several", "aside")}
    cues = {kind: Bag(english["cues"][kind], own.get("cues", {}).get(kind, "")) for kind in english["cues"]}
    rarer = frozenset(english["rarer"].split())
    return Lexicon(
        **bag, **only, definite=Bag((own or english).get("the", "")), numbers=_numbers(own or english), cues=cues,
        spelt=spelt, local=local, makers=rarer, asked={},
        begin_makers=rarer | table.maker_firsts | {name_key(each.partition("_")[0]) for each in _made(own, endings)},
        triggers=rarer | table.firsts | set(spelt) | begins | set(_first_keys(local)),
        heads=table.heads | _alike(table.heads) | {CAPITAL_I},
        beginnings=_begun(own_keys) | table.beginnings,
        onward=_Onward(local),
        endings=frozenset(map(name_key, endings)) - {""},
        not_ending=tuple(map(name_key, own.get("not_ending", "").split())),
    )  # fmt: skip


class _Onward(dict[str, bool]):
    """Of joined words met before whether they begin a name, and of others when they are asked for."""

    def __init__(self, local: Iterable[str]) -> None:
        super().__init__()
        self._names = (_sorted_names(), sorted(local))

    def __missing__(self, run: str) -> bool:
        if len(self) > _ASKED:
            self.clear()
        onward = False
        for names in self._names:
            n = bisect_left(names, run)
            onward = onward or n < len(names) and names[n].startswith(run)
        self[run] = onward
        return onward


@lru_cache(maxsize=1)
def _sorted_names() -> list[str]:
    return sorted(index())


def opening(text: Words, language: str) -> list[int]:
    """The numbers of the words that a name may begin with, in order."""
    known, arabic = lexicon(language), language == "ar"
    triggers, heads = known.triggers, known.heads
    begins = {
        key for key in text.keys
        if key in triggers or key in heads or not key.isalpha() and len(key) < CODED or arabic and key[:1] in PREFIXES
    }  # fmt: skip
    return text.standing(begins)


def _forms(written: str, endings: Iterable[str]) -> Iterator[str]:
    folded = [name_key(ending) for ending in endings]
    for each in written.split():
        key = name_key(each.replace("_", " ")).replace(" ", "")
        yield from (key + ending for ending in folded)


def _local(named: Mapping[str, str], endings: Iterable[str]) -> Iterator[tuple[str, TypeName]]:
    """The names in the language's letters, and the table's own names with the language's endings."""
    table = index()
    folded = [name_key(ending) for ending in endings if ending]
    for key in _table().spoken if all(map(str.isascii, folded)) else ():
        yield from ((key + ending, table[key]) for ending in folded)
    for latin, written in named.items():
        meant = table.get(latin.replace(" ", ""))
        if meant:
            yield from ((key, meant) for key in _forms(written, endings))


def _spoken() -> frozenset[str]:
    """The keys of the names that texts decline: one word, no number."""
    every = (each.strip().lower() for row in rows() for cell in _NAMED[:-1] for each in row[cell].split(";"))
    return frozenset([each for each in every if len(each) > 4 and each.isalpha() and each in index()])


def _first_keys(local: Mapping[str, TypeName]) -> Iterator[str]:
    return (key for key in local if key.isalpha())


def _numbers(own: Mapping[str, Any]) -> dict[str, int]:
    return {name_key(each): int(n) for n, written in own.get("numbers", {}).items() for each in written.split()}
