import { useTexts } from '#text/use.ts'
import { Checkbox, ErrorSummary, Form, HiddenField, NumberField, PageHead, Section, TextArea, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import { useShown } from '#web/shown.ts'
import { StaleNotice } from '#web/stale.tsx'
import type { AreaFormProps } from '../../area/views/form-parts.tsx'
import { mapTexts } from '../texts.ts'

/** The fields of a location, in the order of the form. */
export const locationFields = ['latitude', 'longitude', 'approximate', 'source', 'outline'] as const
export type LocationField = (typeof locationFields)[number]

/** Where an area lies: its point, its border where somebody has it, how sure that is, and who says so. */
export const LocationPage = ({ area, mandates, shown, version }: AreaFormProps & { readonly version: number }) => {
  const say = useTexts(mapTexts)
  const { words, errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={`${area.name}: ${say('locate.title').toLowerCase()}`} lede={say('locate.lede')} />
      <StaleNotice edit={shown.stale} />
      <Form action={`/omraader/${area.slug}/placering`}>
        <ErrorSummary errors={errors} />
        <HiddenField name="version" value={String(version)} />
        <Section id="punkt" title={say('locate.point')} note={say('locate.point.note')}>
          <NumberField {...field('latitude')} label={say('locate.latitude')} hint={say('locate.latitude.hint')} unit="°" />
          <NumberField {...field('longitude')} label={say('locate.longitude')} hint={say('locate.longitude.hint')} unit="°" />
          <Checkbox {...field('approximate')} label={say('locate.approximate')} checked={words.approximate !== undefined} value="yes" />
          <TextField {...field('source')} label={say('locate.source')} hint={say('locate.source.hint')} width="full" />
          <TextArea {...field('outline')} label={say('locate.outline')} hint={say('locate.outline.hint')} rows={4} optional />
          <FormActs back={`/omraader/${area.slug}`} mandates={mandates} shown={shown} save={say('locate.save')} />
        </Section>
      </Form>
    </>
  )
}
