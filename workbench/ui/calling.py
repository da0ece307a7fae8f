"""One window a case: who starts the program with a case that a window has already calls that window to the front."""

from __future__ import annotations

import os
import sys
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Qt
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

import workbench
from workbench.case.case import Case
from workbench.case.shelf import state_folder

_PATIENCE = 1000  # milliseconds that a window has to answer in
_HERE = b"here"
_TOKEN = "XDG_ACTIVATION_TOKEN"
_LONGEST = 256


def _name(path: Path) -> str:
    """Where the window of this user with this case listens: in a folder that is the user's own."""
    name = "casefile-" + sha256(os.fsencode(path.resolve())).hexdigest()[:20]
    if os.name != "posix":
        return name
    return str(Path(os.environ.get("XDG_RUNTIME_DIR") or state_folder().parent) / name)


def beside(path: Path) -> None:
    """Open a case in a window and a process of its own; a window that has it comes to the front."""
    how = [] if getattr(sys, "frozen", False) else ["-m", "workbench.ui.app"]
    QProcess.startDetached(sys.executable, [*how, str(path)], str(Path(workbench.__file__).parents[1]))


def called(path: Path) -> bool:
    """Whether a window has this case and comes to the front; it is handed this start's leave to do so."""
    socket = QLocalSocket()
    socket.connectToServer(_name(path))
    if not socket.waitForConnected(_PATIENCE):
        return False
    socket.write(os.environ.get(_TOKEN, "").encode()[:_LONGEST] + b"\n")
    answered = socket.waitForBytesWritten(_PATIENCE) and socket.waitForReadyRead(_PATIENCE)
    return answered and bytes(socket.readAll().data()).startswith(_HERE)


class Called(QObject):
    """Listens for later starts with the case of this window, and comes to the front."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def listen(self, case: Case) -> None:
        """Be found under a case; a window that only reads it is not, another that has it goes on being found."""
        self.close()
        if not case.writable:
            return
        path, name = case.path, _name(case.path)
        if os.name == "posix":
            Path(name).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not self._server.listen(name) and not called(path):
            QLocalServer.removeServer(name)  # left by a program that was ended
            self._server.listen(name)

    def close(self) -> None:
        """Be found no more."""
        self._server.close()

    def _answer(self) -> None:
        while socket := self._server.nextPendingConnection():
            socket.readyRead.connect(lambda at=socket: self._come(at))
            socket.disconnected.connect(socket.deleteLater)

    def _come(self, socket: QLocalSocket) -> None:
        token = bytes(socket.read(_LONGEST).data()).decode(errors="replace").strip()
        socket.write(_HERE)
        socket.flush()
        if token.isprintable() and token:
            os.environ[_TOKEN] = token  # Qt takes it from there when a window asks to be in front
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
