"""The sentences that the rooms below the window compose, read off their source with places for what is put in.

The rooms below know no language: what they say is English, in the case, on the command line and in what they raise.
The window finds the sentence that a text was made by among these and tells it anew (``workbench/ui/telling.py``). So
that no sentence is forgotten, the list is made of the source itself, and a test holds that it is that of today.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from resources.worded import acts
from workbench.report.framed import frame
from workbench.report.translating import Translator
from workbench.values import likelihood, words

ROOT = Path(__file__).parents[1] / "workbench"
RAISED = ("CaseError", "Unusable", "Refused", "Fault", "NotProved")
"""What is raised to be read by people: its first argument is a sentence."""
SPEAKING = (
    "analysis/absent", "analysis/answered", "analysis/asserted", "analysis/attributed",
    "analysis/clusters", "analysis/doubled", "analysis/doubted", "analysis/drawn", "analysis/duplicates",
    "analysis/graded", "analysis/hushed", "analysis/imaged", "analysis/lanes", "analysis/leaning", "analysis/lineage",
    "analysis/linkchecks", "analysis/lookalike", "analysis/matched", "analysis/mistaken", "analysis/paired",
    "analysis/reasons", "analysis/recaptured", "analysis/restated", "analysis/rhythm", "analysis/unstated",
    "analysis/verdicts", "analysis/weights", "analysis/chartcards",
    "case/acts/edits", "case/acts/imagery", "case/acts/machine", "case/acts/reversal", "case/acts/tracks",
    "case/anchors", "case/clocks", "case/collection", "case/custody", "case/imagery", "case/known", "case/laterlog",
    "case/likeness", "case/location", "case/opening", "case/pictured", "case/placed", "case/resolving", "case/rot",
    "case/salvage", "case/statistics", "case/storage", "case/verify",
    "exchange/closure", "exchange/copy", "exchange/derivatives", "exchange/effects", "exchange/guard", "exchange/keys",
    "exchange/proof", "exchange/sealing", "exchange/signing", "exchange/swayed", "exchange/withheld",
    "reading/airframes", "reading/arriving", "reading/capturing", "reading/children", "reading/confined",
    "reading/deriving", "reading/flights", "reading/inputs", "reading/looking", "reading/ocr", "reading/office",
    "reading/parts", "reading/proposed", "reading/provenance", "reading/readers/", "reading/socks", "reading/stamping",
    "reading/stamps", "reading/stills", "reading/tables_dates", "reading/tables_import", "reading/tables_plan",
    "reading/unpacking", "reading/warcs", "reading/wire", "reading/zips",
    "reference/aircraft", "reference/dating/typed", "reference/places", "reference/projecting",
    "reference/whereabouts", "reference/worldwide",
    "tracking/formats/", "tracking/clocks", "tracking/readsb",
    "values/counting", "values/dateparts", "values/grades", "values/publication", "values/rules", "values/shadows",
    "values/when",
)  # fmt: skip
"""Rooms and files whose every text of several words is said to people."""
_UNITS = (f"{unit}{many}" for unit in ("day", "week", "month", "year") for many in ("", "s"))
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_TABLES = ("aircraft", "places", "cities", "cities.{}", "airfields", "names")
_KINDS = ("city", "region", "country", "airfield", "town")
_CLOSED = tuple(
    table.what for each in (words, likelihood) for table in vars(each).values() if isinstance(table, words.WordTable)
)
PUT_TOGETHER = (
    "“{}” may be {}", "“{}” is the {}", "“{}” is the {} ({})", "“{}” is the {} {} ({})",
    "“{}” is a variant of the {} not listed in the {}", "the year is not written",
    "the latest such day on or before {}", "the first such day on or after {}", "“{}” is a nickname of the {}",
    "“{}” is a popular name of the {}", "ICAO designator {}", "ICAO designator {} ({})",
    "ICAO one of the designators {}", "ICAO one of the designators {} ({})", "{} for {}; ICAO designator {}",
    "the {} has no “{}”", "{} places fit: {}", "a small town fits: {}", "the words say more than a name: {}",
    "what is told lies ahead: the first {} on or after {}",
    "what is told lies ahead: the first {} from the month of {} on", "the latest Saturday and Sunday up to {}",
    "the week of {} up to the day before", "the month up to the day of publication", "the month up to {}",
    "the latest {} up to the month of {}", "the night to {}", "approximately", "from the day after it",
    "up to the day before it", "and the night to the day after", "at the time written", "{}, if published on {}: {}",
    "from {} to {}", "{} away", "{} is only proposed; nobody has accepted it.",
    "{} are only proposed; nobody has accepted it.", "When {}", "Place {}", "Entry {} ({})", "conic, {}",
    "{} on {}, assigned {}", "{} on {}, dates of the assignment not stated", "hatched: {}’s", "image ({})",
    "{} × {} pixels", "New case",
    "{} cells can be read either way and no cell tells which",
    "1 cell can be read either way and no cell tells which",
    "one tells it as the report of {}, which is the other", "how and against what the clock was checked",
    *(f"its {part} part" for part in ("early", "mid", "late", "end")),
    *(f"Monday to Sunday of {which} week, counted from {{}}" for which in ("last", "this", "next")),
    *(f"{which} {unit}, counted from {{}}" for unit in ("month", "year") for which in ("last", "this", "next")),
    *(f"{{}} {unit} {where}" for unit in _UNITS for where in ("before {}", "after {}", "up to {}", "from {} on")),
    *_CLOSED,
    *(f"{name} table of {{}}" for name in _TABLES), *_KINDS, *(f"the {kind}" for kind in _KINDS[:4]), *_WEEKDAYS,
)  # fmt: skip
"""What no single literal holds, or is found in reasons as a part of its own: what ``values/counting.py``,
``values/rules.py`` and the look-ups of ``reference`` join."""
_WORDS = re.compile(r"[a-z]{2,}[^a-z{}<>]{1,3}[a-z]{2,}|[a-z]{3,} (“|\()?\{\}|\{\}(”|\))?,? [a-z]{3,}")
_CODE = re.compile(r"\(\?|\\[wdbs]|\[\^|\n|[<>=$_]|\b(SELECT|FROM|WHERE|JOIN|NULL|PRAGMA|AND)\b|^ ?\(?[^ ]*$")
_LISTS = re.compile(r"(\S+, ){4,}|CREATE |EXIF|GPS|Image |IMAGE|drive$|\.\S+ or ")
_TYPED = re.compile(r"\bworkbench |--\w|^'|\bTEMP\b|\{\w")  # said where commands are typed
_KEYED = (
    "analysis/verdicts",
    "analysis/lanes",
    "case/location",
    "tracking/formats/",
    "analysis/added",
    "reading/tables_",
)
"""Where texts of two words are keys or names of formats."""
_UNSAID = frozenset((
    "sighting claim track source", "sighting track source claim", "two for one", "1 entry was", "{} entries were",
    "1 entry is", "{} entries are", "is anybody there", "Import list of airframes", "row names", "rows name",
    "standard input", "reading child", "tesseract {}", ".xlsx, .ods or .csv", ".docx, .odt or PDF", "time only",
    "day or month first", " and the zone of its clock.", ", and the date of its first row.",
    "sat, imagery, satellite-imagery, satellite-image", "visual, spotter, witness, spotted",
    "report, media, press, news", "readsb or dump1090 aircraft.json", "FlightAware track log",
    "Flightradar24 granular data", "Flightradar24 playback JSON", "OpenSky state vectors CSV",
    "readsb or tar1090 trace", "SBS-1 BaseStation messages", "tar1090 CSV (no header)", "traffic library JSON",
    "Virtual Radar Server aircraft list", "“{}” is a {} of the {}",
    "in of at the on city town coastal region area province", "by its bytes", "Attachment: {} ({}, {} bytes)",
    "answers message {}", "weekday, 1 for Monday to 7 for Sunday", "Monday to Sunday of {} week, counted from {}",
    "cites this and appeared", " up to entry {} of the journal{}", "{} is withdrawn. {}", "{}: {} are lost",
    ", both times taken to be of one zone", "{}; attach what you need from it.",
))  # fmt: skip
"""Keys, names of formats, and ends of sentences that are found whole."""
_NOT = ("ui/", "cli/", "__main__", "reading/aid", "reading/sample", "reading/answers", "reading/flying", "case/gate")
_PLACE = "{}"


@cache
def sentences() -> Sequence[tuple[str, str]]:
    """Every sentence, ``{}`` where something is put in, with the file that says it; none that prints tell already."""
    told = Translator(frame("de").tongue).told
    found: dict[str, str] = {}
    for path in sorted(ROOT.rglob("*.py")):
        place = path.relative_to(ROOT).with_suffix("").as_posix()
        if not place.startswith(_NOT):
            for text in _said(ast.parse(path.read_text("utf-8")), whole=place.startswith(SPEAKING)):
                if text not in found and not _key(place, text) and not told(text.replace(_PLACE, "“x”").strip()):
                    found[text] = place
    found |= {text: "values" for text in PUT_TOGETHER if text not in found}
    found |= {text: place for place, text in acts() if text not in found}
    return [(place, text) for text, place in found.items()]


def _key(place: str, text: str) -> bool:
    return bool(text in _UNSAID or _LISTS.match(text) or _TYPED.search(text)) or (
        place.startswith(_KEYED) and text.count(" ") == 1 and text[-1] != "."
    )


def _said(tree: ast.Module, *, whole: bool) -> Iterator[str]:
    raised = [argument for node in ast.walk(tree) for argument in _raised(node)]
    said = [text for argument in raised for text in templates(argument)]
    if whole:
        silent = {id(part) for node in ast.walk(tree) for part in _silent(node)}
        nodes = (node for node in ast.walk(tree) if id(node) not in silent)
        said += [text for node in nodes for text in templates(node) if _WORDS.search(text) and not _CODE.search(text)]
    for text in said:
        bare = text.replace(_PLACE, "")
        if sum(map(str.isalpha, bare)) > (4 if bare.startswith("“") else 6) and "\n" not in text:
            yield text


def _raised(node: ast.AST) -> Sequence[ast.expr]:
    match node:
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name), args=[said, *_]) if name in RAISED:
            return [said]
    return []


def _silent(node: ast.AST) -> Iterator[ast.AST]:
    """What of a file is no word to people: docstrings, and parts of texts that are put together."""
    match node:
        case ast.Expr(value=ast.Constant() as said):
            yield said
        case ast.JoinedStr(values=parts):
            yield from parts
        case ast.Call(func=ast.Attribute(attr="change" | "compile")):
            yield from ast.walk(node)


def templates(node: ast.expr | ast.AST) -> Iterator[str]:
    """The texts that an expression may be, each with ``{}`` where a value is put in."""
    match node:
        case ast.Constant(value=str(text)):
            yield re.sub(r"\{\w*(:[^{}]*)?\}", _PLACE, text)
        case ast.JoinedStr(values=parts):
            text = "".join(str(part.value) if isinstance(part, ast.Constant) else _PLACE for part in parts)
            yield re.sub(r"(\{\}){2,}", _PLACE, text)
        case ast.IfExp(body=body, orelse=other):
            yield from (*templates(body), *templates(other))
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            ends = list(templates(right)) or [_PLACE]
            yield from (begin + end for begin in list(templates(left)) or [_PLACE] for end in ends)
        case ast.Call(func=ast.Attribute(value=said, attr="format")):
            yield from templates(said)
