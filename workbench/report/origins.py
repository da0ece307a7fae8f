"""Whom what is printed goes back to: the same counts as on the screen, as known, possible and unknown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from workbench.analysis.doubled import doubled, least, listed
from workbench.report.blocks import Cell, Runs, faint, plain, strong
from workbench.report.citing import Ledger
from workbench.report.facts import Record
from workbench.report.wording import counted

COUNTS = ("origins", "possible", "unknown")
WORDS = ("known", "possible", "unknown")


def columns(item: Record, ledger: Ledger) -> tuple[Cell, Cell, Cell]:
    """Known, possible and unknown origins of a claim; none of them where it is a silence."""
    found = ledger.facts.origins.get(item["id"])
    if found is None or _is_silence(found):
        return _figure(None), _figure(None), _figure(None)
    known, possible, unknown = (_figure(found[name]) for name in COUNTS)
    return known, possible, unknown


def _figure(count: int | None) -> Cell:
    shown = "–" if count is None else str(count)
    return ((strong(shown) if count else faint(shown),),)


def _is_silence(found: Record) -> bool:
    return bool(found["silent"]) and not any(found[name] for name in COUNTS)


def line(item: Record, ledger: Ledger, *, named: bool = True) -> tuple[Runs, ...]:
    """Who those origins are, and what all ways to them pass; only how many where the way is told beside it."""
    found = ledger.facts.origins.get(item["id"])
    if found is None:
        return ()
    if _is_silence(found):
        return ((faint("a silence: counted neither for nor against"),),)
    counts = " · ".join(f"{found[name]} {word}" for name, word in zip(COUNTS, WORDS, strict=True) if found[name])
    return ((faint(f"origins: {found['says'] if named else counts}"),),)


def _each(ledger: Ledger, items: Iterable[Record] | None = None) -> Iterator[Record]:
    """Every assertion once, however many records (of ``items``, or of all) tell it."""
    done: set[str] = set()
    for item in (*ledger.facts.claims, *ledger.facts.sightings) if items is None else items:
        found = ledger.facts.origins.get(item["id"])
        if found is not None and not done & {item["id"]}:
            done.update(found["about"])
            yield found


def totals(ledger: Ledger, items: Iterable[Record] | None = None) -> Runs:
    """The origins of the whole case or of ``items``, each counted once, as those that may be one; nothing if none."""
    found = list(_each(ledger, items))
    texts = _leading(found)
    parted = {frozenset((link["from"], link["to"])) for link in ledger.facts.links if link["kind"] == "distinct-from"}
    said: list[Runs] = []
    for name, word in tuple(zip(COUNTS, WORDS, strict=True))[:2]:
        names = list(dict.fromkeys(each for one in found for each in one["named"][name]))
        if names:
            same = doubled(
                {each: texts.get(each, set()) for each in names}, lambda one, two: frozenset((one, two)) in parted
            )
            said.append((strong(f"{least(names, same)} {word}"), plain(f" ({listed(names, same)})")))
    nobody = sum(not one["origins"] and not one["possible"] and bool(one["unknown"]) for one in found)
    if nobody:
        said.append((strong(f"{counted(nobody, 'assertion')} of unknown origin"),))
    runs = tuple(run for at, one in enumerate(said) for run in ((plain(" · "), *one) if at else one))
    return (plain("Origins: "), *runs) if runs else ()


def _leading(found: list[Record]) -> dict[str, set[str]]:
    """The texts on whose ways each name lies."""
    texts: dict[str, set[str]] = {}
    for name, source in ((hop["name"], way["source"]) for one in found for way in one["path"] for hop in way["hops"]):
        texts.setdefault(name, set()).add(source)
    return texts


def shared(ledger: Ledger) -> list[str]:
    """Who several texts have it from, so that nobody counts those texts as so many origins."""
    drawing: dict[str, dict[str, None]] = {}
    for found in _each(ledger):
        for way in found["path"]:
            for hop in way["hops"] if way["source"] and not found["silent"] else ():
                drawing.setdefault(hop["name"], {})[ledger.number(way["source"])] = None
    by_texts: dict[tuple[str, ...], list[str]] = {}
    for name, texts in drawing.items():
        if len(texts) > 1:
            by_texts.setdefault(tuple(sorted(texts)), []).append(name)
    return [
        f"{' and '.join(texts)} both draw on {' and '.join(names)}: {len(texts)} texts are not {len(texts)} origins."
        if len(texts) == 2
        else f"{', '.join(texts)} all draw on {' and '.join(names)}: {len(texts)} texts are not {len(texts)} origins."
        for texts, names in by_texts.items()
    ]
