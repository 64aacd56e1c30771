import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { appRole } from '#database/roles'
import { testSecret } from '../../../../test/setup/app.ts'
import { wordsOf } from '../../../../test/setup/html.ts'
import { postFiles } from '../../../../test/setup/post-files.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { helhed } from '../../../cli/command-testing.ts'
import { takeIn } from './testing.ts'

let world: World
let member: Visit
let address = ''
beforeAll(async () => {
  world = await openWorld()
  member = await world.as('skanderborg-koordinator')
  const { socketDir, port } = inject('cluster')
  const { rows } = await world.owner.query<{ name: string }>('select current_database() as name')
  address = `postgres://${appRole}@localhost/${rows[0]?.name}?host=${encodeURIComponent(socketDir)}&port=${port}`
})
afterAll(() => world.close())

const counted = async (): Promise<string> => {
  const { rows } = await world.owner.query<{ counts: string }>(
    `select (select count(*) from helhed.indicator_value) || '/' || (select count(*) from helhed.figure_import) as counts`,
  )
  return rows[0]?.counts ?? ''
}

/** Sends a file by the page and answers what the page then says. */
const byPage = async (content: Uint8Array | string): Promise<string> => {
  const body = new FormData()
  body.set('municipality', '746')
  body.set('source', 'Prøvens fil')
  body.set('file', new File([Buffer.from(content)], 'tal.csv'))
  const { text, location } = await postFiles(world, '/noegletal/import', body)
  return wordsOf(location === null ? text : (await member.get(location)).html)
}

/** Takes a file in at the terminal. */
const byTerminal = async (content: Uint8Array | string, ...more: readonly string[]) =>
  helhed(
    ['import', 'indicators', 'tal.csv', '--municipality', 'skanderborg', '--json', ...more],
    { 'tal.csv': content },
    { DATABASE_URL: address, SECRET_KEY: testSecret },
  )

const heads = 'Område;År;Børn i dagtilbud'
const rows = (...lines: readonly string[]): string => [heads, ...lines].join('\r\n')

