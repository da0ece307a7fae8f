"""The evidence summary as blocks, then as HTML and PDF."""
