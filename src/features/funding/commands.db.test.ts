import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stoppedClock } from '#kernel/clock'
import { type Id, newId } from '#kernel/id'
import type { Result } from '#kernel/result'
import type { Platform } from '#platform'
import { checksum } from '../../../test/setup/checksum.ts'
import { type PlannedPlan, planIn } from '../../../test/setup/funding.ts'
import { openWorld, type World } from '../../../test/setup/world.ts'
import { drawOnAppropriation, type RegisterAppropriation, registerAppropriation, spreadSharedCost } from './index.ts'

const koebenhavn = 101
const secretariat = 'boligsocialt-sekretariat'
const source = 'Bilag 5 til Borgerrepræsentationen, 20. november 2017'

let world: World
let council: Id
let one: PlannedPlan
let other: PlannedPlan
let foreign: PlannedPlan
beforeAll(async () => {
  world = await openWorld()
  council = await idOf(`select id from helhed.body where municipality = 101 and name = 'Borgerrepræsentationen'`)
  one = await planIn(world, {
    municipality: koebenhavn,
    by: secretariat,
    name: 'Prøvens plan A',
    frame: 4_000_000_000,
    municipal: 500_000_000,
  })
  other = await planIn(world, { municipality: koebenhavn, by: secretariat, name: 'Prøvens plan B', frame: 2_000_000_000 })
  foreign = await planIn(world, { municipality: 746, by: 'skanderborg-koordinator', name: 'Prøvens plan i Skanderborg' })
})
afterAll(() => world.close())

const idOf = async (text: string): Promise<Id> => (await world.owner.query<{ id: Id }>(text)).rows[0]?.id ?? ''

const on = (day: string): Platform => ({ ...world.platform, clock: stoppedClock(`${day}T09:00:00+01:00`) })

/** The sentences of a refusal by field; empty when it was done. */
const sentences = (result: Result<unknown>): Readonly<Record<string, string>> =>
  result.ok ? {} : Object.fromEntries(result.refusals.map((refusal) => [refusal.field ?? '', refusal.say('da')]))

/** Does something that is to be refused, and says how; nothing may have been saved. */
const refusal = async (doing: () => Promise<Result<unknown>>): Promise<Readonly<Record<string, string>>> => {
  const before = await checksum(world.owner)
  const said = sentences(await doing())
  expect(await checksum(world.owner)).toBe(before)
  return said
}

const budget = (year: number, more: Partial<RegisterAppropriation> = {}): RegisterAppropriation => ({
  municipality: koebenhavn,
  name: `Prøvens budget ${year}`,
  amount: 1_060_000_000,
  year,
  priceLevel: year,
  purpose: 'Kommunal medfinansiering af boligsociale helhedsplaner.',
  requested: null,
  body: council,
  decidedOn: '2014-10-02',
  precision: 'day',
  item: null,
  lastDay: null,
  source,
  ...more,
})

const registered = async (input: RegisterAppropriation, platform = world.platform): Promise<Id> => {
  const result = await registerAppropriation(platform, await world.actor(secretariat), input)
  if (!result.ok) throw new Error(JSON.stringify(sentences(result)))
  return result.value.id
}

const draw = async (appropriation: Id, plan: Id, amount: number, version: number | undefined, platform = world.platform) =>
  drawOnAppropriation(platform, await world.actor(secretariat), { appropriation, plan, amount, version })

