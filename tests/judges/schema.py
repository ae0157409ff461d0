"""What a validator of JSON Schema says of YAML files.

    schema.py TABLE

Each line of the table has a JSON Schema and a YAML file, with a tab between them. Checks each
schema against the schema of its dialect, and prints `right` or `wrong` for each file.
"""

import json
import sys
from datetime import date

from jsonschema import Draft202012Validator
from ruamel.yaml import YAML


def plain(value):
    """A value as JSON has it."""
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return value.isoformat() if isinstance(value, date) else value


with open(sys.argv[1], encoding="utf-8") as table:
    for line in table:
        schema_path, data_path = line.rstrip("\n").split("\t")
        with open(schema_path, encoding="utf-8") as file:
            schema = json.load(file)
        Draft202012Validator.check_schema(schema)
        with open(data_path, encoding="utf-8") as file:
            data = plain(YAML(typ="safe", pure=True).load(file))
        print("right" if Draft202012Validator(schema).is_valid(data) else "wrong")
