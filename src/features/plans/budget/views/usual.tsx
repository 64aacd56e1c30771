import type { Mandate } from '#features/identity'
import { useTexts } from '#text/use.ts'
import { Checkboxes, ErrorSummary, Form, PageHead } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { Plan } from '../../read.ts'
import { payerTexts } from '../payers.ts'
import { budgetTexts } from '../texts.ts'
import type { UsualLine } from '../usual.ts'

type UsualProps = {
  readonly plan: Plan
  readonly rows: readonly UsualLine[]
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

/** The lines that budgets often begin with, each to be ticked or left out. */
export const UsualPage = ({ plan, rows, mandates, shown }: UsualProps) => {
  const say = useTexts(budgetTexts)
  const payer = useTexts(payerTexts)
  const { errors, field, words } = useShown(shown)
  const href = `/planer/${plan.slug}/budget`
  return (
    <>
      <PageHead title={say('act.usual')} lede={say('usual.lede')} />
      <Form action={`${href}/linjer/almindelige`}>
        <div class="stack">
          <ErrorSummary errors={errors} />
          <Checkboxes
            {...field('lines')}
            label={say('usual.rows')}
            hint={say('usual.rows.hint')}
            items={rows.map(({ name, part, line }) => ({
              value: name,
              label: line.category,
              hint: payer(line.source),
              group: part.number === 0 ? part.title : `${part.number} ${part.title}`,
            }))}
            values={(words.lines ?? '').split('\n')}
          />
          <FormActs mandates={mandates} shown={shown} save={say('usual.lay')} back={href} />
        </div>
      </Form>
    </>
  )
}
