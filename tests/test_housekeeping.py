"""House-keeping: nothing unused, nothing twice, nothing long; licences of all that is installed with the program."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
Sources = Mapping[str, str]  # a file's name -> its text
LINES, TYPICAL = 350, 25  # of a file; of nine functions in ten
ALIKE = 8  # lines in a row that stand in two places
OF_TESTS = {"note_numbers"}  # asked by tests of several rooms
CALLED_BY_OTHERS = {
    "seekable", "readinto", "get_redirect_target", "_new_conn", "interface_cast", "_from_iterable",
}  # fmt: skip
"""Names that a library calls: of files, requests, urllib3, Qt and the standard library's collections."""
_NAMED = re.compile(r"^[ ]*(?:async def|def|class) (\w+)|^(\w+)(?::[^=\n]+)? = ", re.MULTILINE)
_QT = re.compile(r"[a-z]+[A-Z]")  # Qt's own way of writing: an override
_PICKED_UP = ("workbench/reading/readers/", "workbench/tracking/formats/")  # found by walking the folder


@cache
def house() -> Sources:
    files = [ROOT / "main.py", *sorted((ROOT / "workbench").rglob("*.py"))]
    return {file.relative_to(ROOT).as_posix(): file.read_text(encoding="utf-8") for file in files}


def unused(sources: Sources) -> list[str]:
    """Functions, classes, methods and constants whose name stands nowhere but where they are made."""
    words = Counter(word for text in sources.values() for word in re.findall(r"\w+", text))
    made: dict[str, list[str]] = defaultdict(list)
    for file, text in sources.items():
        for found in _NAMED.finditer(text):
            made[found[1] or found[2]].append(file)
    return sorted(
        f"{', '.join(files)}: {name}" for name, files in made.items()
        if words[name] == len(files) and not name.startswith("__") and not _QT.match(name)
        and name not in CALLED_BY_OTHERS | OF_TESTS
        and not (name[0].isupper() and all(file.startswith(_PICKED_UP) for file in files))
    )  # fmt: skip


def twice(sources: Sources, most: int = ALIKE) -> list[str]:
    """Places where as many lines in a row stand that stand elsewhere, too; imports and lists of names do not count."""
    seen: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for file, text in sources.items():
        lines = [(at, line.strip()) for at, line in enumerate(text.splitlines(), 1)]
        told = [(at, line) for at, line in lines if len(line) > 3 and not _IDLE.match(line)]
        for start in range(len(told) - most + 1):
            some = told[start : start + most]
            seen[tuple(line for _, line in some)].append(f"{file}:{some[0][0]}")
    return [" and ".join(places) for places in seen.values() if len(places) > 1]


_IDLE = re.compile(r'#|"""|from |import |[\w, ()]+,?$')


def lengths(text: str) -> Iterator[int]:
    """How many lines each function has, its decorators left out."""
    lines = text.splitlines()
    for at, line in enumerate(lines):
        if re.match(r" *(async )?def ", line):
            deep = len(line) - len(line.lstrip())
            inside = (n for n, each in enumerate(lines[at + 1 :], 1) if each.strip() and not _ENDS.match(each.strip()))
            after = (n for n in inside if len(lines[at + n]) - len(lines[at + n].lstrip()) <= deep)
            yield len("\n".join(lines[at : at + next(after, len(lines) - at)]).rstrip().splitlines())


_ENDS = re.compile(r"\) ?(->.*)?:")  # of a head over several lines


def test_nothing_stands_unused():
    assert unused(house()) == []
    assert unused({"a.py": "def left():\n    pass\nKEPT = 1\nprint(KEPT)\n"}) == ["a.py: left"]


def test_nothing_stands_twice():
    assert twice(house()) == []
    lines = "\n".join(f"value_{at} = made({at})" for at in range(ALIKE))
    assert twice({"a.py": lines, "b.py": f"x = one()\n{lines}"}) == ["a.py:1 and b.py:2"]


