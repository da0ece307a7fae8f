"""The formats of tracker files: one module and one public class each, found by walking this folder."""
