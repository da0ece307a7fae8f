"""A share of a large case looked through for findings; also as a process of its own, which leaves the window alone.

``wholelook.py`` starts one for each share, and one that holds all reports against each other. It reads the case as it
stands in its file, writes nothing, and tells what it found in parts that the window takes in at once.
"""

from __future__ import annotations

import marshal
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from workbench.analysis.finding import Finding, Remedy
from workbench.analysis.findings import CHECKS, MANY, PAGE, Found, by_subject, look, pages
from workbench.analysis.supposed import are_few, supposed
from workbench.case.case import Case
from workbench.case.outline import read_whole
from workbench.reading import frames
from workbench.reading.serving import serve

ROOM = 8 << 30  # bytes of address space: a case of any size is looked through
_SENT = 20  # parts that are sent at once
_FIRST = ("sighting", "excerpt", "track")  # in a large case these take as long as all others
SHARES = (_FIRST, tuple(table for table in CHECKS if table not in _FIRST))
"""The kinds of subjects that processes share: what all of one kind are held against is read once, in one of them."""


class Seen(NamedTuple):
    """So many subjects as the window takes in at once, and what was found with them."""

    keys: list[bytes]
    found: Found


class Share(NamedTuple):
    """The subjects of some kinds."""

    path: str
    analyst: str
    tables: Sequence[str]


def seen_in(share: Share) -> Iterator[Seen | None]:
    """What is found in a share, page by page; ``None`` now and then while nothing is."""
    with closing(Case.open(Path(share.path), analyst=share.analyst, write=False)) as case, read_whole(case):
        for table, keys in pages(case, MANY, share.tables):
            yield from _parted(keys, look(case, table, keys))
            yield None


def supposed_in(path: str, analyst: str) -> tuple[Found, bool]:
    """What reports that nobody has joined say otherwise, by subject, and whether there are too many for that."""
    with closing(Case.open(Path(path), analyst=analyst, write=False)) as case:
        return by_subject(supposed(case)), not are_few(case)


def _parted(keys: list[bytes], found: Found) -> Iterator[Seen]:
    """What was found, in parts that the window takes in within a slice; nothing of subjects with which all fits."""
    some = [key for key in keys if key in found]
    for at in range(0, len(some), PAGE):
        part = some[at : at + PAGE]
        yield Seen(part, {key: found[key] for key in part})


def unpacked(body: bytes) -> Iterator[Seen]:
    """What a child sent."""
    for keys, groups in marshal.loads(body):
        yield Seen(keys, {key: tuple(map(_finding, group)) for key, group in zip(keys, groups, strict=True)})


def _packed(parts: list[Seen]) -> bytes:
    """In the form that plain values are soonest written and read in: both ends are this program."""
    return marshal.dumps([
        (seen.keys, [[_plain(each) for each in seen.found[key]] for key in seen.keys]) for seen in parts
    ])  # fmt: skip


def _plain(each: Finding) -> tuple[Any, ...]:
    remedies = tuple(map(tuple, each.remedies))
    return each.kind, each.severity, each.says, each.about, each.evidence, remedies, each.field


def _finding(told: tuple[Any, ...]) -> Finding:
    *rest, remedies, field = told
    return Finding(*rest, tuple(Remedy(*each) for each in remedies), field)


def _answered(job: dict[str, Any], outgoing: BinaryIO) -> dict[str, Any]:
    if "tables" not in job:
        told, bounded = supposed_in(**job)
        frames.send(outgoing, {"piece": True}, _packed([*_parted(list(told), told)]))
        return {"ok": True, "bounded": bounded}
    found = (seen for seen in seen_in(Share(**job)) if seen is not None)
    while some := list(islice(found, _SENT)):
        frames.send(outgoing, {"piece": True}, _packed(some))
    return {"ok": True, "last": True}  # a case is looked through once: what was read of it need not stay


def main() -> int:
    """Answer jobs until there are no more."""
    return serve(_answered, room=ROOM, what="looking for findings")


if __name__ == "__main__":
    sys.exit(main())
