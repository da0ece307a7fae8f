"""Reports: composed from a template, rearranged, and issued."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from typing import Any

from workbench.case.case import Case
from workbench.case.filters import parse_filter
from workbench.case.journal import now
from workbench.case.records import Issue, Report
from workbench.case.rows import record
from workbench.values import composing
from workbench.values.composing import KINDS, SECTIONS, Part
from workbench.values.errors import CaseError

NAME = 200


def compose(case: Case, *, template: str = "summary", name: str | None = None) -> bytes:
    """A new report as a built-in template has it, under the template's title where no other name is given."""
    kind = composing.template(template)
    said = " ".join((name or kind.title).split())[:NAME]
    with case.change("Compose report"):
        made = Report.create(name=said, template=template.strip().lower(), paper=composing.PAPERS[0],
                             parts=[each.as_json() for each in kind.parts])  # fmt: skip
        return bytes(made.id)


def compose_own(case: Case, parts: Sequence[Part], fields: Mapping[str, str], *, template: str) -> bytes:
    """A new report of parts that a template of somebody's own gave, and its fields: name, heading, paper and so on."""
    told = {"chosen" if name == "filter" else name: value for name, value in fields.items()}
    stored = {name: report_value(case, name, value) for name, value in told.items() if value.strip()}
    checked = composing.parts([each.as_json() for each in parts])
    with case.change("Compose report"):
        made = Report.create(**{"name": template, "paper": composing.PAPERS[0], **stored},
                             template=template[:NAME], parts=[each.as_json() for each in checked])  # fmt: skip
        return bytes(made.id)


def compose_like(case: Case, fields: Mapping[str, str], parts: Sequence[Part]) -> bytes:
    """A new report with the stored fields and the parts of one that stood in another case."""
    with case.change("Compose report"):
        made = Report.create(**{"paper": composing.PAPERS[0], **fields}, parts=[each.as_json() for each in parts])
        return bytes(made.id)


def arrange(case: Case, report: bytes, parts: Sequence[Part]) -> None:
    """Give a report these parts in this order; one entry, and none where nothing changes.

    A record that a part is narrowed to anew must be there, and of a kind that its section tells.
    """
    case.find_live(report.hex(), "report")
    checked = [each.as_json() for each in composing.parts([each.as_json() for each in parts])]
    before = {(each["section"], key) for each in record(case, report)["parts"] for key in each.get("only", ())}
    for section, key in {(part.section, key) for part in parts for key in part.only} - before:
        kind, found = case.find(key)
        if kind not in KINDS.get(section, ()):
            raise CaseError(f"{SECTIONS[section]} cannot be narrowed to {case.number(found)}; choose what it tells of.")
        case.find_live(key)
    with case.change("Arrange report"):
        Report.update(parts=checked).where(Report.id == report).execute()


def brand(case: Case, report: bytes, logo: bytes | None) -> None:
    """Print a PNG or JPEG of the house at the head of a report, or none any longer."""
    case.find_live(report.hex(), "report")
    told = None if logo is None else _logo(logo)
    with case.change("Set logo"):
        Report.update(logo=told).where(Report.id == report).execute()


def _logo(data: bytes) -> dict[str, str]:
    mime = next((mime for mime in composing.LOGOS if composing.is_logo(mime, data)), None)
    if mime is None:
        most = composing.LARGEST_LOGO // 1000
        raise CaseError(f"A logo is a PNG or JPEG of at most {most} kB; choose such a picture.")
    return {"mime": mime, "data": base64.b64encode(data).decode()}


def issued(
    case: Case, *, report: bytes | None, rank: int, head: str, composed: Mapping[str, Any], printed: Mapping[str, Any]
) -> bytes:
    """That a print was issued: in the journal, but no content of the case, so nothing that undo takes back.

    ``head`` is the hash of the content entry that it speaks up to; ``composed`` and ``printed`` are stored as they are.
    """
    with case.change("Issue"):
        made = Issue.create(report=report, rank=rank, head=head, composed=dict(composed), print=dict(printed),
                            by=case.analyst, at=now())  # fmt: skip
        return bytes(made.id)


def report_value(case: Case, name: str, text: str) -> str:
    """What is stored as a field of a report; its filter must be one, its paper one of those there are."""
    if name == "paper":
        found = next((paper for paper in composing.PAPERS if paper.lower() == text.lower()), None)
        if found is None:
            raise CaseError(f"There is no paper {text}; choose {' or '.join(composing.PAPERS)}.")
        return found
    if name == "language":
        if text.lower() not in composing.LANGUAGES:
            raise CaseError(f"There is no report in “{text}”; choose {', '.join(composing.LANGUAGES)}.")
        return text.lower()
    if name == "chosen":
        parse_filter(case, text)
        return text
    return " ".join(text.split())[:NAME]
