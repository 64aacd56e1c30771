import type { Mandate } from '#features/identity'
import { useTexts } from '#text/use.ts'
import { ErrorSummary, Form, PageHead, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { StaleNotice } from '#web/stale.tsx'
import { journalNames } from './journal.ts'
import { journalTexts } from './texts.ts'

type JournalPageProps = {
  readonly record: { readonly name: string; readonly version: number }
  /** The record's page; the form's own address lies below it. */
  readonly href: string
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

/** The form of a record's numbers; a stale edit shows what was saved meanwhile beside the user's own. */
export const JournalPage = ({ record, href, mandates, shown }: JournalPageProps) => {
  const say = useTexts(journalTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say('edit')} lede={say('hint', { name: record.name })} />
      <StaleNotice edit={shown.stale} />
      <Form action={`${href}/sag`} version={record.version}>
        <ErrorSummary errors={errors.filter((error) => error.field !== 'version')} />
        {journalNames.map((name) => (
          <TextField {...field(name)} label={say(name)} optional key={name} />
        ))}
        <FormActs mandates={mandates} shown={shown} save={say('save')} back={href} />
      </Form>
    </>
  )
}
