import type { Mandate } from '#features/identity'
import { usePhrases, useTexts } from '#text/use.ts'
import { ActBar, ButtonLink, ErrorSummary, Form, PageHead } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { Plan } from '../../read.ts'
import { type Report, reportState } from '../../report/report.ts'
import { reportTexts } from '../../report/texts.ts'
import { periodName, periodOf } from '../period.ts'
import { statusHref } from '../routes/open.ts'
import { statusPageTexts } from '../texts.ts'

type SendProps = {
  readonly plan: Plan
  readonly report: Report
  /** Whether there is enough in it to be sent. */
  readonly ready: boolean
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

/** Says what sending does, and sends; or what stops it, with the way to mend it. */
export const SendPage = ({ plan, report, ready, mandates, shown }: SendProps) => {
  const say = useTexts(statusPageTexts)
  const common = useTexts(reportTexts)
  const speak = usePhrases()
  const { errors } = useShown(shown)
  const href = statusHref(plan, report)
  const closed = reportState(report) === 'noted'
  return (
    <>
      <PageHead
        title={say('send.title')}
        lede={say('send.lede', {
          period: speak(periodName(periodOf(report.period))),
          board: plan.board?.name ?? say('send.board'),
          number: report.versions.length + 1,
        })}
      />
      {ready ? (
        <Form action={`${href}/send`}>
          <ErrorSummary errors={errors} />
          <p>{say('send.what')}</p>
          <FormActs back={href} mandates={mandates} shown={shown} save={say('send')} />
        </Form>
      ) : (
        <>
          <ErrorSummary errors={errors} />
          {closed ? (
            <p>{common('refuse.noted')}</p>
          ) : (
            <ActBar blockers={[{ label: say('refuse.summary'), href: `${href}/tekst` }]}>
              <ButtonLink href={null}>{say('send')}</ButtonLink>
            </ActBar>
          )}
        </>
      )}
    </>
  )
}
