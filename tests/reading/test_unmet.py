"""What a text denies or expects becomes a claim of that kind, never a sighting of what did not happen."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.rows import records
from workbench.reading.aided import accepted, offered
from workbench.reading.intake import take_in

DENIED = "The Ministry of Defence denied that an Il-76 landed at Bishkek on 1 October 2025."


@pytest.mark.parametrize(
    ("text", "kind", "by"),
    [
        (f"An An-124 took off, Reuters reported. {DENIED}", "denial", ["Ministry of Defence"]),
        ("Il-76s rest. Correction: An earlier version of this article said that an Il-76 landed at Gao.", "denial", []),
        ("An Il-76 will land at Gao on 7 August 2025, Reuters reported.", "expectation", ["Reuters"]),
    ],
)
def test_what_nobody_says_happened_is_a_claim_once(tmp_path: Path, text: str, kind: str, by: list[str]):
    (tmp_path / "a.txt").write_text(text + "\n", encoding="utf-8")
    with Case.create(tmp_path / "a.casefile", title="T", analyst="Ada") as case:
        source = take_in(case, [str(tmp_path / "a.txt")]).sources[0][0]
        acts.set_fields(case, source, {"publisher": "Steppe News", "published": "2025-08-06", "language": "en"})
        here = offered(case, source)
        chosen = [*here.open.movements, *here.open.stances]
        acts.accept_suggestions(case, source, here.text, accepted(case, here, chosen))
        assert "arrival" not in [row["event"] for row in records(case, "sighting")]
        (claim,) = (row for row in records(case, "claim") if row["kind"] == kind)
        assert (claim["by"], claim["statement"]) == (by, text.partition(". ")[2] or text)
        left = offered(case, source).open
        assert not left.stances
        assert "denied" not in [each.facts["status"] for each in left.movements]
