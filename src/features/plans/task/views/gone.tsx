import type { Role } from '#kernel/roles'
import { roleTexts } from '#text/roles.ts'
import { useFormat, useTexts } from '#text/use.ts'
import { PageHead } from '#ui/kit.ts'
import { OwnWords } from '#web/own-words.tsx'
import type { Shown } from '#web/page.ts'
import type { Plan } from '../../read.ts'
import { tasksHref } from '../href.ts'
import { taskTexts } from '../texts.ts'

const fields = ['title', 'due', 'owner', 'note'] as const

/** The labels of what somebody writes of a task, in its own form and where it is reported done or taken back. */
export const useOwnLabels = (): Readonly<Record<string, string>> => {
  const say = useTexts(taskTexts)
  return {
    ...Object.fromEntries(fields.map((name) => [name === 'due' ? 'dueOn' : name, say(`field.${name}`)])),
    ...{ on: say('done.on'), done: say('done.note'), reason: say('back.reason') },
  }
}

type GoneProps = {
  readonly plan: Plan
  readonly gone: { readonly title: string; readonly role: Role | null; readonly at: Date }
  readonly shown: Shown
}

/** That a task was taken away while somebody wrote of it, and what he had written. */
export const GonePage = ({ plan, gone, shown }: GoneProps) => {
  const say = useTexts(taskTexts)
  const role = useTexts(roleTexts)
  const { moment } = useFormat()
  return (
    <>
      <PageHead
        title={say('gone.title')}
        lede={
          <>
            {say('gone.lede', { title: gone.title, when: moment(gone.at), who: gone.role ? role(gone.role) : '–' })}{' '}
            <a href={tasksHref(plan)}>{say('gone.back')}</a>
          </>
        }
      />
      <OwnWords shown={shown} labels={useOwnLabels()} />
    </>
  )
}
