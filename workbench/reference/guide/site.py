"""The guide as a local site: a folder of HTML pages with a search that works without a server or a network."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from html import escape
from pathlib import Path

from workbench.reference.guide import searching
from workbench.reference.guide.pages import FIRST, contents, linked, names, page
from workbench.values.bundled import guide
from workbench.values.errors import CaseError

_BESIDE = Path(__file__).with_name("site")
_FILES = ("style.css", "search.js")
_HTML = ".html"
_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} · Case-file workbench</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
<a class="skip" href="#page">To the page</a>
<div class="whole">
<nav aria-label="Guide"><div>
<form role="search"><input type="search" id="search" aria-label="Search the guide" placeholder="Search the guide"
 autocomplete="off"></form>
<div id="hits" aria-live="polite"></div>
<div id="contents">
{contents}
</div></div></nav>
<main id="page">
{html}
</main>
</div>
<script src="index.js"></script>
<script src="search.js"></script>
</body>
</html>
"""


def write(folder: Path) -> list[Path]:
    """Write the site into a new or empty folder; answers the pages, the first one first."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise CaseError(f"{folder} is there already and not empty; name a new folder.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copytree(guide() / "pictures", folder / "pictures")
        for name in _FILES:
            shutil.copyfile(_BESIDE / name, folder / name)
        (folder / "index.js").write_text(f"window.GUIDE = {_index()};\n", encoding="utf-8")
        return [_write(folder, name) for name in names()]
    except OSError as error:
        raise CaseError(f"The guide could not be written to {folder}: {error.strerror}.") from error


def address(name: str) -> str:
    """The file of a page in the site."""
    return f"{'index' if name == FIRST else name}{_HTML}"


def _write(folder: Path, name: str) -> Path:
    shown = page(name)
    html = linked(shown.html.replace(f'href="{FIRST}.md', 'href="index.md'), _HTML)
    path = folder / address(name)
    path.write_text(
        _PAGE.format(title=escape(shown.title), contents="\n".join(_contents(name)), html=html), encoding="utf-8"
    )
    return path


def _contents(here: str) -> Iterator[str]:
    yield f'<ul><li><a href="{address(FIRST)}"{_current(FIRST, here)}>{escape(page(FIRST).title)}</a></li></ul>'
    for group, entries in contents():
        yield f"<h2>{escape(group)}</h2>\n<ul>"
        for each in entries:
            yield f'<li><a href="{address(each.page)}"{_current(each.page, here)}>{escape(each.title)}</a></li>'
        yield "</ul>"


def _current(name: str, here: str) -> str:
    return ' aria-current="page"' if name == here else ""


def _index() -> str:
    """What the search reads: every section, and the numbers by which it ranks."""
    sections = [[address(each.page), each.title, each.anchor, each.heading, each.words,
                 searching.LESSER.get(each.page, 1)]
                for name in names() for each in page(name).sections]  # fmt: skip
    numbers = {"inHeading": searching.IN_HEADING, "inTitle": searching.IN_TITLE, "phrase": searching.PHRASE,
               "usual": searching.USUAL}  # fmt: skip
    return json.dumps({"sections": sections, **numbers, "none": "No page says this."}, ensure_ascii=False)
