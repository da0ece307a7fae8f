"""A reading tells what it rests on by the words its reason quotes, where they stand in the text, and invents none."""

from __future__ import annotations

import io
from pathlib import Path

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.ids import id_text
from workbench.case.premised import premised
from workbench.case.texts import keep


def test_premises_are_told_by_their_words_else_by_their_title(tmp_path: Path) -> None:
    with Case.create(tmp_path / "p.casefile", title="P", analyst="ada") as case:
        made = [attach(case, name, text) for name, text in (
            ("first.txt", "Head\n\nIt came last Friday.\n"),
            ("second.txt", "Head\n\nSaid last Friday.\n\nOn October 24 it came.\n"),
            ("third report of a very long name.txt", "On October 241 nothing.\n"),
        )]  # fmt: skip
        why = "given by ada; “last Friday” is then “October 24”, a Friday in 2025"
        value = {"why": why, "premises": [id_text(key) for key in made]}
        told = premised(case, value)
        assert [each.told(own=made[0]) for each in told] == [
            "¶1 “last Friday”", "S2 ¶2 “October 24”", "S3 third report of a very long…",
        ]  # fmt: skip
        assert told[0].told() == "S1 ¶1 “last Friday”"
        assert [each.words for each in premised(case, {**value, "why": None})] == ["", "", ""]


def attach(case: Case, name: str, text: str) -> bytes:
    stored = case.stage(io.BytesIO(text.encode()))
    source, _ = acts.attach(case, acts.Arrival(stored, name, "text/plain", {"at": "2026-11-21T10:00:00Z"}))
    keep(case.raw, case.value("SELECT capture FROM source WHERE id = ?", (source,)), "text/1 utf-8", [text])
    return source
