"""What a source says of itself: title, publisher, author, date, language and address, each with where it says so.

Nothing of this is ever filled in: each is offered, with the place it was found in, for the analyst to take or leave.
Places are asked in this order: the head of a page (Open Graph and article tags, schema.org, Dublin Core, plain meta
tags), a block of "Name: value" lines above a text, what the file's own format states, the address, the words. Of two
places that differ both are offered.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache
from html import unescape
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from workbench.reference.dating.typed import parse_phrase
from workbench.values.edtf import parse
from workbench.values.errors import CaseError
from workbench.values.paragraphs import title_end
from workbench.values.weblink import is_weblink

FIELDS = ("title", "publisher", "author", "published", "language", "url")
HEAD = 1 << 18  # characters of a page that are searched
LONGEST = 300  # characters of a value that is offered
TOLD = 30  # letters that a text needs before its language can be told by its words
_SURE = 0.8  # from which the language of a text is offered


class Proposed(NamedTuple):
    """A value for one field and, in words, where it was found."""

    field: str
    value: str
    where: str


def from_page(page: str) -> list[Proposed]:
    """What the head of a page states; the page's markup, not its visible text."""
    head = page[:HEAD]
    found = [*_meta(head), *_schema(head), *_elements(head)]
    return _once(found)


def from_text(text: str) -> list[Proposed]:
    """What the words of a text state of it: lines of names and values above it, its headline, its byline."""
    lines = _headers(text)
    behind = text[lines[-1][2] :].lstrip() if lines else text
    named = [Proposed(field, value, f"the line “{name}:” above the text") for name, field, _, value in _named(lines)]
    end = title_end(behind)
    if end:
        named.append(Proposed("title", behind[:end].strip(), "the headline"))
    byline = _BYLINE.search(behind[:2_000])
    if byline:
        named.append(Proposed("author", byline[1].strip(), f"the byline “{byline[0].strip()}”"))
    return _once(named)


def from_facts(facts: Mapping[str, str], *, kind: str) -> list[Proposed]:
    """What a file's own format states; ``kind`` is its name for people ("PDF", "mail")."""
    found = [
        Proposed(field, facts[name], f"the {kind}’s own field “{name}”{note}")
        for name, field, note in _FACTS
        if facts.get(name)
    ]
    return _once(found)


def from_address(url: str) -> list[Proposed]:
    """What an address states: its host as who publishes, a day in its path as when."""
    if not is_weblink(url):
        return []
    parts = urlsplit(url)
    host = (parts.hostname or "").removeprefix("www.")
    found = [Proposed("publisher", host, "the address")] if "." in host else []
    day = _PATH_DAY.search(parts.path)
    if day:
        found.append(Proposed("published", "-".join(day.groups()), f"the address ({day[0].strip('/')})"))
    return _once(found)


def language(text: str) -> Proposed | None:
    """The language of a text by its words; ``None`` where they are too few or leave it open."""
    letters = sum(1 for letter in text[:20_000] if letter.isalpha())
    if letters < TOLD:
        return None
    code, sure = _classified(text[:20_000])
    return Proposed("language", code, "its words") if sure >= _SURE else None


def _classified(text: str) -> tuple[str, float]:
    code, sure = _identifier().classify(text)
    return str(code), float(sure)


@lru_cache(maxsize=1)
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # brings its model: a third of a second

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


