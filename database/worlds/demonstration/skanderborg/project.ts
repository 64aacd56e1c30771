import { addMilestone, addStaff, confirmHours, createPlan, holdBeside, type LayBudget, layBudget } from '#features/plans'
import type { Id } from '#kernel/id'
import type { Script } from '../../script.ts'
import { activityIn, goalIn, textsOf, type Writing } from '../writing.ts'
import { director, municipality, note, projectLeader } from './cast.ts'
import type { Organisations } from './organisations.ts'
import { askFund, talkWithFund } from './prequalification.ts'
import { milestones, needs, parts, strategic } from './project-words.ts'
import { rememberTasks } from './tasks.ts'
import { talkAboutTexts } from './texts.ts'
import { playTheory } from './theory.ts'

/** From the day after the running project ends, for as long as such plans usually are. */
const period = { from: '2016-12-01', until: '2020-12-01' }

type Line = LayBudget['lines'][number]

const cash = (part: number, category: string, source: Line['source'], ...kroner: readonly number[]): Line => ({
  part,
  category,
  source,
  kind: 'cash',
  rate: null,
  manager: null,
  cells: kroner.map((amount, index) => ({ year: 2017 + index, amount: amount * 100 })),
})

const hours = (part: number, category: string, rate: number, manager: string, ...given: readonly string[]): Line => ({
  part,
  category,
  source: 'municipalitySubAgreements',
  kind: 'hours',
  rate,
  manager,
  cells: given.map((each, index) => ({ year: 2017 + index, hours: each })),
})

/**
 * A frame of 6,000,000.00, three quarters of it the fund's. The municipality gives working hours, as in the running project: those of the
 * health visitors are confirmed, 320 hours of SSP at 385.00 are not, so 123,200.00 are lacking.
 */
const lines: readonly Line[] = [
  cash(1, 'Løn, boligsocial medarbejder', 'fund', 300_000, 305_000, 310_000, 315_000),
  hours(1, 'Arbejdstimer, sundhedsplejen', 39_500, 'Direktøren', '480', '480', '480', '480'),
  cash(2, 'Løn, projektleder', 'fund', 420_000, 430_000, 440_000, 450_000),
  cash(2, 'Lokaler og aktivitetsmidler', 'associations', 100_000, 100_000, 100_000, 100_000),
  cash(3, 'Løn, vejleder', 'fund', 240_000, 245_000, 250_000, 255_000),
  cash(3, 'Fritidsjob', 'associations', 54_600, 54_600, 54_600, 54_600),
  cash(4, 'Løn, gademedarbejder', 'fund', 130_000, 135_000, 135_000, 140_000),
  hours(4, 'Arbejdstimer, SSP', 38_500, 'Leder af SSP', '320'),
]

const themes = ['forebyggelse-foraeldreansvar', 'tryghed-trivsel', 'uddannelse-beskaeftigelse', 'kriminalpraeventiv']

type Stage = { readonly organisations: Organisations; readonly board: Id }

/** What was written into one sub-agreement. */
type Written = { readonly goals: readonly Id[]; readonly activities: readonly Id[] }

/** Writes what there is of the agreements: texts, goals, activities, milestones and a post. Answers the records of the sub-agreements. */
const write = async (script: Script, plan: Writing): Promise<readonly Written[]> => {
  const written: Written[] = []
  await textsOf(script, plan, '2016-01-18', 0, strategic)
  for (const [number, sections] of Object.entries(needs)) await textsOf(script, plan, '2016-01-25', Number(number), sections)
  for (const [index, { goal, beside, activities }] of parts.entries()) {
    const [part, day] = [index + 1, '2016-02-08']
    const goals = goal ? [await goalIn(script, plan, day, part, goal)] : []
    const done: Id[] = []
    if (beside)
      for (const own of goals)
        await script.act(projectLeader, '2016-02-12', holdBeside, { plan: plan.id, goal: own, version: 1, ...beside })
    for (const activity of activities) done.push(await activityIn(script, plan, '2016-02-15', part, { ...activity, goals }))
    written.push({ goals, activities: done })
  }
  let last: readonly Id[] = []
  for (const { waits, ...milestone } of milestones) {
    const needs = waits ? last : []
    const { id } = await script.act(projectLeader, '2016-02-16', addMilestone, { ...milestone, plan: plan.id, needs, example: true })
    last = [id]
  }
  await script.act(projectLeader, '2016-02-17', addStaff, {
    plan: plan.id,
    title: 'Projektleder',
    employer: plan.operator,
    hours: '37',
    places: 'Fælleshuset i Højvangen',
    example: true,
  })
  return written
}

/**
 * Projekt Højvangen goes on: a plan half-way. That it ends, can be prolonged, when it is applied for and that the municipality gives hours is
 * the note's; themes are the fund's, and name, board, texts and money are examples.
 */
export const playProject = async (script: Script, { organisations, board }: Stage): Promise<void> => {
  const { association, estate } = organisations
  const { id } = await script.act(projectLeader, '2015-11-02', createPlan, {
    municipality,
    name: 'Projekt Højvangen 2016-2020',
    programme: 'lbf-2015-18',
    period,
    themes,
    estates: [estate],
    board,
    operator: association,
    lead: estate,
    leadReason: null,
    template: 'skanderborg',
    example: true,
    source: `${note}: forlængelse, ansøgning og arbejdstimer; navn, bestyrelse, tekster og beløb er eksempler`,
  })
  const plan = { id, leader: projectLeader, operator: association, period, baselineOn: '2015-12-31' }
  await askFund(script, id)
  const written = await write(script, plan)
  await talkWithFund(script, id)
  await talkAboutTexts(script, id)
  const laid = await script.act(projectLeader, '2016-02-29', layBudget, {
    plan: id,
    frame: 600_000_000,
    rule: 'lbf',
    priceLevel: 2016,
    reason: null,
    lines,
  })
  const confirmed = laid.lines[lines.findIndex(({ manager }) => manager === 'Direktøren')] ?? ''
  await script.act(director, '2016-03-07', confirmHours, { plan: id, line: confirmed, version: 1 })

  const { goals = [], activities = [] } = written[1] ?? {}
  const lineOf = (category: string): Id => laid.lines[lines.findIndex((line) => line.part === 2 && line.category === category)] ?? ''
  await playTheory(script, plan, {
    goal: goals[0] ?? '',
    activities: [activities[0] ?? '', activities[1] ?? ''],
    lines: [lineOf('Løn, projektleder'), lineOf('Lokaler og aktivitetsmidler')],
  })
  await rememberTasks(script, id, activities[1] ?? '')
}
