import type { Mandate } from '#features/identity'
import { useTexts } from '#text/use.ts'
import { DateField, Select, TextField } from '#ui/kit.ts'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { Plan } from '../../read.ts'
import type { Offers } from '../choice-queries.ts'
import { inOrder } from '../choices.ts'
import { planTexts } from '../texts.ts'

/** What every form about a plan is drawn from. */
export type PlanFormProps = { readonly plan: Plan; readonly mandates: readonly Mandate[]; readonly shown: Shown }

/** First and last day, both inside. */
export const DayFields = ({ shown, usual }: { readonly shown: Shown; readonly usual: number }) => {
  const say = useTexts(planTexts)
  const { field } = useShown(shown)
  return (
    <>
      <DateField {...field('from')} label={say('facts.from')} />
      <DateField {...field('until')} label={say('facts.until')} hint={say('facts.until.hint', { usual })} />
    </>
  )
}

/** Who answers for a plan: the board, and the organisation that employs and keeps the accounts. */
export const WhoFields = ({ shown, offers }: { readonly shown: Shown; readonly offers: Offers }) => {
  const say = useTexts(planTexts)
  const { field } = useShown(shown)
  const items = (some: Offers['boards']) => inOrder(some).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <Select
        {...field('board')}
        label={say('facts.board')}
        hint={say('facts.board.hint')}
        empty={say('facts.later')}
        items={items(offers.boards)}
        optional
      />
      <Select
        {...field('operator')}
        label={say('facts.operator')}
        hint={say('facts.operator.hint')}
        empty={say('facts.later')}
        items={items(offers.operators)}
        optional
      />
    </>
  )
}

/** Which estate leads, and why when it is not the largest. */
export const LeadFields = ({ shown, estates }: { readonly shown: Shown; readonly estates: Offers['boards'] }) => {
  const say = useTexts(planTexts)
  const { field } = useShown(shown)
  return (
    <>
      <Select
        {...field('lead')}
        label={say('facts.lead')}
        hint={say('facts.lead.hint')}
        empty={say('facts.later')}
        items={inOrder(estates).map(({ id, name }) => ({ value: id, label: name }))}
        optional
      />
      <TextField {...field('leadReason')} label={say('facts.leadReason')} hint={say('facts.leadReason.hint')} width="full" optional />
    </>
  )
}
