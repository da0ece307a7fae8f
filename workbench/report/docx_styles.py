"""The parts of a DOCX that are the same in every one: styles by the names Word gives them, settings, content types.

ECMA-376, part 1: 17.7 (styles), 17.11 (endnotes), 11.3 (parts), part 2: packaging.
"""

from __future__ import annotations

import re
from xml.sax.saxutils import escape, quoteattr

from workbench.report.letters import RIGHT_TO_LEFT

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMES = (
    f'xmlns:w="{W}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
PARTS = ("styles", "settings", "endnotes", "header", "footer")
DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_SANS, _SERIF, _MONO = "Arial", "Times New Roman", "Courier New"

# Of each paragraph style: its id, its name, the style it is based on, its paragraph and its letters.
_PARAGRAPHS = (
    ("Title", "Title", "Normal", '<w:spacing w:after="80"/>', '<w:b/><w:sz w:val="38"/>'),
    ("Subtitle", "Subtitle", "Normal", '<w:spacing w:after="160"/>', '<w:color w:val="434D58"/><w:sz w:val="24"/>'),
    ("Heading1", "heading 1", "Normal",
     '<w:keepNext/><w:spacing w:before="300" w:after="120"/><w:outlineLvl w:val="0"/>',
     '<w:b/><w:sz w:val="24"/>'),
    ("Heading2", "heading 2", "Normal",
     '<w:keepNext/><w:spacing w:before="160" w:after="60"/><w:outlineLvl w:val="1"/>',
     f'<w:rFonts w:ascii="{_SERIF}" w:hAnsi="{_SERIF}" w:cs="{_SERIF}"/><w:b/><w:sz w:val="20"/>'),
    ("Caption", "caption", "Normal", '<w:spacing w:before="80" w:after="200"/>',
     '<w:color w:val="434D58"/><w:sz w:val="17"/>'),
    ("Remark", "Remark", "Normal", '<w:spacing w:after="160"/>', '<w:color w:val="434D58"/><w:sz w:val="17"/>'),
    ("Cell", "Table Text", "Normal", '<w:spacing w:after="20"/>', '<w:sz w:val="16"/>'),
    ("Fact", "Fact", "Normal", '<w:keepLines/><w:tabs><w:tab w:val="left" w:pos="1600"/></w:tabs>'
     '<w:spacing w:after="20"/><w:ind w:left="1600" w:hanging="1600"/>', '<w:sz w:val="17"/>'),
    ("Warning", "Warning", "Normal", '<w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="12161B"/></w:pBdr>'
     '<w:spacing w:before="160" w:after="200"/><w:ind w:left="180"/>', '<w:sz w:val="18"/>'),
    ("Judgement", "Judgement", "Normal", '<w:keepLines/><w:spacing w:before="120" w:after="60"/>',
     '<w:sz w:val="21"/>'),
    ("Listing", "Listing", "Normal", '<w:spacing w:after="0"/>',
     f'<w:rFonts w:ascii="{_MONO}" w:hAnsi="{_MONO}" w:cs="{_MONO}"/><w:sz w:val="14"/>'),
    ("EndnoteText", "endnote text", "Normal", '<w:spacing w:after="60"/>', '<w:sz w:val="17"/>'),
    ("Header", "header", "Normal", '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="4" w:color="12161B"/></w:pBdr>'
     '<w:tabs><w:tab w:val="right" w:pos="10092"/></w:tabs>', '<w:color w:val="434D58"/><w:sz w:val="15"/>'),
    ("Footer", "footer", "Normal", '<w:tabs><w:tab w:val="right" w:pos="10092"/></w:tabs><w:spacing w:after="20"/>',
     '<w:color w:val="434D58"/><w:sz w:val="15"/>'),
)  # fmt: skip
_LETTERS = (
    ("Quote", "Quote Char", f'<w:rFonts w:ascii="{_SERIF}" w:hAnsi="{_SERIF}" w:cs="{_SERIF}"/>'),
    ("SourceTitle", "Source title", f'<w:rFonts w:ascii="{_SERIF}" w:hAnsi="{_SERIF}" w:cs="{_SERIF}"/>'),
    ("Strong", "Strong", "<w:b/><w:bCs/>"),
    ("Faint", "Faint", '<w:color w:val="5C6670"/>'),
    ("Code", "Code", f'<w:rFonts w:ascii="{_MONO}" w:hAnsi="{_MONO}" w:cs="{_MONO}"/><w:sz w:val="15"/>'),
    ("Grade", "Grade", '<w:b/><w:bdr w:val="single" w:sz="6" w:space="0" w:color="12161B"/>'),
    ("NoGrade", "Grade not given", '<w:bdr w:val="dashed" w:sz="6" w:space="0" w:color="434D58"/>'),
    ("EndnoteReference", "endnote reference", '<w:b/><w:vertAlign w:val="superscript"/>'),
)


def styles(language: str) -> str:
    """All styles, the document's language as that of its letters."""
    told = quoteattr(language)
    paragraphs = "".join(
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/><w:basedOn w:val="{base}"/>'
        f"<w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{_both(letters)}</w:rPr></w:style>"
        for key, name, base, paragraph, letters in _PARAGRAPHS
    )
    runs = "".join(
        f'<w:style w:type="character" w:styleId="{key}"><w:name w:val="{name}"/><w:qFormat/><w:rPr>{letters}</w:rPr>'
        "</w:style>"
        for key, name, letters in _LETTERS
    )
    return (
        f'{DECLARED}<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{_SANS}" '
        f'w:hAnsi="{_SANS}" w:cs="{_SANS}" w:eastAsia="{_SANS}"/><w:color w:val="12161B"/><w:sz w:val="18"/>'
        f'<w:szCs w:val="18"/><w:lang w:val={told} w:bidi="ar"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>'
        '<w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        f"<w:pPr>{'<w:bidi/>' if language in RIGHT_TO_LEFT else ''}</w:pPr></w:style>"
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>'
        f"{paragraphs}{runs}{_TABLE}</w:styles>"
    )


def _both(letters: str) -> str:
    """Weight and size also for letters of scripts that are set by rules of their own, as Arabic is."""
    return re.sub(r"<w:(b|sz)( w:val=\"\d+\")?/>", r"<w:\1\2/><w:\1Cs\2/>", letters)


_TABLE = (
    '<w:style w:type="table" w:styleId="Report"><w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/><w:tblPr>'
    '<w:tblBorders><w:bottom w:val="single" w:sz="4" w:color="B4BAC1"/><w:insideH w:val="single" w:sz="4" '
    'w:color="B4BAC1"/></w:tblBorders><w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>'
    '<w:bottom w:w="50" w:type="dxa"/><w:right w:w="110" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" '
    'w:color="12161B"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>'
)


def settings(language: str) -> str:
    """Endnotes at the end, in figures as the text counts them."""
    return (
        f'{DECLARED}<w:settings xmlns:w="{W}"><w:endnotePr><w:numFmt w:val="decimal"/><w:endnote w:id="-1"/>'
        '<w:endnote w:id="0"/></w:endnotePr><w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        f"<w:themeFontLang w:val={quoteattr(language)}/></w:settings>"
    )


def content_types() -> str:
    """What each part is."""
    parts = "".join(f'<Override PartName="/word/{name}.xml" ContentType="{_MAIN}.{name}+xml"/>' for name in PARTS)
    return (
        f'{DECLARED}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="png" ContentType="image/png"/><Default Extension="svg" ContentType="image/svg+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_MAIN}.document.main+xml"/>{parts}<Override PartName='
        '"/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
    )


def first_relations() -> str:
    """Where the document and its properties are."""
    return relations((f"{_RELATED}/officeDocument", "word/document.xml"),
                     (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"))  # fmt: skip


def document_relations(pictures: int) -> str:
    """Where the document's other parts are: rId1 and on as in ``PARTS``, then a PNG and an SVG for each picture."""
    parts = [(f"{_RELATED}/{name}", f"{name}.xml") for name in PARTS]
    images = [
        (f"{_RELATED}/image", f"media/figure{n}.{kind}") for n in range(1, pictures + 1) for kind in ("png", "svg")
    ]
    return relations(*parts, *images)


def relations(*told: tuple[str, str]) -> str:
    """Relations by their kinds and targets, called rId1 and on."""
    each = "".join(f'<Relationship Id="rId{n}" Type="{kind}" Target="{at}"/>' for n, (kind, at) in enumerate(told, 1))
    return f'{DECLARED}<Relationships xmlns="{_PACKAGE}/relationships">{each}</Relationships>'


def core(title: str, subject: str, language: str, stated: str) -> str:
    """The properties that a file manager shows; ``stated`` stands for any clock."""
    return (
        f'{DECLARED}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{escape(title)}</dc:title>'
        f"<dc:subject>{escape(subject)}</dc:subject><dc:language>{escape(language)}</dc:language>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{stated}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{stated}</dcterms:modified></cp:coreProperties>'
    )
