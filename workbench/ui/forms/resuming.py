"""What was half-typed when the program ended, offered again when its case is opened."""

from __future__ import annotations

from typing import NamedTuple

from workbench.case.case import Case
from workbench.reading.intake import working_text
from workbench.ui.forms.passage import Passage
from workbench.ui.language import tr
from workbench.values.errors import CaseError

ON_WORDS = ("tag", "claim", "translate")
_CALLED = {
    "tag": "sighting", "claim": "claim", "link": "link", "carry": "choice of words for a link", "grade": "grade",
    "mark": "marking", "note": "note", "pin": "note at a time", "lead": "lead", "cite": "cited source",
    "edit": "change", "translate": "translation", "searched": "search", "collection": "collection record",
    "custody": "step of custody", "retract": "withdrawal", "imagery": "record of imagery",
    "ocr": "reading by machine", "still": "still", "bound": "bounds", "hypothesis": "hypothesis",
    "judgement": "judgement",
    "matrix-row": "row of the matrix", "new-entity": "new entity", "entity": "word on who or what it is",
    "alias": "further name",
    "assign": "dated assignment", "same": "joining", "split": "splitting", "airframe": "choice of airframe",
}  # fmt: skip
_NEW = ("new", "row")  # what is about no record yet


class Half(NamedTuple):
    """A half-typed form: its draft, which form it is, and the words or the record it is about."""

    draft: str
    form: str
    passage: Passage | None = None
    record: bytes | None = None

    def told(self, case: Case) -> str:
        """What it is, for people: ``a sighting on “an An-124” (S1 ¶2)``."""
        called = _CALLED[self.form]
        if self.passage is not None:
            quote = " ".join(self.passage.quote[:60].split())
            if len(self.passage.quote) > 60:
                quote = quote.rpartition(" ")[0] + " …" if " " in quote else quote + "…"
            return tr("a {} on “{}” ({})").format(called, quote, self.passage.place(case))
        return tr("a {} about {}").format(called, case.number(self.record)) if self.record else f"a {called}"


def half_typed(case: Case, draft: str) -> Half | None:
    """What a draft is about, or nothing when that is no longer there."""
    form, _, about = draft.partition("/")
    if form not in _CALLED:
        return None
    try:
        if form in ON_WORDS:
            passage = _passage(case, about)
            return Half(draft, form, passage) if passage else None
        key = bytes.fromhex("" if about in _NEW else about.removeprefix("row "))
        if key:
            case.table(key)
        return Half(draft, form, record=key or None)
    except (ValueError, CaseError):
        return None


def _passage(case: Case, about: str) -> Passage | None:
    source, _, span = about.partition("/")
    start, _, end = span.partition("-")
    text = working_text(case, bytes.fromhex(source))
    if text is None or not 0 <= int(start) < int(end) <= text.total:
        return None
    return Passage(bytes.fromhex(source), int(start), int(end), text.slice(int(start), int(end)))
