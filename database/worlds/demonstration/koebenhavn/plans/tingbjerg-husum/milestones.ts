import { changeMilestone, endMilestone } from '#features/plans'
import type { Id } from '#kernel/id'
import type { Script } from '../../../../script.ts'
import type { Begun } from '../begin.ts'

/** How the milestones ended, each reported the day after. */
const reached = [
  {
    title: 'Aftale med den lokale fritidsklub',
    day: '2016-09-12',
    on: '2016-05-20',
    evidence: 'Aftalen er underskrevet af klubben og projektet.',
  },
  { title: 'Ungerådet er valgt', day: '2016-10-28', on: '2016-10-27', evidence: 'Syv unge er valgt på et møde med 44 deltagere.' },
  { title: 'Første forældrekursus er holdt', day: '2016-11-30', on: '2016-11-29', evidence: 'Otte gange med 14 forældre.' },
] as const

const employers = 'Aftaler med ti virksomheder'

/** Milestones are reached, and one is moved with its reason and reached later than it was promised. */
export const followMilestones = async ({ act }: Script, plan: Begun, milestones: ReadonlyMap<string, Id>): Promise<void> => {
  const idOf = (title: string): Id => milestones.get(title) ?? ''
  const end = (title: string, day: string, on: string, evidence: string) =>
    act(plan.leader, day, endMilestone, {
      ...{ plan: plan.id, milestone: idOf(title), outcome: 'reached', on, evidence, link: null, example: true },
    })
  for (const { title, day, on, evidence } of reached) await end(title, day, on, evidence)
  await act(plan.leader, '2016-12-12', changeMilestone, {
    ...{ plan: plan.id, milestone: idOf(employers), title: employers, owner: 'Boligsocial medarbejder', dueOn: '2017-06-30', version: 1 },
    reason: 'Seks af ti virksomheder har sagt ja. De sidste svarer, når deres budget for 2017 er på plads.',
    example: true,
  })
}

/** What was reached in the year after the move. */
export const reachTheRest = async ({ act }: Script, plan: Begun, milestones: ReadonlyMap<string, Id>): Promise<void> => {
  for (const [title, day, on, evidence] of [
    [employers, '2017-06-22', '2017-06-21', 'Ti underskrevne aftaler om fritidsjob.'],
    ['Anden tryghedsmåling er afsluttet', '2017-12-01', '2017-11-30', '668 af 1.270 husstande svarede.'],
  ] as const)
    await act(plan.leader, day, endMilestone, {
      ...{ plan: plan.id, milestone: milestones.get(title) ?? '', outcome: 'reached', on, evidence, link: null, example: true },
    })
}
