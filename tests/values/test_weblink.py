"""Addresses of pages are told from other words, whatever is made up."""

import pytest

from workbench.values.errors import CaseError
from workbench.values.weblink import checked, is_weblink


@pytest.mark.parametrize("words", ["http://example.org", " HTTPS://example.org/a?b ", "http://[::1]:80/"])
def test_addresses(words: str) -> None:
    assert is_weblink(words)


@pytest.mark.parametrize("words", ["", "http://[::1", "http:///x", "ftp://a.b", "javascript:alert(1)", "http://a b"])
def test_other_words(words: str) -> None:
    assert not is_weblink(words)


@pytest.mark.parametrize("words", ["https://a.b/c", "a.b/c", "host:8080/x", "", "the office's page"])
def test_what_may_be_kept_as_an_address(words: str) -> None:
    assert checked(words) == words


@pytest.mark.parametrize("words", ["javascript:alert(1)", "ftp://a.b", "file:///etc/passwd", "data:text/html,x"])
def test_what_leads_elsewhere_is_refused(words: str) -> None:
    with pytest.raises(CaseError, match="no address on the web"):
        checked(words)
