"""The benchmarks' own promises: names found in their folder, figures told with what they are held against."""

import json
import os
import re
import subprocess
import sys
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from benchmarks import intake, measured, peers
from benchmarks.__main__ import main, names
from benchmarks.generated import fill
from benchmarks.rivals import Rival, dates, each
from tests.reading.aid.scoring import Text
from workbench.case.case import Case
from workbench.reading.aid.article import Article


def test_every_benchmark_is_found():
    found = (
        "aid",
        "archive",
        "attach",
        "board",
        "dates",
        "edit",
        "edit_to_visible",
        "events",
        "exporting",
        "flights",
        "import_log",
        "intake",
        "log",
        "map",
        "matrix",
        "merging",
        "open",
        "peers",
        "report",
        "ring",
        "sealing",
        "search",
        "soak",
        "startup",
        "timeline",
        "worth",
    )
    assert set(names()) == {*found, "verify"}


def test_a_figure_is_held_against_its_limit_and_its_rival():
    kept = measured.held("a", "1", 10, "ms", most=10, rival=("bare", 5), times=2)
    assert (kept.ratio, kept.holds, kept.goal) == (2.0, True, "at most 10 ms, at most 2 times")
    assert not measured.held("a", "1", 10.1, "ms", most=10).holds
    tall = measured.held("a", "1", 9, "ms", most=10, worst=30)
    assert (tall.worst, tall.holds) == (30, True)  # the median is held against the goal, the worst told beside it
    assert kept.worst is None
    fast = measured.held("a", "1", 60, "rows/s", least=50, rival=("slow", 10), times=6)
    assert (fast.holds, fast.goal) == (True, "at least 50 rows/s, at least 6 times")
    assert not measured.held("a", "1", 59, "rows/s", rate=True, rival=("slow", 10), times=6).holds
    assert not measured.held("a", "1", 49, "rows/s", least=50).holds
    assert not measured.held("a", "1", 10, "ms", most=10, rival=("bare", 4), times=2).holds


def test_an_unknown_benchmark_is_refused(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit, match="2"):
        main(["nothing"])
    assert "there is no benchmark nothing" in capsys.readouterr().err


def test_figures_as_json(capsys: pytest.CaptureFixture[str]):
    """The quickest one, whole: nine keys and whether the goal holds."""
    assert main(["attach", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)["rows"]
    assert {row["name"] for row in rows} == {"attach", "attach.memory"}
    assert set(rows[0]) == {"name", "size", "value", "worst", "unit", "against", "ratio", "goal", "holds"}
    assert all(row["value"] > 0 for row in rows)


def test_events_of_the_window_are_seen(tmp_path: Path):
    """A short script over a small case: every step is counted in its room, with what it set off."""
    with Case.create(tmp_path / "small.casefile", title="Small", analyst="b") as case:
        fill(case, sources=3, sightings=40)
    command = [sys.executable, "-m", "benchmarks.events", str(case.path), "2", "lists"]
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    ran = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=surroundings)
    told = json.loads(ran.stdout)
    assert set(told) == {"bare", "opening", "settling", "pick.navigator", "scroll.navigator", "filter.navigator"}
    assert len(told["pick.navigator"]) == 2
    assert all(0 < longest < whole for longest, whole, _ in told["pick.navigator"])
    assert max(events for *_, events in told["pick.navigator"]) > 2  # the key, and the repaints it led to


def test_intake_in_small(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    """Both folders, as they are attached in a process of their own, here in this one and without the window."""
    monkeypatch.setattr(intake, "MEGABYTES", 12)
    monkeypatch.setattr(intake, "FILES", 30)
    monkeypatch.setenv("BENCHMARKS_IN", str(tmp_path))

    number = count()

    def here(what: str, files: Path, folder: Path) -> dict[str, float]:
        path = folder / f"{what} {files.name} {next(number)}.casefile"
        return intake.attach(files, path) if what == "attach" else {"blocked": 1.0, "bare": 0.5}

    monkeypatch.setattr(intake, "_apart", here)
    told = {row.name: row for row in intake.rows()}
    assert {"intake", "intake.memory", "intake.files", "intake.files.undo", "intake.window"} <= told.keys()
    assert told["intake"].ratio
    assert told["intake.files"].value > 0


def test_peers_in_small(monkeypatch: pytest.MonkeyPatch):
    """Two texts and one rival that knows no more than days written as numbers: every figure has its place."""

    def read(article: Article) -> list[dict[str, Any]]:
        if "\n" in article.body:
            raise KeyError("a tool that reads no lines")
        return [dates.span(*found.span(), found[0]) for found in re.finditer(r"\d{4}-\d\d-\d\d", article.body)]

    def short(name: str, words: str, edtf: str) -> Text:
        start = (body := f"It flew.\nIt landed on {words}.").index(words)
        span = dates.span(start, start + len(words), edtf) | {"text": words}
        return Text(Path(peers.UNREAD) / name, Article(body), {"spans": [span], "movements": [], "cites": []})

    said = (short("a.txt", "2025-03-04", "2025-03-04"), short("b.txt", "3 March 2025 at 10:20", "2025-03-03T10:20:00"))
    monkeypatch.setattr(peers, "all_texts", lambda: said)
    monkeypatch.setattr(peers, "offered", lambda text: text.marked)
    monkeypatch.setattr(peers, "rivals", lambda: [Rival("Digits 1.0", "MIT", "date", ("en",), each(read))])
    for made in (peers.ours, peers.measured):
        made.cache_clear()
    told = {row.name: row for row in peers.rows()}
    assert (told["peers.date.digits"].value, told["peers.date.digits"].against) == (1.0, "Digits 1.0: 0.667 F1")
    assert told["peers.place"].against.startswith("none")
    page = "\n".join(peers.page())
    assert "| Digits 1.0 | MIT | 0.67 / 0.67 | 0.67 | 0.67 / 0.67 | – |" in page
    assert "| sealed (2) | 1.00 / 1.00 |" in page
    for made in (peers.ours, peers.measured):
        made.cache_clear()


@pytest.mark.parametrize(
    ("first", "last", "edtf"),
    [
        ("2025-02-01", "2025-02-28", "2025-02"),
        ("2024-12-01", "2024-12-31", "2024-12"),
        ("2025-01-01", "2025-12-31", "2025"),
        ("2025-03-03", "2025-03-03", "2025-03-03"),
        ("2025-03-03", "2025-03-09", "2025-03-03/2025-03-09"),
    ],
)
def test_a_rivals_days_are_told_as_one_value(first: str, last: str, edtf: str):
    assert dates.period(date.fromisoformat(first), date.fromisoformat(last)) == edtf
