"""No word is shown that could not be told in another language: a floor, read off the source of the window."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from resources.worded import literals

UI = Path(__file__).parents[2] / "workbench" / "ui"
SHOWS = {
    "setText", "setToolTip", "setWindowTitle", "addAction", "setAccessibleName", "setAccessibleDescription",
    "setPlaceholderText", "setStatusTip", "setWhatsThis", "setTitle", "addItem", "addTab", "setTabText", "addMenu",
    "setHorizontalHeaderLabels", "setHeaderLabels", "showMessage", "setInformativeText", "addButton", "QPushButton",
    "QLabel", "QCheckBox", "QRadioButton", "QAction", "QGroupBox", "label", "named", "tip", "Words", "Tight", "Aside",
    "CaseError", "faint",
}  # fmt: skip
NAMED = {"Deed", "Remedy"}  # what they show comes second, behind a name
NO_WORDS = {
    "3f7a-91c2-1": "a code as an example",
    "1:05.2": "a time as an example",
    " UTC, ": "a clock",
    "reader/face": "a setting's name",
    "times": "another's",
    "https://…": "the beginning of an address",
}
NOT_OF_THE_WINDOW = {
    "overlaid": "names of dialogs on the command line",
    "offscreen": "errors of the command line",
    "sysinfo": "read by whoever helps, in English",
    "example": "the words of the sample's source",
}
_WORD = re.compile(r"[^\W\d_]{3}")
_MARKUP = re.compile(r"<[^<>]*>?|[^<>]*>|&\w+;")
_ROLES = {
    "faint",
    "small",
    "strong",
    "heading",
    "quote",
    "mono",
    "fault",
    "care",
    "cell",
    "body",
    "name",
    "tiny",
    "title",
    "leg",
}


def untold() -> Iterator[str]:
    """Texts that are handed to what shows words without being told, each with its place."""
    for path in sorted(UI.rglob("*.py")):
        if path.stem in NOT_OF_THE_WINDOW:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func) in SHOWS | NAMED:
                shown = node.args[1:2] if _name(node.func) in NAMED else node.args
                for text in (each for argument in shown for each in _texts(argument)):
                    if _WORD.search(_MARKUP.sub(" ", text)) and text not in NO_WORDS and text not in _ROLES:
                        yield f"{path.relative_to(UI)}:{node.lineno} {text}"


def _name(called: ast.expr) -> str:
    return called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")


def _texts(argument: ast.expr) -> Iterator[str]:
    """Literals that an argument may be, and the fixed parts of one that is put together."""
    if isinstance(argument, ast.JoinedStr):
        yield " ".join(str(part.value) for part in argument.values if isinstance(part, ast.Constant))
    else:
        yield from literals(argument)


def test_every_literal_that_is_shown_is_told():
    assert not list(untold())
