import type { Day } from '#kernel/day'
import { holds } from '#kernel/period'
import { useTexts } from '#text/use.ts'
import { DateField, ErrorSummary, Form, PageHead, Select, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { StaleNotice } from '#web/stale.tsx'
import type { Area } from '../../area/read.ts'
import { delimitationTexts } from '../texts.ts'
import type { DelimitationFormProps } from './forms.tsx'

type OfEstate = { readonly area: Area; readonly shown: Shown; readonly today: Day }

/** The estate that a piece belongs to, or none; and since when. */
const Belongs = ({ area, shown, today }: OfEstate) => {
  const say = useTexts(delimitationTexts)
  const { field } = useShown(shown)
  const estates = area.estates.filter(({ period }) => holds(period, today))
  return (
    <>
      <Select
        {...field('estate')}
        label={say('form.estate')}
        empty={say('form.estate.none')}
        items={estates.map(({ id, name }) => ({ value: id, label: name }))}
        optional
      />
      <DateField {...field('from')} label={say('form.from')} />
      <DateField {...field('until')} label={say('form.until')} hint={say('form.until.hint')} optional />
    </>
  )
}

type GroundFormProps = DelimitationFormProps & { readonly today: Day }

/** Registers a cadastral parcel. */
export const ParcelPage = ({ area, mandates, shown, today }: GroundFormProps) => {
  const say = useTexts(delimitationTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={`${area.name}: ${say('parcels.add').toLowerCase()}`} lede={say('parcel.lede')} />
      <Form action={`/omraader/${area.slug}/matrikler/ny`}>
        <ErrorSummary errors={errors} />
        <TextField {...field('district')} label={say('parcel.district')} />
        <TextField {...field('number')} label={say('parcel.number')} hint={say('parcel.number.hint')} />
        <Belongs area={area} shown={shown} today={today} />
        <TextField {...field('source')} label={say('parcel.source')} width="full" optional />
        <FormActs back={`/omraader/${area.slug}/afgraensning`} mandates={mandates} shown={shown} save={say('parcel.save')} />
      </Form>
    </>
  )
}

type BlockProps = GroundFormProps & { readonly parcels: readonly { readonly id: string; readonly name: string }[] }

/** Registers a building of an estate, or a single property. */
export const BlockPage = ({ area, mandates, shown, today, parcels }: BlockProps) => {
  const say = useTexts(delimitationTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={`${area.name}: ${say('blocks.add').toLowerCase()}`} lede={say('block.lede')} />
      <Form action={`/omraader/${area.slug}/blokke/ny`}>
        <ErrorSummary errors={errors} />
        <TextField {...field('address')} label={say('block.address')} hint={say('block.address.hint')} />
        <Select
          {...field('parcel')}
          label={say('block.parcel')}
          empty={say('block.parcel.untold')}
          items={parcels.map(({ id, name }) => ({ value: id, label: name }))}
          optional
        />
        <Belongs area={area} shown={shown} today={today} />
        <FormActs back={`/omraader/${area.slug}/afgraensning`} mandates={mandates} shown={shown} save={say('block.save')} />
      </Form>
    </>
  )
}

type EndPieceProps = DelimitationFormProps & { readonly piece: { readonly id: string; readonly name: string } }

/** Says that a block or parcel no longer belongs to the area, since when and why. */
export const EndPiecePage = ({ area, mandates, shown, piece }: EndPieceProps) => {
  const say = useTexts(delimitationTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say('end.title', { name: piece.name })} lede={say('end.lede')} />
      <Form action={`/omraader/${area.slug}/afgraensning/${piece.id}/afslut`}>
        <ErrorSummary errors={errors} />
        <DateField {...field('last')} label={say('end.last')} />
        <TextField {...field('reason')} label={say('reason')} hint={say('reason.hint')} width="full" />
        <FormActs back={`/omraader/${area.slug}/afgraensning`} mandates={mandates} shown={shown} save={say('end.save')} />
      </Form>
    </>
  )
}

/** What people call the area. */
export const NamesPage = ({ area, mandates, shown }: DelimitationFormProps) => {
  const say = useTexts(delimitationTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={`${area.name}: ${say('acts.names').toLowerCase()}`} lede={say('names.lede')} />
      <StaleNotice edit={shown.stale} />
      <Form action={`/omraader/${area.slug}/navne`} version={area.version}>
        <ErrorSummary errors={errors.filter((error) => error.field !== 'version')} />
        <TextField {...field('nicknames')} label={say('names.field')} hint={say('names.hint')} width="full" optional />
        <FormActs back={`/omraader/${area.slug}/afgraensning`} mandates={mandates} shown={shown} save={say('names.save')} />
      </Form>
    </>
  )
}
