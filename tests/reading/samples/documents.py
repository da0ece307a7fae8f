"""Word and OpenDocument texts, written part by part as their formats define them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tests.reading.samples.sample import Sample, zipped

_W = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
      'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
      'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"')  # fmt: skip
_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_TYPES = ('<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/'
          'content-types"><Default Extension="xml" ContentType="application/xml"/></Types>')  # fmt: skip
_RELS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
CORE = ('<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">'
        "<dc:title>Apron log</dc:title><dc:creator>A. Analyst</dc:creator><cp:lastModifiedBy>B. Editor</cp:lastModifiedBy>"
        "<dcterms:created>2024-03-04T10:00:00Z</dcterms:created></cp:coreProperties>")  # fmt: skip
CORE_FACTS = {"title": "Apron log", "author": "A. Analyst", "last modified by": "B. Editor",
              "created": "2024-03-04T10:00:00Z"}  # fmt: skip


def rels(*links: tuple[str, str, str]) -> str:
    """A part of relationships: id, kind, target; an address is outside the file."""
    found = "".join(
        f'<Relationship Id="{key}" Type="{_TYPE}{kind}" Target="{target}"'
        f"{' TargetMode=' + chr(34) + 'External' + chr(34) if '://' in target else ''}/>"
        for key, kind, target in links
    )
    return _RELS.format(found)


def docx(
    body: str, links: tuple[tuple[str, str, str], ...] = (), more: Mapping[str, str | bytes] | None = None
) -> bytes:
    """A Word document with that body."""
    return zipped({
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": rels(("r1", "officeDocument", "word/document.xml")),
        "word/document.xml": f"<w:document {_W}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": rels(*links),
    } | dict(more or {}))  # fmt: skip


def p(words: str, style: str = "") -> str:
    """A paragraph of one run."""
    kind = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{kind}<w:r><w:t xml:space="preserve">{words}</w:t></w:r></w:p>'


def _item(words: str) -> str:
    return f'<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>'


_STYLES = (f'<w:styles {_W}><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
           '<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>'
           '<w:style w:styleId="Aufz"><w:name w:val="List Bullet"/><w:pPr><w:numPr/></w:pPr></w:style></w:styles>')  # fmt: skip
_TABLE = ("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr><w:p><w:r><w:t>Arrivals</w:t></w:r></w:p></w:tc>"
          f"<w:tc>{p('Note')}</w:tc></w:tr><w:tr><w:tc>{p('4 March')}</w:tc><w:tc>{p('An-124')}{p('RA-82042')}</w:tc>"
          "<w:tc><w:p/></w:tc></w:tr></w:tbl>")  # fmt: skip


def _words() -> Iterator[Sample]:
    body = (p("Apron log", "Titel") + p("First night", "berschrift1")
            + p("The An&#8209;124 landed &amp; left.") + _item("one crate") + p("two crates", "Aufz") + p(" ") + p("Прибыл борт.")
            + '<w:p><w:hyperlink r:id="r9"><w:r><w:t>The notice</w:t></w:r></w:hyperlink><w:r><w:t xml:space="preserve"> was '
              "short.</w:t><w:br/><w:t>Second line</w:t><w:tab/><w:t>tabbed</w:t></w:r></w:p>")  # fmt: skip
    data = docx(
        body,
        (("r8", "styles", "styles.xml"), ("r9", "hyperlink", "https://example.org/notice")),
        {"word/styles.xml": _STYLES, "docProps/core.xml": CORE},
    )
    text = ("Apron log\n\nFirst night\n\nThe An‑124 landed & left.\n\none crate\ntwo crates\n\nПрибыл борт.\n\n"
            "The notice was short.\nSecond line\ttabbed")  # fmt: skip
    labels = ("Apron log", "First night", "https://example.org/notice")
    yield Sample("words.docx", data, "docx/1", text, "The An‑124 landed & left.", CORE_FACTS, labels)
    text = "Before\n\nArrivals\t\tNote\n4 March\tAn-124⏎RA-82042\t\n\nAfter"
    yield Sample("table.docx", docx(p("Before") + _TABLE + p("After")), "docx/1", text, "An-124⏎RA-82042",
                 labels=("table 1!A1", "table 1!C1", "table 1!A2", "table 1!B2", "table 1"))  # fmt: skip


def _notes() -> Iterator[Sample]:
    ref = '<w:p><w:r><w:t>It landed</w:t></w:r><w:r><w:{}Reference w:id="{}"/></w:r><w:r><w:t>{}</w:t></w:r></w:p>'
    body = ref.format("footnote", 7, " at night.") + ref.format("endnote", 2, " again.") + p("End.")
    note = (f'<w:footnotes {_W}><w:footnote w:type="separator" w:id="-1">{p("---")}</w:footnote>'
            f'<w:footnote w:id="7">{p("Said by the tower.")}</w:footnote></w:footnotes>')  # fmt: skip
    end = f'<w:endnotes {_W}><w:endnote w:id="2">{p("See the log.")}</w:endnote></w:endnotes>'
    remark = (f'<w:comments {_W}><w:comment w:id="0" w:author="B. Editor" w:date="2024-03-05T08:00:00Z">'
              f'{p("Who says so?")}</w:comment></w:comments>')  # fmt: skip
    head = f"<w:hdr {_W}>{p('Internal')}</w:hdr>"
    links = (("a", "footnotes", "footnotes.xml"), ("b", "endnotes", "endnotes.xml"), ("c", "comments", "comments.xml"),
             ("d", "header", "header1.xml"), ("e", "header", "header2.xml"), ("f", "footer", "footer1.xml"))  # fmt: skip
    more = {"word/footnotes.xml": note, "word/endnotes.xml": end, "word/comments.xml": remark, "word/header1.xml": head,
            "word/header2.xml": head, "word/footer1.xml": f"<w:ftr {_W}>{p('Page of the log')}</w:ftr>"}  # fmt: skip
    text = ("It landed[1] at night.\n\nIt landed[e1] again.\n\nEnd.\n\n[1] Said by the tower.\n\n[e1] See the log.\n\n"
            "[Comment by B. Editor, 2024-03-05T08:00:00Z] Who says so?\n\n[Header] Internal\n\n[Footer] Page of the log")  # fmt: skip
    labels = ("footnote 1", "endnote 1", "Comment by B. Editor, 2024-03-05T08:00:00Z", "header", "footer")
    yield Sample("notes.docx", docx(body, links, more), "docx/1", text, "Said by the tower.", labels=labels)


def _tracked() -> Iterator[Sample]:
    body = ('<w:p><w:r><w:t xml:space="preserve">Two </w:t></w:r><w:del w:author="B"><w:r><w:delText>three</w:delText></w:r>'
            '</w:del><w:ins w:author="B"><w:r><w:t>four</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr>'
            '<w:t xml:space="preserve"> flights</w:t></w:r></w:p>'
            "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:txbxContent>" + p("In a box")
            + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + p("In a box")
            + "</w:txbxContent></mc:Fallback></mc:AlternateContent><w:t>Around it</w:t></w:r></w:p>")  # fmt: skip
    says = ("Passages struck out under tracked changes are not shown (1); "
            "passages marked as hidden are shown all the same (1).")  # fmt: skip
    yield Sample(
        "tracked.docx", docx(body), "docx/1", "Two four flights\n\nAround it\n\nIn a box", "four flights", says=says
    )


_O = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{kind}:1.0"'
    for name, kind in (("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"),
                       ("draw", "drawing"), ("meta", "meta"), ("svg", "svg-compatible"))
) + ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'  # fmt: skip
META = (f"<office:document-meta {_O}><office:meta><dc:title>Apron log</dc:title><meta:initial-creator>A. Analyst"
        "</meta:initial-creator><dc:creator>B. Editor</dc:creator><meta:creation-date>2024-03-04T10:00:00Z"
        "</meta:creation-date></office:meta></office:document-meta>")  # fmt: skip


def odt(body: str, more: Mapping[str, str | bytes] | None = None) -> bytes:
    """An OpenDocument text with that body."""
    content = f"<office:document-content {_O}><office:body><office:text>{body}</office:text></office:body></office:document-content>"
    return zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content} | dict(more or {}))


def _open() -> Iterator[Sample]:
    body = ("<text:h text:outline-level='1'>First night</text:h>\n<text:p>The An-124\n   landed<text:s text:c='2'/>late.</text:p>"
            "<text:list><text:list-item><text:p>one crate</text:p></text:list-item><text:list-item><text:p>two crates</text:p>"
            "</text:list-item></text:list><text:p><text:a xlink:href='https://example.org/n'>The notice</text:a>"
            "<text:line-break/>went<text:tab/>out</text:p>")  # fmt: skip
    text = "First night\n\nThe An-124 landed  late.\n\none crate\ntwo crates\n\nThe notice\nwent\tout"
    yield Sample("words.odt", odt(body, {"meta.xml": META}), "odt/1", text, "landed  late.", CORE_FACTS,
                 ("First night", "https://example.org/n"))  # fmt: skip
    body = ("<text:p>It landed<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation><text:note-body>"
            "<text:p>Said by the tower.</text:p></text:note-body></text:note> at night<office:annotation><dc:creator>B. Editor"
            "</dc:creator><dc:date>2024-03-05T08:00:00</dc:date><text:p>Who says so?</text:p></office:annotation>.</text:p>")  # fmt: skip
    margin = (f"<office:document-styles {_O}><office:master-styles><style:master-page><style:header><text:p>Internal</text:p>"
              "</style:header></style:master-page></office:master-styles></office:document-styles>")  # fmt: skip
    text = ("It landed[1] at night.\n\n[1] Said by the tower.\n\n[Comment by B. Editor, 2024-03-05T08:00:00] Who says so?"
            "\n\n[Header] Internal")  # fmt: skip
    yield Sample("notes.odt", odt(body, {"styles.xml": margin}), "odt/1", text, "It landed[1] at night.",
                 labels=("footnote 1", "Comment by B. Editor, 2024-03-05T08:00:00", "header"))  # fmt: skip
    body = ("<text:tracked-changes><text:changed-region><text:deletion><text:p>three</text:p></text:deletion>"
            "</text:changed-region></text:tracked-changes><text:p>Table</text:p><table:table table:name='T'><table:table-row>"
            "<table:table-cell table:number-columns-spanned='2'><text:p>Arrivals</text:p></table:table-cell>"
            "<table:covered-table-cell/><table:table-cell><text:p>Note</text:p></table:table-cell></table:table-row>"
            "<table:table-row><table:table-cell><text:p>4 March</text:p></table:table-cell><table:table-cell><text:p>An-124"
            "</text:p><text:p>RA-82042</text:p></table:table-cell><table:table-cell/></table:table-row></table:table>"
            "<text:p>Drawn<draw:frame><svg:title>a map</svg:title><draw:text-box><text:p>In a box</text:p></draw:text-box>"
            "</draw:frame></text:p>")  # fmt: skip
    text = "Table\n\nArrivals\t\tNote\n4 March\tAn-124⏎RA-82042\t\n\nDrawn\n\nIn a box"
    yield Sample("table.odt", odt(body), "odt/1", text, "4 March\tAn-124⏎RA-82042", labels=("table 1!A1", "table 1!C1", "table 1!B2"),
                 says="Passages struck out and recorded are not shown (1).")  # fmt: skip


def samples() -> Iterator[Sample]:
    """Documents with words, tables, notes, remarks, margins, boxes and tracked changes."""
    yield from _words()
    yield from _notes()
    yield from _tracked()
    yield from _open()
