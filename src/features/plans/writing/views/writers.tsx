import { useFormat, useTexts } from '#text/use.ts'
import { Alert, PageHead } from '#ui/kit.ts'
import { partTexts } from '../../part/texts.ts'
import type { Writer } from '../desk.ts'
import type { Opened } from '../routes/open.ts'
import { writingTexts } from '../texts.ts'
import { presentNumber } from '../writing.ts'

type WritersProps = Pick<Opened, 'work' | 'href'> & {
  readonly writers: readonly Writer[]
  /** Whether the form below holds words that came back unsaved. */
  readonly unsaved?: boolean
}

/** Who else has the text open; `section.js` keeps it true, and shows the other notice when somebody saves. */
export const WritersNotice = ({ work, href, writers, unsaved = false }: WritersProps) => {
  const say = useTexts(writingTexts)
  const format = useFormat()
  const who = format.listed([...new Set(writers.map(({ name }) => name))])
  return (
    <>
      <div role="status" data-writers={`${href}/skrivere`} data-number={presentNumber(work)} data-unsaved={unsaved || undefined}>
        {writers.length > 0 && (
          <Alert kind="info" title={say(writers.length === 1 ? 'writers.one' : 'writers.many', { who })}>
            <p>{say('writers.note')}</p>
          </Alert>
        )}
      </div>
      <template data-newer>
        <Alert kind="warning" title={say('writers.newer')}>
          <p>{say('writers.newer.note')}</p>
        </Alert>
      </template>
    </>
  )
}

/** Who has the text open, on a page of its own. */
export const WritersPage = (props: WritersProps & Pick<Opened, 'section'>) => {
  const say = useTexts(writingTexts)
  const name = useTexts(partTexts)
  return (
    <>
      <PageHead title={name(`section.${props.section}`)} lede={props.writers.length === 0 ? say('writers.none') : undefined} />
      <WritersNotice {...props} />
      <p>
        <a href={props.href}>{say('answer.back')}</a>
      </p>
    </>
  )
}
