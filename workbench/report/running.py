"""What stands on every page: the case, its journal's state, what a copy or sample is marked with."""

from __future__ import annotations

from datetime import UTC, datetime

from workbench.case.verify import Chain
from workbench.report.blocks import Runs, code, plain, strong
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
    return (plain(f"Case {case} · journal up to entry {entry}, "), code(short_hash(head)))


def chain_line(chain: Chain) -> Runs:
    """What was found of the journal's chain when the print was made."""
    if chain.how in ("intact", "not checked"):
        return (plain(f" · chain {chain.how}{f' from entry {chain.since}' if chain.since > 1 else ''}"),)
    return (plain(" · "), strong("chain broken" if chain.how == "broken" else "chain not read: the disk failed"))
