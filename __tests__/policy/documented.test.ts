import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../src/policy/read.ts';

const page = readFileSync(new URL('../../docs/policy.md', import.meta.url), 'utf8');
const schema = readFileSync(new URL('../../docs/schema/policy.schema.json', import.meta.url), 'utf8');

describe('docs/policy.md', () => {
  it('shows a policy that is read', () => {
    const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
    const policy = readPolicy('.github/countersign.yml', example, new Date('2026-06-01T00:00:00Z'));
    expect(policy.waivers).toHaveLength(1);
    expect(policy.deny).toHaveLength(1);
  });

  it('names every key of the schema', () => {
    const { properties, $defs } = JSON.parse(schema) as Schema;
    const keys = [properties, ...Object.values($defs).map((each) => each.properties ?? {})].flatMap(Object.keys);
    expect(keys.length).toBeGreaterThan(30);
    expect(keys.filter((key) => !page.includes(key))).toEqual([]);
  });
});

interface Schema {
  readonly properties: object;
  readonly $defs: Readonly<Record<string, { readonly properties?: object }>>;
}
