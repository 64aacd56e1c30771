import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { helhed } from './command-testing.ts'

const refused = async (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> => {
  const run = await helhed(args, {}, env)
  expect(run).toMatchObject({ code: 2, out: '' })
  expect(run.err.trimEnd().split('\n')).toHaveLength(1)
  return run.err.trimEnd()
}

describe('the operator’s commands', () => {
  it('each has help that says how it ends', async () => {
    for (const args of [['serve'], ['migrate'], ['seed'], ['audit', 'verify']]) {
      expect(await helhed([...args, '--help'])).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/--json(.|\n)*Svarer 0/) })
    }
  })

  it('words and options that they do not know are refused in one line', async () => {
    for (const args of [['serve', 'nu'], ['migrate', 'nu'], ['audit', 'verify', 'nu'], ['seed'], ['seed', 'a', 'b'], ['serve', '--nu']]) {
      expect(await refused(args)).toContain('--help viser brugen')
    }
    expect(await refused(['seed', 'mars'])).toBe('helhed seed: verdenen "mars" findes ikke; der er demonstration, national')
  })

  it('a wrong setting is told in one line', async () => {
    for (const args of [['serve'], ['migrate'], ['seed', 'demonstration'], ['audit', 'verify']]) {
      expect(await refused(args, { PORT: 'abc' })).toBe(`helhed ${args[0]}${args[0] === 'audit' ? ' verify' : ''}: PORT must be a number`)
    }
  })

  it('a database that is reached but not as its owner cannot be migrated or verified', async () => {
    const env = { DATABASE_URL: 'postgres://app:hemmelig@127.0.0.1:1/helhed', SECRET_KEY: 'k'.repeat(32) }
    expect(await refused(['migrate'], env)).toContain('DATABASE_OWNER_URL')
    expect(await refused(['audit', 'verify'], env)).toContain('DATABASE_OWNER_URL')
  })

  it('a database where nobody listens is told by its setting, without its password', async () => {
    const address = 'postgres://app:hemmelig@127.0.0.1:1/helhed'
    const line = await refused(['migrate'], { DATABASE_URL: address, DATABASE_OWNER_URL: address })
    expect(line).toBe('helhed migrate: DATABASE_OWNER_URL cannot be used: connect ECONNREFUSED 127.0.0.1:1')
  })

  it('the record is not verified with a key made for the occasion', async () => {
    const dataDir = join('/tmp', 'helhed-has-never-been-here')
    expect(await refused(['audit', 'verify'], { DATA_DIR: dataDir })).toContain(`${dataDir}/secret.key`)
  })

  it('a head that cannot be read is named', async () => {
    expect(await refused(['audit', 'verify', '--head', '746:18'])).toBe('helhed audit verify: --head 746:18 er ikke KÆDE:NUMMER:HASH')
  })
})
