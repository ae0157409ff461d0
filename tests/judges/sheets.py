"""Writes spreadsheets as other programs do, and reads ours.

    sheets.py write FOLDER       workbooks by openpyxl, texts by csv in several encodings
    sheets.py again FILE         opens a workbook and saves it
    sheets.py show FILE          prints what a workbook has
"""

import csv
import datetime
import sys
from pathlib import Path

import openpyxl
from openpyxl.utils.datetime import CALENDAR_MAC_1904

HEAD = ["id", "signed", "secret", "length", "form", "parties", "place.latitude", "place.longitude"]


def book(path, rows, change=lambda book, sheet: None):
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = "Data"
    for row in rows:
        sheet.append(row)
    change(workbook, sheet)
    workbook.save(path)


def write(folder):
    def values(workbook, sheet):
        for cell, code in [
            ("B2", "yyyy-mm-dd"),
            ("B3", "mmm-yy"),
            ("B5", "yyyy"),
            ("D2", "0.0%"),
            ("D3", '#,##0.00\\ "€"'),
            ("D5", '0.0" km"'),
        ]:
            sheet[cell].number_format = code
        sheet.row_dimensions[3].hidden = True
        # Beside the table, and a column that was emptied.
        sheet["M9"].number_format = "0.00"

    day = datetime.date
    rows = [
        HEAD + ["# what it is"],
        ["one", day(2024, 3, 1), True, 0.125, "bilateral", "france; korea", 48.8566, 2.3522, "x"],
        ["two", day(2024, 3, 1), False, 1234.5, None, "france\nkorea", -1.5, 126.978, None],
        [],
        ["three", day(1987, 1, 1), 1, 1.234, "bilateral", None, None, None, None],
        ["four", 1886, "no", 40000, None, None, None, None, None],
        ["five", "2017/..", 0, "742000000 EUR", None, None, None, None, None],
    ]
    book(folder / "values.xlsx", rows, values)

    def old_calendar(workbook, sheet):
        workbook.epoch = CALENDAR_MAC_1904
        values(workbook, sheet)

    book(folder / "1904.xlsx", rows, old_calendar)

    def faults(workbook, sheet):
        sheet["B3"] = "=1/0"
        sheet["B3"].data_type = "e"
        sheet["B3"].value = "#DIV/0!"
        sheet["D4"] = "=D2*2"
        sheet.merge_cells("E2:E4")
        sheet["B4"] = datetime.datetime(2024, 3, 1, 12, 30)
        sheet["D5"].number_format = '"$"#,##0'
        workbook.create_sheet("Other")

    book(
        folder / "faults.xlsx",
        [
            HEAD + ["lenght", "signed"],
            ["one", day(2024, 3, 1), True, 1, "bilateral", "france; korea", 48.8566, 2.3522, 1],
            ["Île two", day(2024, 3, 1), "maybe", "1.234", None, "france; koera", 95, 2, None],
            ["one", None, None, None, None, "france", None, None, None],
            ["four", "4/6/2026", None, 5, "bilatreal", None, 1, None, None],
            ["", "2024-13", None, "many", None, None, None, None, None],
        ],
        faults,
    )
    text = [["id", "signed", "title"], ["amity", "1886-06-04", "우호 조약"], ["new", "2024-03", "é"]]
    french = [["id", "signed", "title"], ["amity", "1886-06-04", "Traité d’amitié, signé à Séoul"]]
    for name, encoding, rows, delimiter in [
        ("utf-8", "utf-8", text, ","),
        ("utf-8-bom", "utf-8-sig", text, ";"),
        ("utf-16", "utf-16", text, "\t"),
        ("utf-16-le", "utf-16-le", text, "\t"),
        ("utf-16-be", "utf-16-be", text, ","),
        ("cp949", "cp949", [row[:2] + [row[2].replace("é", "가")] for row in text], ","),
        ("cp1252", "cp1252", french, ";"),
    ]:
        with open(folder / f"{name}.csv", "w", encoding=encoding, newline="") as file:
            csv.writer(file, delimiter=delimiter).writerows(rows)


def show(path):
    workbook = openpyxl.load_workbook(path)
    for sheet in workbook:
        print(f"== {sheet.title} {sheet.sheet_state} {sheet.freeze_panes}")
        for cell in sheet[1]:
            if cell.comment:
                print(f"   {cell.coordinate}: {' / '.join(cell.comment.text.splitlines())}")
        for choice in sheet.data_validations.dataValidation:
            print(f"   {choice.sqref} {choice.type} {choice.formula1}")
        for row in sheet.iter_rows():
            cells = [f"{cell.value!r} {cell.number_format}" for cell in row if cell.value is not None]
            print("   " + " | ".join(cells))


command, path = sys.argv[1], Path(sys.argv[2])
if command == "write":
    write(path)
elif command == "again":
    openpyxl.load_workbook(path).save(path)
else:
    show(path)
