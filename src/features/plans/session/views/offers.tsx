import type { Mandate } from '#features/identity'
import { useFormat, useLanguage, useTexts } from '#text/use.ts'
import { Button, ButtonRow, ErrorSummary, Form, HiddenField, Section, VisuallyHidden } from '#ui/kit.ts'
import { ActingAs } from '#web/acting-as.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { periodName } from '../../measures/period.ts'
import { useAmount } from '../../part/views/amount.ts'
import type { Offer } from '../offers.ts'
import { sessionTexts } from '../texts.ts'

type OffersProps = { readonly href: string; readonly offers: readonly Offer[]; readonly writers: readonly Mandate[]; readonly shown: Shown }

const OneOffer = ({ href, offer, writers, shown }: Omit<OffersProps, 'offers'> & { readonly offer: Offer }) => {
  const say = useTexts(sessionTexts)
  const format = useFormat()
  const language = useLanguage()
  const amount = useAmount()
  const { goal, period, sum, activities, has } = offer
  const values = {
    sessions: say('plan.sessions', { count: sum.sessions }),
    people: say('came', { count: sum.people }),
    period: periodName(period, language),
  }
  return (
    <Form action={href} id={`maal-${goal.number}-${period.code}`} kind="part">
      <HiddenField name="goal" value={goal.id} />
      <HiddenField name="period" value={period.code} />
      <HiddenField name="sessions" value={String(sum.sessions)} />
      <HiddenField name="people" value={String(sum.people)} />
      <p>
        <b>{goal.title}</b>
        <br />
        {say('measure.offer', { ...values, activity: format.listed(activities) })}. {say('measure.unit', { unit: goal.unit })}
        {has.map((one) => (
          <span key={one}> {say('measure.has', { amount: amount(goal, one), period: values.period })}</span>
        ))}
      </p>
      <ActingAs mandates={writers} shown={shown} />
      <ButtonRow>
        {(['people', 'sessions'] as const).map((counts) => (
          <Button kind="secondary" small name="counts" value={counts} key={counts}>
            {say('measure.use', { figure: values[counts] })}
            <VisuallyHidden>
              : {goal.title}, {values.period}
            </VisuallyHidden>
          </Button>
        ))}
      </ButtonRow>
    </Form>
  )
}

/** Figures that sessions could give to goals: each is written only when somebody confirms it. */
export const Offers = ({ offers, shown, ...rest }: OffersProps) => {
  const say = useTexts(sessionTexts)
  const { errors } = useShown(shown)
  if (offers.length === 0 || rest.writers.length === 0) return null
  return (
    <Section id="maaling" title={say('measure.title')}>
      <ErrorSummary errors={errors} />
      <p class="muted">{say('measure.note')}</p>
      {offers.map((offer) => (
        <OneOffer offer={offer} shown={shown} {...rest} key={offer.goal.id + offer.period.code} />
      ))}
    </Section>
  )
}
