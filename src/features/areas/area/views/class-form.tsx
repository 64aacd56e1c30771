import { useTexts } from '#text/use.ts'
import { DateField, ErrorSummary, Form, PageHead, Radios, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import { useShown } from '#web/shown.ts'
import type { Area } from '../read.ts'
import { schemes } from '../rows.ts'
import { areaTexts } from '../texts.ts'
import { type AreaFormProps, PeriodFields } from './form-parts.tsx'

/** What others than the state call an area: whose label, since when, and what it rests on. */
export const ClassPage = ({ area, mandates, shown }: AreaFormProps) => {
  const say = useTexts(areaTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={`${area.name}: ${say('form.class').toLowerCase()}`} lede={say('class.lede')} />
      <Form action={`/omraader/${area.slug}/indplacering/ny`}>
        <ErrorSummary errors={errors} />
        <Radios
          {...field('scheme')}
          label={say('class.scheme')}
          items={schemes.map((scheme) => ({ value: scheme, label: say(`scheme.${scheme}`) }))}
        />
        <TextField {...field('label')} label={say('class.label')} hint={say('class.label.hint')} />
        <PeriodFields shown={shown} />
        <TextField {...field('source')} label={say('form.source')} hint={say('class.source.hint')} width="full" />
        <FormActs back={`/omraader/${area.slug}`} mandates={mandates} shown={shown} save={say('class.save')} />
      </Form>
    </>
  )
}

type EndProps = AreaFormProps & { readonly held: Area['classifications'][number] }

/** Ends what others than the state call an area: from when, and why. */
export const EndClassPage = ({ area, held, mandates, shown }: EndProps) => {
  const say = useTexts(areaTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say('class.end', { label: held.label })} lede={say('class.end.lede', { name: area.name })} />
      <Form action={`/omraader/${area.slug}/indplacering/${held.id}/slut`}>
        <ErrorSummary errors={errors} />
        <DateField {...field('endsOn')} label={say('class.end.day')} hint={say('class.end.day.hint')} />
        <TextField {...field('reason')} label={say('class.end.reason')} width="full" />
        <FormActs back={`/omraader/${area.slug}`} mandates={mandates} shown={shown} save={say('class.end.save')} />
      </Form>
    </>
  )
}
