import { reading } from '#database/database'
import { type Actor, municipalitiesOf } from '#features/identity'
import { stoppedClock } from '#kernel/clock'
import type { Id } from '#kernel/id'
import type { Result } from '#kernel/result'
import type { Platform } from '#platform'
import { bySlug } from '../../../../test/setup/lay.ts'
import type { World } from '../../../../test/setup/world.ts'
import { layBudget } from '../budget/lay-budget.ts'
import { exampleFrame, exampleLines } from '../budget/testing.ts'
import { addActivity } from '../part/commands/add-activity.ts'
import { addGoal } from '../part/commands/add-goal.ts'
import { writeSections } from '../part/commands/write-sections.ts'
import { createPlan } from '../plan/create-plan.ts'
import { type Plan, readPlan, shapeOf } from '../read.ts'
import type { ApprovalRecord, Outcome } from './approval.ts'
import { confirmDecision } from './confirm-decision.ts'
import { nameDeciders } from './name-deciders.ts'
import { getApproval } from './queries.ts'
import { type RecordDecision, recordDecision } from './record-decision.ts'
import { type Standing, standingsOf } from './standing.ts'
import { submitPlan } from './submit-plan.ts'
import { type TakeDecision, takeDecision } from './take-decision.ts'

/** Who acts in the tests: whoever sends belongs to the association, partners and seats to administrations, the second person to the secretariat. */
export const cast = {
  leader: 'projektleder-1',
  manager: 'boligorganisation-1-leder',
  coordinator: 'koebenhavn-koordinator',
  director: 'koebenhavn-direktoer',
  secretariat: 'boligsocialt-sekretariat',
  partner: 'samarbejdspart-sof',
  otherPartner: 'samarbejdspart-buf',
} as const
export type Who = keyof typeof cast

/** A result's value, or a test that says why it was refused. */
export const must = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Error(said(result).join('; '))
}

/** What was refused, each with its field; empty when it was done. */
export const said = (result: Result<unknown>): readonly string[] =>
  result.ok ? [] : result.refusals.map(({ field, say }) => `${field ?? ''}: ${say('da')}`)

const pdf = new TextEncoder().encode('%PDF-1.7\n%%EOF\n')

export const paperFile = { name: 'referat.pdf', bytes: pdf }

const yes = { outcome: 'approved' as Outcome, reasons: null, returns: [], conditions: [] }

