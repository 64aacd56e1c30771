import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Id } from '#kernel/id'
import { bySlug } from '../../../../test/setup/lay.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { addPlanEstate, leavePlan } from '../plan/estates.ts'
import { publishPlan } from '../plan/publish-plan.ts'
import { refuseRecord } from './confirm-decision.ts'
import { statusOf } from './standing.ts'
import { actsOf } from './testing-acts.ts'
import { sqlOf } from './testing-sql.ts'
import { type ApprovalWorld, cast, must, openApprovalWorld, said } from './testing-world.ts'

let world: World
let w: ApprovalWorld
let acts: ReturnType<typeof actsOf>
let sql: ReturnType<typeof sqlOf>
beforeAll(async () => {
  world = await openWorld()
  w = await openApprovalWorld(world)
  acts = actsOf(w)
  sql = sqlOf(world, w)
})
afterAll(() => world.close())

const statusNow = async (slug: string) => {
  const { record, standings } = await w.read(slug)
  return statusOf(record, standings)
}

/** Whether the database holds that the newest decision of a step still stands. */
const standsInSql = async (slug: string, key: string): Promise<unknown> => {
  const decider = await w.deciderOf(slug, key)
  const { rows } = await world.superuser.query(
    'select helhed.decision_stands(d) as stands from helhed.decision d where decider_id = $1 order by recorded_at desc limit 1',
    [decider],
  )
  return rows[0]?.stands
}

/** What a decider's page says to the coordinator, who may record. */
const pageOf = async (slug: string, decider: Id): Promise<string> =>
  (await (await world.as(cast.coordinator)).get(`/planer/${slug}/beslutninger/ny/${decider}`)).html

describe('what is decided on is what was sent', () => {
  it('an estate taken out of the draft still has to vote on the version that was sent', async () => {
    const { slug, id } = await w.sent('Ud af kladden')
    const [, , last = ''] = w.estates
    await acts.municipality(slug)
    await acts.meetings(slug, w.estates.slice(0, 2))
    must(await leavePlan(w.on('2016-02-22'), await w.actor('leader'), { plan: id, estate: last, reason: 'Skrevet ud' }))
    const { plan } = await w.read(slug)
    expect(plan.estates.map((estate) => estate.id)).not.toContain(last)
    expect(await acts.stateOf(slug, 'estate-meetings', last)).toBe('open')
    const fund = await w.deciderOf(slug, 'fund')
    expect(said(await w.record(slug, fund, 'coordinator', { commitment: 3_000_000_000 }, '2016-02-23'))).toEqual([
      expect.stringContaining(plan.left[0]?.name ?? '-'),
    ])
    expect(await sql.yes(slug, fund, '2016-02-23', 3_000_000_000)).toBe('decision_follows_its_order')
    await acts.say(slug, await w.deciderOf(slug, 'estate-meetings', last), {}, ['2016-02-23', '2016-02-24'])
    await acts.commit(slug, ['2016-02-24', '2016-02-25'])
    expect(await statusNow(slug)).toBe('approved')
  })

  it('an estate taken into the draft asks nobody before the next version', async () => {
    const { slug, id } = await w.sent('Ind i kladden')
    const joined = await bySlug(world, 'organisation', 'afdeling-1')
    must(await addPlanEstate(w.on('2016-02-09'), await w.actor('leader'), { plan: id, estate: joined }))
    expect((await w.read(slug)).plan.estates).toHaveLength(4)
    expect(await acts.stateOf(slug, 'estate-meetings', joined)).toBeUndefined()
    await acts.municipality(slug)
    await acts.meetings(slug)
    await acts.commit(slug)
    expect(await statusNow(slug)).toBe('approved')
    expect(must(await w.submit(slug, '2016-02-26')).number).toBe(2)
    expect(await acts.stateOf(slug, 'estate-meetings', joined)).toBe('open')
    expect(await acts.stateOf(slug, 'fund')).toBe('closed')
    expect(await statusNow(slug)).toBe('in_approval')
    expect([await standsInSql(slug, 'council'), await standsInSql(slug, 'fund')]).toEqual([true, false])
    const publish = await publishPlan(w.on('2016-03-01'), await w.actor('coordinator'), { plan: id })
    expect(said(publish)).toEqual([expect.stringMatching(/alle har godkendt/)])
  })

  it('an approved plan of the same estates is not sent whole again: what is changed in it goes as an amendment', async () => {
    const { slug } = await w.sent('Ændret efter godkendelsen')
    await acts.municipality(slug)
    await acts.meetings(slug)
    await acts.commit(slug)
    await acts.changeVision(slug)
    expect(await statusNow(slug)).toBe('approved')
    expect(said(await w.submit(slug, '2016-02-26'))).toEqual([expect.stringMatching(/^plan: .*sendes som en ændring/)])
    expect(await acts.stateOf(slug, 'fund')).toBe('complete')
  })

  it('after a return and a new submission the council and the fund wait for what the return reopened, on the page and in SQL', async () => {
    const { slug } = await w.sent('Tilbage fra rådet')
    await w.agree(slug, [1, 2, 3, 4])
    await acts.say(slug, await w.deciderOf(slug, 'committee'))
    await acts.meetings(slug)
    const [council, fund] = [await w.deciderOf(slug, 'council'), await w.deciderOf(slug, 'fund')]
    const second = (await w.read(slug)).plan.parts.find(({ number }) => number === 2)
    const back = { outcome: 'returned', reasons: 'Målet er for lavt', returns: [second?.id ?? ''] } as const
    must(await w.confirm(slug, must(await w.record(slug, council, 'coordinator', back))))
    await acts.moveTarget(slug, 2, '90')
    must(await w.submit(slug, '2016-02-26'))
    expect(await acts.stateOf(slug, 'committee')).toBe('complete')
    for (const key of ['council', 'fund']) expect(await acts.stateOf(slug, key)).toBe('closed')
    for (const decider of [council, fund]) {
      const refusal = said(await w.record(slug, decider, 'coordinator', { commitment: 3_000_000_000 }, '2016-02-27'))
      expect(refusal).toEqual([expect.stringContaining(second?.title ?? '-')])
      expect(await pageOf(slug, decider)).toContain(second?.title ?? '-')
      expect(await pageOf(slug, decider)).not.toMatch(/name="outcome"/)
      expect(await sql.yes(slug, decider, '2016-02-27', decider === fund ? 3_000_000_000 : null)).toBe('decision_follows_its_order')
    }
    await w.agree(slug, [2], '2016-02-28')
    await acts.say(slug, council, {}, ['2016-02-28', '2016-02-29'])
    await acts.commit(slug, ['2016-02-29', '2016-03-01'])
    expect(await statusNow(slug)).toBe('approved')
  })
})

