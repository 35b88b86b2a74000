// Answers for the tests: one line with the name of a schema, a tab and a JSON text; one line back.
// Arguments: a bundle of schemas, or two bundles.
'use strict';

const fs = require('fs');
const Ajv = require('ajv/dist/2020');

// Strict, so that a misspelt keyword in a schema is noticed; our own keywords are made known by name.
const ajv = new Ajv({ strict: true, allErrors: true });
ajv.addVocabulary(['x-data-class', 'x-title-zh', 'x-description-zh', 'x-labels']);
for (const file of process.argv.slice(2)) {
  ajv.addSchema(JSON.parse(fs.readFileSync(file, 'utf8')));
}
const base = 'https://jiceng.org/schemas/1/';

function answer(line) {
  const tab = line.indexOf('\t');
  const name = line.slice(0, tab);
  const text = line.slice(tab + 1);
  try {
    if (name === 'pattern') {
      const { pattern, candidate } = JSON.parse(text);
      return new RegExp(pattern, 'u').test(candidate) ? 'valid' : 'invalid';
    }
    const validate = ajv.getSchema(base + name + '.schema.json');
    if (validate(JSON.parse(text))) {
      return 'valid';
    }
    // Ajv adds one error for each of these around an error; that is no other mistake.
    const errors = validate.errors.filter((e) => e.keyword !== 'if' && e.keyword !== 'propertyNames');
    return 'invalid ' + errors.length + ' ' + errors.map((e) => e.instancePath + ' ' + e.keyword).join('; ');
  } catch (e) {
    return 'failed ' + e.message;
  }
}

// Lines end with a line feed and nothing else; texts may hold every other separator.
let rest = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', (chunk) => {
  const lines = (rest + chunk).split('\n');
  rest = lines.pop();
  for (const line of lines) {
    process.stdout.write(answer(line).replace(/\n/g, ' ') + '\n');
  }
});
