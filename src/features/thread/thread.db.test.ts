import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changing, reading, type Tx } from '#database/database'
import { newId } from '#kernel/id'
import { openWorld, type World } from '../../../test/setup/world.ts'
import { type Place, setBead, stripOf, tie } from './index.ts'

const municipality = 746
const scope = { municipalities: [municipality], person: null }

let world: World
const ids = { area: newId(), other: newId(), forum: newId(), plan: newId(), goal: newId(), decision: newId() }

const bead = (tx: Tx, id: string, place: Place, name: string, state: 'good' | 'missing' = 'good'): Promise<void> =>
  setBead(tx, { municipality, id, place, name, href: `/prøve/${name}`, state }, new Date('2026-06-01'))

beforeAll(async () => {
  world = await openWorld()
  await changing(world.platform.database, scope, async (tx) => {
    await bead(tx, ids.area, 'area', 'omraade')
    await bead(tx, ids.other, 'area', 'et-andet')
    await bead(tx, ids.forum, 'forum', 'forum', 'missing')
    await bead(tx, ids.plan, 'plan', 'plan')
    await bead(tx, ids.goal, 'goal', 'maal')
    await bead(tx, ids.decision, 'decision', 'beslutning')
    const now = new Date('2026-06-01')
    for (const [from, to] of [
      ['area', 'forum'],
      ['other', 'forum'],
      ['forum', 'plan'],
      ['area', 'plan'],
      ['plan', 'goal'],
      ['goal', 'decision'],
      ['decision', 'plan'],
    ] as const) {
      await tie(tx, municipality, ids[from], ids[to], now)
    }
  })
})
afterAll(() => world.close())

const strip = async (id: string): Promise<Readonly<Record<string, number>>> =>
  Object.fromEntries(
    (await reading(world.platform.database, scope, (tx) => stripOf(tx, municipality, id))).map(({ place, count }) => [place, count]),
  )

describe('the thread', () => {
  it('is walked in both directions, from any bead on it', async () => {
    expect(await strip(ids.goal)).toEqual({ area: 1, forum: 1, plan: 1, goal: 1, decision: 1 })
  })

  it('ends at a forum that it only passes: the areas and plans that the forum works with otherwise are not on it', async () => {
    expect(await strip(ids.forum)).toEqual({ area: 2, forum: 1, plan: 1, goal: 1, decision: 1 })
    expect(await strip(ids.other)).toEqual({ area: 1, forum: 1 })
  })

  it('of one area leaves its neighbour out', async () => {
    expect(await strip(ids.area)).toEqual({ area: 1, forum: 1, plan: 1, goal: 1, decision: 1 })
  })

  it('ends, also where a decision leads back to the plan', async () => {
    expect(await strip(ids.decision)).toEqual({ area: 1, forum: 1, plan: 1, goal: 1, decision: 1 })
  })

  it('shows the worst state of a place, and a page where there is one record only', async () => {
    const places = await reading(world.platform.database, scope, (tx) => stripOf(tx, municipality, ids.plan))
    expect(places.find(({ place }) => place === 'forum')).toMatchObject({ state: 'missing', href: '/prøve/forum' })
    expect(places.find(({ place }) => place === 'area')).toMatchObject({ state: 'good', href: '/prøve/omraade', count: 1 })
  })

  it("does not tie a record to another municipality's", async () => {
    const { rows } = await world.owner.query<{ id: string }>('select id from helhed.thread_bead where municipality = 101 limit 1')
    const tied = changing(world.platform.database, scope, (tx) => tie(tx, municipality, ids.area, rows[0]?.id ?? '', new Date()))
    await expect(tied).rejects.toMatchObject({ constraint: 'thread_link_municipality_to_id_fkey' })
  })

  it('of the world leads from Højvangen and its forum through the plan to the money', async () => {
    const { rows } = await world.owner.query<{ id: string; place: string }>(
      `select id, place from helhed.thread_bead where name in ('Højvangen', 'KUF Højvangen') order by place`,
    )
    expect(rows.map(({ place }) => place)).toEqual(['area', 'forum'])
    const on = { decision: 1, plan: 1, part: 4, goal: 3, activity: 5, money: 1 }
    for (const { id } of rows) expect(await strip(id)).toEqual({ area: 1, forum: 1, ...on })
  })
})
