import type { Mandate, Place } from '#features/identity'
import { useTexts } from '#text/use.ts'
import { DateField, ErrorSummary, Form, PageHead, Pair, Radios, Select, TextArea, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import { MunicipalityField } from '#web/municipality-field.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { StaleNotice } from '#web/stale.tsx'
import type { Named } from '../../document.ts'
import { catalogueKinds } from '../catalogue.ts'
import type { Catalogue } from '../routes/open.ts'
import { catalogueTexts } from '../texts.ts'

type CatalogueFormProps = {
  /** Null for a new one. */
  readonly catalogue: Catalogue | null
  readonly href: string
  readonly keepers: readonly Named[]
  /** The municipalities that a new one can be taken in for. */
  readonly places: readonly Place[]
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

/** What a catalogue says of itself. */
export const CatalogueFormPage = ({ catalogue, href, keepers, places, mandates, shown }: CatalogueFormProps) => {
  const say = useTexts(catalogueTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say(catalogue ? 'catalogue.change' : 'new')} lede={say('empty.why')} />
      <StaleNotice edit={shown.stale} />
      <Form action={catalogue ? `${href}/ret` : `${href}/nyt`} version={catalogue?.version}>
        <ErrorSummary errors={errors.filter((error) => error.field !== 'version')} />
        {!catalogue && <MunicipalityField places={places} shown={shown} />}
        <Radios
          {...field('kind')}
          label={say('kind')}
          items={catalogueKinds.map((kind) => ({ value: kind, label: say(`kind.${kind}`), hint: say(`kind.${kind}.hint`) }))}
        />
        <TextField {...field('name')} label={say('catalogue.name')} width="full" />
        <TextField {...field('publisher')} label={say('catalogue.publisher')} hint={say('catalogue.publisher.hint')} />
        <Pair>
          <TextField {...field('edition')} label={say('catalogue.edition')} hint={say('catalogue.edition.hint')} />
          <DateField {...field('publishedOn')} label={say('catalogue.publishedOn')} optional />
        </Pair>
        <Select
          {...field('keeper')}
          label={say('catalogue.keeper')}
          hint={say('catalogue.keeper.hint')}
          items={keepers.map(({ id, name }) => ({ value: id, label: name }))}
          optional
        />
        <TextArea {...field('levels')} label={say('catalogue.levels')} hint={say('catalogue.levels.hint')} rows={4} optional />
        <TextField {...field('source')} label={say('catalogue.source')} width="full" optional />
        <FormActs back={href} mandates={mandates} shown={shown} save={say('catalogue.save')} />
      </Form>
    </>
  )
}
