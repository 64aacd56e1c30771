import { useFormat, useTexts } from '#text/use.ts'
import { Alert } from '#ui/kit.ts'
import type { Writer } from '../desk.ts'
import { writingTexts } from '../texts.ts'

/** Who else has the text open; `section.js` keeps it true, and says there when somebody saves. */
export const WritersNotice = ({ writers }: { readonly writers: readonly Writer[] }) => {
  const say = useTexts(writingTexts)
  const format = useFormat()
  const who = format.listed([...new Set(writers.map(({ name }) => name))])
  return (
    <div role="status" data-writers data-newer={say('writers.newer')}>
      {writers.length > 0 && (
        <Alert kind="info" title={say(writers.length === 1 ? 'writers.one' : 'writers.many', { who })}>
          <p>{say('writers.note')}</p>
        </Alert>
      )}
    </div>
  )
}
