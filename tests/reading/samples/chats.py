"""Chats as Telegram Desktop and phones with WhatsApp export them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from tests.reading.samples.sample import Sample


def said(number: int, when: str, unix: int, text: Any, **more: Any) -> dict[str, Any]:
    """One message of an export."""
    return {"id": number, "type": "message", "date": when, "date_unixtime": str(unix), "from": "Анна",
            "from_id": "user1", "text": text, "text_entities": []} | more  # fmt: skip


def _telegram() -> Iterator[Sample]:
    messages = [
        said(1, "2024-03-04T13:00:00", 1709546400, ["Борт ", {"type": "bold", "text": "прибыл"}, ".\n\nЖдём."]),
        said(2, "2024-03-04T13:05:00", 1709546700, "", photo="photos/1.jpg", reply_to_message_id=1),
        {"id": 3, "type": "service", "date": "2024-03-04T13:06:00", "date_unixtime": "1709546760", "actor": "Борис",
         "action": "pin_message", "text": ""},
        said(4, "2024-03-04T14:00:00", 1709550000, "Copied", forwarded_from="Канал \u202e", **{"from": None}),
    ]  # fmt: skip
    chat = {"name": "Наблюдения", "type": "public_channel", "id": 42, "messages": messages}
    text = ("Анна, 2024-03-04 13:00:00 +03:00\nБорт прибыл.\n\nЖдём.\n\n"
            "Анна, 2024-03-04 13:05:00 +03:00 · photo: photos/1.jpg · answers message 1\n\n"
            "Борис, 2024-03-04 13:06:00 +03:00 · service: pin_message\n\n"
            "unknown, 2024-03-04 14:00:00 +03:00 · forwarded from: Канал ‹U+202E›\nCopied")  # fmt: skip
    facts = {"title": "Наблюдения", "chat type": "public_channel", "chat id": "42", "messages": "4"}
    data = json.dumps(chat, ensure_ascii=False, indent=1).encode()
    yield Sample("channel.json", data, "telegram/2", text, "Борт прибыл.", facts,
                 ("message 1 · 2024-03-04 13:00:00 +03:00 · Анна",))  # fmt: skip
    both = {"about": "all of it", "chats": {"about": "x", "list": [
        {"name": "One", "type": "personal_chat", "id": 1, "messages": [said(1, "2024-03-04T10:00:00", 1709546400, "Here")]},
        {"name": "Two", "type": "personal_chat", "id": 2, "messages": [said(1, "2024-03-04T10:00:00", 1709546400, "There")]},
    ]}}  # fmt: skip
    text = "One\n\nАнна, 2024-03-04 10:00:00 +00:00\nHere\n\nTwo\n\nАнна, 2024-03-04 10:00:00 +00:00\nThere"
    yield Sample(
        "two-chats.json", json.dumps(both).encode(), "telegram/2", text, "There", {"messages": "2"}, ("One", "Two")
    )
    cut = data[: data.rindex(b'"from_id"')]
    at = len(cut.decode()[: cut.decode().rindex("{")])
    yield Sample("cut-short.json", cut, "telegram/2", "\n\n".join(_first_three(messages)), "Борт прибыл.", {"messages": "3"},
                 says=f"The export is cut short or damaged at character {at:,}; what stands before that is shown.")  # fmt: skip


def _first_three(messages: list[dict[str, Any]]) -> list[str]:
    assert len(messages) == 4
    return ["Анна, 2024-03-04 13:00:00 +03:00\nБорт прибыл.\n\nЖдём.",
            "Анна, 2024-03-04 13:05:00 +03:00 · photo: photos/1.jpg · answers message 1",
            "Борис, 2024-03-04 13:06:00 +03:00 · service: pin_message"]  # fmt: skip


_WHATSAPP = (
    ("_chat.txt", "\u200e[04/03/2024, 13:00:00] Анна: Борт прибыл.\nЖдём.\n[13/03/2024, 09:05:10] Bob: \u200e<attached: 1.jpg>\n",
     "day first: 13/03/2024, 09:05:10 can be read no other way", ("2024-03-04 13:00:00, Анна", "2024-03-13 09:05:10, Bob"), ""),
    ("whatsapp-us.txt", "3/4/24, 1:00\u202fPM - Messages and calls are end-to-end encrypted.\n3/4/24, 1:05\u202fPM - Ann: Seen: two.\n"
                        "3/14/24, 12:05\u202fAM - Bob: Ok\n",
     "month first: 3/14/24, 12:05\u202fPM".replace("PM", "AM") + " can be read no other way",
     ("2024-03-04 13:00", "2024-03-04 13:05, Ann", "2024-03-14 00:05, Bob"), ""),
    ("WhatsApp-Chat mit Anna.txt", "04.03.24, 13:00 - Anna: Gelandet.\n05.03.24, 07:00 - Bob: Danke\n",
     "day first: dates with dots are written so", ("2024-03-04 13:00, Anna", "2024-03-05 07:00, Bob"), ""),
    ("whatsapp-order.txt", "3/1/24, 13:00 - A: one\n3/2/24, 13:00 - A: two\n4/1/24, 13:00 - A: <Media omitted>\n",
     "month first: only so the messages follow one another", ("2024-03-01 13:00, A", "2024-04-01 13:00, A"), ""),
    ("whatsapp-open.txt", "03/04/2024, 13:00 - A: one\n05/06/2024, 13:00 - A: two\n",
     "open: every date in it can be read both ways", ("03/04/2024, 13:00, A", "05/06/2024, 13:00, A"),
     "Whether the day or the month stands first in its dates stays open: every date in it can be read both ways."),
    ("whatsapp-year.txt", "2024-03-04, 1:00 p.m. - A: one\n2024-03-04, 1:30 p.m. - B: two\n",
     "year first: the year is written first", ("2024-03-04 13:00, A", "2024-03-04 13:30, B"), ""),
    ("whatsapp-arabic.txt", "\u200f٠٤\u200f/٠٣\u200f/٢٠٢٤، ١:٠٠ م - أحمد: هبطت الطائرة\n\u200f١٤\u200f/٠٣\u200f/٢٠٢٤، ٢:٠٠ ص - سالم: نعم\n",
     None, ("2024-03-04 13:00, أحمد", "2024-03-14 02:00, سالم"), ""),
)  # fmt: skip


def samples() -> Iterator[Sample]:
    """Exports of both, whole and cut short, with dates of every custom."""
    yield from _telegram()
    for name, text, order, labels, says in _WHATSAPP:
        quote = text.splitlines()[1]
        facts = {"date order": order} if order else {}
        yield Sample(name, text.encode(), "whatsapp/1 utf-8", text, quote, facts, labels, says=says)
