"""Unknown names beside verbs and cues of saying: who tells, shows or cites."""

from __future__ import annotations

from workbench.reading.aid.actors_around import Named, Surroundings
from workbench.reference.phrases import Hit, together

_ARTICLES = frozenset({"the", "el", "la", "los", "las", "le", "les", "l"})
_LONGEST = 4  # words of such a name
_ROMANCE = ("es", "fr")
_LETTERS = 3  # letters of initials at least
_METHOD = 2  # words of what is no name but a way to know: "ADS-B"
_WATCHING = ("watch", "watchers", "spotter", "spotters", "tracker", "trackers", "radar", "osint")
_WATCHERS = 8  # letters of a word for such at least
_ANYONE = frozenset(
    "everyone nobody somebody anybody everybody legend rumour rumor word gossip tradition law".split()  # noqa: SIM905
)
_CLAUSE = 15  # words between commas that tell more of a name
_FOR = {"en": ("for", "of", "at", "the"), "fr": ("de", "d", "du"), "es": ("de", "del"), "de": ("von",)}
_WHICH = frozenset("which qui que который która które".split())  # noqa: SIM905
_SIGNALS = "ads ais gps gnss mlat notam radar acars mode transponder satellite sar cctv tv atc uav vip"
_TECHNICAL = frozenset(_SIGNALS.split())


def speaking(around: Surroundings, first: int, last: int) -> Named | None:
    """An unknown name that says something, or that a text calls on by a cue."""
    words = around.words
    if last - first > _LONGEST or any(around.placed[first:last]) or around.article.language == "ar":
        return None
    if last - first <= _METHOD and words.key[first] in _TECHNICAL:
        return None  # "ADS-B data" are a kind of data, nobody's
    called = any(i in around.cued for i in range(first - _LONGEST, first))  # "selon une note de l’Asecna"
    if _evidenced(around, first) and (called or (around.spoken(last) and words.gaps[last - 1] == " ")):
        return Named(first, last, "", "other", None, "actor.speaks", "a name behind the evidence that is of it")
    if _spoken_for(around, first):
        return Named(first, last, "", "group", None, "actor.speaks", "a name behind the word for who speaks for it")
    if last - first == 1 and (_watches(around, first) or _says_so(around, first)):
        return Named(first, last, "", "channel", None, "actor.speaks", "a name by which somebody watches or tells")
    if around.article.language == "de":
        return _german(around, first, last)
    behind, shown = last, False
    while behind < len(words.key) and behind - last < _LONGEST - 1 and words.gaps[behind - 1] in (" ", "’", "'"):
        if words.key[behind] in around.cues.evidence and not around.upper[behind]:
            shown = words.key[first] not in _TECHNICAL
        elif behind - last > 1 or words.key[behind] not in (*around.cues.between, "s"):
            break
        behind += 1
    says = around.spoken(behind) and words.gaps[behind - 1] == " " and not around.upper[behind]
    says = says or (last - first > 1 and _behind_clause(around, last))
    said = first > 0 and words.gaps[first - 1] == " " and _verb_ends(around, first)
    said = said or _behind_article(around, first, last)
    if said and around.article.language == "en" and not (first > 1 and set(',”"’').intersection(words.gaps[first - 2])):
        said = False
    cue = first in around.cued and together(words, first - 1)
    if not (says or said or cue):
        return None
    plain = not (said or (says and shown)) or around.begins(first)
    given = last - first == 1 and said and words.key[first] in around.lore.given
    one = says and (_two_in_one(words.text[first]) or _initials(words.text[first]) or _the_one(around, first))
    one = one or _ends_it(around, first)
    if last - first == 1 and ((plain and not cue and not one) or (said and _adjective(around, last))):
        return None
    kind = "person" if given else "other"
    return Named(first, last, "", kind, None, "actor.speaks", "a name beside a verb or cue of saying")


def _behind_clause(around: Surroundings, last: int) -> bool:
    """Whether a verb of saying stands behind the clause that tells more of a name: "X, which flies it, said"."""
    words = around.words
    if last >= len(words) or words.gaps[last - 1] != ", " or words.key[last] not in _WHICH:
        return False
    for i in range(last, min(len(words) - 1, last + _CLAUSE)):
        if words.gaps[i] != " ":
            return words.gaps[i] == ", " and around.spoken(i + 1)
    return False


