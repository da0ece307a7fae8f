"""What the child tells of a tracker file, and what comes of it in the case."""

import json
from pathlib import Path
from typing import Any, NoReturn

import pytest

from workbench.case.case import Case
from workbench.reading import children, confined
from workbench.reading.deriving import media_type
from workbench.reading.flights import import_flights, kind_of
from workbench.tracking.kept import told, tracks


def test_half_a_character_stands_as_a_sign_for_it(tmp_path: Path):
    rows = [[n * 5.0, 35.0 + n / 100, 34.0, 30000, 400.5, 61.2, 0, 0, {"flight": "FL"}] for n in range(40)]
    text = json.dumps({"icao": "154073", "r": "RA-\ud8001", "timestamp": 1_761_436_800, "trace": rows})
    (tmp_path / "a.json").write_text(text.replace('"FL"', r'"\udc00FL"'))
    with Case.create(tmp_path / "c.casefile", title="Flights", analyst="Tester") as case:
        import_flights(case, [str(tmp_path / "a.json")])
        (one,) = tracks(case)
        assert one.identity["registration"]["value"] == "RA-\ufffd1"
        assert told(case, one)["extent"]["callsigns"] == ["\ufffdFL"]


@pytest.mark.parametrize("name", ["a.csv", "a.txt", "a"])
@pytest.mark.parametrize("line", ['1712400000,a,AB12,"50.1,8.0",0,10,90', "From: a@b.example, 1", "\udcff,\0,,"])
def test_a_table_of_a_tracker_is_told_as_by_all_readers(name: str, line: str):
    head = "\n".join(["Timestamp,UTC,Callsign,Position,Altitude,Speed,Direction", *[line] * 9])
    data = head.encode("utf-8", "surrogateescape")
    assert kind_of(data, name=name) == media_type(data, name=name)


def test_a_child_is_given_time_for_ten_million_lines_of_a_receiver(monkeypatch: pytest.MonkeyPatch):
    asked: list[float] = []

    class Asked(Exception):
        pass

    def ask(_child: children.Child, job: dict[str, Any], *_: object, **__: object) -> NoReturn:
        asked.append(job["seconds"])
        raise Asked

    monkeypatch.setattr(children.Child, "ask", ask)
    for size in (1 << 20, 900 << 20):
        with pytest.raises(Asked):
            next(confined.flights(confined.Lent("a.txt", "a", size, lambda _place: b""), hint={}))
    assert asked == [5.0, confined.FLIGHTS_SECONDS]
