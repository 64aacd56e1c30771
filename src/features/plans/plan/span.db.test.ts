import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Id } from '#kernel/id'
import { bySlug } from '../../../../test/setup/lay.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { type ApprovalWorld, must, openApprovalWorld, said } from '../approval/testing-world.ts'
import { addMilestone } from '../part/commands/add-milestone.ts'
import { changePlan } from './change-plan.ts'
import { createPlan } from './create-plan.ts'
import { addPlanEstate, leavePlan } from './estates.ts'

let world: World
let w: ApprovalWorld
let small: Id
beforeAll(async () => {
  world = await openWorld()
  w = await openApprovalWorld(world)
  small = await bySlug(world, 'organisation', 'afdeling-1')
})
afterAll(() => world.close())

/** Moves a plan's days and nothing else. */
const moved = async (slug: string, from: string, until: string) => {
  const { plan } = await w.read(slug)
  const { id, name, version, board, operator, lead, lead_reason: leadReason } = plan
  const rest = { board: board?.id ?? null, operator: operator?.id ?? null, lead: lead?.id ?? null, leadReason }
  return changePlan(w.on('2016-02-05'), await w.actor('leader'), { plan: id, version, name, period: { from, until }, ...rest })
}

/** The days on which estates were in a plan, and why they left. */
const memberships = async (plan: Id, estate: Id) =>
  (
    await world.owner.query('select period::text, left_reason from helhed.work_estate where work_id = $1 and estate_id = $2', [
      plan,
      estate,
    ])
  ).rows

describe("a plan's days", () => {
  it('cannot be moved past money, activities, goals or milestones, which are named', async () => {
    const { slug, id } = await w.begin('Kortere')
    const milestone = { title: 'Midtvejsmøde', dueOn: '2018-11-01', owner: 'Projektlederen' }
    must(await addMilestone(w.on('2016-02-04'), await w.actor('leader'), { plan: id, part: 1, ...milestone }))
    expect(said(await moved(slug, '2016-01-01', '2018-07-01'))).toEqual([
      expect.stringMatching(/^until: .*aktiviteten »Aftenvandring«.*milepælen »Midtvejsmøde« og budgettets beløb og timer i 2019\.$/),
    ])
    expect(said(await moved(slug, '2017-01-01', '2020-01-01'))).toEqual([
      expect.stringMatching(/^from: .*aktiviteten »Aftenvandring«.* og budgettets beløb og timer i 2016\.$/),
    ])
    expect((await w.read(slug)).plan).toMatchObject({ from: '2016-01-01', until: '2020-01-01' })
    expect(said(await moved(slug, '2016-01-01', '2019-12-15'))).toEqual([
      expect.stringMatching(/^until: [^»]*målet »Flere er trygge \(1\)«, .* og målet »Flere er trygge \(4\)«\.$/),
    ])
    must(await moved(slug, '2016-02-01', '2020-01-01'))
    must(await moved(slug, '2015-07-01', '2020-07-01'))
  })

  it('are fifteen years at most, when it is begun and when it is changed', async () => {
    const { slug } = await w.begin('Alt for længe')
    expect(said(await moved(slug, '2016-01-01', '2031-01-02'))).toEqual([expect.stringMatching(/^until: En plan kan højst løbe i 15 år/)])
    must(await moved(slug, '2016-01-01', '2031-01-01'))
    const asked = {
      municipality: 101,
      name: 'En slåfejl',
      programme: 'lbf-2015-18',
      period: { from: '2016-01-01', until: '2191-01-01' },
      themes: ['forebyggelse-foraeldreansvar', 'tryghed-trivsel', 'uddannelse-beskaeftigelse', 'kriminalpraeventiv'],
      estates: w.estates,
      board: null,
      operator: null,
      lead: null,
      leadReason: null,
      template: 'koebenhavn',
    }
    expect(said(await createPlan(w.on('2016-02-01'), await w.actor('coordinator'), asked))).toEqual([
      expect.stringMatching(/^until: En plan kan højst løbe i 15 år/),
    ])
  })
})

describe('an estate that leaves', () => {
  it('can be taken in again on the same day, and goes on as if it had not left', async () => {
    const { id } = await w.begin('Fortrudt')
    const [, second = ''] = w.estates
    const leader = await w.actor('leader')
    for (const [estate, since] of [
      [second, '2016-02-01'],
      [small, '2016-02-10'],
    ] as const) {
      const day = w.on('2016-02-10')
      if (estate === small) must(await addPlanEstate(day, leader, { plan: id, estate }))
      must(await leavePlan(day, leader, { plan: id, estate, reason: 'En fejl' }))
      must(await addPlanEstate(day, leader, { plan: id, estate }))
      expect(await memberships(id, estate)).toEqual([{ period: `[${since},)`, left_reason: null }])
      expect(said(await addPlanEstate(day, leader, { plan: id, estate }))).toEqual([expect.stringMatching(/allerede med/)])
    }
  })

  it('and comes back on a later day has been away in between', async () => {
    const { id } = await w.begin('Kommer igen')
    const [, second = ''] = w.estates
    const leader = await w.actor('leader')
    must(await leavePlan(w.on('2016-02-10'), leader, { plan: id, estate: second, reason: 'Mødet sagde nej' }))
    must(await addPlanEstate(w.on('2016-02-20'), leader, { plan: id, estate: second }))
    expect(await memberships(id, second)).toEqual([
      { period: '[2016-02-01,2016-02-10)', left_reason: 'Mødet sagde nej' },
      { period: '[2016-02-20,)', left_reason: null },
    ])
  })
})
