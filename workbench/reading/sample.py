"""The sample case: invented reports and an invented flight, worked through by the same acts an analyst uses.

Two outlets tell of freighters at an airfield. One repeats the other and both lean on one hobbyists' log that
nobody holds, so their agreement counts once; an office denies it, and a receiver heard only part of it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from workbench.case import acts
from workbench.case.case import Case
from workbench.reading.intake import take_in, working_text
from workbench.values.bundled import bundled
from workbench.values.errors import CaseError

TEXTS = bundled("sample")
MARKING = "SAMPLE — synthetic"
ANALYST = "Sample analyst"

SOURCES = {  # file: what is known of it, grade of its publisher, why
    "harbour-courier.txt": (
        {"title": "Night freighters land at Lajes", "publisher": "The Harbour Courier", "language": "en",
         "url": "https://courier.example.org/night-freighters"},
        "C", "names what it draws on, but checks little",
    ),
    "island-wire.txt": (
        {"title": "Supply run gathers pace at Lajes", "publisher": "Island Wire", "published": "2026-03-11",
         "language": "en", "url": "https://wire.example.org/supply-run"},
        "D", "rewrites what others found and drops their doubts",
    ),
    "airfield-notice.txt": (
        {"title": "Notice of the airfield office", "publisher": "Airfield office", "published": "2026-03-12",
         "language": "en", "url": "https://airfield.example.org/notices/12"},
        "B", "keeps the movement book, but speaks for itself",
    ),
    "flight-note.txt": (
        {"title": "Receiver note, Praia garden antenna (synthetic flight)", "publisher": "Praia garden antenna",
         "published": "2026-03-09", "language": "en"},
        "B", "raw positions, one gap declared",
    ),
}  # fmt: skip
QUOTES = {  # name: (source, words)
    "il": ("S1", "An Il-67MD freighter landed at Lajes last Sunday after dark"),
    "an": ("S1", "an An-124 cargo aircraft made two landings there between last Thursday and Saturday"),
    "log": ("S1", "according to the Skywatch Ledger, a log kept by hobbyists"),
    "freight": ("S1", "The freight is said to have been mining machinery"),
    "silent": ("S1", "Nobody at the airfield office has replied to our questions"),
    "pattern": ("S1", "the pattern points to a supply run rather than to chance"),
    "confirmed": (
        "S2",
        "Heavy freighters have begun a supply run through Lajes, the Harbour Courier has confirmed,"
        " citing the Skywatch Ledger",
    ),
    "il again": ("S2", "On 8 March an Il-76MD flew in from Keflavik and left the same night"),
    "an again": ("S2", "An An-124 has made two arrivals since 5 March, the latest of them on Saturday"),
    "build-up": ("S2", "The scale of the flights suggests a deliberate build-up"),
    "more": ("S2", "More of them are expected before the end of the month"),
    "one": ("S3", "It made a single technical stop on 5 March, took on fuel and left the same evening"),
    "none": ("S3", "No Ilyushin freighter landed in that week"),
    "rest": ("S3", "The reports to the contrary rest on one log kept by hobbyists"),
    "landing": ("S4", "2026-03-05T17:42Z XZ-4410 type An-124 code 7F00A1 landing Lajes"),
    "take-off": ("S4", "2026-03-05T23:10Z XZ-4410 type An-124 code 7F00A1 take-off Lajes"),
    "gap": ("S4", "the antenna was off on the night of 7 March"),
}
LEDGER = ("the Skywatch Ledger",)
RELAYED = ("the Skywatch Ledger", "The Harbour Courier")
HEARD = {"registration": "XZ-4410", "hex": "7F00A1", "method": "ads-b", "aircraft": "An-124", "place": "Lajes"}
SIGHTINGS = {  # quote: (fields as written, asserters, credibility)
    "il": ({"aircraft": "Il-67MD", "event": "arrival", "place": "Lajes", "when": "last Sunday", "method": "tracker"},
           LEDGER, "4"),
    "an": ({"aircraft": "An-124", "registration": "XZ-4410", "count": "two landings", "event": "arrival",
            "place": "Lajes", "when": "between last Thursday and Saturday", "method": "tracker",
            "hedge": "It has been reported"}, LEDGER, "3"),
    "il again": ({"aircraft": "Il-76MD", "event": "arrival", "place": "Lajes", "origin": "Keflavik",
                  "when": "8 March", "method": "tracker"}, RELAYED, "4"),
    "an again": ({"aircraft": "An-124", "count": "two arrivals", "event": "arrival", "place": "Lajes",
                  "when": "since 5 March", "method": "tracker"}, RELAYED, "3"),
    "one": ({"aircraft": "An-124", "event": "arrival", "place": "Lajes", "when": "5 March", "method": "eyewitness"},
            (), "2"),
    "landing": ({**HEARD, "event": "arrival", "when": "2026-03-05T17:42Z"}, (), "2"),
    "take-off": ({**HEARD, "event": "departure", "when": "2026-03-05T23:10Z"}, (), "2"),
}  # fmt: skip
CLAIMS: dict[str, tuple[str, dict[str, Any]]] = {  # quote: (statement, more)
    "an": ("An An-124 landed at Lajes twice in that week.", {"by": LEDGER, "hedge": "It has been reported"}),
    "freight": ("The freight was mining machinery.", {"hedge": "is said to have been", "credibility": "6"}),
    "silent": ("The airfield office did not reply.", {"kind": "no-comment"}),
    "pattern": ("The flights are a supply run.", {"nature": "judgement", "hedge": "points to"}),
    "confirmed": ("Heavy freighters have begun a supply run through Lajes.", {"by": RELAYED}),
    "build-up": ("The flights are a deliberate build-up.", {"nature": "judgement", "hedge": "suggests"}),
    "more": ("More freighters will come in March.", {"kind": "expectation", "nature": "judgement"}),
    "one": ("One An-124 made one technical stop, on 5 March.", {"when": "5 March", "credibility": "2"}),
    "none": ("No Ilyushin freighter landed in that week.", {"kind": "denial", "credibility": "3"}),
    "rest": ("Both reports rest on one hobbyists' log.", {"credibility": "2"}),
}
LINKS = (  # from, kind, to, quotes, note
    ("SG-02", "supports", "CL-1", ("an",), None),
    ("SG-06", "supports", "CL-8", ("landing",), None),
    ("SG-07", "supports", "CL-8", ("take-off",), None),
    ("SG-05", "same-as", "SG-06", ("one", "landing"), None),
    ("SG-02", "same-as", "SG-04", ("an", "an again"), None),
    ("SG-01", "differs", "SG-03", ("il", "il again"), "type written"),
    ("CL-1", "contradicts", "CL-8", ("an", "one"), "two or one"),
    ("SG-01", "contradicts", "CL-9", ("il", "none"), "landed or not"),
    ("CL-5", "differs", "CL-4", ("confirmed", "pattern"), "doubt dropped"),
    ("CL-10", "about", "CL-5", (), None),
)  # fmt: skip
NOTES = {
    "SG-01": "No type of that name is known. The other report writes Il-76MD for the same night; it draws on the"
    " same log, so it does not confirm the type.",
    "CL-5": "“Confirmed” is Island Wire's word. The Courier relayed a log; it confirmed nothing.",
    "SG-03": "The garden antenna was on that night and heard nothing heavy.",
}
LEADS = {
    "Get the Skywatch Ledger's own entries for 5 to 8 March.": "S5",
    "Ask the airfield office for the movement book of that week.": "CL-9",
    "Did another receiver hear XZ-4410 on the night of 7 March?": "SG-02",
}
HYPOTHESES = {  # short name: statement
    "Supply run": "Heavy freighters carried supplies through Lajes that week, several of them.",
    "One stop": "One An-124 took on fuel at Lajes on 5 March; nothing else heavy came.",
    "Hearsay": "The log is mistaken or doubled; no freighter called at all.",
}
RATINGS = {  # record: how it stands to each, and why for the strongest
    "SG-01": ("CC", "I", "II"),
    "SG-02": ("C", "I", "II"),
    "SG-06": ("C", "CC", "II"),
    "CL-9": ("I", "C", "C"),
    "CL-2": ("C", "N", "N"),
}
WHY = {("SG-06", "Hearsay"): "A receiver heard the aircraft land; a log that is only mistaken leaves nothing to hear."}
JUDGEMENTS = (  # statement, likelihood, confidence, what it rests on, about
    ("One An-124 called at Lajes on 5 March.", "almost certain", "moderate", ("SG-05", "SG-06"), "One stop"),
    ("The flights of that week were a supply run.", "unlikely", "low", ("SG-02", "CL-8"), "Supply run"),
)
BOARD = "Who says so"
CARDS = (  # columns from the left, rows from the top
    ("S1", "S2", "S3", "S4"),
    ("S5", "il", "none", "landing"),
    ("SG-01", "SG-03", "SG-02", "SG-06"),
    ("CL-9", "CL-5", "CL-1", "CL-8"),
)  # fmt: skip
COLUMN, ROW = 256, 168


def make_sample(path: Path, *, analyst: str = ANALYST) -> Case:
    """A new case file with the whole sample in it; an existing file is never overwritten."""
    case = Case.create(
        path, title="Night freighters at Lajes (sample)", analyst=analyst, marking=MARKING,
        question="Which heavy freighters called at Lajes from 2 to 8 March 2026, and who says so independently?",
    )  # fmt: skip
    try:
        _work_through(case)
    except BaseException:
        case.close()
        path.unlink(missing_ok=True)
        raise
    return case


def _work_through(case: Case) -> None:
    _attach(case)
    quotes = {name: _quote(case, *where) for name, where in QUOTES.items()}
    _tag(case, quotes)
    _relate(case, quotes)
    _weigh_up(case)
    acts.set_fields(
        case, case.find_live("S1"), {"published": "2026-03-10"},
        reason="assumed: the Tuesday after its last Sunday, and the day before Island Wire cites it",
    )  # fmt: skip
    _lay_out(case, quotes)


def _attach(case: Case) -> None:
    for name, (described, letter, why) in SOURCES.items():
        [(source, _)] = take_in(case, [str(TEXTS / name)], described=described).sources
        publisher = case.value("SELECT publisher FROM source WHERE id = ?", (source,))
        acts.grade(case, publisher, letter, reason=why)


def _quote(case: Case, source: str, words: str) -> bytes:
    key = case.find_live(source, "source")
    text = working_text(case, key)
    place = text.find(words) if text else None
    if text is None or place is None:
        raise CaseError(f"The sample's {source} does not hold “{words}”; its texts were changed.")
    return acts.highlight(case, key, text, start=place[0], end=place[1])


def _tag(case: Case, quotes: dict[str, bytes]) -> None:
    for name, (stated, by, credibility) in SIGHTINGS.items():
        acts.tag(case, quotes[name], stated, by=by, credibility=credibility)
    for name, (statement, more) in CLAIMS.items():
        acts.claim(case, quotes[name], statement, **more)


def _relate(case: Case, quotes: dict[str, bytes]) -> None:
    first, second = (case.find_live(number) for number in ("S1", "S2"))
    acts.cite(case, first, "Skywatch Ledger", excerpt=quotes["log"])
    acts.cite(case, second, "Skywatch Ledger", excerpt=quotes["confirmed"])
    acts.link(case, second, "cites", first, excerpts=[quotes["confirmed"]])
    for a, kind, b, words, note in LINKS:
        evidence = [quotes[name] for name in words]
        acts.link(case, case.find_live(a), kind, case.find_live(b), excerpts=evidence, note=note)
    for number, text in NOTES.items():
        acts.note(case, case.find_live(number), text)
    for text, number in LEADS.items():
        acts.lead(case, text, about=case.find_live(number))


def _weigh_up(case: Case) -> None:
    """Hypotheses, how the evidence stands to them, and what is judged from it."""
    answers = {title: acts.add_hypothesis(case, says, title=title) for title, says in HYPOTHESES.items()}
    for number, values in RATINGS.items():
        for (title, answer), value in zip(answers.items(), values, strict=True):
            acts.rate(case, case.find_live(number), answer, value, reason=WHY.get((number, title)))
    acts.link(case, answers["One stop"], "contradicts", answers["Hearsay"], note="it called or it did not")
    for says, likely, sure, basis, about in JUDGEMENTS:
        acts.judge(case, says, likelihood_word=likely, confidence=sure, about=answers[about],
                   basis=[case.find_live(number) for number in basis])  # fmt: skip


def _lay_out(case: Case, quotes: dict[str, bytes]) -> None:
    with case.change("New board"):
        board = acts.add_board(case, BOARD)
        for column, names in enumerate(CARDS):
            for row, name in enumerate(names):
                record = quotes.get(name) or case.find_live(name)
                acts.place_card(case, board, record, x=column * COLUMN, y=row * ROW)
