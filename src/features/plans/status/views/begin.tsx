import type { Mandate } from '#features/identity'
import { usePhrases, useTexts } from '#text/use.ts'
import { ButtonLink, Checkbox, Empty, ErrorSummary, Form, PageHead, Select } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { Plan } from '../../read.ts'
import type { Report } from '../../report/report.ts'
import { periodKey, periodName, periodOf, type ReportPeriod } from '../period.ts'
import { listHref } from '../routes/open.ts'
import { statusPageTexts } from '../texts.ts'

type BeginProps = {
  readonly plan: Plan
  /** Periods that have no report yet. */
  readonly periods: readonly ReportPeriod[]
  /** The newest report, whose words can be taken along. */
  readonly last: Report | null
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

/** Begins a report: of which period, and whether with the words of the last one. */
export const BeginPage = ({ plan, periods, last, mandates, shown }: BeginProps) => {
  const say = useTexts(statusPageTexts)
  const speak = usePhrases()
  const { errors, field } = useShown(shown)
  const copy = field('copy')
  return (
    <>
      <PageHead title={say('begin.title')} lede={say('begin.lede')} />
      {periods.length === 0 ? (
        <Empty
          title={say('begin.none.title')}
          act={
            <ButtonLink kind="secondary" href={listHref(plan)}>
              {say('title')}
            </ButtonLink>
          }
        >
          {say('begin.none')}
        </Empty>
      ) : (
        <Form action={`${listHref(plan)}/ny`}>
          <ErrorSummary errors={errors} />
          <Select
            {...field('period')}
            label={say('begin.period')}
            items={periods.map((period) => ({ value: periodKey(period), label: speak(periodName(period)) }))}
          />
          {last && (
            <Checkbox
              name="copy"
              label={say('begin.copy', { period: speak(periodName(periodOf(last.period))) })}
              checked={copy.value !== undefined && copy.value !== ''}
            />
          )}
          <FormActs back={listHref(plan)} mandates={mandates} shown={shown} save={say('begin')} />
        </Form>
      )}
    </>
  )
}
