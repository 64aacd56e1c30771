import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { type ListedArea, takeInAreas } from './commands/take-in-areas.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const area = (name: string, estates: ListedArea['estates'] = []): ListedArea => ({
  name,
  nicknames: [],
  form: 'area',
  period: { from: '2020-01-01', until: null },
  estates,
})
const take = async (areas: readonly ListedArea[], who = 'skanderborg-koordinator', municipality = 746) =>
  takeInAreas(world.platform, await world.actor(who), { municipality, areas, source: 'Prøve', countedOn: '2025-01-01', example: true })
const count = async (table: string): Promise<number> =>
  Number((await world.owner.query(`select count(*) from helhed.${table} where municipality = 746`)).rows[0].count)

describe('areas taken in from a register', () => {
  it('come with their associations, estates and dwellings as one act', async () => {
    const before = await count('area')
    const estates = [
      { name: 'Prøvevangen 1', association: 'Prøvens Boligforening', dwellings: 40 },
      { name: 'Prøvevangen 2', association: 'Prøvens Boligforening', dwellings: 60 },
    ]
    expect(await take([area('Prøvevangen', estates), area('Prøvehøjen')])).toMatchObject({ ok: true, value: 2 })
    expect(await count('area')).toBe(before + 2)
    const { rows } = await world.owner.query(
      `select sum(estate.dwellings)::int as dwellings, bool_and(organisation.example) as example from helhed.area
       join helhed.area_estate link on link.area_id = area.id join helhed.estate on estate.id = link.estate_id
       join helhed.organisation on organisation.id = estate.id where area.slug = 'proevevangen'`,
    )
    expect(rows[0]).toEqual({ dwellings: 100, example: true })
    const act = await world.owner.query(`select detail from helhed.audit_entry where act = 'area.taken_in' and chain = 746`)
    expect(act.rows).toEqual([{ detail: { areas: 2, estates: 2, associations: 1 } }])
    const page = await (await world.as('skanderborg-koordinator')).get('/omraader/proevevangen')
    expect(page.status).toBe(200)
    expect(page.html).toContain('Prøvevangen 2')
  })

  it('a known name or a name twice takes in nothing at all', async () => {
    const before = await count('area')
    for (const areas of [
      [area('Ny ager'), area('HØJVANGEN')],
      [area('Ny ager'), area('ny ager')],
    ])
      expect(await take(areas)).toMatchObject({ ok: false, refusals: [{ field: 'name' }] })
    const twins = [1, 2].map(() => ({ name: 'Ens', association: 'Prøvens Boligforening', dwellings: 1 }))
    expect(await take([area('Ny ager', twins)])).toMatchObject({ ok: false })
    expect(await count('area')).toBe(before)
  })

  it('is not for who may not register areas there', async () => {
    await expect(take([area('Ny ager')], 'hoejvangen-ssp')).rejects.toMatchObject({ code: 'DENIED' })
    await expect(take([area('Ny ager')], 'skanderborg-koordinator', 157)).rejects.toMatchObject({ code: 'DENIED' })
  })
})
