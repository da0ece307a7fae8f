"""PDFs that are damaged, or built to do harm."""

from __future__ import annotations

import zlib

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
    number = max(made.objects) + 1
    held = f"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /N {number} 0 R >> >>"
    made.add(stream(b"/N Do", held))
    made.page(b"/N Do", resources=f"/XObject << /N {number} 0 R >>")
    return made.whole()


def _swelling(times: int) -> bytes:
    """A content stream that unpacks to gigabytes, packed several times over."""
    data = bytes(200 << 20)
    for _ in range(times):
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


def bad() -> dict[str, bytes]:
    """By what is wrong with them."""
    whole = report()
    return {
        "password": protected(b"secret", words="Not for you."),
        "script": scripted(),
        "wrong table": _wrong_table(whole),
        "no table": whole[: whole.rindex(b"xref\n0")],
        "half": whole[: len(whole) // 2],
        "only a beginning": b"%PDF-1.7\n",
        "noise": b"%PDF-1.7\n" + bytes(range(256)) * 40,
        "ten thousand pages": _pages_of(10_000),
        "too many pages": _pages_of(10_001),
        "promised pages": _tree("5 0 R", 2_000_000_000),
        "tree in itself": _tree("2 0 R 2 0 R"),
        "tree of nothing": _tree("99 0 R null 3 0 R"),
        "huge page": _sized("0 0 1e9 1e9"),
        "no page": _sized("0 0 0 0"),
        "page inside out": _sized("612 792 0 0"),
        "page beyond numbers": _sized("-9" + "9" * 60 + " 0 9" + "9" * 60 + " 1"),
        "form in itself": _itself(),
        "forms in forms": _calling(12, 12),
        "swelling": _swelling(1),
        "swelling twice": _swelling(2),
        "wide image": _wide_image(),
        "deep": document(b"[" * 200_000 + b"]" * 200_000),
        "brackets": written({1: b"<< /Type /Catalog /Pages " + b"<< /Kids [" * 100_000 + b"]>>" * 100_000 + b" >>"}),
        "many letters": document(packed(b"BT /F1 9 Tf 72 700 Td " + b"(aaaaaaaaaa) Tj " * 400_000 + b"ET")),
        "many lines": document(packed(b"BT /F1 9 Tf 72 700 Td " + b"0 -9 Td (a) Tj " * 300_000 + b"ET")),
        "many paths": document(packed(b"0 0 m 99 99 l S " * 1_000_000)),
    }  # fmt: skip
