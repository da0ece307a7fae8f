"""Readers are found by walking their folder, and a file's kind by its content."""

from __future__ import annotations

from workbench.reading.readers import reader_for, reader_of, readers


def newest(recipe: str) -> int:
    kind = recipe.partition("/")[0]
    versions = [each.recipe.split("/") for each in readers()]
    return max(int(version) for name, version in versions if name == kind)


def test_every_reader_says_what_it_reads():
    for reader in readers():
        assert reader.name
        assert "/" in reader.recipe
        assert bool(reader.mimes) == reader.recipe.endswith(f"/{newest(reader.recipe)}")  # no file goes to an older one
        assert reader_of(f"{reader.recipe} utf-8") is reader


def test_no_recipe_is_made_by_two():
    recipes = [reader.recipe for reader in readers()]
    assert len(recipes) == len(set(recipes))


def test_broad_kinds_are_asked_last():
    broad = [reader.broad for reader in readers()]
    assert broad == sorted(broad)


def test_plain_words_and_strange_bytes_belong_to_no_reader():
    assert reader_for(b"Two An-124s landed at Leipzig on 3 May.\n") is None
    assert reader_for(bytes(range(256)) * 8) is None
    assert reader_for(b"") is None
    assert reader_of("text/1 utf-8") is None
    assert reader_of(None) is None
