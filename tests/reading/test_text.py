"""Bytes to working text and back to the very bytes, over encodings, line ends and damage."""

import tracemalloc
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.reading import text as reading
from workbench.reading.charset import CJK, PAGES, WIDE
from workbench.reading.text import PART, byte_span, decode, derive

RUSSIAN = "Самолёт Ил-62М вылетел из Ливии в Сирию в минувшее воскресенье. Затем он ушёл в Москву."
ARABIC = "قالت وكالة الأنباء إن طائرة شحن من طراز أنتونوف هبطت في قاعدة حميميم الجوية يوم الأحد الماضي"
FRENCH = "L’avion a été aperçu à Bamako où il s’est posé à l’aube, d’après les témoins présents."
POLISH = "Samolot wylądował w Warszawie około północy, a następnie odleciał na wschód, jak podano w źródłach."
TURKISH = "Uçak geçen Pazar günü İstanbul'dan kalktı ve Suriye'ye indi, yetkililer açıklama yapmadı, şüpheli"
CHINESE = "上周日，一架运输机从利比亚飞往叙利亚，随后返回莫斯科地区，据航班追踪数据显示。空军拒绝置评。"


def whole(data: bytes, **options: str) -> tuple[str | None, str, int]:
    decoded = decode([data], **options)
    return decoded.recipe, "".join(decoded.parts), decoded.faults


@pytest.mark.parametrize(
    ("words", "codec", "recipe"),
    [
        (RUSSIAN, "utf-8", "utf-8"), (RUSSIAN, "utf-8-sig", "utf-8 bom"), (RUSSIAN, "utf-16-le", "utf-16-le"),
        (RUSSIAN, "utf-16", "utf-16-le bom"), (RUSSIAN, "utf-16-be", "utf-16-be"),
        (RUSSIAN, "cp1251", "cp1251"), (RUSSIAN, "utf-32", "utf-32-le bom"),
        (RUSSIAN, "utf-32-be", "utf-32-be"),
        (CHINESE + "\n", "utf-16-le", "utf-16-le"),
        (RUSSIAN, "koi8-r", "koi8-r"), (RUSSIAN, "cp866", "cp866"), (RUSSIAN, "iso8859-5", "iso8859-5"),
        (ARABIC, "cp1256", "cp1256"), (ARABIC, "iso8859-6", "iso8859-6"), (FRENCH, "cp1252", "cp1252"),
        (POLISH, "cp1250", "cp1250"), (POLISH, "iso8859-2", "iso8859-2"), (TURKISH, "cp1254", "cp1254"),
        (CHINESE, "gb18030", "gb18030"), ("“quoted” at the café", "cp1252", "cp1252"),
        ("plain", "ascii", "utf-8"),
    ],
)  # fmt: skip
def test_encodings_are_told_apart(words: str, codec: str, recipe: str):
    text = words.replace(". ", ".\r\n")
    assert whole(text.encode(codec)) == (f"text/1 {recipe}", text, 0)


def test_what_was_declared_counts_where_it_fits():
    assert whole("ёлка".encode("koi8-r"), declared="KOI8-R")[:2] == ("text/1 koi8-r", "ёлка")
    assert whole("ёлка".encode(), declared="utf-16")[0] == "text/1 utf-8"
    assert whole(b"caf\xe9", declared="utf-8")[:2] == ("text/1 cp1252", "café")
    assert whole(b"\x93a\x94", declared="iso-8859-1")[1] == "“a”"
    assert whole(b"plain", declared="no such thing")[0] == "text/1 utf-8"


@pytest.mark.parametrize(
    "data",
    [b"abc\0def\0" * 30, b"Flight RA-82035 landed.\0" * 40, b"An Il-76\0 landed\n" * 40, b"even\0\0" * 40,
     b"padded to a block" + bytes(15), "Ан-124\0 прилетел".encode() * 9],
)  # fmt: skip
def test_a_text_with_zero_bytes_in_it_is_not_taken_for_chinese(data: bytes):
    assert whole(data) == (None, "", 0)


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    "text", ["Tiếng Việt có dấu\n", "一架俄罗斯 An-124 飞机\n", "हिन्दी में लिखा\n", "ひらがなのぶん。\n"]
)
def test_wide_letters_are_known_by_their_zero_bytes(text: str, codec: str):
    assert whole((text * 5).encode(codec)) == (f"text/1 {codec}", text * 5, 0)


