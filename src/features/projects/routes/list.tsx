import { reading } from '#database/database'
import { askedPlace, placesFor, reachOf, scopeOf } from '#features/identity'
import type { Page } from '#web/page.ts'
import { lineOf, narrowed, type ProjectFilter } from '../list.ts'
import { mayReadProjects, mayWriteProjects } from '../policy.ts'
import { listProjects } from '../queries.ts'
import { phases } from '../status.ts'
import { projectTexts } from '../texts.ts'
import { ProjectListPage } from '../views/list.tsx'

const slugIn = (page: Page, name: string): string | null => page.query(name)?.slice(0, 100) || null

const filterOf = (page: Page): ProjectFilter => ({
  q: (page.query('q') ?? '').trim().slice(0, 100),
  place: askedPlace(page),
  body: slugIn(page, 'organ'),
  area: slugIn(page, 'omraade'),
  phase: phases.find((phase) => phase === page.query('tilstand')) ?? null,
})

export const listPage = async (page: Page): Promise<Response> => {
  const today = page.platform.clock.today()
  const projects = await reading(page.platform.database, scopeOf(page), (tx) => listProjects(tx, reachOf(page.member, mayReadProjects)))
  const all = projects.map((project) => lineOf(project, today))
  const filter = filterOf(page)
  return page.show(
    { title: projectTexts.in(page.language)('title'), current: 'projects' },
    <ProjectListPage all={all} lines={narrowed(all, filter)} filter={filter} beginning={placesFor(page, mayWriteProjects).length > 0} />,
  )
}