def _the_one(around: Surroundings, first: int) -> bool:
    """Whether a word with a capital behind an English article is a name: "the Nation", not "the Russians"."""
    words, known = around.words, around.lore
    if around.article.language != "en" or first == 0 or words.key[first - 1] != "the" or words.gaps[first - 1] != " ":
        return False
    key = words.key[first]
    plain = key in known.generic or key in known.stop or key in known.openers or key.endswith("s")
    tables = (known.titles, known.last, known.first, around.cues.who)
    return not plain and all(table.at(words, first) is None for table in tables)


def _behind_article(around: Surroundings, first: int, last: int) -> bool:
    """Whether a Spanish or French name stands with its article behind a verb of saying: "detalló la Conaf"."""
    words, known = around.words, around.lore
    if first < 2 or around.article.language not in _ROMANCE or words.key[first - 1] not in _ARTICLES:
        return False
    if words.gaps[first - 1] not in (" ", "’", "'") or not together(words, first - 2):
        return False
    plain = known.titles.at(words, first) or known.nouns.at(words, first) or around.cues.who.at(words, first)
    return plain is None and words.key[first] not in known.generic and _verb_ends(around, first - 1)


def _adjective(around: Surroundings, last: int) -> bool:
    """Whether a plain word follows that a capitalised one belongs to: "reports Swedish public radio"."""
    words, cues = around.words, around.cues
    if last >= len(words) or words.gaps[last - 1] != " " or around.upper[last] or words.text[last].isdigit():
        return False
    key = words.key[last]
    return not (key in cues.stop or key in cues.prepositions or key in cues.between or around.spoken(last))


def _spoken_for(around: Surroundings, first: int) -> bool:
    """Whether the word for who speaks for a body stands before a name: "a spokesman for X", "ein Sprecher von X"."""
    words, who = around.words, around.cues.who
    behind = _FOR.get(around.article.language)
    if first < 2 or words.gaps[first - 1] != " " or behind is None or words.key[first - 1] not in behind:
        return False
    hits = (who.at(words, i) for i in range(max(0, first - _LONGEST), first - 1))
    return any(hit is not None and hit.meant == "voice" and first - 1 <= hit.last <= first for hit in hits)


def _german(around: Surroundings, first: int, last: int) -> Named | None:
    """An unknown German name behind a cue, where all nouns have capitals: two together, or one that is no noun."""
    words, known = around.words, around.lore
    if last - first == 1 and (_so(around, first) and _initials(words.text[first])):
        return Named(first, last, "", "other", None, "actor.speaks", "initials behind a cue")
    bare = first in around.cued and words.key[first - 1] not in (*around.cues.articles, "eines", "einer", "einem")
    cued = bare or (last - first > 1 and (first in around.cued or first - 1 in around.cued))
    if not cued or not together(words, first - 1) or around.cues.who.at(words, first) is not None:
        return None
    key = words.key[first]
    if last - first == 1 and (
        key in known.generic
        or key in around.cues.evidence
        or key.endswith(known.plain_ends)
        or known.nouns.at(words, first)
    ):
        return None
    return Named(first, last, "", "other", None, "actor.speaks", "a name behind a cue")


def _so(around: Surroundings, first: int) -> bool:
    """Whether a name is whom a German clause gives as its source: ", so der X"."""
    words, at = around.words, first - 1
    at -= at > 0 and words.key[at] in around.cues.articles
    return at > 0 and words.key[at] in ("so", "laut") and words.gaps[first - 1] == words.gaps[at] == " "


def _watches(around: Surroundings, first: int) -> bool:
    """Whether a word is the name of watchers who tell, or whose people do: "Harbourwatch volunteers"."""
    words = around.words
    key, behind = words.key[first], first + 1
    if not key.endswith(_WATCHING) or len(key) < _WATCHERS or behind >= len(words) or words.gaps[first] != " ":
        return False
    return around.spoken(behind) or around.cues.who.at(words, behind) is not None


