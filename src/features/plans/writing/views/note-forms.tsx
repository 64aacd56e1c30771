import type { Mandate } from '#features/identity'
import { useTexts } from '#text/use.ts'
import { ErrorSummary, Form, PageHead, Prose, TextArea } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { wordsIn } from '../../document.ts'
import { longest } from '../forms.ts'
import type { Opened } from '../routes/open.ts'
import { writingTexts } from '../texts.ts'
import { presentNumber } from '../writing.ts'

type NoteFormProps = Opened & { readonly mandates: readonly Mandate[]; readonly shown: Shown }

/** Saying something to a text, which stands above. */
export const CommentPage = ({ part, section, href, mandates, shown }: NoteFormProps) => {
  const say = useTexts(writingTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say('comment.title')} lede={say('comment.lede')} />
      <Prose text={wordsIn(part, section)} />
      <Form action={`${href}/bemaerkning`}>
        <ErrorSummary errors={errors} />
        <TextArea {...field('words')} label={say('comment.words')} rows={5} maxLength={longest.note} />
        <FormActs mandates={mandates} shown={shown} save={say('comment.save')} back={href} />
      </Form>
    </>
  )
}

/** Suggesting other words: the text to be changed as it should be, and why. */
export const SuggestionPage = ({ href, work, mandates, shown }: NoteFormProps) => {
  const say = useTexts(writingTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say('suggest.title')} lede={say('suggest.lede')} />
      <Form action={`${href}/forslag`} version={shown.words.version ?? presentNumber(work)}>
        <ErrorSummary errors={errors} />
        <TextArea {...field('suggested')} label={say('suggest.suggested')} rows={14} maxLength={longest.text} />
        <TextArea {...field('words')} label={say('suggest.words')} rows={3} maxLength={longest.note} />
        <FormActs mandates={mandates} shown={shown} save={say('suggest.save')} back={href} />
      </Form>
    </>
  )
}
