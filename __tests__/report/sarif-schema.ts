import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

const FILE = new URL('../fixtures/sarif/sarif-2.1.0-rtm.5.json', import.meta.url);

function compile(): ValidateFunction {
  // Draft 4 writes its name as `id`, which Ajv takes for a mistake; nothing else in the file differs from what Ajv knows.
  const { id: _id, $schema: _draft, ...schema } = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, unknown>;
  // One of its patterns is not well formed by the stricter rules of the `u` flag.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

const validate = compile();

/** What SARIF's own schema has against a document; empty where it is valid. */
export function sarifFaults(document: unknown): readonly string[] {
  return validate(document)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`).slice(0, 5);
}
