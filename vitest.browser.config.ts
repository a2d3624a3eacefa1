import { defineConfig } from 'vitest/config';

/** What people see, in a real Chromium: `CHROMIUM_PATH`, or where Debian puts it. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['__tests__/browser/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { requireAssertions: true },
  },
});
