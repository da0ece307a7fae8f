"""How something is looked at is no matter of dispute: what two people did to it merges without a conflict."""

from __future__ import annotations

from pathlib import Path

from workbench.case import acts
from workbench.case.case import Case
from workbench.exchange.copy import copy_case
from workbench.exchange.merge import merge


def test_frames_and_saved_views_changed_on_both_sides_do_not_conflict(tmp_path: Path) -> None:
    with Case.create(tmp_path / "a.casefile", title="Flights", analyst="ada") as case:
        board = acts.add_board(case, "Flights")
        frame = acts.add_frame(case, board, (0, 0, 80, 80), name="October")
        acts.save_view(case, "timeline", "Autumn", {"lanes": ["place"]})
        copy_case(case, tmp_path / "b.casefile")
    with Case.open(tmp_path / "b.casefile", analyst="ben") as other:
        acts.move_cards(other, [], frames={frame: (8, 8, 80, 80)})
        acts.fold_frame(other, frame)
        acts.save_view(other, "timeline", "Autumn", {"lanes": ["origin"]})
        acts.set_fields(other, frame, {"name": "November"})
    with Case.open(tmp_path / "a.casefile", analyst="ada") as case:
        acts.move_cards(case, [], frames={frame: (16, 16, 80, 80)})
        acts.fold_frame(case, frame)
        acts.fold_frame(case, frame, folded=False)
        acts.save_view(case, "timeline", "Autumn", {"lanes": ["claim"]})
        acts.set_fields(case, frame, {"name": "December"})
        report = merge(case, tmp_path / "b.casefile")
        assert [each["field"] for each in report.conflicts] == ["name"]
