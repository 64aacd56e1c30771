import { useTexts } from '#text/use.ts'
import { Alert, ErrorSummary, Form, PageHead, Select, TextArea } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import { useShown } from '#web/shown.ts'
import { hrefOf } from '../../open.ts'
import type { EstateRow } from '../../rows.ts'
import type { EstateOffer } from '../choice-queries.ts'
import { inOrder } from '../choices.ts'
import { planTexts } from '../texts.ts'
import type { PlanFormProps } from './parts.tsx'

/** Takes one more of the municipality's estates into a plan. */
export const AddEstatePage = ({ plan, offers, mandates, shown }: PlanFormProps & { readonly offers: readonly EstateOffer[] }) => {
  const say = useTexts(planTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say('estate.title')} lede={say('estate.lede', { name: plan.name })} />
      <Form action={`${hrefOf(plan)}/afdelinger/ny`}>
        <ErrorSummary errors={errors} />
        <Select
          {...field('estate')}
          label={say('estate.which')}
          hint={offers.length === 0 ? say('estate.all') : undefined}
          items={inOrder(offers).map(({ id, name, association, area }) => ({
            value: id,
            label: [name, association, area].filter((part) => part !== null).join(' · '),
          }))}
        />
        <FormActs back={`${hrefOf(plan)}#afdelinger`} mandates={mandates} shown={shown} save={say('estate.save')} />
      </Form>
    </>
  )
}

type LeaveProps = PlanFormProps & { readonly estate: EstateRow; readonly back: string }

/** An estate leaves a plan; what follows from it is said before it is done. */
export const LeavePage = ({ plan, estate, back, mandates, shown }: LeaveProps) => {
  const say = useTexts(planTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say('leave.title', { name: estate.name })} lede={say('leave.lede', { name: plan.name })} />
      {plan.lead?.id === estate.id && (
        <Alert kind="warning" title={say('leave.lead')}>
          <p>{say('leave.lead.then')}</p>
        </Alert>
      )}
      <Form action={`${hrefOf(plan)}/afdelinger/${estate.id}/udtraeden`}>
        <ErrorSummary errors={errors} />
        <TextArea {...field('reason')} label={say('leave.reason')} hint={say('leave.reason.hint')} />
        <FormActs back={back} mandates={mandates} shown={shown} save={say('leave.save')} danger />
      </Form>
    </>
  )
}
