import { useFormat, useTexts } from '#text/use.ts'
import { Section, Timeline, WordChange } from '#ui/kit.ts'
import type { Opened } from '../routes/open.ts'
import { writingTexts } from '../texts.ts'
import type { SectionText } from '../writing.ts'

/** Every text that a section had, newest first, each with the words that were put in and taken out. */
export const HistorySection = ({ work: { texts } }: Pick<Opened, 'work'>) => {
  const say = useTexts(writingTexts)
  const format = useFormat()
  if (texts.length === 0) return null
  const actOf = ({ words, number, at }: SectionText): string => {
    if (at === null) return say('history.before')
    if (words === '') return say('history.emptied')
    return say(number === 1 ? 'history.first' : 'history.changed')
  }
  const oldest = texts.at(-1)
  return (
    <Section id="udgaver" title={say('history.title')}>
      <Timeline
        items={texts.map((one, index) => {
          const before = texts[index + 1]
          return {
            when: one.at?.toISOString().slice(0, 10) ?? '',
            whenText: one.at ? format.moment(one.at) : '–',
            what: (
              <>
                {actOf(one)} {one.from !== null && <span class="muted">{say('history.from', { who: one.from })}</span>}
                {before && (
                  <details class="folded">
                    <summary>{say('history.show')}</summary>
                    <span class="prose diff">
                      <WordChange before={before.words} after={one.words} />
                    </span>
                  </details>
                )}
              </>
            ),
            who: `${say('history.number', { number: one.number })}${one.by === null ? '' : ` · ${one.by}`}`,
          }
        })}
      />
      {oldest && oldest.number > 1 && <p class="muted">{say('history.more', { count: texts.length })}</p>}
    </Section>
  )
}
