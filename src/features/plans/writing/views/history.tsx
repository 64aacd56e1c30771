import { useFormat, useTexts } from '#text/use.ts'
import { Section, Timeline } from '#ui/kit.ts'
import type { Opened } from '../routes/open.ts'
import { writingTexts } from '../texts.ts'
import type { SectionText } from '../writing.ts'

/** Texts that are listed; older ones are kept, and each leads to the one before it. */
const mostTexts = 50

/** Every text that a section had, newest first, each leading to what it said and changed. */
export const HistorySection = ({ work: { texts }, href }: Pick<Opened, 'work' | 'href'>) => {
  const say = useTexts(writingTexts)
  const format = useFormat()
  if (texts.length === 0) return null
  const actOf = ({ empty, number, at }: SectionText): string => {
    if (at === null) return say('history.before')
    if (empty) return say('history.emptied')
    return say(number === 1 ? 'history.first' : 'history.changed')
  }
  return (
    <Section id="udgaver" title={say('history.title')}>
      <Timeline
        items={texts.slice(0, mostTexts).map((one) => ({
          when: one.at?.toISOString().slice(0, 10) ?? '',
          whenText: one.at ? format.moment(one.at) : '–',
          what: (
            <>
              {actOf(one)} {one.from !== null && <span class="muted">{say('history.from', { who: one.from })}</span>}
            </>
          ),
          who: (
            <>
              <a href={`${href}/udgaver/${one.number}`}>{say('history.number', { number: one.number })}</a>
              {one.by !== null && ` · ${one.by}`}
            </>
          ),
        }))}
      />
      {texts.length > mostTexts && <p class="muted">{say('history.more', { count: mostTexts })}</p>}
    </Section>
  )
}
