// Validates exchange files with the schemas: npm install ajv, then node validate.js FILE...
const fs = require('fs');
const path = require('path');
const Ajv = require('ajv/dist/2020');
const folder = process.env.JICENG_SCHEMAS || path.join(__dirname, '../../serialization/src/main/resources/org/jiceng/schemas/1');
const ajv = new Ajv({ allErrors: true }).addVocabulary(['x-data-class', 'x-title-zh', 'x-description-zh', 'x-labels']);
const validate = ajv.compile(JSON.parse(fs.readFileSync(path.join(folder, 'jiceng.schema.json'), 'utf8')));
for (const file of process.argv.slice(2)) {
  const errors = validate(JSON.parse(fs.readFileSync(file, 'utf8'))) ? [] : validate.errors.filter((e) => e.keyword !== 'if');
  console.log(`${file}: ${errors.length === 0 ? 'valid' : errors.length + ' errors'}`);
  errors.forEach((e) => console.log(`  ${e.instancePath} ${e.message}`));
  if (errors.length > 0) process.exitCode = 1;
}
