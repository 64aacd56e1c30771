import { type Id, newId } from '#kernel/id'
import { layingIn } from './lay.ts'
import type { Planted } from './plant.ts'
import type { World } from './world.ts'

/** Lays a status report of a half year in which somebody has written how it went, and that nobody has sent; answers its id. */
export const plantReport = async (world: World, { municipality, plan }: Pick<Planted, 'municipality' | 'plan'>): Promise<Id> => {
  const lay = layingIn(world)
  const { person } = await world.actor('skanderborg-koordinator')
  const id = newId()
  const begun = { begun_at: new Date('2026-05-01T08:00:00Z'), begun_by: person }
  await lay('report', { municipality, id, work_id: plan, kind: 'status', period: '[2016-07-01,2017-01-01)', ...begun })
  await lay('report_section', { municipality, id: newId(), report_id: id, section: 'summary', words: 'Det gik godt.' })
  return id
}

/** Lays a proposal to the council with its reasons, and a policy that the plan serves; answers the policy's id. */
export const plantProposal = async (world: World, { municipality, plan }: Pick<Planted, 'municipality' | 'plan'>): Promise<Id> => {
  const lay = layingIn(world)
  const { person } = await world.actor('skanderborg-koordinator')
  const [id, policy] = [newId(), newId()]
  const at = new Date('2026-05-01T08:00:00Z')
  await lay('report', { municipality, id, work_id: plan, kind: 'proposal', begun_at: at, begun_by: person })
  await lay('report_section', { municipality, id: newId(), report_id: id, section: 'summary', words: 'Området skal være trygt.' })
  await lay('plan_policy', { municipality, id: policy, work_id: plan, title: 'Tryghedspolitik', recorded_at: at, recorded_by: person })
  return policy
}
