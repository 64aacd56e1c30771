import { useLanguage, useTexts } from '#text/use.ts'
import { ErrorSummary, Form, PageHead, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import { useShown } from '#web/shown.ts'
import { StaleNotice } from '#web/stale.tsx'
import { programmePeriod } from '../../../../../rules/lbf-programme-periods/index.ts'
import { hrefOf } from '../../open.ts'
import type { Offers } from '../choice-queries.ts'
import { planTexts } from '../texts.ts'
import { DayFields, LeadFields, type PlanFormProps, WhoFields } from './parts.tsx'

/** The years that the plan's programme period takes for usual. */
const usualFor = (programme: string): number => programmePeriod(programme)?.yearsWithoutRemark.value ?? 4

/** Changing what holds for a plan as a whole; a stale edit shows what was saved meanwhile beside the user's own. */
export const FactsPage = ({ plan, offers, mandates, shown }: PlanFormProps & { readonly offers: Offers }) => {
  const say = useTexts(planTexts)
  const language = useLanguage()
  const { errors, field } = useShown(shown)
  const period = programmePeriod(plan.programme)?.name[language] ?? plan.programme
  return (
    <>
      <PageHead title={say('facts.heading', { name: plan.name })} lede={say('facts.lede', { period })} />
      <StaleNotice edit={shown.stale} />
      <Form action={`${hrefOf(plan)}/ret`} version={plan.version}>
        <ErrorSummary errors={errors.filter((error) => error.field !== 'version')} />
        <TextField {...field('name')} label={say('facts.name')} hint={say('facts.name.move')} width="full" />
        <DayFields shown={shown} usual={usualFor(plan.programme)} />
        <WhoFields shown={shown} offers={offers} />
        <LeadFields shown={shown} estates={plan.estates} />
        <FormActs back={hrefOf(plan)} mandates={mandates} shown={shown} save={say('facts.save')} />
      </Form>
    </>
  )
}