describe('a file that cannot be read', () => {
  it.each([
    ['of a wrong type', new TextEncoder().encode('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'Filen kan ikke læses som en tabel'],
    ['that is empty', new Uint8Array(), 'tom'],
    [
      'of mixed encodings',
      Buffer.concat([Buffer.from(`${heads}\nHøjvangen;2014;50\n`, 'utf8'), Buffer.from('Mølleparken;2014;60\n', 'latin1')]),
      'tegnene er skrevet på en anden måde',
    ],
  ])('%s is refused on the page and at the terminal, and changes nothing', async (_, content, sentence) => {
    const before = await counted()
    expect(await byPage(content)).toContain(sentence)
    const run = await byTerminal(content)
    expect(run).toMatchObject({ code: 2, out: '' })
    expect(run.err).toContain(sentence)
    expect(await counted()).toBe(before)
  })

  it('is not kept with a civil registration number in it, which is told by row and column; a property of ten figures is no person', async () => {
    const drafts = async () => (await world.owner.query('select from helhed.figure_import_draft')).rows.length
    const before = await drafts()
    const said = await byPage(rows('Højvangen;2014;50', 'Leder 010190-1234;2014;60'))
    expect(said).toContain('Række 3, kolonnen »Område«: Her står noget, der ligner et CPR-nummer')
    expect(await drafts()).toBe(before)
    expect(await byPage(['Ejendom;År;Børn i dagtilbud', '0101901234;2014;60'].join('\r\n'))).not.toContain('CPR')
  })

  it('of 200 MB is refused before it is read', async () => {
    const large = Buffer.alloc(201 * 1024 * 1024, 'x')
    const run = await byTerminal(large)
    expect(run).toMatchObject({ code: 2, out: '' })
    expect(run.err).toContain('Filen er for stor')
    const body = new FormData()
    body.set('file', new File([large], 'tal.csv'))
    expect((await postFiles(world, '/noegletal/import', body)).status).toBe(413)
  })
})

describe('a row that cannot be taken', () => {
  it.each([
    ['a formula in a cell', rows('Højvangen;2014;=A1*2'), 2, 'Børn i dagtilbud', 'formel'],
    ['a figure outside its range', rows('Højvangen;2014;101'), 2, 'Børn i dagtilbud', '101 ligger uden for det mulige, 0 til 100'],
    ['a year in the future', rows('Højvangen;2031;50'), 2, 'År', '2031'],
    ['an unknown area', rows('Højvagnen;2014;50'), 2, 'Område', 'Højvangen'],
    ['a row that stands twice', rows('Højvangen;2014;50', 'Højvangen;2014;60'), 3, null, 'står også i række 2'],
  ])('%s is told with its row and its column on the page and at the terminal', async (_, file, row, column, sentence) => {
    const before = await counted()
    const words = await byPage(file)
    expect(words).toContain(sentence)
    expect(words).toContain(`${row} ${column ?? '–'}`)
    expect(words).not.toContain('Række 2, kolonne')
    const run = await byTerminal(file)
    expect(run.code).toBe(1)
    const { refused } = JSON.parse(run.out) as {
      readonly refused: readonly { readonly row: number; readonly column: string | null; readonly why: string }[]
    }
    expect(refused).toContainEqual({ row, column, why: expect.stringContaining(sentence) })
    expect(await counted()).toBe(before)
  })

  it('half a person is told, and not taken in', async () => {
    const before = await counted()
    const file = 'Område;År;Børn med fritidspas\r\nMølleparken;2013;2,5'
    expect(await byPage(file)).toContain('“2,5”: Personer tælles i hele tal.')
    expect((await byTerminal(file)).code).toBe(1)
    expect(await counted()).toBe(before)
  })

  it('parts that do not give their share are told with both', async () => {
    const file = ['Område;År;Kode;Værdi;Tæller;Nævner', 'Højvangen;2014;boern-i-dagtilbud;50;30;40'].join('\r\n')
    const before = await counted()
    const run = await byTerminal(file)
    expect(run.code).toBe(1)
    expect(run.out).toContain('30')
    expect(await counted()).toBe(before)
  })
})

describe('figures that cannot stand beside those taken in before', () => {
  const passes = (...lines: readonly string[]): string => ['Område;År;Børn med fritidspas', ...lines].join('\r\n')

  it.each([
    [
      'areas that would come to more than their municipality',
      passes('Mølleparken;2015;90'),
      'områderne bliver tilsammen 107, og hele kommunen er registreret med 104',
    ],
    ['a municipality that is less than its areas', passes('Skanderborg;2015;16'), 'områderne er tilsammen 17'],
    ['an area in the very file', passes('Skanderborg;2012;10', 'Højvangen;2012;11'), 'områderne er tilsammen 11'],
  ])('%s are told with their row and both numbers on the page and at the terminal', async (_, file, sentence) => {
    const before = await counted()
    const words = await byPage(file)
    expect(words).toContain(sentence)
    expect(words).toContain('2 –')
    const run = await byTerminal(file, '--dry-run')
    expect(run.code).toBe(1)
    expect(run.out).toContain(sentence)
    expect(await counted()).toBe(before)
  })

  it('what was recorded while a file was looked at is held against it when it is taken in', async () => {
    const body = new FormData()
    body.set('municipality', '746')
    body.set('source', 'Prøvens fil')
    body.set('file', new File([passes('Mølleparken;2014;80')], 'tal.csv'))
    const { location } = await postFiles(world, '/noegletal/import', body)
    const fil = /fil=([0-9a-f-]+)/.exec(location ?? '')?.[1] ?? ''
    expect(wordsOf((await member.get(location ?? '')).html)).not.toContain('områderne bliver')
    await world.owner.query(`update helhed.indicator_value value set amount = 80 from helhed.indicator_version version
      where version.id = value.indicator_version_id and version.name_da = 'Børn med fritidspas' and as_of = '2014-12-31' and amount = 88`)
    const before = await counted()
    const answer = await member.post('/noegletal/import/indlaes', { fil })
    expect(wordsOf(answer.html)).toContain('områderne bliver tilsammen 83, og hele kommunen er registreret med 80')
    expect([answer.status, await counted()]).toEqual([422, before])
  })

  it('costs as many statements for a long file as for a short one', async () => {
    const statements = async (count: number, year: number): Promise<number> => {
      const lines = Array.from(
        { length: count },
        (_, at) => `Højvangen;${year + Math.floor(at / 11)}M${String((at % 11) + 1).padStart(2, '0')};${at + 20}`,
      )
      world.statements.length = 0
      const result = await takeIn(world.platform, passes(...lines), { code: 'fritidspas', names: ['Børn med fritidspas'] })
      expect(result.ok && result.value.added).toBe(count)
      return world.statements.length
    }
    const short = await statements(2, 2010)
    expect(await statements(80, 2016)).toBe(short)
  })
})

describe('a dry run at the terminal', () => {
  it('says what would come of the file and changes nothing; without it the same comes', async () => {
    const file = rows('Højvangen;2016;50,5', 'Højvagnen;2016;3')
    const before = await counted()
    const dry = await byTerminal(file, '--dry-run')
    expect(await counted()).toBe(before)
    const real = await byTerminal(file)
    expect(await counted()).not.toBe(before)
    const told = ({ out }: { readonly out: string }) => {
      const [{ added, refused } = { added: 0, refused: 0 }] = (
        JSON.parse(out) as { municipalities: readonly { added: number; refused: number }[] }
      ).municipalities
      return [added, refused]
    }
    expect([told(dry), told(real)]).toEqual([
      [1, 1],
      [1, 1],
    ])
  })
})
