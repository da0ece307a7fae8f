"""What the child tells of a tracker file, and what comes of it in the case."""

import json
from pathlib import Path

from workbench.case.case import Case
from workbench.reading.flights import import_flights
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
