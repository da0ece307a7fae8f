"""The names of aircraft types in running text: every spelling of the table, found longest first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from workbench.reference import folding, tables
from workbench.reference.folding import designator_key
from workbench.reference.ready import ready

Kind = Literal["name", "variant", "popular name", "nickname", "designator"]
_WORD = re.compile(r"[^\W_]+(?:[-‐‑–][^\W_]+)*")
_SHAPE = re.compile(
    r"(?<![\w-])(?P<maker>[^\W\d_]{1,4})(?P<gap>[-‐‑–— ]?)(?P<number>\d{1,4})"
    r"(?P<rest>[^\W\d_]{0,4}(?:-\d{1,3}[^\W\d_]{0,3})?)(?![\w-])"
)
_BARE = re.compile(r"7\d7|[A-Z]+\W?\d")  # 747 and G550 are known without their maker, 340 and V are not
_HEAD = re.compile(r"[^\W\d_]+(?=\d)")  # the letters before a number
_ALIASES: tuple[Kind, Kind] = ("popular name", "nickname")
_HEADS = 4  # letters of a spelling that a word is passed over by
_LONGEST = 5  # words in the longest name of the table
_ENGLISH = frozenset({"an", "be"})  # makers that are words too: "An 80" is no Antonov


class TypeName(NamedTuple):
    """One spelling of a type; ``label`` is the table's own, several ``designators`` are all possible.

    A ``nickname`` means the type only beside its designation or in a field that asks for a type.
    """

    label: str
    kind: Kind
    designators: tuple[str, ...]
    maker: str


class Mention(NamedTuple):
    """Words that name a type or only have the shape of one (``name`` is ``None``); code-point offsets."""

    start: int
    end: int
    text: str
    name: TypeName | None


@lru_cache(maxsize=1)
def index() -> dict[str, TypeName]:
    """Every spelling of the table by its key."""
    sources = (tables.source("aircraft"), __file__, folding.__file__)
    kept = ready("aircraft.names", sources, _spelt)
    return dict(zip(kept, map(TypeName._make, kept.values()), strict=True))


def _spelt() -> dict[str, tuple[str, Kind, tuple[str, ...], str]]:
    found: dict[str, TypeName] = {}
    for row in tables.read("aircraft").rows:
        _add_row(found, row)
    return {key: tuple(name) for key, name in found.items()}  # type: ignore[misc]


def named(text: str) -> list[Mention]:
    """The type names in a text, longest first at each place, nicknames included."""
    words = list(_WORD.finditer(text))
    mentions: list[Mention] = []
    at, heads = 0, _heads()
    while at < len(words):
        if designator_key(words[at][0])[:_HEADS] not in heads:
            at += 1
            continue
        mention, taken = _longest(text, words[at : at + _LONGEST])
        if mention:
            mentions.append(mention)
        at += taken
    return mentions


def shaped(text: str) -> Iterator[Mention]:
    """What looks like a designator and is in no table: a maker's letters and a number, or a hyphen."""
    for found in _SHAPE.finditer(text):
        known_maker = designator_key(found["maker"]) in _prefixes()
        looks = found["gap"] not in ("", " ") and found["maker"][0].isupper()
        if (known_maker or looks) and designator_key(found[0]) not in index():
            yield Mention(found.start(), found.end(), found[0], None)


def designators(text: str) -> list[Mention]:
    """The mentions of aircraft types in running text, in order: known names, unknown ones of known makers.

    A popular name beside its designation belongs to the mention; a nickname alone is left out.
    """
    mentions: list[Mention] = []
    for mention in named(text):
        assert mention.name is not None
        if mentions and _belongs(text, mentions[-1], mention):
            last = mentions.pop()
            mentions.append(Mention(last.start, mention.end, text[last.start : mention.end], last.name))
        elif mention.name.kind != "nickname" and not mention.text[0].islower():
            mentions.append(mention)
    taken = [(mention.start, mention.end) for mention in mentions]
    for mention in shaped(text):
        clear = all(mention.end <= start or mention.start >= end for start, end in taken)
        if clear and _is_unknown_type(mention.text):
            mentions.append(mention)
    return sorted(mentions, key=lambda mention: mention.start)


def coded(text: str) -> list[Mention]:
    """The ICAO designators that stand in the words of a field, one mention for each type that it may be.

    Running text is not asked: there HAWK and A140 are something else.
    """
    mentions = []
    for word in _WORD.finditer(text):
        if word[0].isupper() or any(letter.isdigit() for letter in word[0]):
            names = _codes().get(designator_key(word[0]), ()) if word[0].isalnum() else ()
            mentions += [Mention(word.start(), word.end(), word[0], name) for name in names]
    return mentions


