"""Bytes to text: decoding, web pages; never writes to a case."""
