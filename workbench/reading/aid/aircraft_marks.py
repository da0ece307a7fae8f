"""Registrations, serials, 24-bit addresses and call signs: found by their shape, taken by what stands around them."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.reading.aid.aircraft_words import Lexicon
from workbench.reading.aid.article import Article
from workbench.reference.airmarks import address_block, callsign_words, registration_country
from workbench.reference.tables import read

_EDGE, _ENDS = r"(?<![\w/&@#.-])", r"(?![\w/&@]|[-‑–]\w|[.,]\d)"
_HYPHEN = "[-‐‑–]"
_SHAPES = re.compile(
    rf"""{_EDGE}(?:
    (?P<civil>[A-Z0-9]{{1,4}}{_HYPHEN}[A-Z0-9]{{2,7}})
    |(?P<cyrillic>[РA-ZА]{{2}}{_HYPHEN}\d{{5}})
    |(?P<joined>(?:N[1-9]\d{{0,4}}[A-Z]{{0,2}}|HL\d{{4}}|JA\d{{2,4}}[A-Z]{{0,2}}|YV\d{{3,4}}|UK\d{{5}}|HI\d{{3,4}}
        |RA\d{{5}}|R[AF]\ \d{{5}}))
    |(?P<plus>\d\d\+\d\d)
    |(?P<roundel>[XZ][A-Z]\d{{3}})
    |(?P<force>MM\d{{5}}|CSX\d{{5}}|NZ\d{{4}}|[A-Z]{{1,2}}\.\d{{1,2}}[A-Z]?-\d{{2}}
        |FA[BCEVMPGHUS]{_HYPHEN}?\ ?\d{{2,4}})
    |(?P<call>[A-Z]{{2,9}}\d{{1,4}}[A-Z]{{0,2}})
    |(?P<hex>(?=[a-fA-F]{{0,5}}\d)[0-9a-fA-F]{{6}})
    |(?P<number>\d{{2,6}}))
    {_ENDS}""",
    re.VERBOSE,
)
_SPOKEN = re.compile(r"(?P<word>[A-Z](?<![\w/&@#.-].)[A-Za-z]{2,8})[ -]?(?P<number>\d{1,4})\b")
_BEGINS = re.compile(  # where a mark may begin: its first sign leads, so that texts are searched quickly
    r"[A-ZРА\da-f](?<![\w/&@#.-].)"
    r"(?=[A-Z\dРА]{0,8}[\d‐‑–-]|[a-fA-F]{0,4}\d|[A-Z]?\.\d|[AF] \d|A. ?\d|(?<=\d)[0-9a-fA-F]{5})"
)
_YEAR_SERIAL = re.compile(rf"\d{{2}}{_HYPHEN}\d{{3,5}}")
_FORCE_SERIAL = re.compile(
    rf"[A-Z]{{1,4}}{_HYPHEN}\d{{2,5}}|[A-Z]\d{{1,2}}{_HYPHEN}\d{{2,4}}|\d{{2,3}}{_HYPHEN}[A-Z]{{2}}"
)
_ARM = re.compile(rf"(?:FA[ABCEGHMPRSUV]|FACH|FAEC|FACV|FAHN){_HYPHEN}\d{{2,4}}")  # air forces of Latin America
_THE = re.compile(r"[\s,(]{0,2}(?:the|der|die|das|le|la|el|l['’])?\s?")
_ADDRESS = re.compile("[0-9a-fA-F]{6}")
_DIGITS = re.compile(r"\d{3,6}")
_HYPHENS, _PARTED = re.compile(_HYPHEN), re.compile("[-‑]")
_FIGURES, _YEAR = re.compile(r"\d.*"), re.compile(r"(?:19|20)\d\d")
_TIMED = re.compile(r" (?:[a-z]+ ){0,2}@? ?\d{2}:?\d\d ?(?:[zZ]|UTC)\b")  # "airborne 0912Z", "at 1005Z"
_REACH = 4  # words before a mark in which its cue stands


@dataclass(slots=True, repr=False)
class Mark:
    """A mark of one aircraft: ``kind`` is registration, hex or callsign; ``value`` as it is compared and shown."""

    kind: str
    start: int
    end: int
    value: str
    why: str
    shortened: bool = False
    announced: bool = False


def marks(article: Article, lexicon: Lexicon, taken: Sequence[tuple[int, int]], confirmed: bool) -> list[Mark]:
    """The marks of a text in order; ``taken`` are the types found, ``confirmed`` whether the text tells of flying."""
    finder = _Marks(article, lexicon, taken, confirmed)
    found = sorted(finder.find(), key=lambda mark: (mark.start, -mark.end))
    return list(finder.with_repeats(found))


def _shapes(body: str) -> Iterator[re.Match[str]]:
    """What has the shape of a mark, from the beginning of the text, none overlapping another."""
    end = 0
    for begins in _BEGINS.finditer(body):
        found = _SHAPES.match(body, begins.start()) if begins.start() >= end else None
        if found:
            end = found.end()
            yield found


class _Marks:
    def __init__(self, article: Article, lexicon: Lexicon, taken: Sequence[tuple[int, int]], confirmed: bool) -> None:
        self.article, self.words, self.body = article, article.words, article.body
        self.lexicon, self.taken, self.confirmed = lexicon, taken, confirmed
        self.found: list[Mark] = []
        self.near: list[tuple[int, int]] = sorted(taken)
        self.loose: list[re.Match[str]] = []

    def find(self) -> list[Mark]:
        """Marks by their own shape or cue, then those that only stand beside one."""
        for shape in _shapes(self.body):
            if not self._is_taken(shape.start(), shape.end()):
                mark = self._own(shape)
                if mark:
                    mark.announced = mark.kind == "hex" or registration_country(mark.value) is not None
                    self._keep(mark)
                elif shape.lastgroup not in ("number",) or len(shape[0]) > 3:
                    self.loose.append(shape)
        for shape in self.loose:
            mark = self._beside(shape) or self._apposed(shape)
            if mark:
                self._keep(mark)
        self._spoken()
        return self.found

    def _keep(self, mark: Mark) -> None:
        self.found.append(mark)
        insort(self.near, (mark.start, mark.end))

    def _is_taken(self, start: int, end: int) -> bool:
        at = bisect_left(self.taken, (end, 0))
        return at > 0 and self.taken[at - 1][1] > start

    def _own(self, shape: re.Match[str]) -> Mark | None:
        """A mark that its shape or the cue before it makes sure."""
        text, kind = shape[0], shape.lastgroup or ""
        cue = self._cue(shape.start(), kind)
        if kind == "hex" or (cue == "hex" and _ADDRESS.fullmatch(text)):
            return self._address(shape) if cue == "hex" else self._serial(shape) if cue == "registration" else None
        if kind in ("civil", "joined", "cyrillic"):
            return self._civil(shape, cue)
        if kind == "call":
            return self._call(shape, cue)
        if cue == "registration" and (kind != "number" or _DIGITS.fullmatch(text)):
            return self._serial(shape)
        if kind in ("plus", "force") and self.confirmed and self._flying(shape):
            return Mark("registration", shape.start(), shape.end(), text, f"“{text}” has the form of a military serial")
        return None

    def _civil(self, shape: re.Match[str], cue: str) -> Mark | None:
        text = shape[0].translate(_LATIN)
        mark = _HYPHENS.sub("-", text).replace(" ", "-")
        country = registration_country(mark)
        beside = "-" in mark and self._follows(shape)  # "a 737-800, EI-DWK": the one proves the other
        if country and (self.confirmed or cue == "registration" or beside):
            if shape.lastgroup == "joined" and not (cue or mark[:1] != "N" or len(mark) > 3):
                return None
            why = f"“{shape[0]}” has the form of registrations of {country} ({read('registrations')})"
            return Mark("registration", shape.start(), shape.end(), mark, why)
        if _ARM.fullmatch(text) and self.confirmed:
            return Mark("registration", shape.start(), shape.end(), mark, f"“{text}” has the form of a military serial")
        return self._serial(shape) if cue == "registration" and any(c.isdigit() for c in text) else None

    def _serial(self, shape: re.Match[str]) -> Mark:
        text = shape[0]
        value = _HYPHENS.sub("-", text)
        return Mark(
            "registration", shape.start(), shape.end(), value, f"the words before “{text}” announce a registration"
        )

    def _address(self, shape: re.Match[str]) -> Mark:
        block = address_block(shape[0])
        of = f"; the block is that of {block.country} ({read('addresses')})" if block else ""
        return Mark("hex", shape.start(), shape.end(), shape[0].lower(), f"a 24-bit address in six hex digits{of}")

    def _call(self, shape: re.Match[str], cue: str) -> Mark | None:
        text = shape[0]
        word = text.rstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ").rstrip("0123456789")
        row = callsign_words().get(word)
        if registration_country(text) and cue == "registration":
            return self._serial(shape)
        if (
            word.lower() in self.lexicon.no_call
            or len(word) < 2
            or not (cue == "callsign" and len(word) > 2 or row and self.confirmed)
        ):
            return None
        operator = f"; “{word}” is {row['operator']} ({read('callsigns')})" if row and row["operator"] else ""
        return Mark("callsign", shape.start(), shape.end(), text, f"“{text}” has the form of a call sign{operator}")

    def _beside(self, shape: re.Match[str]) -> Mark | None:
        """A mark that stands beside a type or another mark."""
        text, kind = shape[0], shape.lastgroup
        if not self._adjoins(shape.start(), shape.end()) or self._denied(shape.start()):
            return None
        if kind == "call":
            word = _FIGURES.sub("", text)
            if len(word) < 3 and _ADDRESS.fullmatch(text) and address_block(text):
                return self._address(shape)
            if word.lower() in self.lexicon.no_call or len(word) < 3:
                return None
            return Mark(
                "callsign", shape.start(), shape.end(), text, f"“{text}” beside an aircraft has the form of a call sign"
            )
        if kind == "hex" and not text.isdigit() and address_block(text):
            return self._address(shape)
        if (
            _FORCE_SERIAL.fullmatch(text)
            and self.body[shape.start() - 1 : shape.start()] in (" ", "(")
            and self._follows(shape)
        ):
            return self._serial(shape)
        if kind == "roundel" or _YEAR_SERIAL.fullmatch(text) or (text.isdigit() and self._bracketed(shape)):
            return Mark("registration", shape.start(), shape.end(), _HYPHENS.sub("-", text),
                        f"“{text}” beside an aircraft has the form of a serial")  # fmt: skip
        return None

    def _apposed(self, shape: re.Match[str]) -> Mark | None:
        """A call sign no table has between commas in the sentence of a type: "a E-6B at Hickam, IRON99, …"."""
        word, (start, end) = _FIGURES.sub("", shape[0]), shape.span()
        if shape.lastgroup != "call" or len(word) < 4 or word.lower() in self.lexicon.no_call or not self.confirmed:
            return None
        sentence = self.article.sentences[self.article.sentence_at(start)]
        typed = any(sentence.start <= a < start for a, _ in self._before((start, end)))
        apart = self.body[start - 2 : start] == ", " and self.body[end : end + 1] in (",", ".", ";", ")", "\n", "")
        apart = apart or self.body[start - 2 : start] in (", ", ": ") and _TIMED.match(self.body, end) is not None
        why = f"“{shape[0]}”, set apart behind an aircraft, has the form of a call sign"
        return Mark("callsign", start, end, shape[0], why) if typed and apart else None

    def _adjoins(self, start: int, end: int) -> bool:
        """Whether an aircraft's words stand beside these with nothing but marks, an article or a bracket between."""
        at = bisect_left(self.near, (start, end))
        before = self.near[at - 1] if at else None
        after = self.near[at] if at < len(self.near) else None
        return bool(
            (before and _LINK.fullmatch(self.body[before[1] : start][:40])) or
            (after and _LINK.fullmatch(self.body[end : after[0]][:40]))
        )  # fmt: skip

    def _denied(self, start: int) -> bool:
        """Whether the word before makes it something else: "section 12-345"."""
        at = self.words.at(start)
        at -= 1 if at < len(self.words.key) and self.words.start[at] < start else 0
        return at > 0 and self.words.gaps[at - 1] == " " and self.words.key[at - 1] in self.lexicon.not_before

    def _follows(self, shape: re.Match[str]) -> bool:
        """Whether a type stands right before, a bracket, a comma or an article at most between."""
        before = self._before(shape.span())
        return any(_THE.fullmatch(self.body, end, shape.start()) for _, end in before if shape.start() - end < 8)

    def _before(self, span: tuple[int, int]) -> Sequence[tuple[int, int]]:
        """The last taken before these words, where there is one."""
        at = bisect_left(self.taken, span)
        return self.taken[max(0, at - 1) : at]

    def _bracketed(self, shape: re.Match[str]) -> bool:
        """A bare number behind a type, in brackets or between commas, long enough to be no count or year."""
        number, before = shape[0], self.body[max(0, shape.start() - 1) : shape.start()]
        behind = self.body[shape.end() : shape.end() + 2]
        if len(number) > 4 and self._follows(shape) and (behind[:1] in (",", ")", ";") or behind == " ("):
            return True
        return len(number) >= 4 and before in ("(", "[") and not _YEAR.fullmatch(number)

    def _flying(self, shape: re.Match[str]) -> bool:
        sentence = self.article.sentences[self.article.sentence_at(shape.start())]
        first, last = self.words.at(sentence.start), self.words.at(sentence.end)
        at = bisect_left(self.taken, (sentence.start, 0))
        near = at < len(self.taken) and self.taken[at][0] < sentence.end
        return near or any(key in self.lexicon.flying for key in self.words.key[first : last + 1])

    def _cue(self, start: int, kind: str) -> str:
        """What the words before announce: registration, hex or callsign; the nearest cue wins."""
        written = _SHORT.search(self.body, max(0, start - 6), start)
        if written and _CUES[written[1].lower()] in _ORDER[kind]:
            return _CUES[written[1].lower()]
        numbered = False
        at = self.words.at(start)
        at -= 1 if at < len(self.words.key) and self.words.start[at] < start else 0
        for k in range(at - 1, max(-1, at - 1 - _REACH), -1):
            gap = self.body[self.words.end[k] : start]
            if (
                "\n" in gap
                or ". " in gap
                and self.words.text[k].lower() not in ("reg", "nr", "no", "reg.")
                or ";" in gap
            ):
                return ""
            kinds = self._announced(self.words.key[k])
            if kinds and not (kind == "number" and "verbs" in kinds):  # "registered 2500 sorties"
                cue = next((cue for cue in _ORDER[kind] if cue in kinds), "")
                if cue and cue != "number":
                    return cue
                numbered = numbered or cue == "number"
            if numbered and any(key in self.lexicon.nouns for key in bare(self.words.key[k])):
                return "registration"
            if self.words.text[k][0].isdigit() and kind in ("number", "call"):
                break
        near = bisect_left(self.taken, (start, 0))
        beside = near > 0 and _NEAR_TYPE.fullmatch(self.body, self.taken[near - 1][1], start)
        shaped = self.confirmed and _YEAR_SERIAL.match(self.body, start)
        return "registration" if numbered and (beside or shaped) else ""

    def _announced(self, key: str) -> frozenset[str]:
        first, *others = map(self.lexicon.announced, bare(key))
        return first.union(*others) if others else first

    def _spoken(self) -> None:
        """Call signs of a word and a number apart: "Reach 871", "callsign Forte 11"."""
        for shape in _SPOKEN.finditer(self.body):
            start, end = shape.span()
            at = bisect_left(self.near, (end, 0))
            if at and self.near[at - 1][1] > start:
                continue
            word = shape["word"].upper()
            year = _YEAR.fullmatch(shape["number"]) and not shape["word"].isupper()
            if year or shape[0][len(shape["word"])] not in " -" or word.lower() in self.lexicon.no_call:
                continue
            cue = self._cue(start, "call") == "callsign"
            row = callsign_words().get(word)
            known = row is not None and row["kind"] == "military" and self.confirmed and shape["word"].isupper()
            apposed = self.body[end : end + 2] == ", " and self._adjoins(start, end) and len(shape["number"]) > 1
            if cue or known or (apposed and word.lower() not in self.lexicon.no_word):
                self._keep(
                    Mark("callsign", start, end, f"{word}{shape['number']}", f"“{shape[0]}” is a call sign as spoken")
                )

    def with_repeats(self, found: list[Mark]) -> Iterator[Mark]:
        """The marks and their shortened repeats: "78841" where RA-78841 has been named."""
        full = {_PARTED.split(m.value)[-1]: m.value for m in found if m.kind == "registration" and "-" in m.value}
        tails = {tail: value for tail, value in full.items() if len(tail) >= 4 and tail.isdigit()}
        for mark in found:
            if mark.kind == "registration" and mark.value in tails:
                mark.value, mark.shortened = tails[mark.value], True
        yield from found
        spans = {(mark.start, mark.end) for mark in found}
        for shape in self.loose:
            if shape[0] in tails and shape.span() not in spans:
                why = f"“{shape[0]}” repeats {tails[shape[0]]} shortened"
                yield Mark("registration", *shape.span(), tails[shape[0]], why, shortened=True)


