import { mandateChoices } from '#features/identity'
import { useTexts } from '#text/use.ts'
import { Beside, Checkbox, ErrorSummary, Explain, FileField, Form, PageHead, Section, Select, TextArea } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import { MunicipalityField } from '#web/municipality-field.tsx'
import { useShown } from '#web/shown.ts'
import type { Kind } from '../presence.ts'
import type { SourceRow } from '../queries.ts'
import { presenceTexts } from '../texts.ts'
import { trialField } from '../trial.ts'
import { type FormProps, PeriodFields, SourceField, TrialField, TrialNotice } from './form-parts.tsx'

type AddressProps = FormProps & { readonly sources: readonly SourceRow[]; readonly kinds: readonly Kind[] }

/** Reads address rows in memory, sums them and forgets them. What was pasted is not given back. */
export const AddressPage = ({ sources, kinds, places, shown }: AddressProps) => {
  const say = useTexts(presenceTexts)
  const { errors, field, words } = useShown(shown)
  return (
    <>
      <PageHead title={say('address.title')} lede={say('address.lede')} />
      <Beside
        explain={
          <Explain top title={say('address.promise')}>
            <p>{say('address.promise.text')}</p>
            <p>{say('address.promise.errors')}</p>
            <p>{say('import.shape.small')}</p>
          </Explain>
        }
      >
        <Form action="/tilstedevaerelse/adresser" files>
          <TrialNotice shown={shown} />
          <ErrorSummary errors={errors.filter(({ field: at }) => at !== trialField)} />
          <MunicipalityField places={places} shown={shown} />
          <SourceField shown={shown} sources={sources} />
          <PeriodFields shown={shown} />
          <Section id="adresser" title={say('address.rows.title')}>
            <FileField
              {...field('file')}
              label={say('address.file.label')}
              hint={say('address.file.hint')}
              accept=".csv,.xlsx,.txt"
              optional
            />
            <TextArea {...field('rows')} value="" label={say('address.rows')} hint={say('address.rows.hint')} rows={4} optional />
            <Select
              {...field('kind')}
              label={say('address.kind.label')}
              hint={say('address.kind.hint')}
              empty={say('address.kind.column')}
              items={kinds.map(({ id, name }) => ({ value: id, label: name }))}
              optional
            />
            <Checkbox
              {...field('complete')}
              value="yes"
              label={say('address.complete')}
              hint={say('address.complete.hint')}
              checked={words.complete !== undefined}
            />
          </Section>
          <Section id="veje" title={say('stretch.title')}>
            <FileField
              {...field('mapping')}
              label={say('stretch.file')}
              hint={say('stretch.file.hint')}
              accept=".csv,.xlsx,.txt"
              optional
            />
            <TextArea {...field('stretches')} label={say('stretch.rows')} hint={say('stretch.rows.hint')} rows={4} optional />
          </Section>
          <TrialField shown={shown} />
          <FormActs mandates={mandateChoices(places)} shown={shown} save={say('address.save')} back="/tilstedevaerelse" />
        </Form>
      </Beside>
    </>
  )
}
