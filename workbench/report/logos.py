"""A house's picture as a drawing that every engine sets: as large as its room, never stretched."""

from __future__ import annotations

import base64
from functools import lru_cache

from workbench.values.composing import LOGOS, is_logo
from workbench.values.errors import CaseError

WIDE, HIGH = 180, 42  # points


@lru_cache(maxsize=4)
def drawn(mime: str, data: str) -> str:
    """A PNG or JPEG, in Base64, as SVG at the left of its room; CaseError where it is no whole picture."""
    import typst

    try:
        plain = base64.b64decode(data, validate=True)
    except ValueError:
        plain = b""
    if mime not in LOGOS or not is_logo(mime, plain):
        raise CaseError("The logo of the report is no PNG or JPEG; choose another one, or none.")
    data = base64.b64encode(plain).decode()  # nothing but its letters gets into the drawing
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDE}" height="{HIGH}" viewBox="0 0 {WIDE} {HIGH}">'
        f'<image width="{WIDE}" height="{HIGH}" preserveAspectRatio="xMinYMid meet" href="data:{mime};base64,{data}"/>'
        "</svg>"
    )
    try:
        tried = typst.Compiler(b'#image(bytes(sys.inputs.svg), format: "svg")', sys_inputs={"svg": svg})
        tried.compile(format="pdf")
    except typst.TypstError as error:
        raise CaseError("The logo of the report cannot be read as a picture; choose another one, or none.") from error
    return svg
