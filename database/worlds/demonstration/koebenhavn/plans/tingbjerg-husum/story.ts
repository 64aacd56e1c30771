import {
  addMilestone,
  addStaff,
  getApproval,
  judgeEffect,
  lockPeriod,
  measureGoal,
  meetCondition,
  publishPlan,
  recordFigures,
  remindMissing,
  reopenPeriod,
} from '#features/plans'
import { addDays, type Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Script } from '../../../../script.ts'
import { activityIn, goalIn, textsOf } from '../../../writing.ts'
import { municipality, secretariat } from '../../cast.ts'
import { councilDecides, fundCommits, leadersAgree, meetingDecides, nameAll, seatAnswers, seatsAgree, send } from '../approving.ts'
import { type Begun, begin, type Setting } from '../begin.ts'
import { budgetOf } from '../money.ts'
import { papersHandedIn } from '../papers.ts'
import { askCouncil, tellBoard } from '../reports.ts'
import type { Row } from '../table.ts'
import { anchor, watchRisks } from './afterwards.ts'
import { followMilestones, reachTheRest } from './milestones.ts'
import { lines } from './money.ts'
import { registerSessions, tellStories } from './sessions.ts'
import { strategic, subAgreements } from './words.ts'

/** Whose local leaders answer for each sub-agreement; two administrations for the first. */
const answering = [['sof', 'buf'], ['tmf'], ['buf'], ['sof']] as const

type Written = {
  readonly goals: readonly (readonly Id[])[]
  readonly activities: readonly (readonly Id[])[]
  /** Milestones by title. */
  readonly milestones: ReadonlyMap<string, Id>
}

/** Writes texts, goals, activities and milestones; answers the goals and activities by part, and the milestones. */
const write = async (script: Script, plan: Begun, from: Day): Promise<Written> => {
  await textsOf(script, plan, from, 0, strategic)
  const goals: Id[][] = []
  const activities: Id[][] = []
  const milestones = new Map<string, Id>()
  for (const [index, { need, cooperation, ...words }] of subAgreements.entries()) {
    const [part, day] = [index + 1, addDays(from, 7 * (index + 1))]
    await textsOf(script, plan, day, part, { need, cooperation })
    const own: Id[] = []
    for (const goal of words.goals) own.push(await goalIn(script, plan, day, part, goal))
    const done: Id[] = []
    for (const { leadsTo, ...activity } of words.activities) {
      const led = leadsTo.flatMap((place) => own[place] ?? [])
      done.push(await activityIn(script, plan, addDays(day, 1), part, { ...activity, goals: led }))
    }
    for (const milestone of words.milestones) {
      const { id } = await script.act(plan.leader, addDays(day, 2), addMilestone, { ...milestone, plan: plan.id, part, example: true })
      milestones.set(milestone.title, id)
    }
    goals.push(own)
    activities.push(done)
  }
  return { goals, activities, milestones }
}

const staff = async ({ act }: Script, plan: Begun, day: Day): Promise<void> => {
  const places = 'Beboerhuset ved Afdeling 2; opsøgende i alle tre afdelinger'
  for (const [title, hours] of [
    ['Projektleder', '37'],
    ['Boligsocial medarbejder', '37'],
    ['Boligsocial medarbejder, unge', '30'],
  ] as const) {
    await act(plan.leader, day, addStaff, { plan: plan.id, title, employer: plan.operator, hours, places, example: true })
  }
}

const condition = {
  what: 'Aktiviteten »Fritid med klubben« aftales med den lokale fritidsklub, så der ikke opstår en parallelindsats',
  owner: 'Projektlederen',
  dueOn: '2016-06-01',
  proof: 'Underskrevet aftale',
  blocks: false,
}

/** The project leader has made the agreement that was asked for. */
const agree = async ({ act, read }: Script, plan: Begun, day: Day): Promise<void> => {
  const { decisions } = await read(plan.leader, day, (tx) => getApproval(tx, municipality, plan.id, day))
  const [asked] = decisions.flatMap(({ conditions }) => conditions)
  if (!asked) throw new Error('No condition was set')
  const proof = 'Aftale med den lokale fritidsklub, underskrevet 20. maj 2016'
  await act(plan.leader, day, meetCondition, { plan: plan.id, condition: asked.id, metOn: '2016-05-20', proof, file: null })
}

/** Everybody answers: the municipality's branch and the estates' meetings side by side, then the fund. */
const approve = async (script: Script, setting: Setting, plan: Begun): Promise<void> => {
  await nameAll(script, setting, plan, '2016-03-03', answering)
  const note = 'Planen er drøftet i bydelsbestyrelsen. Svar gerne før påske.'
  const approving = await send(script, setting, { plan, day: '2016-03-07', note, answering })
  await leadersAgree(script, approving, '2016-03-14', [1, 2])
  await leadersAgree(script, approving, '2016-03-15', [3, 4])
  await seatsAgree(script, approving, '2016-03-18', [1, 3, 4])
  await seatAnswers(script, approving, '2016-03-18', 2, 'tmf')
  await seatAnswers(script, approving, '2016-03-18', 2, 'buf')
  await seatAnswers(script, approving, '2016-03-18', 2, 'sof', { outcome: 'conditional', conditions: [condition] })
  const own = true
  await meetingDecides(script, approving, { place: 0, day: '2016-04-05', votes: { for: 61, against: 4 }, own })
  await meetingDecides(script, approving, { place: 1, day: '2016-04-12', votes: { for: 38, against: 9 }, own })
  await meetingDecides(script, approving, { place: 2, day: '2016-04-19', votes: { for: 27, against: 11 }, own })
  await askCouncil(script, plan, '2016-04-21')
  await councilDecides(script, approving, 'committee', '2016-05-09')
  await agree(script, plan, '2016-05-24')
  await councilDecides(script, approving, 'council', '2016-05-26')
  await fundCommits(script, approving, '2016-08-31')
}

