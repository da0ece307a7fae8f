"""Reference tables (aircraft types, airfields, countries) and their look-ups; read-only."""
