"""Whether a newer version is announced: what answers are taken, what is newer, and what is asked."""

import io
import json
from types import SimpleNamespace
from typing import Any

import pytest

from workbench.reading.newer import Announced, look_for_newer
from workbench.values.errors import CaseError

HERE = "https://casefile.example/newest"


def asked(said: str, running: str = "1.9.0", status: int = 200) -> Announced:
    calls: list[tuple[str, dict[str, Any]]] = []

    def fetch(url: str, **how: Any) -> Any:
        calls.append((url, how))
        return SimpleNamespace(status=status, body=io.BytesIO(said.encode("utf-8", "surrogateescape")))

    found = look_for_newer(HERE, running, lambda *_: None, proxy="http://127.0.0.1:8118", fetch=fetch)
    ((url, how),) = calls
    assert url == HERE
    assert (how["limit"], how["proxy"]) == (1 << 20, "http://127.0.0.1:8118")
    return found


@pytest.mark.parametrize(
    "said",
    [
        "1.10.0\n", "1.10.0 of 2 March, with what is new below", json.dumps({"version": "1.10.0"}),
        json.dumps({"info": {"version": "1.10.0"}, "releases": {}}),
        json.dumps({"tag_name": "1.10.0", "html_url": "https://forge.example/1"}),
    ],
)  # fmt: skip
def test_the_version_is_found_as_publishers_announce_it(said: str) -> None:
    assert asked(said) == ("1.10.0", True)


@pytest.mark.parametrize(
    ("said", "running", "newer"),
    [("1.9", "1.9.0", False), ("v1.9.1", "1.9.0", True), ("1.9.0", "1.10.0", False), ("2.0rc1", "1.9.0", True),
     ("2.0rc1", "2.0", False), ("2.0", "2.0rc1", True), ("2.0rc2", "2.0rc1", True), ("1.9.0+local", "1.9.0", False),
     ("2.0rc10", "2.0rc2", True), ("2.0.post1", "2.0", True), ("2.0", "2.0.post1", False), ("2.0a1", "2.0.dev3", True)],
)  # fmt: skip
def test_versions_are_ordered_by_their_numbers_and_trials_stand_before_releases(
    said: str, running: str, newer: bool
) -> None:
    assert asked(said, running) == (said, newer)


@pytest.mark.parametrize(
    "said",
    ["", "<html>", "[1]", '{"version": 2}', '{"version": "new!"}', '{"a":' * 5000, "\udcff", "9" * 99,
     f"1{'a' * 60}!", f"1{'a-' * 100_000}", f"1.0+{'a' * 1000}"],
)  # fmt: skip
def test_an_answer_without_a_version_is_refused_with_its_address(said: str) -> None:
    with pytest.raises(CaseError, match=f"{HERE} announces no version"):
        asked(said)


def test_a_page_that_is_not_there_is_told_as_such() -> None:
    with pytest.raises(CaseError, match="status 404"):
        asked("2.0", status=404)
