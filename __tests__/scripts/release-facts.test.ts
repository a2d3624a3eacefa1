import { describe, expect, it } from 'vitest';
import { releaseOf } from '../../scripts/release-facts.ts';

const facts = (tag: string, tags: readonly string[] = [], version = tag.slice(1)) => ({
  tag,
  tags,
  manifest: JSON.stringify({ version }),
  changelog: `# Changes\n\n## 1.2.3 (2026-11-22)\n\n## 1.2.30\n\n## 0.1.0\n`,
});

describe('releaseOf', () => {
  it.each([
    ['v1.2.3', [], 'v1'],
    ['v0.1.0', ['v1.2.3'], 'v0'],
    ['v1.2.3', ['v1.2.3', 'v1.2.2', 'v1', 'v2.0.0', 'v1.10.0-rc.1', 'nonsense'], 'v1'],
    ['v1.2.3', ['v1.2.10'], null],
    ['v1.2.3', ['v1.10.0'], null],
    ['v1.2.3-rc.1', [], null],
  ])('%s beside %j moves %s', (tag, tags, major) => {
    expect(releaseOf(facts(tag, tags))).toEqual({ major, prerelease: tag.includes('-') });
  });

  it.each(['v1.2', 'v1', '1.2.3', 'v01.2.3', 'v1.2.3+b', 'v1.2.3\nmajor=v9', 'vv1.2.3', ''])(
    'refuses the tag %j',
    (tag) => {
      expect(releaseOf(facts(tag))).toHaveProperty('faults');
    },
  );

  it('refuses a tag that package.json or the changelog do not know', () => {
    expect(releaseOf(facts('v1.2.3', [], '1.2.2'))).toHaveProperty('faults');
    expect(releaseOf(facts('v1.2.4'))).toHaveProperty('faults');
    expect(releaseOf(facts('v1.2.0', [], '1.2.1'))).toEqual({ faults: [expect.any(String), expect.any(String)] });
  });
});
