import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { reading } from '#database/database'
import { platformActor } from '#features/identity'
import { wordsOf } from '../../../../test/setup/html.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { undoFigureImport } from './commands/undo-import.ts'
import { undoOutlook } from './queries.ts'
import { defineShare, takeBack, takeIn } from './testing.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await defineShare(world.platform, 'dagtilbud', 'Børn i dagpleje', '2010-01-01')
})
afterAll(() => world.close())

const recorded = async (): Promise<readonly string[]> => {
  const { rows } = await world.owner.query<{ line: string }>(
    `select area.name || ' ' || extract(year from as_of) || ' ' || trim_scale(amount) as line from helhed.indicator_value value
     join helhed.area on area.id = place_id join helhed.indicator_version version on version.id = indicator_version_id
     where version.name_da = 'Børn i dagpleje' order by 1`,
  )
  return rows.map(({ line }) => line)
}

const file = (...lines: readonly string[]): string => ['Område;År;Børn i dagpleje', ...lines].join('\r\n')
const idOf = async (text: string): Promise<string> => {
  const result = await takeIn(world.platform, text)
  if (!result.ok) throw new Error(result.refusals.map(({ say }) => say('da')).join())
  return result.value.id
}

/** Somebody writes a figure over by hand, as a correction does. */
const writeOver = async (name: string, amount: string): Promise<void> => {
  await world.owner.query(
    `update helhed.indicator_value set amount = $2, import_id = null, reason = 'Rettet' where place_id = (select id from helhed.area where name = $1)
     and indicator_version_id in (select id from helhed.indicator_version where name_da = 'Børn i dagpleje')`,
    [name, amount],
  )
}

beforeEach(async () => {
  await world.owner.query(
    `delete from helhed.indicator_value where indicator_version_id in (select id from helhed.indicator_version where name_da = 'Børn i dagpleje')`,
  )
})

