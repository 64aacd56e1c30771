import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postFiles } from '../../../../test/setup/post-files.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'

/** Words that stand in address rows and nowhere else: a road, a person's trace behind the address, a kind, and a file's name. */
const canaries = ['Kanariegade', 'Fuglekonge', 'Stillitsydelse', 'Solsort-fil'] as const

const roads = 'vej;fra;til;afdeling\nHøjvangens Torv;1;40;Afdeling i Højvangen\n'
const good = `adresse;bemærkning\n${'Højvangens Torv 12, Fuglekonge;Fuglekonge\n'.repeat(9)}Kanariegade 7;Fuglekonge\n`

/** Files that must be refused, each with a canary in the place that is wrong. */
const wrong: Readonly<Record<string, string | Buffer>> = {
  'an address without a number': 'adresse\nKanariegade Fuglekonge\n',
  'a formula': 'adresse\n=HYPERLINK("Kanariegade 3")\n',
  'a kind that is not counted': 'adresse;ydelse\nHøjvangens Torv 3;Stillitsydelse\n',
  'no header': 'Kanariegade 1;Fuglekonge\nKanariegade 2;Fuglekonge\n',
  'a header of addresses': 'Kanariegade 1;Kanariegade 1\nKanariegade 2;Fuglekonge\n',
  'too many cells': 'adresse;ydelse\nKanariegade 3;SSP;Fuglekonge\n',
  'mostly outside the roads': 'adresse\nKanariegade 1\nKanariegade 2\nKanariegade 3\n',
  'a quote that does not end': 'adresse;ydelse\n"Kanariegade 3;SSP\nKanariegade 4;SSP\n',
  'mixed encodings': Buffer.concat([
    Buffer.from('adresse;ydelse\nKanariegade 3 æ;SSP\n'),
    Buffer.from('Kanariegade 4 \xe6;SSP\n', 'latin1'),
  ]),
  'no table at all': Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from('Kanariegade 3')]),
  'a workbook that is none': Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.from('Kanariegade 3'.repeat(20))]),
}

let world: World
const lines: string[] = []
beforeAll(async () => {
  world = await openWorld({ log: pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) }) })
})
afterAll(() => world.close())

const idOf = async (text: string): Promise<string> => (await world.owner.query<{ id: string }>(text)).rows[0]?.id ?? ''

/** The form with its files, or with the same rows pasted. */
const formOf = async (rows: string | Buffer, pasted: boolean, kind: boolean): Promise<FormData> => {
  const body = new FormData()
  body.set('source', await idOf('select id from helhed.presence_source where municipality = 746'))
  if (kind) body.set('kind', await idOf(`select id from helhed.presence_kind where slug = 'ssp'`))
  body.set('from', '2016-01-01')
  body.set('until', '2016-12-31')
  body.set('stretches', roads)
  if (pasted) body.set('rows', String(rows))
  else body.set('file', new File([new Uint8Array(Buffer.from(rows))], 'Solsort-fil.csv'))
  return body
}

/** Every column of every table, as text, or as the bytes of it: where in the whole database a word stands. */
const placesOf = async (word: string): Promise<readonly string[]> => {
  const { rows: columns } = await world.superuser.query<{ table: string; column: string }>(
    `select format('%I.%I', table_schema, table_name) as table, format('%I', column_name) as column from information_schema.columns
     join information_schema.tables using (table_schema, table_name)
     where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`,
  )
  expect(columns.length).toBeGreaterThan(300)
  expect(columns.map(({ table }) => table)).toContain('helhed.audit_entry')
  const found: string[] = []
  for (const [table, own] of Map.groupBy(columns, (one) => one.table)) {
    const any = own.map(({ column }) => `${column}::text ilike '%' || $1 || '%' or ${column}::text ilike '%' || $2 || '%'`).join(' or ')
    const { rows } = await world.superuser.query(`select from ${table} where ${any} limit 1`, [word, Buffer.from(word).toString('hex')])
    if (rows.length > 0) found.push(table)
  }
  return found
}

describe('no address row leaves the memory', () => {
  it('whether it is counted, refused or broken: not in the answer, the log, or any column of any table', async () => {
    const answers: string[] = []
    for (const [name, rows] of Object.entries(wrong)) {
      for (const pasted of typeof rows === 'string' ? [false, true] : [false]) {
        const answer = await postFiles(world, '/tilstedevaerelse/adresser', await formOf(rows, pasted, !String(rows).includes('ydelse')))
        expect(answer.status, name).toBe(422)
        answers.push(answer.text)
      }
    }
    const counted = await postFiles(world, '/tilstedevaerelse/adresser', await formOf(good, false, true))
    expect(counted.status).toBe(303)
    const { rows } = await world.owner.query<{ count: number | null; matched: string }>(
      `select c.count, i.matched from helhed.presence_count c join helhed.presence_import i on i.id = c.import_id
       where i.manner = 'addresses' and c.level = 'estate'`,
    )
    expect(rows).toEqual([{ count: 9, matched: 'part' }])
    for (const canary of canaries) {
      expect(await placesOf(canary), canary).toEqual([])
      expect(lines.join(), canary).not.toContain(canary)
      for (const answer of answers) expect(answer.includes(canary), canary).toBe(false)
      expect(world.statements.join('\n')).not.toContain(canary)
    }
  })

  it('and the search finds what is there', async () => {
    expect(await placesOf('Kommunens fagsystemer')).toEqual(['helhed.audit_entry', 'helhed.presence_source'])
  })
})
