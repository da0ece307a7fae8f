"""Spoilt samples of every kind: words and places that fit them, or one sentence; the short form of a long campaign."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import BinaryIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.campaigns import fuzz
from tests.reading.samples.sample import zipped
from workbench.reading.reader import Block, Reader, Reading
from workbench.values.errors import CaseError

KINDS = fuzz.readers()


@pytest.mark.parametrize("name", sorted(KINDS))
@settings(max_examples=25)
@given(chance=st.randoms(use_true_random=False), inside=st.booleans())
def test_a_spoilt_file_gives_words_or_a_sentence(name: str, chance: object, inside: bool) -> None:
    whole = chance.choice(fuzz.seeds(name))
    data = fuzz.spoilt(chance.choice(fuzz.parts(name, whole)) if inside else whole, chance)
    says = fuzz.attempt(KINDS[name], fuzz.packed(name, data, whole) if inside else data)
    assert not says or says.endswith(".")


class _Broken(Reader):
    """A reader with one fault, named."""

    name, recipe, mimes, suffixes = "broken", "broken/1", (), (".b",)

    def __init__(self, fault: str) -> None:
        self.fault = fault

    def recognise(self, head: bytes, *, name: str = "") -> str | None:
        return None

    def read(self, file: BinaryIO, *, hint: Mapping[str, str]) -> Reading:
        match self.fault:
            case "error":
                raise ValueError("an error of its own")
            case "sentence":
                raise CaseError("no sentence")
            case "place":
                return Reading(self.recipe, "ab", (Block("page", 1, 3, "page 1"),))
            case "recipe":
                return Reading("other/1", "")
        return Reading(self.recipe, "ab", (Block("page", 0, 2, "page 1"),))


@pytest.mark.parametrize("fault", ["error", "sentence", "place", "recipe"])
def test_a_reader_at_fault_is_found_out(fault: str) -> None:
    fuzz.attempt(_Broken("none"), b"x")
    with pytest.raises((ValueError, AssertionError)):
        fuzz.attempt(_Broken(fault), b"x")


def test_a_pdf_whose_list_of_attached_files_points_nowhere_still_gives_the_others() -> None:
    data = (fuzz.SAMPLES / "carrying.pdf").read_bytes()
    members = list(KINDS["pdf"].members(BytesIO(data.replace(b"8 0 obj", b"x 0 obj"))))
    assert [member.path for member in members] == ["1/unreadable", "2/../../evil.exe"]


def test_a_web_archive_damaged_inside_is_refused_in_words() -> None:
    data = (fuzz.SAMPLES / "kept.wacz").read_bytes()
    packed = zipped({"archive/data.warc": b"WARC/1.1\r\n" * 500, "datapackage.json": b"{}"})
    for whole, start in ((data, data.index(b"archive/data.warc.gz")), (packed, packed.index(b"archive/data.warc"))):
        for at in (start - 30, start, start - 22, start + 60):
            says = fuzz.attempt(KINDS["wacz"], whole[:at] + bytes([whole[at] ^ 255]) + whole[at + 1 :])
            assert not says or says.endswith(".")
