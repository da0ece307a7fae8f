"""Forms beside what they are about, all from the keyboard; ``binding`` opens them."""
