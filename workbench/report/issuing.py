"""Prints that are issued: set once, remembered in the journal with their hash, and known again."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.certificate import hidden
from workbench.case.ids import id_bytes, id_text
from workbench.case.issued import issue_called
from workbench.case.rows import records
from workbench.case.since import Since, as_json, last_content, since
from workbench.reading import confined
from workbench.reading.inputs import bytes_of
from workbench.reading.readers import reader_for
from workbench.report.annexed import annexed
from workbench.report.blocks import Document
from workbench.report.facts import Facts
from workbench.report.gather import facts
from workbench.report.pdf import Paper, Progress, pdf, silent
from workbench.report.summary import build
from workbench.report.written import page_count
from workbench.values.composing import BRIEF, LANGUAGES, MOST_ISSUES, TEMPLATES, Composed, Part, composed, parts
from workbench.values.errors import CaseError

Row = dict[str, Any]
HEAD = 4096
LARGEST = 1 << 30
"""Bytes of a file that may be a print."""
_CODE = re.compile(r"([0-9a-f]{4})[- ]?([0-9a-f]{4})(?:[- /]+(\d{1,5}))?")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked to be set: a report of the case, or a template; ``report`` is its row where it is one."""

    composed: Composed
    report: Row | None = None
    paper: Paper = "A4"
    filter: str | None = None

    def as_json(self) -> Row:
        """The report as it is remembered with an issue."""
        set_ = self.composed
        told = {"name": set_.name, "heading": set_.heading, "handling": set_.handling, "language": set_.language,
                "paper": self.paper, "chosen": self.filter,
                "parts": [each.as_json() for each in set_.parts]}  # fmt: skip
        return {name: value for name, value in told.items() if value or name == "parts"}


def of_template(name: str) -> Wanted:
    """A template as it is."""
    return Wanted(composed(name))


def of_report(row: Row) -> Wanted:
    """A report of the case, as ``rows.records`` gives it: a draft, until it is issued."""
    held: Sequence[Part] = parts(row["parts"])
    logo = row["logo"]
    wanted = Composed(
        row["name"], tuple(held), heading=row["heading"] or "", handling=row["handling"] or "",
        logo=(logo["mime"], logo["data"]) if logo else None, language=row["language"] or LANGUAGES[0], draft=True,
        one_page=row["template"] == BRIEF and held == TEMPLATES[BRIEF].parts,
    )  # fmt: skip
    return Wanted(wanted, row, "Letter" if row["paper"] == "Letter" else "A4", row["chosen"])


def document_of(case: Case, wanted: Wanted) -> Document:
    """The document that a report makes of the case as it stands."""
    return build(facts_of(case, wanted), wanted.composed)


def facts_of(case: Case, wanted: Wanted) -> Facts:
    """What a report is built from; how the bytes came here is read only where it tells that."""
    told = facts(case, chosen=wanted.filter, report=wanted.report["id"] if wanted.report else None)
    custodial = any(part.section == "custody" for part in wanted.composed.parts)
    return replace(told, annexed=annexed(case)) if custodial else told


def next_rank(case: Case) -> int:
    """The number of the next issue of this case."""
    return 1 + int(case.value("SELECT coalesce(max(rank), 0) FROM issue WHERE rank < ?", (MOST_ISSUES,)))


@dataclass(frozen=True, slots=True)
class Made:
    """A print that is set and not issued yet: its bytes, and what is remembered of it."""

    data: bytes
    document: Document
    wanted: Wanted
    rank: int
    head: str
    digests: tuple[str, ...]

    def remember(self, case: Case, name: str) -> bytes:
        """Make it the case's next issue, under the name of its file; CaseError where the case went on meanwhile."""
        if last_content(case).hash.hex() != self.head or next_rank(case) != self.rank:
            raise CaseError("The case was changed while its pages were set; issue it again.")
        printed = {"file": name, "kind": "pdf", "sha256": sha256(self.data).hexdigest(), "pages": len(self.digests),
                   "code": self.document.code, "digests": list(self.digests)}  # fmt: skip
        key = id_bytes(self.wanted.report["id"]) if self.wanted.report else None
        return acts.issued(case, report=key, rank=self.rank, head=self.head, composed=self.wanted.as_json(),
                           printed=printed)  # fmt: skip


def made(case: Case, wanted: Wanted, *, apart: bool = False, progress: Progress = silent) -> Made:
    """Set a report as the next issue of a case, as ``pdf`` does; nothing is written yet."""
    rank, head = next_rank(case), last_content(case).hash.hex()
    numbered = replace(wanted, composed=replace(wanted.composed, issue=rank, draft=False))
    document = document_of(case, numbered)
    data = pdf(document, paper=wanted.paper, apart=apart, progress=progress)
    words = page_words(data)
    if len(words) != page_count(data):
        raise CaseError("The finished pages cannot be read back; close other programs, then issue it again.")
    return Made(data, document, numbered, rank, head, tuple(map(digest_of, words)))


