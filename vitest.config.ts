import { defineConfig } from 'vitest/config'

const endToEnd = ['tests/e2e/**/*.test.ts']

export default defineConfig({
  test: {
    // Native modules and SQLite files: a process per test file, not a thread.
    pool: 'forks',
    globalSetup: ['tests/helpers/temp-root.ts'],
    // Limits of what hangs, not of what is slow: the machine may have other work.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: [...endToEnd, 'tests/bench/**'] } },
      {
        extends: true,
        test: { name: 'e2e', include: endToEnd, testTimeout: 180_000, fileParallelism: false },
      },
    ],
  },
})
