import { defineConfig } from 'vitest/config'

/** Three kinds of tests: pure (no database), database (each file on a clone of a migrated template), browser (a running server and Chromium). */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['rules/**/*.test.ts', 'src/**/*.test.{ts,tsx}', 'test/*.test.ts'],
          exclude: ['**/*.db.test.{ts,tsx}', '**/*.browser.test.ts'],
        },
      },
    ],
  },
})
