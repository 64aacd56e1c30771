import { defineConfig } from 'vitest/config'

const matrix = 'test/permission-matrix.test.ts'
const database = ['**/*.db.test.{ts,tsx}', matrix]
const browser = ['**/*.browser.test.ts']

/** Three kinds of tests: pure (no database), database (each file on a clone of a migrated template), browser (a running server and Chromium). */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    maxWorkers: 2,
    // The files that a worker runs share the program they import: it is read once and not two hundred times. No test may lean on what another left.
    isolate: false,
    // A limit ends what hangs and measures nothing: a machine that has other things to do takes several times as long.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['rules/**/*.test.ts', 'src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
          exclude: [...database, ...browser],
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: database,
          exclude: ['node_modules/**'],
          globalSetup: ['test/setup/database.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: browser,
          exclude: ['node_modules/**'],
          globalSetup: ['test/setup/database.ts', 'test/setup/assets.ts'],
        },
      },
    ],
  },
})
