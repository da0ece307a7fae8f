"""Runs every example of the guide's command-line page: ``python -m docs.examples`` writes down what they print."""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import shlex
import shutil
import sys
import tempfile
from pathlib import Path
from unittest.mock import patch

from docs.alike import made_alike
from workbench.case.case import Case
from workbench.exchange.keys import KeyStore
from workbench.exchange.sealing import own_recipient, seal

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "guide" / "command-line.md"
TEXTS = ROOT / "resources" / "sample"
SAMPLES = ROOT / "tests" / "reading" / "samples" / "files"
PICTURES = {"apron.jpg": "photograph.jpg", "before.png": "drawing.png"}  # by the names that the page gives them
_LOG = re.compile(r"^```csv\n(.*?)^```$", re.M | re.S)
_NO_KEY_STORE = "keyring.backends.fail.Keyring"
_SECRETS = {
    "signing key": "5a" * 32,
    "sealing key": "AGE-SECRET-KEY-1JCVEUNSAVSWUXUS3U360ESKMKYJD5GMYMDY58D7M30666HKJPYUSHQWRLM",
}
_REFERENCE = {"title": "Night freighters, week two", "container-title": "Island Wire",
              "issued": {"date-parts": [[2026, 3, 18]]}, "URL": "https://wire.example.org/week-two"}  # fmt: skip
_BLOCK = re.compile(r"^```console\n(.*?)^```$", re.M | re.S)


def commands(page: str) -> list[str]:
    """Every example of a page, in order, as it is typed."""
    return [line[2:] for block in _BLOCK.findall(page) for line in block.splitlines() if line.startswith("$ ")]


def log() -> str:
    """The analyst's log that the page shows and imports."""
    found = _LOG.search(PAGE.read_text(encoding="utf-8"))
    assert found is not None, "the page shows no log"
    return found[1]


def refreshed(page: str, folder: Path) -> str:
    """The page as it reads when its examples are run one after another in a folder with texts, log and pictures."""
    for text in sorted([*TEXTS.glob("*.txt"), *(TEXTS / "flight").glob("*.*")]):
        shutil.copy(text, folder)
    for name, sample in PICTURES.items():
        shutil.copy(SAMPLES / sample, folder / name)
    (folder / "log.csv").write_text(log(), encoding="utf-8")
    (folder / "zotero.json").write_text(json.dumps([_REFERENCE]), encoding="utf-8")
    _seal(folder)
    kept = patch.dict(os.environ, XDG_STATE_HOME=str(folder / "state"), PYTHON_KEYRING_BACKEND=_NO_KEY_STORE)
    with kept, made_alike(), contextlib.chdir(folder):
        return _BLOCK.sub(lambda block: f"```console\n{''.join(map(_run, commands(block[0])))}```", page)


def _seal(folder: Path) -> None:
    """Keys that are the same whenever the page is made, and a case that somebody sealed to them."""
    keys = folder / "state" / "workbench" / "keys"
    keys.mkdir(parents=True)
    (keys / "keys.json").write_text(json.dumps(_SECRETS), encoding="utf-8")
    made = folder / "desk.casefile"
    Case.create(made, title="Flights", analyst="Desk two").close()
    seal(made, folder / "from-desk-two.age", to=[own_recipient(KeyStore(keys))])
    made.unlink()


def _run(command: str) -> str:
    """A command as typed, and below it what it prints."""
    from workbench.__main__ import main as workbench

    program, *arguments = shlex.split(command)
    assert program == "workbench", command
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        workbench(arguments)
    if "Traceback" in said.getvalue():
        raise SystemExit(f"{command}\n{said.getvalue()}")  # a fault of the program is no example
    lines = [line.rstrip() for line in said.getvalue().strip("\n").splitlines()]
    return "\n".join([f"$ {command}", *lines]) + "\n"


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        PAGE.write_text(refreshed(PAGE.read_text(), Path(folder)))
    sys.exit()