describe('an appropriation is registered', () => {
  it('with as much of its date as is known, and its address', async () => {
    const actor = await world.actor(secretariat)
    const result = await registerAppropriation(world.platform, actor, budget(2013, { decidedOn: '2012-10-17', precision: 'month' }))
    expect(result).toMatchObject({ ok: true, value: { slug: 'proevens-budget-2013' } })
    const { rows } = await world.owner.query(`select decided_on::text, date_precision, source from helhed.appropriation where year = 2013`)
    expect(rows).toEqual([{ decided_on: '2012-10-01', date_precision: 'month', source }])
  })

  it('not before it is decided, nor to end before', async () => {
    const actor = await world.actor(secretariat)
    const early = await refusal(() => registerAppropriation(on('2014-10-01'), actor, budget(2015)))
    expect(early).toEqual({ decidedOn: 'Datoen ligger ude i fremtiden. En bevilling registreres, når den er besluttet.' })
    const short = await refusal(() => registerAppropriation(world.platform, actor, budget(2015, { lastDay: '2014-10-01' })))
    expect(short).toEqual({ lastDay: 'Bevillingen kan ikke udløbe, før den er besluttet.' })
  })

  it('by a body of its own municipality', async () => {
    const byraad = await idOf(`select id from helhed.body where slug = 'byraadet-i-skanderborg'`)
    const said = await refusal(async () =>
      registerAppropriation(world.platform, await world.actor(secretariat), budget(2015, { body: byraad })),
    )
    expect(said).toEqual({ body: 'Organet findes ikke i kommunen.' })
  })

  it('once by a name in a budget year', async () => {
    await registered(budget(2012, { decidedOn: '2011-10-06' }))
    const said = await refusal(async () => registerAppropriation(world.platform, await world.actor(secretariat), budget(2012)))
    expect(said).toEqual({ name: 'Kommunen har allerede en bevilling med det navn i det budgetår.' })
  })

  it('by nobody who only reads, nor in another municipality', async () => {
    const director = await world.actor('skanderborg-koordinator')
    await expect(registerAppropriation(world.platform, director, budget(2015))).rejects.toMatchObject({ code: 'DENIED' })
  })
})