def test_nothing_is_long():
    assert [file for file, text in house().items() if len(text.splitlines()) > LINES] == []
    told = sorted(length for text in house().values() for length in lengths(text))
    assert told[len(told) * 9 // 10] <= TYPICAL
    assert [*lengths("def one(\n    a,\n) -> None:\n    b()\n\n\ndef two():\n    c()\n")] == [4, 2]


# licences

ALLOWED = {
    "MIT", "MIT-0", "MIT-CMU", "BSD", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "Apache-2.0", "Zlib", "CC0-1.0",
    "PSF-2.0", "ISC", "MPL-2.0", "LGPL-3.0-only", "LGPL-2.1-or-later", "Unlicense", "any-OSI",
}  # fmt: skip
"""Licences that what is installed beside the program may have; the LGPL for Qt and Enchant, from wheels
of their own (NOTICE)."""
SAID = {"any-OSI": "any-OSI", "BSD-3-Clause, Apache-2.0, dependency licenses": "BSD-3-Clause AND Apache-2.0",
        "Apache 2.0": "Apache-2.0", "BSD License": "BSD", "MIT License": "MIT", "Apache Software License": "Apache-2.0",
        "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0", "LGPL": "LGPL-2.1-or-later"}  # fmt: skip
WORDS = {
    "AFFERO": "AGPL", "GNU LESSER": "LGPL-3.0-only", "GNU GENERAL PUBLIC LICENSE": "GPL",
    "Permission is hereby granted, free of charge": "MIT",
    "Redistribution and use in source and binary forms": "BSD",
}  # fmt: skip
"""How a licence is known by its words, where the package names none."""


def licence(package: Distribution) -> str:
    """What a package is licensed under, as an expression; what its metadata do not name is read in its licence file."""
    told = package.metadata
    kinds = [each.split(" :: ")[-1] for each in told.get_all("Classifier") or () if each.startswith("License ::")]
    named = told.get("License-Expression") or " AND ".join(SAID.get(kind, kind) for kind in kinds)
    short = told.get("License") or ""
    if not named and short and "\n" not in short.strip():
        named = SAID.get(short, short)
    return named or known(short or "\n".join(_licence_files(package)))


def known(text: str) -> str:
    """The licence whose words these are."""
    plain = " ".join(text.split())
    return next((name for words, name in WORDS.items() if words.casefold() in plain.casefold()), "unknown")


def _licence_files(package: Distribution) -> Iterator[str]:
    for file in package.files or ():
        if re.match(r"(LICEN[CS]E|COPYING)", file.name, re.IGNORECASE):
            yield Path(str(package.locate_file(file))).read_text(encoding="utf-8", errors="replace")


def allowed(expression: str) -> bool:
    """Whether one of the choices an expression gives consists of allowed licences alone."""
    if "(" in expression:
        inner = re.sub(r"\(([^()]*)\)", lambda found: "MIT" if allowed(found[1]) else "none", expression)
        return allowed(inner)
    return any(all(each.strip() in ALLOWED for each in choice.split(" AND ")) for choice in expression.split(" OR "))


def needed() -> list[Requirement]:
    """What is installed with the program on this system."""
    lines = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    told = [Requirement(line.rstrip("\\ ")) for line in lines if re.match(r"\w", line)]
    return [each for each in told if each.marker is None or each.marker.evaluate()]


def test_every_dependency_has_a_licence_that_is_allowed():
    found: dict[str, str] = {}
    for each in needed():
        try:
            found[each.name] = licence(distribution(each.name))
        except PackageNotFoundError:
            found[each.name] = "not installed"
    assert len(found) > 30
    assert {name: said for name, said in found.items() if not allowed(said)} == {}


@pytest.mark.parametrize(
    ("expression", "fits"),
    [
        ("MIT", True),
        ("MPL-2.0 AND (Apache-2.0 OR MIT)", True),
        ("LGPL-3.0-only OR GPL-2.0-only", True),
        ("GPL-3.0-only", False),
        ("MIT AND AGPL-3.0-or-later", False),
        ("GNU General Public License v3 (GPLv3)", False),
        ("unknown", False),
    ],
)
def test_an_expression_is_allowed_where_one_choice_is(expression: str, fits: bool):
    assert allowed(expression) is fits


def test_a_licence_is_known_by_its_words():
    assert known("Permission is hereby granted,\nfree of charge, to any person") == "MIT"
    assert known("GNU GENERAL PUBLIC LICENSE\nVersion 3") == "GPL"
    assert known("All rights reserved.") == "unknown"
