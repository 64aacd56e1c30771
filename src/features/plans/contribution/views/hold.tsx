import type { Mandate } from '#features/identity'
import type { Id } from '#kernel/id'
import { useTexts } from '#text/use.ts'
import { ErrorSummary, Form, PageHead, Radios, Select, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { GoalDocument } from '../../document.ts'
import { Removal } from '../../part/views/form-page.tsx'
import { references } from '../contribution.ts'
import type { Offers } from '../queries.ts'
import { contributionTexts } from '../texts.ts'

type HoldProps = {
  readonly action: string
  readonly back: string
  readonly goal: GoalDocument
  readonly offers: Offers
  /** The areas that the plan itself works in. */
  readonly own: readonly Id[]
  readonly version: number
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

/** Choosing the figure that a goal is held beside, and whom with. */
export const HoldPage = ({ action, back, goal, offers, own, version, mandates, shown }: HoldProps) => {
  const say = useTexts(contributionTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say('hold.title')} lede={say('hold.lede', { goal: goal.title })} />
      <Form action={action} version={version}>
        <ErrorSummary errors={errors} />
        <Select
          {...field('code')}
          label={say('hold.code')}
          hint={say('hold.code.hint')}
          empty=""
          items={offers.indicators.map(({ code, name, in: where }) => ({
            value: code,
            label: where === 0 ? say('hold.official', { name }) : name,
          }))}
        />
        <Radios
          {...field('reference')}
          label={say('hold.reference')}
          items={references.map((one) => ({ value: one, label: say(`reference.${one}`) }))}
        />
        <Select
          {...field('twin')}
          label={say('hold.twin')}
          hint={say('hold.twin.hint')}
          empty=""
          optional
          items={offers.areas.filter(({ id }) => !own.includes(id)).map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField {...field('distance')} label={say('hold.distance')} hint={say('hold.distance.hint')} width="short" optional />
        <FormActs mandates={mandates} shown={shown} save={say('hold.save')} back={back} />
      </Form>
      {offers.chosen && (
        <Removal
          action={`${action}/fjern`}
          version={version}
          note={say('drop.note')}
          act={say('drop.save')}
          mandates={mandates}
          shown={shown}
        />
      )}
    </>
  )
}