@lru_cache(maxsize=1)
def _codes() -> dict[str, tuple[TypeName, ...]]:
    """What each designator may be: its only type, else the one that has all of them as variants, else every one."""
    own: dict[str, list[TypeName]] = {}
    shared: dict[str, list[TypeName]] = {}
    for row in tables.read("aircraft").rows:
        codes = tables.listed(row["designator"])
        for code in codes:
            name = TypeName(row["name"], "designator", (code,), tables.listed(row["maker"])[0])
            (own if len(codes) == 1 else shared).setdefault(designator_key(code), []).append(name)
    return {
        code: tuple(own[code] if len(own.get(code, ())) == 1 else shared.get(code) or own[code])
        for code in (own | shared)
    }  # fmt: skip


def base_of(mention: Mention) -> TypeName | None:
    """The type an unknown variant belongs to: "Il-62Q" is some Il-62; ``None`` if the base is unknown too."""
    found = _SHAPE.fullmatch(mention.text)
    return index().get(designator_key(mention.text[: found.start("rest")])) if found and found["rest"] else None


@lru_cache(maxsize=4096)
def family(label: str) -> str:
    """The type of the table whose variant this is: Il-62 for Il-62M; what is in no row stands for itself."""
    return _families().get(label, label)


@lru_cache(maxsize=1)
def _families() -> dict[str, str]:
    rows = tables.read("aircraft").rows
    return {variant: row["name"] for row in rows for variant in tables.listed(row["variants"])}


def _add_row(found: dict[str, TypeName], row: dict[str, str]) -> None:
    """The spellings of one row: with and without its maker, a bare number such as 747 as a nickname only."""
    codes, makers = tables.listed(row["designator"]), tables.listed(row["maker"])
    name, kept = row["name"], found.setdefault
    keys = [designator_key(maker) for maker in makers]
    for n, label in enumerate((name, *tables.listed(row["variants"]))):
        named = TypeName(label, "variant" if n else "name", codes, makers[0])
        key = designator_key(label)
        kept(key, named)
        bare = label.removeprefix(f"{makers[0]} ")
        if bare != label and _BARE.match(bare):
            digits = bare.isdigit()
            kept(designator_key(bare), TypeName(label, "nickname", codes, makers[0]) if digits else named)
        for maker in keys:
            kept(maker + key, named)
        if bare != label and bare[0] == "7" and makers[0] == "Boeing":
            kept(designator_key(f"B{bare}"), named)  # "B747F"
    popular, slang = (TypeName(name, kind, codes, makers[0]) for kind in _ALIASES)
    for spelling, kind in [(s, popular) for s in tables.listed(row["aliases"])] + [
        (s, slang) for s in tables.listed(row["nicknames"])
    ]:
        key = designator_key(spelling)
        kept(key, kind)
        for maker in keys:
            kept(maker + key, popular)


def _longest(text: str, words: list[re.Match[str]]) -> tuple[Mention | None, int]:
    start, reach = words[0].start(), 1
    while reach < len(words) and _tied(text[words[reach - 1].end() : words[reach].start()]):
        reach += 1
    for size in range(reach, 0, -1):
        if _is_english(words, size):
            continue
        end = words[size - 1].end()
        name = _lookup(text[start:end])
        if name:
            return Mention(start, end, text[start:end], name), size
    return None, 1


def _tied(gap: str) -> bool:
    """Whether words may belong to one name with this between them."""
    return gap.isspace() or gap in ("/", ".")


def _lookup(spelling: str) -> TypeName | None:
    key = designator_key(spelling)
    found = index().get(key)
    return found or (index().get(key[:-1]) if key.endswith("s") and len(key) > 2 else None)


def _is_english(words: list[re.Match[str]], size: int) -> bool:
    return size > 1 and words[0][0].casefold() in _ENGLISH


def _belongs(text: str, before: Mention, mention: Mention) -> bool:
    first, second = before.name, mention.name
    adjacent = text[before.end : mention.start].isspace()
    return bool(
        first and second and adjacent and second.kind in ("nickname", "popular name")
        and set(first.designators) & set(second.designators)
    )  # fmt: skip


@lru_cache(maxsize=1)
def _heads() -> frozenset[str]:
    """The first letters of every spelling: most words of a text begin none and are passed over at once."""
    return frozenset([head[:size] for head in {key[:_HEADS] for key in index()} for size in range(1, _HEADS + 1)])


@lru_cache(maxsize=1)
def _prefixes() -> frozenset[str]:
    """The letters that begin designations of the table, such as il, an, kc."""
    heads = (_HEAD.match(key) for key, name in index().items() if name.kind != "nickname")
    return frozenset(head[0] for head in heads if head and len(head[0]) <= 4)


def _is_unknown_type(text: str) -> bool:
    found = _SHAPE.fullmatch(text)
    if not found or found["gap"] == " " or not text[0].isupper():
        return False
    maker = designator_key(found["maker"])
    return len(maker) > 1 and maker in _prefixes()
