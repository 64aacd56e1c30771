import type { Mandate } from '#features/identity'
import type { Day } from '#kernel/day'
import { useFormat, useTexts } from '#text/use.ts'
import { Alert, Button, ButtonLink, ButtonRow, ErrorSummary, Form, NumberField, PageHead, Select } from '#ui/kit.ts'
import { ActingAs } from '#web/acting-as.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { StaleNotice } from '#web/stale.tsx'
import type { PlanChoice } from '../../plans.ts'
import { drawnBy, isExpired, standingOf } from '../appropriation.ts'
import type { Appropriation } from '../queries.ts'
import { fundOf } from '../stage.ts'
import { appropriationTexts } from '../texts.ts'

type DrawFormProps = {
  readonly appropriation: Appropriation
  readonly plans: readonly PlanChoice[]
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
  readonly today: Day
}

/** A plan with what one draws by: the municipality's part of its budget, and what it draws now. */
const usePlanLabel = (appropriation: Appropriation): ((plan: PlanChoice) => string) => {
  const say = useTexts(appropriationTexts)
  const { kroner } = useFormat()
  const fund = fundOf(appropriation)
  return ({ id, name, municipal }) => {
    const drawn = drawnBy(fund, id)
    const share = municipal === null ? say('draw.plan.unknown_share') : say('draw.plan.share', { share: kroner(municipal) })
    return [`${name}: ${share}`, ...(drawn > 0 ? [say('draw.plan.drawn', { drawn: kroner(drawn) })] : [])].join(', ')
  }
}

/** Sets what a plan draws in all. */
export const DrawPage = ({ appropriation, plans, mandates, shown, today }: DrawFormProps) => {
  const say = useTexts(appropriationTexts)
  const { kroner } = useFormat()
  const { errors, field } = useShown(shown)
  const labelOf = usePlanLabel(appropriation)
  const { left } = standingOf(fundOf(appropriation), today)
  const { name, slug, amount, version } = appropriation
  const head = <PageHead title={say('draw.title')} lede={say('draw.lede', { name, left: kroner(left), amount: kroner(amount) })} />
  if (plans.length === 0) {
    return (
      <>
        {head}
        <p>{say('draw.none')}</p>
        <ButtonLink kind="secondary" href="/planer/ny">
          {say('draw.none.act')}
        </ButtonLink>
      </>
    )
  }
  return (
    <>
      {head}
      <StaleNotice edit={shown.stale} />
      {isExpired(appropriation.expires_on, today) && <Alert kind="warning" title={say('draw.stopped.expired')} />}
      <Form action={`/bevillinger/${slug}/traek`} version={version}>
        <ErrorSummary errors={errors.filter((error) => error.field !== 'version')} />
        <Select
          {...field('plan')}
          label={say('draw.plan')}
          hint={say('draw.plan.hint')}
          items={plans.map((plan) => ({ value: plan.id, label: labelOf(plan) }))}
        />
        <NumberField {...field('amount')} label={say('draw.amount')} hint={say('draw.amount.hint')} unit="kr." />
        <ActingAs mandates={mandates} shown={shown} />
        <ButtonRow>
          <Button>{say('draw.save')}</Button>
          <ButtonLink kind="tertiary" href={`/bevillinger/${slug}`}>
            {say('cancel')}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  )
}
