# Validates exchange files with the schemas: pip install jsonschema, then python validate.py FILE...
import json, pathlib, re, sys
from jsonschema import Draft202012Validator, ValidationError, validators

def pattern(validator, wanted, text, schema):  # our patterns are anchored; "$" of Python would allow a line feed at the end
    if isinstance(text, str) and not re.fullmatch(wanted[1:-1], text):
        yield ValidationError("does not match the pattern of " + schema.get("title", "a text"))

folder = pathlib.Path(__file__).parent / "../../serialization/src/main/resources/org/jiceng/schemas/1"
Validator = validators.extend(Draft202012Validator, {"pattern": pattern})
bundle = Validator(json.loads((folder / "jiceng.schema.json").read_text("utf-8")))
for file in sys.argv[1:]:
    errors = list(bundle.iter_errors(json.loads(pathlib.Path(file).read_text("utf-8"))))
    print(file + ":", f"{len(errors)} errors" if errors else "valid")
    for error in errors:
        # A message of the engine shows the value, which may be somebody's; so only the rule is printed.
        rule = error.message if error.validator == "required" else f"{error.validator}: {json.dumps(error.validator_value)[:100]}"
        print(f"  {error.json_path} {rule}")
