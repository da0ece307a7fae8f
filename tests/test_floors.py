"""The house stays a house: imports go down, never in a circle, and Qt and network keep their place."""

import ast
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FLOORS = [
    {"workbench"},
    {"workbench.values"},
    {"workbench.reference"},
    {"workbench.case"},
    {"workbench.tracking"},
    {"workbench.reading", "workbench.analysis"},
    {"workbench.exchange", "workbench.report"},
    {"workbench.cli", "workbench.ui"},
    {"workbench.__main__"},
    {"main"},
]
QT = {"PySide6", "shiboken6", "pyqtgraph"}
NETWORK = {"requests", "urllib3", "urllib.request", "http", "socket", "ssl", "ftplib", "PySide6.QtNetwork"}
LOCAL = {"PySide6.QtNetwork.QLocalServer", "PySide6.QtNetwork.QLocalSocket"}  # reach no further than this machine
SECOND_SQLITE = {"sqlite3"}
Sources = dict[str, str]  # module name -> its text


def room(module: str) -> str:
    """The folder a module lives in, or the top file itself."""
    parts = module.split(".")
    return ".".join(parts[:2]) if parts[0] == "workbench" else parts[0]


def floor(module: str) -> int:
    return next((n for n, rooms in enumerate(FLOORS) if room(module) in rooms), -1)


def imports(text: str, modules: Sources) -> set[str]:
    """Every module a text imports, at the top, late or for types only; a package's member by its own name."""
    found = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            members = {f"{node.module}.{name.name}" for name in node.names}
            named = members & modules.keys() if within(f"{node.module}", {"workbench"}) else members
            found |= named | ({f"{node.module}"} if len(named) < len(members) else set())
    return found


def within(module: str, names: set[str]) -> bool:
    return any(module == name or module.startswith(name + ".") for name in names)


def faults(sources: Sources) -> list[str]:
    """What stands against the house, one sentence each."""
    graph = {module: imports(text, sources) for module, text in sources.items()}
    says = []
    for module, targets in graph.items():
        if floor(module) < 0:
            says.append(f"{module} stands in no known room")
        for target in sorted(targets):
            if within(target, {"workbench", "main"}) and room(target) != room(module):
                if floor(target) >= floor(module):
                    says.append(f"{module} imports {target}, which is not below it")
            elif within(target, QT) and not within(module, {"workbench.ui"}):
                says.append(f"{module} imports {target}: Qt belongs to workbench.ui")
            elif within(target, SECOND_SQLITE):
                says.append(f"{module} imports {target}: the case's SQLite is apsw's")
            if within(target, NETWORK) and target not in LOCAL and module != "workbench.reading.web":
                says.append(f"{module} imports {target}: only workbench.reading.web fetches")
    try:
        TopologicalSorter({m: targets & sources.keys() for m, targets in graph.items()}).prepare()
    except CycleError as circle:
        says.append("circle: " + " <- ".join(circle.args[1]))
    return says


def house() -> Sources:
    files = [ROOT / "main.py", *sorted((ROOT / "workbench").rglob("*.py"))]
    names = [".".join(file.relative_to(ROOT).with_suffix("").parts) for file in files]
    return {name.removesuffix(".__init__"): file.read_text() for name, file in zip(names, files, strict=True)}


def test_the_house_stands():
    sources = house()
    assert len(sources) > len(FLOORS)
    assert faults(sources) == []


WRONG = {
    "upward": {"workbench.values.a": "import workbench.case.b", "workbench.case.b": ""},
    "upward by member": {"workbench.values.a": "from workbench.case import b", "workbench.case.b": ""},
    "upward for types only": {
        "workbench.case.a": "import typing\nif typing.TYPE_CHECKING:\n    from workbench.report import b",
        "workbench.report": "",
    },
    "sideways": {"workbench.reading.a": "from workbench.analysis.b import c", "workbench.analysis.b": ""},
    "cli to ui": {"workbench.cli.a": "def f():\n    from workbench.ui import b", "workbench.ui.b": ""},
    "ui to cli": {"workbench.ui.a": "import workbench.cli.b", "workbench.cli.b": ""},
    "circle within a room": {
        "workbench.case.a": "from workbench.case import b",
        "workbench.case.b": "from workbench.case.a import c",
    },
    "Qt below ui": {"workbench.report.a": "from PySide6.QtGui import QFont"},
    "plots below ui": {"workbench.cli.a": "import pyqtgraph as pg"},
    "network": {"workbench.reading.a": "import urllib.request"},
    "network by member": {"workbench.case.a": "from urllib import request"},
    "network late": {"workbench.ui.a": "def f():\n    import socket"},
    "network through Qt": {"workbench.ui.a": "from PySide6.QtNetwork import QTcpSocket"},
    "a second SQLite": {"workbench.exchange.a": "import sqlite3"},
    "an unknown room": {"workbench.helpers.a": ""},
}


@pytest.mark.parametrize("name", WRONG)
def test_what_breaks_the_house_is_named(name: str):
    assert len(faults(WRONG[name])) == 1


def test_what_fits_the_house_passes():
    right = {
        "workbench.reading.web": "import requests\nfrom workbench.case import acts",
        "workbench.case.acts": "from workbench.values.dates import Day\nfrom urllib.parse import urlsplit",
        "workbench.values.dates": "",
        "workbench.ui.board": "from PySide6.QtWidgets import QWidget\nimport pyqtgraph",
        "workbench.__main__": "import workbench.cli.verbs\nimport workbench.ui.board",
        "workbench.cli.verbs": "import workbench.case.acts",
    }
    assert faults(right) == []


def test_the_window_holds_no_query():
    asking = [name for name, text in house().items() if name.startswith("workbench.ui") and "SELECT " in text]
    assert asking == []
