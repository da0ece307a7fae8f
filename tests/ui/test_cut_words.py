"""No word is cut on any page, form or dialog in a small window, nor at twice the usual letters."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ui.cut_words import DIALOGS, FORMS

WALK = Path(__file__).with_name("cut_words.py")
LOG = "when,aircraft,place\n2025-10-26,Il-62M,Latakia\n2025-10-27,An-124,Hmeimim\n"


CASES = {
    "100 %": ("96", "en"),
    "200 %": ("192", "en"),
    "words longer by 40 %": ("96", "left"),
    "from the right": ("96", "right"),
}


@pytest.mark.parametrize(("dots", "speech"), CASES.values(), ids=CASES)
def test_no_word_is_cut_in_a_window_of_1280_by_720(tmp_path: Path, dots: str, speech: str) -> None:
    run = [sys.executable, "-m", "workbench", "sample", str(tmp_path / "s.casefile")]
    subprocess.run(run, check=True, capture_output=True)
    (tmp_path / "log.csv").write_text(LOG, encoding="utf-8")
    asked = {
        "PYTHONPATH": str(WALK.parents[2]),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_ENABLE_HIGHDPI_SCALING": "0",
        "QT_FONT_DPI": dots,
    }
    walk = [sys.executable, str(WALK), *(str(tmp_path / name) for name in ("s.casefile", "log.csv", "s.ini")), speech]
    done = subprocess.run(walk, check=True, capture_output=True, text=True, env={**os.environ, **asked})
    found: dict[str, list[str]] = json.loads(done.stdout.splitlines()[-1])
    assert {f"form {name}" for name in FORMS} | {f"dialog {name}" for name in DIALOGS} < found.keys()
    assert {name: words for name, words in found.items() if words} == {}
