import type { Mandate } from '#features/identity'
import { useTexts } from '#text/use.ts'
import { DateField, ErrorSummary, Form, NumberField, PageHead, Pair, Section, Select, TextArea, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { StaleNotice } from '#web/stale.tsx'
import { effortSources } from '../../document.ts'
import { hrefOf } from '../../open.ts'
import type { Plan } from '../../read.ts'
import { moneyPlaces } from '../forms.ts'
import type { EffortGround } from '../queries.ts'
import { effortFormTexts, effortTexts } from '../texts.ts'
import { BodyField, RunFields, WhatFields, WhenFields } from './fields.tsx'

type EditProps = { readonly plan: Plan; readonly mandates: readonly Mandate[]; readonly shown: Shown }

/** Changing what holds for an effort as a whole; a stale edit shows what was saved meanwhile beside the user's own. */
export const FactsPage = ({ plan, ground, mandates, shown }: EditProps & { readonly ground: EffortGround }) => {
  const say = useTexts(effortFormTexts)
  const { errors } = useShown(shown)
  return (
    <>
      <PageHead title={say('edit.heading', { name: plan.name })} lede={say('edit.lede')} />
      <StaleNotice edit={shown.stale} />
      <Form action={`${hrefOf(plan)}/ret`} version={plan.version}>
        <ErrorSummary errors={errors.filter(({ field }) => field !== 'version')} />
        <Section id="hvad-vil-i" title={say('group.what')}>
          <WhatFields shown={shown} />
        </Section>
        <WhenFields ground={ground} shown={shown} />
        <RunFields ground={ground} shown={shown} />
        <Section id="godkender" title={say('group.body')}>
          <BodyField ground={ground} shown={shown} />
          <FormActs back={hrefOf(plan)} mandates={mandates} shown={shown} save={say('edit.save')} />
        </Section>
      </Form>
    </>
  )
}

/** What an effort costs: a line for each that pays; none is an answer. */
export const MoneyPage = ({ plan, mandates, shown }: EditProps) => {
  const say = useTexts(effortFormTexts)
  const source = useTexts(effortTexts)
  const { words, errors, field } = useShown(shown)
  const isWritten = (place: number): boolean => ['what', 'source', 'amount'].some((name) => Boolean(words[`${name}${place}`]))
  return (
    <>
      <PageHead title={say('money.heading', { name: plan.name })} lede={say('money.lede')} />
      <StaleNotice edit={shown.stale} />
      <Form action={`${hrefOf(plan)}/penge`} version={plan.effort?.money?.version ?? 1}>
        <ErrorSummary errors={errors.filter((error) => error.field !== 'version')} />
        {moneyPlaces.map((place) => (
          <details class="condition-row" open={place === 1 || isWritten(place)} key={place}>
            <summary>{say('money.line', { number: place })}</summary>
            <TextField {...field(`what${place}`)} label={say('money.what')} />
            <Pair>
              <Select
                {...field(`source${place}`)}
                label={say('source')}
                items={effortSources.map((one) => ({ value: one, label: source(`source.${one}`) }))}
              />
              <NumberField {...field(`amount${place}`)} label={say('money.amount')} unit="kr." />
            </Pair>
          </details>
        ))}
        <FormActs back={`${hrefOf(plan)}#penge`} mandates={mandates} shown={shown} save={say('money.save')} />
      </Form>
    </>
  )
}

/** Ending an effort: its last day, what came of it, who takes over. */
export const EndPage = ({ plan, mandates, shown }: EditProps) => {
  const say = useTexts(effortFormTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say('end.heading', { name: plan.name })} lede={say('end.lede')} />
      <Form action={`${hrefOf(plan)}/slut`}>
        <ErrorSummary errors={errors} />
        <DateField {...field('endedOn')} label={say('end.on')} />
        <TextArea {...field('result')} label={say('end.result')} hint={say('end.result.hint')} rows={4} />
        <TextArea {...field('takesOver')} label={say('end.takes')} hint={say('end.takes.hint')} rows={2} optional />
        <FormActs back={hrefOf(plan)} mandates={mandates} shown={shown} save={say('end.save')} />
      </Form>
    </>
  )
}
