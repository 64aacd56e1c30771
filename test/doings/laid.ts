import { type Id, newId } from '#kernel/id'
import { type Lay, layingIn } from '../setup/lay.ts'
import { type Planted, plantPlan } from '../setup/plant.ts'
import type { World } from '../setup/world.ts'
import { type Doing, one, organisationOf } from './doing.ts'

/** A plan of its own for one act. */
export type Laid = Planted & { readonly href: string; readonly lay: Lay }

/** Lays a plan for one act, so that no act stands in another's way. */
export const laidPlan = async (world: World): Promise<Laid> => {
  const planted = await plantPlan(world, `proeven-${newId().slice(-12)}`)
  return { ...planted, href: `/planer/${planted.slug}`, lay: layingIn(world) }
}

/** The one record of a table in the first sub-agreement of a plan. */
export const firstOf = (world: World, { parts }: Planted, table: 'goal' | 'activity' | 'milestone' | 'theory_arrow'): Promise<Id> =>
  one(world.owner, `select id from helhed.${table} where part_id = $1`, parts[1])

/** Lays another estate of Højvangen's association into its area. */
export const anotherEstate = async (world: World, lay: Lay): Promise<Id> => {
  const estate = { municipality: 746, id: newId() }
  const above = await organisationOf(world.owner, 'boligorganisation-hoejvangen')
  const slug = `afdeling-${estate.id.slice(-12)}`
  await lay('organisation', { ...estate, kind: 'estate', slug, name: slug, parent_id: above })
  await lay('estate', { ...estate, dwellings: 40 })
  return estate.id
}

/** Does an act on a plan of its own. */
export const onPlan =
  (work: (laid: Laid, world: World) => Promise<{ readonly who?: string; readonly path: string; readonly words?: Doing['words'] }>) =>
  async (_: unknown, world: World): Promise<Doing> => {
    const laid = await laidPlan(world)
    const { who = 'skanderborg-koordinator', path, words = {} } = await work(laid, world)
    return { who, path: `${laid.href}${path}`, words }
  }
