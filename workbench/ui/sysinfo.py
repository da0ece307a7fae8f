"""The system in short, to be told to somebody who helps: versions and screens; no name of a user, no path, no case."""

from __future__ import annotations

import locale
import platform
import sys

import apsw
import PySide6
from PySide6.QtCore import QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication, QScreen

import workbench


def system_information() -> str:
    """One line for each fact: the program, what it stands on, the system, its language and the screens."""
    frozen = " (packed)" if getattr(sys, "frozen", False) else ""
    facts = {
        QGuiApplication.applicationDisplayName() or "workbench": workbench.__version__ + frozen,
        "Python": platform.python_version(),
        "Qt": f"{qVersion()} (PySide {PySide6.__version__}, {QGuiApplication.platformName()})",
        "SQLite": f"{apsw.sqlite_lib_version()} (apsw {apsw.apsw_version()})",
        "System": f"{QSysInfo.prettyProductName()}, kernel {QSysInfo.kernelVersion()}, {platform.machine()}",
        "Language": f"{locale.getlocale()[0] or 'none'}, {sys.getfilesystemencoding()}",
        **{f"Screen {at}": _screen(each) for at, each in enumerate(QGuiApplication.screens(), 1)},
    }
    return "\n".join(f"{name}: {value}" for name, value in facts.items())


def _screen(screen: QScreen) -> str:
    size, dots = screen.geometry().size(), screen.logicalDotsPerInch()
    scale = round(screen.devicePixelRatio() * 100)
    return f"{size.width()} × {size.height()}, scale {scale} %, letters {dots:.0f} dpi"
