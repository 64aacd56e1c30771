import { useTexts } from '#text/use.ts'
import { Checkbox, DateField, Pair, Section, TextField } from '#ui/kit.ts'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { conditionRows } from '../forms.ts'
import { approvalTexts } from '../texts.ts'

/** Room for up to four conditions, each with owner, deadline and proof; only for an approval with conditions. */
export const ConditionFields = ({ shown }: { readonly shown: Shown }) => {
  const say = useTexts(approvalTexts)
  const { words, errors, field } = useShown(shown)
  const isUsed = (row: number): boolean =>
    ['what', 'owner', 'due', 'proof'].some((name) => words[`${name}${row}`]) || errors.some((one) => one.field?.endsWith(String(row)))
  const last = conditionRows.findLast(isUsed) ?? 0
  return (
    <Section id="f-conditions" title={say('form.conditions')} note={say('form.conditions.note')}>
      {errors
        .filter((one) => one.field === 'conditions')
        .map(({ text }) => (
          <p class="form-error-message" key={text}>
            {text}
          </p>
        ))}
      {conditionRows.map((row) => (
        <details class="condition-row" open={row <= last || (row === 1 && words.outcome === 'conditional')} key={row}>
          <summary>{say('form.condition', { number: row })}</summary>
          <TextField {...field(`what${row}`)} label={say('condition.what')} width="full" />
          <Pair>
            <TextField {...field(`owner${row}`)} label={say('condition.owner')} hint={say('form.condition.owner.hint')} />
            <DateField {...field(`due${row}`)} label={say('condition.due.label')} />
          </Pair>
          <TextField {...field(`proof${row}`)} label={say('condition.proof')} hint={say('form.condition.proof.hint')} width="full" />
          <Checkbox {...field(`blocks${row}`)} label={say('form.condition.blocks')} checked={words[`blocks${row}`] === 'yes'} value="yes" />
        </details>
      ))}
    </Section>
  )
}
