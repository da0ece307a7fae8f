"""Airfields in a text: names with a generic noun before or behind them, and towns with their airfield's name."""

from __future__ import annotations

from dataclasses import dataclass, field

from workbench.reading.aid.article import Article, Words
from workbench.reading.aid.places_names import Hit, capital, linked
from workbench.reading.aid.places_words import Tongue
from workbench.reading.aid.spans import Span
from workbench.reference.gazetteer import airfields
from workbench.reference.sounds import sound_key

_MOST = 7  # words of an airfield's name beside its noun
_QUOTES = {"«": "»", "“": "”", "„": "“”", '"': '"', "'": "'", "‘": "’"}
_SOUNDED = 6  # letters of a name that is known by its sound alone
_ARABIC_WORDS = 4  # between "مطار" and "الدولي"


@dataclass(slots=True, repr=False)
class Ground:
    """The words of one airfield: its ``names`` as runs of keys, the generic ``noun``, and the names known in it."""

    start: int
    end: int
    first: int
    last: int
    noun: str
    names: list[str]
    hits: list[Hit] = field(default_factory=list)


def grounds(article: Article, table: Tongue, hits: list[Hit], flown: list[Span]) -> list[Ground]:
    """The airfields that a generic noun marks, in order and apart."""
    words, taken = article.words, {article.words.at(span.start) for span in flown}
    at = {hit.first: hit for hit in hits}
    ends = {hit.last: hit for hit in hits}
    found: list[Ground] = []
    for i in words.among(table.marks):
        key = words.key[i]
        ground = _whole(words, table, at[i]) if i in at else None
        if ground is None and key in table.before and i not in taken:
            ground = _following(words, table, i, at)
        if ground is None and key in table.after and i not in taken:
            ground = _preceding(words, table, i, ends, found[-1].last if found else -1)
        if ground is None and key in table.stations and words.text[i].isupper():
            ground = _station(words, table, i, at)
        if ground and not (set(range(ground.first, ground.last + 1)) & taken):
            _keep(found, ground)
    return found


def _whole(words: Words, table: Tongue, hit: Hit) -> Ground | None:
    """A name that holds its generic noun: "مطار بورتسودان"."""
    if hit.place.kind != "airfield" or words.key[hit.first] not in table.before:
        return None
    last = hit.last
    while last + 1 < len(words.key) and words.gaps[last] == " " and words.key[last + 1] in table.said["tails"]:
        last += 1
    noun = words.key[hit.first]
    return Ground(hit.start, words.end[last], hit.first, last, noun, [hit.key], [hit])


def _keep(found: list[Ground], ground: Ground) -> None:
    if found and ground.first <= found[-1].last:
        if ground.last - ground.first <= found[-1].last - found[-1].first:
            return
        found.pop()
    found.append(ground)


def phrase_end(words: Words, i: int, phrases: tuple[tuple[str, ...], ...]) -> int:
    """The last word of the longest phrase that begins at the i-th word; -1 if none does."""
    for phrase in phrases:
        last = i + len(phrase) - 1
        said = last < len(words.key) and all(words.key[i + n] == each for n, each in enumerate(phrase))
        if said and all(words.gaps[n] in (" ", "-", "\u00a0") for n in range(i, last)):
            return last
    return -1


def _preceding(words: Words, table: Tongue, i: int, ends: dict[int, Hit], floor: int) -> Ground | None:
    """A name before its noun: "Al-Watiya Air Base"."""
    last = phrase_end(words, i, table.after[words.key[i]])
    if (
        last < 0
        or (words.key[i] == "field" and words.text[i] != "Field")
        or (i > 0 and words.text[last][0].isupper() and words.text[i][0].islower())
    ):
        return None
    first, n = i, i - 1
    while n > floor and i - n <= _MOST and linked(words, n) and _part(words, table, n, first, ends):
        first = ends[n].first if n in ends else n
        n = first - 1
    while first < i and not _may_begin(words, table, first, i, ends):
        first += 1
    if first == i or all(key in table.said["modifiers"] for key in words.key[first:i]):
        return None
    inside = _within(ends, first, last + _MOST, upto=last)
    first = min([first, *(hit.first for hit in inside)])
    noun = " ".join(words.key[i : last + 1])
    return Ground(words.start[first], words.end[last], first, last, noun, _runs(words, first, i), inside)


def _within(ends: dict[int, Hit], first: int, last: int, *, upto: int) -> list[Hit]:
    """The names but countries that end between two words and begin no later than ``upto``."""
    near = (ends[n] for n in range(first, last + 1) if n in ends)
    return [hit for hit in near if hit.first <= upto and hit.place.kind != "country"]


