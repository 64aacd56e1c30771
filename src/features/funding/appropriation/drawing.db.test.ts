import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stoppedClock } from '#kernel/clock'
import { type Id, newId } from '#kernel/id'
import type { Platform } from '#platform'
import {
  budgetIn,
  type PlannedPlan,
  refusalIn,
  registeredIn,
  secretariat,
  sentencesOf,
  source,
  threePlans,
} from '../../../../test/setup/funding.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { drawOnAppropriation, registerAppropriation } from '../index.ts'

let world: World
let one: PlannedPlan
let other: PlannedPlan
let foreign: PlannedPlan
beforeAll(async () => {
  world = await openWorld()
  const plans = await threePlans(world)
  one = plans.one
  other = plans.other
  foreign = plans.foreign
})
afterAll(() => world.close())

const on = (day: string): Platform => ({ ...world.platform, clock: stoppedClock(`${day}T09:00:00+01:00`) })

const draw = async (appropriation: Id, plan: Id, amount: number, version: number | undefined, platform = world.platform) =>
  drawOnAppropriation(platform, await world.actor(secretariat), { appropriation, plan, amount, version })

describe('an appropriation is registered', () => {
  it('with as much of its date as is known, and its address', async () => {
    const actor = await world.actor(secretariat)
    const result = await registerAppropriation(
      world.platform,
      actor,
      await budgetIn(world, 2013, { decidedOn: '2012-10-17', precision: 'month' }),
    )
    expect(result).toMatchObject({ ok: true, value: { slug: 'proevens-budget-2013' } })
    const { rows } = await world.owner.query(`select decided_on::text, date_precision, source from helhed.appropriation where year = 2013`)
    expect(rows).toEqual([{ decided_on: '2012-10-01', date_precision: 'month', source }])
  })

  it('not before it is decided, nor to end before', async () => {
    const actor = await world.actor(secretariat)
    const early = await refusalIn(world, async () => registerAppropriation(on('2014-10-01'), actor, await budgetIn(world, 2015)))
    expect(early).toEqual({ decidedOn: 'Datoen ligger ude i fremtiden. En bevilling registreres, når den er besluttet.' })
    const short = await refusalIn(world, async () =>
      registerAppropriation(world.platform, actor, await budgetIn(world, 2015, { lastDay: '2014-10-01' })),
    )
    expect(short).toEqual({ lastDay: 'Bevillingen kan ikke udløbe, før den er besluttet.' })
  })

  it('by a body of its own municipality', async () => {
    const { rows } = await world.owner.query<{ id: Id }>(`select id from helhed.body where slug = 'byraadet-i-skanderborg'`)
    const body = rows[0]?.id ?? ''
    const said = await refusalIn(world, async () =>
      registerAppropriation(world.platform, await world.actor(secretariat), await budgetIn(world, 2015, { body })),
    )
    expect(said).toEqual({ body: 'Organet findes ikke i kommunen.' })
  })

  it('once by a name in a budget year', async () => {
    await registeredIn(world, 2012, { decidedOn: '2011-10-06' })
    const said = await refusalIn(world, async () =>
      registerAppropriation(world.platform, await world.actor(secretariat), await budgetIn(world, 2012)),
    )
    expect(said).toEqual({ name: 'Kommunen har allerede en bevilling med det navn i det budgetår.' })
  })

  it('by nobody who only reads, nor in another municipality', async () => {
    const director = await world.actor('skanderborg-koordinator')
    await expect(registerAppropriation(world.platform, director, await budgetIn(world, 2015))).rejects.toMatchObject({ code: 'DENIED' })
  })
})

describe('a plan draws', () => {
  let id: Id
  beforeAll(async () => {
    id = await registeredIn(world, 2015)
  })

  it('what it needs, again in all, and gives it back with 0', async () => {
    expect(await draw(id, one.id, 400_000_000, 1)).toEqual({ ok: true, value: { version: 2 } })
    expect(await draw(id, one.id, 424_000_000, 2)).toEqual({ ok: true, value: { version: 3 } })
    expect(await draw(id, other.id, 1, 3)).toMatchObject({ ok: true })
    expect(await draw(id, other.id, 0, 4)).toMatchObject({ ok: true })
    const { rows } = await world.owner.query(`select work_id, amount from helhed.appropriation_draw where appropriation_id = $1`, [id])
    expect(rows).toEqual([{ work_id: one.id, amount: 424_000_000 }])
  })

  it('not an øre more than is left', async () => {
    expect(await refusalIn(world, () => draw(id, other.id, 636_000_001, 5))).toEqual({
      amount: 'Der er kun 6.360.000 kr. tilbage til planen. Skriv et mindre beløb.',
    })
  })

  it('not on what somebody has changed unseen', async () => {
    expect(Object.keys(await refusalIn(world, () => draw(id, other.id, 1, 4)))).toEqual(['version'])
    expect(Object.keys(await refusalIn(world, () => draw(id, other.id, 1, undefined)))).toEqual(['version'])
  })

  it('not when it is a plan of another municipality', async () => {
    const wrong = { plan: 'Planen hører ikke til bevillingens kommune.' }
    expect(await refusalIn(world, () => draw(id, foreign.id, 1, 5))).toEqual(wrong)
    expect(await refusalIn(world, () => draw(id, newId(), 1, 5))).toEqual(wrong)
  })

  it('not after the end, but it can give back', async () => {
    const short = await registeredIn(world, 2016, { lastDay: '2016-12-31' })
    await draw(short, one.id, 100, 1, on('2016-12-31'))
    expect(await refusalIn(world, () => draw(short, one.id, 101, 2, on('2017-01-01')))).toEqual({
      amount: 'Bevillingen er udløbet. Et træk kan sættes ned, men ikke op.',
    })
    expect(await draw(short, one.id, 99, 2, on('2017-01-01'))).toMatchObject({ ok: true })
  })

  it('when two draw at once, one is saved and the other reads that somebody was first', async () => {
    const both = await Promise.all([draw(id, one.id, 1_000_000_000, 5), draw(id, other.id, 600_000_000, 5)])
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true])
    expect(both.flatMap((result) => Object.keys(sentencesOf(result)))).toEqual(['version'])
  })

  it("in another municipality's appropriation it is as if there were none", async () => {
    const stranger = await world.actor('skanderborg-koordinator')
    const asked = drawOnAppropriation(world.platform, stranger, { appropriation: id, plan: foreign.id, amount: 1, version: 5 })
    await expect(asked).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
