"""Aircraft types in running text: maker, designation, variant and popular name, in any spelling of the table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from workbench.reading.aid.aircraft_spelling import latin_digits, longer_runs, name_of, spellings_at
from workbench.reading.aid.aircraft_words import CODED, HEADS, PREFIXES, SOVIET, Lexicon, makers, misspelt, opening
from workbench.reading.aid.article import Article, Words
from workbench.reference.airmarks import registration_country
from workbench.reference.designated import models_of
from workbench.reference.folding import designator_key
from workbench.reference.typenames import TypeName, index

_LONGEST = 7  # words of the longest name, each letter that Arabic spells out counted
_WORDS = 4  # words of the longest model behind its maker
_JOINS = frozenset(["", " ", "-", "‐", "‑", "–", "—", "/", ".", "\u00a0", "\u200f", "\u200e", "ـ", " - ", "-\n"])
_APOSTROPHES = frozenset(["'", "’", "ʼ"])
_TIGHT = frozenset(["", "-", "-\n", "‐", "‑", "–", "—", "\u200f", "\u200e"])
_HYPHENS = frozenset(["-", "‐", "‑", "–"])
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_CODE = re.compile(r"([^\W\d_]*)(\d{1,4})([^\W\d_]*)(\d*[^\W\d_]{0,2})")
_PART = re.compile(r"\d{1,4}[^\W\d_]{0,4}|\d[A-Z]{1,2}\d?[A-Z]{0,2}|[A-Z]{1,4}|[А-Я]{1,3}")
_NUMBER = re.compile(r"\d{2,3}[a-z]{0,3}")
_SERIES = re.compile(r"(boeing7\d7|a3\d\d)(\d)\w{1,4}")
_PREFIXED = frozenset(["kc", "rc", "mq", "rq", "uh", "ah", "ch", "mh", "hh", "sh", "fa", "wc", "hc", "ac", "ec"])
_SPIES = frozenset(["mi5", "mi6"])


@dataclass(slots=True, repr=False)
class Mention:
    """Words that name a type: ``first`` and ``last`` are word numbers, ``start`` and ``end`` code points.

    ``how`` is code (a designation), name (a popular name, or a name without number), nickname, maker, slang
    or unknown (the shape of a designation that no table has). ``sure`` tells that it can be nothing else: a maker
    or a popular name stands beside it. ``listed`` is whether the table has this very variant.
    """

    first: int
    last: int
    start: int
    end: int
    name: TypeName | None
    how: str
    sure: bool = False
    listed: bool = True
    plural: bool = False
    maker: str = ""


def scan(article: Article, lexicon: Lexicon) -> Iterator[Mention]:
    """The type names of a text in order, whatever the context says of them; the longest at each place."""
    text, keys, written = article.words, article.words.key, article.words.text
    triggers, heads = lexicon.triggers, lexicon.heads
    behind, last, arabic = 0, len(keys) - 1, article.language == "ar"
    for i in opening(text, article.language):
        key = keys[i]
        numbered = key in HEADS and i < last and written[i + 1][0].isdigit()
        if key in triggers and (numbered or not written[i][0].islower()):
            begins = True
        elif key in heads:
            begins = i < last and (keys[i + 1][:1].isdigit() or text.gaps[i] == "/")
        else:
            begins = not key.isalpha() and key[:1].isalpha() and len(key) < CODED  # c130, g550
        if i < behind or begins and (_is_registration(text, i) or _is_tail(text, i)):
            continue
        found = _at(text, i, lexicon) if begins else _prefixed(text, i, lexicon) if arabic else None
        if found:
            yield found
            behind = found.last + 1


def _is_tail(text: Words, i: int) -> bool:
    """Whether a letter and a number hang on a longer capital word with a hyphen: Pantsir-S1 is no S-1."""
    head = text.text[i - 1] if i else ""
    return (
        text.text[i][1:].isdigit()
        and len(head) > 3
        and head[0].isupper()
        and head.isalpha()
        and text.gaps[i - 1] in _HYPHENS
    )


def _is_registration(text: Words, i: int) -> bool:
    """Whether a mark of nationality begins here: T7-ZOR is no T-7, C5-SKY no C-5."""
    word = text.text[i]
    if len(word) > 3 or text.gaps[i] not in _HYPHENS or not word.isupper() or i + 1 >= len(text):
        return False
    rest = text.text[i + 1]
    return rest.isalpha() and rest.isupper() and len(rest) > 1 and registration_country(f"{word}-{rest}") is not None


def _prefixed(text: Words, i: int, lexicon: Lexicon) -> Mention | None:
    """An Arabic word behind one-letter words that are written together with it: the letter stays outside."""
    key = text.key[i]
    bare = key[1:].removeprefix("ال")
    if (
        key[:1] not in PREFIXES
        or len(bare) < 2
        or bare not in lexicon.triggers
        and bare not in lexicon.heads
        or not text.text[i][1:2].isalpha()
    ):
        return None
    found = _at(text, i, lexicon, bare)
    if found:
        found.start += 1
    return found


def _at(text: Words, i: int, lexicon: Lexicon, key: str = "") -> Mention | None:
    """The name that begins at a word: a maker may come first, a popular name of the same type last."""
    maker, at = _maker(text, i, lexicon, key)
    found = _longest(text, i, lexicon, key) or _unlisted(text, i, lexicon)
    if maker:
        inner = None
        if at < len(text) and text.gaps[at - 1] in _JOINS:
            inner = _longest(text, at, lexicon, "") or _unlisted(text, at, lexicon) or _numbered(text, at, maker)
            inner = inner or _model(text, at, maker)
        if inner and (not found or inner.last >= found.last):
            inner.first, inner.start, inner.sure, inner.maker = i, text.start[i], True, maker
            found = inner
        elif found:
            found.sure, found.maker = found.how != "nickname", maker
        else:
            found = Mention(i, at - 1, text.start[i], text.end[at - 1], None, "maker", maker=maker)
    if found and found.how != "maker":
        _with_popular_name(text, found, lexicon)
        _with_designation(text, found, lexicon)
    return found


def _maker(text: Words, i: int, lexicon: Lexicon, key: str) -> tuple[str, int]:
    """The maker whose name stands here, and the word behind it; a name misspelt only before a number."""
    if (key or text.key[i]) not in lexicon.begin_makers:
        return "", i
    known, rarer = makers(), lexicon.makers
    for size in (3, 2, 1):
        run = text.key[i : i + size]
        joined = "".join([key, *run[1:]] if key else run)
        if len(run) == size and all(text.gaps[i + k] in _JOINS for k in range(size - 1)):
            for spelling in (joined, *lexicon.spelt.get(joined, ())):
                if (
                    (spelling in known or spelling in rarer)
                    and (size > 1 or len(spelling) > 2)
                    and (not text.text[i][0].islower() or spelling in HEADS and text.text[i + size : i + size + 1])
                ):
                    return spelling, i + size
    return "", i


def _model(text: Words, i: int, maker: str) -> Mention | None:
    """A model of a maker that only the table of designators has: "Piper PA-44 Seminole"."""
    if not (text.text[i][0].isupper() or text.text[i][0].isdigit()):
        return None
    run, best, models = "", None, models_of(maker)
    for j in range(i, min(i + _WORDS, len(text))):
        if j > i and text.gaps[j - 1] not in _JOINS:
            break
        run += text.key[j]
        if run in models and (len(run) > 2 or run[-1].isdigit()):
            best = Mention(i, j, text.start[i], text.end[j], models[run], "code")
    return best


def _numbered(text: Words, i: int, maker: str) -> Mention | None:
    """A bare number behind a maker whose designations begin with the same letters: "Ilyushin 76"."""
    found = _CODE.fullmatch(number := latin_digits(text.text[i]))
    if not found or found[1] or text.gaps[i - 1] not in _JOINS:
        return None
    for head in HEADS.get(maker, ()):
        name = index().get(head + designator_key(number)) or index().get(head + found[2])
        if name and (len(maker) != 3 or maker in (designator_key(name.maker), "mig")):  # "Let 100 of them": no L-100
            return Mention(i, i, text.start[i], text.end[i], name, "code", sure=True, plural=found[3] == "s")
    return None


def misspelt_maker(text: Words, i: int) -> Mention | None:
    """A maker with a slip of the pen before a number of its own: "Illyushin 76"."""
    maker = misspelt(text.key[i]) if text.text[i][:1].isupper() and i + 1 < len(text) else None
    found = _numbered(text, i + 1, maker) if maker else None
    if found:
        found.first, found.start, found.maker = i, text.start[i], maker or ""
    return found


def _longest(text: Words, i: int, lexicon: Lexicon, key: str) -> Mention | None:
    """The longest run of words from here that is a name of the table."""
    table, local = index(), lexicon.local
    runs: tuple[str, ...] = ("",)
    best: Mention | None = None
    keys, written, endings, beginnings = text.key, text.text, lexicon.endings, lexicon.beginnings
    goes_on = lexicon.onward.__getitem__
    for j in range(i, min(i + _LONGEST, len(keys))):
        if not runs:
            break
        word = written[j]
        if j > i:
            gap = text.gaps[j - 1]
            ending = bool(endings) and keys[j] in endings
            if ending and gap in _APOSTROPHES:
                continue
            if gap == " ":
                if ending or len(word) == 1 and word.islower():
                    break
            elif gap not in _JOINS and keys[j - 1] not in endings:
                break
        tokens = lexicon.spellings(key) if key and j == i else spellings_at(text, j, lexicon)
        runs = longer_runs(runs, tokens, beginnings)
        for run in runs:
            name, plural = name_of(run, table, local, word)
            listed = name is not None
            if name is None and j > i and run[-1:] in _LETTERS and word[0].isdigit() and len(word) < 6:
                name = table.get(run.rstrip(_LETTERS))  # "Learjet 35A": a variant the table does not have
                name = name if name and name.kind in ("name", "variant") and _how(name) == "code" else None
            if name and _may(text, i, j, name, run):
                best = Mention(i, j, text.start[i], text.end[j], name, _how(name), listed=listed, plural=plural)
                break
        runs = tuple(filter(goes_on, runs))
    if best:
        _with_parts(text, best)
    return best


def _how(name: TypeName) -> str:
    if name.kind == "nickname":
        return "nickname"
    return "code" if name.kind in ("name", "variant") and any(c.isdigit() for c in name.label) else "name"


def _may(text: Words, i: int, j: int, name: TypeName, run: str) -> bool:
    """Whether words that spell a name are written as one: capitals, and letters tied to their number."""
    first = text.text[i]
    code = _CODE.match(run)
    if not code or len(code[1]) > 4 or not first[0].isalpha():
        return not first[0].islower() and not (run.isdigit() and i != j and text.gaps[i] != "-")
    if run in _SPIES and "-" not in text.body[text.start[i] : text.end[j]]:
        return False
    head = next((k for k in range(i, j + 1) if any(c.isdigit() for c in text.text[k])), j)
    tied = all(text.gaps[k] in _TIGHT or text.gaps[k] == "/" for k in range(i, head))
    if first[0].islower():  # "il-76", "kc135"
        return tied and first.isascii() and (text.gaps[i] == "-" if head > i else len(code[2]) > 1)
    return tied or _stands_free(text, i, head, code[1], code[2])


def _stands_free(text: Words, i: int, head: int, letters: str, digits: str) -> bool:
    """Whether letters and a number with a blank between them are a designation: "Il 76", "Do 228", not "An 80"."""
    if not text.text[i].isascii():
        return len(text.text[i]) > 1  # «С 7 марта» is a preposition
    begins = i == 0 or any(c in ".!?\n:" for c in text.gaps[i - 1])
    written = "".join(text.text[i:head])
    if letters in ("an", "be", "do", "mi", "su", "ka") and (begins or written.isupper() and letters != "an"):
        return False
    return len(letters) > 1 and letters != "an" or len(digits) > 2 and written.isupper()


def _with_parts(text: Words, mention: Mention) -> None:
    """Takes in what hangs on a designation with a hyphen: "An-124-150", "Il-76-MD", "737-86N"."""
    assert mention.name is not None
    if mention.how != "code":
        return
    j = mention.last
    while (
        j + 1 < len(text)
        and text.gaps[j] in ("-", "‑", "–")
        and _PART.fullmatch(text.text[j + 1])
        and j - mention.last < 2
    ):
        j += 1
    if j > mention.last:
        written = designator_key(text.body[text.start[mention.first] : text.end[j]])
        mention.name, mention.listed = _series(mention.name, written), False
        mention.last, mention.end = j, text.end[j]


def _series(name: TypeName, written: str) -> TypeName:
    """The series a customer's number belongs to: 737-86N is a 737-800, A330-243 an A330-200."""
    key = designator_key(name.label)
    tail = written[written.find(key[-3:]) + 3 :]
    found = _SERIES.fullmatch(key + tail)
    return (index().get(f"{found[1]}{found[2]}00") if found else None) or name


