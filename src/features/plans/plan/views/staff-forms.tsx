import { useTexts } from '#text/use.ts'
import { ErrorSummary, Form, NumberField, PageHead, Select, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import { useShown } from '#web/shown.ts'
import type { Named, StaffDocument } from '../../document.ts'
import { hrefOf } from '../../open.ts'
import { inOrder } from '../choices.ts'
import { planTexts } from '../texts.ts'
import type { PlanFormProps } from './parts.tsx'

/** Adds a post: a role, who employs it, for how long, and where. */
export const AddStaffPage = ({ plan, employers, mandates, shown }: PlanFormProps & { readonly employers: readonly Named[] }) => {
  const say = useTexts(planTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say('staff.add')} lede={say('staff.lede', { name: plan.name })} />
      <Form action={`${hrefOf(plan)}/stillinger/ny`}>
        <ErrorSummary errors={errors} />
        <TextField {...field('title')} label={say('staff.title')} hint={say('staff.title.hint')} />
        <Select
          {...field('employer')}
          label={say('staff.employer')}
          items={inOrder(employers).map(({ id, name }) => ({ value: id, label: name }))}
        />
        <NumberField {...field('hours')} label={say('staff.hours')} unit={say('staff.hours.unit')} optional />
        <TextField {...field('places')} label={say('staff.places')} hint={say('staff.places.hint')} width="full" />
        <FormActs back={`${hrefOf(plan)}#stillinger`} mandates={mandates} shown={shown} save={say('staff.save')} />
      </Form>
    </>
  )
}

/** Asks before a post is removed. */
export const RemoveStaffPage = ({ plan, post, mandates, shown }: PlanFormProps & { readonly post: StaffDocument }) => {
  const say = useTexts(planTexts)
  const { errors } = useShown(shown)
  return (
    <>
      <PageHead title={say('staff.remove', { title: post.title })} lede={say('staff.remove.lede', { name: plan.name })} />
      <Form action={`${hrefOf(plan)}/stillinger/${post.id}/fjern`}>
        <ErrorSummary errors={errors} />
        <FormActs back={`${hrefOf(plan)}#stillinger`} mandates={mandates} shown={shown} save={say('staff.remove.save')} danger />
      </Form>
    </>
  )
}
