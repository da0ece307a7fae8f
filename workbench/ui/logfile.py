"""The program's log: a file of this computer's user, rotated, that holds nothing of a case."""

from __future__ import annotations

import logging
import os
import re
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path, PurePath
from typing import IO, Any

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

import workbench
from workbench.case.shelf import state_folder

_MOST = 1_000_000  # bytes of one file
_OLDER = 2  # files beside the one written now
_LONGEST = 300  # characters of one message
_QUOTED = re.compile(r'"[^"\n]*"|“[^”\n]*”|(?<!\w)\'[^\'\n]*\'')
_PATH = re.compile(
    r"(?:\bfile:|(?<![\w)])~?/|\b[A-Za-z]:[\\/]|\\\\)[^\n]*"
)  # to the end of the line: names hold blanks
_HOUSES = ("workbench", "site-packages")  # folders up to which a file of code is named
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO, QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR, QtMsgType.QtFatalMsg: logging.CRITICAL,
}  # fmt: skip
_house = logging.getLogger("workbench")
_qt = logging.getLogger("workbench.qt")


def place() -> Path:
    """Where the log lies, once something was written."""
    return state_folder().with_name("log") / "workbench.log"


def bare(words: str) -> str:
    """Words of a message without what it quotes and without paths, which may tell of a case or of the user."""
    return _PATH.sub("<path>", _QUOTED.sub("“…”", words))[:_LONGEST]


def frames(error: BaseException) -> str:
    """Where an error and those behind it came up, and of which kinds they are; not what they say."""
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    steps = traceback.extract_tb(error.__traceback__)
    lines = [f"  {_short(step.filename)}:{step.lineno} in {step.name}" for step in steps]
    return "\n".join([*([frames(before), "then"] if before else []), *lines, type(error).__name__])


def _short(file: str) -> str:
    parts = PurePath(file).parts
    for house in _HOUSES:
        if house in parts:
            at = len(parts) - 1 - parts[::-1].index(house)
            return "/".join(parts[at:])
    return parts[-1] if parts else file


class _Form(logging.Formatter):
    """One line a message, made bare; of an error only where it came up."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s")

    def formatMessage(self, record: logging.LogRecord) -> str:
        record.message = bare(record.message)
        return super().formatMessage(record)

    def formatException(self, info: Any) -> str:
        error: BaseException | None = info[1]
        return frames(error) if error is not None else ""


class _File(RotatingFileHandler):
    """Made with the first line, readable to its user alone; where it cannot be written the program goes on."""

    def __init__(self) -> None:
        super().__init__(place(), maxBytes=_MOST, backupCount=_OLDER, encoding="utf-8", delay=True, errors="replace")

    def _open(self) -> Any:
        Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True)
        opened: IO[str] = open(  # noqa: SIM115  (closed by the handler)
            self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors,
            opener=lambda path, flags: os.open(path, flags, 0o600),
        )  # fmt: skip
        return opened

    def handleError(self, record: logging.LogRecord) -> None:
        """A full or read-only disk is no reason to speak of a log: the act that needs the disk says so."""


@contextmanager
def writing() -> Iterator[None]:
    """Inside: what the program and Qt have to say is written down, warnings also to the console it was started from."""
    console = logging.StreamHandler()
    console.setLevel(logging.WARNING)
    handlers: tuple[logging.Handler, ...] = (_File(), console)
    for handler in handlers:
        handler.setFormatter(_Form())
        _house.addHandler(handler)
    level, before = _house.level, qInstallMessageHandler(_hear)
    _house.setLevel(logging.INFO)
    _house.info("version %s begins", workbench.__version__)
    try:
        yield
        _house.info("ends")
    finally:
        qInstallMessageHandler(before)
        _house.setLevel(level)
        for handler in handlers:
            _house.removeHandler(handler)
            handler.close()


def _hear(kind: QtMsgType, context: object, words: str) -> None:
    _qt.log(_LEVELS.get(kind, logging.WARNING), "%s", words)
