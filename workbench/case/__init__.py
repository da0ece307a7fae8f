"""The case file: records, gate, journal, acts and search; no Qt, no network, no printing."""
