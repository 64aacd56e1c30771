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
import { openNotes, presentNumber, presentText } from '../writing.ts'

/** What stands in the field, where that is not simply the text. */
export type InField =
  | { readonly kind: 'merged' }
  | { readonly kind: 'edition'; readonly number: number }
  | {
      readonly kind: 'suggestion'
      readonly by: string
      /** Whether the text has changed since, and the two could be laid together. */
      readonly since: 'together' | 'apart' | null
    }

export type TextProps = Opened & {
  readonly mandates: readonly Mandate[]
  readonly inField: InField | null
  readonly shown: Shown
}

const useNotice = (inField: InField): { readonly kind: 'info' | 'warning'; readonly title: string; readonly note: string } => {
  const say = useTexts(writingTexts)
  if (inField.kind === 'merged') return { kind: 'info', title: say('text.merged'), note: say('text.merged.note') }
  if (inField.kind === 'edition')
    return { kind: 'info', title: say('text.edition', { number: inField.number }), note: say('text.edition.note') }
  const { by, since } = inField
  return {
    kind: since === 'apart' ? 'warning' : 'info',
    title: say('text.suggestion', { who: by }),
    note: say(since === null ? 'text.suggestion.note' : `text.suggestion.${since}`),
  }
}

/** Above the field: what stands in it, and what that changes in the text. */
const InTheField = ({ inField, work, shown }: TextProps & { readonly inField: InField }) => {
  const { kind, title, note } = useNotice(inField)
  return (
    <>
      <Alert kind={kind} title={title}>
        <p>{note}</p>
      </Alert>
      {inField.kind !== 'merged' && (
        <p class="prose diff">
          <WordChange before={presentText(work)} after={shown.words.words ?? ''} />
        </p>
      )}
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
  // A suggestion that somebody has answered meanwhile does not hold the text back.
  const isOpen = (id: string): boolean => openNotes(work).some((note) => note.id === id)
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
      {props.inField && <InTheField {...props} inField={props.inField} />}
      <Form action={href} version={presentNumber(work)}>
        <ErrorSummary errors={errors.filter(({ field: name }) => name !== 'version')} />
        {words.note && isOpen(words.note) && <HiddenField name="note" value={words.note} />}
        <TextArea
          {...field('words')}
          label={say('text.label')}
          hint={teach(`section.${section}.teach`)}
          rows={rowsFor(words.words ?? '')}
          maxLength={longest.text}
        />
        <FormActs mandates={mandates} shown={shown} save={say('text.save')} back={`${partHref(plan, part.number)}#tekster`} />
      </Form>
    </Section>
  )
}
