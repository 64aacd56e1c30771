import type { Mandate } from '#features/identity'
import { dayOf } from '#kernel/day'
import { useFormat, useLanguage, useTexts } from '#text/use.ts'
import { ErrorSummary, Form, PageHead, TextArea } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { Lock } from '../lock.ts'
import { type Period, periodName } from '../period.ts'
import { measuresTexts } from '../texts.ts'

type ReopenProps = {
  readonly href: string
  readonly period: Period
  readonly lock: Lock
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

/** Opens a closed quarter again: the reason stays beside who closed it. */
export const ReopenPage = ({ href, period, lock, mandates, shown }: ReopenProps) => {
  const say = useTexts(measuresTexts)
  const language = useLanguage()
  const { day } = useFormat()
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead
        title={say('lock.reopen.title', { period: periodName(period, language) })}
        lede={say('lock.reopen.lede', { day: day(dayOf(new Date(lock.lockedAt))), who: lock.lockedBy })}
      />
      <Form action={`${href}/${period.code}/genaabn`}>
        <ErrorSummary errors={errors} />
        <TextArea {...field('reason')} label={say('lock.reason')} hint={say('lock.reason.hint')} rows={3} />
        <FormActs back={href} mandates={mandates} shown={shown} save={say('lock.reopen')} />
      </Form>
    </>
  )
}
