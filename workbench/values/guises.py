"""A word in every spelling that shows it: a pattern of its letters with whatever may stand within and between them.

Letters are the same with and without accents, vowel signs and stress marks, in the forms that fonts have for them
(ligatures, Arabic forms by place, full width), and as percent signs, HTML entities, JSON escapes or quoted-printable
give them. What ``unseen`` signs and marks stand within a word does not part it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from html.entities import codepoint2name

BREAKS = re.compile(r"[\s\-_.·'’/\u00ad\u2010-\u2015\u2212\u00a0]+")
"""What parts the words of a term."""
_MARKS = "\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\ufe00-\ufe0f"
"""Signs over, under and between letters: accents, stress, points, vowel signs, lengthening, variants."""
_UNSEEN = (  # may stand within a word and is not seen: as a sign, in addresses, pages, JSON, mail
    rf"[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\x00{_MARKS}]|&shy;|&zwnj;|&zwj;"
    r"|&[lr]m;|<wbr ?/?>|&#173;|&#[xX]0*[aA][dD];|&#820[3-7];|&#[xX]200[b-fB-F];|%[cC]2%[aA][dD]|%[eE]2%80%8[b-fB-F]"
    r"|=C2=AD|=E2=80=8[B-F]|\\u(?:00[aA][dD]|200[b-fB-F]|2060|[fF][eE][fF][fF])|[=\\]\r?\n"
    r"|[-\u2010](?:\r?\n[ \t]*|\u200b)"  # a word that goes on in the next line
)
_BETWEEN = (
    r"(?:[\s\-_.·'’/+>|*\ufffd\u2010-\u2015\u2212\u00a0]|%20|%2[dD]|%5[fF]|%[cC]2%[aA]0|&nbsp;|&#160;|&#32;|&#[xX][aA]0;"
    rf"|\\u00[aA]0|\\u0020|\\u201[01]|\\[nrt]|=20|=2[dD]|=C2=A0|{_UNSEEN})*"
)
_WITHIN = f"(?:{_UNSEEN})*"
_AFTER = f"[{_MARKS}]*"
_ONE = ("σςΣ", "iIİı", "ىيیئ", "هة", "كک")
"""Letters that are one in capitals, or are taken for one."""
_OWN = "йїЙЇ"
"""Letters with a mark that are letters of their own, and no other word is meant without it."""
_FORMS = ((0xC0, 0x2000), (0x2100, 0x2150), (0x24B6, 0x24EA), (0xFB00, 0xFEFD), (0xFF10, 0xFFDD))
"""Where letters with marks and in forms of fonts stand; Python looks ten times slower for those beyond U+FFFF."""
_LONGEST = 3  # letters of a ligature


@lru_cache(maxsize=256)
def pattern(term: str) -> re.Pattern[str]:
    """A term in every spelling; no flag is set, for then Python looks for the first letter fast."""
    words = [_plain(word) for word in BREAKS.split(unicodedata.normalize("NFC", term))]
    made = _BETWEEN.join(_word(word, first=at == 0) for at, word in enumerate(filter(None, words)))
    return re.compile(made + _AFTER)


def _plain(word: str) -> str:
    """A word without the marks that may stand in it anyway."""
    return "".join(letter for letter in word if not unicodedata.combining(letter) and letter != "\u0640")


def _word(word: str, *, first: bool) -> str:
    parts, at = [], 0
    while at < len(word):
        lengths = range(min(_LONGEST, len(word) - at), 1, -1)
        joined = next((n for n in lengths if _base(word[at : at + n]) in _fonts()), 1)
        parts.append(_joined(word[at : at + joined], first=first and not at))
        at += joined
    return _WITHIN.join(parts)


def _joined(run: str, *, first: bool) -> str:
    """Letters that fonts join: each by itself, some of them joined, or all.

    Of the ``first`` of a term every way begins with a sign of its own, by which Python finds it fast.
    """
    ways = _ways(run, first=first)
    for n in range(1, len(run)):
        further = _joined(run[n:], first=False)
        ways += [f"{way}{_WITHIN}{further}" for way in _ways(run[:n], first=first)]
    return f"(?:{'|'.join(ways)})"


def _ways(run: str, *, first: bool) -> list[str]:
    """One letter in every spelling, or the signs for letters that are joined."""
    if len(run) > 1:
        return [*map(re.escape, sorted(_fonts().get(_base(run), ())))]
    forms = {run, run.lower(), run.upper(), run.title(), run.casefold(), _base(run), _base(run).upper()}
    forms |= {each for one in _ONE if run in one for each in one}
    spelt = {spelling for form in forms if len(form) == 1 for spelling in _spelt(form)}
    forms |= {each for form in tuple(forms) for each in _fonts().get(_base(form), ())}
    signs = [re.escape(each) for each in sorted(forms) if len(each) == 1]
    longer = sorted(
        {*spelt, *(re.escape(each) for each in forms if len(each) > 1)}, key=lambda each: (-len(each), each)
    )
    return [*longer, *signs] if first else [f"[{''.join(signs)}]", *longer]


def _base(letters: str) -> str:
    """Letters as they are without marks and forms of fonts, small."""
    if letters in _OWN:
        return letters.lower()
    plain = unicodedata.normalize("NFKD", letters)
    return unicodedata.normalize("NFC", _plain(plain)).lower()


@lru_cache(maxsize=1)
def _fonts() -> dict[str, set[str]]:
    """Signs by the one to three plain letters they show."""
    found: dict[str, set[str]] = {}
    for first, end in _FORMS:
        for sign in map(chr, range(first, end)):
            base = _base(sign) if sign.isalnum() else ""
            if 0 < len(base) <= _LONGEST and base.isalnum() and sign.lower() != base:
                found.setdefault(base, set()).add(sign)
    return found


def _spelt(form: str) -> Iterator[str]:
    """A letter as it stands inside an address, a page, JSON and a mail."""
    number, stored = ord(form), form.encode("utf-8", "surrogatepass")
    yield "".join(f"%{_hex(byte)}" for byte in stored)
    yield f"&#0*{number};"
    if number in codepoint2name:
        yield f"&{codepoint2name[number]};"
    yield f"&#[xX]0*{''.join(_either(digit) for digit in f'{number:x}')};"
    units = form.encode("utf-16-be", "surrogatepass")
    yield "".join(rf"\\u{_hex(units[at])}{_hex(units[at + 1])}" for at in range(0, len(units), 2))
    yield "".join(f"={_hex(byte)}" for byte in stored)


def _hex(byte: int) -> str:
    return "".join(_either(digit) for digit in f"{byte:02x}")


def _either(digit: str) -> str:
    return digit if digit.isdigit() else f"[{digit}{digit.upper()}]"