def _part(words: Words, table: Tongue, n: int, first: int, ends: dict[int, Hit]) -> bool:
    """Whether the n-th word belongs to the name that begins at ``first``."""
    key, text = words.key[n], words.text[n]
    if n in ends:
        return words.gaps[n] != "\n" and ends[n].place.kind != "country"
    if "’" in words.gaps[n] or "'" in words.gaps[n]:
        return capital(text)
    if key in table.said["not_names"] and not (n > 0 and words.gaps[n - 1] == "-"):
        return key in table.said["modifiers"]
    return (
        text[0].isupper()
        or text[0].isdigit()
        or key in table.said["modifiers"]
        or (key in table.said["joins"] and words.text[first][0].isupper())
    )


def _may_begin(words: Words, table: Tongue, n: int, noun: int, ends: dict[int, Hit]) -> bool:
    """Whether an airfield's name may begin with the n-th word: no article, adjective of a nation or small word."""
    key, text = words.key[n], words.text[n]
    if key in table.said["not_names"] or key in table.said["functions"] or not (text[0].isupper() or n + 1 == noun):
        return False
    if not text[0].isupper():
        return False
    nation = any(key.endswith(end) for end in ("ian", "ish", "ese", "ean", "can", "raqi", "emeni", "audi", "geois"))
    return not (nation and n + 1 < noun and not any(hit.first <= n for hit in _within(ends, n, noun, upto=n)))


def _runs(words: Words, first: int, stop: int) -> list[str]:
    """The name whole, and its parts between hyphens and slashes."""
    whole = " ".join(words.key[first:stop])
    parts, part = [], [words.key[first]]
    for n in range(first, stop - 1):
        if words.gaps[n].strip() in ("-", "/", "–", "‑"):
            parts.append(" ".join(part))
            part = []
        part.append(words.key[n + 1])
    parts.append(" ".join(part))
    heads = [" ".join(words.key[first:n]) for n in range(stop - 1, first, -1)]
    return list(dict.fromkeys([whole, *parts, *heads]))


def _following(words: Words, table: Tongue, i: int, at: dict[int, Hit]) -> Ground | None:
    """A name behind its noun: "аэродром Чкаловский", "aéroport de Gao", "مطار بورتسودان"."""
    last = phrase_end(words, i, table.before[words.key[i]])
    if last < 0:
        return None
    if table.language == "ar":
        return _arabic(words, table, i, at)
    noun = " ".join(words.key[i : last + 1])
    begin = last + 1
    while (
        begin < len(words.key)
        and words.key[begin] in table.said["fillers"]
        and _open(words, begin - 1)
        and begin not in at
    ):
        begin += 1
    if begin >= len(words.key) or not _open(words, begin - 1):
        return None
    quoted = _quoted(words, begin)
    end = quoted or _name_end(words, table, begin, at)
    if end < begin:
        return None
    known = [at[n] for n in range(begin, end + 1) if n in at and at[n].last <= end and at[n].place.kind != "country"]
    needs = noun in table.said["before_needs_known"] or (begin > last + 1 and words.key[begin - 1] in ("w", "in", "en"))
    if (begin in at and at[begin].place.kind == "country") or (
        needs and not (known or quoted or _by_sound(words.key[begin : end + 1], table))
    ):
        return None
    if words.text[i].isupper() and len(words.text[i]) > 3 and words.text[begin].isupper():
        return None
    stop = words.end[end] + (1 if quoted and words.end[end] < len(words.body) else 0)
    return Ground(words.start[i], stop, i, end, noun, _runs(words, begin, end + 1), known)


def _by_sound(name: list[str], table: Tongue) -> bool:
    """Whether one airfield alone sounds as a name of one long word in other letters: "базу Кефлавик"."""
    if table.language != "ru" or len(name) != 1 or len(name[0]) < _SOUNDED:
        return False
    keys = {sound_key(form, table.language) for form in table.forms(name[0])}
    return any(len(airfields().sounding(key)) == 1 for key in keys if len(key) >= _SOUNDED - 1)


def _open(words: Words, n: int) -> bool:
    """Whether only a blank, a quotation mark, an apostrophe or a hyphen stands behind the n-th word."""
    return len(words.gaps[n]) < 4 and not set(words.gaps[n]) & set(".,;:()!?\n—–")


def _quoted(words: Words, begin: int) -> int:
    """The last word within the quotation marks that open before a word; 0 without any."""
    before = words.body[words.start[begin] - 1]
    closing = _QUOTES.get(before, "")
    if not closing or before in "'’":
        return 0
    for end in range(begin, min(begin + _MOST, len(words.key))):
        if words.gaps[end][:1] and words.gaps[end][0] in closing:
            return end
    return 0


