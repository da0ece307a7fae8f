"""What was looked for and what was put into another language: searches made, translations."""

from __future__ import annotations

from workbench.case.case import Case
from workbench.case.journal import now
from workbench.case.records import Enquiry, Translation
from workbench.case.resolving import stated_date
from workbench.values.errors import CaseError
from workbench.values.languages import language_tag


def searched(
    case: Case, venue: str, *, terms: str | None = None, when: str | None = None, found: str | None = None,
    note: str | None = None, about: bytes | None = None,
) -> bytes:  # fmt: skip
    """A search that was made, by default today; ``found`` left out says that nothing was found."""
    if not venue.strip():
        raise CaseError("A search was made somewhere; write where.")
    moment = stated_date((when or "").strip() or now()[:10], by=case.analyst).as_json()
    with case.change("Record search"):
        made = Enquiry.create(
            venue=venue.strip(), terms=_said(terms), when=moment, found=_said(found) or NOTHING, note=_said(note),
            about=about, by=case.analyst,
        )  # fmt: skip
        return bytes(made.id)


NOTHING = "nothing"


def translate(
    case: Case, excerpt: bytes, text: str, *, language: str | None = None, translator: str | None = None,
    machine: str | None = None,
) -> bytes:  # fmt: skip
    """An excerpt's words in another language, by a person (this analyst if nobody is named) or by a machine."""
    if not text.strip():
        raise CaseError("The translation is empty; write the words in the other language.")
    if not (language or "").strip():
        raise CaseError("A translation is in some language; name it, for example en.")
    if _said(translator) and _said(machine):
        raise CaseError("A translation is a person’s or a machine’s; name one of the two.")
    who = None if _said(machine) else _said(translator) or case.analyst
    with case.change("Translate"):
        made = Translation.create(
            excerpt=excerpt, language=language_tag(str(language)), text=text.strip(), translator=who,
            machine=_said(machine), by=case.analyst, at=now(),
        )  # fmt: skip
        return bytes(made.id)


def _said(text: str | None) -> str | None:
    return (text or "").strip() or None
