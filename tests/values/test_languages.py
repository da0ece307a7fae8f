"""Language tags: those of BCP 47 are taken and written as it writes them, names of languages are not."""

import pytest

from workbench.values.errors import CaseError
from workbench.values.languages import language_tag


@pytest.mark.parametrize(
    ("typed", "tag"),
    [("en", "en"), (" EN ", "en"), ("pt_br", "pt-BR"), ("zh-hant", "zh-Hant"), ("zh-hant-tw", "zh-Hant-TW"),
     ("es-419", "es-419"), ("sl-rozaj-biske", "sl-rozaj-biske"), ("und", "und"), ("zh-cmn-Hans-CN", "zh-cmn-Hans-CN"),
     ("de-1996", "de-1996"), ("ar-u-nu-latn", "ar-u-nu-latn"), ("ru-x-slang", "ru-x-slang")],
)  # fmt: skip
def test_tags_are_written_as_the_standard_does(typed: str, tag: str) -> None:
    assert language_tag(typed) == tag


@pytest.mark.parametrize("typed", ["English", "e", "en-", "en us", "русский", "en--us", "12", "en;q=1", "x" * 99])
def test_what_is_no_tag_is_refused_in_words(typed: str) -> None:
    with pytest.raises(CaseError, match="is no language tag; write for example en"):
        language_tag(typed)
