"""Whether words are the address of a page on the web."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from workbench.values.errors import CaseError

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:(?!\d)")  # digits behind a colon are a port


def is_weblink(words: str) -> bool:
    """Whether words are an http or https address that names a host, and nothing else."""
    try:
        parts = urlsplit(words.strip())
        return parts.scheme in ("http", "https") and bool(parts.hostname) and len(words.split()) == 1
    except ValueError:  # a bracket that begins an IPv6 address and no more
        return False


def checked(words: str) -> str:
    """Words that are kept as an address; CaseError for one that leads elsewhere than to the web."""
    if _SCHEME.match(words.strip()) and not is_weblink(words):
        raise CaseError(f"“{words.strip()[:60]}” is no address on the web; write one that begins with http or https.")
    return words
