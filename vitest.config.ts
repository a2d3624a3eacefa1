import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['__tests__/**/*.test.ts'],
    // Tests in a real browser need one: `npm run test:browser`.
    exclude: ['**/node_modules/**', '**/fixtures/**', '**/golden/**', '__tests__/browser/**'],
    pool: 'forks',
    // Many tests start child processes of their own: more workers than this only make them wait for each other.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    expect: { requireAssertions: true },
  },
});
