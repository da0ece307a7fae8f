"""A logo stands above the title of every print; what is no whole picture is refused."""

from __future__ import annotations

import base64
import struct
import zlib
from pathlib import Path

import pytest

from tests.report.facts_of_a_case import facts
from workbench.reading.inputs import bytes_of
from workbench.report.html import html
from workbench.report.logos import drawn
from workbench.report.pdf import pdf
from workbench.report.running import REDACTED
from workbench.report.summary import build
from workbench.values.composing import LARGEST_LOGO, Composed
from workbench.values.errors import CaseError


def png() -> bytes:
    """A blue rectangle."""
    rows = b"".join(b"\0" + b"\x10\x20\x90" * 30 for _ in range(12))
    parts = ((b"IHDR", struct.pack(">IIBBBBB", 30, 12, 8, 2, 0, 0, 0)), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    chunks = (struct.pack(">I", len(d)) + t + d + struct.pack(">I", zlib.crc32(t + d)) for t, d in parts)
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def branded(data: bytes) -> Composed:
    return Composed("Brief", (), logo=("image/png", base64.b64encode(data).decode()))


def test_a_logo_is_printed_and_changes_the_code_of_the_pages() -> None:
    plain, logo = build(facts(), Composed("Brief", ())), build(facts(), branded(png()))
    assert "data:image/png;base64," in html(logo)
    assert plain.code != logo.code
    assert len(pdf(logo)) > len(pdf(plain))


def test_half_a_picture_is_refused_in_a_sentence() -> None:
    with pytest.raises(CaseError, match="logo"):
        drawn("image/png", base64.b64encode(png()[:-30]).decode())


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(CaseError, match="nowhere.png"):
        bytes_of(tmp_path / "nowhere.png", most=LARGEST_LOGO)


def test_every_page_of_a_redacted_copy_says_so() -> None:
    from dataclasses import replace

    assert REDACTED not in build(facts()).sample
    assert build(replace(facts(), redacted=True)).sample.endswith(REDACTED)
