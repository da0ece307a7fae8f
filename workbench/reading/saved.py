"""Pages that a browser saved as HTML: what their own comment states of where and when."""

from __future__ import annotations

import re

HEAD = 8_192  # characters of a page in which its note of saving stands
_NOTE = re.compile(r"<!--(.{0,4000}?)-->", re.DOTALL)
_SINGLE_FILE = re.compile(r"Page saved with (SingleFile\S{0,40})", re.IGNORECASE)
_LINE = re.compile(r"(?m)^[ \t]*(url|saved date):[ \t]*(\S.{0,2000}?)[ \t\r]*$")
_MARK_OF_WEB = re.compile(r"saved from url=\(\d{4}\)(https?://\S{1,2000})")


def saved_facts(head: str) -> dict[str, str]:
    """The address, time and program in the comment that SingleFile, or a browser, puts before a page it saves."""
    for note in _NOTE.finditer(head[:HEAD]):
        if single := _SINGLE_FILE.search(note[1]):
            told = {name: value for name, value in _LINE.findall(note[1])}
            facts = {"url": told.get("url", ""), "captured": told.get("saved date", ""), "software": single[1]}
            return {name: value for name, value in facts.items() if value}
        if mark := _MARK_OF_WEB.search(note[1]):
            return {"url": mark[1]}
    return {}
