"""A PDF as the engine writes it, taken apart: every object stands in the open and in order, no reader is needed.

Whatever is not as the engine writes it is refused; files of others are never read here (ISO 32000-1, 7.5).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_TOKEN = re.compile(
    rb"\\[\s\S]|[()]|(?P<stream>stream\r?\n)|(?P<ref>\d+) 0 R|/StructParent(?P<plural>s?) (?P<key>\d+)"
    rb"|/S/H(?P<level>\d)|(?P<ids>(?:/ID|/Headers\[)(?:\s*\(U\d+x\d+y\d+\))+)"
)
REF = re.compile(rb"(\d+) 0 R")


@dataclass(frozen=True)
class Written:
    """One PDF: its objects by number, and the numbers of those that there is one of in every file; 0 where none is."""

    front: bytes
    objects: dict[int, bytes]
    catalog: int
    info: int
    metadata: int
    pages: int
    outlines: int
    tree: int
    document: int

    def leaves(self, within: int | None = None) -> Iterator[int]:
        """Its pages in their order."""
        said = self.objects[within or self.pages]
        if b"/Type/Pages" not in said:
            yield within or self.pages
            return
        for kid in REF.findall(said[said.index(b"/Kids[") : said.index(b"]")]):
            yield from self.leaves(int(kid))

    def bookmarks(self) -> Iterator[tuple[int, bytes, int]]:
        """Each bookmark's own number, its title as it is written, and the number of what it leads to, top down."""
        if self.outlines:
            yield from self._below(self.outlines)

    def _below(self, parent: int) -> Iterator[tuple[int, bytes, int]]:
        each = some(b"First", self.objects[parent].partition(b"/Title")[0])
        while each:
            front, _, told = self.objects[each].partition(b"/Title")
            title, _, target = told.rpartition(b"/Dest ")
            yield each, title, int(target.partition(b" ")[0])
            yield from self._below(each)
            each = some(b"Next", front)


def taken_apart(data: bytes) -> Written:
    """The objects of a PDF that the engine has just written."""
    at = int(data[data.rindex(b"startxref") + 9 : data.rindex(b"%%EOF")])
    table, _, trailer = data[at:].partition(b"trailer")
    starts = [int(line[:10]) for line in table.split(b"\n")[3:] if line.rstrip().endswith(b"n")]
    objects: dict[int, bytes] = {}
    for number, (start, end) in enumerate(zip(starts, [*starts[1:], at], strict=True), 1):
        head = b"%d 0 obj\n" % number
        if not data.startswith(head, start):
            raise ValueError("these pages are not written as the engine writes them")
        objects[number] = data[start + len(head) : data.rindex(b"\nendobj", start, end)]
    root, info = some(b"Root", trailer), some(b"Info", trailer)
    said = objects[root]
    tree = some(b"StructTreeRoot", said)
    document = some(b"K", objects[tree].replace(b"/K[", b"/K ")) if tree else 0
    return Written(data[: starts[0]], objects, root, info, some(b"Metadata", said), some(b"Pages", said),
                   some(b"Outlines", said), tree, document)  # fmt: skip


def page_count(data: bytes) -> int:
    """The pages of a PDF that the engine has set."""
    return len(re.findall(rb"/Type\s*/Page\b", data))


def some(name: bytes, said: bytes) -> int:
    """The number of the object that an entry names, 0 where there is no such entry."""
    found = re.search(rb"/" + name + rb" (\d+) 0 R", said)
    return int(found[1]) if found else 0


def renumbered(
    body: bytes, ref: Callable[[int], int], *, keys: int = 0, mark: bytes = b"", lower: bool = False
) -> bytes:
    """An object with other numbers; nothing within its strings or its stream is touched.

    ``keys`` is added to its keys of the parent tree, ``mark`` put before its own names of tags; with ``lower`` its
    heading is one level further down.
    """
    out: list[bytes] = []
    depth = done = 0
    for token in _TOKEN.finditer(body):
        said = token.group()
        if said in (b"(", b")"):
            depth += 1 if said == b"(" else -1
        elif token["stream"] and not depth:
            break
        elif not depth and said[:1] != b"\\":
            out += (body[done : token.start()], _told(token, ref, keys, mark, lower))
            done = token.end()
    return b"".join((*out, body[done:]))


def _told(token: re.Match[bytes], ref: Callable[[int], int], keys: int, mark: bytes, lower: bool) -> bytes:
    if token["ref"]:
        return b"%d 0 R" % ref(int(token["ref"]))
    if token["key"]:
        return b"/StructParent%s %d" % (token["plural"], int(token["key"]) + keys)
    if token["level"]:
        return b"/S/H%d" % (int(token["level"]) + lower)
    return token["ids"].replace(b"(U", b"(" + mark + b"U")
