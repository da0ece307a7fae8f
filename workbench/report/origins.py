"""Whom what is printed goes back to: the same counts as on the screen, as known, possible and unknown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from workbench.analysis.doubled import doubled, least, listed, paired
from workbench.report.blocks import Cell, Runs, faint, plain, strong
from workbench.report.citing import Ledger
from workbench.report.facts import Record
from workbench.report.wording import counted, ranged
from workbench.report.wording import listed as joined

COUNTS = ("origins", "possible", "unknown")
WORDS = ("known", "possible", "unknown")
NONE = "–"  # where origins are not counted
_SAID = 4  # groups of texts that draw on somebody together
_SMALL = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine"}
_HOPS = " By inferred hops: the quoted paragraph does not name the origin itself."
_SILENT = "a silence: counted neither for nor against"


def columns(item: Record, ledger: Ledger) -> tuple[Cell, Cell, Cell]:
    """Known, possible and unknown origins of a claim; none of them where it is a silence."""
    found = ledger.facts.origins.get(item["id"])
    if found is None or _is_silence(found):
        return _figure(None), _figure(None), _figure(None)
    known, possible, unknown = (_figure(found[name]) for name in COUNTS)
    return known, possible, unknown


def _figure(count: int | None) -> Cell:
    shown = NONE if count is None else str(count)
    return ((strong(shown) if count else faint(shown),),)


def _is_silence(found: Record) -> bool:
    return bool(found["silent"]) and not any(found[name] for name in COUNTS)


def line(item: Record, ledger: Ledger) -> tuple[Runs, ...]:
    """Who those origins are, and what all ways to them pass; nothing where the columns tell as much."""
    found = ledger.facts.origins.get(item["id"])
    besides = _besides(item, found, ledger) if found else []
    if found is None or (found["says"] == f"{found['unknown']} unknown" and not besides):
        return ()
    said = " · ".join((found["says"], *besides))
    return ((faint(_SILENT if _is_silence(found) else f"origins: {said}"),),)


def _besides(item: Record, found: Record, ledger: Ledger) -> list[str]:
    """The records held to be the same, whose origins are counted with its own."""
    others = [ledger.number(key) for key in found["about"] if key != item["id"]]
    return [f"with {ranged(others)}"] if others else []


def counts(item: Record, ledger: Ledger) -> Runs:
    """How many they are, behind the words that name them, and whether only inferred hops lead to the known ones."""
    found = ledger.facts.origins.get(item["id"])
    if found is None:
        return ()
    figures = [(found[name], word) for name, word in zip(COUNTS, WORDS, strict=True) if found[name]]
    many = "origin" if figures and figures[-1][0] == 1 else "origins"
    hops = " (by inferred hops)" if found.get("inferred") else ""
    told = [f"{count} {word}" for count, word in figures]
    told[-1:] = [f"{each} {many}" for each in told[-1:]]
    told[:1] = [f"{each}{hops}" for each in told[:1]]
    return (faint(f"; {_SILENT if _is_silence(found) else ', '.join((*told, *_besides(item, found, ledger)))}"),)


def elsewhere(item: Record, ledger: Ledger) -> dict[str, str]:
    """The paragraph of each of its chain whom not the quoted paragraph names but another of the same text."""
    ways = (way for way in ledger.facts.origins.get(item["id"], {}).get("path", ()) if way.get("record") == item["id"])
    return {hop["name"]: hop["where"] for way in ways for hop in way["hops"] if hop.get("where")}


def hops_meant(items: Iterable[Record], ledger: Ledger) -> str:
    """What inferred hops are, to stand below ``items`` of which any has its origin by nothing else."""
    found = (ledger.facts.origins.get(item["id"]) for item in items)
    return _HOPS if any(each is not None and each.get("inferred") for each in found) else ""


def _each(ledger: Ledger, items: Iterable[Record] | None = None) -> Iterator[Record]:
    """Every assertion once, however many records (of ``items``, or of all) tell it."""
    done: set[str] = set()
    for item in (*ledger.facts.claims, *ledger.facts.sightings) if items is None else items:
        found = ledger.facts.origins.get(item["id"])
        if found is not None and not done & {item["id"]}:
            done.update(found["about"])
            yield found


def totals(ledger: Ledger, items: Iterable[Record] | None = None) -> Runs:
    """The origins of the whole case or of ``items``, each counted once, as those that may be one; nothing if none.

    Of ``items`` unknown origins are counted as anywhere else, by the texts that name nobody; of the whole case, where
    one text that names nobody would be one origin of everything it tells, the assertions that nobody is named for.
    """
    found = list(_each(ledger, items))
    said = [part for name, word in zip(COUNTS[:2], WORDS, strict=False) if (part := _summed(found, name, word, ledger))]
    nobody = [one for one in found if not one["origins"] and not one["possible"] and one["unknown"]]
    assertions: Runs = (strong(f"{counted(len(nobody), 'assertion')} of unknown origin"),) if nobody else ()
    if any(len(one["about"]) > 1 for one in nobody):
        assertions += (plain(" (joined records counted once)"),)
    unknown = assertions if items is None else _summed(found, "unknown", "unknown", ledger)
    if unknown:
        said += [unknown] if said else [(strong("none named"),), unknown]
    runs = tuple(run for at, one in enumerate(said) for run in ((plain(" · "), *one) if at else one))
    return (plain("Origins: "), *runs) if runs else ()


def _summed(found: list[Record], name: str, word: str, ledger: Ledger) -> Runs:
    """The origins of one standing in all that was ``found``, and who they are; texts that name nobody by numbers.

    Where some may be one they are so many at the least and at the most, as the figure of who names whom draws them.
    """
    names = list(dict.fromkeys(each for one in found for each in one["named"][name]))
    if not names:
        return ()
    same = [group for each in found for group in each["may_be_one"]]
    if name != "unknown":
        texts = _leading(found)
        parted = {
            frozenset((link["from"], link["to"])) for link in ledger.facts.links if link["kind"] == "distinct-from"
        }
        led = {each: texts.get(each, set()) for each in names}
        same += doubled(led, lambda one, two: frozenset((one, two)) in parted)
    one = paired(same)
    inferred = name == "origins" and all(each.get("inferred") for each in found if each[name])
    hops = ", by inferred hops" if inferred else ""
    fewest, most = least(names, one), len(names)
    count = str(most) if fewest == most else f"{fewest} to {most}"
    nobody = f" {'names' if most == 1 else 'name'} no source" if name == "unknown" else ""
    return (strong(f"{count} {word}"), plain(f" ({listed(names, one)}{hops}{nobody})"))


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
            for hop in _drawn_on(way, ledger) if way["source"] and not found["silent"] else ():
                drawing.setdefault(hop["name"], {})[ledger.number(way["source"])] = None
    by_texts: dict[tuple[str, ...], list[str]] = {}
    for name, texts in drawing.items():
        if len(texts) > 1:
            by_texts.setdefault(tuple(sorted(texts, key=lambda text: (len(text), text))), []).append(name)
    told = [
        f"{joined(ranged(texts).split(', '))} {'both' if len(texts) == 2 else 'all'} draw on {joined(names)}: "
        f"{_several(len(texts))}."
        for texts, names in by_texts.items()
    ]
    more = f"So do {counted(len(told) - _SAID, 'other group', 'other groups')} of texts."
    return [*told[:_SAID], *([more] if len(told) > _SAID else [])]


def _drawn_on(way: Record, ledger: Ledger) -> Iterator[Record]:
    """The hops that a text names, and those it is led on to, but where only another text tells of that citation."""
    named = len(way.get("chain", way["hops"]))
    yield from way["hops"][:named]
    on_it = {way["source"], *(hop.get("source") for hop in way["hops"])}
    for hop in way["hops"][named:]:
        cited = [link for link in ledger.links(hop["source"] or "")
                 if link["kind"] == "cites" and link["to"] == hop["source"] and link["from"] in on_it]  # fmt: skip
        quoted = [
            ledger.excerpts[key]["source"] for link in cited for key in link["excerpts"] if key in ledger.excerpts
        ]
        if not quoted or on_it & {*quoted}:
            yield hop


def _several(texts: int) -> str:
    number = _SMALL.get(texts, str(texts))
    return f"{number} texts are not {number} origins"
