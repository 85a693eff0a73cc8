import { defineConfig } from 'vitest/config'

const endToEnd = ['tests/e2e/**/*.test.ts']

export default defineConfig({
  test: {
    // Native modules and SQLite files: a process per test file, not a thread.
    pool: 'forks',
    globalSetup: ['tests/helpers/temp-root.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: [...endToEnd, 'tests/bench/**'] } },
      {
        extends: true,
        test: { name: 'e2e', include: endToEnd, testTimeout: 120_000, fileParallelism: false, expect: { poll: { timeout: 15_000 } } },
      },
    ],
  },
})
