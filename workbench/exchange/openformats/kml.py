"""Sightings as KML 2.2 (OGC 07-147r2): a placemark for each place that a sighting names, with its span of time."""

from __future__ import annotations

from collections.abc import Mapping
from xml.etree import ElementTree as Xml

from workbench.case.rows import Row
from workbench.exchange.openformats.geojson import told
from workbench.exchange.openformats.held import Format, Held, Spot, heading
from workbench.exchange.openformats.markup import document, put

_KML = "http://www.opengis.net/kml/2.2"


def _files(held: Held) -> Mapping[str, bytes]:
    root = Xml.Element("kml", xmlns=_KML)
    page = Xml.SubElement(root, "Document")
    put(page, "name", held.title)
    for row in held.rows["sighting"]:
        for spot in held.spots(row):
            _placemark(page, held, row, spot)
    return {"case.kml": document(root)}


def _placemark(page: Xml.Element, held: Held, row: Row, spot: Spot) -> None:
    mark = Xml.SubElement(page, "Placemark", id=f"s{row['id']}-{spot.field}")
    said = {**told(held, row), "field": spot.field, "place": spot.name}
    put(mark, "name", f"{row['number']} {heading(row)}")
    put(mark, "description", "\n".join(f"“{each['quote']}”" for each in held.quotes(row)))
    if said["earliest"] and said["latest"]:
        span = Xml.SubElement(mark, "TimeSpan")
        put(span, "begin", said["earliest"])
        put(span, "end", said["latest"])
    more = Xml.SubElement(mark, "ExtendedData")
    for name, value in said.items():
        if value and name != "quotes":
            put(Xml.SubElement(more, "Data", name=name), "value", str(value))
    put(Xml.SubElement(mark, "Point"), "coordinates", f"{spot.longitude},{spot.latitude}")


FORMAT = Format("kml", "sightings on a map, KML", _files, kinds=("sighting",))
