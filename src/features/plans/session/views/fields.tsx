import { directoryTexts, type TargetGroup, targetGroups } from '#features/areas'
import type { Day } from '#kernel/day'
import { useTexts } from '#text/use.ts'
import { Checkbox, DateField, Group, Stepper, TextField } from '#ui/kit.ts'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { countField } from '../session.ts'
import { sessionTexts } from '../texts.ts'

/** What a group is called where people are counted: everybody are those of no group named. */
export const useGroupName = () => {
  const say = useTexts(sessionTexts)
  const term = useTexts(directoryTexts)
  return (group: TargetGroup): string => (group === 'everybody' ? say('group.everybody') : term(`target.${group}`))
}

type FieldsProps = {
  /** The groups of the activity; those of no activity where none is chosen yet. */
  readonly groups: readonly TargetGroup[]
  readonly today: Day
  readonly shown: Shown
}

/** What is counted of a session: the groups of the activity first, the others folded away, volunteers and one line. */
export const SessionFields = ({ groups, today, shown }: FieldsProps) => {
  const say = useTexts(sessionTexts)
  const name = useGroupName()
  const { words, field } = useShown(shown)
  const own = targetGroups.filter(
    (group) => group === 'everybody' || groups.includes(group) || (words[countField(group)] ?? '') !== '' || field(countField(group)).error,
  )
  const steppers = (some: readonly TargetGroup[]) =>
    some.map((group) => <Stepper {...field(countField(group))} label={name(group)} group={group} key={group} />)
  const asked = field('noNames').error !== undefined || words.noNames !== undefined
  return (
    <>
      <DateField {...field('heldOn')} label={say('ask.heldOn')} max={today} />
      <Group name="counts" label={say('ask.counts')} hint={say('ask.counts.hint')}>
        <div data-own-groups>{steppers(own)}</div>
        <details class="check-fold" data-other-groups>
          <summary>{say('ask.others')}</summary>
          {steppers(targetGroups.filter((group) => !own.includes(group)))}
        </details>
      </Group>
      <Stepper {...field('volunteers')} label={say('ask.volunteers')} />
      <Stepper {...field('hours')} label={say('ask.hours')} />
      <TextField {...field('note')} label={say('ask.note')} hint={say('ask.note.hint')} optional maxLength={200} />
      {asked && <Checkbox name="noNames" error={field('noNames').error} label={say('ask.noNames')} checked={words.noNames !== undefined} />}
    </>
  )
}
