"""The two reports worked through by keyboard alone on a screen of its own, with real key events: what it takes in keys.

``python -m tests.screen.journey [--pictures FOLDER] [--reports FOLDER]`` prints the key presses of each stage and of
each sighting. Nothing is called inside the program: what is done is seen in the case file and on the accessibility bus.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import traceback
from pathlib import Path

from tests.journeys.two_reports import FIRST, SECOND
from tests.screen.desk import Sitting
from tests.screen.programs import lacking, screen

NAME, FILE = "Hmeimim flights, October 2025", "hmeimim-flights-october-2025.casefile"
QUESTION = "Which aircraft landed at Hmeimim between 24 and 29 October 2025?"
MOST = 8  # keys from selected words to a sighting

SIGHTINGS = (  # what is typed to find the words, and the keys between S and Ctrl+Enter
    ("the Il-26M transport aircraft was noted to have flown a route from Libya to Latakia", "alt+u", "alt+g"),
    ("the An-124-100 Ruslan cargo jet made three landings", "alt+u", "alt+g"),
    ("An Il-62 transport aircraft", "alt+u", "alt+g"),
    ("an An-124 heavy cargo plane", "alt+u", "alt+g"),
)
SECOND_SIGHTINGS = (
    ("a Russian Air Force transport Il-62M took off from Libya", "alt+u", "alt+g"),
    ("has made three separate arrivals at the Latakia airport since October 24", "alt+u", "alt+g"),
)
CLAIMS = (
    ("Russia has resumed military flights", "Flights to the airbase in Syria have resumed.", "alt+g"),
    ("a Kremlin source confirmed the resumption of flights", "A Kremlin source confirmed that flights resumed."),
    ("have not yet replied to inquiries", "Three ministries have not replied.", "alt+k", "3"),
    ("they anticipate a reduction in Russia", "The presence will be smaller than before.", "alt+n", "2"),
    ("accused Russian forces of conducting indiscriminate bombings", "Russian forces bombed indiscriminately."),
    ("met with President Vladimir Putin in Moscow on October 15", "Sharaa met Putin in Moscow."),
)
SECOND_CLAIMS = (
    ("suggest a deliberate effort to reinforce Russia", "The flights are to reinforce the presence.", "alt+n", "2"),
    ("successfully repelled an attack by Syrian rebels", "Russian forces repelled an attack on the air base."),
    ("confirmed the resumption of operations", "A source tied to the Kremlin confirmed the flights."),
)


class Journey(Sitting):
    """The whole work, stage by stage."""

    def __init__(self, environment: dict[str, str], case: Path, reports: Path, pictures: Path | None) -> None:
        super().__init__(environment, case, pictures=pictures)
        self.reports = reports
        self.sightings: list[tuple[str, int, int, int]] = []  # words, keys to select them, typed for it, keys to tag

    def new_case(self) -> None:
        """From the welcome page, by a name and a question."""
        with self.stage("new case"):
            self.to("Case-file workbench")
            self.keys(f"‹{NAME}›", "Tab", f"‹{QUESTION}›")
            self.to(NAME, "Return")

    def attach(self, name: str, *cites: str) -> None:
        """One report: its path typed, a letter, whom it cites."""
        with self.stage(f"attach {name[:3]}"):
            self.to("Attach source —", "ctrl+shift+a")
            self.to("Attach sources", "alt+c")
            self.to("Attach source —", f"‹{self.reports / name}›", "Return")
            self.at("not yet graded", "alt+y")  # Qt on Linux names a list by what is picked
            self.keys("f")
            self.at("Cites", "alt+i")
            self.act(f"‹{', '.join(cites)}›", "ctrl+Return")
            self.at("Text of the source")

    def select(self, words: str, *keys: str) -> None:
        """Find words in the source shown and leave them selected."""
        self.at("Find in this source", "ctrl+f")
        self.keys(f"‹{words}›")
        self.at("Text of the source", "Escape")
        self.keys(*keys)

    def tag(self, words: str, *keys: str) -> None:
        """A sighting on words that are found first."""
        stage = self.stages[-1]
        before = stage.chords
        self.select(words)
        selected = stage.chords
        self.to("New sighting", "s")
        self.keys(*keys)
        self.act("ctrl+Return")
        self.hand.until(lambda: "New sighting" not in self.hand.window(), "the form to close")
        self.sightings.append((words, selected - before, len(words), stage.chords - selected))

    def claim(self, words: str, statement: str, *keys: str) -> None:
        """A claim on words that are found first."""
        self.select(words)
        self.to("New claim", "c")
        self.keys(f"‹{statement}›", *keys)
        self.act("ctrl+Return")
        self.hand.until(lambda: "New claim" not in self.hand.window(), "the form to close")

    def first_report(self) -> None:
        """Its sightings and claims."""
        with self.stage("S1 sightings"):
            self.keys("ctrl+Tab")
            for words, *keys in SIGHTINGS:
                self.tag(words, *keys)
        with self.stage("S1 claims"):
            for words, statement, *keys in CLAIMS:
                self.claim(words, statement, *keys)

    def second_report(self) -> None:
        """Its sightings and claims."""
        with self.stage("S2 sightings"):
            for words, *keys in SECOND_SIGHTINGS:
                self.tag(words, *keys)
        with self.stage("S2 claims"):
            for words, statement, *keys in SECOND_CLAIMS:
                self.claim(words, statement, *keys)

    def go(self, words: str) -> None:
        """Select a record through the box above everything."""
        self.at("Search", "ctrl+k")
        self.keys(f"‹{words}›")
        self.hand.until(lambda: self.hand.window(), "the box")
        self.keys("Return")

    def form(self, key: str, title: str, *keys: str) -> None:
        """Open a form on what is selected, fill it and do it."""
        self.to(title, key)
        self.act(*keys, "ctrl+Return")
        self.hand.until(lambda: title not in self.hand.window(), f"{title} to close")


def work(environment: dict[str, str], case: Path, reports: Path, pictures: Path | None) -> Journey:
    """Do it all; gives what was counted."""
    made = Journey(environment, case, reports, pictures)
    try:
        made.new_case()
        made.attach(FIRST, "Bloomberg")
        made.attach(SECOND, "Bloomberg")
        made.second_report()
        made.first_report()
    except BaseException:
        traceback.print_exc()
        made.close()
    return made


def table(made: Journey) -> str:
    """What was counted, as lines."""
    lines = [f"{'stage':<34}{'keys':>6}{'typed':>8}"]
    lines += [f"{each.name:<34}{each.chords:>6}{each.typed:>8}" for each in made.stages]
    lines += [f"{'in all':<34}{sum(s.chords for s in made.stages):>6}{sum(s.typed for s in made.stages):>8}", ""]
    lines += [f"{'sighting tagged on':<58}{'to select':>10}{'typed':>7}{'to tag':>8}"]
    lines += [f"{words[:56]:<58}{select:>10}{typed:>7}{keys:>8}" for words, select, typed, keys in made.sightings]
    return "\n".join(lines)


def main() -> int:
    """Run it on a screen of its own; 0 when all was done."""
    parser = argparse.ArgumentParser(description="The two reports by keyboard alone: key presses counted.")
    parser.add_argument("--pictures", type=Path, help="a folder for a picture of each stage")
    parser.add_argument("--reports", type=Path, default=Path(os.environ.get("CASE_DATA", ".")) / "reports")
    given = parser.parse_args()
    if missing := lacking():
        print(f"This machine lacks {', '.join(missing)}.")
        return 2
    with tempfile.TemporaryDirectory() as home, screen(Path(home)) as environment:
        made = work(environment, Path(home) / FILE, given.reports.resolve(), given.pictures)
    print(table(made))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
