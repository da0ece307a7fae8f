"""Pages and images of a source, looked at and quoted as they are."""
