import { useFormat, useTexts } from '#text/use.ts'
import { ButtonLink, ButtonRow, PageHead, Prose, Section, WordChange } from '#ui/kit.ts'
import type { Opened } from '../routes/open.ts'
import { writingTexts } from '../texts.ts'
import { presentNumber, type SectionText } from '../writing.ts'

type EditionProps = Opened & {
  readonly edition: SectionText
  readonly words: string
  /** The text before it; null where it was the first that was kept. */
  readonly before: string | null
  readonly writing: boolean
}

/** An earlier text of a section as it was, what it changed, and the way to take it up again. */
export const EditionPage = ({ edition, words, before, work, href, writing }: EditionProps) => {
  const say = useTexts(writingTexts)
  const format = useFormat()
  const { number, at, by } = edition
  const lede = at && by ? say('edition.lede', { who: by, moment: format.moment(at) }) : say('lede.before')
  const present = number === presentNumber(work)
  return (
    <>
      <PageHead title={say('history.number', { number })} lede={present ? `${lede} ${say('edition.present')}` : lede} />
      <Section id="tekst" title={say('text.title')}>
        {words === '' ? <p class="muted">{say('history.emptied')}</p> : <Prose text={words} />}
      </Section>
      {before !== null && number > 1 && (
        <Section id="aendret" title={say('edition.changed', { number: number - 1 })}>
          <p class="prose diff">
            <WordChange before={before} after={words} />
          </p>
        </Section>
      )}
      <ButtonRow>
        {writing && !present && words !== '' && (
          <ButtonLink kind="secondary" href={`${href}?udgave=${number}#tekst`}>
            {say('edition.use')}
          </ButtonLink>
        )}
        <ButtonLink kind="tertiary" href={`${href}#udgaver`}>
          {say('answer.back')}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}
