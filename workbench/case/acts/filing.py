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
from workbench.case.tags import PATH, Tags, parts
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
    path = parts(name)
    if not path:
        raise CaseError("A tag needs a name; write a word.")
    with case.change("Tag with"):
        tag = _tag_at(case, path)
        retag(case, records, add=[tag])
    return tag


def take_from(case: Case, records: Iterable[bytes], name: str) -> None:
    """File records under a tag no longer; the tag stays."""
    tags = _tags_named(case, " ".join(name.split()))
    if not tags:
        raise CaseError(f"There is no tag {name.strip()}; list tag shows those there are.")
    with case.change("Untag"):
        for record in records:
            for each in (filed for tag in tags for filed in _taggings(case, record, tag)):
                Tagging.update(deleted=1).where(Tagging.id == each).execute()


def _tags_named(case: Case, word: str) -> list[bytes]:
    """The tags of a name, whatever its capitals: after a merge there may be one of each side."""
    held = case.rows("SELECT id, name FROM tag WHERE deleted = 0 ORDER BY id")
    return [bytes(key) for key, name in held if name_key(name) == name_key(word)]


def wider_tag(case: Case, tag: bytes, name: str) -> bytes:
    """The tag of a name as the wider one of another, made where there is none; no tag lies within itself."""
    word = " ".join(name.split())
    wider = next(iter(_tags_named(case, word)), None)
    over = "WITH RECURSIVE over(tag) AS (VALUES (?) UNION SELECT t.parent FROM over o JOIN tag t ON t.id = o.tag)"
    if wider and case.value(f"{over} SELECT 1 FROM over WHERE tag = ?", (wider, tag)):
        raise CaseError(f"{word} lies within this tag already; name another as the wider one.")
    return wider or bytes(Tag.create(name=word).id)


def _taggings(case: Case, record: bytes, tag: bytes) -> list[bytes]:
    query = "SELECT id FROM tagging WHERE record = ? AND tag = ? AND deleted = 0"
    return [bytes(key) for (key,) in case.rows(query, (record, tag))]


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
