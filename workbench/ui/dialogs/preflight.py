"""A file before it is attached: how large, of what kind, and by which hash the case may know it already."""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from workbench.reading.tables_book import workbook_type
from workbench.reading.text import HEAD, decode
from workbench.ui.jobs import Progress

BEGINS = 240  # letters of a text that are shown
TITLE = 160  # letters that a first line may have to be offered as the title
COMPARED = 40_000  # letters of a text that are compared with what the case holds
_ACTIVE = re.compile(rb"(?i)<\s*(script|iframe|object|embed|form)\b|\bon\w+\s*=\s*[\"']|javascript:")


@dataclass(frozen=True)
class Looked:
    """What was found of one file; ``trouble`` says why it cannot be attached, empty when it can."""

    path: str
    size: int = 0
    kind: str = ""
    encoding: str = ""
    sha256: str = ""
    title: str = ""  # its first line, where that is short enough for one
    begins: str = ""  # its first words
    paragraphs: int = 0
    active: str = ""  # what in it could act, were it opened elsewhere
    text: str = ""  # its words, so far as they are compared with what the case holds
    trouble: str = ""


def look(path: str, progress: Progress) -> Looked:
    """Read a file through once, off the interface thread; nothing of the case is touched."""
    digest, head, size = sha256(), b"", 0
    try:
        total = Path(path).stat().st_size
        with Path(path).open("rb") as file:
            while data := file.read(1 << 20):
                head = head or data
                digest.update(data)
                size += len(data)
                progress(size, total, Path(path).name)
    except FileNotFoundError:
        return Looked(path, trouble="not found; it was moved or deleted")
    except OSError as error:
        return Looked(path, trouble=f"cannot be read ({error.strerror})")
    if not size:
        return Looked(path, trouble="has no bytes; there is nothing to attach")
    return _described(path, size, digest.hexdigest(), head[:HEAD])


def _described(path: str, size: int, digest: str, head: bytes) -> Looked:
    if workbook_type(head):
        return Looked(path, size, "workbook; its rows become the text", "—", digest)
    decoded = decode((head,))
    if decoded.recipe is None:
        kind = "PDF, kept and hashed" if head.startswith(b"%PDF-") else "no text; kept and hashed"
        return Looked(path, size, kind, "—", digest)
    kind, _, encoding = decoded.recipe.partition(" ")
    text = "".join(decoded.parts)
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    words = " ".join(text[: 2 * BEGINS].split())
    begins = words if len(words) <= BEGINS else words[:BEGINS].rsplit(" ", 1)[0] + " …"
    page = kind.startswith("html")
    return Looked(
        path, size, "web page" if page else "plain text", encoding, digest, first if len(first) <= TITLE else "",
        begins, paragraphs=sum(1 for line in text.split("\n") if line.strip()),
        active="scripts or forms; kept, never run" if page and _ACTIVE.search(head) else "none",
        text=text[:COMPARED],
    )  # fmt: skip
