import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changing, reading } from '#database/database'
import type { Id } from '#kernel/id'
import { newId } from '#kernel/id'
import { openWorld, type World } from '../../../test/setup/world.ts'
import { type Actor, exactViewsOf, maySeeExactly, municipalitiesOf, seeExactly } from './index.ts'

let world: World
let coordinator: Actor
let area: Id
beforeAll(async () => {
  world = await openWorld()
  coordinator = await world.actor('skanderborg-koordinator')
  area = (await world.owner.query<{ id: Id }>('select id from helhed.area where municipality = 746 limit 1')).rows[0]?.id ?? ''
})
afterAll(() => world.close())

const subject = { municipality: 746 }
const figures = () => ({ record: { kind: 'area', id: area }, figures: 'presence', subject })
const count = async (): Promise<number> => Number((await world.owner.query('select count(*) from helhed.exact_view')).rows[0]?.count)
const scope = () => ({ municipalities: municipalitiesOf(coordinator), person: coordinator.person })

describe('seeing exact figures', () => {
  it('writes down who saw what of which record, under which mandate, in the transaction that reads', async () => {
    const seen = await seeExactly(world.platform, coordinator, figures(), async (tx) =>
      tx.selectFrom('area').where('municipality', '=', 746).where('id', '=', area).select('id').executeTakeFirst(),
    )
    expect(seen?.id).toBe(area)
    const views = await reading(world.platform.database, scope(), (tx) => exactViewsOf(tx, 746, area, 10))
    expect(views).toEqual([{ at: world.platform.clock.now(), name: coordinator.name, role: 'coordinator', figures: 'presence' }])
  })

  it('is not written when nothing was read', async () => {
    const before = await count()
    await expect(seeExactly(world.platform, coordinator, figures(), () => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
    expect(await count()).toBe(before)
  })

  it('is denied without the right, and in another municipality', async () => {
    const before = await count()
    const director = await world.actor('skanderborg-direktoer')
    expect([maySeeExactly(coordinator, subject), maySeeExactly(director, subject)]).toEqual([true, false])
    for (const [actor, where] of [
      [director, 746],
      [coordinator, 101],
    ] as const) {
      const asked = seeExactly(world.platform, actor, { ...figures(), subject: { municipality: where } }, () => Promise.resolve('seen'))
      await expect(asked).rejects.toMatchObject({ code: 'DENIED' })
    }
    expect(await count()).toBe(before)
  })

  it('cannot be changed, removed, or written in another’s name', async () => {
    const change = (statement: string) => world.owner.query(statement)
    await expect(change(`update helhed.exact_view set figures = 'none'`)).rejects.toThrow(/append-only/)
    await expect(change('delete from helhed.exact_view')).rejects.toThrow(/append-only/)
    await expect(change('truncate helhed.exact_view')).rejects.toThrow(/append-only/)
    const other = await world.actor('skanderborg-direktoer')
    const [mandate] = other.mandates
    const forged = changing(world.platform.database, scope(), (tx) =>
      tx
        .insertInto('exact_view')
        .values({
          municipality: 746,
          id: newId(),
          at: new Date(),
          person_id: other.person,
          mandate_id: mandate?.id ?? '',
          record_kind: 'area',
          record_id: area,
          figures: 'presence',
        })
        .execute(),
    )
    await expect(forged).rejects.toThrow(/row-level security/)
  })

  it('is hidden from other municipalities', async () => {
    const views = await reading(world.platform.database, { municipalities: [101], person: null }, (tx) => exactViewsOf(tx, 746, area, 10))
    expect(views).toEqual([])
  })
})
