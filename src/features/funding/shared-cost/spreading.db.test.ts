import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PlannedPlan, planIn, refusalIn, secretariat, threePlans } from '../../../../test/setup/funding.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { spreadSharedCost } from '../index.ts'

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

describe('a cost that plans share', () => {
  const cost = {
    municipality: 101,
    name: 'Prøvens sekretariat',
    year: 2016,
    amount: 100,
    key: 'frame',
    reason: 'Aftalt i bestyrelsen',
  } as const
  const spreading = async (more: Partial<Parameters<typeof spreadSharedCost>[2]> = {}) =>
    spreadSharedCost(world.platform, await world.actor(secretariat), { ...cost, plans: [one.id, other.id], ...more })

  it('is spread by the frames to the øre, and the weights of the day are kept', async () => {
    expect(await spreading()).toMatchObject({ ok: true })
    const { rows } = await world.owner.query(
      `select share.weight, share.amount from helhed.shared_cost_share share join helhed.shared_cost cost on cost.id = shared_cost_id
       where cost.name = $1 order by share.amount desc`,
      [cost.name],
    )
    expect(rows).toEqual([
      { weight: 4_000_000_000, amount: 67 },
      { weight: 2_000_000_000, amount: 33 },
    ])
  })

  it('once a year', async () => {
    expect(await refusalIn(world, () => spreading())).toEqual({ name: 'Udgiften er allerede fordelt i det år.' })
    expect(await spreading({ year: 2017, key: 'equal' })).toMatchObject({ ok: true })
  })

  it('over at least two plans, all of the municipality', async () => {
    const few = { plans: 'Vælg mindst to planer.' }
    expect(await refusalIn(world, () => spreading({ year: 2018, plans: [] }))).toEqual(few)
    expect(await refusalIn(world, () => spreading({ year: 2018, plans: [one.id, one.id] }))).toEqual(few)
    expect(await refusalIn(world, () => spreading({ year: 2018, plans: [one.id, foreign.id] }))).toEqual({
      plans: 'En af planerne hører ikke til kommunen.',
    })
  })

  it('by a key that every plan has a weight for', async () => {
    const third = await planIn(world, { municipality: 101, by: secretariat, name: 'Prøvens plan C' })
    expect(await refusalIn(world, () => spreading({ year: 2018, plans: [one.id, third.id] }))).toEqual({
      key: 'Der er ingen ramme for Prøvens plan C. Fastlæg den, eller vælg en anden nøgle.',
    })
    await world.superuser.query(
      `update helhed.estate set dwellings = null where id in (select estate_id from helhed.work_estate where work_id = $1)`,
      [third.id],
    )
    const said = await refusalIn(world, () => spreading({ year: 2018, key: 'dwellings', plans: [one.id, third.id] }))
    expect(said.key).toMatch(/^Boligtallet mangler for .*Prøvens plan C\. Skriv det på afdelingerne/)
  })
})
