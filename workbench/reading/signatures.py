"""What kind of file bytes begin like, for telling a name or a declared type that does not fit them."""

from __future__ import annotations

import re

_BEGINNINGS = (
    (b"%PDF-", "application/pdf"), (b"\x89PNG\r\n\x1a\n", "image/png"), (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"), (b"GIF89a", "image/gif"), (b"II*\0", "image/tiff"), (b"MM\0*", "image/tiff"),
    (b"BM", "image/bmp"), (b"PK\x03\x04", "application/zip"), (b"PK\x05\x06", "application/zip"),
    (b"\x1f\x8b\x08", "application/gzip"), (b"BZh", "application/x-bzip2"), (b"\xfd7zXZ\0", "application/x-xz"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"), (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"), (b"MZ", "application/x-msdownload"),
    (b"\x7fELF", "application/x-executable"), (b"\xca\xfe\xba\xbe", "application/java-vm"),
    (b"OggS", "audio/ogg"), (b"ID3", "audio/mpeg"), (b"fLaC", "audio/flac"),
    (b"\x1a\x45\xdf\xa3", "video/webm"), (b"{\\rtf", "application/rtf"),
    (b"SQLite format 3\0", "application/vnd.sqlite3"),
)  # fmt: skip
_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
_BRANDS = {b"heic": "image/heic", b"heix": "image/heic", b"mif1": "image/heic", b"avif": "image/avif",
           b"M4A ": "audio/mp4", b"qt  ": "video/quicktime"}  # fmt: skip
_PAGE = re.compile(rb"(?i)\s*(?:<\?xml[^>]{0,500}>\s*)?<(?:!doctype\s+html|html)[\s>]")
_ALIKE = (
    {"application/zip", "application/x-zip-compressed", "application/x-zip", "application/java-archive",
     "application/epub+zip"},
    {"image/jpeg", "image/jpg", "image/pjpeg"}, {"image/bmp", "image/x-ms-bmp"}, {"audio/wav", "audio/x-wav"},
    {"application/x-ole-storage", "application/msword", "application/vnd.ms-excel", "application/vnd.ms-powerpoint",
     "application/vnd.ms-outlook"},
    {"application/rtf", "text/rtf"}, {"application/vnd.rar", "application/x-rar-compressed", "application/x-rar"},
    {"text/html", "application/xhtml+xml"}, {"audio/mpeg", "audio/mp3"}, {"video/webm", "video/x-matroska"},
    {"application/gzip", "application/x-gzip"}, {"application/pdf", "application/x-pdf"},
    {"application/x-msdownload", "application/x-dosexec"}, {"image/heic", "image/heif"},
    {"video/mp4", "audio/mp4", "video/quicktime", "video/3gpp", "image/heic"}, {"audio/ogg", "video/ogg"},
)  # fmt: skip
_ZIPPED = ("application/vnd.openxmlformats", "application/vnd.oasis.opendocument", "application/vnd.ms-",
           "application/vnd.google-earth.kmz")  # fmt: skip


def kind_of(head: bytes) -> str | None:
    """The media type of bytes that begin so; ``None`` for words and for what we do not know."""
    for beginning, kind in _BEGINNINGS:
        if head.startswith(beginning):
            return kind
    if head.startswith(b"RIFF"):
        return _RIFF.get(head[8:12])
    if head[4:8] == b"ftyp":
        return _BRANDS.get(head[8:12], "video/mp4")
    return "text/html" if _PAGE.match(head[:4096]) else None


def contradicts(declared: str, found: str | None) -> bool:
    """Whether what the bytes are cannot be what was declared; a type that says nothing contradicts nothing."""
    declared = declared.lower()
    if not found or not declared or declared in (found, "application/octet-stream", "application/binary"):
        return False
    if found == "application/zip" and declared.startswith(_ZIPPED):
        return False
    return not any({declared, found} <= alike for alike in _ALIKE)