def _unlisted(text: Words, i: int, lexicon: Lexicon) -> Mention | None:
    """A variant that the table does not have of a type that it has, or a number that no type has."""
    j = i if not text.key[i].isalpha() else i + 1
    if j >= len(text) or (j > i and text.gaps[i] not in _TIGHT) or text.text[i][0].islower():
        return None
    heads = ("",) if j == i else lexicon.spellings(text.key[i])
    if j > i and text.text[i] == "II":
        heads = ("il",)
    for head, token in product(heads, spellings_at(text, j, lexicon)):
        code = _CODE.fullmatch(head + token)
        if code and len(code[1]) < 5 and code[1] and (name := _base(code)):
            plural = code[3] == "s" and text.text[j].endswith("s")
            found = Mention(i, j, text.start[i], text.end[j], name, "code", listed=plural, plural=plural)
            _with_parts(text, found)
            return found
    for head, token in product(heads, spellings_at(text, j, lexicon)):
        if j > i and head in _heads() and text.gaps[i] and _NUMBER.fullmatch(token):
            return Mention(i, j, text.start[i], text.end[j], None, "unknown", listed=False)
    return None


def _base(code: re.Match[str]) -> TypeName | None:
    """The type without the last letters of a variant: "E-7T" is some E-7; letters on the number, not only a plural."""
    for cut in range(len(code[3]) - 1, -1, -1):
        name = index().get(code[1] + code[2] + code[3][:cut])
        if name and name.kind in ("name", "variant") and (len(code[3]) < 5):
            return name
    return None


