"""A print held against the case that it may have been issued from."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import Any

from workbench.case.case import Case
from workbench.case.since import as_json
from workbench.cli.doors import reading
from workbench.cli.verb import Answer
from workbench.values.errors import CaseError

LARGEST = 1 << 30
"""Bytes of a file that may be a print."""


def print_of(options: Namespace) -> Answer:
    """Whether a PDF, or a page by its code, was issued from a case, and what has changed there since."""
    from workbench.report.issuing import known_code, known_print

    path = Path(options.print)
    with reading(options) as case:
        if path.exists():
            data = _data(path)
            found = known_print(case, data, name=path.name)
        else:
            found = known_code(case, options.print)
        if found is None:
            none = {"issued": False, "number": None}
            return Answer(none, f"{path.name} was not issued from this case.", status=1)
        return _told(case, path.name, found, by_code=not path.exists())


def _data(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise CaseError(f"{path.name} is larger than any print; name a PDF of at most 1 GB.")
        return path.read_bytes()
    except OSError as error:
        raise CaseError(f"{path.name} cannot be read ({error.strerror}); choose another file.") from error


def _told(case: Case, name: str, found: Any, *, by_code: bool) -> Answer:
    row, held = found.issue, found.whole or by_code
    after = None if found.after is None else as_json(case, found.after)
    document = {
        "issued": held, "number": row["number"], "rank": row["rank"], "at": row["at"], "by": row["by"],
        "sha256": row["print"]["sha256"], "pages": row["print"]["pages"], "altered_pages": list(found.pages),
        "since": after,
    }  # fmt: skip
    return Answer(document, "\n".join(_lines(name, document, by_code=by_code)), status=0 if held else 1)


def _lines(name: str, told: dict[str, Any], *, by_code: bool) -> list[str]:
    is_ = "a page of" if by_code else "" if told["issued"] else "not the file that was issued as"
    which = f"issue {told['rank']} ({told['number']}), {told['at']}, by {told['by']}."
    lines = [" ".join(f"{name} is {is_} {which}".split())]
    if told["altered_pages"]:
        lines.append(f"Pages whose words are not those issued: {', '.join(map(str, told['altered_pages']))}.")
    if by_code:
        lines.append(f"It has {told['pages']} pages; the SHA-256 of the whole is {told['sha256']}.")
    return [*lines, _since(told["since"])]


def _since(after: dict[str, Any] | None) -> str:
    if after is None:
        return "The entry it speaks up to is not in this file: it was issued from another copy."
    said = [f"{word} {', '.join(each['number'] for each in after[what])}"
            for what, word in (("came", "new"), ("went", "gone"), ("changed", "changed")) if after[what]]  # fmt: skip
    return f"Since then: {'; '.join(said)}." if said else "Nothing that it tells has changed since."
