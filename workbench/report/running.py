"""What stands on every page: the case, its journal's state, what a copy or sample is marked with."""

from __future__ import annotations

from datetime import UTC, datetime
from hashlib import sha256

from workbench.case.verify import Chain
from workbench.report.blocks import Document, Runs, code, plain, strong
from workbench.report.endnotes import short_hash
from workbench.values.spoken import spoken_date

SAMPLE = "SAMPLE — SYNTHETIC DATA"
REDACTED = "REDACTED COPY"


def state(stated: str) -> str:
    """As of when a document tells of its case."""
    if not stated:
        return "No entry yet"
    moment = datetime.fromisoformat(stated).astimezone(UTC)
    return f"As of {spoken_date(moment.date().isoformat())}, {moment:%H:%M} UTC"


def journal_line(case: str, entry: int, head: str) -> Runs:
    """The case and the state of its journal, as they stand at the foot of every page."""
    return (plain("Case "), code(case), plain(f" · journal up to entry {entry}, "), code(short_hash(head)))


def chain_line(chain: Chain) -> Runs:
    """What was found of the journal's chain when the print was made."""
    if chain.how in ("intact", "not checked"):
        return (plain(f" · chain {chain.how}{f' from entry {chain.since}' if chain.since > 1 else ''}"),)
    return (plain(" · "), strong("chain broken" if chain.how == "broken" else "chain not read: the disk failed"))


def issue_line(issue: int | None, *, draft: bool = False) -> Runs:
    """Which issue a print is, at its foot, or that it is none."""
    none = "Draft, not issued" if draft else "Not issued"
    return (strong(none if issue is None else f"Issue {issue}"), plain(" · "))


def is_sample(marking: str) -> bool:
    """Whether a case's marking says that its content is made up."""
    return any(word in marking.casefold() for word in ("sample", "synthetic"))


def marked(marking: str) -> str:
    """How the case is to be handled; nothing where the label of a sample says the same."""
    said = is_sample(marking) and marking.casefold() in SAMPLE.casefold()
    return "" if said else marking or "No handling marking"


def label(marking: str, *, redacted: bool) -> str:
    """What every page is marked with beside how it is to be handled."""
    return " · ".join([*([SAMPLE] if is_sample(marking) else []), *([REDACTED] if redacted else [])])


def code_of(document: Document) -> str:
    """Eight hexadecimal digits that stand for all that a document says."""
    digest = sha256(repr(document).encode("utf-8", "surrogatepass")).hexdigest()
    return f"{digest[:4]}-{digest[4:8]}"
