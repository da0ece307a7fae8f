"""XML that any parser takes: characters that XML 1.0 cannot hold are written as the sign that stands for them."""

from __future__ import annotations

import re
from xml.etree import ElementTree as Xml

_CANNOT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def put(parent: Xml.Element, tag: str, text: str, **attributes: str) -> Xml.Element:
    """An element with a text."""
    made = Xml.SubElement(parent, tag, {name: plain(value) for name, value in attributes.items()})
    made.text = plain(text)
    return made


def plain(text: str) -> str:
    """The text without what XML cannot hold."""
    return _CANNOT.sub("\ufffd", text)


def document(root: Xml.Element) -> bytes:
    """A document as bytes, indented."""
    Xml.indent(root)
    made: bytes = Xml.tostring(root, encoding="utf-8", xml_declaration=True)
    return made + b"\n"
