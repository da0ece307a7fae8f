"""Several PDFs of one document made one: pages, their numbers, bookmarks, tags and links.

Every part has one tag ``Document``, whose children come under one of all parts. A link to ``note:7`` leads to where
the link to ``mark:7`` stands, which is at that note's number, and this one to where the first ``note:7`` stands. In the
same way ``row:S1``, where a record is named, leads to its row, whose number is ``named:S1`` and leads back.
Rules: ISO 32000-1, 12.3.2 (destinations), 12.3.3 (bookmarks), 14.7 (tags), 14.8.2.2 (what is laid on a page).
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Sequence
from hashlib import sha256

from workbench.report.written import REF, Written, renumbered, some, taken_apart

_CATALOG, _PAGES, _OUTLINES, _TITLE, _TREE, _DOCUMENT, _METADATA, _INFO, _UNDER, _OVER, _FREE = range(1, 12)
_ENDS = {b"note": b"mark", b"mark": b"note", b"row": b"named", b"named": b"row"}
_AWAY = re.compile(rb"/A<</Type/Action/S/URI/URI\((note|mark|row|named):([\w-]+)\)>>(.*)/Contents\([^()]*\)", re.DOTALL)
_PLACE = re.compile(rb"/Rect\[([\d.]+) [\d.]+ [\d.]+ ([\d.]+)\]")
_KEYS = re.compile(rb"(\d+) (\d+) 0 R")
_IDS = re.compile(rb"\((U\d+x\d+y\d+)\)(\d+) 0 R")
_NUMBERED = b"Q\n/Artifact<</Type/Pagination>>BDC\nq\n/PageNumber Do\nQ\nEMC\n"


def joined(parts: Sequence[bytes], numbers: bytes) -> bytes:
    """The parts in their order, and laid upon their pages those of ``numbers``, as many and without tags."""
    joining = _Joining()
    for part in parts:
        joining.take(taken_apart(part))
    joining.lay(taken_apart(numbers))
    joining.lead()
    return joining.whole()


class _Joining:
    """What is joined so far: objects by their new number, and what there is one of in a file."""

    def __init__(self) -> None:
        self._made: dict[int, bytes] = {}
        self._next = _FREE
        self._parts = 0
        self._front = self._catalog = self._info = self._roles = self._metadata = b""
        self._roots: list[int] = []  # of each part's pages
        self._leaves: list[int] = []
        self._tags: list[int] = []  # children of the one Document
        self._keys: list[tuple[int, int]] = []
        self._ids: list[tuple[bytes, int]] = []
        self._bookmarks: list[tuple[bytes, int]] = []
        self._links: dict[bytes, list[tuple[int, int, re.Match[bytes]]]] = {}

    def _new(self) -> int:
        self._next += 1
        return self._next - 1

    def _add(self, body: bytes) -> int:
        number = self._new()
        self._made[number] = body
        return number

    def take(self, part: Written) -> None:
        """The next part."""
        one = {part.tree: _TREE, part.document: _DOCUMENT, part.outlines: _OUTLINES}
        shared = {*one, part.catalog, part.info, part.metadata, *(number for number, _, _ in part.bookmarks())}
        moved = one | {number: self._new() for number in part.objects if number not in shared}
        keys, mark, lower = len(self._keys), b"P%d" % self._parts, self._parts > 0
        for number in sorted(part.objects.keys() - shared):
            said = renumbered(part.objects[number], moved.__getitem__, keys=keys, mark=mark, lower=lower)
            self._made[moved[number]] = said
        self._root(moved[part.pages])
        for leaf in part.leaves():
            self._leaf(part.objects[leaf], moved[leaf], moved)
        self._bookmarks += [(title, moved[target]) for _, title, target in part.bookmarks()]
        self._tag(part, moved, mark)
        self._head(part)
        self._parts += 1

    def _root(self, number: int) -> None:
        self._roots.append(number)
        self._made[number] = b"<</Parent %d 0 R" % _PAGES + self._made[number][2:]

    def _leaf(self, said: bytes, number: int, moved: dict[int, int]) -> None:
        self._leaves.append(number)
        _, _, named = said.partition(b"/Annots[")
        for each in REF.findall(named.partition(b"]")[0]):
            link = moved[int(each)]
            if away := _AWAY.search(self._made[link]):
                self._links.setdefault(away[1] + b":" + away[2], []).append((link, len(self._leaves), away))

    def _tag(self, part: Written, moved: dict[int, int], mark: bytes) -> None:
        """What is under the part's tags now belongs to the one tree."""
        tree, base = part.objects[part.tree], len(self._keys)
        kids = part.objects[part.document].partition(b"/K[")[2].partition(b"]")[0]
        self._tags += [moved[int(each)] for each in REF.findall(kids)]
        nums = tree.partition(b"/Nums[")[2].partition(b"]")[0]
        self._keys += [(base + int(key), moved[int(each)]) for key, each in _KEYS.findall(nums)]
        self._ids += [(mark + name, moved[int(each)]) for name, each in _IDS.findall(tree)]
        self._roles = max(self._roles, tree.partition(b"/RoleMap<<")[2].partition(b">>")[0], key=len)

    def _head(self, part: Written) -> None:
        """What tells of the whole file is that of the first part, but for the label of PDF/UA, which all must bear."""
        if not self._parts:
            self._front, self._catalog = part.front, part.objects[part.catalog]
            self._info = part.objects[part.info]
        metadata = part.objects[part.metadata]
        if not self._metadata or b"pdfuaid" not in metadata:
            self._metadata = metadata

    def lay(self, numbers: Written) -> None:
        """Lay the numbers of the pages on them, as something that is not read with their words."""
        leaves = list(numbers.leaves())
        drawn = {leaf: some(b"Contents", numbers.objects[leaf]) for leaf in leaves}
        shared = {numbers.catalog, numbers.info, numbers.metadata, numbers.pages, *leaves, *drawn.values()}
        moved = {number: self._new() for number in numbers.objects if number not in shared}
        for number, new in moved.items():
            self._made[new] = renumbered(numbers.objects[number], moved.__getitem__)
        self._made[_UNDER] = _stream(b"q\n")
        self._made[_OVER] = _stream(_NUMBERED)
        for leaf, page in zip(self._leaves, leaves, strict=True):
            said = numbers.objects[page]
            box = said.partition(b"/MediaBox[")[2].partition(b"]")[0]
            own = moved[some(b"Resources", said)]
            head = b"<</Type/XObject/Subtype/Form/BBox[%b]/Resources %d 0 R" % (box, own)
            self._lay_on(leaf, self._add(head + numbers.objects[drawn[page]][2:]))

    def _lay_on(self, leaf: int, form: int) -> None:
        said = self._made[leaf]
        own, drawn = some(b"Resources", said), some(b"Contents", said)
        named, drawing = b"/PageNumber %d 0 R" % form, self._made[own]
        if b"/XObject<<" in drawing:
            more = drawing.replace(b"/XObject<<", b"/XObject<<" + named, 1)
        else:
            more = drawing[:-2] + b"/XObject<<%b>>>>" % named
        said = said.replace(b"/Resources %d 0 R" % own, b"/Resources %d 0 R" % self._add(more))
        self._made[leaf] = said.replace(b"/Contents %d 0 R" % drawn, b"/Contents[%d 0 R %d 0 R %d 0 R]" % (
            _UNDER, drawn, _OVER))  # fmt: skip

    def lead(self) -> None:
        """Give every link of a mark, a note or a record its place."""
        for name, links in self._links.items():
            kind, _, number = name.partition(b":")
            ends = self._links.get(_ENDS[kind] + b":" + number)
            for link, _page, away in links:
                self._made[link] = self._made[link].replace(
                    away[0], _to(ends[0], self._leaves, away) if ends else away[3]
                )

    def whole(self) -> bytes:
        """The file, named after all that is in it."""
        self._outline()
        self._structure()
        count = len(self._leaves)
        self._made[_PAGES] = b"<</Type/Pages/Count %d/Kids[%b]>>" % (count, _refs(self._roots))
        roots = {b"Pages": _PAGES, b"Metadata": _METADATA, b"StructTreeRoot": _TREE, b"Outlines": _OUTLINES}
        catalog = self._catalog
        for name, number in roots.items():
            catalog = re.sub(rb"/%b \d+ 0 R" % name, b"/%b %d 0 R" % (name, number), catalog)
        self._made[_CATALOG], self._made[_INFO] = catalog, self._info
        digest = sha256(b"".join(self._made[number] for number in sorted(self._made)))
        named = b64encode(digest.digest()[:16])
        self._made[_METADATA] = _retold(self._metadata, count, named)
        return self._file(named)

    def _outline(self) -> None:
        """The bookmarks of all parts below the first one, which is the document's title."""
        title, *others = self._bookmarks
        places = [self._new() for _ in others]
        around = zip(places, [0, *places], [*places[1:], 0], others, strict=False)
        for at, before, after, (words, target) in around:
            beside = (b"/Prev %d 0 R" % before if before else b"") + (b"/Next %d 0 R" % after if after else b"")
            self._made[at] = b"<</Parent %d 0 R%b/Title%b/Dest %d 0 R>>" % (_TITLE, beside, words, target)
        below = b"/First %d 0 R/Last %d 0 R/Count -%d" % (places[0], places[-1], len(places)) if places else b""
        self._made[_TITLE] = b"<</Parent %d 0 R%b/Title%b/Dest %d 0 R>>" % (_OUTLINES, below, *title)
        self._made[_OUTLINES] = b"<</Type/Outlines/First %d 0 R/Last %d 0 R/Count 1>>" % (_TITLE, _TITLE)

    def _structure(self) -> None:
        keys = b" ".join(b"%d %d 0 R" % each for each in self._keys)
        ids = b"".join(b"(%b)%d 0 R" % each for each in sorted(self._ids))
        self._made[_DOCUMENT] = b"<</Type/StructElem/S/Document/P %d 0 R/K[%b]>>" % (_TREE, _refs(self._tags))
        self._made[_TREE] = (
            b"<</Type/StructTreeRoot/RoleMap<<%b>>/K[%d 0 R]/ParentTree<</Nums[%b]>>/IDTree<</Names[%b]>>"
            b"/ParentTreeNextKey %d>>" % (self._roles, _DOCUMENT, keys, ids, len(self._keys))
        )

    def _file(self, named: bytes) -> bytes:
        out, at, table = [self._front], len(self._front), [b"0000000000 65535 f \n"]
        for number in range(1, self._next):
            said = b"%d 0 obj\n%b\nendobj\n" % (number, self._made[number])
            table.append(b"%010d 00000 n \n" % at)
            out.append(said)
            at += len(said)
        trailer = b"trailer\n<</Size %d/Root %d 0 R/Info %d 0 R/ID[(%b)(%b)]>>" % (
            self._next, _CATALOG, _INFO, named, named)  # fmt: skip
        return b"".join((*out, b"xref\n0 %d\n" % self._next, *table, trailer, b"\nstartxref\n%d\n%%%%EOF" % at))


