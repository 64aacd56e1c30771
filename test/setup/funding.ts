import { createPlan } from '#features/plans'
import type { Id } from '#kernel/id'
import { newId } from '#kernel/id'
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
