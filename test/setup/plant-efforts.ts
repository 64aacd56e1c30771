import { type Command, grantMandate } from '#features/identity'
import {
  addMilestone,
  addNode,
  addStaff,
  drawArrow,
  measureGoal,
  type ProposeEffort,
  proposeEffort,
  recordDecision,
  refuseRecord,
  sendEffort,
  takeDecision,
} from '#features/plans'
import { stoppedClock } from '#kernel/clock'
import { type Id, newId } from '#kernel/id'
import { bySlug } from './lay.ts'
import type { World } from './world.ts'

/** A paper of the least that a PDF can be. */
export const paper = { name: 'protokol.pdf', bytes: Buffer.from('%PDF-1.7\n%%EOF\n') } as const

/** Does a command as somebody of the world, at the world's moment or at another; a refusal is a mistake in the test. */
export const doing =
  (world: World, at?: string) =>
  async <Input, T>(who: string, command: Command<Input, T>, input: Input & { readonly mandate?: Id }): Promise<T> => {
    const result = await command(at ? { ...world.platform, clock: stoppedClock(at) } : world.platform, await world.actor(who), input)
    if (result.ok) return result.value
    throw new Error(`${command.act} was refused: ${result.refusals.map(({ field = '', say }) => `${field} ${say('en')}`).join('; ')}`)
  }

/** Who proposes and who answers in the tests: a project leader as guest, the coordinator, and who sits in the forum. */
export const guest = 'projekt-hoejvangen-projektleder'
export const proposer = 'skanderborg-koordinator'
export const holder = 'hoejvangen-dagtilbudsleder'

/** An effort of Højvangen as the tests propose it: homework for schoolchildren, within the forum's own running costs. */
export const effortOf = async (world: World, name: string, changes: Partial<ProposeEffort> = {}): Promise<ProposeEffort> => ({
  municipality: 746,
  area: await bySlug(world, 'area', 'hoejvangen'),
  body: await bySlug(world, 'body', 'kuf-hoejvangen'),
  name,
  aim: 'Flere børn får lavet deres lektier.',
  runs: 'forum',
  operator: null,
  estates: [],
  period: { from: '2026-05-01', until: '2027-05-01' },
  activities: [
    {
      place: 1,
      title: 'Lektiehjælp i klubben',
      what: 'To voksne hjælper med lektier tirsdag og torsdag.',
      kind: 'homework',
      groups: ['schoolchildren'],
      groupNote: null,
      responsible: 'Klublederen',
      where: 'Klubben',
    },
  ],
  measure: { indicator: 'Børn, der kommer', unit: 'børn', baseline: '4', target: '20' },
  total: 0,
  source: null,
  ...changes,
})

export type LaidEffort = { readonly id: Id; readonly slug: string; readonly href: string }

/** Proposes an effort of its own for one test. */
export const laidEffort = async (world: World, who = proposer, changes: Partial<ProposeEffort> = {}): Promise<LaidEffort> => {
  const name = changes.name ?? `Prøvens indsats ${newId().slice(-12)}`
  const made = await doing(world)(who, proposeEffort, await effortOf(world, name, changes))
  return { ...made, href: `/indsatser/${made.slug}` }
}

/** Sends an effort, by who proposed it unless said. */
export const sent = async (world: World, effort: LaidEffort, who = proposer): Promise<void> => {
  await doing(world)(who, sendEffort, { plan: effort.id, note: null })
}

/** The decider of an effort for whom somebody answers; the only one where nobody is named. */
export const deciderOf = async (world: World, effort: LaidEffort, who: string | null = null): Promise<Id> => {
  const person = who === null ? null : (await world.actor(who)).person
  const { rows } = await world.owner.query<{ id: Id }>(
    `select d.id from helhed.approval_decider d where d.work_id = $1 and ($2::uuid is null or exists (
       select from helhed.seat_holding h where h.seat_id = d.seat_id and h.person_id = $2)) order by d.id limit 1`,
    [effort.id, person],
  )
  if (!rows[0]) throw new Error('Nobody decides')
  return rows[0].id
}

