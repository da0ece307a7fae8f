"""Recordings as read: what they state of themselves, and what hostile ones come to."""

from __future__ import annotations

import io
import struct
import wave
from contextlib import suppress
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.reading.readers.media import Recording
from workbench.values.errors import CaseError

READER = Recording()


def sound(seconds: float = 1.5) -> bytes:
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(bytes(int(16000 * seconds)))
    return out.getvalue()


def box(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body) + 8) + kind + body


def film(made: int = 0) -> bytes:
    """An MP4 of its header alone: made so many seconds after 1904, at a place, with no track in it."""
    head = struct.pack(">IIIII", 0, made, made, 1000, 7000) + bytes(80)
    words = b"+35.4010+035.9490/"
    place = box(b"\xa9xyz", struct.pack(">HH", len(words), 0x15C7) + words)
    return (
        box(b"ftyp", b"isom\0\0\0\0isommp42")
        + box(b"moov", box(b"mvhd", head) + box(b"udta", place))
        + box(b"mdat", b"")
    )


def facts(data: bytes) -> dict[str, str]:
    return dict(READER.read(io.BytesIO(data), hint={}).facts)


def test_a_sound_states_how_long_it_is():
    assert READER.recognise(sound()) == "audio/wav"
    assert facts(sound())["duration"] == "1.500"
    assert facts(sound())["format"] == "Wave (PCM)"


def test_a_film_states_when_and_where_it_was_made():
    made = datetime(2025, 10, 26, 9, 15) - datetime(1904, 1, 1)
    data = film(made=int(made.total_seconds()))
    assert READER.recognise(data) == "video/mp4"
    read = facts(data)
    assert (read["latitude"], read["longitude"]) == ("35.401000", "35.949000")
    assert read["created"].startswith("2025-10-26 09:15:00")


@pytest.mark.parametrize(
    ("head", "mime"),
    [
        (b"\x1aE\xdf\xa3" + bytes(20) + b"webm", "video/webm"),
        (b"\x1aE\xdf\xa3" + bytes(20) + b"matroska", "video/x-matroska"),
        (b"ID3\x04" + bytes(20), "audio/mpeg"),
        (b"\xff\xfb\x90\x64", "audio/mpeg"),
        (b"OggS" + bytes(20), "audio/ogg"),
        ((b"\x47" + bytes(187)) * 3, "video/mp2t"),
        (b"\xff\xfe" + "text".encode("utf-16-le"), None),
        (b"\xff\xd8\xff\xe0", None),
        (b"plain words", None),
    ],
)
def test_each_kind_is_known_by_its_content(head: bytes, mime: str | None):
    assert READER.recognise(head) == mime


def test_one_that_is_cut_short_says_so():
    assert "may be cut short" in READER.read(io.BytesIO(film()), hint={}).says


@settings(max_examples=40, deadline=None)
@given(
    st.sampled_from([sound(0.01), film()]), st.lists(st.tuples(st.integers(0, 400), st.integers(0, 255)), max_size=8)
)
def test_spoilt_bytes_give_a_reading_or_a_sentence(data: bytes, changes: list[tuple[int, int]]):
    spoilt = bytearray(data)
    for place, value in changes:
        spoilt[place % len(spoilt)] = value
    with suppress(CaseError):
        assert READER.read(io.BytesIO(bytes(spoilt)), hint={}).text == ""
