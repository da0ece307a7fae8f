"""The short form of ``python -m tests.campaigns prints``, and places that change no byte of a long print."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.campaigns import prints
from workbench.report.letters import visible

PRINTED = (
    "import hashlib; from tests.report import test_joining as long; from workbench.report import parting; "
    "from workbench.report.docx import docx; from workbench.report.html import html; "
    "from workbench.report.markdown import markdown; parting.PART = parting.WHOLE = 60; document = long.many(); "
    "pages = (long.here(document), docx(document), html(document).encode(), markdown(document).encode()); "
    "print(hashlib.sha256(b''.join(pages)).hexdigest())"
)


def test_hostile_titles_quotes_and_notes_print_literally() -> None:
    assert prints.run(60, 3).startswith("60 texts")


def test_a_word_that_is_changed_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prints, "mixed", lambda chance: "a word")
    monkeypatch.setattr(prints, "visible", lambda text: visible(text).replace("word", "world"))
    with pytest.raises(AssertionError, match="changed in HTML"):
        prints.run(1, 1)


def test_same_bytes_in_every_form_whatever_the_place_and_language() -> None:
    root = Path(__file__).resolve().parents[2]
    far = {"TZ": "America/St_Johns", "LANG": "ar_EG.UTF-8", "LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "8"}
    places = ({"TZ": "Asia/Tokyo", "LC_ALL": "C", "PYTHONHASHSEED": "7"}, far)
    runs = [subprocess.Popen([sys.executable, "-c", PRINTED], env={**os.environ, **place}, cwd=root,
                             stdout=subprocess.PIPE, text=True) for place in places]  # fmt: skip
    said = {run.communicate()[0].strip() for run in runs}
    assert len(said) == 1
    assert len(said.pop()) == len(hashlib.sha256().hexdigest())
