import type { Mandate } from '#features/identity'
import { useFormat, useTexts } from '#text/use.ts'
import { ErrorSummary, Form, PageHead, Prose, Radios, TextArea, WordChange } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { longest } from '../forms.ts'
import type { Opened } from '../routes/open.ts'
import { writingTexts } from '../texts.ts'
import { type Note, noteOutcomes, presentText, textOf } from '../writing.ts'

type AnswerProps = Opened & {
  readonly note: Note
  /** Whether the reader wrote the note, and may write the text. */
  readonly own: boolean
  readonly answering: boolean
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

/** Answering a note, or withdrawing one's own; of one that has ended, what became of it. */
export const AnswerPage = ({ note, own, answering, work, href, mandates, shown }: AnswerProps) => {
  const say = useTexts(writingTexts)
  const format = useFormat()
  const { errors, field } = useShown(shown)
  const { words, suggested, end, by, at } = note
  const may = { answered: answering && note.kind === 'comment', followed: answering, declined: answering, withdrawn: own }
  const outcomes = noteOutcomes.filter((one) => may[one])
  return (
    <>
      <PageHead
        title={say(end ? `done.${end.outcome}` : own && !answering ? 'notes.withdraw' : 'answer.title')}
        lede={say('answer.lede', { who: by, moment: format.moment(at) })}
      />
      <ErrorSummary errors={errors} />
      <Prose text={words} />
      {suggested !== null && (
        <p class="prose diff">
          <WordChange before={textOf(work, note.about) ?? presentText(work)} after={suggested} />
        </p>
      )}
      {end && <p>{say('end.by', { outcome: say(`end.${end.outcome}`), who: end.by, moment: format.moment(end.at) })}</p>}
      {end?.answer && <Prose text={end.answer} />}
      {end || outcomes.length === 0 ? (
        <p>
          <a href={`${href}#bemaerkninger`}>{say('answer.back')}</a>
        </p>
      ) : (
        <Form action={`${href}/bemaerkning/${note.id}`}>
          <Radios
            {...field('outcome')}
            label={say('answer.outcome')}
            items={outcomes.map((one) => ({ value: one, label: say(`answer.${one}`) }))}
          />
          <TextArea
            {...field('answer')}
            label={say('answer.answer')}
            hint={say('answer.answer.hint')}
            rows={3}
            maxLength={longest.note}
            optional
          />
          <FormActs mandates={mandates} shown={shown} save={say('answer.save')} back={`${href}#bemaerkninger`} />
        </Form>
      )}
    </>
  )
}
