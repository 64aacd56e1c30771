import type { Permission } from '#features/identity'
import { get, post, type Route } from '#web/routes.ts'
import { mayReadPlan, mayWritePlan } from '../policy.ts'
import { askEnd, saveEnd, takeBack } from './routes/end.tsx'
import { showMilestones } from './routes/list.tsx'

/** Reporting milestones reached or given up; plans and efforts have the same forms, each below their own addresses. */
export const milestoneEndRoutes = (work: string, writing: Permission): readonly Route[] => {
  const end = `${work}/milepaele/:milestone/afslutning`
  return [
    get(end, 'milestone.ask_end', writing, (page) => askEnd(page)),
    post(end, 'milestone.ended', writing, saveEnd),
    post(`${end}/tilbage`, 'milestone.reopened', writing, takeBack),
  ]
}

/** The milestones of a plan as they are followed. They are written in their parts. */
export const milestoneRoutes: readonly Route[] = [
  get('/planer/:slug/milepaele', 'milestone.list', mayReadPlan, showMilestones),
  ...milestoneEndRoutes('/planer/:slug', mayWritePlan),
]
