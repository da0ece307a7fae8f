"""The case-file workbench: one window, one file, an answer that can be checked line by line."""

__version__ = "0.1.0"
