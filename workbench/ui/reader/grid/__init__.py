"""The tables of a workbook or CSV, looked at and quoted as cells."""
