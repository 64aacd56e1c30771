import { reading } from '#database/database'
import type { Actor } from '#features/identity'
import { municipalitiesOf } from '#features/identity'
import { stoppedClock } from '#kernel/clock'
import type { Id } from '#kernel/id'
import type { Result } from '#kernel/result'
import type { Platform } from '#platform'
import { checksum } from '../../../../test/setup/checksum.ts'
import { bySlug } from '../../../../test/setup/lay.ts'
import type { World } from '../../../../test/setup/world.ts'
import { linesOf } from '../document.ts'
import { createPlan } from '../plan/create-plan.ts'
import { documentOf, type Plan, readPlan } from '../read.ts'
import type { CellChange } from './cells.ts'
import { changeBudget } from './change-budget.ts'
import { checkOf } from './check.ts'
import { layBudget } from './lay-budget.ts'
import type { NewLine } from './line.ts'

export const onDay = (world: World, day: string): Platform => ({ ...world.platform, clock: stoppedClock(`${day}T09:00:00+01:00`) })

/** What a command answered, or a test that says why it was refused. */
export const valueOfResult = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Error(result.refusals.map(({ field, say }) => `${field ?? ''}: ${say('da')}`).join('; '))
}

/** The sentences of a refusal by field; empty when it was done. */
export const sentences = (result: Result<unknown>): Readonly<Record<string, string>> =>
  result.ok ? {} : Object.fromEntries(result.refusals.map(({ field, say }) => [field ?? '', say('da')]))

/** Does something that must be refused, and shows that nothing was saved; answers the sentences by field, hard spaces written as others. */
export const refusing =
  (world: World) =>
  async (act: () => Promise<Result<unknown>>): Promise<Readonly<Record<string, string>>> => {
    const before = await checksum(world.owner)
    const said = sentences(await act())
    if ((await checksum(world.owner)) !== before) throw new Error('What was refused was saved')
    return Object.fromEntries(Object.entries(said).map(([field, sentence]) => [field, sentence.replaceAll('\u00a0', ' ')]))
  }

/** A plan of København for 2016 to 2019, without money. */
export const newPlan = async (world: World, writer: Actor, name: string): Promise<{ readonly id: Id; readonly slug: string }> =>
  valueOfResult(
    await createPlan(onDay(world, '2016-02-01'), writer, {
      municipality: 101,
      name,
      programme: 'lbf-2015-18',
      period: { from: '2016-01-01', until: '2020-01-01' },
      themes: ['tryghed-trivsel', 'kriminalpraeventiv', 'uddannelse-beskaeftigelse', 'forebyggelse-foraeldreansvar'],
      estates: [await bySlug(world, 'organisation', 'afdeling-1')],
      board: null,
      operator: null,
      lead: null,
      leadReason: null,
      template: 'koebenhavn',
    }),
  )

/** The plan as its reader sees it. */
export const planNow = async (world: World, actor: Actor, slug: string): Promise<Plan> => {
  const scope = { municipalities: municipalitiesOf(actor), person: actor.person }
  const plan = await reading(world.platform.database, scope, (tx) => readPlan(tx, actor, slug))
  if (!plan) throw new Error(`${slug} cannot be read`)
  return plan
}

export const documentNow = async (world: World, actor: Actor, slug: string) => documentOf(await planNow(world, actor, slug))

const years = [2016, 2017, 2018, 2019]

/** A line of money, kroner a year. */
export const cashLine = (part: number, category: string, source: NewLine['source'], ...kroner: readonly number[]): NewLine => ({
  part,
  category,
  source,
  kind: 'cash',
  rate: null,
  manager: null,
  cells: kroner.map((amount, at) => ({ year: years[at] ?? 0, amount: amount * 100 })),
})

/** Hours in kind, at øre an hour. */
export const hoursLine = (part: number, category: string, rate: number, manager: string, ...hours: readonly string[]): NewLine => ({
  part,
  category,
  source: 'municipalitySubAgreements',
  kind: 'hours',
  rate,
  manager,
  cells: hours.map((given, at) => ({ year: years[at] ?? 0, hours: given })),
})

/** The budget of the worked examples: 40,000,000 kr. split by København's rule. */
export const exampleLines: readonly NewLine[] = [
  cashLine(1, 'Løn, projektmedarbejdere', 'fund', 7_500_000, 7_500_000, 7_500_000, 7_500_000),
  cashLine(2, 'Lokaler og drift', 'associations', 1_250_000, 1_250_000, 1_250_000, 1_250_000),
  cashLine(3, 'Frikøb, jobcenter', 'municipalitySubAgreements', 530_000, 530_000, 530_000, 530_000),
  cashLine(4, 'Frikøb, klub og SSP', 'municipalitySubAgreements', 530_000, 530_000, 530_000, 530_000),
  cashLine(0, 'Boligsocialt Sekretariat', 'municipalityCoordination', 190_000, 190_000, 190_000, 190_000),
]

export const exampleFrame = { frame: 4_000_000_000, rule: 'koebenhavn', priceLevel: 2016, reason: null } as const

export type Made = { readonly id: Id; readonly slug: string }

/** Makes plans with budgets in a world, and asks and changes them as their writer on a day of 2016. */
export const budgetsOf = (world: World, writer: Actor) => {
  const at = onDay(world, '2016-03-01')
  let number = 0
  const made = (): Promise<Made> => {
    number += 1
    return newPlan(world, writer, `Prøveplan ${number}`)
  }
  const version = async ({ slug }: Made): Promise<number | undefined> => (await planNow(world, writer, slug)).budget?.version
  return {
    at,
    made,
    version,
    laid: async (lines = exampleLines, frame: number = exampleFrame.frame): Promise<Made & { readonly lines: readonly Id[] }> => {
      const plan = await made()
      const { lines: ids } = valueOfResult(await layBudget(at, writer, { ...exampleFrame, frame, plan: plan.id, lines }))
      return { ...plan, lines: ids }
    },
    change: async (plan: Made, ...cells: readonly CellChange[]) =>
      changeBudget(at, writer, { plan: plan.id, version: await version(plan), cells }),
    checkNow: async ({ slug }: Made) => checkOf(await documentNow(world, writer, slug)),
    linesNow: async ({ slug }: Made) => linesOf(await documentNow(world, writer, slug)),
  }
}
