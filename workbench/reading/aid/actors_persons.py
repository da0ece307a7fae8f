"""Persons among runs of capitalised words: by a title, a given name, a role, or what is told of them."""

from __future__ import annotations

from workbench.reading.aid.actors_around import Named, Surroundings
from workbench.reading.aid.actors_declined import nominative, unknown_given

TITLE_GAPS = frozenset({" ", ". ", "-", "\u00a0"})
BETWEEN = 2  # small words between a title and the name: "experto en aviación X Y"
_OFFICE = 8  # words of an office before "and"
_CALLED = 3  # words of a noun with a name
PERSON = 4  # words of a person's name at most
_ROLE = 7  # words between a role and the comma behind what it is of
_OF_BODY = frozenset({"of", "for", "at", "in", "de", "du", "del", "des", "d"})
_WHO = frozenset({"who", "whom", "quien", "quienes"})


def by_inner_title(around: Surroundings, first: int, last: int) -> Named | None:
    """A person behind a title that is written with capitals: "Defense Minister Andrei Belousov"."""
    known, start = around.lore, 0
    for i in range(first, last - 1):
        hit = known.titles.at(around.words, i)
        if hit is not None and hit.last < last:
            start = max(start, hit.last)
        if known.title_ends and around.words.key[i].endswith(known.title_ends):
            start = max(start, i + 1)
    while start and start < last - 1 and around.placed[start] and not around.two_places(start, last):
        start += 1  # "Президент Литвы X Y": the country belongs to the title
    if not start or last - start > PERSON or (around.placed[start] and not around.two_places(start, last)):
        return None
    if last - start == 1 and (around.words.key[start] in known.generic or around.words.key[start - 1] in known.of_body):
        return None
    if last - start == 1 and _is_short_title(around, start):
        return None  # "Vorsitzende Dr. Brandt"
    begin = around.titles.get(first, first) if around.words.gaps[first - 1] in TITLE_GAPS else first
    return _titled(around, start, last, begin)


def by_office(around: Surroundings, first: int, last: int) -> Named | None:
    """A person behind an English office and all it is for: "Minister of Trade and Industry X Y said"."""
    words, name = around.words, last - 2
    if around.article.language != "en" or name <= first or around.placed[name]:
        return None
    if not (around.spoken(last) or (last < len(words) and words.gaps[last - 1] == ", ")):
        return None
    begin = first
    while begin > max(0, first - _OFFICE) and begin not in around.offices and words.gaps[begin - 1] == " ":
        if not around.upper[begin - 1] and words.key[begin - 1] not in ("of", "for", "and", "the"):
            break
        begin -= 1
    hit = around.lore.titles.at(words, begin)
    if hit is None or hit.last >= name - 1 or words.key[hit.last] not in ("of", "for"):
        return None
    return _titled(around, name, last, begin)


def _titled(around: Surroundings, first: int, last: int, begin: int) -> Named:
    body, words = around.article.body, around.words
    role = body[words.start[begin] : words.end[first - 1]] if begin < first else None
    why = f"a name behind the title or role “{role}”" if role else "a name"
    title = words.key[begin] if begin < first else ""
    title = words.key[begin + 1] if words.gaps[begin] == "-" else title
    return Named(first, last, nominative_name(around, first, last, title), "person", role, "actor.title", why)


def nominative_name(around: Surroundings, first: int, last: int, title: str = "") -> str:
    """The person's name in the nominative, where its case can be told, if by the title alone; empty: as written."""
    words, language = around.words, around.article.language
    given = around.lore.given.get(words.key[first]) or unknown_given(language, words.text[first], title)
    if given is None or not given.declined or last - first < 2:
        return ""
    middle = words.text[first + 1 : last - 1]
    return " ".join([given.nominative, *middle, nominative(language, given, words.text[last - 1])])


def named_by_given(around: Surroundings, first: int, last: int) -> Named | None:
    """A person by a given name, double ones and those behind a title and its body included."""
    words, known = around.words, around.lore
    for i in range(first, last - 1):
        if words.key[i] not in known.given and not (words.gaps[i] == "-" and words.key[i + 1] in known.given):
            opens = i == first and (around.begins(first) or _calling(around, first, last))
            if not opens and first not in around.titles and known.titles.at(words, first) is None:
                return None
            continue
        if around.placed[last - 1] or (i > first and last - i > PERSON - 1):
            return None
        if last - first == 2 and words.gaps[first] == "-" and first not in around.titles:
            return None  # a double given name alone, or what is called after a person: "Roland-Garros"
        why = f"“{words.text[i]}” is a given name"
        if i == first + 1 and last - i == 2 and words.gaps[i] == "-" and not around.upper[i + 1]:
            i = first  # "Park Ji-ho": the family name stands first
        if i > first and first in around.titles and around.article.language not in ("ru", "pl"):
            i = next(j for j in range(first, i + 1) if not around.placed[j])
        end = min(last, i + PERSON)
        begin = _title_before(around, i, end) if words.gaps[i - 1] in TITLE_GAPS else None
        role = None if begin is None else around.article.body[words.start[begin] : words.end[i - 1]]
        return Named(i, end, nominative_name(around, i, end), "person", role, "actor.given", why)
    return None


