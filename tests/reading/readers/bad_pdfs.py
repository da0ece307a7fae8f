"""PDFs that are damaged, or built to do harm."""

from __future__ import annotations

import zlib
from collections.abc import Callable

from tests.reading.samples.pdfs import Pdf, document, lines, protected, report, scripted, stream, written


def packed(data: bytes, entries: str = "") -> bytes:
    """A deflated stream object."""
    return stream(zlib.compress(data, 9), f"/Filter /FlateDecode {entries}")


def _tree(kids: str, count: int = 1) -> bytes:
    made = Pdf()
    made.page(lines("Words."))
    made.objects[2] = f"<< /Type /Pages /Kids [{kids}] /Count {count} >>".encode()
    return made.whole()


def _calling(depth: int, times: int) -> bytes:
    """Forms that each draw the next one several times."""
    made = Pdf()
    fonts = "/Resources << /Font << /F1 3 0 R >> >>"
    inner = made.add(stream(lines("x"), f"/Type /XObject /Subtype /Form /BBox [0 0 9 9] {fonts}"))
    for _level in range(depth):
        held = f"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /N {inner} 0 R >> >>"
        inner = made.add(stream(b"/N Do " * times, held))
    made.page(b"/N Do " * times, resources=f"/XObject << /N {inner} 0 R >>")
    return made.whole()


def _itself() -> bytes:
    made = Pdf()
    number = made.free
    held = f"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /N {number} 0 R >> >>"
    made.add(stream(b"/N Do", held))
    made.page(b"/N Do", resources=f"/XObject << /N {number} 0 R >>")
    return made.whole()


def _swelling(times: int) -> bytes:
    """A content stream that unpacks to gigabytes, packed several times over."""
    packer = zlib.compressobj(9)
    first, again = (packer.compress(bytes(1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH) for _ in range(2))
    data = first + again * 2_000
    for _ in range(times - 1):
        data = zlib.compress(data, 9)
    made = Pdf()
    filters = " ".join(["/FlateDecode"] * times)
    made.page(stream(data, f"/Filter [{filters}]"))
    return made.whole()


def _wide_image() -> bytes:
    made = Pdf()
    held = "/Type /XObject /Subtype /Image /Width 200000 /Height 200000 /BitsPerComponent 8 /ColorSpace /DeviceRGB"
    image = made.add(packed(bytes(1 << 20), held))
    made.page(b"q 600 0 0 700 0 0 cm /I Do Q", resources=f"/XObject << /I {image} 0 R >>")
    return made.whole()


def _pages_of(count: int) -> bytes:
    made = Pdf()
    for _ in range(count):
        made.page(b"")
    return made.whole()


def _sized(box: str) -> bytes:
    made = Pdf()
    made.page(lines("Words on a strange page."), box=box)
    return made.whole()


def _wrong_table(data: bytes) -> bytes:
    """The file with a table that leads nowhere."""
    at = data.rindex(b"xref\n0")
    return data[:at] + data[at:].replace(b"00000 n", b"99999 n").replace(b"000000", b"999999")


def _deep() -> bytes:
    return document(b"[" * 200_000 + b"]" * 200_000)


def _brackets() -> bytes:
    return written({1: b"<< /Type /Catalog /Pages " + b"<< /Kids [" * 100_000 + b"]>>" * 100_000 + b" >>"})


def _many(shown: bytes, times: int) -> bytes:
    return document(packed(b"BT /F1 9 Tf 72 700 Td " + shown * times + b"ET"))


BAD: dict[str, Callable[[], bytes]] = {
    "password": lambda: protected(b"secret", words="Not for you."),
    "script": scripted,
    "wrong table": lambda: _wrong_table(report()),
    "no table": lambda: report()[: report().rindex(b"xref\n0")],
    "half": lambda: report()[: len(report()) // 2],
    "only a beginning": lambda: b"%PDF-1.7\n",
    "noise": lambda: b"%PDF-1.7\n" + bytes(range(256)) * 40,
    "ten thousand pages": lambda: _pages_of(10_000),
    "too many pages": lambda: _pages_of(10_001),
    "promised pages": lambda: _tree("5 0 R", 2_000_000_000),
    "tree in itself": lambda: _tree("2 0 R 2 0 R"),
    "tree of nothing": lambda: _tree("99 0 R null 3 0 R"),
    "huge page": lambda: _sized("0 0 1e9 1e9"),
    "no page": lambda: _sized("0 0 0 0"),
    "page inside out": lambda: _sized("612 792 0 0"),
    "page beyond numbers": lambda: _sized("-9" + "9" * 60 + " 0 9" + "9" * 60 + " 1"),
    "form in itself": _itself,
    "wide image": _wide_image,
    "deep": _deep,
    "brackets": _brackets,
    "swelling twice": lambda: _swelling(2),
    "forms in forms": lambda: _calling(12, 12),
}
"""By what is wrong with them."""

HEAVY: dict[str, Callable[[], bytes]] = {
    "swelling": lambda: _swelling(1),
    "many letters": lambda: _many(b"(aaaaaaaaaa) Tj ", 400_000),
    "many lines": lambda: _many(b"0 -9 Td (a) Tj ", 300_000),
    "many paths": lambda: document(packed(b"0 0 m 99 99 l S " * 1_000_000)),
}
"""More of the kind, each for seconds at work; the campaign reads them."""