/** What the project leader finds that some activities have shown after two years; the others nobody has judged. */
const judgements = [
  { part: 3, place: 0, effect: 'positive', grounds: '41 unge havde fritidsjob ved årets slutning, mod ingen, da planen begyndte.' },
  { part: 4, place: 0, effect: 'positive', grounds: 'Gadeteamets optælling: flere unge har en voksen, de kender.' },
  { part: 2, place: 0, effect: 'positive', grounds: 'Flere svarer i spørgeskemaet, at de er trygge.' },
  { part: 4, place: 2, effect: 'none', grounds: 'Lige mange henvendelser om naboer som året før.' },
] as const

const judge = async ({ act }: Script, plan: Begun, activities: Written['activities']): Promise<void> => {
  for (const { part, place, effect, grounds } of judgements) {
    const activity = activities[part - 1]?.[place] ?? ''
    await act(plan.leader, '2018-01-16', judgeEffect, { plan: plan.id, activity, effect, judgedOn: '2018-01-15', grounds, example: true })
  }
}

/**
 * The secretariat approves and closes what was measured. One quarter is opened again, since a figure was wrong, and the figure is written anew
 * beside the one before it. Then the project leader is reminded of what is still lacking.
 */
const closings = async ({ act, read }: Script, plan: Begun, goals: Written['goals']): Promise<void> => {
  const street = goals[3]?.[1] ?? ''
  const figures = (period: string, amount: string, note: string | null) => ({
    plan: plan.id,
    seen: null,
    edits: [{ goal: street, period, value: { amount, numerator: null, denominator: null }, note }],
    example: true,
  })
  const quarter = { plan: plan.id, example: true, note: null }
  await act(plan.leader, '2018-01-15', recordFigures, figures('2017-H1', '38', null))
  await act(plan.leader, '2018-01-15', recordFigures, figures('2017-H2', '45', 'Gadeteamets egen liste.'))
  await act(secretariat, '2018-01-17', lockPeriod, { ...quarter, period: '2016-Q4' })
  await act(secretariat, '2018-01-17', lockPeriod, { ...quarter, period: '2017-Q4' })
  await act(secretariat, '2018-01-17', lockPeriod, { ...quarter, period: '2017-Q2' })
  await act(secretariat, '2018-01-22', reopenPeriod, { plan: plan.id, period: '2017-Q2', reason: 'Tre unge var talt to gange.' })
  await act(plan.leader, '2018-01-23', recordFigures, figures('2017-H1', '35', 'Tre unge var talt to gange.'))
  const person = await read(plan.leader, '2018-02-01', (_tx, actor) => Promise.resolve(actor.person))
  // The letter is told as sent; in the demonstration nobody gets one.
  const letter = { responsible: 'Projektlederen', person, again: false, href: '', send: () => Promise.resolve() }
  await act(secretariat, '2018-02-01', remindMissing, { plan: plan.id, ...letter })
}

/**
 * What some goals showed after the first years: jobs are counted, the share of safe answers is told by what it is made of; and each year what
 * the plan owes the fund.
 */
const run = async (script: Script, plan: Begun, { goals, activities, milestones }: Written): Promise<void> => {
  const { act } = script
  const [safe, jobs] = [goals[1]?.[0] ?? '', goals[2]?.[1] ?? '']
  await followMilestones(script, plan, milestones)
  const given = { plan: plan.id, numerator: null, denominator: null, note: null, example: true }
  await act(plan.leader, '2017-01-16', measureGoal, { ...given, goal: jobs, measuredOn: '2016-12-31', amount: '34' })
  await papersHandedIn(script, plan, [2016])
  await reachTheRest(script, plan, milestones)
  await act(plan.leader, '2017-12-18', measureGoal, {
    ...given,
    goal: safe,
    measuredOn: '2017-11-30',
    amount: null,
    numerator: '412',
    denominator: '668',
    note: '668 af 1.270 husstande svarede.',
  })
  await act(plan.leader, '2018-01-15', measureGoal, { ...given, goal: jobs, measuredOn: '2017-12-31', amount: '41' })
  await closings(script, plan, goals)
  await judge(script, plan, activities)
  await registerSessions(script, plan, activities[3] ?? [])
  await tellStories(script, plan, goals[3]?.[1] ?? '')
  await watchRisks(script, plan)
  await anchor(script, plan, activities)
  await papersHandedIn(script, plan, [2017, 2018, 2019])
  await tellBoard(script, plan)
}

/** The one plan that is told from its first day to its commitment, its public page and its first measurements. */
export const approvedStory =
  (setting: Setting, row: Row) =>
  async (script: Script): Promise<Begun> => {
    const plan = await begin(script, setting, { row, day: '2015-10-05' })
    const written = await write(script, plan, '2015-10-19')
    await staff(script, plan, '2015-12-01')
    await budgetOf(script, plan, '2015-12-14', lines)
    await approve(script, setting, plan)
    await script.act(secretariat, '2016-09-05', publishPlan, { plan: plan.id })
    await run(script, plan, written)
    return plan
  }
