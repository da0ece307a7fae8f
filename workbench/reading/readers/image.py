"""Images: what they state of themselves (EXIF), their pixels, and a fingerprint that near-identical ones share."""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, BinaryIO

from workbench.reading.reader import Box, Picture, Reader, Reading
from workbench.values.errors import CaseError

if TYPE_CHECKING:
    from PIL.Image import Image

MOST = 60_000_000  # pixels that are held in memory at once, 180 MB
LARGEST = 4_096  # pixels of a picture's longer side
FRAMES = 10_000  # of a film or a scanned document in one file
_SIGNS = (
    (b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n\x1a\n", "image/png"), (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"), (b"II*\x00", "image/tiff"), (b"MM\x00*", "image/tiff"),
    (b"\x00\x00\x00\x0cjP  \r\n\x87\n", "image/jp2"),
)  # fmt: skip
_BRANDS = {b"avif": "image/avif", b"avis": "image/avif", b"heic": "image/heic", b"heix": "image/heic",
           b"mif1": "image/heic", b"msf1": "image/heic"}  # fmt: skip
_FORMATS = {"image/jpeg": "JPEG", "image/png": "PNG", "image/gif": "GIF", "image/tiff": "TIFF", "image/jp2": "JPEG2000",
            "image/webp": "WEBP", "image/bmp": "BMP", "image/avif": "AVIF"}  # fmt: skip
_WRITTEN = {"Image Software": "software", "Image ImageDescription": "description", "Image Artist": "author",
            "Image Copyright": "copyright", "EXIF LensModel": "lens"}  # fmt: skip
_CONTROLS = re.compile(r"[\x00-\x1f\x7f]+")


class ImageFile(Reader):
    """A still image, or one of several frames; it has no words of its own."""

    name = "image"
    recipe = "image/1"
    mimes = (*_FORMATS, "image/heic")
    suffixes = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".tif", ".tiff", ".bmp", ".avif", ".heic", ".jp2")
    pictures = True

    def recognise(self, head: bytes, *, name: str = "") -> str | None:
        for sign, mime in _SIGNS:
            if head.startswith(sign):
                return mime
        if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
            return "image/webp"
        if head[4:8] == b"ftyp":
            return _BRANDS.get(head[8:12])
        if head[:2] == b"BM" and head[6:10] == b"\0\0\0\0" and head[15:18] == b"\0\0\0":
            return "image/bmp"
        return None

    def read(self, file: BinaryIO, *, hint: Mapping[str, str]) -> Reading:
        if self.recognise(file.read(64)) == "image/heic":
            return Reading(self.recipe, "", says=_NO_HEIC)
        facts, says = _exif(file)
        with _opened(file) as image:
            width, height = _shown(image)
            facts |= {"format": str(image.format), "width": str(width), "height": str(height)}
            frames = min(FRAMES, int(getattr(image, "n_frames", 1)))
            if frames > 1:
                facts["frames"] = str(frames)
            if image.width * image.height > MOST and image.format != "JPEG":
                says.append(_too_large(image))
            else:
                facts["likeness"] = _fingerprint(image)
        return Reading(self.recipe, "", facts=facts, says=" ".join(says))

    def picture(self, file: BinaryIO, *, page: int, scale: float, region: Box | None = None) -> Picture:
        """The image, or a frame of it, upright; ``scale`` 1 is a pixel for a pixel, less where that were too many."""
        with _opened(file) as image:
            if not 1 <= page <= max(1, min(FRAMES, int(getattr(image, "n_frames", 1)))):
                raise CaseError(f"There is no frame {page} in the image; choose an earlier one.")
            if page > 1:
                image.seek(page - 1)
            width, height = _shown(image)
            left, top, right, bottom = _within(region or (0, 0, width, height), width, height)
            scale = min(scale, LARGEST / max(right - left, bottom - top, 1))
            pixels, shrunk = _decoded(image, scale)
            box = tuple(round(side * shrunk) for side in (left, top, right, bottom))
            size = (max(1, round((right - left) * scale)), max(1, round((bottom - top) * scale)))
            drawn = pixels.resize(size, box=_not_empty(box, pixels))
        out = io.BytesIO()
        drawn.save(out, "PNG", compress_level=1)
        return Picture(out.getvalue(), drawn.width, drawn.height, scale)


_NO_HEIC = (
    "Its pixels are packed in a way (HEIC) that is not decoded here; it is kept and hashed, attach a JPEG or PNG copy "
    "beside it to look at."
)


@contextmanager
def _opened(file: BinaryIO) -> Iterator[Image]:
    from PIL import Image as pillow  # brings its decoders

    file.seek(0)
    pillow.MAX_IMAGE_PIXELS = None  # measured here, and before anything is decoded
    try:
        with warnings.catch_warnings(action="ignore"), pillow.open(file, formats=tuple(_FORMATS.values())) as image:
            yield image
    except CaseError:
        raise
    except MemoryError:
        raise CaseError("The image is too large to show; attach a smaller copy beside it.") from None
    except Exception as error:  # whatever a damaged image brings its decoder to
        raise CaseError(f"The image is damaged ({_plain(str(error))[:80]}); attach another copy of it.") from error


