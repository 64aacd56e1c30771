import { usePhrases, useTexts } from '#text/use.ts'
import { Alert, PageHead } from '#ui/kit.ts'
import type { Shown } from '#web/page.ts'
import { hrefOf, type Project } from '../read.ts'
import { projectTexts } from '../texts.ts'
import { OwnWords } from './own-words.tsx'

type ClosedProps = { readonly project: Project; readonly shown: Shown | null }

/** What stands where a form of a closed project would: that nothing of it changes, and what was refused. */
export const ClosedPage = ({ project, shown }: ClosedProps) => {
  const say = useTexts(projectTexts)
  const speak = usePhrases()
  const others = (shown?.refusals ?? []).filter(({ field }) => field === undefined).map((refusal) => speak(refusal.say))
  return (
    <>
      <PageHead title={project.name} titleLanguage="da" />
      <Alert kind="info" title={say('closed.form')}>
        {others
          .filter((words) => words !== say('closed.form'))
          .map((words) => (
            <p key={words}>{words}</p>
          ))}
        <p>
          <a href={hrefOf(project)}>{say('closed.back')}</a>
        </p>
      </Alert>
      <OwnWords shown={shown} />
    </>
  )
}
