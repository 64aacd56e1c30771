import { mandateChoices } from '#features/identity'
import { useTexts } from '#text/use.ts'
import { Checkbox, DateField, ErrorSummary, Form, NumberField, PageHead, Select, TextArea, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import { MunicipalityField } from '#web/municipality-field.tsx'
import { useShown } from '#web/shown.ts'
import { presenceTexts } from '../texts.ts'
import { type FormProps, PeriodFields } from './form-parts.tsx'

/** A source: without a legal basis, a purpose and an owner nothing can be counted from it. */
export const SourcePage = ({ places, shown }: FormProps) => {
  const say = useTexts(presenceTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say('source.title')} lede={say('source.lede')} />
      <Form action="/tilstedevaerelse/kilder/ny">
        <ErrorSummary errors={errors} />
        <MunicipalityField places={places} shown={shown} />
        <TextField {...field('system')} label={say('source.system')} hint={say('source.system.hint')} />
        <TextField {...field('legalBasis')} label={say('source.basis')} hint={say('source.basis.hint')} width="full" />
        <TextArea {...field('purpose')} label={say('source.purpose')} hint={say('source.purpose.hint')} rows={2} />
        <TextField {...field('owner')} label={say('source.owner')} hint={say('source.owner.hint')} />
        <TextField {...field('retention')} label={say('source.retention')} hint={say('source.retention.hint')} width="full" />
        <PeriodFields shown={shown} hint={say('source.period.hint')} />
        <FormActs mandates={mandateChoices(places)} shown={shown} save={say('source.save')} back="/tilstedevaerelse/kilder" />
      </Form>
    </>
  )
}

/** A kind of service on the municipality's list. */
export const KindPage = ({ places, shown }: FormProps) => {
  const say = useTexts(presenceTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say('kind.title')} lede={say('kind.lede')} />
      <Form action="/tilstedevaerelse/slags/ny">
        <ErrorSummary errors={errors} />
        <MunicipalityField places={places} shown={shown} />
        <TextField {...field('name')} label={say('kind.name')} hint={say('kind.name.hint')} />
        <TextField {...field('counted')} label={say('kind.counted')} hint={say('kind.counted.hint')} />
        <FormActs mandates={mandateChoices(places)} shown={shown} save={say('kind.save')} back="/tilstedevaerelse" />
      </Form>
    </>
  )
}

type StockProps = FormProps & {
  readonly estates: readonly { readonly id: string; readonly name: string; readonly association: string | null }[]
}

/** How many dwellings the whole municipality has, or an estate outside all areas. */
export const StockPage = ({ estates, places, shown }: StockProps) => {
  const say = useTexts(presenceTexts)
  const { errors, field, words } = useShown(shown)
  return (
    <>
      <PageHead title={say('stock.title')} lede={say('stock.lede')} />
      <Form action="/tilstedevaerelse/boligtal">
        <ErrorSummary errors={errors} />
        <MunicipalityField places={places} shown={shown} />
        <Select
          {...field('estate')}
          label={say('stock.what')}
          hint={say('stock.what.hint')}
          empty={say('stock.whole')}
          items={estates.map(({ id, name, association }) => ({ value: id, label: [name, association].filter(Boolean).join(' · ') }))}
          optional
        />
        <NumberField {...field('dwellings')} label={say('dwellings')} whole />
        <Checkbox {...field('approximate')} value="yes" label={say('stock.approximate')} checked={words.approximate !== undefined} />
        <DateField {...field('countedOn')} label={say('stock.day')} />
        <TextField {...field('source')} label={say('stock.source')} hint={say('stock.source.hint')} width="full" />
        <FormActs mandates={mandateChoices(places)} shown={shown} save={say('stock.save')} back="/tilstedevaerelse" />
      </Form>
    </>
  )
}
