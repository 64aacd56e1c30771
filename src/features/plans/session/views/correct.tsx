import type { Mandate } from '#features/identity'
import type { Day } from '#kernel/day'
import { useFormat, useTexts } from '#text/use.ts'
import { ErrorSummary, Form, PageHead, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { SessionRow } from '../rows.ts'
import { sessionTexts } from '../texts.ts'
import { SessionFields } from './fields.tsx'

type CorrectProps = {
  readonly href: string
  readonly told: SessionRow
  readonly mandates: readonly Mandate[]
  readonly today: Day
  readonly shown: Shown
}

/** Correcting a session: everything that was counted, and why. */
export const CorrectPage = ({ href, told, mandates, today, shown }: CorrectProps) => {
  const say = useTexts(sessionTexts)
  const format = useFormat()
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say('correct.title')} lede={`${told.title} ${format.day(told.heldOn)}`} />
      <div data-session="again" data-groups="{}">
        <Form action={`${href}/ret`}>
          <ErrorSummary errors={errors} />
          <SessionFields groups={told.counts.map(({ group }) => group)} today={today} shown={shown} />
          <TextField {...field('reason')} label={say('correct.reason')} hint={say('correct.reason.hint')} />
          <FormActs mandates={mandates} shown={shown} save={say('correct.save')} back={href} />
        </Form>
      </div>
    </>
  )
}
