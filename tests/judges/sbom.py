"""Whether a software bill of materials is valid CycloneDX, by the reference library: sbom.py FILE"""

import sys

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

with open(sys.argv[1], encoding="utf-8") as file:
    error = JsonStrictValidator(SchemaVersion.V1_6).validate_str(file.read())
if error is not None:
    sys.exit(str(error)[:2000])
