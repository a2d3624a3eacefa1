import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { CHANGE_KINDS } from '../../src/model/change.ts';
import { SEVERITIES } from '../../src/model/severity.ts';
import { ENTRY_KINDS, LOCKFILE_FORMATS } from '../../src/model/package.ts';
import { ENTRY_STATUSES, STEP_IDS } from '../../src/model/verdict.ts';
import { auditJson, listingJson, verificationJson } from '../../src/report/json.ts';
import { CASES } from './cases.ts';
import { publishJson } from '../../src/report/publish-json.ts';
import { hostileLockfile } from './hostile.ts';
import { PUBLISHES } from './publishes.ts';
import { LOCKFILE, VERIFICATIONS } from './verifications.ts';

type Json = Record<string, unknown>;

function schemaOf(name: string): Json {
  return JSON.parse(readFileSync(new URL(`../../docs/schema/${name}.schema.json`, import.meta.url), 'utf8')) as Json;
}

function validatorOf(name: string): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(schemaOf(name));
}

const SCHEMAS = {
  audit: validatorOf('audit'),
  verify: validatorOf('verify'),
  list: validatorOf('list'),
  publish: validatorOf('publish'),
};

function errorsOf(name: keyof typeof SCHEMAS, value: unknown): readonly string[] {
  const validate = SCHEMAS[name];
  return validate(value)
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`).slice(0, 5);
}

describe('what the program writes is what the schema says', () => {
  test.each(Object.entries(CASES))('audit, %s', (_name, verdict) => {
    expect(errorsOf('audit', JSON.parse(auditJson(verdict)))).toEqual([]);
  });

  test.each(Object.entries(VERIFICATIONS))('verify, %s', (_name, verification) => {
    expect(errorsOf('verify', JSON.parse(verificationJson(verification)))).toEqual([]);
  });

  test.each(Object.entries(PUBLISHES))('publish, %s', (_name, report) => {
    const json = JSON.parse(publishJson(report)) as { packages: { outcome: string }[] };
    expect(errorsOf('publish', json)).toEqual([]);
    expect(json.packages.map(({ outcome }) => outcome)).toEqual(report.packages.map(({ outcome }) => outcome));
  });

  test.each([LOCKFILE, hostileLockfile, { ...LOCKFILE, version: null, packages: [] }])('list', (lockfile) => {
    expect(errorsOf('list', JSON.parse(listingJson(lockfile)))).toEqual([]);
  });

  test.each(LOCKFILE_FORMATS)('list, format %s with a version that is no integer', (format) => {
    expect(errorsOf('list', JSON.parse(listingJson({ ...LOCKFILE, format, version: '9.0' })))).toEqual([]);
  });

  test('nothing is lost on the way', () => {
    const verdict = CASES['every-severity'];
    expect(JSON.parse(auditJson(verdict ?? CASES['empty'] ?? expect.fail()))).toEqual(verdict);
    expect(JSON.parse(verificationJson(VERIFICATIONS['fail'] ?? expect.fail()))).toEqual(VERIFICATIONS['fail']);
  });

  test('the order of keys does not depend on how the verdict was made', () => {
    const verdict = CASES['every-severity'] ?? expect.fail();
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, held]) => [key, reversed(held)]),
      );
    };
    expect(auditJson(reversed(verdict) as typeof verdict)).toBe(auditJson(verdict));
  });

  test('a field that is no part of the report does not leak into it', () => {
    const verdict = CASES['pass'] ?? expect.fail();
    const [first] = verdict.packages;
    const leaky = { ...verdict, headers: 'hunter2', packages: [{ ...(first ?? expect.fail()), token: 'hunter2' }] };
    expect(auditJson(leaky)).not.toContain('hunter2');
  });
});

describe('the schema knows every word of the model', () => {
  test.each([
    ['audit', ENTRY_STATUSES],
    ['audit', ENTRY_KINDS],
    ['audit', SEVERITIES],
    ['audit', CHANGE_KINDS],
    ['verify', STEP_IDS],
    ['list', ENTRY_KINDS],
    ['list', LOCKFILE_FORMATS],
  ])('%s: %j', (name, words) => {
    const enums = [...JSON.stringify(schemaOf(name)).matchAll(/"enum":(\[[^\]]*\])/g)].map((match) => match[1]);
    expect(enums).toContain(JSON.stringify(words));
  });

  test('every object is closed', () => {
    for (const name of ['audit', 'verify', 'list']) {
      const open: string[] = [];
      const walk = (value: unknown, path: string): void => {
        if (typeof value !== 'object' || value === null) return;
        const node = value as Json;
        if (
          node['properties'] !== undefined &&
          node['required'] !== undefined &&
          node['additionalProperties'] !== false
        )
          open.push(path);
        for (const [key, held] of Object.entries(node)) walk(held, `${path}/${key}`);
      };
      walk(schemaOf(name), name);
      expect(open).toEqual([]);
    }
  });
});

const good = (): Json => JSON.parse(auditJson(CASES['every-severity'] ?? expect.fail())) as Json;
const change = (path: readonly (string | number)[], value: unknown): Json => {
  const document = good();
  let node: unknown = document;
  for (const key of path.slice(0, -1)) node = (node as Json)[key];
  const last = path.at(-1) ?? '';
  if (value === undefined) delete (node as Json)[last];
  else (node as Json)[last] = value;
  return document;
};

describe('wrong data is rejected', () => {
  test.each([
    [['schemaVersion'], 2],
    [['outcome'], 'passed'],
    [['outcome'], undefined],
    [['extra'], 1],
    [['coverage', 'total'], '1'],
    [['coverage', 'verified'], -1],
    [['coverage', 'verified'], undefined],
    [['coverage', 'byReason', 'x'], null],
    [['counts', 'findings', 'critical'], undefined],
    [['trust', 'root', 'source'], 'faith'],
    [['trust', 'root', 'date'], 'yesterday'],
    [['interrupted'], 'tired'],
    [['held', 'scope'], 'some'],
    [['changes'], undefined],
    [['findings', 0, 'severity'], 'error'],
    [['findings', 0, 'code'], 'Integrity Mismatch'],
    [['findings', 0, 'line'], 0],
    [['findings', 0, 'evidence', 0, 'url'], undefined],
    [['findings', 0, 'extra'], true],
    [['packages', 0, 'status'], 'fine'],
    [['packages', 0, 'kind'], 'npm'],
    [['packages', 0, 'evidence', 'integrity'], 'good'],
    [['packages', 0, 'line'], '1'],
    [['packages', 0, 'source'], {}],
    [['packages', 1500, 'reason'], ''],
  ] as [readonly (string | number)[], unknown][])('audit: %j = %j', (path, value) => {
    expect(errorsOf('audit', change(path, value))).not.toEqual([]);
  });

  test.each([
    { steps: [{ id: 'other', title: '', outcome: 'pass', detail: '', facts: [] }] },
    { outcome: 'error' },
    { package: { name: 'a' } },
  ])('verify: %j', (fields) => {
    const verification = JSON.parse(verificationJson(VERIFICATIONS['pass'] ?? expect.fail())) as Json;
    expect(errorsOf('verify', { ...verification, ...fields })).not.toEqual([]);
  });

  test.each([{ dev: false }, { kind: 'unknown' }, { line: 0 }, { requires: [] }, { alias: null }])(
    'list: %j',
    (fields) => {
      const listing = JSON.parse(listingJson(LOCKFILE)) as { packages: Json[] };
      expect(errorsOf('list', { ...listing, packages: [{ ...listing.packages[0], ...fields }] })).not.toEqual([]);
    },
  );
});
