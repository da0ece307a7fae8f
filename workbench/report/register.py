"""The source register: what each source is, how far it is trusted, and the whole hash of its bytes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from workbench.report.blocks import Block, Entry, Heading, Register, Runs, code, faint, grade, plain, record, strong
from workbench.report.citing import Ledger
from workbench.report.described import descriptors
from workbench.report.facts import Record
from workbench.report.wording import given, grouped, listed, when
from workbench.values.grades import meaning
from workbench.values.paragraphs import place_words
from workbench.values.spoken import spoken_date, thousands

Fact = tuple[str, Runs]
_HALF = 62  # letters of a fact that half a line holds
_NOT_RECORDED = (faint("not recorded"),)


def register(ledger: Ledger) -> Iterator[Block]:
    """Every source, held or only cited, in the order of their numbers."""
    sources = ledger.facts.sources
    if sources:
        yield Heading("Source register")
        told, marked = descriptors(ledger), any(each.get("handling") for each in sources)
        graded: dict[str, list[Record]] = {}
        for each in ledger.facts.grades:
            graded.setdefault(each["about"], []).append(each)
        entries = (_entry(each, _worded(each, told[each["id"]], marked=marked), graded, ledger) for each in sources)
        yield Register(tuple(entries))


def _entry(source: Record, worded: tuple[Fact, ...], graded: Mapping[str, Sequence[Record]], ledger: Ledger) -> Entry:
    title = (plain(source["title"] or "Title not recorded"),)
    mark: Runs = (record(source["number"], icon=True),)
    if not source["held"]:
        facts, wide = _set((("Standing", (plain("cited, not held, so not graded"),)), _cites(source, ledger)))
        return Entry(mark, title, facts, (*wide, *worded))
    facts, wide = _set((*_facts(source, ledger), *_address(source), _cites(source, ledger)))
    proof = ("SHA-256", (code(grouped(source["sha256"])),))
    return Entry(
        (*mark, grade(source["reliability"] or "")),
        title,
        facts,
        (*wide, *worded, *_grades(source, graded), proof),
    )


def _worded(source: Record, descriptor: Runs, *, marked: bool) -> tuple[Fact, ...]:
    """Its descriptor, and where any source has a marking its own, or that it has none."""
    marking: Runs = (plain(source["handling"]),) if source.get("handling") else (faint("not marked"),)
    return (("Descriptor", descriptor), *((("Marking", marking),) if marked else ()))


def _set(facts: tuple[Fact, ...]) -> tuple[tuple[Fact, ...], tuple[Fact, ...]]:
    """Facts that stand two in a line, and those that are too long for that."""
    long = [each for each in facts if sum(len(run.text) for run in each[1]) > _HALF]
    return tuple(each for each in facts if each not in long), tuple(long)


def _facts(source: Record, ledger: Ledger) -> tuple[Fact, ...]:
    reliability = meaning(source["reliability"]).partition(":")[0] if source["reliability"] else "not yet graded"
    return (
        ("Reliability", (plain(reliability),)),
        ("Publisher", _by_whom(source)),
        ("Published", _published(source, ledger)),
        ("Captured", (plain(_captured(source)),)),
    )


def _by_whom(source: Record) -> Runs:
    """Publisher and author, in few words where neither is recorded."""
    if not source["publisher"] and not source["author"]:
        return (faint(f"not recorded, nor author{'' if source['language'] else ', nor language'}"),)
    author = (plain(f"; author {source['author']}"),) if source["author"] else (faint("; author not recorded"),)
    return (*_said(source["publisher"]), *author)


def _captured(source: Record) -> str:
    """When its bytes came here, how many of what kind, and in which language."""
    at = (source.get("collected") or {}).get("at")
    when = f"{spoken_date(str(at)[:10])}, " if at else ""
    named = source["publisher"] or source["author"]
    language = f", {source['language']}" if source["language"] else ", language not recorded" if named else ""
    return f"{when}{thousands(source['bytes'])} bytes, {source['mime'] or 'kind not recorded'}{language}"


def _address(source: Record) -> tuple[Fact, ...]:
    return (("Address", (plain(source["url"]),)),) if source["url"] else ()


def _said(value: str | None) -> Runs:
    return (plain(value),) if value else _NOT_RECORDED


def _published(source: Record, ledger: Ledger) -> Runs:
    dated = source.get("published_how")
    if dated and dated["accepted_by"]:
        day = spoken_date(dated["value"])
        stated = ledger.dateline(source["id"])
        return (strong(day), *stated) if stated else given(day, _short(dated, ledger), lacks="no dateline found")
    if dated:
        return when(dated, (), number=ledger.number)
    return (plain(spoken_date(source["published"])),) if source["published"] else (faint("not recorded"),)


def _short(dated: Record, ledger: Ledger) -> Record:
    """A date that an analyst gave without its grounds and premises, where the print tells these as an assumption."""
    by, _, grounds = (dated["why"] or "").partition("; ")
    told = (grounds or dated["premises"]) and by and "assumptions" in ledger.sections
    return {**dated, "why": f"{by}; see Assumptions"} if told else dated


def _cites(source: Record, ledger: Ledger) -> Fact:
    """What the source draws on by recorded links, stated or concluded, with its evidence, and whom it names besides."""
    runs: list[Runs] = []
    for link in ledger.links(source["id"]):
        if link["kind"] == "cites" and link["from"] == source["id"]:
            standing = f" ({_standing(link, ledger)})"
            runs.append((plain(ledger.number(link["to"]) + standing), *ledger.cite(link["excerpts"], None)))
    runs += ((plain(f"{number} (in the text, {places}; no link)"),) for number, places in _named(source["id"], ledger))
    joined = [run for index, one in enumerate(runs) for run in ((plain("; "), *one) if index else one)]
    return "Cites", tuple(joined) or (faint("no citation recorded"),)


def _named(source: str, ledger: Ledger) -> Iterator[tuple[str, str]]:
    """Whom a text names in paragraphs that no recorded citation of these rests on, as the figure draws them."""
    for key, texts in ledger.facts.namings.items():
        links = [each for each in ledger.facts.links if each["kind"] == "cites" and each["to"] == key]
        carried = {ledger.paragraph(one) for each in links for one in each["excerpts"]
                   if one in ledger.excerpts and ledger.excerpts[one]["source"] == source}  # fmt: skip
        places = [each for each in map(place_words, texts.get(source, ())) if each not in carried]
        if places and all(each["from"] != source for each in links):
            yield ledger.number(key), ", ".join(places)


def _standing(link: Record, ledger: Ledger) -> str:
    """Whether the citation is stated or concluded, by whom, and in which text, where that is another."""
    texts = {ledger.excerpts[key]["source"] for key in link["excerpts"] if key in ledger.excerpts}
    basis = {"inferred": "inferred by the analyst", None: "standing not recorded"}.get(link["basis"], link["basis"])
    elsewhere = texts and link["from"] not in texts
    return f"{basis}, from {listed(sorted(map(ledger.number, texts)))}" if elsewhere else str(basis)


def _grades(source: Record, graded: Mapping[str, Sequence[Record]]) -> tuple[Fact, ...]:
    about = dict.fromkeys((source["id"], source.get("of") or source["id"]))
    grades = (each for key in about for each in graded.get(key, ()))
    return tuple((f"Grade {each['value']}", (plain(_by(each)),)) for each in grades)


def _by(graded: Record) -> str:
    day = spoken_date(str(graded["at"])[:10])
    return f"by {graded['by']}, {day}; {graded['reason'] or 'reason not recorded'}"