_META = re.compile(r"<meta\b([^<>]{0,4000})>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""([a-zA-Z:-]{1,40})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_SCRIPT = re.compile(r"<script\b([^<>]{0,1000})>", re.IGNORECASE)
_TITLE = re.compile(r"<title\b[^<>]{0,400}>([^<]{1,2000})</title", re.IGNORECASE)
_HTML = re.compile(r"<html\b([^<>]{0,2000})>", re.IGNORECASE)
_TIME = re.compile(r"<time\b([^<>]{0,1000})>", re.IGNORECASE)
_LINK = re.compile(r"<link\b([^<>]{0,4000})>", re.IGNORECASE)
_HEADER = re.compile(r"([A-Z][A-Za-z -]{1,24}):[ \t]+(\S[^\r\n]{0,400})(?:\r\n|\r|\n|$)")
_BYLINE = re.compile(
    r"(?m)^(?:By|Par|Por|Von|Автор:?|Autor:?)[ \t]+((?:[^\W\d_][\w.’'-]*[ \t]?){2,5}(?:(?:,| and| et| y| und| и)[ \t]+"
    r"(?:[^\W\d_][\w.’'-]*[ \t]?){2,4})?)[ \t]*$"
)
_PATH_DAY = re.compile(r"/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?=[/-]|$)")
_BY_META = {
    "og:title": "title", "twitter:title": "title", "dc.title": "title", "dcterms.title": "title",
    "citation_title": "title", "og:site_name": "publisher", "article:publisher": "publisher",
    "dc.publisher": "publisher", "application-name": "publisher", "author": "author", "article:author": "author",
    "dc.creator": "author", "citation_author": "author", "parsely-author": "author",
    "article:published_time": "published", "og:published_time": "published", "date": "published",
    "dc.date": "published", "dc.date.issued": "published", "dcterms.issued": "published", "pubdate": "published",
    "publish-date": "published", "parsely-pub-date": "published", "citation_publication_date": "published",
    "datepublished": "published", "og:url": "url", "og:locale": "language", "content-language": "language",
    "dc.language": "language",
}  # fmt: skip
_BY_LINE = {
    "title": "title", "headline": "title", "subject": "title", "publisher": "publisher", "source": "publisher",
    "outlet": "publisher", "author": "author", "by": "author", "from": "author", "published": "published",
    "date": "published", "publication date": "published", "language": "language", "url": "url", "link": "url",
}  # fmt: skip
_FACTS = (
    ("title", "title", ""), ("subject", "title", ""), ("author", "author", ""), ("from", "author", ""),
    ("publisher", "publisher", ""), ("date", "published", ""), ("language", "language", ""), ("url", "url", ""),
    ("created", "published", ": when the file was made, not when it came out"),
)  # fmt: skip


def _attributes(tag: str) -> dict[str, str]:
    return {name.lower(): unescape(one or two or three) for name, one, two, three in _ATTRIBUTE.findall(tag)}


def _meta(head: str) -> Iterator[Proposed]:
    for tag in _META.finditer(head):
        has = _attributes(tag[1])
        name = has.get("property") or has.get("name") or has.get("itemprop") or has.get("http-equiv") or ""
        field = _BY_META.get(name.lower())
        if field and has.get("content"):
            yield Proposed(field, has["content"], f"the page’s tag “{name}”")


def _schema(head: str) -> Iterator[Proposed]:
    """The article that a page describes in schema.org terms."""
    for script in _SCRIPT.finditer(head):
        end = head.find("</script", script.end())
        if end < 0:
            return
        try:
            described = json.loads(head[script.end() : end]) if "ld+json" in script[1] else None
        except (ValueError, RecursionError):
            continue
        for item in _articles(described, 4):
            yield from _of_article(item)


def _articles(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    if isinstance(value, list) and depth:
        for each in value[:50]:
            yield from _articles(each, depth - 1)
    elif isinstance(value, dict):
        if any(name in value for name in ("headline", "datePublished")):
            yield value
        yield from _articles(value.get("@graph", []), depth - 1)


def _of_article(item: Mapping[str, Any]) -> Iterator[Proposed]:
    for name, field in (("headline", "title"), ("datePublished", "published"), ("inLanguage", "language")):
        if isinstance(item.get(name), str):
            yield Proposed(field, item[name], f"the page’s schema.org “{name}”")
    for name in ("author", "publisher"):
        told = item.get(name)
        for each in told if isinstance(told, list) else [told]:
            who = each.get("name") if isinstance(each, dict) else each
            if isinstance(who, str):
                yield Proposed(name, who, f"the page’s schema.org “{name}”")


def _elements(head: str) -> Iterator[Proposed]:
    if title := _TITLE.search(head):
        yield Proposed("title", unescape(title[1]), "the page’s title")
    if (html := _HTML.search(head)) and (lang := _attributes(html[1]).get("lang")):
        yield Proposed("language", lang, "the page’s language mark")
    for link in _LINK.finditer(head):
        has = _attributes(link[1])
        if has.get("rel", "").lower() == "canonical" and has.get("href"):
            yield Proposed("url", has["href"], "the page’s canonical address")
    for time in list(_TIME.finditer(head))[:3]:
        if day := _attributes(time[1]).get("datetime"):
            yield Proposed("published", day, "a time mark in the page")


def _headers(text: str) -> list[tuple[str, str, int]]:
    """Lines of a name and a value at the very top, with where each ends; fewer than two are no such block."""
    found, at = [], 0
    while line := _HEADER.match(text, at):
        found.append((line[1], line[2].strip(), line.end()))
        at = line.end()
    closed = at >= len(text) or text[at] in "\r\n"
    return found if len(found) > 1 and closed else []


def _named(lines: Iterable[tuple[str, str, int]]) -> Iterator[tuple[str, str, int, str]]:
    for name, value, end in lines:
        if field := _BY_LINE.get(name.lower()):
            yield name, field, end, value


def _once(found: Iterable[Proposed]) -> list[Proposed]:
    """Each value of a field once, at the first place it was found; what no field can hold is left out."""
    kept: dict[tuple[str, str], Proposed] = {}
    for each in found:
        value = _fitting(each.field, " ".join(each.value.split()))
        if value and len(value) <= LONGEST:
            kept.setdefault((each.field, value.casefold()), each._replace(value=value))
    return sorted(kept.values(), key=lambda each: FIELDS.index(each.field))


def _fitting(field: str, value: str) -> str | None:
    if field == "published":
        return edtf_of(value)
    if field == "language":
        code = value.replace("_", "-").split("-")[0].lower()
        return code if re.fullmatch(r"[a-z]{2,3}", code) else None
    if field == "url":
        return value if is_weblink(value) else None
    return value or None


def edtf_of(written: str) -> str | None:
    """A date as pages, mails and files write it, as EDTF; ``None`` for anything that counts from another day."""
    for read in (_compact, _plain, _iso, _mailed, _worded):
        if found := read(written):
            return found
    return None


def _plain(written: str) -> str | None:
    try:
        return str(parse(written))
    except CaseError:
        return None


def _iso(written: str) -> str | None:
    try:
        at = datetime.fromisoformat(written)
    except ValueError:
        return None
    return at.isoformat(timespec="seconds").replace("+00:00", "Z")


def _mailed(written: str) -> str | None:
    try:
        at = parsedate_to_datetime(written)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return at.isoformat(timespec="seconds").replace("+00:00", "Z")


def _compact(written: str) -> str | None:
    """20251030, or D:20251030120000 as a PDF has it: its day."""
    found = re.fullmatch(r"(?:D:)?((?:19|20)\d\d)(\d\d)(\d\d)(?:\d{2,6}.*)?", written)
    return _plain("-".join(found.groups())) if found else None


def _worded(written: str) -> str | None:
    try:
        phrase = parse_phrase(written)
    except CaseError:
        return None
    kind, _, value = (phrase.rule or "").partition(":") if phrase else ("", "", "")
    return value if kind == "absolute" else None
