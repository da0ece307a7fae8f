"""Tracker files that no tracker wrote, as small as a test can use."""

import json
from pathlib import Path

DAY = 1_761_436_800  # 26 Oct 2025, 00:00 UTC


def trace(path: Path, *, hex: str = "154073", start: float = DAY, count: int = 40, **more: object) -> str:
    rows = [[n * 5.0, 35.0 + n / 100, 34.0 + n / 50, 30000 + n, 400.5, 61.2, 0, 0, None] for n in range(count)]
    path.write_text(json.dumps({"icao": hex, "r": "RA-82035", "t": "A124", "timestamp": start, "trace": rows, **more}))
    return str(path)
