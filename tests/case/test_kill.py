"""Kill -9 while editing, attaching, merging, copying and making: nothing acknowledged is lost."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(not hasattr(__import__("os"), "fork"), reason="forks its victims")
def test_kills_at_any_moment_lose_nothing():
    command = [sys.executable, "-m", "tests.campaigns", "kill", "--trials", "24", "--seed", "4"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr[-2000:]
    assert "24 kills" in done.stdout
    assert "none lost" in done.stdout
