"""A time is as precise as its words: to the minute, unless a second is written."""

from __future__ import annotations

import pytest

from workbench.reference.dating.typed import resolve_when
from workbench.values.spoken import spoken_date


@pytest.mark.parametrize(("written", "edtf", "latest", "said"), [
    ("04:25 UTC on 9 February 2025", "2025-02-09T04:25Z", "2025-02-09T04:25:59Z", "9 Feb 2025, 04:25 UTC"),
    ("9 February 2025, 0425Z", "2025-02-09T04:25Z", "2025-02-09T04:25:59Z", "9 Feb 2025, 04:25 UTC"),
    ("2025-02-09 04:25+03:00", "2025-02-09T04:25+03:00", "2025-02-09T01:25:59Z", "9 Feb 2025, 04:25 UTC+03:00"),
    ("04:25:10 UTC on 9 February 2025", "2025-02-09T04:25:10Z", "2025-02-09T04:25:10Z", "9 Feb 2025, 04:25:10 UTC"),
    ("04:25:00 UTC on 9 February 2025", "2025-02-09T04:25:00Z", "2025-02-09T04:25:00Z", "9 Feb 2025, 04:25:00 UTC"),
])  # fmt: skip
def test_a_time_is_as_precise_as_it_is_written(written: str, edtf: str, latest: str, said: str) -> None:
    found = resolve_when(written)
    assert (found.edtf, found.latest) == (edtf, latest)
    assert spoken_date(edtf) == said
