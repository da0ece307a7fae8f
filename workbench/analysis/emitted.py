"""What a tracker's network tells it heard from a transponder: that is the origin, and the networks pass it on.

Where a track of a network bears an assertion out, or a text of the same assertion has the transponder named, whoever
names that network leads to the same transponder: an article that quotes the tracker adds no origin to the track, nor
does a second network that heard the same transponder. A network whose tracks are of several transponders stays what
it is, for nothing tells which one the text means.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence

from workbench.analysis.origins import folded
from workbench.case.acts.tracks import transponder
from workbench.case.case import Case

_TRANSPONDER = re.compile(r"transponder [0-9A-F]{6}")
_HEARD = "json_extract(t.extent, '$.provider'), json_extract(t.identity, '$.hex.value')"
_BORNE_OUT = f"""SELECT {_HEARD}
FROM json_each(?) j JOIN link l ON l.b = unhex(j.value) AND l.kind = 'supports' AND l.deleted = 0
JOIN track t ON t.id = l.a AND t.deleted = 0 ORDER BY l.id"""
EVERY_BORNE_OUT = f"""SELECT l.b, {_HEARD} FROM track t JOIN link l ON l.a = t.id AND l.kind = 'supports'
AND l.deleted = 0 WHERE t.deleted = 0 ORDER BY l.id"""


def emitters(case: Case, about: Sequence[bytes], chains: Iterable[Sequence[str]]) -> dict[str, str]:
    """The transponder behind each network, by its folded name, for one assertion and the chains of its texts."""
    return emitters_of(case.rows(_BORNE_OUT, (json.dumps([key.hex() for key in about]),)), chains)


def emitters_of(borne: Iterable[Sequence[str]], chains: Iterable[Sequence[str]]) -> dict[str, str]:
    """The same for the networks and addresses of the tracks that bear an assertion out."""
    found: dict[str, set[str]] = {}
    for provider, address in borne:
        if provider and (heard := transponder(address)):
            found.setdefault(folded(provider), set()).add(heard)
    for chain in chains:
        if len(chain) < 2:
            continue
        for name, inner in zip(chain, chain[1:], strict=False):
            if inner.startswith("transponder") and _TRANSPONDER.fullmatch(inner):
                found.setdefault(folded(name), set()).add(inner)
    return {name: heard.pop() for name, heard in found.items() if len(heard) == 1}
