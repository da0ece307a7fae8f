"""What does not fit in the case, as the screen finds it: the gravest before anything else, then all in a table."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from workbench.analysis.finding import SEVERITIES
from workbench.analysis.verdicts import RULES
from workbench.report.blocks import Block, Cell, Column, Heading, Row, Runs, Table, faint, plain, quote, record, strong
from workbench.report.citing import Ledger
from workbench.report.facts import Facts, Record
from workbench.report.wording import counted, ranged, voiced
from workbench.values.spoken import spoken_date

_UNKNOWN = "no known type"
_IF_ONE = " cannot both hold if they tell of one event"
_WORDED = RULES["asserter worded"].says
_NOT_BOTH = re.compile(r"(SG-\d+) and (SG-\d+) cannot both hold(?:: (.+))?\.")
_PLACE = re.compile(r"\b(S\d+) (¶\d+)(?!\d)")
_TABLE = re.compile(r"\bthe ([\w. ]{1,40} table of \d{4}-\d\d-\d\d)")
FIRST = 4  # grave findings that are told before anything else
PRINTED = 60  # rows of the table
COLUMNS = 6  # texts that have a column each
WORDED = 2  # beside so many, whole quotes have room
SHORT = 90  # letters of a quote that does
FIELDS = ("aircraft", "when", "place", "origin", "destination")
_NONE: Cell = ((faint("–"),),)  # of a text that a finding is not about
_OFFERS = ("Resolve to ", "Take ")  # how a remedy begins that offers a value


def first(ledger: Ledger) -> list[str]:
    """The gravest findings in a sentence each, the others counted."""
    open_ = [each for each in pressing(ledger.facts) if each["status"] == "open"]
    grave = _unlike([each for each in open_ if each["severity"] == "high"])
    says = _joined([f"{_about(each, ledger)}{plainly(each, ledger)}" for each in grave[:FIRST]])
    every = [each for each in ledger.facts.findings if each["status"] == "open"]
    more = len(every) > len(grave[:FIRST])
    says += _table_of(ledger, grave[:FIRST])
    rest = counted(len(every), "finding is", "findings are")
    return [*says, *([f"{'In all, ' if says else ''}{rest} open: {severities(every)}."] if more else [])]


def severities(found: Iterable[Record]) -> str:
    """How many are of which severity, as the screen lists them: ``4 high, 3 medium, 6 low``."""
    told = [each["severity"] for each in found]
    return ", ".join(f"{told.count(each)} {each}" for each in SEVERITIES if each in told)


def slight(ledger: Ledger) -> list[str]:
    """The findings that the table leaves out because they are of low severity, by number with what they are about."""
    low = [each for each in ledger.facts.findings if each["severity"] == "low" and each["status"] != "dismissed"]
    ends = {each["id"]: [ledger.number(each["from"]), ledger.number(each["to"])] for each in ledger.facts.links}
    of = [_numbers(each, ledger) or ends.get(each["about"][0], ["a record left out"]) for each in low[:PRINTED]]
    told = [f"{each['number']} ({ranged(numbers)})" for each, numbers in zip(low, of, strict=False)]
    more = f" and {len(low) - PRINTED} more" if len(low) > PRINTED else ""
    return [f"{counted(len(low), 'finding')} of low severity: {', '.join(told)}{more}"] if low else []


def plainly(found: Record, ledger: Ledger) -> str:
    """What a finding says; of two sightings, which only contradict each other if they tell of one event, that, too.

    That two wordings mean one source is nobody's word before it is accepted.
    """
    says = str(found["says"]).replace(_WORDED, "what may be one source is worded in two ways")
    sighted = {each["number"] for each in ledger.facts.sightings}
    told = _NOT_BOTH.fullmatch(says)
    if told is None or not {told[1], told[2]} <= sighted:
        return says
    why = f" Recorded: contradicts, {told[3]}." if told[3] else ""
    return f"{told[1]} and {told[2]}{_IF_ONE}.{why}"


def _joined(says: Sequence[str]) -> list[str]:
    """Sentences in which two pairs of sightings that differ in the same are one."""
    told: list[str] = []
    for each in says:
        pair, _, why = each.partition(_IF_ONE)
        if why and told and told[-1].endswith(f"{_IF_ONE}{why}"):
            told[-1] = f"{told[-1].removesuffix(why)}, nor can {pair}{why}"
        else:
            told.append(each)
    return told


def _unlike(found: Sequence[Record]) -> list[Record]:
    """Findings without those whose first sentence one before has in it, as two on one unknown type."""
    kept: list[Record] = []
    for each in found:
        sentence = each["says"].partition(". ")[0].removesuffix(".")
        if not any(sentence in other["says"] and {*each["about"]} <= {*other["about"]} for other in kept):
            kept.append(each)
    return kept


def table(ledger: Ledger) -> Iterator[Block]:
    """Every pressing finding, what it concerns in a column for each text, and what is held of it."""
    found = pressing(ledger.facts)
    if not found:
        return
    texts = _texts(found[:PRINTED], ledger)
    share = 3 if len(texts) <= WORDED else 1
    middle = [Column(number, share, alike=True) for number in texts]
    if not texts and any(_evidence(each, ledger) for each in found[:PRINTED]):
        middle = [Column("In the texts", 3)]
    held = [Column("Held to be", 3)] if any(_held(each) for each in found[:PRINTED]) else []
    columns = (Column("No."), Column("What does not fit", 6), *middle, *held)
    more = len(found) - PRINTED
    gone = sum(each["status"] == "dismissed" for each in ledger.facts.findings)
    rows = tuple(_row(at, each, texts, ledger, columns) for at, each in enumerate(found[:PRINTED], 1))
    left = ["FD: the finding’s number in the case file."]
    left += ["A dash: it names no record or place of this text."] if any(_NONE in row.cells for row in rows) else []
    left += ["Open, where nothing is held of it." if held else "All of them are open."]
    left += [f"And {more} more; the case file lists them."] if more > 0 else []
    left += [f"{counted(gone, 'finding')} dismissed with a reason; the case file keeps them."] if gone else []
    left += _table_of(ledger, found[:PRINTED])
    if any(each["severity"] == "high" for each in found[:PRINTED]):
        left.insert(0, "Bold: of high severity, to be settled before anything is built on it.")
    if slight(ledger):
        left.append("Those of low severity stand under Left out.")
    yield Heading("Findings")
    yield Table(columns, rows, (plain(" ".join(left)),))


def pressing(facts: Facts) -> list[Record]:
    """Those that are not slight; what was dismissed is only counted."""
    return [each for each in facts.findings if each["severity"] != "low" and each["status"] != "dismissed"]


def _table_of(ledger: Ledger, found: Sequence[Record]) -> list[str]:
    """Which table, of which day, does not know a type, where a finding says that it is none."""
    if not any(_UNKNOWN in each["says"] for each in found):
        return []
    read = [each["aircraft"] for each in ledger.facts.sightings if each["aircraft"] and not each["aircraft"]["value"]]
    tables = [table for each in read for table in (*(other.get("table") for other in each["alternatives"]),
                                                   *_TABLE.findall(each["why"] or ""))]  # fmt: skip
    named = [f"{name} of {spoken_date(day)}" for name, _, day in
             (table.rpartition(" of ") for table in dict.fromkeys(tables) if table)]  # fmt: skip
    return [f"Known types are those of the {' and the '.join(named)}."] if named else []


def _texts(found: Sequence[Record], ledger: Ledger) -> list[str]:
    """The texts that findings are about, where there is room for a column each; else none."""
    about = {ledger.excerpts[key]["source"] for each in found for key in _evidence(each, ledger)}
    numbers = [each["number"] for each in ledger.facts.sources if each["id"] in about]
    return numbers if len(numbers) <= COLUMNS else []


def _evidence(found: Record, ledger: Ledger) -> list[str]:
    return [key for key in found.get("evidence", ()) if key in ledger.excerpts]


def _row(at: int, found: Record, texts: Sequence[str], ledger: Ledger, columns: Sequence[Column]) -> Row:
    quotes = [each["quote"] for each in (ledger.excerpts[key] for key in _evidence(found, ledger))
              if each["status"] == "exact"] + [*ledger.outside(found)]  # fmt: skip
    told = _told(found, ledger, room=len(texts))
    named = "".join(run.text for lines in told.values() for line in lines for run in line)
    says = voiced(f"{_about(found, ledger, named)}{plainly(found, ledger)}{_offered(found)}", quotes,
                  strong if found["severity"] == "high" else plain)  # fmt: skip
    middle = [told.get(number, _NONE) for number in texts] or [
        tuple((plain(f"{number}: "), *line) for number, lines in told.items() for line in lines) or _NONE
    ]
    number: Cell = ((plain(f"{at} "), record(found["number"], icon=True)),)
    held: list[Cell] = [((plain(_held(found)),),)] if columns[-1].title == "Held to be" else []
    return Row((number, (says,), *middle[: len(columns) - 2 - len(held)], *held))


def _told(found: Record, ledger: Ledger, *, room: int) -> dict[str, Cell]:
    """By text the places that the finding is about: what they write, or where room is short the record's number."""
    about = [each for each in (*ledger.facts.sightings, *ledger.facts.claims) if each["id"] in found["about"]]
    by: dict[str, Cell] = {}
    for key in _evidence(found, ledger):
        resting = next((each for each in about if key in each["excerpts"]), None)
        marks = ledger.cite([key], (resting["credibility"] or "") if resting else None)
        whole = 0 < room <= WORDED
        words = _words(found, resting, key, ledger) if whole else ()
        number: Runs = (record(resting["number"]),) if resting and not whole else ()
        at = ledger.paragraph(key)
        place: Runs = (plain(f"({at})" if number or words else at),) if at else ()
        parts = [each for each in (number, words, place) if each]
        said = tuple(run for at, each in enumerate(parts) for run in ((plain(" "), *each) if at else each))
        text = ledger.number(ledger.excerpts[key]["source"])
        by[text] = (*by.get(text, ()), (*said, *marks))
    return _with_places(found["says"], by)


