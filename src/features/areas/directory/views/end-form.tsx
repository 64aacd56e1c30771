import type { Mandate } from '#features/identity'
import { useTexts } from '#text/use.ts'
import { DateField, ErrorSummary, Form, PageHead, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { StaleNotice } from '#web/stale.tsx'
import type { Entry } from '../directory.ts'
import { directoryTexts } from '../texts.ts'

type EndEntryProps = {
  /** The entry's own address. */
  readonly href: string
  readonly entry: Entry
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

/** Says that something is no longer there: its last day, and why. */
export const EndEntryPage = ({ href, entry, mandates, shown }: EndEntryProps) => {
  const say = useTexts(directoryTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say('end.title', { name: entry.name })} lede={say('end.lede')} />
      <StaleNotice edit={shown.stale} />
      <Form action={`${href}/afslut`} version={entry.version}>
        <ErrorSummary errors={errors.filter((error) => error.field !== 'version')} />
        <DateField {...field('last')} label={say('end.last')} />
        <TextField {...field('reason')} label={say('end.reason')} hint={say('end.reason.hint')} width="full" />
        <FormActs mandates={mandates} shown={shown} save={say('end.save')} back={href} />
      </Form>
    </>
  )
}
