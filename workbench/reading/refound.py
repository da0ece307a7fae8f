"""Words that were dismissed in an earlier reading of a text, found among what is suggested in the present one."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.reading.aid.spans import Suggestions


def found_again(earlier: list[tuple[str, str, int]], found: Suggestions, body: str) -> Iterator[tuple[str, int]]:
    """Where the words of dismissals from another reading are suggested now: each nearest to where it stood."""
    wanted = {(kind, len(words)) for kind, words, _ in earlier}
    places: dict[tuple[str, str], list[int]] = {}
    offers = [(str(each.kind), each.start, each.end) for each in found.spans]
    offers += [("movement", each.start, each.end) for each in found.movements]
    offers += [("claim", each.start, each.end) for each in found.stances]
    for kind, start, end in offers:
        if (kind, end - start) in wanted:
            places.setdefault((kind, body[start:end]), []).append(start)
    for kind, words, start in earlier:
        if (kind, words) in places:
            yield kind, min(places[kind, words], key=lambda place: abs(place - start))
