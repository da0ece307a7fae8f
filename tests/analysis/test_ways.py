"""The ways of a tally: who is left out takes away just what has no path around him."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.analysis.origins import Path, folded, tally

NAMES = ("Post", "Wire", "Courier", "Radar", "Ministry", "an insider")
CHAINS = st.sets(st.sampled_from(NAMES), max_size=2).map(lambda names: tuple(sorted(names, key=NAMES.index)))
PATHS = st.lists(st.tuples(st.sampled_from(["S1", "S2"]), CHAINS).map(lambda made: Path(*made)), min_size=1, max_size=3)
CITES = st.fixed_dictionaries(
    {name: st.lists(st.sampled_from(NAMES[at + 1 :]), max_size=2, unique=True) for at, name in enumerate(NAMES[:-1])}
)
"""Everybody cites only those after him, so that nothing goes in circles."""


def walks(name: str, cites: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, ...]]:
    """Every path from somebody to an end."""
    onward = cites.get(name, ())
    if not onward:
        yield (name,)
    for each in onward:
        yield from ((name, *rest) for rest in walks(each, cites))


@settings(max_examples=50)
@given(PATHS, CITES)
def test_leaving_somebody_out_equals_walking_every_path(paths, cites):
    found, naming = tally(paths, cites), {path.outlet for path in paths if path.chain}
    for name in NAMES:
        left = {(way.outlet, folded(way.end)) for way in found.ways if not way.leans_on(name)}
        walked = {
            (path.outlet, folded(walk[-1]))
            for path in paths if path.chain
            for walk in walks(path.chain[-1], cites)
            if name not in (*path.chain[:-1], *walk)
        } | {(path.outlet, "") for path in paths if path.outlet not in naming}  # fmt: skip
        assert left == walked
