import { mandateChoices, type Place } from '#features/identity'
import { precisions } from '#kernel/day'
import { useTexts } from '#text/use.ts'
import { DateField, ErrorSummary, Form, NumberField, PageHead, Radios, Select, TextArea, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import { MunicipalityField } from '#web/municipality-field.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { appropriationTexts } from '../texts.ts'

type RegisterProps = {
  readonly places: readonly Place[]
  readonly bodies: readonly { readonly id: string; readonly name: string; readonly municipality_name: string }[]
  readonly shown: Shown
}

/** Registers what a council has set aside; the draws come afterwards, on its page. */
export const RegisterAppropriationPage = ({ places, bodies, shown }: RegisterProps) => {
  const say = useTexts(appropriationTexts)
  const { errors, field } = useShown(shown)
  const [, ...others] = places
  return (
    <>
      <PageHead title={say('register.title')} lede={say('register.lede')} />
      <Form action="/bevillinger/ny">
        <ErrorSummary errors={errors} />
        <MunicipalityField places={places} shown={shown} />
        <TextField {...field('name')} label={say('register.name')} hint={say('register.name.hint')} />
        <NumberField {...field('amount')} label={say('register.amount')} hint={say('register.amount.hint')} unit="kr." />
        <NumberField {...field('year')} label={say('register.year')} whole />
        <NumberField {...field('priceLevel')} label={say('register.price_level')} hint={say('register.price_level.hint')} whole />
        <TextArea {...field('purpose')} label={say('register.purpose')} hint={say('register.purpose.hint')} rows={2} />
        <TextArea {...field('requested')} label={say('register.requested')} hint={say('register.requested.hint')} rows={2} optional />
        <Select
          {...field('body')}
          label={say('register.body')}
          items={bodies.map(({ id, name, municipality_name }) => ({
            value: id,
            label: others.length === 0 ? name : `${name}, ${municipality_name}`,
          }))}
        />
        <DateField {...field('decidedOn')} label={say('register.decided')} hint={say('register.decided.hint')} />
        <Radios
          {...field('precision')}
          label={say('register.precision')}
          items={precisions.map((precision) => ({ value: precision, label: say(`precision.${precision}`) }))}
        />
        <TextField {...field('item')} label={say('register.item')} width="short" optional />
        <DateField {...field('lastDay')} label={say('register.last')} hint={say('register.last.hint')} optional />
        <TextField {...field('source')} label={say('register.source')} hint={say('register.source.hint')} width="full" optional />
        <FormActs mandates={mandateChoices(places)} shown={shown} save={say('register.save')} back="/bevillinger" />
      </Form>
    </>
  )
}
