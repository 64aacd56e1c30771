import { activityKinds, directoryTexts, targetGroups } from '#features/areas'
import { useFormat, useTexts } from '#text/use.ts'
import { Checkboxes, DateField, HiddenField, Pair, Section, Select, TextArea, TextField } from '#ui/kit.ts'
import { useShown } from '#web/shown.ts'
import type { ActivityDocument } from '../../document.ts'
import { hrefOf } from '../../open.ts'
import { idsIn } from '../forms.ts'
import { partFormTexts } from '../texts.ts'
import { FormPage, type PartFormProps, Removal } from './form-page.tsx'

type Employer = { readonly id: string; readonly name: string; readonly parent: string | null }

type ActivityPageProps = PartFormProps & {
  readonly activity: (ActivityDocument & { readonly version: number }) | null
  readonly employers: readonly Employer[]
}

type Fields = Pick<ActivityPageProps, 'plan' | 'part' | 'employers' | 'shown'>

/** What kind of thing an activity is and for whom, by the short lists of terms: what finds its parallels. */
const Terms = ({ shown }: Pick<Fields, 'shown'>) => {
  const say = useTexts(partFormTexts)
  const term = useTexts(directoryTexts)
  const { words, field } = useShown(shown)
  const { value: _, ...groups } = field('groups')
  return (
    <>
      <Select
        {...field('kind')}
        label={say('activity.kind')}
        hint={say('activity.kind.hint')}
        items={activityKinds.map((kind) => ({ value: kind, label: term(`activity.${kind}`) }))}
        optional
      />
      <Checkboxes
        {...groups}
        label={say('activity.groups')}
        values={(words.groups ?? '').split('\n')}
        items={targetGroups.map((group) => ({ value: group, label: term(`target.${group}`) }))}
        columns
        optional
      />
    </>
  )
}

const What = ({ part, shown }: Fields) => {
  const say = useTexts(partFormTexts)
  const { words, field } = useShown(shown)
  const goals = part.goals.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))
  return (
    <>
      <Section id="hvad" title={say('activity.group.what')}>
        {words.origin && (
          <>
            <p class="form-hint">{say('activity.origin')}</p>
            <HiddenField name="origin" value={words.origin} />
          </>
        )}
        <TextField {...field('title')} label={say('activity.title')} hint={say('activity.title.hint')} width="full" />
        <TextArea {...field('what')} label={say('activity.what')} hint={say('activity.what.hint')} rows={5} />
      </Section>
      <Section id="hvorfor" title={say('activity.group.why')}>
        <Terms shown={shown} />
        <TextArea {...field('interest')} label={say('activity.interest')} hint={say('activity.interest.hint')} rows={3} optional />
        <TextArea {...field('targetGroup')} label={say('activity.targetGroup')} hint={say('activity.targetGroup.hint')} rows={2} optional />
        {goals.length > 0 ? (
          <Checkboxes {...field('goals')} label={say('activity.goals')} items={goals} values={idsIn(words, 'goals')} optional />
        ) : (
          <p class="muted">{say('activity.goals.none')}</p>
        )}
        <TextArea {...field('method')} label={say('activity.method')} hint={say('activity.method.hint')} rows={3} optional />
        <TextArea {...field('evidence')} label={say('activity.evidence')} hint={say('activity.evidence.hint')} rows={2} optional />
      </Section>
    </>
  )
}

const Who = ({ plan, employers, shown }: Fields) => {
  const say = useTexts(partFormTexts)
  const format = useFormat()
  const { field } = useShown(shown)
  const items = employers.map(({ id, name, parent }) => ({ value: id, label: parent ? `${name} · ${parent}` : name }))
  return (
    <>
      <Section id="hvem" title={say('activity.group.who')}>
        <Pair>
          <DateField {...field('from')} label={say('activity.from')} />
          <DateField {...field('until')} label={say('activity.until')} />
        </Pair>
        <p class="form-hint">{say('activity.until.hint', { period: format.period(plan) })}</p>
        <TextField {...field('responsible')} label={say('activity.responsible')} hint={say('activity.responsible.hint')} optional />
        <Select {...field('employer')} label={say('activity.employer')} hint={say('activity.employer.hint')} items={items} optional />
        <TextField {...field('place')} label={say('activity.place')} hint={say('activity.place.hint')} width="full" optional />
      </Section>
      <Section id="bagefter" title={say('activity.group.after')}>
        <TextArea {...field('takesOver')} label={say('activity.takesOver')} hint={say('activity.takesOver.hint')} rows={2} optional />
      </Section>
    </>
  )
}

/** An activity: what happens, for whom and why, by whom, when and where, and what comes of it; below one that is there, its removal. */
export const ActivityPage = (props: ActivityPageProps) => {
  const say = useTexts(partFormTexts)
  const { plan, part, activity, shown, mandates } = props
  const action = activity ? `${hrefOf(plan)}/aktiviteter/${activity.id}` : `${hrefOf(plan)}/dele/${part.number}/aktiviteter/ny`
  return (
    <>
      <FormPage
        {...props}
        title={activity ? say('activity.edit', { number: activity.number }) : say('activity.new')}
        lede={say('activity.lede')}
        save={say('activity.save')}
        action={action}
        version={activity?.version}
        anchor={activity ? `aktivitet-${activity.number}` : 'aktiviteter'}
      >
        <What {...props} />
        <Who {...props} />
      </FormPage>
      {activity && (
        <Removal
          action={`${action}/fjern`}
          version={activity.version}
          note={say('activity.remove.note')}
          act={say('activity.remove')}
          mandates={mandates}
          shown={shown}
        />
      )}
    </>
  )
}
