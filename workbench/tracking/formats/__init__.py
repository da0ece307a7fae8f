"""The formats of tracker files: one module of this folder and one public class each."""

MODULES = {
    "readsb-trace": "readsb_trace",
    "fr24-csv": "fr24_csv",
    "fr24-granular": "fr24_granular",
    "flightaware-csv": "flightaware_csv",
    "fr24-archive": "fr24_archive",
    "opensky-csv": "opensky_csv",
    "fr24-api": "fr24_api",
    "flightaware-kml": "flightaware_kml",
    "fr24-kml": "fr24_kml",
    "fr24-playback": "fr24_playback",
    "gpx": "gpx",
    "opensky-json": "opensky_json",
    "sbs-1": "sbs1",
    "vrs-json": "vrs_json",
    "aircraft-json": "aircraft_json",
    "tar1090-kml": "tar1090_kml",
    "tar1090-csv": "tar1090_csv",
    "traffic-json": "traffic_json",
    "kml": "kml",
    "csv": "generic_csv",
}
"""The module of each format's word, in the order in which they are asked; one is loaded when it is first asked."""
