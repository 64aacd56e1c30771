import type { Mandate } from '#features/identity'
import { useTexts } from '#text/use.ts'
import { Alert, ErrorSummary, Form, HiddenField, Prose, Section, TextArea, WordChange } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { StaleNotice } from '#web/stale.tsx'
import { wordsIn } from '../../document.ts'
import { partHref } from '../../part/routes/open.ts'
import { partTexts } from '../../part/texts.ts'
import { longest } from '../forms.ts'
import type { Opened } from '../routes/open.ts'
import { writingTexts } from '../texts.ts'
import { type Note, presentNumber } from '../writing.ts'

export type TextProps = Opened & {
  readonly mandates: readonly Mandate[]
  /** The suggestion that stands in the field. */
  readonly suggestion: Note | null
  /** Whether two people's changes were laid together in the field. */
  readonly merged: boolean
  readonly shown: Shown
}

/** Above the field: what stands in it, where that is not simply the text. */
const InTheField = ({ part, section, work, suggestion, merged, shown }: TextProps) => {
  const say = useTexts(writingTexts)
  if (merged)
    return (
      <Alert kind="info" title={say('text.merged')}>
        <p>{say('text.merged.note')}</p>
      </Alert>
    )
  if (!suggestion) return null
  return (
    <>
      <Alert kind={suggestion.about === presentNumber(work) ? 'info' : 'warning'} title={say('text.suggestion', { who: suggestion.by })}>
        <p>{say(suggestion.about === presentNumber(work) ? 'text.suggestion.note' : 'text.suggestion.since')}</p>
      </Alert>
      <p class="prose diff">
        <WordChange before={wordsIn(part, section)} after={shown.words.words ?? ''} />
      </p>
    </>
  )
}

/** Room for a text and for some more, in lines of about ninety letters. */
const rowsFor = (text: string): number => {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 90), 0)
  return Math.min(20, Math.max(6, lines + 3))
}

/** The text of a section: in a field for who may write it, else to be read. */
export const TextSection = (props: TextProps) => {
  const say = useTexts(writingTexts)
  const teach = useTexts(partTexts)
  const { plan, part, section, work, href, mandates, shown } = props
  const { words, errors, field } = useShown(shown)
  if (mandates.length === 0) {
    const text = wordsIn(part, section)
    return (
      <Section id="tekst" title={say('text.title')}>
        {text === '' ? <p class="muted">{say('text.empty')}</p> : <Prose text={text} />}
      </Section>
    )
  }
  return (
    <Section id="tekst" title={say('text.title')}>
      <StaleNotice edit={shown.stale} />
      <InTheField {...props} />
      <Form action={href} version={presentNumber(work) || undefined}>
        <ErrorSummary errors={errors.filter(({ field: name }) => name !== 'version')} />
        {words.note && <HiddenField name="note" value={words.note} />}
        <TextArea
          {...field('words')}
          label={say('text.label')}
          hint={teach(`section.${section}.teach`)}
          rows={rowsFor(words.words ?? '')}
          maxLength={longest.text}
          optional
        />
        <FormActs mandates={mandates} shown={shown} save={say('text.save')} back={`${partHref(plan, part.number)}#tekster`} />
      </Form>
    </Section>
  )
}
