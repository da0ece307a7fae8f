"""Rarer types by maker and model, from the table of ICAO designators: read only where a maker is named."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from workbench.reference import folding, tables
from workbench.reference.folding import designator_key
from workbench.reference.ready import ready
from workbench.reference.typenames import TypeName

_HEAD = 2  # letters by which makers are looked up


@lru_cache(maxsize=64)
def models_of(maker: str) -> Mapping[str, TypeName]:
    """The models of a maker by their keys: "Piper" has pa44seminole and pa44; longer makers are meant too."""
    found: dict[str, TypeName] = {}
    codes: dict[str, tuple[str, str, set[str]]] = {}
    for shown, models in [(shown, models) for key, shown, models in _near(maker) if key.startswith(maker)]:
        for key, model, number, code in models:
            if key not in found:
                found[key] = TypeName(f"{shown} {model}", "name", (code,), shown)
            if number:
                codes.setdefault(number, (shown, model, set()))[2].add(code)
    for key, (shown, model, several) in codes.items():
        if key not in found:
            label = f"{shown} {model.partition(' ')[0]}"
            found[key] = TypeName(label, "name", tuple(sorted(several)), label.split(" ")[0])
    return found


def _near(maker: str) -> Iterable[_Maker]:
    """The makers that begin with the same two letters; of a shorter beginning all."""
    return _by_head().get(maker[:_HEAD], ()) if len(maker) >= _HEAD else _makers()


@lru_cache(maxsize=1)
def _by_head() -> Mapping[str, list[_Maker]]:
    found: dict[str, list[_Maker]] = {}
    for each in _makers():
        found.setdefault(each[0][:_HEAD], []).append(each)
    return found


_Model = tuple[str, str, str, str]  # its key, its name, the key of the number it begins with or nothing, its designator
_Maker = tuple[str, str, tuple[_Model, ...]]


@lru_cache(maxsize=1)
def _makers() -> tuple[_Maker, ...]:
    """The makers by their keys, each with its models."""
    return ready("designators", (tables.source("designators"), __file__, folding.__file__), _listed)


def _listed() -> tuple[_Maker, ...]:
    rows = tables.read("designators").rows
    return tuple(
        (designator_key(row["maker"]), _shown(row["maker"]), tuple(map(_model, row["models"].split(";"))))
        for row in rows
    )


def _model(entry: str) -> _Model:
    model, _, code = entry.rpartition("=")
    number = model.partition(" ")[0]
    numbered = any(sign.isdigit() for sign in number)
    return designator_key(model), model, designator_key(number) if numbered else "", code


def _shown(maker: str) -> str:
    """A maker in capitals as it is written in a sentence; short names are initials and stay."""
    return " ".join(word if len(word) < 4 else word.capitalize() for word in maker.split(" "))
