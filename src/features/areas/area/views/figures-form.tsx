import { useTexts } from '#text/use.ts'
import { Checkbox, DateField, ErrorSummary, Form, PageHead, Section } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import { useShown } from '#web/shown.ts'
import { figureCodes } from '../area.ts'
import { areaTexts } from '../texts.ts'
import { CriterionFields, PopulationFields } from './figure-fields.tsx'
import { type AreaFormProps, PublishedFields } from './form-parts.tsx'

/** One official list: its day, its figures with decimal comma, the published status, and where all of it stands. */
export const FiguresPage = ({ area, mandates, shown }: AreaFormProps) => {
  const say = useTexts(areaTexts)
  const { words, errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={`${area.name}: ${say('record.title').toLowerCase()}`} lede={say('record.lede')} />
      <Form action={`/omraader/${area.slug}/tal/nye`}>
        <div class="stack">
          <ErrorSummary errors={errors} />
          <Section id="listen" title={say('lists.list')}>
            <DateField {...field('listDate')} label={say('record.day')} hint={say('record.day.hint')} />
            <PublishedFields shown={shown} day={words.listDate ?? ''} />
            <Checkbox {...field('example')} label={say('record.example')} checked={words.example !== undefined} value="yes" />
          </Section>
          <Section id="kriterier" title={say('record.shares')}>
            <CriterionFields codes={figureCodes} shown={shown} />
          </Section>
          <Section id="antal" title={say('record.populations')} note={say('record.populations.hint')}>
            <PopulationFields codes={figureCodes} shown={shown} />
            <FormActs back={`/omraader/${area.slug}`} mandates={mandates} shown={shown} save={say('record.save')} />
          </Section>
        </div>
      </Form>
    </>
  )
}
