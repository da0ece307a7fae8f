"""Telegram: a chat or channel as Telegram Desktop exports it (``result.json``), message by message.

Each message is a line with who, when and what kind, then its words; a blank line parts it from the next. The time is
the one the export shows, with the difference to UTC where the export allows it to be reckoned. Files that belong to
a message are named, not held in the export.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from json import JSONDecoder
from typing import Any, BinaryIO, ClassVar

from workbench.reading.laid import Laid, plainly
from workbench.reading.reader import Reader, Reading
from workbench.values.errors import CaseError

MIME = "application/x-telegram-export+json"
MOST_BYTES = 64 << 20
_MESSAGES = re.compile(rb'"messages"\s*:\s*\[')
_OF_ONE = re.compile(rb'"(?:date_unixtime|from_id|actor_id|text_entities)"\s*:')
_BLANK = re.compile(r"[ \t\r\n]*")
_DECODER = JSONDecoder()
_NAMED = (("photo", "photo"), ("file", "file"), ("media_type", "kind"), ("sticker_emoji", "sticker"),
          ("forwarded_from", "forwarded from"), ("saved_from", "saved from"), ("via_bot", "via"),
          ("edited", "edited"), ("contact_information", "contact"), ("poll", "poll"), ("action", "service"),
          ("location_information", "place"))  # fmt: skip
_FACTS = (("name", "title"), ("type", "chat type"), ("id", "chat id"))


class Telegram(Reader):
    """Machine-readable exports of Telegram Desktop."""

    name = "Telegram export"
    recipe = "telegram/2"
    mimes: ClassVar[tuple[str, ...]] = (MIME,)
    suffixes: ClassVar[tuple[str, ...]] = (".json",)
    undated: ClassVar[str | None] = "no date"  # what stands for a date that is not there

    def recognise(self, head: bytes, *, name: str = "") -> str | None:
        """By the list of messages and a field that only Telegram's have."""
        start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
        return MIME if start.startswith(b"{") and _MESSAGES.search(start) and _OF_ONE.search(start) else None

    def read(self, file: BinaryIO, *, hint: Mapping[str, str]) -> Reading:
        """The messages of every chat in the export; of one that is cut short, those before the cut."""
        export = _Export(_text(file))
        laid = Laid("The export")
        count = 0
        facts: dict[str, str] = {}
        for kind, value in export.walk():
            if kind == "message":
                count += _lay(value, laid, self.undated)
            elif value and isinstance(value, str | int):
                name = dict(_FACTS)[kind]
                facts.setdefault(name, plainly(str(value)))
                if kind == "name" and len(export.path) > 1:  # one of several chats
                    laid.block("heading", laid.words(plainly(str(value)), behind="\n\n"), plainly(str(value)))
        if not count and export.says:
            raise CaseError(f"The Telegram export {export.says} before its first message; export the chat once more.")
        says = f"The export {export.says}; what stands before that is shown." if export.says else ""
        return Reading(self.recipe, laid.text, tuple(laid.blocks), facts | {"messages": str(count)}, says)


class FirstTelegram(Telegram):
    """As they were read at first: a message whose date is empty ended in a comma, one without was passed over."""

    recipe = "telegram/1"
    mimes = suffixes = ()
    undated = None

    def recognise(self, head: bytes, *, name: str = "") -> str | None:
        """No file any more; texts that were made so are held against their bytes so."""
        return None


def _text(file: BinaryIO) -> str:
    file.seek(0)
    data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        says = f"The Telegram export is larger than {MOST_BYTES >> 20} MB"
        raise CaseError(f"{says}; export the chat once more for a shorter time, and attach each piece.")
    return data.decode("utf-8-sig", "replace")


