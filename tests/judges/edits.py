"""Edits tables of records at random, imports them, and compares what comes out with them.

    edits.py PROGRAM FOLDER SEED ROUNDS KIND...

Each round exports a kind from the dossier in FOLDER, changes some cells, empties others and adds
records. An import that is refused must change no byte; after one that is not, the next export has
the cells as they were edited, and the data files have their comments. Prints what is wrong, and at
last how many imports were done and refused.
"""

import csv
import random
import subprocess
import sys
from pathlib import Path

program, folder, seed, rounds, *kinds = sys.argv[1:]
folder = Path(folder)
random.seed(int(seed))
done = refused = 0


def run(*arguments):
    return subprocess.run([program, *arguments], cwd=folder, capture_output=True, text=True)


def files():
    return {path.name: path.read_text("utf-8") for path in (folder / "data").glob("*.yaml")}


def export(kind):
    run("data", "export", "--kind", kind, "--out", "edits.csv").check_returncode()
    with open(folder / "edits.csv", encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def edit(rows, number):
    for _ in range(random.randint(1, 6)):
        row = rows[random.randrange(1, len(rows))]
        column = random.randrange(2, len(rows[0]))
        chance = random.random()
        if chance < 0.3:
            row[column] = ""
        elif chance < 0.9:
            row[column] = random.choice(rows[1:])[column]
        else:
            new = list(random.choice(rows[1:]))
            new[:2] = [f"new-{number}-{len(rows)}", ""]
            rows.append(new)


def cells(rows):
    """The cells that have something, without the notes."""
    return {
        row[0]: {key: cell for key, cell in zip(rows[0], row) if cell and not key.startswith("#")}
        for row in rows[1:]
    }


def comments(text):
    return [line for line in text.splitlines() if line.lstrip().startswith("#")]


original = files()
for number in range(int(rounds)):
    if number % 10 == 0:
        for name, text in original.items():
            (folder / "data" / name).write_text(text, "utf-8")
    kind = random.choice(kinds)
    rows, before = export(kind), files()
    edit(rows, number)
    with open(folder / "edits.csv", "w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(rows)
    result = run("data", "import", "edits.csv", "--kind", kind)
    if result.returncode:
        refused += 1
        if files() != before or result.returncode != 1:
            print(f"round {number}: refused, and yet changed: {result.stderr}")
        continue
    done += 1
    again = cells(export(kind))
    for name, record in cells(rows).items():
        if again.get(name) != record:
            print(f"round {number}: {kind} {name}: {record} became {again.get(name)}")
    for name, text in files().items():
        if comments(text) != comments(before[name]):
            print(f"round {number}: {name} has other comments")
print(done, refused)
