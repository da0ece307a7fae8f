"""Reports and issues of a foreign case are believed only in their shape; a copy with hidden words takes none along."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import pytest

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.fields import canonical
from workbench.case.ids import id_text
from workbench.case.rows import records
from workbench.case.since import last_content
from workbench.exchange.closure import Chosen
from workbench.exchange.copy import copy_case
from workbench.exchange.merge import merge
from workbench.exchange.shapes import readable
from workbench.exchange.withheld import Hide
from workbench.reading.sample import make_sample
from workbench.report.gather import facts
from workbench.report.issuing import last_issue, next_rank

PRINT = {"file": "a.pdf", "kind": "pdf", "sha256": "0" * 64, "pages": 1, "code": "3f7a-91c2", "digests": ["1" * 64]}
PNG = base64.b64encode(b"\x89PNG\r\n\x1a\n" + b"0" * 20).decode()


def test_what_the_program_writes_is_readable() -> None:
    assert readable("issue", "print", canonical(PRINT))
    assert readable("issue", "head", "ab" * 32)
    assert readable("issue", "rank", 7)
    assert readable("report", "logo", canonical({"mime": "image/png", "data": PNG}))


@pytest.mark.parametrize(
    ("table", "field", "value"),
    [
        ("issue", "head", "zz"), ("issue", "head", ""), ("issue", "rank", (1 << 53) - 1), ("issue", "rank", 0),
        ("issue", "print", {**PRINT, "code": "e"}), ("issue", "print", {**PRINT, "digests": ["x"]}),
        ("issue", "print", {name: value for name, value in PRINT.items() if name != "pages"}),
        ("issue", "print", {**PRINT, "sha256": "<script>"}),
        ("issue", "composed", {"name": "a", "parts": [{"section": "nowhere"}]}),
        ("issue", "composed", {"name": "a", "parts": [], "paper": 7}),
        ("report", "parts", [{"section": "claims"}, {"section": "claims"}]), ("report", "parts", "claims"),
        ("report", "logo", {"mime": "image/png", "data": '"/><script>alert(1)</script>'}),
        ("report", "logo", {"mime": "image/svg+xml", "data": PNG}),
        ("report", "logo", {"mime": "image/jpeg", "data": PNG}), ("report", "language", "xx"),
        ("report", "paper", "A5"),
    ],
)  # fmt: skip
def test_what_it_never_writes_is_not(table: str, field: str, value: Any) -> None:
    assert not readable(table, field, value if isinstance(value, str | int) else canonical(value))


def test_a_copy_with_hidden_words_takes_no_digests_of_pages_along(tmp_path: Path) -> None:
    with make_sample(tmp_path / "s.casefile") as case:
        acts.issued(case, report=None, rank=1, head="ab" * 32, composed={"name": "a", "parts": []}, printed=PRINT)
        copy_case(case, tmp_path / "whole.casefile")
        copy_case(case, tmp_path / "hidden.casefile", chosen=Chosen(), hide=Hide(words=("Keflavik",)))
    for name, count in (("whole", 1), ("hidden", 0)):
        with Case.open(tmp_path / f"{name}.casefile", analyst="Ben", write=False) as copy:
            assert len(records(copy, "issue")) == count


def test_two_issues_of_one_number_are_told_apart_after_a_merge(tmp_path: Path) -> None:
    """Whoever issues from a copy of their own gives the number that is next there."""
    theirs = tmp_path / "theirs.casefile"
    with Case.create(tmp_path / "ours.casefile", title="T", analyst="Ann") as case:
        report = acts.compose(case)
        copy_case(case, theirs)
        _issue(case, report, "3f7a-91c2")
    with Case.open(theirs, analyst="Ben") as copy:
        _issue(copy, report, "00aa-11bb")
        only = last_issue(copy, report)
        assert only is not None
        assert only.called == "1"
    with Case.open(tmp_path / "ours.casefile", analyst="Ann") as case:
        merge(case, theirs)
        both = last_issue(case, report)
        assert both is not None
        assert both.called == f"1 ({both.issue['print']['code']})"
        told = facts(case, report=id_text(report)).since
        assert told is not None
        assert told["called"] == both.called
        assert next_rank(case) == 2


def _issue(case: Case, report: bytes, code: str) -> None:
    head = last_content(case).hash.hex()
    acts.issued(
        case, report=report, rank=1, head=head, composed={"name": "a", "parts": []}, printed={**PRINT, "code": code}
    )
