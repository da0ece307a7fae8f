"""Writes the guide's page of settings from the table of Preferences: ``python -m docs.settings``."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from workbench.ui.preferences import NUMBER, TABLE, WORDS, YES, Setting

_HERE = "each dictionary of this computer"
PAGE = Path(__file__).parent / "guide" / "preferences.md"
HEAD = """# Preferences

*Edit ▸ Preferences* (Ctrl+,) lists all that you can choose, with a field to look up a setting or what it does. What you
choose counts at once, in this window and at the next start (language, size of letters and date style only there);
other windows take it up when they are started. A setting that differs from its default is in bold and says *changed*;
*Reset* beside it puts it back, *Reset all* all of them.

Settings are kept on your computer and never in a case file; only the analyst's name is written into the case, beside
every act. A value in the settings file that the program cannot use counts as the default.

![Preferences over the window: a field to look up, then the settings by section](pictures/preferences.png)

## Keys

*Help ▸ Change keys…*, also a button of Preferences, lists every act with its keys. Pick one, press the new key in *New
key* and choose *Use it*, or *Use it, too* to keep the old one beside it. Where another act has the key, a line says
which; *Take it over* gives the key to the new act, otherwise nothing changes. Keys that the views or fields need are
refused, with the reason. Menus, tooltips, the command box and *Help ▸ Keyboard* show the keys there are now; this
guide shows those of the first start. A letter without Ctrl or Alt never counts while you type in a field.

## Spelling

Words that you write yourself are looked up while you type: notes, leads, statements, reasons, the words and headings of
a report. One that the dictionary does not know gets a wavy line once you are past it. Its menu (a right click, the Menu
key or Shift+F10) offers up to five other words, *Add to the dictionary* and *Ignore here*, which leaves it alone in
this field until that is filled anew. Never marked are words with digits or all in capitals, addresses, names of the
case's entities and publishers and of the airfields, aircraft and countries that the program knows. Quotes,
readings, names and identifiers are not looked up at all.

Your own dictionary is `dictionary.txt` beside the settings, one word a line, for all cases; it never enters a case.
*Take out of the dictionary* in the menu of such a word undoes it. The dictionaries themselves are those of the system,
read by Enchant; nothing is asked over the network. Without one nothing is marked, and the line under the setting says
what to install: on Debian and Ubuntu `libenchant-2-2` and, for each language, a package such as `hunspell-en-us`,
`hunspell-fr` or `hunspell-ru`. A screen reader says each word when it is marked.

## Safe start

`case-file-workbench --safe` (from the program's folder `python main.py --safe`) starts with default settings and opens
no case by itself. The stored settings are neither read nor written, and a line in the window says so. What you set or
leave half-typed meanwhile is forgotten when you leave; what you do in a case is kept as ever. Use it where the window
does not open, or opens off the screen.
"""


def page() -> str:
    """The page: a table for each section."""
    sections = groupby(TABLE, key=lambda each: each.section)
    return "\n".join([HEAD, *(_section(name, list(rows)) for name, rows in sections)])


def _section(name: str, rows: list[Setting]) -> str:
    head = [f"## {name}", "", "| Setting | What it does | Choices | Default |", "| --- | --- | --- | --- |"]
    return "\n".join([*head, *map(_row, rows), ""])


def _row(each: Setting) -> str:
    choices = {
        YES: "yes, no",
        WORDS: "words",
        NUMBER: f"{each.low} to {each.high}",
    }.get(each.kind, ", ".join([says for _, says in each.choices] + [_HERE] * (each.here is not tuple)))
    return f"| {each.title} | {each.says} | {choices} | {each.told(each.usual)} |"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
