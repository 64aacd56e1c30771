import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readConfig } from '#config'
import { findSecret, readSecret } from './secret.ts'

const base = mkdtempSync(join(tmpdir(), 'secret-'))
afterAll(() => rmSync(base, { recursive: true }))

const at = (...path: readonly string[]) => readConfig({ DATA_DIR: join(base, ...path) })

it('the key is made once, in a folder made for it, and closed to others', () => {
  const config = at('new', 'data')
  const key = readSecret(config)
  expect(key.length).toBeGreaterThanOrEqual(32)
  expect(readSecret(config)).toBe(key)
  expect(statSync(join(config.dataDir, 'secret.key')).mode & 0o777).toBe(0o600)
})

it('who verifies finds the key or none, and never makes one', () => {
  const config = at('elsewhere')
  expect(findSecret(config)).toBeNull()
  expect(() => statSync(config.dataDir)).toThrow()
  expect(findSecret(readConfig({ SECRET_KEY: 'k'.repeat(32) }))).toBe('k'.repeat(32))
})

it('a folder that cannot be used is named in one line', () => {
  writeFileSync(join(base, 'file'), '')
  for (const config of [at('file'), at('file', 'below')]) {
    const refusal = { code: 'START_REFUSED', message: `DATA_DIR ${config.dataDir} cannot be used: it is not a folder` }
    expect(() => readSecret(config)).toThrow(expect.objectContaining(refusal))
  }
  // A place where Node's recursive mkdir never comes back.
  expect(() => readSecret(readConfig({ DATA_DIR: '/proc/helhed/data' }))).toThrow(/^DATA_DIR \/proc\/helhed\/data cannot be used: [^\n]+$/)
})
