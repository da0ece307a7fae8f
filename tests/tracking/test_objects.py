"""Objects that are written like others: they tell what a JSON parser reads, and nothing is taken that is no JSON."""

import json
import random

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.tracking import objects
from workbench.tracking.objects import Objects

_NAMES = "flight", "nic", "type"


def _told(texts: list[bytes]) -> list | None:
    try:
        return [tuple(map(orjson.loads(each).get, _NAMES)) for each in texts]
    except orjson.JSONDecodeError:
        return None


def _many() -> list[bytes]:
    chance = random.Random(1)
    made = []
    for at in range(400):
        held = {"type": "adsb_icao", "flight": f"DLH{at % 7}", "a": [at, "type" if at % 9 == 0 else "x"], "b": at / 10,
                "nic": chance.choice([8, 9, None]), "hex": f"3c0e{at}", "c": -at, "d": 1}  # fmt: skip
        kept = {name: value for name, value in held.items() if name != "flight" or at % 4}
        made.append(json.dumps(kept, separators=(",", ":" if at % 9 else " : ")).encode())
    return made


def test_what_objects_tell_is_what_a_parser_reads(monkeypatch: pytest.MonkeyPatch):
    texts = _many()
    wanted, parsed, parse = _told(texts), [], orjson.loads
    reader = Objects(*_NAMES)
    with monkeypatch.context() as patch:
        patch.setattr(orjson, "loads", lambda text: parsed.append(text) or parse(text))
        assert [*reader.told(texts[:150]), *reader.told(texts[150:])] == wanted
    assert len(parsed) < len(texts) / 2
    monkeypatch.setattr(objects, "_MOST", 3)
    assert Objects(*_NAMES).told(texts) == _told(texts)


@pytest.mark.parametrize(
    "odd",
    [
        b'{"nic":08}', b'{"nic":-01}', b'{"nic":8,"a":00}', b'{"nic":8,"a":[01]}', b'{"nic":8,"a":1e999}',
        b'{"nic":8x}', b'{"nic":8,}', b'{"nic":"8}', b'{"nic":9,"nic":1}', b'{"a":"nic","nic":1}', b'{"nic":[1]}',
        b'{"nic" :7}',
        b'{"nic":%s}' % (b"9" * 309), b'{"nic":8,"a":"\xff1"}', b'{"nic":8,"a":"\n1"}', b'{"nic":}', b"{}",
        b'{"nic": 7}', b'{"flight":"3c01","nic":1E5}', b'{"flight":" 01","nic":8}', b'{"nic":+1}', b'{"nic":1.}',
    ],
)  # fmt: skip
def test_odd_objects_are_told_as_a_parser_tells_them_or_are_no_json(odd: bytes):
    alike = [odd.translate(bytes.maketrans(b"09", b"11"))] * 3  # such as 1e111, which is a number
    for texts in ([odd] * 4, [*alike, odd], [*_many()[:50], odd, odd]):
        assert Objects(*_NAMES).told(texts) == _told(texts)


@given(st.lists(st.text('{}[]",:-+.0123eE naictru', max_size=24), max_size=5), st.text("0123", max_size=8))
def test_any_texts_are_told_as_a_parser_tells_them(words: list[str], digits: str):
    made = [f'{{"nic":8,"a":{word}}}' for word in words] + [f'{{"nic":{digits},"b":[{digits}]}}', f'{{"a":"{digits}"}}']
    texts = [each.encode() for each in made * 3 if each.count("{") == 1 == each.count("}")]
    assert Objects(*_NAMES).told(texts) == _told(texts)
