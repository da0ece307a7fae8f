"""PDF: by hand, set by typst, and a scanned page that has no words."""

from __future__ import annotations

import time
from collections.abc import Iterator
from io import BytesIO

from tests.reading.samples.sample import Sample

_TYPESET = """#set document(title: "Apron log", author: "A. Analyst", date: none)
#set page(width: 140mm, height: 90mm)
#set text(font: ("Noto Serif", "Noto Naskh Arabic"), size: 11pt, hyphenate: false)
The An-124 landed at Hmeimim in the night of 4 March, said a source in the airport. It was unloaded until morning.

Ан-124 приземлился ночью.
#pagebreak()
No second flight was seen.
"""


def by_hand() -> bytes:
    """A PDF of one page with two lines of words, each object written out."""
    shown = b"BT /F1 12 Tf 20 100 Td (Two arrivals on 4 March.) Tj 0 -14 Td (No departure \\(seen\\).) Tj ET"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 150] /Contents 4 0 R"
        b" /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(shown), shown), b"<< /Title (By hand) /Author (A. Analyst) >>",
    ]  # fmt: skip
    data, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    return data + table + b"trailer << /Size 6 /Root 1 0 R /Info 5 0 R >>\nstartxref\n%d\n%%%%EOF\n" % len(data)


def set_by_typst() -> bytes:
    """Two pages in two scripts, lines broken by the typesetter."""
    import typst

    return bytes(typst.compile(_TYPESET.encode(), font_paths=["resources/fonts"], ignore_system_fonts=True))


def scanned() -> bytes:
    """A page that is a picture."""
    from PIL import Image, ImageDraw

    page = Image.new("L", (200, 120), 255)
    ImageDraw.Draw(page).text((20, 40), "Two arrivals", fill=0)
    held = BytesIO()
    day = time.gmtime(1_709_546_400)
    page.save(held, "PDF", resolution=72, title="Scanned", creationDate=day, modDate=day)
    return held.getvalue()


def samples() -> Iterator[Sample]:
    """What comes out the same each time it is made."""
    yield Sample("by-hand.pdf", by_hand(), "pdf/1", "Two arrivals on 4 March.\nNo departure (seen).", "No departure (seen).",
                 {"title": "By hand", "author": "A. Analyst", "pages": "1"}, ("page 1",))  # fmt: skip


def kept() -> Iterator[Sample]:
    """What other programs set: made once, then kept as it is."""
    text = ("The An-124 landed at Hmeimim in the night of 4 March, said a source in the airport. It was unloaded until "
            "morning.\n\nАн-124 приземлился ночью.\n\nNo second flight was seen.")  # fmt: skip
    yield Sample("set-by-typst.pdf", set_by_typst(), "pdf/1", text, "said a source in the airport.",
                 {"title": "Apron log", "pages": "2"}, ("page 1", "page 2"))  # fmt: skip
    yield Sample("scanned.pdf", scanned(), "pdf/1", "", "", {"pages": "1"},
                 says="Page 1 is a picture without words, as scans are; read them in the page view.")  # fmt: skip
