"""What a reading rests on, with the words that bear it where its reason quotes them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from workbench.case.case import Case
from workbench.case.ids import id_bytes
from workbench.case.texts import WorkingText
from workbench.values.paragraphs import place_words

_FAR = 40_000  # code points of a text in which words are looked for
_QUOTED = re.compile("“([^”]+)”")
_TITLE = 28  # letters of a title or an excerpt


class Premise(NamedTuple):
    """A record that a reading rests on: its words where the reason quotes some of them, else what it is called."""

    record: bytes
    number: str
    place: str  # ¶1, of an excerpt its source, or nothing
    words: str
    title: str

    def told(self, *, own: bytes | None = None) -> str:
        """``S2 ¶7 “October 24”``; a source leaves out its own number."""
        if not self.words:
            return f"{self.number} {self.title}".strip()
        number = "" if own == self.record else self.number
        return " ".join(filter(None, (number, self.place, f"“{self.words}”")))


def premised(case: Case, value: Mapping[str, Any]) -> list[Premise]:
    """The premises of a reading, each with the first words of the reason that stand in it, letter for letter."""
    phrases = list(dict.fromkeys(_QUOTED.findall(str(value["why"] or ""))))
    found = []
    for reference in value["premises"]:
        key = id_bytes(reference) or b""
        found.append(_premise(case, key, phrases))
        if found[-1].words in phrases:
            phrases.remove(found[-1].words)
    return found


def _premise(case: Case, key: bytes, phrases: list[str]) -> Premise:
    quoted = case.rows("SELECT source, json_extract(anchor, '$.quote') FROM excerpt WHERE id = ?", (key,))
    if quoted:
        return Premise(key, case.number(key), case.number(quoted[0][0]), _short(quoted[0][1]), "")
    rows = case.rows("SELECT title, capture FROM source WHERE id = ?", (key,))
    title, capture = rows[0] if rows else ("", None)
    shown = _short(title or "")
    text = WorkingText(case.raw, capture or b"")
    said = text.slice(0, min(text.total, _FAR)) if text.parts else ""
    for words in phrases:
        at = re.search(rf"\b{re.escape(words)}\b", said)
        if at:
            return Premise(key, case.number(key), place_words(text.paragraph_of(at.start())), words, shown)
    return Premise(key, case.number(key), "", "", shown)


def _short(words: str) -> str:
    return words if len(words) <= _TITLE else f"{words[: _TITLE - 1].rstrip()}…"
