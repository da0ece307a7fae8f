"""What a screen reader hears: the tree of the accessibility bus (AT-SPI 2), asked over D-Bus."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from jeepney import DBusAddress, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse, unwrap_msg

_ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
_FACE = "org.a11y.atspi.Accessible"
# numbers of AT-SPI's states (atspi-constants.h)
FOCUSABLE, FOCUSED, SHOWING, VISIBLE = 11, 12, 25, 30


@dataclass
class Heard:
    """One thing on the screen as a screen reader is told of it."""

    role: str
    name: str
    says: str  # its description
    states: frozenset[int]
    path: tuple[str, ...]  # the roles and names above it
    key: tuple[str, str] = field(repr=False)

    @property
    def showing(self) -> bool:
        return SHOWING in self.states


class Ear:
    """Listens on the accessibility bus of one screen."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._bus = self._join(environment["DBUS_SESSION_BUS_ADDRESS"])

    @staticmethod
    def _join(session: str) -> DBusConnection:
        with open_dbus_connection(bus=session) as bus:
            asked = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
            address = unwrap_msg(bus.send_and_get_reply(asked, timeout=20))[0]
        return open_dbus_connection(bus=address)

    def close(self) -> None:
        self._bus.close()

    def _ask(self, key: tuple[str, str], method: str) -> Any:
        message = new_method_call(DBusAddress(key[1], key[0], _FACE), method)
        return unwrap_msg(self._bus.send_and_get_reply(message, timeout=20))[0]

    def _property(self, key: tuple[str, str], name: str) -> str:
        message = Properties(DBusAddress(key[1], key[0], _FACE)).get(name)
        return str(unwrap_msg(self._bus.send_and_get_reply(message, timeout=20))[0][1])

    def tree(self, *, process: str = "") -> list[Heard]:
        """Everything told now, parents before children; ``process`` picks programs by a part of their name."""
        return [
            heard for app in self._ask(_ROOT, "GetChildren")
            if process in self._property(app, "Name") for heard in self._walk(app, ())
        ]  # fmt: skip

    def _walk(self, key: tuple[str, str], path: tuple[str, ...]) -> Iterator[Heard]:
        try:
            heard = self._hear(key, path)
            children = self._ask(key, "GetChildren")
        except DBusErrorResponse:  # gone between the asking and the answer
            return
        yield heard
        below = (*path, f"{heard.role} “{heard.name}”")
        for child in children:
            yield from self._walk(tuple(child), below)

    def _hear(self, key: tuple[str, str], path: tuple[str, ...]) -> Heard:
        bits = self._ask(key, "GetState")
        states = frozenset(n for n in range(64) if bits[n // 32] >> (n % 32) & 1)
        role = self._ask(key, "GetRoleName")
        return Heard(role, self._property(key, "Name"), self._property(key, "Description"), states, path, key)

    def wait(self, *, seconds: float = 30, **wanted: str) -> Heard:
        """The first thing showing with this ``role`` and ``name`` (a part is enough), waited for."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            for heard in self.tree():
                if heard.showing and all(part in getattr(heard, name) for name, part in wanted.items()):
                    return heard
            time.sleep(0.1)
        raise AssertionError(f"never showed: {wanted}")
