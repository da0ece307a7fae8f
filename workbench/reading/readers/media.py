"""Sound and film: what a recording states of itself. It is played by the system's own player, never here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, BinaryIO

from workbench.reading.reader import Reader, Reading
from workbench.values.errors import CaseError

_SIGNS = (
    (0, b"\x1aE\xdf\xa3", "video/x-matroska"), (0, b"OggS", "audio/ogg"), (0, b"fLaC", "audio/flac"),
    (0, b"ID3", "audio/mpeg"), (0, b"FLV\x01", "video/x-flv"), (0, b"\0\0\x01\xba", "video/mpeg"),
    (0, b"0&\xb2u\x8ef\xcf\x11", "video/x-ms-asf"), (8, b"WAVEfmt", "audio/wav"), (8, b"AVI ", "video/x-msvideo"),
)  # fmt: skip
_BRANDS = {b"qt  ": "video/quicktime", b"M4A ": "audio/mp4", b"M4B ": "audio/mp4"}
_FRAME = re.compile(rb"\xff[\xe2\xe3\xf2\xf3\xfa\xfb]([\x10-\xef])", re.DOTALL)  # layer III
_PACKET = 188  # bytes of a packet of a transport stream
_FACTS = (
    ("title", "title"), ("performer", "author"), ("recorded_date", "taken"), ("encoded_date", "created"),
    ("writing_application", "software"), ("comment", "description"), ("copyright", "copyright"),
)  # fmt: skip
_CAMERA = ("comapplequicktimemake", "comapplequicktimemodel", "make", "model", "comandroidmanufacturer",
           "comandroidmodel")  # fmt: skip
_PLACE = ("comapplequicktimelocationiso6709", "xyz", "recorded_location")
_ISO6709 = re.compile(r"([+-]\d{1,2}(?:\.\d+)?)([+-]\d{1,3}(?:\.\d+)?)")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f]+")


class Recording(Reader):
    """Sound or film; excerpts of it are spans of time."""

    name = "recording"
    recipe = "media/1"
    mimes = tuple(dict.fromkeys((*(mime for *_, mime in _SIGNS), *_BRANDS.values(), "video/mp4", "video/mp2t",
                                 "audio/aac", "video/webm")))  # fmt: skip
    suffixes = (".mp4", ".mov", ".m4a", ".m4v", ".mkv", ".webm", ".mp3", ".wav", ".ogg", ".opus", ".flac", ".avi",
                ".mpg", ".ts", ".aac", ".flv", ".wmv")  # fmt: skip

    def recognise(self, head: bytes, *, name: str = "") -> str | None:
        if head[4:8] == b"ftyp":
            return _BRANDS.get(head[8:12], "video/mp4")
        found = next((mime for at, sign, mime in _SIGNS if head.startswith(sign, at)), None)
        if found == "video/x-matroska":
            return "video/webm" if b"webm" in head[:64] else found
        if found:
            return found
        if len(head) > 2 * _PACKET and head[0] == head[_PACKET] == head[2 * _PACKET] == 0x47:
            return "video/mp2t"
        if head[:2] in (b"\xff\xf1", b"\xff\xf9"):
            return "audio/aac"
        frame = _FRAME.match(head)
        return "audio/mpeg" if frame and frame[1][0] & 12 != 12 else None

    def read(self, file: BinaryIO, *, hint: Mapping[str, str]) -> Reading:
        from pymediainfo import MediaInfo  # brings MediaInfo's library

        file.seek(0)
        try:
            told = MediaInfo.parse(file, parse_speed=0.2)
        except Exception as error:  # whatever a damaged recording brings it to
            raise CaseError(
                "The recording is damaged and says nothing of itself; attach another copy of it."
            ) from error
        tracks = [track.to_data() for track in told.tracks]
        facts = _facts(tracks)
        says = "" if "duration" in facts else "It does not state how long it is; it may be cut short."
        return Reading(self.recipe, "", facts=facts, says=says)


def _facts(tracks: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    by_type: dict[str, Mapping[str, Any]] = {}
    for track in tracks:
        by_type.setdefault(str(track.get("track_type")), track)
    general, video, audio = (by_type.get(name, {}) for name in ("General", "Video", "Audio"))
    facts = {fact: _plain(general[name]) for name, fact in _FACTS if general.get(name)}
    if general.get("format"):
        codecs = [str(each["format"]) for each in (video, audio) if each.get("format")]
        facts["format"] = _plain(general["format"]) + (f" ({_plain(', '.join(codecs))})" if codecs else "")
    if seconds := _seconds(general, video, audio):
        facts["duration"] = seconds
    for name, fact in (("width", "width"), ("height", "height"), ("frame_rate", "frames a second")):
        if video.get(name):
            facts[fact] = _plain(video[name])
    if camera := " ".join(dict.fromkeys(_plain(general[name]) for name in _CAMERA if general.get(name))):
        facts["camera"] = camera
    return facts | _position(general)


def _seconds(*tracks: Mapping[str, Any]) -> str | None:
    """How long it lasts: a track states it in milliseconds."""
    for track in tracks:
        try:
            seconds = float(track["duration"]) / 1000
        except (KeyError, TypeError, ValueError):
            continue
        if 0 < seconds < 1e7:
            return f"{seconds:.3f}"
    return None


def _position(general: Mapping[str, Any]) -> dict[str, str]:
    """Where the camera says it stood, in degrees."""
    for name in _PLACE:
        if found := _ISO6709.match(str(general.get(name) or "")):
            latitude, longitude = float(found[1]), float(found[2])
            if abs(latitude) <= 90 and abs(longitude) <= 180:
                return {"latitude": f"{latitude:.6f}", "longitude": f"{longitude:.6f}"}
    return {}


def _plain(value: object) -> str:
    return _CONTROLS.sub(" ", str(value)).strip()[:300]
