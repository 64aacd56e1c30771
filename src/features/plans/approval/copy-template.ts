import type { Tx } from '#database/database'
import { type Id, newId } from '#kernel/id'
import type { ApprovalTemplate } from '../../../../rules/approval-graphs/index.ts'

type Copied = {
  readonly municipality: number
  readonly work: Id
  readonly template: string
  readonly rules: Pick<ApprovalTemplate, 'version' | 'steps'>
  readonly amendment?: Id
}

/** Copies an approval template into a plan's own steps, or those of an amendment, with its version: later edits of the template touch no running plan. */
export const copyTemplate = async (tx: Tx, { municipality, work, template, rules, amendment }: Copied): Promise<void> => {
  const ids = new Map(rules.steps.map((step) => [step.id, newId()]))
  const idOf = (key: string): Id => {
    const id = ids.get(key)
    if (!id) throw new Error(`The template ${template} has no step ${key}`)
    return id
  }
  await tx
    .insertInto('approval_step')
    .values(
      rules.steps.map((step, index) => ({
        municipality,
        id: idOf(step.id),
        work_id: work,
        amendment_id: amendment ?? null,
        template,
        template_version: rules.version,
        key: step.id,
        position: index + 1,
        branch: step.branch,
        per: step.per,
        who: step.who,
        by_da: step.by.da,
        by_en: step.by.en,
        every_one: step.everyOne,
        decides: step.decides,
        on_change: step.onChange,
        commitment: step.gives === 'commitment',
      })),
    )
    .execute()
  const after = rules.steps.flatMap((step) =>
    step.after.map((key) => ({ municipality, work_id: work, step_id: idOf(step.id), after_id: idOf(key) })),
  )
  if (after.length > 0) await tx.insertInto('approval_step_after').values(after).execute()
}
