import type { Tx } from '#database/database'
import { type Actor, reachOf } from '#features/identity'
import { fromRange, type Period } from '#kernel/period'
import { mayReadProjects } from './policy.ts'
import { findProject } from './queries.ts'
import type { ProjectRow } from './rows.ts'

/** A project as its page and its commands see it. */
export type Project = Omit<ProjectRow, 'period'> & { readonly period: Period }

/** A project that the actor may read, by any of its addresses. */
export const readProject = async (tx: Tx, actor: Actor, slug: string): Promise<Project | undefined> => {
  const row = await findProject(tx, reachOf(actor, mayReadProjects), slug)
  return row && { ...row, period: fromRange(row.period) }
}

/** What permissions look at when something is done to a project. */
export const subjectOf = ({ municipality, body, areas }: Pick<Project, 'municipality' | 'body' | 'areas'>) => ({
  municipality,
  bodies: [body.id],
  areas: areas.map(({ id }) => id),
})

/** Where a project's page lies. */
export const hrefOf = ({ slug }: Pick<Project, 'slug'>): string => `/projekter/${slug}`
