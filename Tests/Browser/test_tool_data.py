"""What the program writes for the tools is what the schema says, which the scripts keep to as well."""

import copy
import unittest

from browser import SITE
from jsonschema import Draft202012Validator
from tool_data import SCHEMA, errors, files, read


class ToolDataTest(unittest.TestCase):
    def test_the_schema_is_one_and_describes_every_key(self):
        Draft202012Validator.check_schema(SCHEMA)

        def undescribed(shape, path):
            if isinstance(shape, dict):
                for key, value in shape.get("properties", {}).items():
                    target = SCHEMA["$defs"].get(value.get("$ref", "").rpartition("/")[2], {})
                    if not (value.get("description") or target.get("description")):
                        yield f"{path}.{key}"
                for key, value in shape.items():
                    yield from undescribed(value, f"{path}.{key}")
            elif isinstance(shape, list):
                for value in shape:
                    yield from undescribed(value, path)

        self.assertEqual(list(undescribed(SCHEMA, "")), [])

    def test_every_product_is_valid(self):
        self.assertEqual(len(files(SITE)), 3)
        for file in files(SITE):
            self.assertEqual(errors(read(file)), [], file)

    def test_sets_are_sorted(self):
        for file in files(SITE):
            data = read(file)
            sets = [card["reaches"] for card in data["cards"]]
            sets += [cell[key] for cell in data["cells"] for key in ["held", "certain"] if key in cell]
            sets += [feature[key] for feature in data["features"] for key in ["askable", "offered"]]
            sets += [action["implies"] for action in data["actions"]]
            for numbers in sets:
                self.assertEqual(numbers, sorted(numbers), file)

    def test_a_key_with_another_name_is_noticed(self):
        data = read(files(SITE)[0])
        tried = 0
        for name, value in data.items():
            for place in [value] if isinstance(value, dict) else value[:1]:
                for key in place if isinstance(place, dict) else []:
                    changed = copy.deepcopy(data)
                    inside = changed[name] if isinstance(value, dict) else changed[name][0]
                    inside[f"{key}s"] = inside.pop(key)
                    self.assertNotEqual(errors(changed), [], f"{name}.{key}")
                    tried += 1
        self.assertGreater(tried, 40)
