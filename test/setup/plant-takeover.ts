import { newId } from '#kernel/id'
import { layingIn } from './lay.ts'
import { type Planted, plantPlan } from './plant.ts'
import type { World } from './world.ts'

const at = new Date('2026-05-01T08:00:00Z')
const file = { file_name: 'plan.xlsx', sha256: 'a'.repeat(64) }

/** Lays a plan that was taken over by the coordinator of Skanderborg, and another file of his that waits. */
export const plantTakeover = async (world: World, slug = 'proevens-overtagne-plan'): Promise<Planted> => {
  const lay = layingIn(world)
  const planted = await plantPlan(world, slug)
  const { municipality, plan } = planted
  const { person, mandates } = await world.actor('skanderborg-koordinator')
  const mandate = mandates.find((one) => one.municipality === municipality)
  if (!mandate) throw new Error('The coordinator has no mandate')
  const by = { taken_on: '2026-05-01', taken_by: person, taken_for: mandate.actsFor, taken_under: mandate.id, taken_at: at }
  await lay('takeover', { municipality, work_id: plan, ...file, ...by })
  const kept = { recorded_by: person, recorded_at: at, kept_until: new Date('2026-06-02T08:00:00Z') }
  await lay('takeover_draft', { municipality, id: newId(), ...file, content: Buffer.from('a'), ...kept })
  return planted
}
