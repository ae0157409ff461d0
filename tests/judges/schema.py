"""What a validator of JSON Schema says of YAML files.

    schema.py TABLE         each line has a JSON Schema and a YAML file, with a tab between them
    schema.py --json FILE   prints a YAML file as JSON

Checks each schema against the schema of its dialect, and prints `right` or `wrong` for each file.
A file that is no YAML is wrong.
"""

import json
import sys

from jsonschema import Draft202012Validator
from ruamel.yaml import YAML, YAMLError
from ruamel.yaml.constructor import SafeConstructor

# As in the core schema of YAML 1.2, which editors use: dates are text.
SafeConstructor.add_constructor("tag:yaml.org,2002:timestamp", SafeConstructor.construct_yaml_str)
validators = {}


def validator(path):
    if path not in validators:
        with open(path, encoding="utf-8") as file:
            schema = json.load(file)
        Draft202012Validator.check_schema(schema)
        validators[path] = Draft202012Validator(schema)
    return validators[path]


def read(path):
    with open(path, encoding="utf-8") as file:
        return YAML(typ="safe", pure=True).load(file)


def verdict(schema, path):
    try:
        data = read(path)
    except YAMLError:
        return "wrong"
    return "right" if validator(schema).is_valid(data) else "wrong"


if sys.argv[1] == "--json":
    print(json.dumps(read(sys.argv[2])))
else:
    with open(sys.argv[1], encoding="utf-8") as table:
        for line in table:
            print(verdict(*line.rstrip("\n").split("\t")))