def _name_end(words: Words, table: Tongue, begin: int, at: dict[int, Hit]) -> int:
    """The last word of the name that begins at a word: known names, capitals, and joins before capitals."""
    if begin not in at and not (words.text[begin][0].isupper() or words.text[begin][0].isdigit()):
        return begin - 1
    if begin not in at and words.key[begin] in table.said["not_names"] | table.said["never"]:
        return begin - 1
    end = at[begin].last if begin in at else begin
    while end - begin < _MOST and end + 1 < len(words.key) and linked(words, end) and "\n" not in words.gaps[end]:
        n = end + 1
        if n in at and words.gaps[end] != " ":
            end = at[n].last
        elif (
            words.text[n][0].isupper()
            and words.key[n] not in table.said["not_names"]
            and _runs_on(words, table, end, begin, at)
        ):
            end = at[n].last if n in at else n
        elif (
            words.key[n] in table.said["joins"]
            and not (words.key[n] in table.said["not_names"] and words.gaps[end] == " ")
            and n + 1 < len(words.key)
            and linked(words, n)
            and words.text[n + 1][0].isupper()
        ):
            if n + 1 in at and at[n + 1].place.kind in ("country", "region"):
                break
            end = at[n + 1].last if n + 1 in at else n + 1
        elif words.text[n].isdigit() and words.gaps[end] == "-":
            end = n
        else:
            break
    return end


def _runs_on(words: Words, table: Tongue, end: int, begin: int, at: dict[int, Hit]) -> bool:
    """Whether a capital behind the name's words so far still belongs to it; German writes all nouns so."""
    if words.gaps[end] != " ":
        return True
    if table.language == "de":
        return end + 1 in at and at[end + 1].place.kind in ("airfield", "city") and end - begin < 2
    return True


def _arabic(words: Words, table: Tongue, i: int, at: dict[int, Hit]) -> Ground | None:
    """ "مطار" or "قاعدة" to the word that ends the name, or with the name that stands behind it."""
    noun = words.key[i]
    tail = i
    for n in range(i + 1, min(i + 2 + _ARABIC_WORDS, len(words.key))):
        if words.gaps[n - 1] not in (" ", ' "', " «", '" ', "» ", "-"):
            break
        if words.key[n] in table.said["tails"]:
            tail = n
            break
    if tail > i + 1:
        while tail + 1 < len(words.key) and words.gaps[tail] == " " and words.key[tail + 1] in table.said["tails"]:
            tail += 1
        inside = [at[n] for n in range(i + 1, tail) if n in at and at[n].last < tail]
        name = [key for key in words.key[i + 1 : tail] if key not in table.said["tails"]]
        return _prefixed(words, Ground(words.start[i], words.end[tail], i, tail, noun, [" ".join(name)], inside))
    n = i + 1
    if n >= len(words.key) or words.gaps[i] not in (" ", ' "', " «"):
        return None
    if n in at and at[n].place.kind != "country":
        end = at[n].last
        if end + 1 in at and words.gaps[end] in (" ", "-") and at[end + 1].place.kind == "airfield":
            end = at[end + 1].last
        return _prefixed(words, Ground(words.start[i], words.end[end], i, end, noun, _runs(words, n, end + 1), [at[n]]))
    if (
        n in at
        or noun in table.said["before_needs_known"]
        or words.key[n] in table.said["not_names"]
        or words.key[n] in table.said["tails"]
        or words.key[n] in table.said["never"]
    ):
        return None
    return _prefixed(words, Ground(words.start[i], words.end[n], i, n, noun, [words.key[n]], []))


def _prefixed(words: Words, ground: Ground) -> Ground:
    """The airfield without the prefix of its noun: "بمطار" is "مطار"."""
    for bare in ("مطار", "قاعده", "قاعدتي"):
        if (
            ground.noun.endswith(bare)
            and len(ground.noun) == len(bare) + 1
            and len(words.text[ground.first]) == len(ground.noun)
        ):
            ground.start += 1
    return ground


def _station(words: Words, table: Tongue, i: int, at: dict[int, Hit]) -> Ground | None:
    """ "RAF Mildenhall", "NAS Sigonella"."""
    if (
        i + 1 >= len(words.key)
        or words.gaps[i] != " "
        or not words.text[i + 1][0].isupper()
        or words.text[i + 1].isupper()
    ):
        return None
    end = at[i + 1].last if i + 1 in at else i + 1
    if (
        end == i + 1
        and end + 1 < len(words.key)
        and words.gaps[end] == " "
        and words.text[end + 1][0].isupper()
        and words.text[end + 1].isalpha()
        and not words.text[end + 1].isupper()
    ):
        end += 1
    if any(key in ("air", "force", "command", "museum") for key in words.key[i + 1 : end + 1]):
        return None
    inside = [at[i + 1]] if i + 1 in at else []
    runs = [*_runs(words, i + 1, end + 1), words.key[i + 1]]
    return Ground(words.start[i], words.end[end], i, end, words.key[i], runs, inside)