def page_words(data: bytes, *, name: str = "the print") -> list[str]:
    """The words of each page of a PDF, blanks and line ends as one; none of what is no PDF that can be read.

    Whoever made it, it is read in the child that reads foreign files.
    """
    found = reader_for(data[:HEAD], name=name)
    if found is None or found[1] != "application/pdf":
        return []
    try:
        reading = confined.read(found[0], confined.lend_file(io.BytesIO(data), name=name))
    except CaseError:
        return []
    return [_words(reading.text[each.start : each.end]) for each in reading.blocks if each.kind == "page"]


def _words(text: str) -> str:
    return " ".join(text.split())


def digest_of(words: str) -> str:
    """What a page is known by: the SHA-256 of its words."""
    return sha256(words.encode("utf-8", "surrogatepass")).hexdigest()


def print_bytes(path: Path) -> bytes:
    """The bytes of a file that may be a print."""
    data = bytes_of(path, most=LARGEST)
    if len(data) > LARGEST:
        raise CaseError(f"{path.name} is larger than any print; name a PDF of at most 1 GB.")
    return data


@dataclass(frozen=True, slots=True)
class Known:
    """An issue that a print or a code is of, as ``rows.records`` gives it, and what came after it in the case.

    ``whole``: the very bytes that were issued. Otherwise ``pages`` are those, from 1, whose words are not what was
    issued. ``after`` is ``None`` where the entry it speaks up to is not in this file. ``called`` tells it from every
    other issue.
    """

    issue: Row
    called: str
    whole: bool
    pages: tuple[int, ...]
    after: Since | None


def known_print(case: Case, data: bytes, *, name: str) -> Known | None:
    """Which issue a print is of: by its hash, else by the code that its pages carry."""
    issues = records(case, "issue", trash=True)
    digest = sha256(data).hexdigest()
    for each in issues:
        if each["print"]["sha256"] == digest:
            return Known(each, issue_called(each, issues), True, (), since(case, each["head"]))
    read = page_words(data, name=name)
    for each in reversed(issues):
        foot = re.compile(rf"(?<!\w){re.escape(each['print']['code'])}-\d")
        if any(foot.search(page) for page in read):
            held = each["print"]["digests"]
            count = max(len(held), len(read))
            other = [n + 1 for n in range(count) if n >= min(len(held), len(read)) or digest_of(read[n]) != held[n]]
            return Known(each, issue_called(each, issues), False, tuple(other), since(case, each["head"]))
    return None


def known_code(case: Case, code: str) -> Known | None:
    """Which issue a page is of by the code at its foot, with or without the number of a page that the issue has."""
    found = _CODE.fullmatch(code.strip().lower())
    if found is None:
        raise CaseError(f"“{code}” is no file and no code of a page, which looks like 3f7a-91c2-1 at its foot.")
    wanted = f"{found[1]}-{found[2]}"
    issues = records(case, "issue", trash=True)
    for each in issues:
        if each["print"]["code"] == wanted and int(found[3] or 1) in range(1, each["print"]["pages"] + 1):
            return Known(each, issue_called(each, issues), False, (), since(case, each["head"]))
    return None


def sentences(case: Case, name: str, found: Known, *, by_code: bool = False) -> list[str]:
    """What is known of a print, in sentences: which issue it is, what was altered in it, what came after it."""
    row, told = found.issue, found.issue["print"]
    is_ = "a page of " if by_code else "" if found.whole else "not the file that was issued as "
    lines = [f"{name} is {is_}issue {row['rank']} ({row['number']}), {row['at']}, by {row['by']}."]
    if found.pages:
        lines.append(f"Pages whose words are not those issued: {', '.join(map(str, found.pages))}.")
    if by_code:
        lines.append(f"It has {told['pages']} pages; the SHA-256 of the whole is {told['sha256']}.")
    if row["deleted"]:
        lines.append("What was entered of it here has been taken back.")
    if hidden(case.raw):
        lines.append("Words are hidden in this copy of the case: it does not tell what was issued.")
    return [*lines, _since(case, found.after)]


def _since(case: Case, after: Since | None) -> str:
    if after is None:
        return "The entry it speaks up to is not in this file: it was issued from another copy."
    told, words = as_json(case, after), {"came": "new", "went": "gone", "changed": "changed"}
    said = [f"{words[what]} {', '.join(each['number'] for each in each_)}" for what, each_ in told.items() if each_]
    return f"Since then: {'; '.join(said)}." if said else "Nothing that it tells has changed since."


def last_issue(case: Case, report: bytes | None) -> Known | None:
    """The newest issue of a report, and what came after it in the case."""
    issues = records(case, "issue")
    found = [each for each in issues if report is not None and each["report"] == id_text(report)]
    if not found:
        return None
    return Known(found[-1], issue_called(found[-1], issues), True, (), since(case, found[-1]["head"]))
