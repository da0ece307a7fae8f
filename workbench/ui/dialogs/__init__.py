"""Windows of their own for what takes several steps: attach, export, merge, preview."""
