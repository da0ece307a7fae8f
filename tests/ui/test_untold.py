"""No word of the program is shown on a page that could not be told in another language."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

WALK = Path(__file__).with_name("untold.py")
LEFT = (
    r"https?:|…|[0-9a-f]{8}|[0-9a-f]{4} · [0-9a-f]{4}",  # addresses, hashes and what is cut
    r"\bor later\b",  # dates stay as the record has them
    r"^[A-ZÜ ]+ \[|(Ocean|Sea|Bay|Biscay)\b|^(conic|plain), ",  # names on the map, and how it is drawn
    r"^assumed: ",  # an analyst's reason
    r"^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d+ \[|copy\.casefile \[",  # days of the ruler, a file
    r"^Use iēt: |^“landed” \[|^To · airfield|^Reaē&son|^Export",  # too short, a quote, others' words
    r"^office ",  # the beginning of a name of the case, wrapped
)
"""What is not told as yet, or need not be."""


def test_every_word_on_the_main_pages_is_told(tmp_path: Path) -> None:
    case = tmp_path / "s.casefile"
    subprocess.run([sys.executable, "-m", "workbench", "sample", str(case)], check=True, capture_output=True)
    asked = {"PYTHONPATH": str(WALK.parents[2]), "QT_QPA_PLATFORM": "offscreen"}
    walk = [sys.executable, str(WALK), str(case), str(tmp_path / "s.ini")]
    done = subprocess.run(walk, check=True, capture_output=True, text=True, env={**os.environ, **asked})
    pages: dict[str, list[str]] = json.loads(done.stdout.splitlines()[-1])
    assert {"read", "board", "matrix", "report", "log", "journal", "inspector SG-01"} < pages.keys()
    untold = {page: [text for text in shown if not re.search("|".join(LEFT), text)] for page, shown in pages.items()}
    assert {page: shown for page, shown in untold.items() if shown} == {}
