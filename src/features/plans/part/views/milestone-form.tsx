import { useFormat, useTexts } from '#text/use.ts'
import { Checkboxes, DateField, TextArea, TextField } from '#ui/kit.ts'
import { useShown } from '#web/shown.ts'
import type { MilestoneDocument } from '../../document.ts'
import { hrefOf } from '../../open.ts'
import { partFormTexts } from '../texts.ts'
import { FormPage, type PartFormProps, Removal } from './form-page.tsx'

type MilestonePageProps = PartFormProps & {
  readonly milestone: (MilestoneDocument & { readonly version: number }) | null
  /** The plan's other milestones, which it can wait for. */
  readonly others: readonly Pick<MilestoneDocument, 'id' | 'title' | 'dueOn'>[]
  /** Whether the plan was approved, so that a new day needs a reason. */
  readonly agreed: boolean
}

/** A milestone: what shall be in place, by when, who sees to it, and what it waits for; below one that is there, its removal. */
export const MilestonePage = (props: MilestonePageProps) => {
  const say = useTexts(partFormTexts)
  const { plan, part, milestone, others, agreed, shown, mandates } = props
  const format = useFormat()
  const { field } = useShown(shown)
  const { value: chosen, ...needs } = field('needs')
  const action = milestone ? `${hrefOf(plan)}/milepaele/${milestone.id}` : `${hrefOf(plan)}/dele/${part.number}/milepaele/ny`
  return (
    <>
      <FormPage
        {...props}
        title={milestone ? say('milestone.edit') : say('milestone.new')}
        lede={say('milestone.lede')}
        save={say('milestone.save')}
        action={action}
        version={milestone?.version}
        anchor="milepaele"
      >
        <TextField {...field('title')} label={say('milestone.title')} hint={say('milestone.title.hint')} width="full" />
        <DateField
          {...field('dueOn')}
          label={say('milestone.dueOn')}
          hint={milestone && agreed ? say('milestone.dueOn.agreed') : undefined}
        />
        {milestone && agreed && (
          <TextArea {...field('reason')} label={say('milestone.reason')} hint={say('milestone.reason.hint')} optional rows={2} />
        )}
        <TextField {...field('owner')} label={say('milestone.owner')} hint={say('milestone.owner.hint')} />
        {others.length > 0 && (
          <Checkboxes
            {...needs}
            label={say('milestone.needs')}
            hint={say('milestone.needs.hint')}
            optional
            items={others.map(({ id, title, dueOn }) => ({ value: id, label: title, hint: format.day(dueOn) }))}
            values={(chosen ?? '').split('\n')}
          />
        )}
      </FormPage>
      {milestone && (
        <Removal
          action={`${action}/fjern`}
          version={milestone.version}
          note={say('milestone.remove.note')}
          act={say('milestone.remove')}
          mandates={mandates}
          shown={shown}
        />
      )}
    </>
  )
}
