"""The command line: every headless verb; never imports Qt."""
