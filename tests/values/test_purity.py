"""Values and look-ups depend on no clock, no zone and no locale of the machine."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import workbench

ROOMS = [Path(workbench.__file__).parent / room for room in ("values", "reference")]
CLOCKS = {"now", "today", "utcnow", "localtime", "setlocale", "strftime"}

RESOLVE = """
from datetime import datetime
from workbench.reference.aircraft import resolve_aircraft
from workbench.reference.places import resolve_place
from workbench.values.edtf import instants, parse
from workbench.values.resolved import Anchor
from workbench.values.sun import sun_at
from workbench.reference.dating.typed import resolve_when
for words in ("last Sunday", "June 2 at 09:15 CEST", "в минувшую субботу", "vor zwei Tagen um 9 Uhr Moskauer Zeit"):
    print(ascii(resolve_when(words, anchor=Anchor("2025-10-30")).text()))
print(ascii(resolve_aircraft("Il-26M").text()), ascii(resolve_place("Хмеймим").text()))
print(instants(parse("2025-10-26"), "Europe/Moscow"))
print(sun_at(52.0, 13.0, datetime.fromisoformat("2026-03-20T12:00:00+03:00")))
"""


def test_no_clock_is_read() -> None:
    for path in (path for room in ROOMS for path in room.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute):
                assert node.attr not in CLOCKS, path
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "astimezone":
                assert node.args or node.keywords, f"{path}: the zone of the machine"
            if isinstance(node, ast.Import):
                assert not {name.name for name in node.names} & {"time", "locale"}, path


def test_zone_and_locale_of_the_machine_change_nothing() -> None:
    said = set()
    for zone, locale in (("Pacific/Kiritimati", "C.UTF-8"), ("America/Adak", "POSIX")):
        environment = os.environ | {"TZ": zone, "LC_ALL": locale, "PYTHONUTF8": "1"}
        done = subprocess.run(
            [sys.executable, "-c", RESOLVE], env=environment, capture_output=True, text=True, check=True,
            cwd=Path(workbench.__file__).parent.parent,
        )  # fmt: skip
        said.add(done.stdout)
    assert len(said) == 1
