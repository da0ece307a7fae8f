"""One way of an assertion: the text that asserts, whom it names, and on along citations, hop by hop."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from workbench.analysis.origins import folded
from workbench.analysis.unnamed import is_unnamed


class Hop(NamedTuple):
    """One step inwards: who is named, whether the quote's own paragraph says so, and where else it is said."""

    name: str
    source: bytes | None  # the record of who is named, where there is one
    standing: str  # relay, known or possible; silence where nothing was said
    basis: str  # stated or inferred
    where: str = ""  # ¶1


class Trail(NamedTuple):
    """One text that asserts, from its words inwards: ``chain`` is who is named, ``hops`` go on along citations."""

    record: bytes
    excerpt: bytes | None
    source: bytes | None
    chain: tuple[str, ...]
    hops: tuple[Hop, ...]
    silent: bool = False


def ends_at(trail: Trail, behind: Mapping[str, str]) -> bool:
    """Whether a way ends with a network that is known to have heard a transponder."""
    return bool(trail.chain) and len(trail.hops) == len(trail.chain) and folded(trail.chain[-1]) in behind


def emitted(trail: Trail, behind: Mapping[str, str]) -> Trail:
    """A way that ends with a network goes on to the transponder which it heard."""
    if trail.silent or not ends_at(trail, behind):
        return trail
    inner = Hop(behind[folded(trail.chain[-1])], None, "known", "inferred")
    return trail._replace(hops=(*trail.hops[:-1], trail.hops[-1]._replace(standing="relay"), inner))


def hushed(trail: Trail) -> Trail:
    """The way of a silence: it ends with whoever is told to have kept it, and leads to no origin."""
    hops = [hop._replace(standing="relay") for hop in trail.hops[: len(trail.chain)]]
    hops[-1:] = [hop._replace(standing="silence") for hop in hops[-1:]]
    return trail._replace(hops=tuple(hops), silent=True)


def standing(name: str) -> str:
    """The standing of an origin by how it is named."""
    return "possible" if is_unnamed(name) else "known"
