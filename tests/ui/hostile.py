"""A case whose every word is hostile: markup, formats, bidi overrides, marks in heaps, ten thousand characters."""

from __future__ import annotations

from pathlib import Path

from workbench.case import acts
from workbench.case.case import Case
from workbench.reading.intake import take_in, working_text

MARKUP = "<img src='file:///etc/passwd'><b>bold</b><script>alert(1)</script>&amp; %s %n {} {0} && &File"
TURNED = "\u202egnp.exe\u2066left\u2067right no end"
HEAPED = "e" + "\u0301" * 1000
MIXED = "עברית عربي English 123 \u200b\u200d\ufeff👩🏽‍🚀"
WIDE = "W" * 10_000
LONG = f"{MARKUP} {TURNED} {MIXED} " * 60
WORDS = (MARKUP, TURNED, HEAPED, MIXED, WIDE, LONG)


def hostile_case(folder: Path) -> Path:
    """Each of the words as title, quote, field, name, alias, note, lead, reason, board and link note."""
    path = folder / "hostile.casefile"
    with Case.create(path, title=MARKUP, analyst=MARKUP, question=LONG, marking=MARKUP) as case:
        for at, words in enumerate(WORDS):
            _one(case, folder, at, words)
    return path


def _one(case: Case, folder: Path, at: int, words: str) -> None:
    file = folder / f"{at}.txt"
    file.write_text(f"{words}\n\nAn Il-76 landed at Hmeimim on 2 March 2024, said {at}.", encoding="utf-8")
    source = take_in(case, [str(file)], described={"title": words, "author": words, "publisher": words}).sources[0][0]
    said = working_text(case, source)
    quote = acts.highlight(case, source, said, start=0, end=said.find("\n")[0])
    stated = dict.fromkeys(("aircraft", "place", "origin", "operator", "callsign", "hedge"), words)
    sighting = acts.tag(case, quote, {**stated, "when": "2 March 2024"}, by=[words, "second"])
    claim = acts.claim(case, quote, words, by=[words], hedge=words)
    acts.link(case, claim, "contradicts", sighting, excerpts=[quote], note=words)
    acts.grade(case, claim, "3", reason=words)
    acts.cite(case, source, f"cited {words}", excerpt=quote)
    for about in (source, sighting, claim):
        acts.note(case, about, words)
    acts.lead(case, words, about=claim)
    entity = acts.add_entity(case, "organisation", words[:400])
    acts.add_alias(case, entity, f"alias {words}"[:400])
    acts.identify(case, sighting, entity, note=words)
    board = acts.add_board(case, words)
    for down, record in enumerate((source, quote, sighting, claim, entity)):
        acts.place_card(case, board, record, x=at * 260.0, y=down * 160.0)
