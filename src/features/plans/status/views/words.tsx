import type { Mandate } from '#features/identity'
import { useTexts } from '#text/use.ts'
import { ErrorSummary, Form, PageHead, TextArea } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { StaleNotice } from '#web/stale.tsx'
import type { Plan } from '../../read.ts'
import { type Report, reportSections, type SectionOf } from '../../report/report.ts'
import { mostWords } from '../forms.ts'
import { statusHref } from '../routes/open.ts'
import { statusPageTexts, statusTexts } from '../texts.ts'

type WordsProps = {
  readonly plan: Plan
  readonly report: Report
  /** What the system knows for each section, in a sentence. */
  readonly leads: Readonly<Record<SectionOf<'status'>, string>>
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

/** All sections of a report on one form; below each name what the system says already, so that nobody writes it again. */
export const WordsPage = ({ plan, report, leads, mandates, shown }: WordsProps) => {
  const say = useTexts(statusPageTexts)
  const names = useTexts(statusTexts)
  const { errors, field } = useShown(shown)
  const href = statusHref(plan, report)
  return (
    <>
      <PageHead title={say('words.title')} lede={say('words.lede')} />
      <StaleNotice edit={shown.stale} />
      <Form action={`${href}/tekst`} version={report.version}>
        <ErrorSummary errors={errors.filter((error) => error.field !== 'version')} />
        {reportSections.status.map((section) => (
          <TextArea
            {...field(section)}
            label={names(`section.${section}`)}
            hint={
              leads[section] === '' ? say(`teach.${section}`) : `${say(`teach.${section}`)} ${say('words.known', { lead: leads[section] })}`
            }
            rows={section === 'summary' ? 6 : 4}
            maxLength={mostWords}
            optional={section !== 'summary'}
            key={section}
          />
        ))}
        <FormActs back={href} mandates={mandates} shown={shown} save={say('words.save')} />
      </Form>
    </>
  )
}