def _calling(around: Surroundings, first: int, last: int) -> bool:
    """Whether a German noun stands before a name in full, as what somebody is does: "Bäuerin Inge Moll"."""
    words = around.words
    plain = around.article.language == "de" and last - first == _CALLED and not any(around.placed[first:last])
    return plain and words.key[first + 1] in around.lore.given and words.gaps[first] == words.gaps[first + 1] == " "


def person(around: Surroundings, first: int, last: int) -> Named | None:
    """A person by a title before, a given name, or a role behind."""
    words, known = around.words, around.lore
    if last - first == 1 and (len(words.text[first]) == 1 or _is_short_title(around, first)):
        return None  # "Ex. C"
    begin = _title_before(around, first, last)
    while begin is not None and last - first > 2 and around.placed[first] and words.key[first] not in known.given:
        first += 1  # "Prezydent Litwy X Y": the country belongs to the title
    if begin is not None and first > begin + 1 and around.placed[first - 1]:
        return _titled(around, first, min(last, first + PERSON), begin)
    titled = words.gaps[first - 1] in TITLE_GAPS and not around.placed[first]
    if begin is not None and titled and (last - first > 1 or words.key[begin] not in known.of_body):
        return _titled(around, first, min(last, first + PERSON), begin)
    if last - first < 2:
        return None
    if (
        first in around.titles
        and words.gaps[first - 1] == ", "
        and comma(words.gaps[last - 1])
        and last - first < PERSON
    ):
        return _titled(around, first, last, around.titles[first])
    return _with_role(around, first, last) or _behind_role(around, first, last) or _told_of(around, first, last)


def _is_short_title(around: Surroundings, i: int) -> bool:
    """Whether a word is a title that a stop shortens."""
    return around.words.gaps[i] == ". " and around.lore.titles.at(around.words, i) is not None


def _told_of(around: Surroundings, first: int, last: int) -> Named | None:
    """A person whose age or doings are told between commas: "X Y, 44,", "X Y, who was there, …"."""
    words = around.words
    if last >= len(words) or words.gaps[last - 1] != ", " or last - first >= PERSON:
        return None
    if any(around.placed[i] or around.flown[i] for i in range(first, last)):
        return None
    aged = words.text[last].isdigit() and len(words.text[last]) == 2 and words.gaps[last].startswith((",", "."))
    if not aged and words.key[last] not in _WHO:
        return None
    why = f"“{words.text[last]}” behind the name is said of a person"
    return Named(first, last, "", "person", None, "actor.told", why)


def _behind_role(around: Surroundings, first: int, last: int) -> Named | None:
    """A person set apart behind a role and what it is of: "the head of the port authority, X Y, …"."""
    words = around.words
    closed = last == len(words) or words.gaps[last - 1].startswith((",", ".", "،"))
    if first == 0 or words.gaps[first - 1] != ", " or not closed or last - first >= PERSON:
        return None
    if any(around.placed[first:last]) or any(around.spoken(i) for i in range(max(0, first - _ROLE), first)):
        return None
    for at in range(first - 1, max(0, first - _ROLE), -1):
        gap = words.gaps[at]
        if gap not in (" ", "'", "’", ", ") or (at < first - 1 and gap == ", ") or around.upper[at]:
            return None
        if at in around.titles and words.key[at] in _OF_BODY:
            return _titled(around, first, last, around.titles[at])
    return None


def _title_before(around: Surroundings, first: int, last: int) -> int | None:
    """Where the title before a name begins; an adjective may part them: "vocero naval X Y"."""
    words = around.words
    if first in around.titles:
        return around.titles[first]
    if last - first < 2 or around.article.language in ("en", "de"):
        return None
    for i in range(first - 1, max(0, first - 1 - BETWEEN), -1):
        of_body = around.placed[i] or (words.text[i].isupper() and len(words.text[i]) > 1)  # "пресс-секретарь МИД X Y"
        if (around.upper[i] and not of_body) or words.gaps[i] != " " or words.gaps[i - 1] not in TITLE_GAPS:
            return None
        if i in around.titles:
            return around.titles[i]
    return None


def _with_role(around: Surroundings, first: int, last: int) -> Named | None:
    """A person before a role: "…, the secretary of state"."""
    words, known = around.words, around.lore
    at = last + 1 if last < len(words) and words.key[last] in known.stop else last
    if last >= len(words) or words.gaps[last - 1] != ", ":
        return None
    for _ in range(BETWEEN):  # "…, his former loadmaster"
        if known.titles.at(words, at) is not None or at + 1 >= len(words) or words.gaps[at] != " ":
            break
        if around.upper[at] and around.article.language != "en":
            break  # "…, a Guard spokeswoman"
        at += 1
    behind = known.titles.at(words, at)
    if behind is None or last - first > PERSON - 1 or any(around.placed[first:last]):
        return None
    role = around.article.body[words.start[at] : words.end[behind.last - 1]]
    return Named(first, last, "", "person", role, "actor.role", f"a name before the role “{role}”")


def comma(gap: str) -> bool:
    """Whether a comma follows."""
    return gap.startswith((",", "،"))
