"""The summary's tables, each from the case's records: what is said, who says it, and what it rests on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from workbench.report import origins
from workbench.report.blocks import (
    Block,
    Cell,
    Column,
    Heading,
    Paragraph,
    Row,
    Run,
    Runs,
    Table,
    faint,
    grade,
    plain,
    record,
    strong,
)
from workbench.report.citing import Ledger
from workbench.report.facts import Record
from workbench.report.wording import PARAGRAPH, anchored, as_written, asserted, event, how, listed, resolved, when

_SIGNS = {"supports": "+", "contradicts": "×", "differs": "≠"}
_APART = ("contradicts", "differs")
_SHORT = {"registration": "reg.", "hex": "hex", "callsign": "call sign", "operator": "operator"}
_MUTUAL = ("same-as", "distinct-from")
_VERBS = ("cites", "precedes")
_WRITTEN = "Words in quotation marks stand as written. Bold: how they were read"
_READINGS = f"{_WRITTEN}, or what an analyst gave. Proposed: no analyst has accepted the reading."
_ALL_PROPOSED = f"{_WRITTEN}. No analyst has accepted any of these readings."
_READ = ("aircraft", "place", "origin", "destination", "when")
_TEXTS = (
    "Texts: sources held whose words the claim, or one held to be the same, rests on. Known, possible and unknown "
    "count its origins; a possible one is described and not named, unknown where no source is named. Texts that repeat "
    "one origin add none. "
)
_BOLD = "Bold: statements, and origin counts above zero."
_BOLD_DATES = "Bold: statements, dates as read, and origin counts above zero."


def sightings(ledger: Ledger) -> Iterator[Block]:
    """Aircraft said to have been somewhere, as written and as resolved."""
    items = ledger.facts.sightings
    if not items:
        return
    columns = (
        Column("No."),
        Column("Type as written → resolved", 9, apart=0),
        Column("Event and place", 12),
        Column("When, as written → read", 11),
        Column("How known, who says so", 14, apart=0),
        Column("Cred."),
        Column("Where"),
    )
    yield Heading("Sightings")
    rows = tuple(_sighting(item, ledger) for item in items)
    placed = PARAGRAPH if any("¶" in run.text for row in rows for line in row.cells[-1] for run in line) else ""
    told = f"{_boxes(items)}{placed}{_below(items, ledger)}{_same(ledger)}"
    readings = _readings(items)
    if readings and all(each["written"] and not each["accepted_by"] for each in readings):
        yield Table(columns, tuple(map(_unmarked, rows)), (plain(f"{_ALL_PROPOSED}{told}"),))
    else:
        yield Table(columns, rows, (plain(f"{_READINGS}{told}"),))


def _readings(items: Sequence[Record]) -> list[Record]:
    """What was read of the words of sightings, or given by an analyst."""
    return [item[name] for item in items for name in _READ if item[name]]


def _unmarked(row: Row) -> Row:
    """A row without the word that each reading is proposed, which stands below where all of them are."""
    cells = (
        tuple(tuple(filter(None, map(_unmarked_run, line))) for line in cell)
        if any("(proposed" in run.text for line in cell for run in line) else cell
        for cell in row.cells
    )  # fmt: skip
    return replace(row, cells=tuple(cells))


def _unmarked_run(run: Run) -> Run | None:
    """What is left of a run that tells whose reading it is; nothing where that is all that it says."""
    if run.style != "plain" or not run.text.startswith((" (proposed)", " (proposed; ")):
        return run  # no word of people begins with a space
    said = run.text.removeprefix(" (proposed)").replace(" (proposed; ", " (", 1)
    return replace(run, text=said) if said else None


def _boxes(items: Sequence[Record]) -> str:
    """What the boxes of a table mean, as far as it has them."""
    graded = " Digit: the item’s credibility." if any(item["credibility"] for item in items) else ""
    return graded + ("" if all(item["credibility"] for item in items) else " Empty box: not yet graded.")


def _same(ledger: Ledger) -> str:
    """Which sightings are held to be the same event, and which are only proposed to be."""
    shown = {each["id"] for each in ledger.facts.sightings}
    pairs = [f"{ledger.number(link['from'])} = {ledger.number(link['to'])}" for link in ledger.facts.links
             if link["kind"] == "same-as" and {link["from"], link["to"]} <= shown]  # fmt: skip
    more = f" and {len(pairs) - _NAMED} pairs more" if len(pairs) > _NAMED else ""
    said = f" Held to be the same events: {', '.join(pairs[:_NAMED])}{more}." if pairs else ""
    one = equal([[ledger.number(key) for key in each] for each in ledger.facts.may_be_one])
    return f"{said} Proposed as one event, which nobody has accepted: {one}." if one else said


def _sighting(item: Record, ledger: Ledger) -> Row:
    texts, quotes = _voices(item, ledger)
    words, outside = ledger.facts.time_words.get(item["id"], ()), ledger.outside(item)
    seen = (when(item["when"], quotes, number=ledger.number, words=words, outside=outside),)
    known = (
        (plain(how(item)),),
        (*asserted(item, texts, quotes, outside, origins.elsewhere(item, ledger)), *origins.counts(item, ledger)),
    )
    where = ledger.places(item)
    return Row((_head(item), _aircraft(item, ledger), _movement(item, ledger), seen, known, _graded(item), where))


def _voices(item: Record, ledger: Ledger) -> tuple[list[str], list[str]]:
    """The numbers of the texts an item rests on, and the words it quotes from them."""
    texts = [ledger.number(source) for source in ledger.texts(item)]
    return texts, ledger.quotes(item)


def _head(item: Record) -> Cell:
    return ((record(item["number"], icon=True),),)


def _graded(item: Record) -> Cell:
    return ((grade(item["credibility"] or ""),),)


def _aircraft(item: Record, ledger: Ledger) -> Cell:
    quotes, outside = ledger.quotes(item), ledger.outside(item)
    named = [(name, item[name]) for name in _SHORT if item[name]]
    others = [item[name]["written"] or "" for name in ("place", "origin", "destination") if item[name]]
    return (
        resolved(item["aircraft"], quotes, number=ledger.number, outside=outside, others=others),
        *((plain(f"{_SHORT[name]} "), *as_written(said, quotes, outside)) for name, said in named),
    )


def _movement(item: Record, ledger: Ledger) -> Cell:
    quotes, number, outside = ledger.quotes(item), ledger.number, ledger.outside(item)
    labelled = [(" at ", item["place"]), (", from ", item["origin"]), (", to ", item["destination"])]
    places = [
        (plain(word), *resolved(field, quotes, number=number, outside=outside)) for word, field in labelled if field
    ]
    where = [run for place in places for run in place] or [plain(", "), faint("place not recorded")]
    return ((plain(event(item)), *where),)


def claims(ledger: Ledger) -> Iterator[Block]:
    """What is claimed, by whom, and what is linked for and against it."""
    items = ledger.facts.claims
    if not items:
        return
    columns = (
        Column("No."),
        Column("Statement, who asserts it and how", 12, apart=1),
        Column("For +  against ×  differs ≠", 5),
        Column("Cred."),
        Column("Texts", right=True),
        Column("known", right=True, over="Origins"),
        Column("poss.", right=True, over="Origins"),
        Column("unkn.", right=True, over="Origins"),
    )
    yield Heading("Claims")
    rows = tuple(_claim(item, ledger) for item in items)
    silent = any(run.text == origins.NONE for row in rows for cell in row.cells[-3:] for line in cell for run in line)
    dash = " Dash: a silence, which has no origin." if silent else ""
    bold = _BOLD_DATES if any(item["when"] for item in items) else _BOLD
    yield Table(columns, rows, (plain(f"{_TEXTS}{bold}{_boxes(items)}{dash}{_below(items, ledger)}"),))


def _below(items: Sequence[Record], ledger: Ledger) -> str:
    """What words of the rows mean: inferred hops, and the days that times are inferred from."""
    return f"{origins.hops_meant(items, ledger)}{anchored([each['when'] for each in items], ledger.number)}"


def _claim(item: Record, ledger: Ledger) -> Row:
    texts, quotes = _voices(item, ledger)
    marks = ledger.cite(item["excerpts"], item["credibility"] or "")
    support = () if marks else ((strong("Unsupported: no excerpt."),),)
    outside = ledger.outside(item)
    said = asserted(item, texts, quotes, outside, origins.elsewhere(item, ledger))
    said = (*said, *(plain(f"; {word}") for word in _manner(item)))
    day = when(item["when"], quotes, number=ledger.number, outside=outside)
    dated = ((plain("when: "), *day),) if item["when"] else ()
    statement: Cell = ((strong(item["statement"]), *marks), *support, said, *dated, *origins.line(item, ledger))
    resting = {source for each in (item, *ledger.same(item)) for source in ledger.texts(each)}
    count = ((plain(str(len(resting))) if resting else faint("0"),),)
    counts = (count, *origins.columns(item, ledger))
    return Row((_head(item), statement, _bearing(item, ledger), _graded(item), *counts))


def _manner(item: Record) -> list[str]:
    """What kind of claim it is where it is more than information asserted, and that it is not hedged."""
    usual = (None, "assertion", "information")
    hedge = [] if item["hedge"] else ["no hedge recorded"]
    return hedge + [word.replace("-", " ") for word in (item["kind"], item["nature"]) if word not in usual]


def _bearing(item: Record, ledger: Ledger) -> Cell:
    """The records linked for it, against it, or telling it differently; and what else it is linked to, in words."""
    lines = []
    for link in ledger.links(item["id"]):
        away = link["from"] == item["id"]
        other = link["to"] if away else link["from"]
        if link["kind"] not in _SIGNS:
            lines.append(_other(link, other, ledger))
        elif not away or link["kind"] in _APART:
            lines.append(_bears(link, other, ledger))
    return tuple(lines) or ((faint("none"),),)


def _other(link: Record, other: str, ledger: Ledger) -> Runs:
    evidence = ledger.cite(link["excerpts"], None)
    bare = "" if evidence else " (link without excerpt)"
    return (plain(f"{relation(link, other, ledger)}{bare}"), *evidence)


def is_sided(link: Record) -> bool:
    """Whether a link is for a record, against it, or tells it differently."""
    return link["kind"] in _SIGNS


def relation(link: Record, other: str, ledger: Ledger) -> str:
    """What a link says of the record at its one end, told of the ``other``: ``about CL-2``, ``CL-2 is about this``."""
    number = ledger.number(other)
    if link["to"] == other or link["kind"] in _MUTUAL:
        return f"{_word(link)} {number}"
    return f"{number} {'' if link['kind'] in _VERBS else 'is '}{_word(link)} this"


def _bears(link: Record, other: str, ledger: Ledger) -> Runs:
    evidence = ledger.cite(link["excerpts"], None)
    words = f": {link['note']}" if link["note"] else ""
    bare = "" if evidence else " (link without excerpt)"
    return (plain(f"{_SIGNS[link['kind']]} {ledger.number(other)}{words}{bare}"), *evidence)


def differences(ledger: Ledger) -> Iterator[Block]:
    """What cannot both hold, and what is told differently."""
    links = [link for link in ledger.facts.links if link["kind"] in _APART]
    others = [link for link in ledger.facts.links if link["kind"] not in (*_APART, "supports", "cites")]
    if not links and not others:
        return
    yield Heading("Contradictions and differences")
    if links:
        sides = (Column(side, 3, alike=True) for side in ("One", "Other"))
        columns = (Column("What"), *sides, Column("Why, as recorded", 2))
        yield Table(columns, tuple(_difference(link, ledger) for link in links))
    if others:
        said = [run for link in others for run in (*_also(link, ledger), plain("; "))][:-1]
        yield Paragraph((strong("Also linked. "), *said, plain(".")), small=True)


def _also(link: Record, ledger: Ledger) -> Runs:
    evidence = ledger.cite(link["excerpts"], None)
    bare = "" if evidence else " (link without excerpt)"
    said = f"{ledger.number(link['from'])} {_word(link)} {ledger.number(link['to'])}{bare}"
    return (plain(said), *evidence)


def _word(link: Record) -> str:
    return str(link["kind"]).replace("-", " ")


def _difference(link: Record, ledger: Ledger) -> Row:
    evidence = ledger.cite(link["excerpts"], None)
    why = plain(link["note"]) if link["note"] else faint("no reason recorded")
    bare: Runs = () if evidence else (plain("; link without excerpt"),)
    sign = plain(f"{_SIGNS[link['kind']]} {_word(link)}")
    return Row((((sign,),), _side(link["from"], ledger), _side(link["to"], ledger), ((why, *bare, *evidence),)))


def _side(key: str, ledger: Ledger) -> Cell:
    """A record's number, then its statement or its own words."""
    for item in (*ledger.facts.claims, *ledger.facts.sightings):
        if item["id"] == key:
            number = record(item["number"], icon=True)
            marks = ledger.cite(item["excerpts"], item["credibility"] or "")
            return ((number, plain("  "), *_gist(item, ledger), *marks),)
    return ((plain(ledger.number(key)),),)