def _says_so(around: Surroundings, first: int) -> bool:
    """Whether an English word without an article says something by itself: "Nordlys says", not "Pilots say"."""
    words, known = around.words, around.lore
    key, behind = words.key[first], first + 1
    if around.article.language != "en" or not around.begins(first) or behind >= len(words) or len(key) < _LONGEST:
        return False
    if words.gaps[first] != " " or words.text[behind] not in ("says", "reports", "writes"):
        return False
    plain = key in known.generic or key in known.stop or key in known.openers or key in _ANYONE or key in known.given
    tables = (known.titles, known.nouns, known.last, known.first, around.cues.who, around.cues.verbs)
    return not plain and key not in around.cues.evidence and all(table.at(words, first) is None for table in tables)


def _initials(text: str) -> bool:
    """Whether a word is the initials of a body: "UNHAS"."""
    return len(text) >= _LETTERS and text.isupper() and text.isalpha()


def _ends_it(around: Surroundings, first: int) -> bool:
    """Whether an English word and its verb of saying close a sentence behind a comma: ", Jetline confirmed."."""
    words, known, verb = around.words, around.lore, first + 1
    if around.article.language != "en" or not first or words.gaps[first - 1] != ", " or verb >= len(words):
        return False
    if words.gaps[first] != " " or not around.spoken(verb) or not words.text[verb].endswith(("ed", "s", "said")):
        return False
    key, tables = words.key[first], (known.titles, known.nouns, known.last, known.first, around.cues.who)
    plain = key in known.generic or key in known.stop or key in known.openers or key in known.given
    closes = verb + 1 >= len(words) or words.gaps[verb][:1] in ".!?\n"
    return closes and not plain and all(table.at(words, first) is None for table in tables)


def _two_in_one(text: str) -> bool:
    """Whether a word is two written as one, as names of trackers and accounts are: "NavIntel"."""
    return len(text) > _LONGEST and any(a.islower() and b.isupper() for a, b in zip(text, text[1:], strict=False))


def _evidenced(around: Surroundings, first: int) -> bool:
    """Whether the word of evidence that belongs to the name stands before it: "satellite images of X show"."""
    words, cues = around.words, around.cues
    if first > 2 and words.key[first - 1] == "l" and words.gaps[first - 1] in ("’", "'"):
        first -= 1  # "une note de l’Asecna"
    if first < 2 or words.gaps[first - 1] != " " or words.key[first] in _TECHNICAL:
        return False
    near = words.key[first - 1]
    if near not in cues.evidence_by:
        return near in cues.evidence and around.article.language in ("ru", "pl") and not around.upper[first - 1]
    return any(words.key[i] in cues.evidence and together(words, i) for i in range(max(0, first - 4), first - 1))


def citing(around: Surroundings, first: int, last: int) -> Named | None:
    """A medium by what it does behind a comma: "X, citing fishermen"."""
    words = around.words
    hit = around.cues.before.at(words, last) if last < len(words.key) and words.gaps[last - 1] == ", " else None
    if hit is None or hit.meant != "citing" or last - first > _LONGEST or words.key[first] in around.lore.given:
        return None
    if last - first == 1 and (words.key[first] in around.lore.generic or around.cues.who.at(words, first) is not None):
        return None
    if around.lore.titles.at(words, first) is not None or _headed(around, first, last):
        return None
    return Named(first, last, "", "media", None, "actor.cites", f"a name that passes on others: “{words.text[last]}”")


def tells(around: Surroundings, hit: Hit[str]) -> bool:
    """Whether a medium is called by the last word of its name: "the Courier reported", "selon l'Observateur"."""
    words, before = around.words, hit.first - 1
    if hit.meant != "media" or around.article.language == "de" or before < 0 or words.key[before] not in _ARTICLES:
        return False
    if words.gaps[before] not in (" ", "’", "'"):
        return False
    if before in around.cued or hit.first in around.cued or before and _verb_ends(around, before):
        return True
    behind = hit.last
    while behind - hit.last < _LONGEST - 1 and behind < len(words.key) and words.key[behind] in around.cues.between:
        behind += 1  # "le Courrier a rapporté"
    return all(words.gaps[i] == " " for i in range(hit.last - 1, behind)) and around.spoken(behind)


def _headed(around: Surroundings, first: int, last: int) -> bool:
    return any(around.lore.last.at(around.words, i) is not None for i in range(first, last))


def _verb_ends(around: Surroundings, i: int) -> bool:
    hits = ((at, around.cues.verbs.at(around.words, at)) for at in (i - 1, i - 2) if at >= 0)
    return any(hit is not None and hit.last == i and not around.upper[at] for at, hit in hits)
