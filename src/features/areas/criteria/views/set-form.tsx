import { mandateChoices, type Place } from '#features/identity'
import { usePhrases, useTexts } from '#text/use.ts'
import { DateField, ErrorSummary, Form, HiddenField, NumberField, PageHead, Pair, Section, Select, TextArea, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { Choices } from '../choices.ts'
import { comparators, yardsticks } from '../criteria.ts'
import { rowsOfForm } from '../draft.ts'
import { criteriaTexts } from '../texts.ts'
import { indicatorLabel } from '../words.ts'

type SetFormProps = { readonly choices: Choices; readonly places: readonly Place[]; readonly shown: Shown }

const useMeasures = ({ kinds, indicators }: Choices) => {
  const say = useTexts(criteriaTexts)
  const speak = usePhrases()
  return [
    ...kinds.map(({ id, name }) => ({ value: `presence:${id}`, label: say('what.presence', { name }) })),
    { value: 'presence_sum', label: say('what.presence_sum') },
    { value: 'signals', label: say('what.signals') },
    ...indicators.map((code) => ({ value: `indicator:${code}`, label: say('what.indicator', { name: speak(indicatorLabel(code)) }) })),
  ]
}

/** One criterion: what, against what, how much. */
const CriterionFields = ({ row, choices, shown }: Pick<SetFormProps, 'choices' | 'shown'> & { readonly row: number }) => {
  const say = useTexts(criteriaTexts)
  const { field } = useShown(shown)
  const items = useMeasures(choices)
  return (
    <Section id={`kriterium-${row}`} title={say('form.row', { row })}>
      <Select {...field(`measure${row}`)} label={say('form.measure')} items={items} empty={say('form.measure.empty')} optional={row > 1} />
      <Pair>
        <Select
          {...field(`comparator${row}`)}
          label={say('form.comparator')}
          empty={null}
          items={comparators.map((value) => ({ value, label: say(`comparator.${value}`) }))}
        />
        <NumberField {...field(`amount${row}`)} label={say('form.amount')} hint={say('form.amount.hint')} optional={row > 1} />
      </Pair>
      <Select
        {...field(`against${row}`)}
        label={say('form.against')}
        empty={null}
        items={yardsticks.map((value) => ({ value, label: say(`against.${value}`) }))}
      />
      <Pair>
        <NumberField {...field(`years${row}`)} label={say('form.years')} hint={say('form.years.hint')} whole optional />
        <NumberField {...field(`weight${row}`)} label={say('form.weight')} hint={say('form.weight.hint')} whole optional />
      </Pair>
    </Section>
  )
}

/** Records a set that a body has decided. Rows that are left empty are no criteria. */
export const SetFormPage = ({ choices, places, shown }: SetFormProps) => {
  const say = useTexts(criteriaTexts)
  const { errors, field, words } = useShown(shown)
  const [only, ...others] = places
  const filled = rowsOfForm.filter((row) => (words[`measure${row}`] ?? '') !== '').length
  return (
    <>
      <PageHead title={say('form.title')} lede={say('form.lede')} />
      <Form action="/kriterier/nyt">
        <ErrorSummary errors={errors} />
        {only && others.length === 0 ? (
          <HiddenField name="municipality" value={String(only.code)} />
        ) : (
          <Select
            {...field('municipality')}
            label={say('municipality')}
            items={places.map(({ code, name }) => ({ value: String(code), label: name }))}
          />
        )}
        <TextField {...field('name')} label={say('form.name')} />
        <Select {...field('body')} label={say('form.body')} items={choices.bodies.map(({ id, name }) => ({ value: id, label: name }))} />
        <Pair>
          <DateField {...field('decidedOn')} label={say('decided')} />
          <DateField {...field('validFrom')} label={say('valid')} />
        </Pair>
        <TextField {...field('paper')} label={say('paper')} hint={say('form.paper.hint')} width="full" />
        {rowsOfForm.slice(0, 3).map((row) => (
          <CriterionFields key={row} row={row} choices={choices} shown={shown} />
        ))}
        <details class="check-fold" open={filled > 3}>
          <summary>{say('form.more')}</summary>
          {rowsOfForm.slice(3).map((row) => (
            <CriterionFields key={row} row={row} choices={choices} shown={shown} />
          ))}
        </details>
        <Section id="samlet" title={say('form.together')}>
          <NumberField {...field('needed')} label={say('form.needed')} hint={say('form.needed.hint')} whole />
          <TextArea {...field('note')} label={say('form.note')} hint={say('form.note.hint')} rows={3} optional />
        </Section>
        <FormActs mandates={mandateChoices(places)} shown={shown} save={say('form.save')} back="/kriterier" />
      </Form>
    </>
  )
}
