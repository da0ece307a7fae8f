"""Whether words are the address of a page on the web."""

from __future__ import annotations

from urllib.parse import urlsplit


def is_weblink(words: str) -> bool:
    """Whether words are an http or https address that names a host, and nothing else."""
    try:
        parts = urlsplit(words.strip())
        return parts.scheme in ("http", "https") and bool(parts.hostname) and len(words.split()) == 1
    except ValueError:  # a bracket that begins an IPv6 address and no more
        return False
