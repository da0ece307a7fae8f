"""Hostile and odd chats and tables: cut, nested, endless in one line, in another form than they say."""

from __future__ import annotations

import json
from io import BytesIO

import pytest

from tests.clock import within
from tests.reading.samples.chats import said
from workbench.reading import plaintext
from workbench.reading.reader import Reading
from workbench.reading.readers import csvs, reader_for, reader_of, telegram
from workbench.reading.readers.csvs import Csv
from workbench.reading.readers.telegram import Telegram
from workbench.reading.readers.whatsapp import WhatsApp
from workbench.values.errors import CaseError


def export(*messages: object) -> bytes:
    return json.dumps({"name": "N", "type": "private_group", "id": 1, "messages": messages}).encode()


def read(data: bytes) -> Reading:
    return Telegram().read(BytesIO(data), hint={})


ONE = said(1, "2024-03-04T10:00:00", 1709546400, "Here.")


def test_a_deeply_nested_export_is_told_and_what_stands_before_is_kept() -> None:
    deep = b"[" * 200_000
    whole = export(ONE)
    reading = read(whole[:-2] + b', {"date": ' + deep)
    assert reading.text.endswith("Here.")
    assert "nests deeper than any chat does" in reading.says
    with pytest.raises(CaseError, match="before its first message; export the chat once more"):
        read(b'{"messages": [' + deep)


ODD = [
    None, 5, [], "x", {}, {"date": None, "text": 5}, {"date": 9, "from": [1], "id": {"a": 1}},
    {"date": "2024-03-04T10:00:00", "date_unixtime": "9" * 5000},
    {"date": "2024-03-04T10:00:00", "date_unixtime": -(10**30), "text": [None, 4, {"text": 7}]},
    {"date": "x", "text": "\ud83d", "photo": "../../x", "from": "\u202e"},
]  # fmt: skip


@pytest.mark.parametrize("odd", ODD, ids=range(len(ODD)))
def test_a_message_of_another_shape_is_passed_over_or_shown(odd: object) -> None:
    reading = read(export(odd, ONE))
    assert reading.text.endswith("Анна, 2024-03-04 10:00:00 +00:00\nHere.")
    assert reading.says == ""
    assert "\u202e" not in reading.text


@pytest.mark.parametrize(
    "dateless", [{"date": "", "text": "There."}, {"date": None, "text": "There."}, {"text": "There."}]
)
def test_a_message_without_a_date_says_so(dateless: dict[str, object]) -> None:
    reading = read(export({"id": 7, "from": "Ann", **dateless}, ONE))
    assert reading.text.startswith("Ann, no date\nThere.\n\n")
    assert reading.blocks[0].label == "message 7 · Ann"
    assert reading.facts["messages"] == "2"


def test_a_text_made_by_the_first_recipe_is_made_so_again() -> None:
    old = reader_of("telegram/1")
    assert old is not None
    assert old.read(BytesIO(export({"date": "", "text": "There."}, {"text": "x"}, ONE)), hint={}).text.startswith(
        "unknown, \nThere.\n\nАнна"
    )
    assert reader_for(export(ONE))[0].recipe == "telegram/2"


def test_numbers_and_constants_that_json_does_not_have_are_told() -> None:
    reading = read(export(ONE)[:-2] + b', {"date": "2024", "id": ' + b"9" * 5000 + b"}]}")
    assert reading.text.endswith("Here.")
    assert "cut short or damaged" in reading.says


def test_an_export_too_large_is_refused_and_a_long_one_read_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    long = export(*[ONE] * 20_000)
    with within(2):
        assert read(long).facts["messages"] == "20000"
    with within(2), pytest.raises(CaseError, match="cut short or damaged at character 14 before its first message"):
        read(b'{"messages": [' + b'"' + b"x" * 5_000_000)
    monkeypatch.setattr(telegram, "MOST_BYTES", 1 << 20)
    with pytest.raises(CaseError, match="larger than 1 MB; export the chat once more for a shorter time"):
        read(long)


def test_other_json_is_no_export() -> None:
    for data in (b'{"messages": []}', b'{"messages": [{"text": "x"}]}', b"[]", b'{"date_unixtime": 1}'):
        assert reader_for(data, name="result.json") is None


def test_a_chat_of_one_line_and_one_of_nothing_but_heads_are_read_in_time() -> None:
    head = "[04/03/2024, 13:00:00] A: "
    with within(2):
        chat(head + "x" * 5_000_000)
    with within(2):
        assert chat(head * 100_000).facts["messages"] == "1"
    with within(2):
        assert chat((head + "\n") * 30_000).facts["messages"] == "30000"
    with within(2):
        chat("1" * 3_000_000)


def chat(text: str) -> Reading:
    return WhatsApp().read(BytesIO(text.encode()), hint={})


def test_dates_that_contradict_each_other_stay_open() -> None:
    reading = chat("13/03/2024, 13:00 - A: x\n03/13/2024, 13:00 - A: y\n")
    assert reading.facts["date order"] == "open: 13/03/2024, 13:00 and 03/13/2024, 13:00 contradict each other"
    assert [block.label for block in reading.blocks] == ["13/03/2024, 13:00, A", "03/13/2024, 13:00, A"]


def test_a_half_of_the_day_in_words_not_known_leaves_the_time_as_written() -> None:
    reading = chat("14/03/2024, 1:00 foo - A: x\n14/03/2024, 25:99 - B: y\n")
    assert [block.label for block in reading.blocks] == ["14/03/2024, 1:00 foo, A", "14/03/2024, 25:99, B"]


def test_a_log_that_looks_like_a_chat_is_plain_text_unless_something_says_chat() -> None:
    log = b"2024-03-04 13:00 - arrival: one An-124\n2024-03-04 14:00 - departure: none\n"
    assert reader_for(log, name="log.txt") is None
    assert reader_for(log, name="WhatsApp Chat with Ann.txt")


def test_a_table_of_one_line_or_with_a_quote_never_closed_is_read_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csvs, "MOST_CELLS", 1000)
    for text in ("a," * 300_000, 'a,"' + "x" * 1_000_000, '"",' * 100_000, "a,b\n" * 60_000, '"' * 500_000):
        with within(2):
            reading = Csv().read(BytesIO(text.encode()), hint={})
        assert reading.text == text
        assert len(reading.blocks) <= 1000
    assert "The first 1,000 cells are named" in Csv().read(BytesIO(b"a," * 1_001), hint={}).says


def test_a_table_too_large_or_no_text_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(CaseError, match="no text that can be read"):
        Csv().read(BytesIO(bytes(range(256)) * 4), hint={})
    monkeypatch.setattr(plaintext, "MOST_BYTES", 10)
    with pytest.raises(CaseError, match="attach it as plain text"):
        Csv().read(BytesIO(b"a,b,c,d,e\n1,2,3\n"), hint={})


def test_what_is_called_a_table_and_is_none_is_not_read_as_one() -> None:
    for data in (b"%PDF-1.4 a,b\n", b"<html>a,b\n1,2\n", b'{"a": 1, "b": 2}', b"\0\1,\2", b"one word\n", b""):
        found = reader_for(data, name="a.csv")
        assert found is None or found[0].recipe != "csv/1"
