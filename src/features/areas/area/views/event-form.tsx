import type { Language } from '#text/language.ts'
import { useLanguage, useTexts } from '#text/use.ts'
import { Checkbox, ErrorSummary, Form, NumberField, PageHead, Section, Select, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import { useShown } from '#web/shown.ts'
import { areaTexts } from '../texts.ts'
import type { AreaFormProps } from './form-parts.tsx'

const monthsIn = (language: Language) => {
  const name = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => ({ value: String(month + 1), label: name.format(Date.UTC(2000, month)) }))
}

/** Something that happened to an area outside Helhed: as much of its date as is known, what, by whom, and where it stands. */
export const EventPage = ({ area, mandates, shown }: AreaFormProps) => {
  const say = useTexts(areaTexts)
  const language = useLanguage()
  const { words, errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={`${area.name}: ${say('form.event').toLowerCase()}`} lede={say('event.lede')} />
      <Form action={`/omraader/${area.slug}/haendelser/ny`}>
        <ErrorSummary errors={errors} />
        <Section id="hvornaar" title={say('event.when')} note={say('event.when.note')}>
          <NumberField {...field('year')} label={say('event.year')} whole />
          <Select {...field('month')} label={say('event.month')} empty={say('event.month.none')} items={monthsIn(language)} optional />
          <NumberField {...field('day')} label={say('event.day')} whole optional />
        </Section>
        <Section id="hvad" title={say('event.what')}>
          <TextField {...field('title')} label={say('event.title')} width="full" />
          <TextField {...field('actor')} label={say('event.actor')} hint={say('event.actor.hint')} />
          <TextField {...field('source')} label={say('form.source')} hint={say('event.source.hint')} width="full" />
          <Checkbox {...field('major')} label={say('event.major')} checked={words.major !== undefined} value="yes" />
          <FormActs back={`/omraader/${area.slug}`} mandates={mandates} shown={shown} save={say('event.save')} />
        </Section>
      </Form>
    </>
  )
}
