import { mandateChoices, type Place } from '#features/identity'
import { useFormat, useTexts } from '#text/use.ts'
import { ButtonLink, Checkboxes, ErrorSummary, Form, NumberField, PageHead, Radios, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import { MunicipalityField } from '#web/municipality-field.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { PlanChoice } from '../../plans.ts'
import { keys } from '../spread.ts'
import { sharedCostTexts } from '../texts.ts'

type SpreadProps = { readonly places: readonly Place[]; readonly plans: readonly PlanChoice[]; readonly shown: Shown }

/** What a plan is weighed by, in words: frame and dwellings, or that they are missing. */
const useWeights = (): ((plan: PlanChoice) => string) => {
  const say = useTexts(sharedCostTexts)
  const { kroner } = useFormat()
  return ({ frame, dwellings }) =>
    [
      frame === null ? say('spread.plans.frame.none') : say('spread.plans.frame', { amount: kroner(frame) }),
      dwellings === null ? say('spread.plans.dwellings.none') : say('spread.plans.dwellings', { count: dwellings }),
    ].join(', ')
}

/** Spreads a cost of one year over the plans that are ticked. */
export const SpreadPage = ({ places, plans, shown }: SpreadProps) => {
  const say = useTexts(sharedCostTexts)
  const { words, errors, field } = useShown(shown)
  const weights = useWeights()
  const [, ...others] = places
  const placeOf = (code: number): string => places.find((one) => one.code === code)?.name ?? ''
  if (plans.length < 2) {
    return (
      <>
        <PageHead title={say('spread.title')} lede={say('spread.none')} />
        <ButtonLink kind="tertiary" href="/faelles-udgifter">
          {say('cancel')}
        </ButtonLink>
      </>
    )
  }
  return (
    <>
      <PageHead title={say('spread.title')} lede={say('spread.lede')} />
      <Form action="/faelles-udgifter/ny">
        <ErrorSummary errors={errors} />
        <MunicipalityField places={places} shown={shown} />
        <TextField {...field('name')} label={say('spread.name')} hint={say('spread.name.hint')} />
        <NumberField {...field('year')} label={say('spread.year')} whole />
        <NumberField {...field('amount')} label={say('spread.amount')} hint={say('spread.amount.hint')} unit="kr." />
        <Radios
          {...field('key')}
          label={say('spread.key')}
          items={keys.map((key) => ({ value: key, label: say(`key.${key}`), hint: say(`key.${key}.hint`) }))}
        />
        <TextField {...field('reason')} label={say('spread.reason')} width="full" />
        <Checkboxes
          {...field('plans')}
          label={say('spread.plans')}
          values={(words.plans ?? '').split('\n')}
          items={plans.map((plan) => ({
            value: plan.id,
            label: others.length === 0 ? plan.name : `${plan.name}, ${placeOf(plan.municipality)}`,
            hint: weights(plan),
          }))}
        />
        <FormActs mandates={mandateChoices(places)} shown={shown} save={say('spread.save')} back="/faelles-udgifter" />
      </Form>
    </>
  )
}
