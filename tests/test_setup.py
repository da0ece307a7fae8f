"""The README's two commands keep their promise: the lock's packages, free licences, real targets."""

import importlib.metadata as metadata
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROJECT = "workbench"
FREE = ["MIT", "BSD", "Apache", "0BSD", "Zlib", "PSF-2.0", "LGPL", "MPL-2.0", "Mozilla Public License 2.0"]
CHECKED_BY_HAND = {"apsw": "any-OSI: the user may choose", "peewee": "MIT, in its source only",
                   "pyrage": "MIT, in its licence file only"}  # fmt: skip


def locked() -> dict[str, dict]:
    return {package["name"]: package for package in tomllib.loads((ROOT / "uv.lock").read_text())["package"]}


def needed(packages: dict[str, dict], *, dev: bool) -> set[str]:
    """Names of all packages that the project needs, by following the lock."""
    project = packages[PROJECT]
    wanted = project["dependencies"] + (project["dev-dependencies"]["dev"] if dev else [])
    found: set[str] = set()
    while wanted:
        name = wanted.pop()["name"]
        if name not in found:
            found.add(name)
            wanted = wanted + packages[name].get("dependencies", [])
    return found


def required(file: str) -> dict[str, tuple[str, set[str]]]:
    """Package name to its pinned version and hashes, as a requirements file states them."""
    blocks = re.findall(r"^([\w.-]+)==(\S+)((?:.*\\\n)*.*)$", (ROOT / file).read_text(), re.MULTILINE)
    return {name: (version, set(re.findall(r"sha256:\w+", rest))) for name, version, rest in blocks}


@pytest.mark.parametrize(("file", "dev"), [("requirements.txt", False), ("requirements-dev.txt", True)])
def test_requirements_are_the_lock(file: str, dev: bool):
    packages = locked()
    expected = {}
    for name in needed(packages, dev=dev):
        package = packages[name]
        files = package.get("wheels", []) + ([package["sdist"]] if "sdist" in package else [])
        expected[name] = (package["version"], {entry["hash"] for entry in files})
    assert required(file) == expected, "run: make lock"


def licence(name: str) -> str:
    about = metadata.metadata(name)
    classifiers = [line for line in about.get_all("Classifier", []) if line.startswith("License")]
    return about.get("License-Expression") or about.get("License") or " ".join(classifiers) or ""


def test_every_installed_dependency_is_free():
    installed = {dist.name.lower().replace("_", "-") for dist in metadata.distributions()}
    names = needed(locked(), dev=False) & installed - CHECKED_BY_HAND.keys()
    assert len(names) > 10
    assert {name: licence(name) for name in names if not any(free in licence(name) for free in FREE)} == {}


def test_readme_begins_with_the_two_commands():
    blocks = re.findall(r"^```\w*\n(.*?)^```", (ROOT / "README.md").read_text(), re.MULTILINE | re.DOTALL)
    assert blocks[:2] == ["make run\n", "make test\n"]


def test_the_makefile_has_the_targets_the_pages_name():
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    pages = [page for page in ROOT.glob("*.md") if page.name != "CHANGELOG.md"]
    named = {name for page in pages for name in re.findall(r"`make (\w+)", page.read_text())}
    assert {"run", "test", "check"} <= named <= targets


def test_every_bundled_font_is_in_the_notice():
    notice = (ROOT / "NOTICE").read_text()
    fonts = ROOT / "resources" / "fonts"
    families = {re.sub(r"(?<=[a-z])(?=[A-Z])", " ", font.stem.split("-")[0]) for font in fonts.glob("*.ttf")}
    licences = {file.name for file in fonts.glob("OFL-*.txt")}
    assert len(families) >= 5
    assert {name for name in families | licences if name.replace("Jet Br", "JetBr") not in notice} == set()
