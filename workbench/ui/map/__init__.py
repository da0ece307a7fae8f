"""The map, painted from arrays on bundled outlines: no tiles, nothing is fetched."""
