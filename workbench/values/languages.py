"""Language tags as BCP 47 writes them: ``en``, ``pt-BR``, ``zh-Hant``."""

from __future__ import annotations

import re

from workbench.values.errors import CaseError

_TAG = re.compile(
    r"(?P<language>[a-z]{2,3})(?:-[a-z]{3}){0,3}(?P<script>-[a-z]{4})?(?P<region>-(?:[a-z]{2}|\d{3}))?"
    r"(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?",
    re.IGNORECASE,
)


def language_tag(text: str) -> str:
    """A language as it is written in its tag; CaseError for what has no tag's shape."""
    tag = text.strip().replace("_", "-")
    found = _TAG.fullmatch(tag)
    if found is None:
        raise CaseError(f"“{text.strip()}” is no language tag; write for example en, pt-BR or zh-Hant.")
    parts = tag.lower()
    for name, cased in (("script", str.title), ("region", str.upper)):
        start, end = found.span(name)
        parts = parts[:start] + cased(parts[start:end]) + parts[end:] if start >= 0 else parts
    return parts
