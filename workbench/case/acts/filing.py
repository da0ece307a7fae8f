"""How the analyst orders the case: tags, hypotheses, views, filters and searches with a name."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from workbench.case.bulk import insert
from workbench.case.case import Case
from workbench.case.filters import parse_filter
from workbench.case.ids import new_id
from workbench.case.pace import paced
from workbench.case.records import Hypothesis, SavedView, Tag
from workbench.case.savedviews import TEXTS, saved_views
from workbench.case.tags import DEEPEST, PATH, Tags, parts
from workbench.values import words
from workbench.values.errors import CaseError


def add_hypothesis(case: Case, statement: str, *, title: str | None = None) -> bytes:
    """One answer to the case's question that what was found is held against, with a short name where it has one."""
    if not statement.strip():
        raise CaseError("The hypothesis is empty; write what would be so.")
    with case.change("New hypothesis"):
        return bytes(Hypothesis.create(statement=statement.strip(), title=" ".join((title or "").split()) or None).id)


def file_under(case: Case, records: Iterable[bytes], name: str) -> bytes:
    """File records under a tag, made where there is none; ``aircraft/military`` is one within another."""
    path = _path(name)
    with case.change("Tag with"):
        tag = _tag_at(case, path)
        retag(case, records, add=[tag])
    return tag


def take_from(case: Case, records: Iterable[bytes], name: str) -> None:
    """File records under a tag no longer; the tag stays."""
    retag(case, records, remove=_tags_named(case, name))


def retag(
    case: Case, records: Iterable[bytes], *, add: Collection[bytes] = (), remove: Collection[bytes] = ()
) -> None:  # fmt: skip
    """File records under some tags and no longer under others, as one entry."""
    found = list(records)
    with case.change("Tag with" if add else "Untag"):
        filed = _filed(case, {*add, *remove})
        rows = [(new_id(), key, tag) for tag in add for key in found if (key, tag) not in filed]
        insert(case.raw, '"tagging" (id, record, tag)', 3, paced(rows, case.rest))
        gone = [(each,) for tag in remove for key in found for each in filed.get((key, tag), ())]
        case.raw.executemany("UPDATE tagging SET deleted = 1 WHERE id = ?", paced(gone, case.rest))


def _tags_named(case: Case, words: str) -> list[bytes]:
    """The tags of a name or path; CaseError where there is none."""
    found = Tags(case).named(words)
    if not found:
        raise CaseError(f"There is no tag {words.strip()}; list tag shows those there are.")
    return found


def _path(words: str) -> list[str]:
    """The names of a path that are few enough to be shown."""
    path = parts(words)
    if not path:
        raise CaseError("A tag needs a name; write a word.")
    if len(path) > DEEPEST:
        raise CaseError(f"A path of tags has at most {DEEPEST} names; shorten it.")
    return path


def _tag_at(case: Case, path: Sequence[str]) -> bytes:
    """The tag of a path, made with its wider ones where there is none; one name alone may lie within any."""
    tags = Tags(case)
    if len(path) == 1 and (held := tags.named(path[0])):
        return held[0]
    parent: bytes | None = None
    for name in path:
        parent = tags.at(parent, name) or bytes(Tag.create(name=name, parent=parent).id)
    assert parent is not None
    return parent


def wider_tag(case: Case, tag: bytes, name: str) -> bytes:
    """The tag of a name or path as the wider one of another, made where there is none; no tag lies within itself."""
    path = may_be_wider(case, tag, name)
    held = Tags(case).named(name)
    return held[0] if held else _tag_at(case, path)


def may_be_wider(case: Case, tag: bytes, name: str) -> list[str]:
    """The path of a tag that another may lie within; CaseError where it lies, or would be made, within that one."""
    path, tags = _path(name), Tags(case)
    at = next(iter(tags.named(name)), None)
    if at is None:
        for each in path:
            if (inner := tags.at(at, each)) is None:
                break
            at = inner
    if at in tags.within([tag]):
        raise CaseError(f"{PATH.join(path)} lies within this tag already; name another as the wider one.")
    return path


def _filed(case: Case, tags: Iterable[bytes]) -> dict[tuple[bytes, bytes], list[bytes]]:
    """The taggings of these tags by record and tag."""
    found: dict[tuple[bytes, bytes], list[bytes]] = {}
    for tag in tags:
        for key, record in case.rows("SELECT id, record FROM tagging WHERE tag = ? AND deleted = 0", (tag,)):
            found.setdefault((bytes(record), tag), []).append(bytes(key))
    return found


def save_view(case: Case, kind: str, name: str, settings: Mapping[str, Any]) -> bytes:
    """Keep a way of looking under a name; one of that name, in whatever capitals, is replaced."""
    kind, word = words.VIEWS.check(kind), " ".join(name.split())
    if not word:
        raise CaseError("A saved view needs a name; write one.")
    held = next((key for key, name in saved_views(case, kind) if name.casefold() == word.casefold()), None)
    with case.change("Save view"):
        if held is None:
            return bytes(SavedView.create(kind=kind, name=word, settings=dict(settings)).id)
        SavedView.update(name=word, settings=dict(settings)).where(SavedView.id == held).execute()
    return held


def save_text(case: Case, kind: str, name: str, text: str) -> bytes:
    """Keep a filter's terms or the words of a search under a name; terms that cannot be read are refused."""
    asked = text.strip()
    if not asked:
        raise CaseError(f"There is nothing to save; write the {TEXTS[kind]} first.")
    if kind == "filter":
        parse_filter(case, asked, saved=True)
    return save_view(case, kind, name, {TEXTS[kind]: asked})
