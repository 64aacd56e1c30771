import type { Mandate } from '#features/identity'
import type { Day } from '#kernel/day'
import { useFormat, useTexts } from '#text/use.ts'
import { Alert, AsideBlock, ButtonLink, Columns, ErrorSummary, Form, LinkList, NumberField, PageHead, Select } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
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

/** What one draws by: the municipality's part of the plan's budget, and what the plan draws now. */
const useMeasure = (appropriation: Appropriation): ((plan: PlanChoice) => string) => {
  const say = useTexts(appropriationTexts)
  const { kroner } = useFormat()
  const fund = fundOf(appropriation)
  return ({ id, municipal }) => {
    const drawn = drawnBy(fund, id)
    const share = municipal === null ? say('draw.plan.unknown_share') : say('draw.plan.share', { share: kroner(municipal) })
    return drawn > 0 ? `${share}; ${say('draw.plan.drawn', { drawn: kroner(drawn) })}` : share
  }
}

/** The plans with what they may need; each leads to the form begun for it. */
const Plans = ({ appropriation, plans }: Pick<DrawFormProps, 'appropriation' | 'plans'>) => {
  const say = useTexts(appropriationTexts)
  const measure = useMeasure(appropriation)
  return (
    <AsideBlock title={say('draw.plans')}>
      <LinkList
        items={plans.map((plan) => ({
          label: plan.name,
          href: `/bevillinger/${appropriation.slug}/traek?plan=${plan.slug}`,
          note: measure(plan),
        }))}
      />
    </AsideBlock>
  )
}

/** Sets what a plan draws in all. */
export const DrawPage = ({ appropriation, plans, mandates, shown, today }: DrawFormProps) => {
  const say = useTexts(appropriationTexts)
  const { kroner } = useFormat()
  const { errors, field } = useShown(shown)
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
      <Columns aside={<Plans appropriation={appropriation} plans={plans} />} label={say('draw.plans')}>
        <Form action={`/bevillinger/${slug}/traek`} version={version}>
          <ErrorSummary errors={errors.filter((error) => error.field !== 'version')} />
          <Select {...field('plan')} label={say('draw.plan')} items={plans.map(({ id, name: label }) => ({ value: id, label }))} />
          <NumberField {...field('amount')} label={say('draw.amount')} hint={say('draw.amount.hint')} unit="kr." />
          <FormActs mandates={mandates} shown={shown} save={say('draw.save')} back={`/bevillinger/${slug}`} />
        </Form>
      </Columns>
    </>
  )
}
