import type { Mandate } from '#features/identity'
import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { DateField, ErrorSummary, Form, PageHead, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { hrefOf } from '../../open.ts'
import type { Plan } from '../../read.ts'
import type { Entry } from '../entries.ts'
import { calendarTexts } from '../texts.ts'

export type PaperProps = {
  readonly plan: Plan
  readonly entry: Entry
  /** Receipt or case number of a paper that is in. */
  readonly note: string | null
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

const HandIn = ({ plan, entry, mandates, shown }: PaperProps) => {
  const say = useTexts(calendarTexts)
  const { day } = useFormat()
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say('paper.title', nameOf(entry, usePhrases()))} lede={say('paper.lede')} />
      <Form action={entry.href}>
        <ErrorSummary errors={errors} />
        <DateField {...field('handedInOn')} label={say('paper.day')} hint={say('paper.due', { day: day(entry.day) })} />
        <TextField {...field('note')} label={say('paper.note')} optional />
        <FormActs back={`${hrefOf(plan)}/aarshjul`} mandates={mandates} shown={shown} save={say('paper.save')} />
      </Form>
    </>
  )
}

const TakeBack = ({ plan, entry, note, mandates, shown }: PaperProps) => {
  const say = useTexts(calendarTexts)
  const { day } = useFormat()
  const { errors, field } = useShown(shown)
  const held = say('paper.held', { day: day(entry.done ?? entry.day) })
  return (
    <>
      <PageHead title={say('paper.title', nameOf(entry, usePhrases()))} lede={note === null ? `${held}.` : `${held}: ${note}.`} />
      <Form action={`${entry.href}/tilbage`}>
        <ErrorSummary errors={errors} />
        <p>{say('paper.drop.lede')}</p>
        <TextField {...field('reason')} label={say('paper.reason')} width="full" />
        <FormActs back={`${hrefOf(plan)}/aarshjul`} mandates={mandates} shown={shown} save={say('paper.drop')} danger />
      </Form>
    </>
  )
}

const nameOf = ({ what }: Entry, speak: ReturnType<typeof usePhrases>) => ({ what: speak(what) })

/** A paper that a plan owes: records that the fund has it, or takes that back. */
export const PaperPage = (props: PaperProps) => (props.entry.done === null ? <HandIn {...props} /> : <TakeBack {...props} />)
