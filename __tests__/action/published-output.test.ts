import { describe, expect, it } from 'vitest';
import { publishedOf } from '../../src/action/publish-mode.ts';
import type { PublishOutcome } from '../../src/model/publish.ts';
import { PUBLISHES } from '../report/publishes.ts';

const [example] = PUBLISHES['confirmed']?.packages ?? [];

describe('the output “published”', () => {
  it.each<[outcomes: readonly PublishOutcome[], expected: string]>([
    [['confirmed'], 'true'],
    [['already-published', 'published-not-visible', 'published-not-confirmed'], 'true'],
    [['failed'], 'false'],
    [['staged'], 'false'],
    [['skipped', 'confirmed'], 'false'],
    // It may have landed: neither of the two would be true.
    [['unknown'], 'unknown'],
    [['confirmed', 'unknown'], 'unknown'],
    [['unknown', 'failed'], 'false'],
  ])('%j: %s', (outcomes, expected) => {
    const one = example ?? expect.fail('there is no example');
    expect(publishedOf(outcomes.map((outcome) => ({ ...one, outcome })))).toBe(expected);
  });
});
