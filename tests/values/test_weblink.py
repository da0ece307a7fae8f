"""Addresses of pages are told from other words, whatever is made up."""

import pytest

from workbench.values.weblink import is_weblink


@pytest.mark.parametrize("words", ["http://example.org", " HTTPS://example.org/a?b ", "http://[::1]:80/"])
def test_addresses(words: str) -> None:
    assert is_weblink(words)


@pytest.mark.parametrize("words", ["", "http://[::1", "http:///x", "ftp://a.b", "javascript:alert(1)", "http://a b"])
def test_other_words(words: str) -> None:
    assert not is_weblink(words)