def _too_large(image: Image) -> str:
    return (
        f"{image.width:,} × {image.height:,} pixels are too many to show; it is kept and hashed, attach a smaller copy "
        "beside it to look at."
    )


def _decoded(image: Image, scale: float) -> tuple[Image, float]:
    """The pixels upright and in plain colours, and how far they were shrunk while they were decoded."""
    from PIL import ImageOps

    whole = image.width
    if image.format == "JPEG":
        image.draft("RGB", (max(1, round(image.width * scale)), max(1, round(image.height * scale))))
        while image.width * image.height > MOST:  # drafts go down to an eighth
            before = image.size
            image.draft("RGB", (image.width // 2, image.height // 2))
            if image.size == before:
                break
    if image.width * image.height > MOST:
        raise CaseError(_too_large(image))
    shrunk = image.width / whole
    pixels = ImageOps.exif_transpose(image)
    return pixels.convert("RGBA" if "A" in pixels.getbands() or "transparency" in pixels.info else "RGB"), shrunk


def _shown(image: Image) -> tuple[int, int]:
    """Width and height as the image is to be seen, turned as its EXIF says."""
    try:
        turned = image.getexif().get(0x0112) in (5, 6, 7, 8)
    except Exception:  # damaged EXIF turns nothing; the decoder raises whatever it meets
        turned = False
    return (image.height, image.width) if turned else image.size


def _within(region: Box, width: int, height: int) -> Box:
    left, top, right, bottom = region
    if not (left < right and top < bottom and right > 0 and bottom > 0 and left < width and top < height):
        raise CaseError(f"There is nothing to show there; the image is {width} × {height} pixels.")
    return max(0, left), max(0, top), min(width, right), min(height, bottom)


def _not_empty(box: tuple[int, ...], pixels: Image) -> Box:
    left, top = min(box[0], pixels.width - 1), min(box[1], pixels.height - 1)
    return left, top, max(left + 1, min(box[2], pixels.width)), max(top + 1, min(box[3], pixels.height))


def _fingerprint(image: Image) -> str:
    """64 bits that change little when an image is made smaller or packed anew (difference hash): 16 hex digits.

    Each bit tells whether one of 9 by 8 grey fields is lighter than its left neighbour. Copies made smaller and packed
    anew differ in 2 bits or so, a border cut by a tenth in 22, a mirror image in 31.
    """
    pixels, _ = _decoded(image, 64 / max(image.size))
    grey = pixels.convert("L").resize((9, 8)).tobytes()
    bits = [grey[row * 9 + k] < grey[row * 9 + k + 1] for row in range(8) for k in range(8)]
    return f"{sum(bit << (63 - place) for place, bit in enumerate(bits)):016x}"


def _exif(file: BinaryIO) -> tuple[dict[str, str], list[str]]:
    """What the camera wrote, and what of it could not be read."""
    import exifread

    file.seek(0)
    try:
        tags: Mapping[str, Any] = exifread.process_file(file, details=False)
    except Exception:  # whatever damaged EXIF brings its reader to
        return {}, ["Its EXIF is damaged and was not read."]
    if not tags:
        return {}, []
    written = {name: _plain(str(tag)) for name, tag in tags.items()}
    facts = {fact: written[name] for name, fact in _WRITTEN.items() if written.get(name)}
    camera = " ".join(dict.fromkeys(filter(None, (written.get("Image Make"), written.get("Image Model")))))
    if camera:
        facts["camera"] = camera
    if taken := written.get("EXIF DateTimeOriginal"):
        facts["taken"] = " ".join(filter(None, (taken, written.get("EXIF OffsetTimeOriginal"))))
    return facts | _position(tags), []


def _position(tags: Mapping[str, Any]) -> dict[str, str]:
    """Where the camera says it stood and looked: degrees, metres; what no place on earth has is left out."""
    facts = {}
    for axis, most in (("Latitude", 90), ("Longitude", 180)):
        parts = _numbers(tags.get(f"GPS GPS{axis}"))
        if len(parts) == 3:
            degrees = parts[0] + parts[1] / 60 + parts[2] / 3600
            if 0 <= degrees <= most:
                south = str(tags.get(f"GPS GPS{axis}Ref", "")).strip().upper() in ("S", "W")
                facts[axis.lower()] = f"{-degrees if south else degrees:.6f}"
    if len(facts) != 2:
        facts = {}
    for name, fact in (("GPS GPSImgDirection", "bearing"), ("GPS GPSAltitude", "altitude")):
        if (parts := _numbers(tags.get(name))) and len(parts) == 1:
            facts[fact] = f"{parts[0]:.1f}"
    return facts


def _numbers(tag: Any) -> list[float]:
    try:
        return [float(value) for value in tag.values] if tag is not None else []
    except (TypeError, ValueError, ZeroDivisionError, OverflowError, AttributeError):
        return []


def _plain(written: str) -> str:
    return _CONTROLS.sub(" ", written).strip()[:300]