def bare(key: str) -> tuple[str, ...]:
    """A word as it is and, in Arabic, without what is written together with it: والنداء is نداء."""
    if key[:1] not in "وبلفكا" or key.isascii():
        return (key,)
    short = key[1:] if key[:1] in "وبلفك" else key
    return (key, short, short.removeprefix("ال"))


_LINK = re.compile(
    r"[\s,;:/()\[\]–—-]*(?:the|an?|une?|eine?|reg\.?|hex|c/s|der|die|das|le|la|el|n°|№|Nr\.?)?[\s,;:/()\[\]–—-]*"
)
_NEAR_TYPE = re.compile(r"[^.;!?\n]{0,40}")
_SHORT = re.compile(r"(?<!\w)(c/s|s/n|c/n|r/n):? ?$", re.IGNORECASE)
_CUES = {"c/s": "callsign", "s/n": "registration", "c/n": "", "r/n": "registration"}
_LATIN = str.maketrans("РАФЕВСНКМОТХУ", "RAFEBCHKMOTXY")
_REGISTERED = ("registration", "number")
_ORDER = {
    "hex": ("hex", *_REGISTERED), "number": ("registration", "hex", "number"), 
    "call": ("callsign", "hex", "registration"),
    "civil": _REGISTERED, "cyrillic": _REGISTERED, "joined": _REGISTERED, "plus": _REGISTERED, "roundel": _REGISTERED,
    "force": _REGISTERED,
}  # fmt: skip