class _Export:
    """A JSON text walked along the keys that lead to messages; nothing else of it is kept."""

    def __init__(self, text: str) -> None:
        self.says = ""
        self.path: list[str] = []
        self._text = text
        self._at = 0

    def walk(self) -> Iterator[tuple[str, Any]]:
        """Each ``("message", object)``, and a chat's name, type and id as they come."""
        try:
            yield from self._object()
        except RecursionError:
            self.says = f"nests deeper than any chat does at character {self._at:,}"
        except (ValueError, IndexError):
            self.says = f"is cut short or damaged at character {self._at:,}"

    def _object(self) -> Iterator[tuple[str, Any]]:
        self._take("{")
        while self._next() != "}":
            key = self._decoded()
            self._take(":")
            yield from self._value(key if isinstance(key, str) else "")
            if self._next() == ",":
                self._at += 1
        self._at += 1

    def _value(self, key: str) -> Iterator[tuple[str, Any]]:
        sign = self._next()
        if key in ("chats", "left_chats") and sign == "{" and not self.path:
            self.path.append(key)
            yield from self._object()
            self.path.pop()
        elif key in ("list", "messages") and sign == "[" and len(self.path) < 3:
            yield from self._list(key)
        else:
            value = self._decoded()
            if key in dict(_FACTS):
                yield key, value

    def _list(self, key: str) -> Iterator[tuple[str, Any]]:
        self._take("[")
        while self._next() != "]":
            if key == "messages":
                yield "message", self._decoded()
            else:
                self.path.append(key)
                yield from self._object()
                self.path.pop()
            if self._next() == ",":
                self._at += 1
        self._at += 1

    def _decoded(self) -> Any:
        try:
            value, self._at = _DECODER.raw_decode(self._text, self._at)
        except StopIteration as error:
            raise ValueError from error
        return value

    def _next(self) -> str:
        found = _BLANK.match(self._text, self._at)
        self._at = found.end() if found else self._at
        return self._text[self._at]

    def _take(self, sign: str) -> None:
        if self._next() != sign:
            raise ValueError(sign)
        self._at += 1


def _lay(message: Any, laid: Laid, undated: str | None) -> bool:
    """Set one message; whether it is one."""
    if not isinstance(message, dict) or not ("date" in message or (undated and "text" in message)):
        return False
    who = _plain(message.get("from")) or _plain(message.get("actor")) or "unknown"
    when = _when(message)
    told = [f"{name}: {shown}" for key, name in _NAMED if key in message and (shown := _plain(message[key]))]
    if "reply_to_message_id" in message and (reply := _plain(message["reply_to_message_id"])):
        told.append(f"answers message {reply}")
    number = _plain(message.get("id"))
    start = laid.words(" · ".join((f"{who}, {when or undated or ''}", *told)), behind="\n\n")
    if words := written(message.get("text")).strip("\n"):
        laid.words(words, behind="\n")
    laid.block(
        "message", start, " · ".join(each for each in (f"message {number}" if number else "", when, who) if each)
    )
    return True


def _plain(value: Any) -> str:
    """A field of one line; an object as its JSON."""
    if isinstance(value, dict | list):
        try:
            value = json.dumps(value, ensure_ascii=False)
        except (ValueError, RecursionError):
            return ""
    return plainly(" ".join(str(value).split()), longest=500) if value is not None and value != "" else ""


def _when(message: dict[str, Any]) -> str:
    """The time as the export shows it, and its difference to UTC where both are held."""
    stated = _plain(message.get("date"))
    try:
        shown = datetime.fromisoformat(stated)
        ahead = round((shown - datetime(1970, 1, 1)).total_seconds() - int(str(message.get("date_unixtime"))))
    except (ValueError, TypeError, OverflowError):
        return stated
    if abs(ahead) > 15 * 3600 or ahead % 900:
        return stated
    return (
        f"{stated.replace('T', ' ')} {'+' if ahead >= 0 else '-'}{abs(ahead) // 3600:02d}:{abs(ahead) % 3600 // 60:02d}"
    )


def written(text: Any) -> str:
    """The words of a message: a text, or a list of texts and marked pieces of it."""
    pieces = text if isinstance(text, list) else [text]
    return "".join(
        piece if isinstance(piece, str) else str(piece.get("text", "")) if isinstance(piece, dict) else ""
        for piece in pieces
    ).replace("\r\n", "\n")
