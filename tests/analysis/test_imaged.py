"""What does not fit with a picture: its sun, a posting before it was taken, a time its shadows do not allow."""

from __future__ import annotations

import io

from workbench.analysis import findings
from workbench.case import acts
from workbench.case.acts import Arrival
from workbench.case.case import Case

FITS = {"acquired": "2026-03-20T10:00:00Z", "camera": "50,36", "sun_azimuth": "185", "sun_altitude": "40"}


def picture(case: Case) -> bytes:
    stored = case.stage(io.BytesIO(b"a picture"))
    return acts.attach(case, Arrival(stored, "p.jpg", "image/jpeg", {"at": "2026-03-20T12:00:00Z", "by": "ada"}))[0]


def told(case: Case) -> dict[str, str]:
    return {each.number: each.finding.says for each in findings.every(case)}


def test_what_fits_is_not_told_and_what_does_not_is_a_finding_of_its_source(case: Case):
    source = picture(case)
    key = acts.describe_imagery(case, source, FITS)
    assert told(case) == {}
    acts.describe_imagery(
        case, source, {"acquired": "2026-03-20T06:00:00Z", "posted": "2026-03-18", "time_from": "2026-03-21",
                       "time_method": "shadows"},
    )  # fmt: skip
    found = told(case)
    assert found["FD-6"].startswith(
        "S3: the sun where the camera stood does not fit the stated time, 20 Mar 2026, 06:00:00 UTC. At 06:00 UTC"
    ), found
    assert "a posting of it is known of 18 Mar 2026, before it was taken, 20 Mar 2026, 06" in found["FD-6b"]
    assert found["FD-6c"].endswith("not before 21 Mar 2026 fits by shadows.")
    (first, *_), every = findings.about(case, source), findings.about(case, key)
    assert first.remedies[0].act == "imagery"
    assert len(every) == 3
    acts.delete(case, key)
    assert told(case) == {}


def test_only_what_an_act_touched_is_looked_at_again(case: Case):
    source = picture(case)
    seen = []
    case.listen(lambda change: seen.append(findings.touched(case, change)))
    key = acts.describe_imagery(case, source, FITS)
    assert seen[-1]["imagery"] == {key}