def _gist(item: Record, ledger: Ledger) -> tuple[Run, ...]:
    if "statement" in item:
        return (plain(item["statement"]),)
    said = [item[name]["written"] for name in ("aircraft", "when") if item[name] and item[name]["written"]]
    quotes, outside = ledger.quotes(item), ledger.outside(item)
    runs = [run for words in said for run in (*as_written(words, quotes, outside), plain(", "))]
    return tuple(runs[:-1]) or (plain(event(item)),)


def leads(ledger: Ledger) -> Iterator[Block]:
    """Open questions: what would settle it."""
    items = open_leads(ledger)
    if not items:
        return
    rows = tuple(Row((_head(item), ((plain(item["text"]),),), ((plain(_about(item, ledger)),),))) for item in items)
    yield Heading("What would settle it")
    yield Table((Column(""), Column("", 3), Column("", 1)), rows)


def open_leads(ledger: Ledger) -> list[Record]:
    """Leads that nobody has settled yet."""
    return [item for item in ledger.facts.leads if item["status"] in (None, "", "open")]


def _about(item: Record, ledger: Ledger) -> str:
    return f"bears on {ledger.number(item['about'])}" if item["about"] else "bears on the whole case"


def equal(groups: Sequence[Sequence[str]]) -> str:
    """``SG-01 = SG-03 and SG-02 = SG-05``: as the verb ``events`` writes it."""
    told = [" = ".join((*each[:_NAMED], *(["…"] if len(each) > _NAMED else []))) for each in groups]
    more = [f"{len(told) - _NAMED} more"] if len(told) > _NAMED else []
    return listed([*told[:_NAMED], *more])


_NAMED = 8  # pairs that a caption names
