"""What goes in place of captured bytes that show something hidden: redacted text, or pictures with parts blacked out.

A derivative is made anew from what was read, so that nothing of the original's bytes is in it, and says so: its
collection record names the SHA-256 of the original, which stays here.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

import apsw

from workbench.case.blobs import CHUNK, StoredBytes
from workbench.case.case import Case
from workbench.case.readings import reading_of
from workbench.case.texts import WorkingText
from workbench.reading import confined
from workbench.reading.readers import reader_for
from workbench.reading.text import decode
from workbench.values.errors import CaseError
from workbench.values.hiding import Moved, Terms, cut_out

PAGES = 500  # of a document that goes as pictures
_SCALE = 2.0  # dots a point of such pages

Region = tuple[float, float, float, float]


@dataclass(frozen=True)
class Derivative:
    """Bytes made of captured ones, with what was done; ``moved`` tells where places in the working text went."""

    original: bytes
    data: bytes
    mime: str
    suffix: str
    says: str
    recipe: str | None = None
    moved: Moved | None = None

    @property
    def stored(self) -> StoredBytes:
        """Their SHA-256, size and chunks."""
        pieces = [self.data[at : at + CHUNK] for at in range(0, len(self.data), CHUNK)]
        return StoredBytes(
            sha256(self.data).digest(), len(self.data), b"".join(sha256(piece).digest() for piece in pieces)
        )

    @property
    def collected(self) -> dict[str, Any]:
        """What its collection record says of it."""
        return {"derivative_of": f"SHA-256 {self.original.hex()}", "derivative": self.says}


def redacted_text(connection: apsw.Connection, capture: bytes, blob: bytes, terms: Terms) -> Derivative | None:
    """The working text of a capture with marks in place of the terms; ``None`` where it has no text."""
    text = WorkingText(connection, capture)
    whole = "".join(text.part(i)[1] for i in range(text.parts))
    if not whole.strip():
        return None
    cuts = terms.cuts(whole)
    places = f"{len(cuts)} place{'' if len(cuts) == 1 else 's'}"
    head = f"Redacted text of a capture, SHA-256 {blob.hex()}. Marked: {places}.\n\n"
    data = (head + cut_out(whole, cuts)).encode()
    recipe = decode((data,), mime="text/plain").recipe
    says = f"its text with {places} replaced by marks; the original was not sent"
    return Derivative(blob, data, "text/plain", ".redacted.txt", says, recipe, Moved(cuts, ahead=len(head)))


def redacted_picture(case: Case, capture: bytes, blob: bytes, boxes: Mapping[int, Sequence[Region]]) -> Derivative:
    """An image, or the pages of a document as pictures, with regions blacked out and nothing but pixels in it."""
    lent = confined.lend_blob(case.raw, blob, name="the picture")
    found = reader_for(lent.piece(0), name="")
    told = reading_of(case.raw, capture)
    if found is None or not found[0].pictures or told is None or told.recipe is None:
        raise CaseError("A region of it cannot be blacked out, for it cannot be drawn; leave its source out.")
    pages = int(told.facts.get("pages", 0) or 0)
    if pages > PAGES:
        raise CaseError(f"It has {pages} pages, too many to go as pictures; leave its source out.")
    scale = _SCALE if pages else 1.0
    drawn = (confined.picture(found[0], lent, page=page, scale=scale) for page in range(1, max(1, pages) + 1))
    blacked = ((made.png, made.scale, boxes.get(at if pages else 0, ())) for at, made in enumerate(drawn, 1))
    data = _joined(blacked, "PDF" if pages else "PNG")
    count = sum(map(len, boxes.values()))
    says = "drawn anew without metadata, "
    says += "1 region blacked out" if count == 1 else f"{count} regions blacked out"
    says += "; the original was not sent"
    if pages:
        return Derivative(blob, data, "application/pdf", ".redacted.pdf", f"its pages as pictures, {says}", told.recipe)
    return Derivative(blob, data, "image/png", ".redacted.png", says, told.recipe)


def _joined(drawn: Iterable[tuple[bytes, float, Sequence[Region]]], form: str) -> bytes:
    """One PNG, or one PDF of several pages, of pixels alone."""
    from PIL import Image, ImageDraw

    made = []
    for png, scale, boxes in drawn:
        with Image.open(io.BytesIO(png), formats=("PNG",)) as opened:
            image = opened.convert("RGB")
        brush = ImageDraw.Draw(image)
        for left, top, width, height in boxes:
            corners = (left * scale - 1, top * scale - 1, (left + width) * scale + 1, (top + height) * scale + 1)
            brush.rectangle(corners, fill="black")
        made.append(Image.frombytes("RGB", image.size, image.tobytes()))
    out = io.BytesIO()
    pages = {"save_all": True, "append_images": made[1:], "resolution": 72 * _SCALE} if form == "PDF" else {}
    made[0].save(out, form, **pages)
    return out.getvalue()
