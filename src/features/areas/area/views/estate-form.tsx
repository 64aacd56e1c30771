import { useTexts } from '#text/use.ts'
import { Checkbox, DateField, ErrorSummary, Form, NumberField, PageHead, Section, Select, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { Known } from '../../near/near.ts'
import { NearNotice } from '../../near/views/notice.tsx'
import type { EstateOffer } from '../choice-queries.ts'
import { areaTexts } from '../texts.ts'
import { type AreaFormProps, PeriodFields } from './form-parts.tsx'

type EstateProps = AreaFormProps & {
  readonly offers: readonly EstateOffer[]
  /** What looks like the estate that is about to be registered. */
  readonly near: readonly Known[]
}

const Which = ({ offers, shown }: Pick<EstateProps, 'offers' | 'shown'>) => {
  const say = useTexts(areaTexts)
  const { field } = useShown(shown)
  const items = (kind: EstateOffer['kind']) =>
    offers
      .filter((offer) => offer.kind === kind)
      .map(({ id, name, association }) => ({ value: id, label: [name, association].filter(Boolean).join(' · ') }))
  return (
    <>
      <Select
        {...field('estate')}
        label={say('estate.which')}
        hint={say('estate.which.hint')}
        empty={say('estate.new')}
        items={items('estate')}
      />
      <Section id="ny-afdeling" title={say('estate.new.title')} note={say('estate.new.note')}>
        <TextField {...field('name')} label={say('estate.name')} optional />
        <Select
          {...field('association')}
          label={say('estate.association')}
          hint={say('estate.association.hint')}
          empty={say('estate.association.none')}
          items={items('housing_association')}
          optional
        />
      </Section>
    </>
  )
}

const Stock = ({ shown }: { readonly shown: Shown }) => {
  const say = useTexts(areaTexts)
  const { words, field } = useShown(shown)
  return (
    <Section id="boliger" title={say('estate.stock')}>
      <NumberField {...field('dwellings')} label={say('estate.dwellings')} hint={say('estate.dwellings.hint')} whole optional />
      <Checkbox {...field('approximate')} label={say('estate.approximate')} checked={words.approximate !== undefined} value="yes" />
      <DateField {...field('countedOn')} label={say('estate.counted')} optional />
      <TextField {...field('source')} label={say('form.source')} hint={say('estate.source.hint')} width="full" optional />
    </Section>
  )
}

/** Lays an estate in an area: one that is known, or a new one; its dwellings with their source, and since when. */
export const EstatePage = ({ area, offers, near, mandates, shown }: EstateProps) => {
  const say = useTexts(areaTexts)
  const { words, errors } = useShown(shown)
  const association = offers.find(({ id }) => id === words.association)?.name ?? null
  return (
    <>
      <PageHead title={`${area.name}: ${say('form.estate').toLowerCase()}`} lede={say('estate.lede')} />
      <Form action={`/omraader/${area.slug}/afdelinger/ny`}>
        <ErrorSummary errors={errors} />
        <NearNotice mine={{ name: words.name ?? '', note: association }} near={near} shown={shown} />
        <Which offers={offers} shown={shown} />
        <Stock shown={shown} />
        <Section id="periode" title={say('estate.period')}>
          <PeriodFields shown={shown} />
          <FormActs back={`/omraader/${area.slug}`} mandates={mandates} shown={shown} save={say('estate.save')} />
        </Section>
      </Form>
    </>
  )
}
