import { mandateChoices } from '#features/identity'
import { useTexts } from '#text/use.ts'
import { Beside, ErrorSummary, Explain, FileField, Form, PageHead, TextArea } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import { MunicipalityField } from '#web/municipality-field.tsx'
import { useShown } from '#web/shown.ts'
import type { Kind } from '../presence.ts'
import type { SourceRow } from '../queries.ts'
import { presenceTexts } from '../texts.ts'
import { trialField } from '../trial.ts'
import { type FormProps, PeriodFields, SourceField, TrialField, TrialNotice } from './form-parts.tsx'

type ImportProps = FormProps & { readonly sources: readonly SourceRow[]; readonly kinds: readonly Kind[] }

/** Reads in counts that were summed per estate before. */
export const ImportPage = ({ sources, kinds, places, shown }: ImportProps) => {
  const say = useTexts(presenceTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say('import.title')} lede={say('import.lede')} />
      <Beside
        explain={
          <Explain top title={say('import.shape')}>
            <p>{say('import.shape.text')}</p>
            <p>
              {kinds.length === 0
                ? say('import.shape.none')
                : say('import.shape.kinds', { kinds: kinds.map(({ name }) => name).join(', ') })}
            </p>
            <p>{say('import.shape.small')}</p>
          </Explain>
        }
      >
        <Form action="/tilstedevaerelse/indlaes" files>
          <TrialNotice shown={shown} />
          <ErrorSummary errors={errors.filter(({ field: at }) => at !== trialField)} />
          <MunicipalityField places={places} shown={shown} />
          <SourceField shown={shown} sources={sources} />
          <PeriodFields shown={shown} />
          <FileField {...field('file')} label={say('import.file')} hint={say('import.file.hint')} accept=".csv,.xlsx,.txt" optional />
          <TextArea {...field('rows')} label={say('import.rows')} hint={say('import.rows.hint')} rows={6} optional />
          <TrialField shown={shown} />
          <FormActs mandates={mandateChoices(places)} shown={shown} save={say('import.save')} back="/tilstedevaerelse" />
        </Form>
      </Beside>
    </>
  )
}