/** Lets the holder of a seat in the forum approve what was sent. */
export const approved = async (world: World, effort: LaidEffort): Promise<void> => {
  const decider = await deciderOf(world, effort, holder)
  await doing(world)(holder, takeDecision, { plan: effort.id, decider, outcome: 'approved', reasons: null, returns: [], conditions: [] })
}

/** An effort that a guest has sent to the council, which answers outside Helhed. */
export const atCouncil = async (world: World, name?: string): Promise<LaidEffort> => {
  const operator = await bySlug(world, 'organisation', 'boligorganisation-hoejvangen')
  const body = await bySlug(world, 'body', 'byraadet-i-skanderborg')
  const effort = await laidEffort(world, guest, { runs: 'guest', operator, body, ...(name && { name }) })
  await sent(world, effort, guest)
  return effort
}

/** Gives the chair of the forum a mandate in it, so that two can answer. */
export const withSecondVoice = async (world: World): Promise<void> => {
  await doing(world)('skanderborg-administrator', grantMandate, {
    municipality: 746,
    role: 'municipal_seat',
    actsFor: await bySlug(world, 'organisation', 'skanderborg-kommune'),
    scope: { kind: 'body', id: await bySlug(world, 'body', 'kuf-hoejvangen') },
    email: 'kuf-formand@demo.invalid',
    name: 'Formand for KUF',
    period: { from: '2026-01-01', until: null },
    reason: null,
  })
}

/** Records what the council answered to an effort, with its paper, as the director. */
export const recorded = async (world: World, effort: LaidEffort): Promise<Id> =>
  doing(world)('skanderborg-direktoer', recordDecision, {
    plan: effort.id,
    decider: await deciderOf(world, effort),
    outcome: 'approved',
    reasons: null,
    returns: [],
    conditions: [],
    decidedOn: '2026-06-01',
    precision: 'day',
    commitment: null,
    item: '4',
    page: '2',
    votes: null,
    file: paper,
  })

const untold = { horizon: null, note: null, activity: null, goal: null, line: null, responsible: null } as const

/** Lays a small theory into an effort's part: a need that leads to an outcome. Answers its nodes and its arrow. */
export const layTheory = async (world: World, plan: Id): Promise<{ readonly need: Id; readonly outcome: Id; readonly arrow: Id }> => {
  const act = doing(world)
  const added = { ...untold, plan, part: 1 }
  const { id: need } = await act(proposer, addNode, { ...added, kind: 'need', title: 'Lektier bliver ikke lavet' })
  const { id: outcome } = await act(proposer, addNode, { ...added, kind: 'outcome', horizon: 'short', title: 'Lektierne er lavet' })
  const said = { assumption: null, test: null, others: null, evidence: null }
  const { id: arrow } = await act(proposer, drawArrow, { plan, part: 1, from: need, to: outcome, ...said })
  return { need, outcome, arrow }
}

/**
 * Lays an effort with everything that an address can name: a goal, an activity, a milestone, a theory, a post, a frozen version, and the paper
 * of a record that was refused, so that it can be recorded anew.
 */
export const layRichEffort = async (world: World): Promise<void> => {
  const effort = await atCouncil(world, 'Prøvens gæsteprojekt')
  const act = doing(world)
  await act(proposer, addMilestone, { plan: effort.id, part: 1, title: 'Aftale om lokaler', dueOn: '2026-08-01', owner: 'Klublederen' })
  const { rows } = await world.owner.query<{ id: Id }>(
    'select goal.id from helhed.goal join helhed.part on part.id = goal.part_id where part.work_id = $1',
    [effort.id],
  )
  const goal = rows[0]?.id ?? ''
  await act(proposer, measureGoal, {
    plan: effort.id,
    goal,
    measuredOn: '2026-05-31',
    amount: '7',
    numerator: null,
    denominator: null,
    note: null,
  })
  await layTheory(world, effort.id)
  const employer = await bySlug(world, 'organisation', 'boligorganisation-hoejvangen')
  await act(proposer, addStaff, { plan: effort.id, title: 'Lektievejleder', employer, hours: '10', places: 'Klubben' })
  const decision = await recorded(world, effort)
  await act(proposer, refuseRecord, { plan: effort.id, decision, reason: 'Punktet handler om noget andet' })
}
