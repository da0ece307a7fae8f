"""Writes the guide's glossary from the program's own table of words: ``python -m docs.glossary``."""

from __future__ import annotations

from pathlib import Path

from workbench.reference.glossary import GROUPS, Group

PAGE = Path(__file__).parent / "guide" / "glossary.md"
HEAD = """# Glossary

Every grade, word and sign of the program with its meaning in one sentence. The same sentences stand in the window: hold
the pointer over a grade or word, or press Shift+F1 and then click on it.
"""


def page() -> str:
    """The page: a table for each group of words."""
    return "\n".join([HEAD, *map(_table, GROUPS.values())])


def _table(group: Group) -> str:
    name, _, anchor = group.more.partition("#")
    more = f"[More]({name}.md{f'#{anchor}' if anchor else ''})"
    rows = [f"| {word} | {says} |" for word, says in group.terms.items()]
    return "\n".join([f"## {group.title}", "", f"{group.about} {more}.", "", "| Word | Means |", "| --- | --- |",
                      *rows, ""])  # fmt: skip


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
