import type { Mandate } from '#features/identity'
import { useFormat, useTexts } from '#text/use.ts'
import { DateField, ErrorSummary, Form, PageHead, Prose, TextArea } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { FundQuestion } from '../dialogue.ts'
import { mostLetters } from '../forms.ts'
import { dialogueTexts } from '../texts.ts'

type AnswerProps = {
  readonly href: string
  readonly question: FundQuestion
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

/** The fund's question, and what it is answered. */
export const AnswerPage = ({ href, question: { id, askedOn, question, answer }, mandates, shown }: AnswerProps) => {
  const say = useTexts(dialogueTexts)
  const { day } = useFormat()
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say('answer.title')} lede={say('asked', { day: day(askedOn) })} />
      <Prose text={question} />
      <ErrorSummary errors={errors} />
      {answer ? (
        <p>{say('refuse.twice')}</p>
      ) : (
        <Form action={`${href}/${id}`}>
          <TextArea {...field('answer')} label={say('answer.words')} hint={say('answer.hint')} rows={6} maxLength={mostLetters} />
          <DateField {...field('answeredOn')} label={say('answer.on')} />
          <FormActs back={href} mandates={mandates} shown={shown} save={say('answer.save')} />
        </Form>
      )}
    </>
  )
}