/** A small plan of København with everything that it takes to send it, made by commands; and the acts that tests do to it. */
export const openApprovalWorld = async (world: World) => {
  const on = (day: string): Platform => ({ ...world.platform, clock: stoppedClock(`${day}T09:00:00+01:00`) })
  const actor = (who: Who): Promise<Actor> => world.actor(cast[who])
  const one = async (text: string, ...values: readonly unknown[]): Promise<Id> => {
    const { rows } = await world.owner.query<{ id: Id }>(text, [...values])
    if (!rows[0]) throw new Error(`Nothing: ${text}`)
    return rows[0].id
  }
  const board = await one(`select id from helhed.body where municipality = 101 and name = 'Bydelsbestyrelsen for Tingbjerg-Husum'`)
  const seatOf = (title: string): Promise<Id> =>
    one(`select id from helhed.seat where body_id = $1 and title ilike $2 order by position limit 1`, board, `%${title}%`)
  const holderOf = async (seat: Id): Promise<Actor> => {
    const email = await one(
      `select split_part(person.email, '@', 1) as id from helhed.person join helhed.seat_holding holding on holding.person_id = person.id where holding.seat_id = $1`,
      seat,
    )
    return world.actor(email)
  }
  const estates = await Promise.all(['afdeling-2', 'afdeling-3', 'afdeling-4'].map((slug) => bySlug(world, 'organisation', slug)))
  const seats = {
    tmf: await seatOf('Teknik- og Miljøforvaltningen'),
    sof: await seatOf('Socialforvaltningen'),
    buf: await seatOf('Børne- og Ungdomsforvaltningen'),
    association: await seatOf('boligorganisation'),
  }
  /** All seats of the board that speak for the municipality: every one of them must say yes. */
  const municipal = [seats.tmf, seats.sof, seats.buf]

  const begin = async (name: string, facts: { readonly board?: Id | null } = {}) => {
    const leader = await actor('leader')
    const { id, slug } = must(
      await createPlan(on('2016-02-01'), leader, {
        municipality: 101,
        name,
        programme: 'lbf-2015-18',
        period: { from: '2016-01-01', until: '2020-01-01' },
        themes: ['forebyggelse-foraeldreansvar', 'tryghed-trivsel', 'uddannelse-beskaeftigelse', 'kriminalpraeventiv'],
        estates,
        board: facts.board === undefined ? board : facts.board,
        operator: await bySlug(world, 'organisation', 'boligorganisation-1'),
        lead: estates[0] ?? null,
        leadReason: null,
        template: 'koebenhavn',
        example: true,
      }),
    )
    const day = on('2016-02-02')
    must(await writeSections(day, leader, { plan: id, part: 0, version: 1, sections: { vision: 'Et trygt område' } }))
    for (const part of [1, 2, 3, 4]) {
      const goal = { indicator: 'Andel trygge', unit: '%', direction: 'up', counting: 'last', numerator: null, denominator: null } as const
      const measuring = {
        disaggregation: null,
        source: 'Spørgeskema',
        method: null,
        frequency: 'year',
        responsible: 'Projektlederen',
      } as const
      const way = { baseline: '60', baselineOn: '2016-01-01', target: '80', targetOn: '2019-12-31', steps: [] }
      must(await addGoal(day, leader, { plan: id, part, title: `Flere er trygge (${part})`, ...goal, ...measuring, ...way }))
      const doing = { interest: null, targetGroup: null, method: null, responsible: null, employer: null, place: null, evidence: null }
      const period = { from: '2016-03-01', until: '2019-12-01' }
      must(
        await addActivity(day, leader, {
          plan: id,
          part,
          title: 'Aftenvandring',
          what: 'To aftener',
          ...doing,
          ...period,
          takesOver: null,
          goals: [],
        }),
      )
    }
    must(await layBudget(day, leader, { plan: id, ...exampleFrame, lines: exampleLines }))
    return { id, slug }
  }

  const read = async (
    slug: string,
  ): Promise<{ readonly plan: Plan; readonly record: ApprovalRecord; readonly standings: readonly Standing[] }> => {
    const who = await actor('coordinator')
    return reading(world.platform.database, { municipalities: municipalitiesOf(who), person: who.person }, async (tx) => {
      const plan = await readPlan(tx, who, slug)
      if (!plan) throw new Error(`${slug} cannot be read`)
      const record = await getApproval(tx, plan.municipality, plan.id, '2016-03-01')
      return { plan, record, standings: standingsOf(record, shapeOf(plan)) }
    })
  }

  const name = async (slug: string, key: string, deciders: readonly Id[], numbers: readonly number[] = [], who: Who = 'leader') => {
    const { plan, record } = await read(slug)
    const parts = plan.parts.filter(({ number }) => numbers.includes(number)).map(({ id }) => id)
    const step = record.steps.find((one) => one.key === key)?.id ?? ''
    return nameDeciders(on('2016-02-03'), await actor(who), { plan: plan.id, step, parts, deciders })
  }

  const nameAll = async (slug: string): Promise<void> => {
    must(
      await name(
        slug,
        'local-leaders',
        [await one(`select id from helhed.organisation where municipality = 101 and name = 'Socialforvaltningen'`)],
        [1, 2, 3, 4],
      ),
    )
    must(await name(slug, 'district-board', municipal, [1, 2, 3, 4]))
    must(
      await name(slug, 'committee', [
        await one(`select id from helhed.body where municipality = 101 and name = 'Teknik- og Miljøudvalget'`),
      ]),
    )
    must(
      await name(slug, 'council', [await one(`select id from helhed.body where municipality = 101 and name = 'Borgerrepræsentationen'`)]),
    )
  }

  const submit = async (slug: string, day = '2016-02-08', who: Who = 'leader') => {
    const { plan } = await read(slug)
    return submitPlan(on(day), await actor(who), { plan: plan.id, note: null })
  }

  const deciderOf = async (slug: string, key: string, about: number | Id | null = null, seat: Id | null = null): Promise<Id> => {
    const { plan, record } = await read(slug)
    const step = record.steps.find((one) => one.key === key)?.id
    const id = typeof about === 'number' ? (plan.parts.find(({ number }) => number === about)?.id ?? null) : about
    const found = record.deciders.find((d) => d.step === step && (d.part ?? d.estate) === id && (seat === null || d.seat === seat))
    if (!found) throw new Error(`Nobody decides in ${key}`)
    return found.id
  }

  const take = async (slug: string, decider: Id, who: Actor, facts: Partial<TakeDecision> = {}, day = '2016-02-12') => {
    const { plan } = await read(slug)
    return takeDecision(on(day), who, { plan: plan.id, decider, ...yes, ...facts })
  }

  const record = async (slug: string, decider: Id, who: Who, facts: Partial<RecordDecision> = {}, day = '2016-02-20') => {
    const { plan } = await read(slug)
    const paper = { decidedOn: day, precision: 'day' as const, commitment: null, item: '4', page: '2', votes: null, file: paperFile }
    return recordDecision(on(day), await actor(who), { plan: plan.id, decider, ...yes, ...paper, ...facts })
  }

  const confirm = async (slug: string, decision: Id, who: Who = 'secretariat', day = '2016-02-21') => {
    const { plan } = await read(slug)
    return confirmDecision(on(day), await actor(who), { plan: plan.id, decision, reason: null })
  }

  /** Everybody of the municipality's parts says yes to some sub-agreements. */
  const agree = async (slug: string, numbers: readonly number[], day = '2016-02-12'): Promise<void> => {
    const partner = await actor('partner')
    for (const number of numbers) {
      must(await take(slug, await deciderOf(slug, 'local-leaders', number), partner, {}, day))
      for (const seat of municipal) {
        must(await take(slug, await deciderOf(slug, 'district-board', number, seat), await holderOf(seat), {}, day))
      }
    }
  }

  /** A plan that has been sent, by whoever leads it. */
  const sent = async (title: string) => {
    const plan = await begin(title)
    await nameAll(plan.slug)
    must(await submit(plan.slug))
    return plan
  }

  return {
    on,
    actor,
    one,
    board,
    seats,
    municipal,
    estates,
    holderOf,
    begin,
    read,
    name,
    nameAll,
    submit,
    deciderOf,
    take,
    record,
    confirm,
    agree,
    sent,
  }
}

export type ApprovalWorld = Awaited<ReturnType<typeof openApprovalWorld>>
