import { describe, expect, it } from 'vitest';
import { IncompleteError } from '../../src/model/errors.ts';
import { auditJson } from '../../src/report/json.ts';
import { readSavedAudit } from '../../src/saved/audit.ts';
import { readSummary } from '../../src/saved/fleet.ts';
import { CASES } from '../report/cases.ts';

const read = (text: string) => readSavedAudit('a.json', Buffer.from(text));
type Json = Record<string, unknown>;

describe('a report is read as it was written', () => {
  it.each(Object.entries(CASES))('%s', (_name, verdict) => {
    const text = auditJson(verdict);
    expect(auditJson(read(text))).toBe(text);
    expect(readSummary('a.json', Buffer.from(text)).coverage).toEqual(read(text).coverage);
  });
});

describe('what is no report is none', () => {
  const text = auditJson(CASES['every-severity'] ?? expect.fail());
  const change = (path: readonly (string | number)[], value: unknown): string => {
    const document = JSON.parse(text) as Json;
    let node: unknown = document;
    for (const key of path.slice(0, -1)) node = (node as Json)[key];
    if (value === undefined) delete (node as Json)[path.at(-1) ?? ''];
    else (node as Json)[path.at(-1) ?? ''] = value;
    return JSON.stringify(document);
  };

  it.each([
    ['nothing', ''],
    ['no JSON', '<html>'],
    ['another document', '{}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['bytes that are no UTF-8', '\udc00'],
    ['one that is cut', text.slice(0, -3)],
    ['one with two ends', `${text}{}`],
  ])('%s', (_case, broken) => {
    const bytes = broken === '\udc00' ? Buffer.from([0xff]) : Buffer.from(broken);
    expect(() => readSavedAudit('a.json', bytes)).toThrow(IncompleteError);
    expect(() => readSummary('a.json', bytes)).toThrow(IncompleteError);
  });

  it.each([
    [['schemaVersion'], 2],
    [['outcome'], 'safe'],
    [['outcome'], undefined],
    [['extra'], 1],
    [['__proto__x'], 1],
    [['coverage', 'verified'], -1],
    [['coverage', 'verified'], 1.5],
    [['coverage', 'verified'], '1'],
    [['coverage', 'byReason', 'x'], null],
    [['lockfiles'], {}],
    [['lockfiles', 0], 1],
    [['findings', 0, 'code'], 'no-such-finding'],
    [['findings', 0, 'code'], 'constructor'],
    [['findings', 0, 'severity'], 'ignore'],
    [['findings', 0, 'line'], 0],
    [['findings', 0, 'affected'], null],
    [['packages', 0, 'status'], 'fine'],
    [['packages', 0, 'integrity'], null],
    [['packages', 0, 'evidence', 'signature'], 'good'],
    [['packages', 0, 'source'], 'github'],
    [['trust', 'root', 'source'], 'faith'],
    [['shard'], {}],
    [['shard'], null],
  ] as [readonly (string | number)[], unknown][])('%j = %j', (path, value) => {
    expect(() => read(change(path, value))).toThrow(IncompleteError);
  });

  it('says where, in words of its own', () => {
    expect(() => read(change(['packages', 3, 'status'], 'fine'))).toThrow(/packages\[3\]\.status/);
  });

  it('takes no part for a whole', () => {
    expect(() => readSummary('a.json', Buffer.from(change(['shard'], {})))).toThrow(IncompleteError);
  });
});
