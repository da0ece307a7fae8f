"""Small pictures of the window's main states, kept to be compared with what is drawn now."""
