import { addTask, finishTask, layChecklist } from '#features/plans'
import type { Id } from '#kernel/id'
import type { Script } from '../../script.ts'
import { coordinator, projectLeader } from './cast.ts'

const nothing = { note: null, dueOn: null, person: null, owner: null, about: null } as const

/** What has to be remembered in the plan: the checklist of its start, tasks of roles, one that nobody has taken and one that is done. Examples, all of them. */
export const rememberTasks = async ({ act }: Script, plan: Id, activity: Id): Promise<void> => {
  const example = true
  await act(projectLeader, '2016-03-10', layChecklist, { plan, checklist: 'start', year: 2016, example })
  await act(projectLeader, '2016-03-10', addTask, {
    ...{ ...nothing, plan, example, title: 'Spørg afdelingsbestyrelsen om nøgler til Fælleshuset' },
    ...{ dueOn: '2016-12-12', owner: 'Projektlederen', about: { kind: 'activity', id: activity } },
  })
  await act(projectLeader, '2016-03-10', addTask, { ...nothing, plan, example, title: 'Find et navn til beboernes åbne aftener' })
  const { id } = await act(coordinator, '2016-03-10', addTask, {
    ...{ ...nothing, plan, example, title: 'Hent tallene for dagtilbud hos kommunens statistiker' },
    ...{ dueOn: '2016-03-20', owner: 'Boligsocial koordinator' },
  })
  await act(coordinator, '2016-03-18', finishTask, { plan, task: id, on: '2016-03-17', note: 'De ligger under området.', example })
}
