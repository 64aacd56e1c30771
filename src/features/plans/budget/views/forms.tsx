import type { Mandate } from '#features/identity'
import { useLanguage, useTexts } from '#text/use.ts'
import { ErrorSummary, Form, NumberField, PageHead, Pair, Radios, Section, Select, TextArea, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { StaleNotice } from '#web/stale.tsx'
import { sources } from '../../../../../rules/co-financing/index.ts'
import { yearsOf } from '../../document.ts'
import type { Plan } from '../../read.ts'
import { rulesOn } from '../frame.ts'
import { yearField } from '../line.ts'
import { payerTexts } from '../payers.ts'
import { budgetTexts } from '../texts.ts'

type BudgetFormProps = { readonly plan: Plan; readonly mandates: readonly Mandate[]; readonly shown: Shown }

/** The frame, the rule that it is held against, the price level, and the reason for another split. */
export const FramePage = ({ plan, mandates, shown }: BudgetFormProps) => {
  const say = useTexts(budgetTexts)
  const language = useLanguage()
  const { errors, field } = useShown(shown)
  const act = say(plan.budget ? 'act.reframe' : 'act.frame')
  return (
    <>
      <PageHead title={act} lede={say('form.frame.lede')} />
      <StaleNotice edit={shown.stale} />
      <Form action={`/planer/${plan.slug}/budget/ramme`} version={plan.budget?.version}>
        <div class="stack">
          <ErrorSummary errors={errors} />
          <NumberField {...field('frame')} label={say('form.frame')} hint={say('form.frame.hint')} unit="kr." />
          <Select
            {...field('rule')}
            label={say('form.rule')}
            items={rulesOn(plan.from).map(({ id, rule }) => ({ value: id, label: rule.name[language] }))}
          />
          <NumberField {...field('priceLevel')} label={say('form.price')} hint={say('form.price.hint')} whole />
          <TextArea {...field('reason')} label={say('form.reason')} hint={say('form.reason.hint')} optional />
          <FormActs back={`/planer/${plan.slug}/budget`} mandates={mandates} shown={shown} save={act} />
        </div>
      </Form>
    </>
  )
}

/** A new line with its years. */
export const LinePage = ({ plan, mandates, shown }: BudgetFormProps) => {
  const say = useTexts(budgetTexts)
  const payer = useTexts(payerTexts)
  const { errors, field, words } = useShown(shown)
  return (
    <>
      <PageHead title={say('form.line')} lede={say('form.line.lede')} />
      <Form action={`/planer/${plan.slug}/budget/linjer/ny`}>
        <div class="stack">
          <ErrorSummary errors={errors} />
          <Section id="hvad" title={say('form.what')}>
            <Select
              {...field('part')}
              label={say('form.part')}
              hint={say('form.part.hint')}
              items={plan.parts.map(({ number, title }) => ({ value: String(number), label: number === 0 ? title : `${number} ${title}` }))}
            />
            <TextField {...field('category')} label={say('form.category')} hint={say('form.category.hint')} />
            <Select
              {...field('source')}
              label={say('form.source')}
              items={sources.map((source) => ({ value: source, label: payer(source) }))}
            />
            <Radios
              {...field('kind')}
              value={words.kind ?? 'cash'}
              label={say('form.kind')}
              items={[
                { value: 'cash', label: say('form.cash') },
                { value: 'hours', label: say('form.hours') },
              ]}
            />
            <NumberField {...field('rate')} label={say('form.rate')} hint={say('form.rate.hint')} unit="kr." optional />
            <TextField {...field('manager')} label={say('form.manager')} hint={say('form.manager.hint')} optional />
          </Section>
          <Section id="aar" title={say('form.years')} note={say('save.note')}>
            <Pair>
              {yearsOf(plan).map((year) => (
                <NumberField {...field(yearField(year))} label={year} optional key={year} />
              ))}
            </Pair>
            <FormActs back={`/planer/${plan.slug}/budget`} mandates={mandates} shown={shown} save={say('act.line')} />
          </Section>
        </div>
      </Form>
    </>
  )
}
