"""Opens a workbook, writes a number into the translation of a text, and saves it, as a person does
with a spreadsheet.

    edit_xlsx.py FILE ID NUMBER
"""

import sys

import openpyxl

name, text, number = sys.argv[1:]
book = openpyxl.load_workbook(name)
for row in book.active.iter_rows():
    if row[0].value == text:
        row[2].value = int(number)
        row[2].number_format = "General"
book.save(name)
