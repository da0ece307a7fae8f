"""A case with something wrong of every kind, made by acts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from workbench.case import acts
from workbench.case.case import Case
from workbench.reading.intake import take_in, working_text

FIRST = """Flights

A report by the Wire told of flights on Thursday.

An Il-26M landed at Latakia last Sunday, an insider said. An Il-62 was seen there as well, according to the Wire.
"""
SECOND = "More flights\n\nAn Il-62M landed at Latakia on October 26, the Wire said, citing Radarbox.\n"
Quote = Callable[..., bytes]


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    """Two texts, nothing made of them yet."""
    for name, text in (("1.txt", FIRST), ("2.txt", SECOND)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    with Case.create(tmp_path / "a.casefile", title="Flights", analyst="Ada") as case:
        take_in(case, [str(tmp_path / "1.txt"), str(tmp_path / "2.txt")])
        yield case


@pytest.fixture
def quote(case: Case) -> Quote:
    """An excerpt of these words of a source."""

    def quoted(source: str, words: str) -> bytes:
        key = case.find(source)[1]
        text = working_text(case, key)
        found = text.find(words)
        return acts.highlight(case, key, text, start=found[0], end=found[1])

    return quoted
