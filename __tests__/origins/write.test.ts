import { expect, it } from 'vitest';
import type { Origin } from '../../src/model/origin.ts';
import { readOrigins } from '../../src/origins/read.ts';
import { writeOrigins } from '../../src/origins/write.ts';

const origin = (path: string, more: Partial<Origin> = {}): Origin => ({
  repository: { host: 'github.com', path },
  repositoryId: '1',
  ownerId: '2',
  workflow: '.github/workflows/release.yml',
  builder: 'github/github-hosted',
  publisher: 'token',
  ...more,
});

it('sorts entries and names, whatever order they come in', () => {
  const pins = [
    { packages: { zebra: '1.0.0', aardvark: '1.0.0' }, origin: origin('o/a') },
    { packages: { '@x/*': '1.0.0' }, origin: origin('o/x') },
    { packages: { middle: '1.0.0' }, origin: origin('o/m') },
    { packages: { '7': '1.0.0', '-': '1.0.0' }, origin: origin('o/n') },
  ];
  const text = writeOrigins(pins);
  expect(writeOrigins(pins.toReversed())).toBe(text);
  expect(text.split('\n').flatMap((line) => /"packages":(\{.*?\})/.exec(line)?.[1] ?? [])).toEqual([
    '{"-":"1.0.0","7":"1.0.0"}',
    '{"@x/*":"1.0.0"}',
    '{"aardvark":"1.0.0","zebra":"1.0.0"}',
    '{"middle":"1.0.0"}',
  ]);
});

it('shows nothing that a reviewer cannot see, and reads it back', () => {
  const workflow = '.github/\u202eworkflows/\u200b\n"é\u{1f600}.yml';
  const text = writeOrigins([{ packages: { a: '1.0.0' }, origin: origin('o/ä', { workflow }) }]);
  expect(text).toMatch(/^[\n\x20-\x7e]*$/);
  expect(text.split('\n')).toHaveLength(7);
  expect(readOrigins('o.json', text.replace('o/\\u00e4', 'o/a')).pinned[0]?.origin.workflow).toBe(workflow);
});
