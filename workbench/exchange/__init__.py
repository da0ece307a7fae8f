"""Cases in and out: clean copies and merge."""
