import {
  type ApprovalRecord,
  confirmDecision,
  getApproval,
  nameDeciders,
  type RecordDecision,
  recordDecision,
  setDates,
  submitPlan,
  type TakeDecision,
  takeDecision,
} from '#features/plans'
import { addDays, type Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Cast, Script } from '../../../script.ts'
import { examplePaper } from '../../paper.ts'
import { coordinator, manager, minuteTakerOf, municipality, partners, secretariat } from '../cast.ts'
import type { Administration, District } from '../districts.ts'
import type { Begun, City } from './begin.ts'
import { numbersOf } from './table.ts'

/** Whose local leaders answer for a sub-agreement, in the order of the themes. */
export const usualPartners: readonly (readonly Administration[])[] = [['buf'], ['sof'], ['buf'], ['sof']]

const administrations = ['tmf', 'sof', 'buf'] as const

const districtOf = ({ boards }: City, { row }: Begun): District => {
  const district = boards.districts.get(row.district)
  if (!district) throw new Error(`No board for ${row.district}`)
  return district
}

/** Says who decides in every step that is not an estate's meeting or the fund: partners and seats for each sub-agreement, committee and council. */
export const nameAll = async ({ act }: Script, city: City, plan: Begun, day: Day, answering = usualPartners): Promise<void> => {
  const { organisations, boards } = city
  const name = (step: string, parts: readonly Id[], deciders: readonly Id[]) =>
    act(plan.leader, day, nameDeciders, { plan: plan.id, step: plan.step(step), parts, deciders })
  const sets = Map.groupBy(plan.parts, (_, index) => (answering[index] ?? []).join())
  for (const [sides, parts] of sets) {
    await name(
      'local-leaders',
      parts,
      administrations.filter((side) => sides.includes(side)).map((side) => organisations[side]),
    )
  }
  const { seats } = districtOf(city, plan)
  await name(
    'district-board',
    plan.parts,
    administrations.map((side) => seats[side].seat),
  )
  await name('committee', [], [boards.committee])
  await name('council', [], [boards.council])
}

/** An approval that is under way: who decides, as it was when the plan was sent. */
export type Approving = {
  readonly plan: Begun
  readonly city: City
  readonly record: ApprovalRecord
  readonly answering: typeof usualPartners
}

/** Freezes the plan and sends it, and says by when partners, seats and estates are wished to answer. */
export const send = async (
  { act, read }: Script,
  city: City,
  { plan, day, note = null, answering = usualPartners }: { plan: Begun; day: Day; note?: string | null; answering?: typeof usualPartners },
): Promise<Approving> => {
  await act(plan.leader, day, submitPlan, { plan: plan.id, note })
  const record = await read(plan.leader, day, (tx) => getApproval(tx, municipality, plan.id, day))
  await act(secretariat, day, setDates, {
    plan: plan.id,
    deciders: record.deciders.filter(({ part, estate }) => part !== null || estate !== null).map(({ id }) => id),
    dueOn: addDays(day, 28),
    meetsOn: null,
  })
  return { plan, city, record, answering }
}

type Answer = Partial<Pick<TakeDecision, 'outcome' | 'reasons' | 'conditions'>>

const yes = { outcome: 'approved', reasons: null, returns: [], conditions: [], example: true } as const

const deciderIn = ({ plan, record }: Approving, step: string, about: Id | null, by?: Id): Id => {
  const found = record.deciders.find(
    (one) =>
      one.step === plan.step(step) &&
      (one.part ?? one.estate) === about &&
      (by === undefined || one.organisation?.id === by || one.seat === by),
  )
  if (!found) throw new Error(`Nobody decides in ${step} of ${plan.row.name}`)
  return found.id
}

/** A partner's local leader answers for his administration about a sub-agreement. */
export const leaderAnswers = ({ act }: Script, approving: Approving, day: Day, part: number, side: Administration, answer: Answer = {}) => {
  const decider = deciderIn(approving, 'local-leaders', approving.plan.parts[part - 1] ?? '', approving.city.organisations[side])
  return act(partners[side], day, takeDecision, { ...yes, ...answer, plan: approving.plan.id, decider })
}

/** All partners of some sub-agreements say yes. */
export const leadersAgree = async (script: Script, approving: Approving, day: Day, parts: readonly number[]): Promise<void> => {
  for (const part of parts) {
    for (const side of approving.answering[part - 1] ?? []) await leaderAnswers(script, approving, day, part, side)
  }
}

