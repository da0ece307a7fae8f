"""What a screen reader hears: the tree of the accessibility bus (AT-SPI 2), asked over D-Bus."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, MessageType, Properties, new_method_call
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import unwrap_msg

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
        self.address = self.found(environment["DBUS_SESSION_BUS_ADDRESS"])
        self._bus = open_dbus_connection(bus=self.address)

    @staticmethod
    def found(session: str) -> str:
        """Where the accessibility bus is that a session bus names."""
        with open_dbus_connection(bus=session) as bus:
            asked = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
            return str(unwrap_msg(bus.send_and_get_reply(asked, timeout=20))[0])

    def close(self) -> None:
        self._bus.close()

    def _ask(self, key: tuple[str, str], method: str) -> Any:
        message = new_method_call(DBusAddress(key[1], key[0], _FACE), method)
        return unwrap_msg(self._bus.send_and_get_reply(message, timeout=20))[0]

    def _property(self, key: tuple[str, str], name: str) -> str:
        message = Properties(DBusAddress(key[1], key[0], _FACE)).get(name)
        return str(unwrap_msg(self._bus.send_and_get_reply(message, timeout=20))[0][1])

    def tree(self, *, process: str = "", hidden: bool = True) -> list[Heard]:
        """Everything told now, parents before children; ``process`` picks programs by a part of their name.

        Without ``hidden`` what does not show is left out with all below it: much quicker in a large window.
        """
        return [
            heard for app in self._ask(_ROOT, "GetChildren")
            if process in self._property(app, "Name") for heard in self._walk(tuple(app), hidden=hidden)
        ]  # fmt: skip

    def _walk(self, app: tuple[str, str], *, hidden: bool) -> list[Heard]:
        """A program's things, a generation of children at a time, each asked for in one go."""
        below: dict[tuple[str, str], list[tuple[str, str]]] = {}
        heard: dict[tuple[str, str], Heard] = {}
        wanted: list[tuple[tuple[str, str], tuple[str, ...]]] = [(app, ())]
        while wanted:
            following = []
            for (key, path), told in zip(wanted, self._hear_all([key for key, _ in wanted]), strict=True):
                if told is None:  # gone between the asking and the answer
                    continue
                role, name, says, bits, children = told
                states = frozenset(n for n in range(64) if bits[n // 32] >> (n % 32) & 1)
                heard[key] = Heard(role, name, says, states, path, key)
                if hidden or key == app or heard[key].showing:
                    below[key] = [tuple(child) for child in children if tuple(child) not in heard]
                    following += [(child, (*path, f"{role} “{name}”")) for child in below[key]]
            wanted = following
        return list(_in_order(app, heard, below))

    def _hear_all(self, keys: list[tuple[str, str]]) -> list[tuple[Any, ...] | None]:
        """Role, name, description, states and children of each, or none where it has gone."""
        asked = [self._send(message) for key in keys for message in _questions(key)]
        answers: dict[int, Any] = {}
        while len(answers) < len(asked):
            answer = self._bus.receive(timeout=20)
            serial = answer.header.fields.get(HeaderFields.reply_serial)
            if serial is not None:
                gone = answer.header.message_type is MessageType.error
                answers[serial] = None if gone else answer.body[0]
        told = [answers[serial] for serial in asked]
        rows = [told[at : at + 5] for at in range(0, len(told), 5)]
        return [None if None in row else (row[0], row[1][1], row[2][1], row[3], row[4]) for row in rows]

    def hear(self, key: tuple[str, str]) -> Heard | None:
        """One thing by its key, without what is above it; ``None`` where it has gone."""
        (told,) = self._hear_all([key])
        if told is None:
            return None
        return Heard(*told[:3], frozenset(n for n in range(64) if told[3][n // 32] >> (n % 32) & 1), (), key)

    def caught_up(self) -> None:
        """Wait until the programs have answered a few times: the keys they were sent before are taken then."""
        for _ in range(3):
            time.sleep(0.03)
            for app in self._ask(_ROOT, "GetChildren"):
                self._property(tuple(app), "Name")

    def _send(self, message: Message) -> int:
        serial = next(self._bus.outgoing_serial)
        self._bus.send(message, serial=serial)
        return serial

    def wait(self, *, seconds: float = 90, **wanted: str) -> Heard:
        """The first thing showing with this ``role`` and ``name`` (a part is enough), waited for."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            for heard in self.tree(hidden=False):
                if heard.showing and all(part in getattr(heard, name) for name, part in wanted.items()):
                    return heard
            time.sleep(0.1)
        names = [heard.name for heard in self.tree(hidden=False) if heard.showing and heard.name]
        raise AssertionError(f"never showed: {wanted}; what did: {names[:60]}")


def _questions(key: tuple[str, str]) -> list[Message]:
    face = DBusAddress(key[1], key[0], _FACE)
    about = Properties(face)
    return [
        new_method_call(face, "GetRoleName"), about.get("Name"), about.get("Description"),
        new_method_call(face, "GetState"), new_method_call(face, "GetChildren"),
    ]  # fmt: skip


def _in_order(key: tuple[str, str], heard: dict[tuple[str, str], Heard],
              below: dict[tuple[str, str], list[tuple[str, str]]]) -> Iterator[Heard]:  # fmt: skip
    if key in heard:
        yield heard[key]
        for child in below.get(key, ()):
            yield from _in_order(child, heard, below)
