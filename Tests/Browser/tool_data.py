"""What the tools answer from, and the shape that program and scripts have agreed on."""

import json
from pathlib import Path

from jsonschema import Draft202012Validator

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "Templates/tools.schema.json").read_text())
GUARD = Path(__file__).with_name("guard.js").read_text()
BEGIN, END = "site.policy = ", ";\n"
VALIDATOR = Draft202012Validator(SCHEMA)


def files(site):
    """Every file of data of a site."""
    return sorted(site.glob("**/tools/data.js"))


def read(file):
    """The value that a file of data holds."""
    text = file.read_text()
    assert text.startswith(BEGIN) and text.endswith(END), file
    return json.loads(text[len(BEGIN) : -len(END)])


def errors(data):
    return [f"{error.json_path}: {error.message[:200]}" for error in VALIDATOR.iter_errors(data)]


def guard(site):
    """From now on scripts that read what the shape does not name, or past the end of a list, fail."""
    for file in files(site):
        with file.open("a") as out:
            out.write(f"site.policy = ({GUARD})(site.policy, {json.dumps(SCHEMA)});\n")
