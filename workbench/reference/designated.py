"""Rarer types by maker and model, from the table of ICAO designators: read only where a maker is named."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from workbench.reference import folding, tables
from workbench.reference.folding import designator_key
from workbench.reference.ready import ready
from workbench.reference.typenames import TypeName


@lru_cache(maxsize=64)
def models_of(maker: str) -> Mapping[str, TypeName]:
    """The models of a maker by their keys: "Piper" has pa44seminole and pa44; longer makers are meant too."""
    found: dict[str, TypeName] = {}
    codes: dict[str, tuple[str, set[str]]] = {}
    for shown, model, code in _models(maker):
        found.setdefault(designator_key(model), TypeName(f"{shown} {model}", "name", (code,), shown))
        number = model.split(" ")[0]
        if any(sign.isdigit() for sign in number):
            codes.setdefault(designator_key(number), (f"{shown} {number}", set()))[1].add(code)
    for key, (label, several) in codes.items():
        found.setdefault(key, TypeName(label, "name", tuple(sorted(several)), label.split(" ")[0]))
    return found


def _models(maker: str) -> Iterator[tuple[str, str, str]]:
    for _, shown, models in [each for each in _makers() if each[0].startswith(maker)]:
        for each in models.split(";"):
            model, _, code = each.rpartition("=")
            yield shown, model, code


@lru_cache(maxsize=1)
def _makers() -> tuple[tuple[str, str, str], ...]:
    return ready("designators", (tables.source("designators"), __file__, folding.__file__), _listed)


def _listed() -> tuple[tuple[str, str, str], ...]:
    rows = tables.read("designators").rows
    return tuple((designator_key(row["maker"]), _shown(row["maker"]), row["models"]) for row in rows)


def _shown(maker: str) -> str:
    """A maker in capitals as it is written in a sentence; short names are initials and stay."""
    return " ".join(word if len(word) < 4 else word.capitalize() for word in maker.split(" "))