describe('a plan draws', () => {
  let id: Id
  beforeAll(async () => {
    id = await registered(budget(2015))
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
    expect(await refusal(() => draw(id, other.id, 636_000_001, 5))).toEqual({
      amount: 'Der er kun 6.360.000,00 kr. tilbage til planen. Skriv et mindre beløb.',
    })
  })

  it('not on what somebody has changed unseen', async () => {
    expect(Object.keys(await refusal(() => draw(id, other.id, 1, 4)))).toEqual(['version'])
    expect(Object.keys(await refusal(() => draw(id, other.id, 1, undefined)))).toEqual(['version'])
  })

  it('not when it is a plan of another municipality', async () => {
    const wrong = { plan: 'Planen hører ikke til bevillingens kommune.' }
    expect(await refusal(() => draw(id, foreign.id, 1, 5))).toEqual(wrong)
    expect(await refusal(() => draw(id, newId(), 1, 5))).toEqual(wrong)
  })

  it('not after the end, but it can give back', async () => {
    const short = await registered(budget(2016, { lastDay: '2016-12-31' }))
    await draw(short, one.id, 100, 1, on('2016-12-31'))
    expect(await refusal(() => draw(short, one.id, 101, 2, on('2017-01-01')))).toEqual({
      amount: 'Bevillingen er udløbet. Et træk kan sættes ned, men ikke op.',
    })
    expect(await draw(short, one.id, 99, 2, on('2017-01-01'))).toMatchObject({ ok: true })
  })

  it('when two draw at once, one is saved and the other reads that somebody was first', async () => {
    const both = await Promise.all([draw(id, one.id, 1_000_000_000, 5), draw(id, other.id, 600_000_000, 5)])
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true])
    expect(both.flatMap((result) => Object.keys(sentences(result)))).toEqual(['version'])
  })

  it("in another municipality's appropriation it is as if there were none", async () => {
    const stranger = await world.actor('skanderborg-koordinator')
    const asked = drawOnAppropriation(world.platform, stranger, { appropriation: id, plan: foreign.id, amount: 1, version: 5 })
    await expect(asked).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('the database itself holds', () => {
  let id: Id
  let person: Id
  beforeAll(async () => {
    id = await registered(budget(2017, { amount: 1_000, lastDay: '2026-12-31' }))
    person = (await world.actor(secretariat)).person
  })

  /** A connection in the scope of somebody of København, as the app role, past all of the application. */
  const opened = async (as = person): Promise<pg.PoolClient> => {
    const client = await world.pool.connect()
    await client.query('begin')
    await client.query(`select set_config('app.municipalities', '{101}', true), set_config('app.person', $1, true)`, [as])
    return client
  }
  const insert = `insert into helhed.appropriation_draw (municipality, appropriation_id, work_id, amount, drawn_at, drawn_by) values (101, $1, $2, $3, $4, $5)`

  /** What refuses a statement: the constraint, or the code where there is none. */
  const refusedBy = async (text: string, values: readonly unknown[], end = 'rollback'): Promise<string> => {
    const client = await opened()
    try {
      await client.query(text, [...values])
      await client.query(end)
      return 'done'
    } catch (error) {
      const { constraint, code } = error as pg.DatabaseError
      return constraint ?? code ?? ''
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
  const today = '2026-06-01T09:00:00+02:00'

  it('that the draws never exceed what was appropriated', async () => {
    expect(await refusedBy(insert, [id, one.id, 1_000, today, person])).toBe('done')
    expect(await refusedBy(insert, [id, one.id, 1_001, today, person])).toBe('draws_stay_within_their_appropriation')
  })

  it('also when two draw at once: the second waits, counts the first and is refused', async () => {
    const [first, second] = [await opened(), await opened()]
    try {
      await first.query(insert, [id, one.id, 600, today, person])
      const waiting = second.query(insert, [id, other.id, 600, today, person]).then(
        () => 'done',
        (error: pg.DatabaseError) => error.constraint,
      )
      await first.query('commit')
      expect(await waiting).toBe('draws_stay_within_their_appropriation')
    } finally {
      await second.query('rollback')
      first.release()
      second.release()
      await world.owner.query('delete from helhed.appropriation_draw where appropriation_id = $1', [id])
    }
  })

  it('that nothing is drawn after the end', async () => {
    expect(await refusedBy(insert, [id, one.id, 1, '2026-12-31T22:59:00Z', person])).toBe('done')
    expect(await refusedBy(insert, [id, one.id, 1, '2026-12-31T23:00:00Z', person])).toBe('draw_is_made_before_its_appropriation_expires')
  })

  it('that only plans of the municipality draw, and nobody in the name of another', async () => {
    expect(await refusedBy(insert, [id, foreign.id, 1, today, person])).toBe('appropriation_draw_municipality_work_id_fkey')
    const colleague = (await world.actor('skanderborg-koordinator')).person
    expect(await refusedBy(insert, [id, one.id, 1, today, colleague])).toBe('42501')
  })

  it('that an amount stays what was decided', async () => {
    expect(await refusedBy('update helhed.appropriation set amount = 2000 where id = $1', [id])).toBe('42501')
    expect(await refusedBy('delete from helhed.appropriation where id = $1', [id])).toBe('42501')
  })

  it('that the shares of a cost add up to it', async () => {
    const spreadOver = `with cost as (insert into helhed.shared_cost (municipality, id, name, amount, year, spread_by, reason, recorded_at)
        values (101, $1, $2, 100, 2016, 'equal', 'Aftalt', now()))
      insert into helhed.shared_cost_share (municipality, shared_cost_id, work_id, weight, amount) values (101, $1, $3, 1, 50), (101, $1, $4, 1, $5)`
    expect(await refusedBy(spreadOver, [newId(), 'Skævt', one.id, other.id, 49], 'commit')).toBe('shares_add_up_to_their_cost')
    expect(await refusedBy(spreadOver, [newId(), 'Lige', one.id, other.id, 50], 'commit')).toBe('done')
  })
})

describe('a cost that plans share', () => {
  const cost = {
    municipality: koebenhavn,
    name: 'Boligsocialt Sekretariat',
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
    expect(await refusal(() => spreading())).toEqual({ name: 'Udgiften er allerede fordelt i det år.' })
    expect(await spreading({ year: 2017, key: 'equal' })).toMatchObject({ ok: true })
  })

  it('over at least two plans, all of the municipality', async () => {
    const few = { plans: 'Vælg mindst to planer.' }
    expect(await refusal(() => spreading({ year: 2018, plans: [] }))).toEqual(few)
    expect(await refusal(() => spreading({ year: 2018, plans: [one.id, one.id] }))).toEqual(few)
    expect(await refusal(() => spreading({ year: 2018, plans: [one.id, foreign.id] }))).toEqual({
      plans: 'En af planerne hører ikke til kommunen.',
    })
  })

  it('by a key that every plan has a weight for', async () => {
    const third = await planIn(world, { municipality: koebenhavn, by: secretariat, name: 'Prøvens plan C' })
    expect(await refusal(() => spreading({ year: 2018, plans: [one.id, third.id] }))).toEqual({
      key: 'Der er ingen ramme for Prøvens plan C. Fastlæg den, eller vælg en anden nøgle.',
    })
    await world.superuser.query(
      `update helhed.estate set dwellings = null where id in (select estate_id from helhed.work_estate where work_id = $1)`,
      [third.id],
    )
    const said = await refusal(() => spreading({ year: 2018, key: 'dwellings', plans: [one.id, third.id] }))
    expect(said.key).toMatch(/^Boligtallet mangler for .*Prøvens plan C\. Skriv det på afdelingerne/)
  })
})
