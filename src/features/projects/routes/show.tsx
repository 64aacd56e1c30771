import { historyOf } from '#features/audit'
import { WhyPage } from '#features/identity'
import type { Page } from '#web/page.ts'
import { mayReadProjects, mayWriteProjects } from '../policy.ts'
import { hrefOf, subjectOf } from '../read.ts'
import { projectTexts } from '../texts.ts'
import { ProjectHistoryPage } from '../views/history.tsx'
import { ProjectPage } from '../views/project.tsx'
import { mandatesIn, open, openProject, pathTo } from './open.ts'

const mostActs = 500

export const showPage = async (page: Page): Promise<Response> => {
  const project = await openProject(page)
  if (project.slug !== page.param('slug')) return page.context.redirect(hrefOf(project), 301)
  const writing = mandatesIn(page, mayWriteProjects, project).length > 0
  return page.show(
    { title: project.name, current: 'projects', path: pathTo(page, project).slice(0, 2), why: `${hrefOf(project)}/adgang` },
    <ProjectPage project={project} today={page.platform.clock.today()} writing={writing} />,
  )
}

export const whyPage = async (page: Page): Promise<Response> => {
  const project = await openProject(page)
  return page.show(
    { title: project.name, current: 'projects', path: pathTo(page, project) },
    <WhyPage name={project.name} href={hrefOf(project)} actor={page.member} permission={mayReadProjects} subject={subjectOf(project)} />,
  )
}

export const historyPage = async (page: Page): Promise<Response> => {
  const { project, rest } = await open(page, (tx, { municipality, id }) => historyOf(tx, municipality, id, mostActs))
  const title = projectTexts.in(page.language)('history.title', { name: project.name })
  return page.show(
    { title, current: 'projects', path: pathTo(page, project) },
    <ProjectHistoryPage project={project} acts={rest} title={title} />,
  )
}
