"""The reading aid: what a text says of flights, found by rules and tables and offered, never decided."""
