"""An analyst's hands on the keyboard of a virtual screen: real key events, every press counted."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.screen.reader import Ear

ROOT = Path(__file__).parents[2]


class Hand:
    """The program in its own process, typed at through the X server; ``presses`` counts keys as a person would."""

    def __init__(self, environment: Mapping[str, str], *arguments: str, pictures: Path | None = None) -> None:
        self._environment = dict(environment)
        self._pictures = pictures
        self.presses = 0
        self.record: list[str] = []  # what was pressed, in order
        self.ear = Ear(self._environment)
        self.ear.tree()  # the accessibility bus answers: a program that starts before it may never be heard
        self._environment["AT_SPI_BUS_ADDRESS"] = self.ear.address  # Qt need not find it, which it may do too late
        self.process = subprocess.Popen(
            [sys.executable, str(ROOT / "main.py"), *arguments],
            env=self._environment,
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        self._tool("search", "--sync", "--onlyvisible", "--pid", str(self.process.pid), "--name", ".")

    def _tool(self, *words: str) -> str:
        done = subprocess.run(["xdotool", *words], env=self._environment, capture_output=True, text=True, timeout=60)
        assert not done.returncode, f"xdotool {' '.join(words)}: {done.stderr}"
        return done.stdout

    def window(self) -> str:
        """The title of the window that has the keyboard; nothing while none has."""
        done = subprocess.run(
            ["xdotool", "getactivewindow", "getwindowname"],
            env=self._environment, capture_output=True, text=True, timeout=60,
        )  # fmt: skip
        return done.stdout.strip()

    def press(self, *keys: str) -> None:
        """Press keys one after the other; a chord such as ``ctrl+k`` is one press."""
        for key in keys:
            if "+" in key:  # Qt passes plain keys to a screen reader first; a chord would overtake those just pressed
                self.ear.caught_up()
            self._tool("key", "--clearmodifiers", key)
            self.presses += 1
            self.record.append(key)

    def type(self, text: str) -> None:
        """Type a text; every character is a press."""
        self._tool("type", "--clearmodifiers", "--delay", "8", "--", text)
        self.presses += len(text)
        self.record.append(f"‹{text}›")

    def until(self, holds: Callable[[], object], what: str, *, seconds: float = 60) -> None:
        """Wait until something holds."""
        end = time.monotonic() + seconds
        while not holds():
            assert self.process.poll() is None, (
                f"the program ended: {self.process.stderr and self.process.stderr.read()}"
            )
            assert time.monotonic() < end, f"waited in vain for: {what}"
            time.sleep(0.05)

    def picture(self, name: str) -> None:
        """Keep what the screen shows, where pictures are asked for."""
        if self._pictures is not None:
            self._pictures.mkdir(parents=True, exist_ok=True)
            to = self._pictures / f"{name}.png"
            subprocess.run(["scrot", "--overwrite", str(to)], env=self._environment, check=True, timeout=30)

    def leave(self) -> str:
        """End the program as the window manager would; gives what it said on standard error."""
        self.ear.close()
        if self.process.poll() is None:
            self.process.terminate()
        _, said = self.process.communicate(timeout=30)
        return said