describe('taking in a file', () => {
  it('the good rows go in and the bad ones come back with their reasons', async () => {
    const result = await takeIn(
      world.platform,
      file('Højvangen;2014;12,5', 'Højvagnen;2014;3', 'Mølleparken;2014;101', 'Mølleparken;2013;8'),
    )
    expect(result.ok && [result.value.added, result.value.changed, result.value.same]).toEqual([2, 0, 0])
    expect(result.ok && result.value.refused.map(({ row }) => row)).toEqual([3, 4])
    expect(await recorded()).toEqual(['Højvangen 2014 12.5', 'Mølleparken 2013 8'])
  })

  it('a second time it changes nothing, and says so', async () => {
    const text = file('Højvangen;2014;12,5')
    await idOf(text)
    const again = await takeIn(world.platform, text)
    expect(again.ok || again.refusals.map(({ say }) => say('da'))).toEqual(['Filen ændrer intet: dens 1 tal står her allerede.'])
  })

  it('a file without a good row leaves nothing behind', async () => {
    const { rows: before } = await world.owner.query('select count(*) from helhed.figure_import')
    const result = await takeIn(world.platform, file('Gellerup;2014;12', 'Højvangen;2014;x'))
    expect(result.ok || result.refusals.map(({ say }) => say('da'))).toEqual(['Ingen række kan indlæses: 2 er afvist.'])
    expect((await world.owner.query('select count(*) from helhed.figure_import')).rows).toEqual(before)
    expect(await recorded()).toEqual([])
  })

  it("another municipality's areas are unknown", async () => {
    const result = await takeIn(world.platform, file('Højvangen;2014;12', 'Mjølnerparken;2014;9'))
    expect(result.ok && result.value.refused.map(({ say }) => say('da'))).toEqual([
      expect.stringContaining('intet sted, der hedder “Mjølnerparken”'),
    ])
  })

  it('the record of acts has the counts and the hash of the file, and no figure', async () => {
    await idOf(file('Højvangen;2014;77,7'))
    const { rows } = await world.owner.query<{ detail: Readonly<Record<string, unknown>> }>(
      `select detail from helhed.audit_entry where act = 'figures.imported' order by at desc, seq desc limit 1`,
    )
    expect(rows[0]?.detail).toEqual({
      added: 1,
      changed: 0,
      unchanged: 0,
      refused: 0,
      format: 'csv',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })
})

/** What the page tells before the press: all its lines together, which must be what the press does. */
const outlook = async (id: string) => {
  const rows = await reading(world.platform.database, { municipalities: [746], person: null }, (tx) => undoOutlook(tx, 746, id))
  const sum = (fate: 'restored' | 'removed' | 'kept'): number => rows.reduce((total, row) => total + row[fate], 0)
  return { restored: sum('restored'), removed: sum('removed'), kept: sum('kept') }
}

describe('taking an import back', () => {
  it('tells first what goes, by indicator and year, and only in the own municipality', async () => {
    const id = await idOf(file('Højvangen;2011;10', 'Mølleparken;2012;5'))
    const asked = await (await world.as('skanderborg-koordinator')).get(`/noegletal/import?fortryd=${id}`)
    const words = wordsOf(asked.html)
    expect(words).toContain('Fortryd tal.csv')
    expect(words).toContain(
      '2 tal forsvinder. 0 tal bliver igen, hvad de var før indlæsningen. 0 tal er skrevet om siden og bliver stående.',
    )
    expect(words).toMatch(/Børn i dagpleje 2011 1 0 0 Børn i dagpleje 2012 1 0 0/)
    expect(await recorded()).toHaveLength(2)
    expect((await (await world.as('koebenhavn-koordinator')).get(`/noegletal/import?fortryd=${id}`)).status).toBe(404)
    expect((await (await world.as('skanderborg-koordinator')).get('/noegletal/import?fortryd=noget')).status).toBe(404)
    await takeBack(world.platform, id)
    const after = await (await world.as('skanderborg-koordinator')).get(`/noegletal/import?fortryd=${id}`)
    expect(wordsOf(after.html)).toContain('Fortrudt ')
    expect(after.html).not.toContain('Fortryd hele indlæsningen')
  })

  it('restores what stood before, and what was new is gone', async () => {
    await idOf(file('Højvangen;2014;10'))
    const second = await idOf(file('Højvangen;2014;20', 'Mølleparken;2014;5'))
    expect(await outlook(second)).toEqual({ restored: 1, removed: 1, kept: 0 })
    const undone = await takeBack(world.platform, second)
    expect(undone.ok && undone.value).toEqual({ restored: 1, removed: 1, kept: 0 })
    expect(await recorded()).toEqual(['Højvangen 2014 10'])
  })

  it('leaves what somebody has written over since, and counts it', async () => {
    const first = await idOf(file('Højvangen;2014;10', 'Mølleparken;2014;5'))
    await writeOver('Højvangen', '11')
    expect(await outlook(first)).toEqual({ restored: 0, removed: 1, kept: 1 })
    const undone = await takeBack(world.platform, first)
    expect(undone.ok && undone.value).toEqual({ restored: 0, removed: 1, kept: 1 })
    expect(await recorded()).toEqual(['Højvangen 2014 11'])
  })

  it('of two imports, the older first: the younger stays, and when it goes too, what was before both comes back', async () => {
    await idOf(file('Højvangen;2014;1'))
    const older = await idOf(file('Højvangen;2014;2'))
    const younger = await idOf(file('Højvangen;2014;3'))
    expect(await outlook(older)).toEqual({ restored: 0, removed: 0, kept: 1 })
    expect(await outlook(younger)).toEqual({ restored: 1, removed: 0, kept: 0 })
    const first = await takeBack(world.platform, older)
    expect(first.ok && first.value).toEqual({ restored: 0, removed: 0, kept: 1 })
    expect(await recorded()).toEqual(['Højvangen 2014 3'])
    await takeBack(world.platform, younger)
    expect(await recorded()).toEqual(['Højvangen 2014 1'])
  })

  it('is done once, and only in the own municipality', async () => {
    const id = await idOf(file('Højvangen;2014;1'))
    expect((await takeBack(world.platform, id)).ok).toBe(true)
    const again = await takeBack(world.platform, id)
    expect(again.ok || again.refusals.map(({ say }) => say('da'))).toEqual(['Indlæsningen er fortrudt allerede.'])
    const foreign = undoFigureImport(world.platform, platformActor(101), { municipality: 101, import: id })
    await expect(foreign).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
