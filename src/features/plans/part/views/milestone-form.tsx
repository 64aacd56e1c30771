import { useTexts } from '#text/use.ts'
import { DateField, TextField } from '#ui/kit.ts'
import { useShown } from '#web/shown.ts'
import type { MilestoneDocument } from '../../document.ts'
import { hrefOf } from '../../open.ts'
import { partFormTexts } from '../texts.ts'
import { FormPage, type PartFormProps, Removal } from './form-page.tsx'

type MilestonePageProps = PartFormProps & { readonly milestone: (MilestoneDocument & { readonly version: number }) | null }

/** A milestone: what shall be in place, by when, and who sees to it; below one that is there, its removal. */
export const MilestonePage = (props: MilestonePageProps) => {
  const say = useTexts(partFormTexts)
  const { plan, part, milestone, shown, mandates } = props
  const { field } = useShown(shown)
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
        <DateField {...field('dueOn')} label={say('milestone.dueOn')} />
        <TextField {...field('owner')} label={say('milestone.owner')} hint={say('milestone.owner.hint')} />
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
