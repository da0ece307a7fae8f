"""Sources as CSL-JSON (https://citationstyles.org), which Zotero and its like read and write."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from workbench.case.rows import Row
from workbench.exchange.openformats.held import Format, Held

_DAY = re.compile(r"(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?")


def _files(held: Held) -> Mapping[str, bytes]:
    document = [_item(held, row) for row in held.rows["source"]]
    return {"sources.json": (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()}


def _item(held: Held, row: Row) -> dict[str, Any]:
    grade, digest = row.get("reliability"), row.get("sha256")
    notes = [f"{held.title}, {row['number']}", f"SHA-256 {digest}" if digest else "cited, not held",
             f"reliability {grade}" if grade else "", held.markings.get(row["id"], "")]  # fmt: skip
    item = {
        "id": row["id"], "type": "webpage" if row.get("url") else "document", "title": row.get("title"),
        "container-title": row.get("publisher"), "publisher": row.get("publisher"),
        "author": [{"literal": row["author"]}] if row.get("author") else None, "issued": _date(row.get("published")),
        "accessed": _date(((row.get("collected") or {}).get("at") or "")[:10]), "URL": row.get("url"),
        "language": row.get("language"), "note": "; ".join(filter(None, notes)),
    }  # fmt: skip
    return {name: value for name, value in item.items() if value}


def _date(edtf: str | None) -> dict[str, Any] | None:
    """A day, month or year as parts; what is less plain goes as it is written in EDTF."""
    if not edtf:
        return None
    found = _DAY.fullmatch(edtf)
    return {"date-parts": [[int(part) for part in found.groups() if part]]} if found else {"literal": edtf}


FORMAT = Format("csl", "sources for a reference manager, CSL-JSON", _files, kinds=("source",))
