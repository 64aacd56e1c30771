import { type RegisterAppropriation, registerAppropriation } from '#features/funding'
import { createPlan } from '#features/plans'
import type { Id } from '#kernel/id'
import { newId } from '#kernel/id'
import type { Result } from '#kernel/result'
import { checksum } from './checksum.ts'
import { layingIn } from './lay.ts'
import type { World } from './world.ts'

export type PlannedPlan = { readonly municipality: number; readonly id: Id; readonly slug: string; readonly name: string }

type Wanted = {
  readonly municipality: number
  /** Who begins it, by the address before the at sign. */
  readonly by: string
  readonly name: string
  /** Øre; none is set when left out. */
  readonly frame?: number
  /** Øre in lines of money that the municipality pays. */
  readonly municipal?: number
}

/** Begins a plan for an estate of the municipality, and lays a frame and a municipal line if asked. */
export const planIn = async (world: World, { municipality, by, name, frame, municipal }: Wanted): Promise<PlannedPlan> => {
  const { rows } = await world.owner.query<{ id: Id }>('select id from helhed.estate where municipality = $1 order by id limit 1', [
    municipality,
  ])
  const result = await createPlan(world.platform, await world.actor(by), {
    municipality,
    name,
    programme: 'lbf-2015-18',
    period: { from: '2016-01-01', until: '2020-01-01' },
    themes: ['tryghed-trivsel', 'kriminalpraeventiv', 'uddannelse-beskaeftigelse', 'forebyggelse-foraeldreansvar'],
    estates: rows.map(({ id }) => id),
    board: null,
    operator: null,
    lead: null,
    leadReason: null,
    template: 'koebenhavn',
  })
  if (!result.ok) throw new Error(result.refusals.map(({ say }) => say('da')).join(' '))
  const { id, slug } = result.value
  const lay = layingIn(world)
  const budget = newId()
  const of = { municipality, work_id: id }
  if (frame !== undefined) await lay('budget', { ...of, id: budget, frame, rule: 'koebenhavn', price_level: 2016 })
  if (municipal !== undefined) {
    const part = await world.owner.query<{ id: Id }>('select id from helhed.part where work_id = $1 and number = 1', [id])
    const line = newId()
    const paid = { category: 'Frikøb', source: 'municipalitySubAgreements', kind: 'cash', position: 1 } as const
    await lay('budget_line', { ...of, ...paid, id: line, budget_id: budget, part_id: part.rows[0]?.id ?? '' })
    await lay('budget_cell', { municipality, id: newId(), line_id: line, year: 2016, amount: municipal })
  }
  return { municipality, id, slug, name }
}

/** Who writes København's money. */
export const secretariat = 'boligsocialt-sekretariat'
export const source = 'Bilag 5 til Borgerrepræsentationen, 20. november 2017'

/** Two plans of København, the first with a municipal line, and one of Skanderborg. */
export const threePlans = async (world: World) => ({
  one: await planIn(world, { municipality: 101, by: secretariat, name: 'Prøvens plan A', frame: 4_000_000_000, municipal: 500_000_000 }),
  other: await planIn(world, { municipality: 101, by: secretariat, name: 'Prøvens plan B', frame: 2_000_000_000 }),
  foreign: await planIn(world, { municipality: 746, by: 'skanderborg-koordinator', name: 'Prøvens plan i Skanderborg' }),
})

/** The sentences of a refusal by field; empty when it was done. */
export const sentencesOf = (result: Result<unknown>): Readonly<Record<string, string>> =>
  result.ok ? {} : Object.fromEntries(result.refusals.map((refusal) => [refusal.field ?? '', refusal.say('da')]))

/** Does something that is to be refused, and says how. Throws when something was saved. */
export const refusalIn = async (world: World, doing: () => Promise<Result<unknown>>): Promise<Readonly<Record<string, string>>> => {
  const before = await checksum(world.owner)
  const said = sentencesOf(await doing())
  if ((await checksum(world.owner)) !== before) throw new Error('Something was saved')
  return said
}

/** An appropriation of København's council as Budget 2015 was: 10.60 million kr., with what the test wants otherwise. */
export const budgetIn = async (world: World, year: number, more: Partial<RegisterAppropriation> = {}): Promise<RegisterAppropriation> => {
  const { rows } = await world.owner.query<{ id: Id }>(
    `select id from helhed.body where municipality = 101 and name = 'Borgerrepræsentationen'`,
  )
  return {
    municipality: 101,
    name: `Prøvens budget ${year}`,
    amount: 1_060_000_000,
    year,
    priceLevel: year,
    purpose: 'Kommunal medfinansiering af boligsociale helhedsplaner.',
    requested: null,
    body: rows[0]?.id ?? '',
    decidedOn: '2014-10-02',
    precision: 'day',
    item: null,
    lastDay: null,
    source,
    ...more,
  }
}

/** Registers it and gives its id. */
export const registeredIn = async (world: World, year: number, more: Partial<RegisterAppropriation> = {}): Promise<Id> => {
  const result = await registerAppropriation(world.platform, await world.actor(secretariat), await budgetIn(world, year, more))
  if (!result.ok) throw new Error(JSON.stringify(sentencesOf(result)))
  return result.value.id
}