describe('who decides on it', () => {
  it('who decides cannot be changed once the plan was sent, by its writers or past them', async () => {
    const { slug } = await w.sent('Fast besætning')
    const before = (await w.read(slug)).record.deciders
    const partner = before.find(({ kind }) => kind === 'partner')?.organisation?.id ?? ''
    const committee = await w.one(`select id from helhed.body where municipality = 101 and name = 'Teknik- og Miljøudvalget'`)
    for (const [key, deciders, parts] of [
      ['local-leaders', [partner], [1]],
      ['district-board', w.municipal, [2]],
      ['committee', [committee], []],
    ] as const) {
      expect(said(await w.name(slug, key, deciders, parts))).toEqual([expect.stringMatching(/^deciders: Planen er sendt/)])
    }
    expect(await sql.unname(await w.deciderOf(slug, 'local-leaders', 1))).toBe('deciders_are_fixed_by_the_first_submission')
    expect(await sql.name(slug, 'local-leaders', 1)).toBe('deciders_are_fixed_by_the_first_submission')
    expect((await w.read(slug)).record.deciders).toEqual(before)
  })

  it("a coordinator of the partner's organisation does not decide for it", async () => {
    const { slug } = await w.begin('Partnerens koordinator')
    await w.nameAll(slug)
    const own = await w.one(`select id from helhed.organisation where municipality = 101 and name = 'Teknik- og Miljøforvaltningen'`)
    must(await w.name(slug, 'local-leaders', [own], [1]))
    must(await w.submit(slug))
    const decider = await w.deciderOf(slug, 'local-leaders', 1)
    const coordinator = await w.actor('coordinator')
    expect(coordinator.mandates.map(({ actsFor }) => actsFor)).toContain(own)
    expect(said(await w.take(slug, decider, coordinator))).toEqual([expect.stringMatching(/handler for Teknik- og Miljøforvaltningen/)])
    expect((await w.read(slug)).record.decisions).toEqual([])
    must(await w.take(slug, decider, await world.actor('samarbejdspart-tmf')))
  })

  it('a yes recorded on an older version can still be confirmed and is marked, a no cannot', async () => {
    const { slug, id } = await w.sent('Ældre version')
    const [first = ''] = w.estates
    await w.agree(slug, [1, 2, 3, 4])
    const yes = must(await w.record(slug, await w.deciderOf(slug, 'committee'), 'coordinator'))
    const no = must(
      await w.record(slug, await w.deciderOf(slug, 'estate-meetings', first), 'coordinator', { outcome: 'rejected', reasons: 'Huslejen' }),
    )
    await acts.moveTarget(slug, 2, '90')
    must(await w.submit(slug, '2016-02-26'))
    expect(said(await w.confirm(slug, no, 'secretariat', '2016-02-27'))).toEqual([expect.stringMatching(/nej til den gamle gælder ikke/)])
    expect(await sql.confirmation(slug, no, '2016-02-27')).toBe('confirmation_is_about_the_submitted_version')
    expect((await w.read(slug)).plan.estates).toHaveLength(3)
    expect(await acts.stateOf(slug, 'estate-meetings', first)).toBe('open')
    must(await refuseRecord(w.on('2016-02-27'), await w.actor('secretariat'), { plan: id, decision: no, reason: 'Om den gamle version' }))
    must(await w.confirm(slug, yes, 'secretariat', '2016-02-27'))
    const { plan, standings } = await w.read(slug)
    const second = plan.parts.find(({ number }) => number === 2)?.id
    expect(standings.find(({ step }) => step.key === 'committee')).toMatchObject({ state: 'complete', changed: [second] })
    const page = (await (await world.as(cast.coordinator)).get(`/planer/${slug}/beslutninger/${yes}`)).html
    expect(page).toMatch(/ændret/i)
    await acts.say(slug, await w.deciderOf(slug, 'estate-meetings', first), {}, ['2016-02-28', '2016-02-29'])
  })
})
