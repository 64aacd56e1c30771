import { roleTexts } from '#text/roles.ts'
import { useFormat, useTexts } from '#text/use.ts'
import { Alert, Example, Section, Timeline } from '#ui/kit.ts'
import { hrefOf, type Project } from '../read.ts'
import { isStatusLate, statusDueOn } from '../status.ts'
import { projectTexts } from '../texts.ts'
import type { ProjectPageProps } from './project.tsx'
import { WrittenLines, WrittenWords } from './words.tsx'

/** How often a status is given, in words. */
export const useRhythm = () => {
  const say = useTexts(projectTexts)
  return (months: number): string => say('facts.rhythm.value', { count: months })
}

/** When the next status is owed, said louder when its day has passed. */
const Owed = ({ project, today }: Pick<ProjectPageProps, 'project' | 'today'>) => {
  const say = useTexts(projectTexts)
  const format = useFormat()
  const rhythm = useRhythm()
  const due = statusDueOn(project)
  if (due === null) return null
  const words = { day: format.day(due), rhythm: rhythm(project.rhythm) }
  if (isStatusLate(project, today)) return <Alert kind="warning" title={say('status.late', words)} />
  return <p class="muted">{project.statements.length === 0 ? say('status.none', { day: words.day }) : say('status.due', words)}</p>
}

/** What the steering group was told, the latest first, and when it is told again. */
export const StatusSection = ({ project, today, writing }: ProjectPageProps) => {
  const say = useTexts(projectTexts)
  const role = useTexts(roleTexts)
  const format = useFormat()
  const { statements, closing } = project
  return (
    <Section
      id="status"
      title={say('status.title')}
      {...(writing && closing === null && { end: <a href={`${hrefOf(project)}/status/ny`}>{say('status.add')}</a> })}
    >
      <Owed project={project} today={today} />
      {statements.length > 0 && (
        <Timeline
          items={statements.map(({ on, standing, words, role: by, example }) => ({
            when: on,
            whenText: format.day(on),
            what: (
              <>
                {say(`standing.${standing}`)}: <WrittenLines text={words} />
              </>
            ),
            who: role(by),
            example,
          }))}
        />
      )}
    </Section>
  )
}

/** What came of a project that is closed, and who goes on with it. */
export const Closed = ({ project: { closing } }: { readonly project: Project }) => {
  const say = useTexts(projectTexts)
  const format = useFormat()
  if (!closing) return null
  const { on, result, takesOver, example } = closing
  return (
    <Section id="afslutning" title={say('closed.title', { day: format.day(on) })} {...(example && { note: <Example /> })}>
      <WrittenWords text={result} />
      <p>{takesOver === null ? say('closed.takes.none') : say('closed.takes', { who: takesOver })}</p>
    </Section>
  )
}
