"""The short forms of the campaigns; ``python -m tests.campaigns`` runs the long ones."""

import os

import pytest

from tests.campaigns import flip, merges, power, tamper
from workbench.case.case import Case


def test_tampering_is_named_every_time():
    assert tamper.run(30, 3) == "30 of 30 named by verify"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks to survive a crash")
def test_rot_is_named_and_never_crashes():
    assert flip.run(30, 500).startswith("30 spoilt files")


@pytest.mark.parametrize("seed", [101, 7, 19])  # 19: both sides undid the attachment of the same bytes
def test_replicas_converge(seed: int):
    assert merges.run(1, seed).startswith("1 families of three replicas converged")


def test_power_cuts_lose_nothing_acknowledged():
    assert power.cuts(60, 9) == []


def test_a_careless_disk_setting_would_be_found():
    def careless(case: Case) -> None:
        case.raw.authorizer = None
        case.raw.execute("PRAGMA synchronous=NORMAL").fetchall()

    assert power.cuts(30, 9, prepare=careless)
