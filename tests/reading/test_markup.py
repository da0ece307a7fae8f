"""Pages to visible text: what a reader sees, hostile markup in linear time."""

import pytest

from tests.clock import within
from workbench.reading.markup import visible
from workbench.reading.text import decode


def seen(page: str) -> str:
    return "".join(visible([page]))


def test_a_page_reads_as_its_visible_text():
    page = """<!DOCTYPE html><html><head><meta charset=utf-8><title>Flights &amp; airfields</title>
      <style>p { color: red }</style><script>if (a < b) document.write("<p>never</p>")</script></head>
      <body><h1>An-124   over
      Latakia</h1><p>First &ldquo;words&rdquo; &#8212; <b>bold</b><i> slanted</i>.<br>Next line</p>
      <ul><li>one</li><li>two</ul><!-- not <p>this</p> --><table><tr><td>a</td><td>b</td></tr></table>
      <pre>  kept
   as typed</pre><p title="a > b">Last</p></body></html>"""
    assert seen(page) == (
        "Flights & airfields\n\nAn-124 over Latakia\n\nFirst “words” — bold slanted.\nNext line\n\none\ntwo"
        "\n\na b\n\n  kept\n   as typed\n\nLast"
    )


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("a < b and c > d", "a < b and c > d"),
        ("<p>a<p>b", "a\n\nb"),
        ("x<br><br><br>y", "x\n\ny"),
        ("a<script>b</SCRIPT >c", "ac"),
        ("a<svg><title>t</title></svg>b", "ab"),
        ("a<!-- unclosed", "a"),
        ("a<b title='unclosed>c</b> d", "ac d"),
        ("&#99999999999999999999;&#xD800;", "��"),
        ("&#" + "9" * 5000 + ";", "�"),
        ("a&nbsp;b", "a\xa0b"),
        ("a<![CDATA[b]]>c", "ac"),
        ("", ""),
    ],
)
def test_odd_markup_still_reads(page: str, text: str):
    assert seen(page) == text


@pytest.mark.parametrize(
    "hostile",
    ["<!--", "<![CDATA[", "<a ", "<", "<script>", "<a b='", '<a b="c', "&#", "<?", "</", "<svg", " <p", "&a"],
)
def test_hostile_markup_takes_time_in_proportion(hostile: str):
    with within(3):
        assert len(seen(hostile * 200_000)) <= len(hostile) * 200_000


def test_a_page_is_known_by_its_kind_or_its_beginning():
    page = "<html><meta charset='koi8-r'><p>ёлка".encode("koi8-r")
    assert decode([page]).recipe == "html/1 koi8-r"
    assert "".join(decode([page]).parts) == "ёлка"
    assert decode([page], mime="text/html; charset=x").recipe == "html/1 koi8-r"
    assert decode([page], mime="text/plain", declared="koi8-r").recipe == "text/1 koi8-r"
    assert decode([b"<note>no page</note>"]).recipe == "text/1 utf-8"
