"""Which tracks came near a place."""

from __future__ import annotations

from argparse import ArgumentTypeError, Namespace
from typing import Any

from workbench.case.ids import id_text
from workbench.case.imagery import spot
from workbench.cli.doors import reading
from workbench.cli.printing import table
from workbench.cli.verb import Answer, Parser, Verb, add_text, words
from workbench.reference.places import resolve_place
from workbench.values.errors import CaseError

_FARTHEST = 5_000.0  # kilometres


def _arguments(parser: Parser) -> None:
    add_text(parser, "case")
    parser.add_argument("place", type=words, metavar="PLACE", help="a name or code, or latitude,longitude as 35.4,35.9")
    parser.add_argument("--km", type=_km, default=10.0, metavar="N", help="how near, in kilometres; 10 if not said")


def _km(text: str) -> float:
    try:
        km = float(text)
    except ValueError:
        km = -1.0
    if not 0 < km <= _FARTHEST:
        raise ArgumentTypeError(f"{text} is no distance of up to {_FARTHEST:,.0f} km")
    return km


def _where(text: str) -> Any:
    from workbench.reference.whereabouts import Whereabouts, whereabouts

    there = spot(text)
    if there is not None:
        return Whereabouts(*there)
    resolved = resolve_place(text)
    if resolved.value is None and resolved.alternatives:
        named = ", ".join(str(each.value) for each in resolved.alternatives[:5])
        raise CaseError(f"“{text}” may be several places ({named}); write its latitude,longitude.")
    found = whereabouts(resolved.as_json())
    if found is None:
        raise CaseError(f"The tables do not tell where “{text}” lies; write its latitude,longitude.")
    return found


def _passed(options: Namespace) -> Answer:
    from workbench.analysis.passing import passings
    from workbench.values.sphere import far_words

    with reading(options) as case:
        found = passings(case, _where(options.place), options.km)
    rows = [
        {"track": id_text(each.track.id), "number": each.track.number, "km": round(each.km, 3), "at": each.at,
         "row": each.row, "first": each.first, "last": each.last, "fixes": each.fixes}
        for each in found
    ]  # fmt: skip
    shown = table(
        ("", "nearest", "at", "row", "first there", "last there", "fixes"),
        ((row["number"], far_words(each.km), row["at"], row["row"], row["first"], row["last"], row["fixes"])
         for row, each in zip(rows, found, strict=True)),
    )  # fmt: skip
    return Answer({"rows": rows}, shown if rows else f"No track came within {options.km:g} km of {options.place}.")


VERBS = {"passed": Verb(_arguments, _passed)}
