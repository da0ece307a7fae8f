"""A print held against the case that it may have been issued from."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from workbench.case.case import Case
from workbench.case.since import as_json
from workbench.cli.doors import reading
from workbench.cli.verb import Answer
from workbench.report.issuing import Known, known_code, known_print, print_bytes, sentences


def print_of(options: Namespace) -> Answer:
    """Whether a PDF, or a page by its code, was issued from a case, and what has changed there since."""
    path = Path(options.print)
    with reading(options) as case:
        if path.exists():
            found = known_print(case, print_bytes(path), name=path.name)
        else:
            found = known_code(case, options.print)
        if found is None:
            none = {"issued": False, "number": None}
            return Answer(none, f"{path.name} was not issued from this case.", status=1)
        return _told(case, path.name, found, by_code=not path.exists())


def _told(case: Case, name: str, found: Known, *, by_code: bool) -> Answer:
    row, held = found.issue, found.whole or by_code
    document = {
        "issued": held, "number": row["number"], "rank": row["rank"], "at": row["at"], "by": row["by"],
        "sha256": row["print"]["sha256"], "pages": row["print"]["pages"], "altered_pages": list(found.pages),
        "since": None if found.after is None else as_json(case, found.after),
    }  # fmt: skip
    return Answer(document, "\n".join(sentences(case, name, found, by_code=by_code)), status=0 if held else 1)
