import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { readOrigins } from '../../src/origins/read.ts';
import { writeOrigins } from '../../src/origins/write.ts';
import { ROOT } from '../support/process.ts';

const schema = JSON.parse(readFileSync(path.join(ROOT, 'docs/schema/origins.schema.json'), 'utf8')) as object;
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

const ENTRY = {
  packages: { '@babel/*': '7.28.0', 'a.b': '1.0.0-rc.1+x' },
  repository: 'github.com/babel/babel',
  repositoryId: '1',
  ownerId: null,
  workflow: null,
  builder: 'github',
  publisher: 'token',
};
const read = (json: unknown): boolean => {
  try {
    readOrigins('o.json', JSON.stringify(json));
    return true;
  } catch {
    return false;
  }
};
const file = (...origins: readonly unknown[]): unknown => ({ version: 1, origins });

// An editor and the program must not disagree on what is a fault.
it.each<[string, unknown, boolean]>([
  ['an entry', file(ENTRY), true],
  ['nothing', file(), true],
  ['another version', { version: 2, origins: [] }, false],
  ['another key', { version: 1, origins: [], more: 1 }, false],
  ['another key of an entry', file({ ...ENTRY, more: 1 }), false],
  ...Object.keys(ENTRY).map((key): [string, unknown, boolean] => [
    `an entry without ${key}`,
    file(Object.fromEntries(Object.entries(ENTRY).filter(([name]) => name !== key))),
    false,
  ]),
  ...['*', '@a/b*', '@*/*', '../a', '.a', '_a', '@a', '@a/', '__proto__'].map((name): [string, unknown, boolean] => [
    `a package ${name}`,
    file({ ...ENTRY, packages: JSON.parse(`{${JSON.stringify(name)}:"1.0.0"}`) as unknown }),
    false,
  ]),
  ...['^1.0.0', 'v1.0.0', '1', 'latest'].map((version): [string, unknown, boolean] => [
    `version ${version}`,
    file({ ...ENTRY, packages: { a: version } }),
    false,
  ]),
  ...['https://github.com/a/b', 'github.com', 'github.com/', 'a@github.com/a', 'github.com/a#b'].map(
    (repository): [string, unknown, boolean] => [`repository ${repository}`, file({ ...ENTRY, repository }), false],
  ),
  ['a workflow that is empty', file({ ...ENTRY, workflow: '' }), false],
  ['an id that is a number', file({ ...ENTRY, ownerId: 1 }), false],
  ['another builder', file({ ...ENTRY, builder: 'GitHub' }), false],
  ['another publisher', file({ ...ENTRY, publisher: 'me' }), false],
])('the schema and the reader agree on %s', (_, json, expected) => {
  expect([validate(json), read(json)]).toEqual([expected, expected]);
});

it('what is written is as the schema says', () => {
  const { pinned } = readOrigins('o.json', JSON.stringify(file(ENTRY)));
  expect([validate(JSON.parse(writeOrigins(pinned))), validate.errors]).toEqual([true, null]);
});
