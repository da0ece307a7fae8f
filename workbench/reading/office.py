"""What Office files share: how a part points to others, and what a file states about itself."""

from __future__ import annotations

import posixpath

from workbench.reading.parts import Attributes, Parts, nothing

_MAIN = "officeDocument"
_CORE = {
    "title": "title", "subject": "subject", "creator": "author", "keywords": "keywords",
    "description": "description", "lastModifiedBy": "last modified by", "created": "created",
    "modified": "modified", "lastPrinted": "last printed", "language": "language", "category": "category",
    "revision": "revision",
}  # fmt: skip
_APPLICATION = {"Application": "program", "AppVersion": "program version", "Company": "company",
                "Manager": "manager", "Template": "template"}  # fmt: skip
_META = {
    "title": "title", "subject": "subject", "initial-creator": "author", "creator": "last modified by",
    "creation-date": "created", "date": "modified", "print-date": "last printed", "printed-by": "printed by",
    "keyword": "keywords", "description": "description", "language": "language", "generator": "program",
    "editing-cycles": "revision",
}  # fmt: skip
_LONGEST = 2_000  # code points of a fact; more is no property but a text


def links(parts: Parts, path: str) -> dict[str, tuple[str, str]]:
    """What a part points to, by id: the kind of it and its path, or the address outside the file as written."""
    found: dict[str, tuple[str, str]] = {}
    folder = posixpath.dirname(posixpath.dirname(path))

    def start(name: str, given: Attributes) -> None:
        if name == "Relationship":
            target = given.get("Target", "")
            if given.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            found[given.get("Id", "")] = (given.get("Type", "").rpartition("/")[2], target)

    if path in parts.names:
        parts.parse(path, start, nothing, nothing)
    return found


def links_of(path: str) -> str:
    """Where the links of a part stand."""
    folder, _, name = path.rpartition("/")
    return posixpath.join(folder, "_rels", f"{name}.rels")


def main_part(parts: Parts, usual: str) -> str:
    """The part that everything else hangs on."""
    return next((path for kind, path in links(parts, "_rels/.rels").values() if kind == _MAIN), usual)


def office_facts(parts: Parts) -> dict[str, str]:
    """The properties of an Office file, each as written in it; which program it says it was made with."""
    found = _properties(parts, "docProps/core.xml", _CORE) | _properties(parts, "docProps/app.xml", _APPLICATION)
    if any(name.endswith("vbaProject.bin") for name in parts.names):
        found["macros"] = "the file carries macros; they are never run here"
    return found


def opendocument_facts(parts: Parts) -> dict[str, str]:
    """The properties of an OpenDocument file, each as written in it."""
    return _properties(parts, "meta.xml", _META)


def _properties(parts: Parts, path: str, names: dict[str, str]) -> dict[str, str]:
    """The words of the elements named, by the name a fact has; the first of each counts."""
    if path not in parts.names:
        return {}
    held: dict[str, list[str]] = {}
    into: list[list[str]] = []

    def start(name: str, given: Attributes) -> None:
        kept = name in names and names[name] not in held
        into.append(held.setdefault(names[name], []) if kept else [])

    def text(words: str) -> None:
        if into and sum(map(len, into[-1])) < _LONGEST:
            into[-1].append(words)

    parts.parse(path, start, lambda _name: into.clear(), text)
    joined = {name: "".join(words)[:_LONGEST].strip() for name, words in held.items()}
    return {name: words for name, words in joined.items() if words}