def test_bytes_that_are_no_text_are_told():
    for data in (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", bytes(range(256)) * 9, b"a\0b\0\0", bytes(2000)):
        assert whole(data) == (None, "", 0)
    assert whole(b"") == ("text/1 utf-8", "", 0)


def test_damaged_bytes_are_one_sign_each_and_counted():
    recipe, words, faults = whole(RUSSIAN.encode() + b"\xff\xf0\x9f\x92 end \xe2\x82")
    assert (recipe, faults) == ("text/1 utf-8", 6)
    assert words == RUSSIAN + "�" * 4 + " end ��"
    assert whole("genuine � sign".encode())[2] == 0


def chunked(data: bytes, size: int) -> Iterator[bytes]:
    return (data[at : at + size] for at in range(0, len(data), size))


@given(
    st.sampled_from(["utf-8", "utf-8 bom", *WIDE, *PAGES, *CJK]),
    st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("\r\nё空�\ufeff𝄞é"), max_size=30),
    st.binary(max_size=4),
    st.integers(0, 40),
    st.integers(1, 9),
    st.data(),
)
def test_every_character_leads_to_its_bytes(name, words, damage, at, size, data):
    codec = name.removesuffix(" bom")
    raw = words.encode(codec, "ignore")
    raw = b"\xef\xbb\xbf" * name.endswith("bom") + raw[:at] + damage + raw[at:]
    recipe = f"text/1 {name}"
    got = derive(chunked(raw, size), recipe)
    text = "".join(got.parts)
    assert text == "".join(derive([raw], recipe).parts)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    span = byte_span(chunked(raw, size), recipe, start, end)
    assert span is not None
    cut = raw[span[0] : span[1]]
    if "�" not in text[start:end]:
        assert cut.decode(codec) == text[start:end]
    edges = [byte_span([raw], recipe, i, i + 1) or (0, 0) for i in range(len(text))]
    assert b"".join(raw[start:end] for start, end in edges) == raw[3 * name.endswith("bom") :]
    faulty = sum(end - start == 1 and sign == "�" for (start, end), sign in zip(edges, text, strict=True))
    assert got.faults == faulty or codec[:4] != "utf-"


@pytest.mark.parametrize(
    ("raw", "codec", "spans"),
    [
        (b"\xe2\xe2\x82\xaca", "utf-8", [(0, 1), (1, 4), (4, 5)]),
        (b"\xf0\x9f\xf0\x9f\x98\x80", "utf-8", [(0, 1), (1, 2), (2, 6)]),
        (b"\x3d\xd8a\0", "utf-16-le", [(0, 1), (1, 2), (2, 4)]),
        (b"\x81\x30\x81a", "gb18030", [(0, 1), (1, 2), (2, 4)]),
        (b"a\x81b", "cp1252", [(0, 1), (1, 2), (2, 3)]),
    ],
)
def test_damage_before_a_character_does_not_shift_it(raw: bytes, codec: str, spans: list[tuple[int, int]]):
    recipe = f"text/1 {codec}"
    assert sum(map(len, derive([raw], recipe).parts)) == len(spans)
    assert [byte_span([raw], recipe, i, i + 1) for i in range(len(spans))] == spans


def test_a_span_outside_the_text_has_no_bytes():
    assert byte_span([b"abc"], "text/1 utf-8", 2, 4) is None
    assert byte_span([b"abc"], "text/1 utf-8", 2, 1) is None
    assert byte_span([b"abc"], "text/1 utf-8", 3, 3) == (3, 3)
    assert byte_span([b"<p>abc"], "html/1 utf-8", 0, 1) is None


def test_parts_have_their_size_and_never_split_a_line_end():
    words = "x" * (PART - 1) + "\r\n" + "y" * PART
    parts = list(decode(chunked(words.encode(), 70_001)).parts)
    assert [len(part) for part in parts] == [PART + 1, PART]
    assert [len(part) for part in decode([b"z" * (PART + 1)]).parts] == [PART, 1]
    assert [len(part) for part in decode([b"z" * PART]).parts] == [PART]


def test_a_long_text_passes_through_in_little_memory():
    block = (RUSSIAN + "\n").encode() * 6000
    tracemalloc.start()
    size = sum(map(len, decode(block for _ in range(20)).parts))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert size == 20 * 6000 * (len(RUSSIAN) + 1)
    assert peak < 24_000_000


def test_the_faulty_handler_is_for_decoding_only():
    with pytest.raises(UnicodeEncodeError):
        "ё".encode("ascii", "workbench.one-by-one")
    assert reading.PART == PART