def _stream(drawn: bytes) -> bytes:
    return b"<</Length %d>>\nstream\n%b\nendstream" % (len(drawn), drawn)


def _refs(numbers: Sequence[int]) -> bytes:
    return b" ".join(b"%d 0 R" % number for number in numbers)


def _to(end: tuple[int, int, re.Match[bytes]], leaves: Sequence[int], away: re.Match[bytes]) -> bytes:
    """The way to where another link stands, in place of an address."""
    _, page, other = end
    place = _PLACE.search(other.string)
    left, top = (place[1], place[2]) if place else (b"0", b"0")
    return b"/Dest[%d 0 R/XYZ %b %b 0]%b/Contents(page %d)" % (leaves[page - 1], left, top, away[3], page)


def _retold(metadata: bytes, pages: int, named: bytes) -> bytes:
    """The first part's metadata with the number of all pages and the name of this file."""
    said = metadata.partition(b"stream\n")[2].rpartition(b"\nendstream")[0]
    said = re.sub(rb"(<xmpTPg:NPages>)\d+", rb"\g<1>%d" % pages, said)
    said = re.sub(rb"(<xmpMM:(?:Instance|Document)ID>)[^<]*", lambda told: told[1] + named, said)
    return b"<</Length %d/Type/Metadata/Subtype/XML>>\nstream\n%b\nendstream" % (len(said), said)
