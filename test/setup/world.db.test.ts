import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reading } from '#database/database'
import { verify } from '#features/audit'
import { getApproval, readPlan, shapeOf, standingsOf, statusOf } from '#features/plans'
import { indicators } from '../../database/worlds/national/figures.ts'
import { fillDemonstration } from '../../src/world.ts'
import { testSecret } from './app.ts'
import { openWorld, testDay, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

/** Rows of a statement as the role that sees all of them. */
const all = async <Row extends object>(statement: string): Promise<readonly Row[]> => (await world.owner.query<Row>(statement)).rows

/** A plan of København with where each of its approvals stands. */
const standingOf = async (slug: string) => {
  const actor = await world.actor('boligsocialt-sekretariat')
  return reading(world.platform.database, { municipalities: [101], person: actor.person }, async (tx) => {
    const plan = await readPlan(tx, actor, slug)
    if (!plan) throw new Error(`No plan ${slug}`)
    const record = await getApproval(tx, 101, plan.id, testDay)
    const standings = standingsOf(record, shapeOf(plan))
    return { plan, record, standings, status: statusOf(record, standings) }
  })
}

it('the generated country names its figures by codes that no municipality of the demonstration uses, so that it can be made beside it', async () => {
  const taken = await all<{ code: string }>('select code from helhed.indicator')
  expect(taken.length).toBeGreaterThan(3)
  const codes = indicators.map(([code]): string => code)
  expect(taken.filter(({ code }) => codes.includes(code))).toEqual([])
})

it('a world that is filled already is left as it is', async () => {
  expect(await fillDemonstration(world.platform, world.signIn)).toBe(false)
})

it('a signed-in person reads a page that a stranger is sent away from', async () => {
  const coordinator = await world.as('skanderborg-koordinator')
  expect((await coordinator.get('/overblik')).status).toBe(200)
  expect(await world.visitor.get('/overblik')).toMatchObject({ status: 303, location: '/log-ind?til=%2Foverblik' })
})

it('its record is whole, and every approval names its act', async () => {
  expect((await verify(world.owner, testSecret)).breaks).toEqual([])
  const [decisions] = await all<{ decisions: number; told: number; confirmations: number; confirmed: number }>(`
    select (select count(*)::int from helhed.decision) as decisions,
      (select count(*)::int from helhed.decision d join helhed.audit_entry e on e.chain = d.municipality and e.act in ('decision.taken', 'decision.recorded')
        and e.subject_id = d.work_id and e.detail ->> 'decision' = d.id::text and e.person_id = d.recorded_by) as told,
      (select count(*)::int from helhed.decision_confirmation) as confirmations,
      (select count(*)::int from helhed.decision_confirmation c join helhed.audit_entry e on e.chain = c.municipality and e.act = 'decision.confirmed'
        and e.detail ->> 'decision' = c.decision_id::text and e.person_id = c.confirmed_by) as confirmed`)
  expect(decisions?.decisions).toBeGreaterThan(50)
  expect(decisions?.told).toBe(decisions?.decisions)
  expect(decisions?.confirmed).toBe(decisions?.confirmations)
})

describe('København', () => {
  it('14 plans have 14 strategic agreements and 56 sub-agreements, in five districts', async () => {
    const rows = await all(`
      select count(distinct work.id)::int as plans, count(*) filter (where kind_of_part = 'strategic')::int as strategic,
        count(*) filter (where kind_of_part = 'sub')::int as subs
      from helhed.work join (select work_id, kind as kind_of_part from helhed.part) part on part.work_id = work.id where work.municipality = 101`)
    expect(rows).toEqual([{ plans: 14, strategic: 14, subs: 56 }])
    expect(await all(`select distinct board_id from helhed.work where municipality = 101 and board_id is not null`)).toHaveLength(5)
    expect(await all(`select from helhed.work where not example`)).toEqual([])
  })

  it('its plans stand in clearly different ways', async () => {
    const slugs = await all<{ slug: string }>(`select slug from helhed.work where municipality = 101 order by name collate "da-x-icu"`)
    const stand: Record<string, string> = {}
    for (const { slug } of slugs) stand[slug.replace('helhedsplan-', '')] = (await standingOf(slug)).status
    expect(stand).toEqual({
      'amager-1': 'draft',
      'amager-2': 'draft',
      'bispebjerg-1': 'approved',
      'bispebjerg-2': 'in_approval',
      'bispebjerg-3': 'draft',
      'bispebjerg-4': 'rejected',
      'noerrebro-1': 'in_approval',
      'noerrebro-2': 'returned',
      'noerrebro-3': 'draft',
      'tingbjerg-husum-2016-2019': 'approved',
      'tingbjerg-husum-2': 'returned',
      'tingbjerg-husum-3': 'in_approval',
      'valby-vesterbro-kgs-enghave-1': 'draft',
      'valby-vesterbro-kgs-enghave-2': 'draft',
    })
  })

  it('the committee has returned sub-agreement 2 of one plan: its approvals reopen and no others', async () => {
    const { plan, standings } = await standingOf('helhedsplan-tingbjerg-husum-2')
    const second = plan.parts.find(({ number }) => number === 2)?.id
    const perPart = standings.filter(({ step }) => step.per === 'part')
    expect(perPart.filter(({ state }) => state !== 'complete').map(({ about }) => about)).toEqual([second, second])
  })

  it('a condition that blocks keeps the committee closed', async () => {
    const { standings } = await standingOf('helhedsplan-tingbjerg-husum-3')
    expect(standings.flatMap(({ conditions }) => conditions.map(({ blocks }) => blocks))).toEqual([true, false])
    expect(standings.find(({ step }) => step.key === 'committee')?.state).toBe('closed')
  })

  it('an estate that said no has left its plan, which is to be sent again with three', async () => {
    const { plan } = await standingOf('helhedsplan-noerrebro-2')
    expect([plan.estates.length, plan.left.map(({ name }) => name)]).toEqual([3, ['Afdeling 18']])
  })

  it('one plan is approved all through: fourteen approvals, a met condition, its money to the øre', async () => {
    const { plan, record, standings } = await standingOf('helhedsplan-tingbjerg-husum-2016-2019')
    expect(standings.map(({ state }) => state)).toEqual(Array.from({ length: 14 }, () => 'complete'))
    expect(record.decisions.flatMap(({ conditions }) => conditions.map(({ met }) => met?.on))).toEqual(['2016-05-20'])
    expect(record.decisions.find(({ commitment }) => commitment !== null)?.commitment).toBe(3_000_000_000)
    const sums: Record<string, number> = {}
    for (const { source, cells } of plan.parts.flatMap(({ lines }) => lines)) {
      sums[source] = (sums[source] ?? 0) + cells.reduce((sum, { amount }) => sum + (amount ?? 0), 0)
    }
    expect(sums).toEqual({
      fund: 3_000_000_000,
      associations: 500_000_000,
      municipalitySubAgreements: 424_000_000,
      municipalityCoordination: 76_000_000,
    })
    const [goals, activities] = [plan.parts.flatMap((part) => part.goals), plan.parts.flatMap((part) => part.activities)]
    expect([goals.length, activities.length, activities.filter(({ refers }) => refers).length]).toEqual([9, 12, 7])
    expect(plan.published_at).not.toBeNull()
  })

  it('its appropriations are those of the council, drawn in part', async () => {
    expect(
      await all(`select name, amount, (select sum(amount)::bigint from helhed.appropriation_draw draw where draw.appropriation_id = appropriation.id) as drawn
        from helhed.appropriation where municipality = 101 order by year`),
    ).toEqual([
      { name: 'Budget 2015', amount: 1_060_000_000, drawn: 625_000_000 },
      { name: 'Budget 2016', amount: 2_520_000_000, drawn: 1_250_000_000 },
    ])
  })

  it('seven plans pay the secretariat by their frames; the approved one what its budget has for it', async () => {
    const shares = await all<{ amount: number; slug: string }>(
      `select share.amount, work.slug from helhed.shared_cost_share share join helhed.work on work.id = share.work_id order by share.amount desc`,
    )
    expect(shares).toHaveLength(7)
    expect(shares[0]).toEqual({ slug: 'helhedsplan-tingbjerg-husum-2016-2019', amount: 19_000_000 })
  })
})

describe('Højvangen', () => {
  it('its project goes on half-way: 320 hours at 385.00 are not confirmed, one sub-agreement has no goal', async () => {
    const coordinator = await world.as('skanderborg-koordinator')
    const { html } = await coordinator.get('/planer/projekt-hoejvangen-2016-2020')
    for (const words of ['123.200', '4 Arbejdstimer, SSP', 'Kriminalpræventiv indsats']) expect(html).toContain(words)
  })
})
