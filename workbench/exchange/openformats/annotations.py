"""Excerpts, with what rests on them, as W3C Web Annotations."""

from __future__ import annotations

from collections.abc import Mapping

from workbench.exchange.annotations import as_bytes, collection
from workbench.exchange.openformats.held import Format, Held


def _files(held: Held) -> Mapping[str, bytes]:
    return {"annotations.json": as_bytes(collection(held.case))}


FORMAT = Format("annotations", "excerpts as W3C Web Annotations", _files, kinds=("excerpt",))
