/** Everything that continuous integration checks, in order; stops at the first step that fails. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const results = mkdtempSync(join(tmpdir(), 'helhed-results-'))
const report = join(results, 'tests.json')

const run = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'test' } }).status === 0

/** A tool that came with `npm ci`, run by the Node.js that runs this. */
const tool = (name: string, ...args: readonly string[]): boolean =>
  run(process.execPath, join(root, 'node_modules', ...name.split('/')), ...args)

const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Finds the browser of the journeys; on Debian, where root runs this, installs it. */
const browser = (): boolean => {
  const named = process.env.CHROMIUM_PATH
  if (named !== undefined ? existsSync(named) : chromium.some((path) => existsSync(path))) return true
  if (named === undefined && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    return run('apt-get', '-qq', 'update') && run('apt-get', '-qq', 'install', '-y', '--no-install-recommends', 'chromium')
  }
  console.error('No Chromium for the browser tests: install it (Debian: apt-get install chromium), or say where it is in CHROMIUM_PATH.')
  return false
}

const steps: readonly { readonly name: string; readonly check: () => boolean }[] = [
  { name: 'types', check: () => tool('typescript/bin/tsc', '--noEmit') },
  { name: 'lint and format', check: () => tool('@biomejs/biome/bin/biome', 'check', '.') },
  { name: 'a browser for the journeys', check: browser },
  {
    name: 'tests: pure, database (generated files among them), browser',
    check: () => tool('vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`),
  },
]

const seconds = (from: number): string => `${((performance.now() - from) / 1000).toFixed(1)} s`

const counted = (): { readonly passed: number; readonly failed: number; readonly skipped: number } => {
  if (!existsSync(report)) return { passed: 0, failed: 0, skipped: 0 }
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>
  return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0, skipped: numPendingTests ?? 0 }
}

const began = performance.now()
const broken = steps.find(({ name, check }) => {
  const from = performance.now()
  const sound = check()
  console.log(`${sound ? '✓' : '✗'} ${name} (${seconds(from)})`)
  return !sound
})
const { passed, failed, skipped } = counted()
rmSync(results, { recursive: true, force: true })
if (skipped > 0) console.log(`${skipped} skipped: what they read is not on this machine`)
console.log(`${broken ? `Stopped at: ${broken.name}` : 'All is well'} after ${seconds(began)}`)
// A step that failed without a failing test (types, lint, a file that does not load) counts as one.
console.log(`${passed} passed, ${broken ? Math.max(1, failed) : failed} failed`)
process.exitCode = broken ? 1 : 0
