"""The short forms of the campaigns; ``python -m tests.campaigns`` runs the long ones."""

import importlib
import os
from pathlib import Path

import pytest

from tests.campaigns import clocks, flip, hostile, merges, names, older, power, replicas, room, rows, tamper
from tests.campaigns.__main__ import NAMES
from workbench.case.case import Case

ROOT = Path(__file__).parents[2]


def test_tampering_is_named_every_time():
    assert tamper.run(15, 3) == "15 of 15 named by verify"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks to survive a crash")
def test_rot_is_named_and_never_crashes():
    assert flip.run(12, 500).startswith("12 spoilt files")


@pytest.mark.parametrize("seed", [7, 19])  # 19: both sides undid the attachment of the same bytes
def test_replicas_converge(seed: int):
    assert merges.run(1, seed).startswith("1 families of three replicas converged")


@pytest.mark.parametrize("seed", [105, 13954])  # 13954: what one merge brought another one had put into the trash
def test_scripts_of_three_replicas_converge(seed: int):
    assert replicas.run(1, seed).startswith("1 scripts of three replicas converged")


def test_power_cuts_lose_nothing_acknowledged():
    assert power.cuts(60, 9) == []


def test_a_careless_disk_setting_would_be_found():
    def careless(case: Case) -> None:
        case.raw.authorizer = None
        case.raw.execute("PRAGMA synchronous=NORMAL").fetchall()

    assert power.cuts(30, 9, prepare=careless)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks to survive a crash")
def test_older_formats_are_brought_up_to_date_though_killed_on_the_way():
    assert older.run(1, 2).startswith("7 migrations from 7 formats")


def test_names_that_steer_lead_nowhere():
    assert names.run(20, 3).startswith("20 names")


def test_a_full_disk_of_some_size_loses_nothing():
    assert room.run(1, 4).startswith("1 full disks")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks to measure")
def test_hostile_cases_do_nothing():
    assert "none escaped" in hostile.run(4, 6)


def test_lying_clocks_decide_nothing():
    assert clocks.run(1, 5).startswith("1 families")


def test_every_row_of_the_campaign_can_be_run():
    for row in rows.ROWS:
        assert row.runs or row.tests
        for name, small, full in row.runs:
            assert name in NAMES
            assert callable(importlib.import_module(f"tests.campaigns.{name}").run)
            assert small <= full
        assert all((ROOT / path).exists() for path in row.tests)
