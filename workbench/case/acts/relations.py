"""Links, grades, notes and leads: what the analyst makes of the records."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.case.case import Case
from workbench.case.journal import now
from workbench.case.records import Grade, Lead, Link, Note, Quotation
from workbench.case.resolving import stated_date
from workbench.values import grades, words
from workbench.values.errors import CaseError

NOBODY = "F"  # the letter of a publisher who is not known
_LAST_LETTER = 'SELECT value FROM grade WHERE about = ? AND "by" = ? AND deleted = 0 ORDER BY at DESC, id DESC LIMIT 1'
GRADED = {"publisher": "reliability", "source": "reliability", "sighting": "credibility", "claim": "credibility"}


def link(
    case: Case, a: bytes, kind: str, b: bytes, *, excerpts: Sequence[bytes] = (), note: str | None = None,
    inferred: bool = False,
) -> bytes:  # fmt: skip
    """A typed link from one record to another, resting on excerpts where there are any."""
    kind = words.LINK_KINDS.check(kind)
    if a == b:
        raise CaseError("A record is not linked to itself; name two records.")
    if kind == "same-as" and case.table(a) != case.table(b):
        raise CaseError(f"{case.number(a)} and {case.number(b)} are of two kinds and cannot be the same; say about.")
    if kind == "same-as" and _entity_type(case, a) != _entity_type(case, b):
        says = f"{case.number(a)} is a {_entity_type(case, a)}, {case.number(b)} a {_entity_type(case, b)}"
        raise CaseError(f"{says}; only entities of one type can be the same.")
    if kind == "precedes" and _leads_to(case, b, a):
        raise CaseError("That would make each come before the other; remove the link that says the opposite first.")
    with case.change("Link"):
        basis = ("inferred" if inferred else "stated") if kind == "cites" else None
        made = bytes(Link.create(a=a, kind=kind, b=b, basis=basis, note=note or None).id)
        for excerpt in excerpts:
            Quotation.create(record=made, excerpt=excerpt)
    return made


def carry(case: Case, link: bytes, excerpt: bytes) -> None:
    """Rest a link on words: an excerpt shows it from now on, and it is drawn solid."""
    case.find_live(link.hex(), "link")
    case.find_live(excerpt.hex(), "excerpt")
    if _carried(case, link, excerpt, deleted=0):
        raise CaseError(f"{case.number(excerpt)} carries {case.number(link)} already; choose other words.")
    before = _carried(case, link, excerpt, deleted=1)
    with case.change("Carry link"):
        if before:
            Quotation.update(deleted=0).where(Quotation.id == before).execute()
        else:
            Quotation.create(record=link, excerpt=excerpt)


def uncarry(case: Case, link: bytes, excerpt: bytes) -> None:
    """Take an excerpt away from a link that it carries; without any the link is drawn dashed."""
    case.find_live(link.hex(), "link")
    held = _carried(case, link, excerpt, deleted=0)
    if not held:
        raise CaseError(f"{case.number(excerpt)} does not carry {case.number(link)}; name an excerpt that does.")
    with case.change("Uncarry link"):
        Quotation.update(deleted=1).where(Quotation.id == held).execute()


def _carried(case: Case, link: bytes, excerpt: bytes, *, deleted: int) -> bytes | None:
    query = "SELECT id FROM quotation WHERE record = ? AND excerpt = ? AND deleted = ? ORDER BY id"
    found: bytes | None = case.value(query, (link, excerpt, deleted))
    return found


def _entity_type(case: Case, key: bytes) -> str | None:
    """The type of an entity; nothing for records of other kinds."""
    found: str | None = case.value("SELECT type FROM entity WHERE id = ?", (key,))
    return found


def _leads_to(case: Case, start: bytes, goal: bytes) -> bool:
    found = case.value(
        "WITH RECURSIVE after(id) AS (VALUES (?) UNION SELECT b FROM link JOIN after ON a = after.id"
        " WHERE kind = 'precedes' AND deleted = 0) SELECT 1 FROM after WHERE id = ?",
        (start, goal),
    )
    return found is not None


def grade(case: Case, about: bytes, mark: str, *, reason: str | None = None) -> bytes:
    """A dated grade by this analyst: a letter for a publisher or source, a digit for a sighting or claim."""
    with case.change("Grade", reason=reason):
        return write_grade(case, about, mark, reason=reason)


def write_grade(case: Case, about: bytes, mark: str, *, reason: str | None = None) -> bytes:
    """The grade row itself; call inside a change."""
    axis, value = grades.grade(mark)
    table = case.table(about)
    if GRADED.get(table) != axis:
        wants = {"reliability": "a letter A to F", "credibility": "a digit 1 to 6"}.get(GRADED.get(table, ""))
        says = f"a {table} takes {wants}" if wants else f"a {table} is not graded"
        raise CaseError(f"{case.number(about)} cannot be graded {value}: {says}.")
    if table == "source" and case.value("SELECT capture FROM source WHERE id = ?", (about,)) is None:
        raise CaseError(f"{case.number(about)} is not held, so it has no grade; grade its publisher.")
    made = Grade.create(about=about, axis=axis, value=value, reason=reason, by=case.analyst, at=now())
    return bytes(made.id)


def grade_letter(case: Case, source: bytes, letter: str) -> None:
    """A letter for whoever publishes a source; for a source of nobody known, which can only be F, for itself.

    A publisher that this analyst has given the letter already is not given it again.
    """
    publisher = case.value("SELECT publisher FROM source WHERE id = ?", (source,))
    if publisher is None and letter.strip().upper() != NOBODY:
        says = f"The publisher of {case.number(source)} is not known, and a letter is a publisher's: that is {NOBODY}"
        raise CaseError(f"{says}; name the publisher.")
    about = source if publisher is None else bytes(publisher)
    if case.value(_LAST_LETTER, (about, case.analyst)) != letter.strip().upper():
        grade(case, about, letter)


def note(case: Case, about: bytes, text: str, *, when: str | None = None) -> bytes:
    """A remark on a record or on the case; with ``when``, a date in EDTF, it stands there on the timeline."""
    if not text.strip():
        raise CaseError("The note is empty; write a sentence.")
    moment = stated_date(when.strip(), by=case.analyst).as_json() if when and when.strip() else None
    with case.change("Note"):
        made = Note.create(about=about, text=text.strip(), by=case.analyst, at=now(), when=moment)
        return bytes(made.id)


def lead(case: Case, text: str, *, about: bytes | None = None) -> bytes:
    """An open question or task."""
    if not text.strip():
        raise CaseError("The lead is empty; write what is to be found out.")
    with case.change("New lead"):
        return bytes(Lead.create(text=text.strip(), about=about, status="open").id)
