"""What the custody annex is built from: each source that is held, how its bytes came and went, what proves it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from workbench.case.case import Case
from workbench.case.certificate import hidden
from workbench.case.collection import collection
from workbench.case.custody import chain, taken_out
from workbench.case.ids import id_bytes, id_text
from workbench.case.originals import Original, originals, sums
from workbench.case.rows import records
from workbench.case.since import last_content
from workbench.case.texts import WorkingText
from workbench.case.verify import Chain, chain_found
from workbench.reading.stamps import stamps

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Held:
    """One source with its files by the names they go out under; ``recipe`` is empty where it has no text."""

    number: str
    title: str
    sha256: str
    size: int
    files: Sequence[str]
    collection: Sequence[Row]
    custody: Sequence[Row]
    stamps: Sequence[Row]
    taken_out: Sequence[Row]
    recipe: str
    letters: int


@dataclass(frozen=True, slots=True)
class Annexed:
    """One state of a case; ``absent`` are the numbers of sources that are cited and not held, ``trashed`` a count."""

    case: str
    title: str
    question: str
    marking: str
    entry: int
    head: str
    stated: str
    held: Sequence[Held]
    absent: Sequence[str]
    trashed: int
    sums: Sequence[str]
    chain: Chain = Chain()
    redacted: bool = False


def annexed(case: Case) -> Annexed:
    """Everything the annex tells, read now; stamps are checked as it is read."""
    told, files = last_content(case), originals(case)
    every = records(case, "source")
    key, title, question, marking = case.rows("SELECT id, title, question, marking FROM investigation")[0]
    return Annexed(
        case=id_text(key)[:8], title=title or "", question=question or "", marking=marking or "", entry=told.n,
        head=told.hash.hex(), stated=told.at, held=[_held(case, row, files) for row in every if row["held"]],
        absent=[str(row["number"]) for row in every if not row["held"]], sums=sums(files),
        chain=chain_found(case.raw), redacted=hidden(case.raw),
        trashed=case.value("SELECT count(*) FROM source WHERE deleted = 1 AND capture IS NOT NULL"),
    )  # fmt: skip


def _held(case: Case, row: Row, files: Sequence[Original]) -> Held:
    source = id_bytes(row["id"]) or b""
    text = WorkingText(case.raw, case.value("SELECT capture FROM source WHERE id = ?", (source,)))
    return Held(
        number=row["number"], title=row["title"] or "", sha256=row["sha256"], size=row["bytes"] or 0,
        files=[each.name for each in files if each.source == source], collection=collection(case, source),
        custody=chain(case, source), stamps=stamps(case, source), taken_out=taken_out(case, source),
        recipe=(text.recipe or "") if text.parts else "", letters=text.total if text.parts else 0,
    )  # fmt: skip
