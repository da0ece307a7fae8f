"""Random acts, undos, redos and restarts: the tables equal the journal's replay after every step."""

from pathlib import Path

import pytest

from tests.campaigns.walk import tables, walk


@pytest.mark.parametrize("seed", [1, 2])
def test_walk(tmp_path: Path, seed: int):
    made = walk(tmp_path, steps=75, seed=seed)
    assert sum(len(rows) for rows in tables(made.case).values()) > 50
    made.case.close()
    assert len(list(tmp_path.iterdir())) == 1
