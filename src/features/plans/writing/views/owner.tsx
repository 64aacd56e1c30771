import type { Mandate } from '#features/identity'
import { useTexts } from '#text/use.ts'
import { DateField, ErrorSummary, Form, PageHead, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { StaleNotice } from '#web/stale.tsx'
import type { Opened } from '../routes/open.ts'
import { writingTexts } from '../texts.ts'

/** Saying who answers for a text, and by when it is to be written. */
export const OwnerPage = ({ href, work, mandates, shown }: Opened & { readonly mandates: readonly Mandate[]; readonly shown: Shown }) => {
  const say = useTexts(writingTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say('owner.ask')} lede={say('owner.lede')} />
      <StaleNotice edit={shown.stale} />
      <Form action={`${href}/ansvarlig`} version={work.ownerVersion}>
        <ErrorSummary errors={errors.filter(({ field: name }) => name !== 'version')} />
        <TextField {...field('owner')} label={say('owner.owner')} hint={say('owner.owner.hint')} maxLength={80} optional />
        <DateField {...field('dueOn')} label={say('owner.dueOn')} optional />
        <FormActs mandates={mandates} shown={shown} save={say('owner.save')} back={href} />
      </Form>
    </>
  )
}
