import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { helhed } from './command-testing.ts'

const program = fileURLToPath(new URL('../../bin/helhed.js', import.meta.url))

describe('the helhed command', () => {
  it('lists its commands with a line each', async () => {
    for (const args of [[], ['--help'], ['-h']]) {
      const run = await helhed(args)
      expect(run.code).toBe(0)
      expect(run.out).toMatch(/^ {2}rules {2,}\S/m)
      expect(run.out).toMatch(/^ {2}budget {2,}\S/m)
    }
  })

  it('every command has help', async () => {
    for (const args of [
      ['rules'],
      ['rules', 'evaluate'],
      ['budget'],
      ['budget', 'split'],
      ['budget', 'check'],
      ['disclosure'],
      ['disclosure', 'protect'],
    ]) {
      expect(await helhed([...args, '--help'])).toMatchObject({ code: 0, err: '', out: expect.stringContaining(args.join(' ')) })
    }
  })

  it('an unknown command is refused in one line', async () => {
    for (const args of [['spis'], ['rules', 'spis'], ['budget', 'spis']]) {
      const run = await helhed(args)
      expect(run).toMatchObject({ code: 2, out: '' })
      expect(run.err.trim().split('\n')).toHaveLength(1)
    }
  })

  it('runs from another folder: the file is relative to the caller’s, and all of a long answer reaches the pipe', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'helhed-'))
    const rows = Array.from({ length: 3_000 }, (_, index) => `2014,Skanderborg,Område ${index},1204,43.5,27.5,3.06,50.3,64.9`)
    writeFileSync(join(folder, 'tal.csv'), ['year,municipality,area,residents,U,I,P,E,N', ...rows].join('\n'))
    const options = { cwd: tmpdir(), env: { ...process.env, INIT_CWD: folder }, maxBuffer: 64 * 1024 * 1024 }
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [program, 'rules', 'evaluate', 'tal.csv', '--json'], options)
    rmSync(folder, { recursive: true })
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toHaveLength(3_000)
  })
})
