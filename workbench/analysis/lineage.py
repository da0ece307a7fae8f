"""Which text draws on which: proposals from who is named, wording that is shared and mistakes that are shared.

A text that names another's publisher or title says so itself; one that is named and not in the case is proposed too.
Words side by side in both, and the same mistake in both, show that one drew on the other or both on a third; that two
texts tell the same truth shows nothing. The order of publication says which way: nobody draws on what is not yet out.
What has no order is told without a direction. What is recorded already is not proposed again, and no proposal closes a
circle.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from workbench.analysis.attributed import hops, with_kin
from workbench.analysis.compared import COPIED, Span, copies, runs_of
from workbench.analysis.copying import TOGETHER, WORDING
from workbench.analysis.drawn import Evidence, Namings, Proposal, Text, plain
from workbench.analysis.mistaken import mistakes
from workbench.analysis.near import NEXT, near
from workbench.case.case import Case
from workbench.case.rows import Row, records
from workbench.case.texts import WorkingText
from workbench.values.edtf import instants, parse

LONGEST = 200_000  # code points of a text that are read
_SHORTEST = 3  # letters of a name that is looked for among publishers
_Pair = tuple[int, int]  # places in the order of the texts, the lower first
_STRENGTH = {"attribution": 4, "error": 2, "wording": 1}


def lineage(case: Case, namings: Namings) -> list[Proposal]:
    """The proposals for the sources of a case, the best shown first."""
    rows = records(case, "source")
    held = case.rows(
        "SELECT a, b FROM link WHERE kind = 'cites' AND deleted = 0 UNION"
        " SELECT id, part_of FROM source WHERE part_of IS NOT NULL AND deleted = 0"
    )
    texts = [_text(case, row, namings) for row in rows]
    found = proposals(texts, recorded=[(bytes(source), bytes(on)) for source, on in held])
    passed = set(case.rows("SELECT source, words FROM dismissal WHERE kind = 'lineage' AND deleted = 0"))
    return [each for each in found if not passed & set(_passes(each))]


def _passes(each: Proposal) -> Iterator[tuple[bytes, str]]:
    """What a dismissal of a proposal holds: one source, and what the other is called; of a hop both names."""
    if not each.source.source:
        yield each.teller.source, hop_name(each)
        return
    for one, two in ((each.source, each.on), (each.on, each.source)):
        yield from ((one.source, name) for name in (*two.called, two.number))


def hop_name(each: Proposal) -> str:
    """How a proposal between two that are only named is remembered."""
    return " > ".join((*each.source.called[:1], *each.on.called[:1]))


def _text(case: Case, row: Row, namings: Namings) -> Text:
    key = case.find_live(row["id"], "source")
    capture = case.value("SELECT capture FROM source WHERE id = ?", (key,))
    text = WorkingText(case.raw, capture) if capture else None
    words = text.slice(0, min(text.total, LONGEST)) if text else ""
    called = tuple(name for name in (row["publisher"], row["title"]) if name)
    named = tuple(namings(key)) if words else ()
    return Text(key, case.number(key), words, called, row["published"], named)


def proposals(texts: Sequence[Text], *, recorded: Iterable[tuple[bytes, bytes]] = ()) -> list[Proposal]:
    """Who may draw on whom among texts, without circles and without what is ``recorded`` (who, on whom) already."""
    held = set(recorded)
    shared = _shared(texts)
    found = [
        each
        for i, j in sorted({*shared, *_namesakes(texts)})
        for one, two in [(texts[i], texts[j])]
        if (one.source, two.source) not in held and (two.source, one.source) not in held
        for each in _between(one, two, shared.get((i, j), []))
    ]
    pairs = {frozenset((each.source.key, each.on.key)) for each in found}
    pairs |= {frozenset(each) for each in held}
    found += [each for each in hops(texts) if frozenset((each.source.key, each.on.key)) not in pairs]
    found = with_kin(found, texts)
    found.sort(key=lambda each: -sum(_STRENGTH.get(kind, 0) for kind in each.basis))
    return list(_without_circles(found, held))


def _between(one: Text, two: Text, shared: list[Evidence]) -> Iterator[Proposal]:
    """What the words of two texts show; a text that names the other draws on it, else the later on the earlier."""
    for source, on, marks in ((one, two, shared), (two, one, [_turned(each) for each in shared])):
        naming = _naming(source, on)
        if naming is not None and not _out_before(source, on):
            yield Proposal(source, on, (naming, *marks, *_order(source, on)), stated=not on.words)
            return
    if not shared:
        return
    if _out_before(one, two):
        yield Proposal(two, one, (*map(_turned, shared), *_order(two, one)))
    elif _out_before(two, one):
        yield Proposal(one, two, (*shared, *_order(one, two)))
    else:
        yield Proposal(one, two, tuple(shared), directed=False)


def _turned(each: Evidence) -> Evidence:
    return each._replace(ours=each.theirs, theirs=each.ours)


def _naming(source: Text, on: Text) -> Evidence | None:
    """Where a text names the publisher or the title of another."""
    keys = {plain(name): name for name in on.called}
    own = {plain(name) for name in source.called}
    for naming in source.named:
        key = plain(naming.name)
        if naming.via is None and len(key) >= _SHORTEST and key in keys and key not in own:
            return Evidence("attribution", f"it names {keys[key]}", Span(naming.start, naming.end))
    return None


def _namesakes(texts: Sequence[Text]) -> Iterator[_Pair]:
    """The texts of which one names what the other is called."""
    called: dict[str, list[int]] = {}
    for i, text in enumerate(texts):
        for key in {plain(name) for name in text.called}:
            called.setdefault(key, []).append(i)
    for i, text in enumerate(texts):
        for key in {plain(naming.name) for naming in text.named}:
            yield from ((min(i, j), max(i, j)) for j in called.get(key, ()) if i != j)


def _shared(texts: Sequence[Text]) -> dict[_Pair, list[Evidence]]:
    """The mistakes and the wording that two texts share, by the places of both."""
    wrong = [mistakes(text.words) for text in texts]
    found: dict[_Pair, list[Evidence]] = {}
    out = sorted(range(len(texts)), key=lambda i: (_instants(texts[i])[0] or "", i))
    for i, j in sorted(near([wrong[i] for i in out], of=out)[0]):
        ours, theirs = wrong[i], wrong[j]
        found[i, j] = [
            Evidence("error", f"both write “{ours[key].written}”, {ours[key].says}", ours[key].span, theirs[key].span)
            for key in ours
            if key in theirs
        ]
    alike, crowd = near([runs_of(texts[i].words) for i in out], of=out, least=TOGETHER // COPIED)
    for i, j in sorted(alike):
        marks = list(_wording(texts[i], texts[j], crowded=i in crowd and j in crowd))
        if marks:
            found.setdefault((i, j), []).extend(marks)
    return found


def _wording(one: Text, two: Text, *, crowded: bool) -> Iterator[Evidence]:
    """The longest run of words that both have, where it or all of them are too long for chance and no quotation."""
    runs = copied_runs(one.words, two.words)
    if runs:
        total = sum(each[0] for each in runs)
        count, ours, theirs = max(runs, key=lambda each: each[0])
        more = f", {total} in {len(runs)} runs" if len(runs) > 1 else ""
        more += f"; many texts share words, and each is held against the {NEXT} next published" if crowded else ""
        yield Evidence("wording", f"{count} words stand side by side in both{more}", ours, theirs)


def copied_runs(one: str, two: str) -> list[tuple[int, Span, Span]]:
    """The runs that stand in two texts, with how many words each has; none where all of them may be chance."""
    runs = [
        (len(one[ours.start : ours.end].split()), ours, theirs)
        for ours, theirs in copies(one, two)
        if not _is_speech(one, ours)
    ]
    total = sum(each[0] for each in runs)
    return runs if total >= TOGETHER or any(each[0] >= WORDING for each in runs) else []


def _is_speech(words: str, span: Span) -> bool:
    """Whether the words stand in quotation marks: then both may have heard them."""
    before, behind = words[max(0, span.start - 2) : span.start], words[span.end : span.end + 2]
    return any(mark in '“"„«' for mark in before) and any(mark in '”"“»' for mark in behind)


def _instants(text: Text) -> tuple[str | None, str | None]:
    return instants(parse(text.published), "UTC") if text.published else (None, None)


def _out_before(one: Text, two: Text) -> bool:
    """Whether the first was out before the second: on an earlier day, or earlier on it where times are known."""
    last, first = _instants(one)[1], _instants(two)[0]
    return last is not None and first is not None and last < first


def _order(source: Text, on: Text) -> Iterator[Evidence]:
    if _out_before(on, source):
        yield Evidence("order", f"{on.number} was out first ({on.published}, then {source.published})")


def _without_circles(found: Iterable[Proposal], recorded: Iterable[tuple[bytes, bytes]]) -> Iterator[Proposal]:
    """The proposals in order, less those whose target leads back to their source."""
    onward: dict[bytes, set[bytes]] = {}
    for source, on in recorded:
        onward.setdefault(source, set()).add(on)
    for each in found:
        if not each.directed:
            yield each
        elif not _leads(onward, each.on.key, each.source.key):
            onward.setdefault(each.source.key, set()).add(each.on.key)
            yield each


def _leads(onward: Mapping[bytes, set[bytes]], first: bytes, last: bytes) -> bool:
    seen, ahead = {first}, [first]
    while ahead:
        for each in sorted(onward.get(ahead.pop(), ())):
            if each == last:
                return True
            if each not in seen:
                seen.add(each)
                ahead.append(each)
    return first == last