def _heads() -> frozenset[str]:
    return _PREFIXED.union(SOVIET)


def _with_popular_name(text: Words, mention: Mention, lexicon: Lexicon) -> None:
    """Takes in a popular name of the same type that follows without quotes: "C-17 Globemaster"."""
    at = mention.last + 1
    if mention.name is None or at >= len(text) or text.gaps[mention.last] not in (" ", "\u00a0"):
        return
    found = _longest(text, at, lexicon, "")
    if found and found.how in ("name", "nickname", "slang") and found.name and _same(mention.name, found.name):
        mention.last, mention.end, mention.plural, mention.sure = found.last, found.end, found.plural, True
        if 0 < len(found.name.designators) < len(mention.name.designators):
            mention.name = found.name  # of the A330s the Phénix is one


def _with_designation(text: Words, mention: Mention, lexicon: Lexicon) -> None:
    """Takes in the designation of the same type behind a popular name: "Hércules C-130H"."""
    at = mention.last + 1
    if mention.how not in ("name", "nickname") or mention.name is None or at >= len(text) or text.gaps[at - 1] != " ":
        return
    found = _longest(text, at, lexicon, "") or _unlisted(text, at, lexicon)
    if found and found.how == "code" and found.name and _same(mention.name, found.name):
        mention.last, mention.end, mention.plural = found.last, found.end, found.plural
        mention.name, mention.how, mention.sure, mention.listed = found.name, "code", True, found.listed


def _same(one: TypeName, other: TypeName) -> bool:
    return one.label == other.label or bool(set(one.designators) & set(other.designators))
