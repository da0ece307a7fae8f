"""The desktop: the only Qt."""
