import { type Day, yearOf } from '#kernel/day'
import { formats } from '#text/format.ts'
import type { Phrase } from '#text/texts.ts'
import { usePhrases, useTexts } from '#text/use.ts'
import { Checkbox, ErrorSummary, Form, PageHead, Section, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import { useShown } from '#web/shown.ts'
import { StaleNotice } from '#web/stale.tsx'
import { codesOf } from '../list-check.ts'
import { insideSentence } from '../statuses.ts'
import { areaTexts } from '../texts.ts'
import { CriterionFields, PopulationFields } from './figure-fields.tsx'
import { type AreaFormProps, PublishedFields } from './form-parts.tsx'

/** A recorded list as it should have been, and why; only the figures that the law of its day asked about. */
export const CorrectionPage = ({ area, day, mandates, shown }: AreaFormProps & { readonly day: Day }) => {
  const say = useTexts(areaTexts)
  const speak = usePhrases()
  const { words, errors, field } = useShown(shown)
  const codes = codesOf(yearOf(day))
  const title: Phrase = (language) => areaTexts.in(language)('correct.title', { day: formats[language].day(day) })
  return (
    <>
      <PageHead title={`${area.name}: ${speak(insideSentence(title))}`} lede={say('correct.lede')} />
      <StaleNotice edit={shown.stale} />
      <Form action={`/omraader/${area.slug}/tal/${day}/ret`} version={area.version}>
        <div class="stack">
          <ErrorSummary errors={errors.filter((error) => error.field !== 'version')} />
          <Section id="kriterier" title={say('record.shares')}>
            <CriterionFields codes={codes} shown={shown} />
          </Section>
          <Section id="antal" title={say('record.populations')} note={say('record.populations.hint')}>
            <PopulationFields codes={codes} shown={shown} />
          </Section>
          <Section id="listen" title={say('lists.list')}>
            <PublishedFields shown={shown} day={day} />
            <Checkbox {...field('example')} label={say('record.example')} checked={words.example !== undefined} value="yes" />
            <TextField {...field('reason')} label={say('correct.reason')} hint={say('correct.reason.hint')} width="full" />
            <FormActs back={`/omraader/${area.slug}`} mandates={mandates} shown={shown} save={say('correct.save')} />
          </Section>
        </div>
      </Form>
    </>
  )
}
