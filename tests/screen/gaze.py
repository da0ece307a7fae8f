"""Where the keyboard is, as a screen reader is told of it while it moves: quick enough to ask after every key."""

from __future__ import annotations

from jeepney import DBusAddress, HeaderFields, Message, MessageType, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg

from tests.screen.reader import Ear, Heard

_REGISTRY = DBusAddress("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry")
_EVENT = "object:state-changed:focused"
_RULE = "type='signal',interface='org.a11y.atspi.Event.Object',member='StateChanged'"


class Gaze:
    """Follows the keyboard from control to control."""

    def __init__(self, ear: Ear) -> None:
        self._ear = ear
        self._bus: DBusConnection = open_dbus_connection(bus=ear.address)
        unwrap_msg(self._bus.send_and_get_reply(new_method_call(_REGISTRY, "RegisterEvent", "s", (_EVENT,))))
        self._bus.send_and_get_reply(new_method_call(message_bus, "AddMatch", "s", (_RULE,)))
        self._last: tuple[str, str] | None = None

    def close(self) -> None:
        self._bus.close()

    def now(self) -> Heard | None:
        """The control that has the keyboard, as far as was told; ``None`` when that one is gone."""
        while (message := self._next()) is not None:
            if message.header.message_type == MessageType.signal and message.body[:1] == ("focused",):
                fields = message.header.fields
                key = (fields[HeaderFields.sender], fields[HeaderFields.path])
                if message.body[1]:
                    self._last = key
        return self._ear.hear(self._last) if self._last else None

    def _next(self) -> Message | None:
        try:
            return self._bus.receive(timeout=0)
        except TimeoutError:
            return None
