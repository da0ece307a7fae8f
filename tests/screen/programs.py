"""The programs that make a screen for one test: X server, window manager, message bus; all ended by their id."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
HOMES = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
NEEDED = ("Xvfb", "openbox", "xdotool", "dbus-daemon")


def lacking() -> list[str]:
    """The programs this machine does not have; with any missing there is no real screen."""
    found = [name for name in NEEDED if shutil.which(name) is None]
    return found if launcher() else [*found, "at-spi-bus-launcher"]


def launcher() -> str | None:
    """Where the accessibility bus is started from."""
    return next((path for path in LAUNCHERS if Path(path).exists()), None)


@contextmanager
def screen(home: Path, *, size: str = "1440x900") -> Iterator[dict[str, str]]:
    """A screen with window manager and message bus; gives the environment in which programs see them."""
    running: list[subprocess.Popen[str]] = []

    def start(*command: str, **options: Any) -> subprocess.Popen[str]:
        options = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, **options}
        process = subprocess.Popen(command, text=True, start_new_session=True, **options)
        running.append(process)
        return process

    environment = {
        **os.environ,
        **{
            name: str(home) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
        },
        "QT_QPA_PLATFORM": "xcb",
        "QT_ACCESSIBILITY": "1",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    try:
        read, write = os.pipe()
        start("Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp", pass_fds=(write,))
        os.close(write)
        with os.fdopen(read) as told:
            environment["DISPLAY"] = f":{told.readline().strip()}"
        bus = start("dbus-daemon", "--session", "--nofork", "--print-address=1", stdout=subprocess.PIPE)
        environment["DBUS_SESSION_BUS_ADDRESS"] = str(bus.stdout and bus.stdout.readline().strip())
        start("openbox", "--sm-disable", env=environment)
        start(str(launcher()), "--launch-immediately", env=environment)
        yield environment
    finally:
        for process in reversed(running):
            os.killpg(process.pid, signal.SIGKILL)  # with what it started itself
            process.wait()
            if process.stdout:
                process.stdout.close()
