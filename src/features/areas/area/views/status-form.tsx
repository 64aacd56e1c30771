import { useTexts } from '#text/use.ts'
import { DateField, ErrorSummary, Form, PageHead } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import { useShown } from '#web/shown.ts'
import { areaTexts } from '../texts.ts'
import { type AreaFormProps, PublishedFields } from './form-parts.tsx'

/** An official list of which only the published status is known. */
export const StatusPage = ({ area, mandates, shown }: AreaFormProps) => {
  const say = useTexts(areaTexts)
  const { words, errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={`${area.name}: ${say('form.status').toLowerCase()}`} lede={say('status.lede')} />
      <Form action={`/omraader/${area.slug}/status/ny`}>
        <ErrorSummary errors={errors} />
        <DateField {...field('listDate')} label={say('record.day')} hint={say('record.day.hint')} />
        <PublishedFields shown={shown} day={words.listDate ?? ''} />
        <FormActs back={`/omraader/${area.slug}`} mandates={mandates} shown={shown} save={say('status.save')} />
      </Form>
    </>
  )
}