/** The holder of a municipal seat of the district board answers about a sub-agreement. */
export const seatAnswers = ({ act }: Script, approving: Approving, day: Day, part: number, side: Administration, answer: Answer = {}) => {
  const { seat, holder } = districtOf(approving.city, approving.plan).seats[side]
  const decider = deciderIn(approving, 'district-board', approving.plan.parts[part - 1] ?? '', seat)
  return act(holder, day, takeDecision, { ...yes, ...answer, plan: approving.plan.id, decider })
}

/** Every municipal seat says yes to some sub-agreements. */
export const seatsAgree = async (script: Script, approving: Approving, day: Day, parts: readonly number[]): Promise<void> => {
  for (const part of parts) for (const side of administrations) await seatAnswers(script, approving, day, part, side)
}

type Elsewhere = Partial<Pick<RecordDecision, 'outcome' | 'reasons' | 'returns' | 'conditions' | 'commitment' | 'votes'>> & {
  readonly decider: Id
  readonly day: Day
  readonly recorder: Cast
  readonly body: string
  readonly words: string
  readonly file: string
  readonly item: string
}

const danishDay = (day: Day): string => day.split('-').toReversed().map(Number).join('.')

/** What a body elsewhere decided is recorded the day after with its paper, and confirmed by the secretariat the day after that. */
const elsewhere = async ({ act }: Script, { plan }: Approving, told: Elsewhere): Promise<Id> => {
  const { day, recorder, body, words, file, item, decider, ...rest } = told
  const decision = await act(recorder, addDays(day, 1), recordDecision, {
    ...yes,
    commitment: null,
    votes: null,
    ...rest,
    plan: plan.id,
    decider,
    decidedOn: day,
    precision: 'day',
    item,
    page: '1',
    file: examplePaper(file, [body, `Dato: ${danishDay(day)}`, `Punkt ${item}: ${plan.row.name}`, '', words]),
  })
  await act(secretariat, addDays(day, 2), confirmDecision, { plan: plan.id, decision, reason: null })
  return decision
}

/** What Teknik- og Miljøudvalget or Borgerrepræsentationen decided; recorded by the municipality's coordinator. */
export const councilDecides = (
  script: Script,
  approving: Approving,
  step: 'committee' | 'council',
  day: Day,
  told: Pick<Elsewhere, 'outcome' | 'reasons' | 'returns' | 'conditions'> & { readonly words?: string } = {},
): Promise<Id> =>
  elsewhere(script, approving, {
    decider: deciderIn(approving, step, null),
    day,
    recorder: coordinator,
    body: step === 'committee' ? 'Teknik- og Miljøudvalget' : 'Borgerrepræsentationen',
    words: 'Planen blev godkendt.',
    file: step === 'committee' ? 'tmu-protokol.pdf' : 'br-protokol.pdf',
    item: step === 'committee' ? '7' : '12',
    ...told,
  })

/** What an estate's meeting decided; recorded by the estate's own minute taker, or by the association where it has none. */
export const meetingDecides = (
  script: Script,
  approving: Approving,
  { place, day, votes, own = false, reasons = null }: MeetingTold,
): Promise<Id> => {
  const number = numbersOf(approving.plan.row)[place] ?? 0
  return elsewhere(script, approving, {
    decider: deciderIn(approving, 'estate-meetings', approving.plan.estates[place] ?? ''),
    day,
    recorder: own ? minuteTakerOf(number) : manager,
    body: `Afdelingsmøde i Afdeling ${number}`,
    words: `${votes.for} stemte for og ${votes.against} imod.${reasons ? ` ${reasons}` : ''}`,
    file: `referat-afdeling-${number}.pdf`,
    item: '4',
    votes,
    outcome: reasons ? 'rejected' : 'approved',
    reasons,
  })
}

type MeetingTold = {
  readonly place: number
  readonly day: Day
  readonly votes: { readonly for: number; readonly against: number }
  /** The estate has a minute taker of its own. */
  readonly own?: boolean
  /** Why it said no; it says yes without. */
  readonly reasons?: string | null
}

/** Landsbyggefonden's letter with the amount; received and recorded by the association, confirmed by the secretariat. */
export const fundCommits = (script: Script, approving: Approving, day: Day): Promise<Id> =>
  elsewhere(script, approving, {
    decider: deciderIn(approving, 'fund', null),
    day,
    recorder: manager,
    body: 'Landsbyggefonden',
    words: 'Der gives tilsagn om fondens andel af planens ramme.',
    file: 'tilsagnsbrev.pdf',
    item: 'Brev',
    commitment: approving.plan.row.millions * 75_000_000,
  })
