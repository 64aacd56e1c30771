import type { historyOf } from '#features/audit'
import { useTexts } from '#text/use.ts'
import { PageHead, Timeline } from '#ui/kit.ts'
import { type HistoryDetail, useHistory } from '#web/history.tsx'
import type { Project } from '../read.ts'
import { projectTexts } from '../texts.ts'

type HistoryProps = { readonly project: Project; readonly acts: Awaited<ReturnType<typeof historyOf>>; readonly title: string }

/** What an act was about: the deliverable, the document or the track, by its title as far as the project still has it. */
const about =
  ({ deliverables, documents, tracks }: Project) =>
  (detail: HistoryDetail): string | null => {
    const ids: readonly unknown[] = [detail.deliverable, detail.document, detail.track]
    return (
      [...deliverables, ...documents, ...tracks].find(({ id }) => ids.includes(id))?.title ??
      (typeof detail.was === 'string' ? detail.was : null)
    )
  }

/** Everything that was done to a project. */
export const ProjectHistoryPage = ({ project, acts, title }: HistoryProps) => {
  const say = useTexts(projectTexts)
  const moments = useHistory(acts, about(project))
  return (
    <>
      <PageHead title={title} lede={say('history.lede', { count: moments.length })} />
      <Timeline items={moments} />
    </>
  )
}
