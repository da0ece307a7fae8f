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
from workbench.__main__ import main as command_line

NAME, FILE = "Hmeimim flights, October 2025", "hmeimim-flights-october-2025.casefile"
QUESTION = "Which aircraft landed at Hmeimim between 24 and 29 October 2025?"
MOST = 8  # keys from selected words to a sighting

SIGHTINGS = (  # what is typed to find the words, and the keys between S and Ctrl+Enter
    ("the Il-26M transport aircraft was noted to have flown a route from Libya to Latakia", "alt+u", "alt+g"),
    ("the An-124-100 Ruslan cargo jet made three landings", "alt+u", "alt+g"),
    ("An Il-62 transport aircraft", "alt+u"),
    ("an An-124 heavy cargo plane", "alt+u"),
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
PUBLISHED = ("alt+u", "‹2025-10-30~›", "alt+r", "‹Thursday after the latest day named›")
LINKS = (  # from, the letter of the kind, to
    ("SG-01", "c", "SG-03"), ("SG-02", "m", "SG-06"), ("SG-02", "s", "CL-1"), ("CL-4", "d", "CL-7"),
)  # fmt: skip
SECOND_CLAIMS = (
    ("suggest a deliberate effort to reinforce Russia", "The flights are to reinforce the presence.", "alt+n", "2"),
    ("successfully repelled an attack by Syrian rebels", "Russian forces repelled an attack on the air base."),
    ("confirmed the resumption of operations", "A source tied to the Kremlin confirmed the flights."),
)


class Journey(Sitting):
    """The whole work, stage by stage."""

    def __init__(self, environment: dict[str, str], case: Path, reports: Path, pictures: Path | None) -> None:
        super().__init__(environment, case, pictures=pictures)
        self.reports, self.whole = reports, False
        self.failed: list[str] = []
        self.sightings: list[tuple[str, int, int, int]] = []  # words, keys to select them, typed for it, keys to tag

    def new_case(self) -> None:
        """From the welcome page, by a name and a question."""
        with self.stage("new case"):
            self.to("Case-file workbench")
            self.hand.ear.wait(name="Open the sample case")  # the last part of the first page
            self.keys(f"‹{NAME}›")
            self.at("Question", "Tab")
            self.keys(f"‹{QUESTION}›")
            self.to(NAME, "Return")

    def attach(self, name: str, *cites: str) -> None:
        """One report: its path typed, a letter, whom it cites."""
        with self.stage(f"attach {name[:3]}"):
            self.to("Attach source —", "ctrl+shift+a")
            self.to("Attach sources", "alt+c")
            self.to("Attach source —", f"‹{self.reports / name}›", "Return")
            self.at("not yet graded", "alt+y")  # Qt on Linux names a list by what is picked
            self.keys("f")
            if cites:
                self.at("Cites", "alt+i")
                self.keys(f"‹{', '.join(cites)}›")
            self.act("ctrl+Return")
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
        self.done("New sighting")
        self.sightings.append((words, selected - before, len(words), stage.chords - selected))

    def claim(self, words: str, statement: str, *keys: str) -> None:
        """A claim on words that are found first."""
        self.select(words)
        self.to("New claim", "c")
        self.keys(f"‹{statement}›", *keys)
        self.done("New claim")

    def first_report(self) -> None:
        """Its sightings and claims."""
        with self.stage("S1 sightings"):
            for words, *keys in SIGHTINGS:
                self.tag(words, *keys)
        with self.stage("S1 claims"):
            for words, statement, *keys in CLAIMS:
                self.claim(words, statement, *keys)

    def second_report(self) -> None:
        """Its sightings and claims."""
        with self.stage("S2 sightings"):
            self.keys("ctrl+Tab")
            for words, *keys in SECOND_SIGHTINGS:
                self.tag(words, *keys)
        with self.stage("S2 claims"):
            for words, statement, *keys in SECOND_CLAIMS:
                self.claim(words, statement, *keys)

    def go(self, number: str) -> None:
        """Select a record through the box above everything; the keyboard is in its words, where it has any."""
        self.at("Search this case", "ctrl+k")
        self.keys(f"‹{number}›")
        self.hand.ear.wait(role="list item", name=number)
        self.keys("Return")

    def open_words(self, number: str) -> None:
        """The same, for a record that rests on words."""
        self.go(number)
        self.at("Text of the source")

    def command(self, words: str, window: str) -> None:
        """A command by its name."""
        self.at("Search this case", "ctrl+k")
        self.keys(f"‹>{words}›")
        self.hand.ear.wait(role="list item", name=words)
        self.to(window, "Return")

    def form(self, key: str, window: str, *keys: str) -> None:
        """Open a form on what is selected, fill it and do it."""
        self.to(window, key)
        self.done(window, *keys)

    def done(self, window: str, *keys: str) -> None:
        """Fill the form that is open and do it."""
        self.act(*keys, "ctrl+Return")
        self.hand.until(lambda: window not in self.hand.window(), f"{window} to close")

    def known(self) -> None:
        """What is known of the sources: when the first was published, whom they cite."""
        with self.stage("what is known"):
            self.go("S1")
            self.form("F2", "Edit —", *PUBLISHED)
            for source, cited in (("S1", ("‹Bloomberg›",)), ("S3", ("‹Flightradar24›", "alt+i"))):
                self.go(source)
                self.command("Source it cites", "Source it cites —")
                self.done("Source it cites —", *cited)
            self.go("S1")

    def weigh(self) -> None:
        """Links, a grade, a note, a lead."""
        with self.stage("links"):
            for start, kind, end in LINKS:
                self.open_words(start)
                self.form("l", "New link", kind, "alt+t", f"‹{end}›")
        with self.stage("grade, note, lead"):
            self.open_words("SG-03")
            self.form("g", "Grade —", "alt+c", "3", "alt+e", "‹one tracker only›")
            self.form("ctrl+m", "New note", "‹No type of that name is in service.›")
            self.form("n", "New lead", "‹Find the registration.›")

    def settle(self) -> None:
        """Walk the findings and resolve the unknown type from its card."""
        with self.stage("findings"):
            self.at("FD-", "ctrl+shift+F8")  # the first card has the keyboard
            self.step_to("is no known type", "F8")
            self.step_to("Resolve to Il-62M", "Tab")
            self.act("space")

    def step_to(self, words: str, key: str) -> None:
        """Press a key until what has the keyboard bears these words."""
        for _ in range(12):
            now = self.gaze.now()
            if now is not None and words in now.name:
                return
            self.keys(key)
            self.hand.ear.caught_up()
        self.at(words)

    def lay(self) -> None:
        """A card on the board, moved, then all put in order."""
        with self.stage("board"):
            self.open_words("SG-01")
            self.keys("b")
            self.hand.until(lambda: (1,) in self.rows("SELECT 1 FROM card WHERE deleted = 0"), "a card after b")
            self.act("ctrl+Right")
            self.act("t")

    def compare(self) -> None:
        """The log: sorted, one cell changed, then several at once."""
        with self.stage("log"):
            self.at("Log", "ctrl+6")
            self.keys("Right", "Right", "alt+Down")
            self.keys("F2", "ctrl+a", "‹overflight›")
            self.act("Return")
            self.keys("shift+Up", "shift+Up", "F2", "ctrl+a", "‹presence›")
            self.act("ctrl+Return")

    def identify(self) -> None:
        """An airframe made from a sighting, and another name for it."""
        with self.stage("entities"):
            self.open_words("SG-01")
            self.form("a", "Who or what it is", "ctrl+a", "‹Il-62M of the Libya flight›")
            self.go("EN-01")
            self.command("Alias", "Alias of")
            self.done("Alias of", "‹RA-86572›")

    def back(self) -> None:
        """Three acts undone and done again."""
        with self.stage("undo, redo"):
            for key in ("ctrl+z",) * 3 + ("ctrl+y",) * 3:
                self.act(key)

    def look_up(self) -> None:
        """The box above everything: a record, a command, plain words."""
        with self.stage("Ctrl+K"):
            self.open_words("CL-3")
            self.at("Search this case", "ctrl+k")
            self.keys("‹indiscriminate bombings›")
            self.hand.ear.wait(role="list item", name="indiscriminate")
            self.at("Text of the source", "Return")
            self.at("Search this case", "ctrl+k")
            self.keys("‹>timeline›")
            self.hand.ear.wait(role="list item", name="Timeline")
            self.keys("Return")

    def come_back(self) -> None:
        """Left and begun again: page, open sources and selection are as they were."""
        with self.stage("close, reopen"):
            self.go("SG-02")
            self.at("Text of the source")
            self.leave()
            self.begin(str(self.case))
            self.to(NAME)
            self.hand.ear.wait(name="Text of the source")
            told = [heard.name for heard in self.hand.ear.tree(hidden=False)]
            for wanted in ("S1 ", "S2 ", "SG-02"):
                assert any(wanted in name for name in told), f"{wanted} is not back"
            for kind, count in (("sighting", 6), ("claim", 9), ("entity", 1)):
                assert self.rows(f"SELECT count(*) FROM {kind} WHERE deleted = 0") == [(count,)], kind

    def hand_on(self) -> None:
        """The evidence summary as a PDF."""
        with self.stage("summary"):
            self.at("Pages of the summary", "ctrl+p")
            self.to("Save the summary", "ctrl+Return")
            to = self.case.with_name("summary.pdf")
            self.keys("ctrl+a", f"‹{to}›", "Return")
            self.hand.until(lambda: to.exists() and to.stat().st_size > 10_000, "the summary as a PDF")
            self.to(NAME, "Escape")


def work(environment: dict[str, str], case: Path, reports: Path, pictures: Path | None) -> Journey:
    """Do it all; gives what was counted."""
    made = Journey(environment, case, reports, pictures)
    try:
        made.new_case()
        made.attach(FIRST)
        made.attach(SECOND, "Bloomberg")
        for stage in (
            made.known, made.first_report, made.second_report, made.weigh, made.settle, made.lay, made.compare,
            made.identify, made.back, made.look_up, made.hand_on, made.come_back,
        ):  # fmt: skip
            try:
                stage()
            except AssertionError:  # told, and the rest goes on
                traceback.print_exc()
                made.failed.append(made.stages[-1].name)
                made.keys("Escape", "Escape", "Escape")
        made.whole = not made.failed
    except AssertionError:
        traceback.print_exc()
    finally:
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
        sound = command_line(["verify", str(Path(home) / FILE)]) == 0
    print(table(made))
    return 0 if made.whole and sound else 1


if __name__ == "__main__":
    raise SystemExit(main())
