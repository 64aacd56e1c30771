import { useTexts } from '#text/use.ts'
import { Checkbox, DateField, Pair, Section, TextField } from '#ui/kit.ts'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { conditionRows } from '../forms.ts'
import { approvalTexts } from '../texts.ts'

/**
 * Room for up to four conditions, each with owner, deadline and proof, folded together: the fold opens by itself when the form's outcome
 * is an approval with conditions, and by its heading in a browser that cannot do that.
 */
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
      <details class="condition-rows" open={last > 0 || words.outcome === 'conditional'}>
        <summary>{say('form.conditions.write')}</summary>
        {conditionRows.map((row) => (
          <details class="condition-row" open={row === 1 || row <= last} key={row}>
            <summary>{say('form.condition', { number: row })}</summary>
            <TextField {...field(`what${row}`)} label={say('condition.what')} width="full" />
            <Pair>
              <TextField {...field(`owner${row}`)} label={say('condition.owner')} hint={say('form.condition.owner.hint')} />
              <DateField {...field(`due${row}`)} label={say('condition.due.label')} />
            </Pair>
            <TextField {...field(`proof${row}`)} label={say('condition.proof')} hint={say('form.condition.proof.hint')} width="full" />
            <Checkbox
              {...field(`blocks${row}`)}
              label={say('form.condition.blocks')}
              checked={words[`blocks${row}`] === 'yes'}
              value="yes"
            />
          </details>
        ))}
      </details>
    </Section>
  )
}