def _with_places(says: str, by: dict[str, Cell]) -> dict[str, Cell]:
    """The same, with the places that the finding's own words name and that do not stand there yet."""
    for text, place in dict.fromkeys(_PLACE.findall(says)):
        told = by.get(text, ())
        if not any(place in run.text for line in told for run in line):
            by[text] = (*told, (plain(place),))
    return by


def _words(found: Record, item: Record | None, key: str, ledger: Ledger) -> Runs:
    """What a sighting writes in the fields that the finding names; of others the quote, if it is short."""
    excerpt = ledger.excerpts[key]
    quoted = excerpt["quote"] if excerpt["status"] == "exact" else ""
    if item and "statement" not in item:
        fields = [item[name] for name in FIELDS if item[name]]
        written = dict.fromkeys(each["written"] for each in fields if each["written"] and each["written"] in quoted)
        said = [each for each in written if each in found["says"]] or [*written][:1]
    else:
        said = [quoted] if 0 < len(quoted) <= SHORT else []
    return tuple(run for at, each in enumerate(said) for run in (plain(", " if at else ""), quote(each)))


def _held(found: Record) -> str:
    """Who settled it and why; nothing of one that is open."""
    if found["status"] == "open":
        return ""
    return f"{found['status']} by {found['ruling']['by']}: {found['ruling']['reason']}"


def _offered(found: Record) -> str:
    """What it may be, where the finding's own words do not tell it."""
    takes = [each["text"] for each in found["remedies"] if each["act"] in ("accept", "resolve")]
    offered = [each.removeprefix(verb) for each in takes for verb in _OFFERS if each.startswith(verb)]
    told = all(re.search(rf"(?<!\w){re.escape(each)}(?!\w)", found["says"]) for each in offered)
    return "" if told or found["status"] != "open" else f" It may be {' or '.join(offered)}."


def _numbers(found: Record, ledger: Ledger) -> list[str]:
    """The records it concerns that are printed; a link is told by its ends."""
    links = {each["id"] for each in ledger.facts.links}
    return [ledger.numbers[key] for key in found["about"] if key in ledger.numbers and key not in links]


def _about(found: Record, ledger: Ledger, named: str = "") -> str:
    """The records that neither the finding's words nor what else is ``named`` tell."""
    numbers = [each for each in _numbers(found, ledger) if each not in found["says"] + named]
    return f"{' and '.join(numbers)}: " if numbers else ""
