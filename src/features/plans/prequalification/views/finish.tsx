import type { Mandate } from '#features/identity'
import type { Result } from '#kernel/result'
import { usePhrases, useTexts } from '#text/use.ts'
import { ActBar, ButtonLink, ErrorSummary, Form, PageHead } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { blocking, type Check } from '../checklist.ts'
import { prequalificationTexts } from '../texts.ts'
import { mendHref } from './checks.tsx'

type FinishProps = {
  readonly href: string
  /** The number that it gets. */
  readonly next: number
  /** Whether it may be finished now. */
  readonly turn: Result<unknown>
  readonly checks: readonly Check[]
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

/** Says what finishing does, and finishes; or what the checklist lacks, each with the way to mend it. */
export const FinishPage = ({ href, next, turn, checks, mandates, shown }: FinishProps) => {
  const say = useTexts(prequalificationTexts)
  const speak = usePhrases()
  const { errors } = useShown(shown)
  const lacking = blocking(checks)
  return (
    <>
      <PageHead title={say('finish.title')} lede={say('finish.lede', { number: next })} />
      <ErrorSummary errors={errors} />
      {!turn.ok && lacking.length === 0 && turn.refusals.map((refusal) => <p>{speak(refusal.say)}</p>)}
      {lacking.length > 0 && (
        <ActBar blockers={lacking.map((check) => ({ label: speak(check.say), href: mendHref(href, check) }))}>
          <ButtonLink href={null}>{say('finish')}</ButtonLink>
        </ActBar>
      )}
      {turn.ok && lacking.length === 0 && (
        <Form action={`${href}/faerdig`}>
          <p>{say('finish.what')}</p>
          <FormActs back={href} mandates={mandates} shown={shown} save={say('finish')} />
        </Form>
      )}
    </>
  )
}
