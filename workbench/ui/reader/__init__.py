"""The reader: a source's own words, with what was made of them beside it."""
