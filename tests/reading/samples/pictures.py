"""Images and recordings: small, with what they state of themselves."""

from __future__ import annotations

import struct
import wave
from collections.abc import Iterator
from io import BytesIO

from tests.reading.samples.sample import Sample


def _image(kind: str, **how: object) -> bytes:
    from PIL import Image

    drawn = Image.linear_gradient("L").resize((64, 48)).convert("RGB")
    held = BytesIO()
    drawn.save(held, kind, **how)
    return held.getvalue()


def photograph() -> bytes:
    """A JPEG with camera, time and place."""
    from PIL import Image

    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x0112] = "Maker", "Model 1", 1
    exif.get_ifd(0x8769)[0x9003] = "2024:03:04 13:00:00"
    place = exif.get_ifd(0x8825)
    place[1], place[2], place[3], place[4] = "N", (35.0, 24.0, 0.0), "E", (35.0, 57.0, 0.0)
    return _image("JPEG", exif=exif, quality=60)


def tone() -> bytes:
    """A WAV of half a second."""
    held = BytesIO()
    with wave.open(held, "wb") as made:
        made.setparams((1, 1, 8000, 4000, "NONE", ""))
        made.writeframes(bytes(128 + (n % 16) for n in range(4000)))
    return held.getvalue()


def film() -> bytes:
    """An MP4 that holds no track, only a head: what is left of one that was cut short."""

    def box(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body) + 8) + kind + body

    head = struct.pack(">IIIIIIH10x36s24xI", 0, 0, 0, 1000, 12500, 0x10000, 0x100, b"\0" * 36, 2)
    return box(b"ftyp", b"isom\0\0\2\0isommp41") + box(b"moov", box(b"mvhd", head))


def kept() -> Iterator[Sample]:
    """Made once, then kept as they are: their encoders change."""
    size = {"width": "64", "height": "48"}
    yield Sample("photograph.jpg", photograph(), "image/1", "", "", size)
    yield Sample("drawing.png", _image("PNG"), "image/1", "", "", size)
    yield Sample("drawing.webp", _image("WEBP"), "image/1", "", "", size)
    yield Sample("drawing.gif", _image("GIF"), "image/1", "", "", size)
    yield Sample("drawing.tif", _image("TIFF", compression="tiff_deflate"), "image/1", "", "", size)
    yield Sample("tone.wav", tone(), "media/1", "", "", {"duration": "0.500"})
    yield Sample("head.mp4", film(), "media/1", "", "", {"format": "MPEG-4"},
                 says="It does not state how long it is; it may be cut short.")  # fmt: skip
