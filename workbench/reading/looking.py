"""A file before it is attached: how large, of what kind, by which hash the case may know it, and how it begins."""

from __future__ import annotations

import re
from contextlib import closing
from dataclasses import dataclass, field, replace
from hashlib import sha256
from itertools import islice
from typing import BinaryIO

from workbench.reading import confined
from workbench.reading.confined import Progress, lend_file, silent
from workbench.reading.deriving import media_type
from workbench.reading.inputs import Input, Own, Steady, opened
from workbench.reading.reader import Reader
from workbench.reading.readers import called, reader_for
from workbench.reading.text import HEAD, decode
from workbench.values.errors import CaseError
from workbench.values.shown import visible

BEGINS = 360  # letters of a text that are shown
THUMB = 360  # pixels of the longer side of a picture as it is shown beside its name
TITLE = 160  # letters that a first line may have to be offered as the title
COMPARED = 40_000  # letters of a text that are compared with what the case holds
READ = 64 << 20  # bytes up to which a file is read by its reader before it comes in
_ACTIVE = re.compile(rb"(?i)<\s*(script|iframe|object|embed|form)\b|\bon\w+\s*=\s*[\"']|javascript:")
_PDF = "application/pdf"
_HEADED = ("PDF", "Word document", "OpenDocument text", "saved page")  # whose first line may be a title
_FACTS = 8  # of a file without words that are shown
_KEPT = "scripts or forms; kept, never run"
_SCRIPTED = re.compile(rb"/(JavaScript|JS|Launch|OpenAction|AA)\b")


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
    facts: dict[str, str] = field(default_factory=dict)  # what the file states of itself
    says: str = ""  # what its reader cannot read, in a sentence
    thumbnail: bytes = b""  # PNG of a picture, where it was asked for
    trouble: str = ""


def look(given: Input, own: Own, progress: Progress = silent, *, thumbnail: bool = False) -> Looked:
    """Read a file through once; nothing of a case is touched. ``thumbnail`` also has a picture made small."""
    try:
        with closing(opened(given, own)) as file:
            steady = Steady(file, given.name)
            digest, head = sha256(), b""
            while data := steady.read(1 << 20):
                head = head or data
                digest.update(data)
                progress(steady.done, 0, given.name)
            steady.check()
            if not steady.done:
                return Looked(given.path, trouble="It has no bytes; there is nothing to attach.")
            made = _described(given, steady.done, digest.hexdigest(), head[:HEAD], file, progress)
            return _small(made, given.name, head[:HEAD], file, progress) if thumbnail else made
    except CaseError as error:
        return Looked(given.path, trouble=str(error))
    except OSError as error:
        return Looked(given.path, trouble=f"It cannot be read to its end ({error.strerror}).")


def _described(given: Input, size: int, digest: str, head: bytes, file: BinaryIO, progress: Progress) -> Looked:
    made = Looked(given.path, size, sha256=digest, encoding="—", active="none")
    found = reader_for(head, name=given.name)
    if found:
        return _read(made, given.name, file, found, progress)
    decoded = decode((head,))
    if decoded.recipe is None:
        return replace(made, kind=f"{media_type(head, name=given.name)}; no text, kept and hashed", active="")
    kind, _, encoding = decoded.recipe.partition(" ")
    page = kind.startswith("html")
    active = _KEPT if page and _ACTIVE.search(head) else "none"
    made = replace(made, kind="web page" if page else "plain text", encoding=encoding, active=active)
    return _worded(made, "".join(decoded.parts))


def _read(made: Looked, name: str, file: BinaryIO, found: tuple[Reader, str], progress: Progress) -> Looked:
    """As its reader sees it; one too large for that is read when it comes in."""
    reader, mime = found
    made = replace(made, kind=called(mime))
    if made.size > READ:
        return replace(made, says="It is read when it comes in.")
    try:
        reading = confined.read(reader, lend_file(file, name=visible(name)), hint={"name": name}, progress=progress)
    except CaseError as error:
        return replace(made, says=str(error))
    file.seek(0)
    scripts = any(_SCRIPTED.search(piece) for piece in iter(lambda: file.read(1 << 20), b"")) if mime == _PDF else False
    facts = dict(reading.facts)
    told = _worded(replace(made, facts=facts, says=reading.says, active=_KEPT if scripts else "none"), reading.text)
    title = facts.get("title") or facts.get("subject") or (told.title if reader.name in _HEADED else "")
    said = ((name, value) for name, value in facts.items() if name != "likeness")  # which is worked out, not stated
    stated = ", ".join(f"{name} {value}" for name, value in islice(said, _FACTS))
    return replace(told, title=title[:TITLE], begins=told.begins or stated)


def _small(made: Looked, name: str, head: bytes, file: BinaryIO, progress: Progress) -> Looked:
    """With a picture made small, where its pixels can be decoded; drawn in the child like any other."""
    found = reader_for(head, name=name)
    if found is None or "likeness" not in made.facts:
        return made
    scale = min(1.0, THUMB / max(int(made.facts["width"]), int(made.facts["height"]), 1))
    try:
        drawn = confined.picture(found[0], lend_file(file, name=visible(name)), scale=scale, progress=progress)
    except CaseError as error:
        return replace(made, says=made.says or str(error))
    return replace(made, thumbnail=drawn.png)


def _worded(made: Looked, text: str) -> Looked:
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    words = " ".join(text[: 2 * BEGINS].split())
    begins = words if len(words) <= BEGINS else words[:BEGINS].rsplit(" ", 1)[0] + " …"
    return replace(
        made, title=first if len(first) <= TITLE else "", begins=begins, text=text[:COMPARED],
        paragraphs=sum(1 for line in text.split("\n") if line.strip()),
    )  # fmt: skip
