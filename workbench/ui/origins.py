"""Where a record comes from: its words, their source, and what that source draws on."""

from __future__ import annotations

from workbench.case.case import Case
from workbench.case.ids import id_bytes
from workbench.case.rows import Row, record
from workbench.reading.intake import working_text
from workbench.ui.chips import GradeBox
from workbench.ui.particulars import Chip
from workbench.ui.sections import Section, pill
from workbench.ui.wording import short_hash
from workbench.values import grades

DEPTH = 4  # hops of citing that are followed
_CITES = "SELECT b, basis FROM link WHERE a = ? AND kind = 'cites' AND deleted = 0 ORDER BY id"


def comes_from(case: Case, row: Row, chip: Chip) -> Section | None:
    """Excerpt, source and citations, each a step further in."""
    excerpts = [row] if row["record"] == "excerpt" else [record(case, id_bytes(each)) for each in row.get("excerpts", ())]
    source = id_bytes(row["id"]) if row["record"] == "source" else None
    if not excerpts and (source is None or not case.rows(_CITES, (source,))):
        return None
    section = Section("origin", "Where it comes from")
    for excerpt in excerpts:
        _excerpt(case, section, excerpt, chip)
    for key in dict.fromkeys(id_bytes(excerpt["source"]) for excerpt in excerpts):
        _source(case, section, key, chip, at=0)
        _cited(case, section, key, chip, at=1, seen={key})
    if source is not None:
        _cited(case, section, source, chip, at=0, seen={source})
    return section


def _excerpt(case: Case, section: Section, row: Row, chip: Chip) -> None:
    source = id_bytes(row["source"])
    text = working_text(case, source)
    paragraph = f"¶{text.paragraph_of(row['start'])}, " if text else ""
    place = f"{case.number(source)} {paragraph}characters {row['start']}–{row['end']}"
    section.line(chip("excerpt", row["number"], id_bytes(row["id"])), place)
    section.say(f"“{row['quote']}”", "quote")


def _source(case: Case, section: Section, key: bytes, chip: Chip, *, at: int, basis: str | None = None) -> None:
    row = record(case, key)
    parts = [chip("source", row["number"] or "S", key)]
    if row["held"]:
        parts.append(GradeBox(row["reliability"], grades.meaning(row["reliability"])))
    else:
        parts.append(pill("not held"))
    hop = " · hop inferred" if basis == "inferred" else ""
    held = f" · {short_hash(row['sha256'])}" if row["held"] else ""
    section.line(*parts, f"{row['title'] or 'untitled'}{held}{hop}", indent=14 * at)


def _cited(case: Case, section: Section, source: bytes, chip: Chip, *, at: int, seen: set[bytes]) -> None:
    for key, basis in case.rows(_CITES, (source,)) if at <= DEPTH else ():
        if key not in seen:
            seen.add(key)
            _source(case, section, key, chip, at=at, basis=basis)
            _cited(case, section, key, chip, at=at + 1, seen=seen)
