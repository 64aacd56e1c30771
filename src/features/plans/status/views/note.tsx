import type { Mandate } from '#features/identity'
import { useFormat, useTexts } from '#text/use.ts'
import { DateField, ErrorSummary, Form, PageHead, TextArea } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { Plan } from '../../read.ts'
import { type Report, reportState } from '../../report/report.ts'
import { reportTexts } from '../../report/texts.ts'
import { statusHref } from '../routes/open.ts'
import { statusPageTexts } from '../texts.ts'

type NoteProps = { readonly plan: Plan; readonly report: Report; readonly mandates: readonly Mandate[]; readonly shown: Shown }

/** Records that the board has noted the report, on which day and with which remark. */
export const NotePage = ({ plan, report, mandates, shown }: NoteProps) => {
  const say = useTexts(statusPageTexts)
  const common = useTexts(reportTexts)
  const { day } = useFormat()
  const { errors, field } = useShown(shown)
  const href = statusHref(plan, report)
  const state = reportState(report)
  const newest = report.versions.at(-1)
  return (
    <>
      <PageHead
        title={say('note.title')}
        lede={newest ? say('note.lede', { number: newest.number, day: day(newest.sentOn) }) : undefined}
      />
      {state === 'sent' ? (
        <Form action={`${href}/noteret`}>
          <ErrorSummary errors={errors} />
          <DateField {...field('notedOn')} label={say('note.on')} />
          <TextArea {...field('remark')} label={say('note.remark')} hint={say('note.remark.hint')} rows={3} maxLength={2_000} optional />
          <FormActs back={href} mandates={mandates} shown={shown} save={say('note')} />
        </Form>
      ) : (
        <>
          <ErrorSummary errors={errors} />
          <p>{common(state === 'draft' ? 'refuse.unsent' : 'refuse.noted')}</p>
        </>
      )}
    </>
  )
}
