import { reading, type Tx } from '#database/database'
import { denied, type Mandate, notFound, type Permission, permitting, scopeOf } from '#features/identity'
import { type Id, isId } from '#kernel/id'
import type { Crumb, Page, Shown } from '#web/page.ts'
import { mayWriteProjects } from '../policy.ts'
import { hrefOf, type Project, readProject, subjectOf } from '../read.ts'
import { projectTexts } from '../texts.ts'

/** Reads the address's project, and what else the page needs in the same transaction; not found when it may not be read. */
export const open = <T>(
  page: Page,
  more: (tx: Tx, project: Project) => Promise<T>,
): Promise<{ readonly project: Project; readonly rest: T }> =>
  reading(page.platform.database, scopeOf(page), async (tx) => {
    const project = await readProject(tx, page.member, page.param('slug'))
    if (!project) throw notFound()
    return { project, rest: await more(tx, project) }
  })

/** Reads the address's project and nothing else. */
export const openProject = async (page: Page): Promise<Project> => (await open(page, () => Promise.resolve(null))).project

/** The mandates under which the member may do something to a project; empty when there are none. */
export const mandatesIn = (page: Page, permission: Permission, project: Project): readonly Mandate[] =>
  permitting(page.member, permission, subjectOf(project))

/** The mandates under which the member writes a project; denied when there are none. */
export const writersOf = (page: Page, project: Project): readonly Mandate[] => {
  const mandates = mandatesIn(page, mayWriteProjects, project)
  if (mandates.length === 0) throw denied(mayWriteProjects)
  return mandates
}

/** The id in the address; not found when it is none. */
export const idIn = (page: Page, name: 'track' | 'document' | 'deliverable'): Id => {
  const id = page.param(name)
  if (!isId(id)) throw notFound()
  return id
}

/** The way down to a project's page; the last step is the project itself. */
export const pathTo = (page: Page, project: Project): readonly Crumb[] => [
  { label: projectTexts.in(page.language)('title'), href: '/projekter' },
  { label: project.municipality_name, href: `/projekter?kommune=${project.municipality_slug}` },
  { label: project.name, href: hrefOf(project) },
]

/** How one of a project's forms is framed: not refused, refused, or stale. */
export const formFrame = (page: Page, project: Project, title: string, shown: Shown | null) =>
  ({
    title: `${title}: ${project.name}`,
    current: 'projects',
    path: pathTo(page, project),
    status: shown?.stale ? 409 : shown ? 422 : 200,
  }) as const
