"""Images as read: what they state, their pixels, fingerprints, and what hostile ones come to."""

from __future__ import annotations

import io
import struct
import zlib
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from workbench.reading.readers.image import ImageFile
from workbench.values.errors import CaseError
from workbench.values.fingerprints import ALIKE, bits_apart

READER = ImageFile()


def scene(width: int = 640, height: int = 400) -> Image.Image:
    image = Image.new("RGB", (width, height), "#8aa")
    draw = ImageDraw.Draw(image)
    draw.rectangle((width * 0.1, height * 0.5, width * 0.9, height * 0.7), fill="#334")
    draw.ellipse((width * 0.6, height * 0.1, width * 0.8, height * 0.4), fill="#fe8")
    draw.polygon([(width * 0.2, height * 0.5), (width * 0.4, height * 0.2), (width * 0.5, height * 0.5)], fill="#a33")
    return image


def packed(image: Image.Image, kind: str = "JPEG", **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def facts(data: bytes) -> dict[str, str]:
    return dict(READER.read(io.BytesIO(data), hint={}).facts)


def shot(data: bytes, **how: object) -> Image.Image:
    picture = READER.picture(io.BytesIO(data), **{"page": 1, "scale": 1.0, **how})
    image = Image.open(io.BytesIO(picture.png))
    assert image.size == (picture.width, picture.height)
    return image


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "TIFF", "BMP", "WEBP", "AVIF", "JPEG2000"])
def test_each_kind_is_known_by_its_content_and_shown(kind: str):
    data = packed(scene(), kind)
    assert READER.recognise(data[:1000]) in READER.mimes
    read = facts(data)
    assert (read["format"], read["width"], read["height"]) == (kind, "640", "400")
    assert shot(data, scale=0.5).size == (320, 200)
    corner = shot(data, region=(400.0, 60.0, 480.0, 100.0))
    assert corner.size == (80, 40)
    red, green, blue = corner.convert("RGB").getpixel((60, 30))
    assert abs(red - 0xFF) < 60
    assert blue < 200


def test_what_the_camera_wrote():
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x0112] = "Acme", "Acme C-1", 6
    exif.get_ifd(0x8769).update({0x9003: "2025:10:26 09:15:00", 0x9011: "+03:00"})
    exif.get_ifd(0x8825).update({1: "N", 2: (35.0, 24.0, 3.6), 3: "E", 4: (35.0, 56.0, 56.4), 17: 173.4})
    data = packed(scene(), exif=exif)
    read = facts(data)
    assert read["camera"] == "Acme Acme C-1"
    assert read["taken"] == "2025:10:26 09:15:00 +03:00"
    assert (read["latitude"], read["longitude"], read["bearing"]) == ("35.401000", "35.949000", "173.4")
    assert (read["width"], read["height"]) == ("400", "640"), "turned as it is to be seen"
    assert shot(data).size == (400, 640)


def test_a_place_that_is_not_on_earth_is_left_out():
    exif = Image.Exif()
    exif.get_ifd(0x8825).update({1: "N", 2: (135.0, 0.0, 0.0), 3: "E", 4: (35.0, 0.0, 0.0)})
    assert not facts(packed(scene(), exif=exif)).keys() & {"latitude", "longitude"}


def test_copies_share_a_fingerprint_and_others_do_not():
    first = facts(packed(scene(), "PNG"))["likeness"]
    smaller = facts(packed(scene().resize((200, 125)), "JPEG", quality=40))["likeness"]
    other = facts(packed(scene().rotate(180), "PNG"))["likeness"]
    assert bits_apart(first, smaller) <= ALIKE
    assert bits_apart(first, other) > 2 * ALIKE


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few hundred bytes that says it has so many pixels."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(bytes(100_000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def test_too_many_pixels_are_told_and_never_decoded():
    read = READER.read(io.BytesIO(bomb(50_000, 50_000)), hint={})
    assert "50,000 × 50,000 pixels are too many to show" in read.says
    assert read.facts["width"] == "50000"
    with pytest.raises(CaseError, match="too many to show"):
        shot(bomb(50_000, 50_000))


def test_heic_is_kept_and_said_not_to_be_decoded():
    data = struct.pack(">I", 24) + b"ftypheic" + bytes(200)
    assert READER.recognise(data) == "image/heic"
    assert "HEIC" in READER.read(io.BytesIO(data), hint={}).says


def test_damage_is_told_in_a_sentence():
    data = packed(scene(), "PNG")
    with pytest.raises(CaseError, match="The image is damaged"):
        shot(data[: len(data) // 2])
    with pytest.raises(CaseError, match="nothing to show there"):
        shot(data, region=(900.0, 0.0, 950.0, 10.0))
    with pytest.raises(CaseError, match="no frame"):
        shot(data, page=2)


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(["JPEG", "PNG", "GIF", "TIFF", "WEBP"]),
    st.lists(st.tuples(st.integers(0, 4000), st.integers(0, 255)), max_size=8), st.integers(0, 3000),
)  # fmt: skip
def test_spoilt_bytes_give_a_reading_or_a_sentence(kind: str, changes: list[tuple[int, int]], cut: int):
    data = bytearray(packed(scene(64, 40), kind))
    for place, value in changes:
        data[place % len(data)] = value
    with suppress(CaseError):  # a sentence is an answer; anything else is not
        assert READER.read(io.BytesIO(bytes(data[cut if cut < 3 else 0 :])), hint={}).text == ""


def test_a_moving_image_cut_short_behind_its_first_frame_is_refused_in_a_sentence() -> None:
    moving = io.BytesIO()
    frames = [scene(40, 30), scene(40, 30).rotate(90), scene(40, 30).rotate(180)]
    frames[0].save(moving, "GIF", save_all=True, append_images=frames[1:])
    data = moving.getvalue()
    told = [says_of(data[:cut]) for cut in range(len(data) - 400, len(data), 3)]
    assert any(told)
    assert all(not says or "The image is damaged" in says for says in told)


def says_of(data: bytes) -> str:
    """The sentence that refuses an image; empty where it is read."""
    try:
        READER.read(io.BytesIO(data), hint={})
    except CaseError as error:
        return str(error)
    return ""
