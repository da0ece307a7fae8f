"""Half-typed forms outlive a killed program and are offered again; their file is private and goes when all is done."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QPushButton

from workbench.case.rows import records
from workbench.ui.forms.drafts import MOST, Drafts
from workbench.ui.forms.form import Form
from workbench.ui.forms.resuming import _CALLED, half_typed
from workbench.ui.forms.tag import TagForm

ROOT = Path(__file__).parents[3]
VICTIM = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtTest import QTest
from workbench.ui.app import Desktop, application
folder = Path(sys.argv[1])
app = application()
desktop = Desktop(app, QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
desktop.window.painted.disconnect(desktop.loader.start)
desktop.furnish()
desktop.window.show()
assert desktop.desk.open(folder / "coast.casefile")
read = desktop.window.pages["read"]
read.open(desktop.desk.case.find("S1")[1])
start, end = read.page.text.find("an An-124")
read.page.reader.column.select(start, end)
forms = desktop.views.forms
from workbench.ui.forms.tag import TagForm
form = forms.on_passage(TagForm)
QTest.keyClicks(form.inputs["operator"], "Air Force")
QTimer.singleShot(900, lambda: os.kill(os.getpid(), signal.SIGKILL))
app.exec()
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a signal that nothing catches")
def test_what_was_typed_when_the_program_was_killed_is_offered_and_comes_back(bench: Any) -> None:
    case, folder = bench.folder / "coast.casefile", bench.folder
    bench.desk.close()
    done = subprocess.run(
        [sys.executable, "-c", VICTIM, str(folder)], cwd=ROOT, timeout=60, capture_output=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()[-2000:]
    (kept,) = (folder / "drafts").iterdir()
    assert kept.stat().st_mode & 0o777 == 0o600
    assert bench.desk.open(case)
    assert "Air Force" not in case.read_bytes().decode("latin-1")
    (offer,) = [each for each in bench.window.messages.messages() if "Half-typed" in each.says]
    assert "a sighting on “an An-124” (S1 ¶1)" in offer.says
    next(each for each in offer.findChildren(QPushButton) if each.text() == "Go on with it").click()
    form = bench.form(TagForm)
    assert form.given()["operator"] == "Air Force"
    bench.press("Ctrl+Return")
    assert records(bench.case, "sighting")[0]["operator"] == "Air Force"
    assert not kept.exists()


def test_only_so_many_are_kept_and_a_broken_file_holds_none(tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    drafts = Drafts(settings, "a" * 32, says=pytest.fail)
    for at in range(MOST + 5):
        drafts.keep(f"tag/{at}", {"operator": str(at)})
    assert Drafts(settings, "a" * 32, says=pytest.fail).keys() == [f"tag/{at}" for at in range(5, MOST + 5)]
    assert Drafts(settings, "b" * 32, says=pytest.fail).keys() == []
    drafts.path.write_text("{half", encoding="utf-8")
    assert Drafts(settings, "a" * 32, says=pytest.fail).keys() == []


def kinds(of: type[Form] = Form) -> Iterator[type[Form]]:
    for kind in of.__subclasses__():
        yield kind
        yield from kinds(kind)


def test_every_form_can_be_offered_again(bench: Any) -> None:
    """But for those on what is no record: a finding, a row at hand, words over a picture, several records at once."""
    names = {kind.name for kind in kinds() if kind.__module__.startswith("workbench.") and kind.name}
    assert names - set(_CALLED) == {"ruling", "weight"}
    for name in _CALLED:
        assert name in bench.desktop.views.forms._resumed or name in ("tag", "claim"), name  # noqa: SLF001


@pytest.mark.parametrize(
    ("draft", "typed", "told"),
    [
        ("hypothesis/new", {"statement": "They flew on"}, "a hypothesis"),
        ("judgement/new", {"statement": "They flew", "nature": "judgement"}, "a judgement"),
        ("matrix-row/row", {"reason": "a forecast"}, "a row of the matrix"),
        ("new-entity/", {"entity": "RA-82042"}, "a new entity"),
        ("pin/", {"text": "The summit"}, "a note at a time"),
    ],
)
def test_what_is_about_no_record_yet_comes_back(bench: Any, draft: str, typed: dict[str, str], told: str) -> None:
    bench.select("an An-124")
    bench.press("S")  # something else is selected and open
    drafts = Drafts.of_case(bench.desk.settings, bench.case, says=pytest.fail)
    drafts.keep(draft, typed)
    half = half_typed(bench.case, draft)
    assert half is not None
    assert half.told(bench.case) == told
    form = bench.desktop.views.forms.resume(half)
    assert form.isVisible()
    assert typed.items() <= form.given().items()
    form.close()


def test_the_window_closing_keeps_what_is_typed(bench: Any) -> None:
    bench.select("an An-124")
    bench.press("S")
    bench.form(TagForm)
    bench.press("Alt+O", "‹Air Force›")
    bench.window.close()
    (kept,) = (bench.folder / "drafts").iterdir()
    assert "Air Force" in kept.read_text(encoding="utf-8")
