import { freezePrequalification, judgePrequalification, sendPrequalification } from '#features/plans'
import { type Id, newId } from '#kernel/id'
import { layingIn } from './lay.ts'
import type { Planted } from './plant.ts'
import { testDay, type World } from './world.ts'

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

/** Lays a prequalification that somebody has written, a little or far too much; answers its id. */
export const plantPrequalification = async (
  world: World,
  { municipality, plan }: Pick<Planted, 'municipality' | 'plan'>,
  challenges = 'Mange er utrygge.',
): Promise<Id> => {
  const lay = layingIn(world)
  const { person } = await world.actor('skanderborg-koordinator')
  const id = newId()
  await lay('report', {
    municipality,
    id,
    work_id: plan,
    kind: 'prequalification',
    begun_at: new Date('2026-05-01T08:00:00Z'),
    begun_by: person,
  })
  await lay('report_section', { municipality, id: newId(), report_id: id, section: 'challenges', words: challenges })
  return id
}

/** Lays a prequalification that its plan's leader has finished, and takes it some steps further. */
export const plantFinished = async (
  world: World,
  laid: Pick<Planted, 'municipality' | 'plan'>,
  ...steps: readonly ('recommended' | 'sent')[]
): Promise<void> => {
  await plantPrequalification(world, laid)
  const { platform } = world
  const [leader, coordinator] = [await world.actor('projekt-hoejvangen-projektleder'), await world.actor('skanderborg-koordinator')]
  const { plan } = laid
  const done: { readonly ok: boolean }[] = [await freezePrequalification(platform, leader, { plan })]
  for (const step of steps) {
    const taken = { plan, on: testDay, remark: 'Sådan.' }
    done.push(
      step === 'sent'
        ? await sendPrequalification(platform, leader, { ...taken, step })
        : await judgePrequalification(platform, coordinator, { ...taken, step }),
    )
  }
  if (done.some(({ ok }) => !ok)) throw new Error(`The prequalification was not laid: ${JSON.stringify(done)}`)
}

/** Lays a question of the fund that nobody has answered; answers its id. */
export const plantQuestion = async (world: World, { municipality, plan }: Pick<Planted, 'municipality' | 'plan'>): Promise<Id> => {
  const { person } = await world.actor('skanderborg-koordinator')
  const id = newId()
  await layingIn(world)('fund_question', {
    ...{ municipality, id, work_id: plan, asked_on: '2026-04-01', question: 'Hvem tager over?' },
    ...{ recorded_at: new Date('2026-05-01T08:00:00Z'), recorded_by: person },
  })
  return id
}
