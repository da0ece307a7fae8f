"""Two sources beside each other."""
