import { directoryTexts } from '#features/areas'
import { useFormat, useTexts } from '#text/use.ts'
import { ActLink, ButtonLink, Empty, Entry, Example, type Fact, Prose, Section, Status } from '#ui/kit.ts'
import type { ActivityDocument, GoalDocument } from '../../document.ts'
import { referenceName } from '../../evidence/reference.ts'
import { hrefOf } from '../../open.ts'
import { FromEarlier } from '../../origin/views/told.tsx'
import { partWords } from '../../plan/part-words.ts'
import { sessionTexts } from '../../session/texts.ts'
import { partTexts } from '../texts.ts'
import type { PartPageProps } from './part.tsx'

type EntryProps = Pick<PartPageProps, 'plan' | 'writing'> & {
  readonly activity: ActivityDocument
  readonly goals: readonly GoalDocument[]
}

const told = (label: string, value: string | null): readonly Fact[] => (value === null ? [] : [{ label, value }])

/** What is known of an activity. What nobody has said stands as lacking where the plan needs it, and is left out where it does not; in an effort that is `brief`, who takes over is said when it ends. */
const useFacts = (activity: ActivityDocument, goals: readonly GoalDocument[], brief: boolean): readonly Fact[] => {
  const say = useTexts(partTexts)
  const format = useFormat()
  const term = useTexts(directoryTexts)
  const { responsible, employer, takesOver } = activity
  const groups = [
    ...(activity.groups ?? []).map((group) => term(`target.${group}`)),
    ...(activity.targetGroup ? [activity.targetGroup] : []),
  ]
  const led = goals.filter(({ id }) => activity.goals.includes(id))
  return [
    { label: say('activity.period'), value: format.period(activity) },
    {
      label: say('activity.responsible'),
      value: responsible ?? <Status state="wait">{say('activity.responsible.missing')}</Status>,
      note: employer && say('activity.employer', { name: employer.name }),
    },
    ...told(say('activity.kind'), activity.kind ? term(`activity.${activity.kind}`) : null),
    ...told(say('activity.group'), groups.length > 0 ? groups.join(', ') : null),
    ...told(say('activity.place'), activity.place),
    ...(brief && led.length === 0
      ? []
      : [
          {
            label: say('activity.goals'),
            value:
              led.length === 0
                ? say('activity.goals.missing')
                : led.map(({ id, number, title }) => (
                    <div key={id}>
                      <a href={`#maal-${number}`}>{say('activity.goal', { number })}</a> {title}
                    </div>
                  )),
          },
        ]),
    ...told(say('activity.refers'), (activity.refers ?? []).map(referenceName).join(', ') || null),
    ...told(say('activity.evidence'), activity.evidence),
    ...(brief && takesOver === null
      ? []
      : [{ label: say('activity.after'), value: takesOver ?? <Status state="wait">{say('activity.after.missing')}</Status> }]),
  ]
}

const ActivityEntry = ({ plan, activity, goals, writing }: EntryProps) => {
  const say = useTexts(partTexts)
  const sessions = useTexts(sessionTexts)
  const facts = useFacts(activity, goals, plan.kind === 'effort')
  const { id, number, title, what, interest, method, example } = activity
  const edit = writing && (
    <ActLink href={`${hrefOf(plan)}/aktiviteter/${id}`} label={say('edit.named', { what: title })}>
      {say('edit')}
    </ActLink>
  )
  return (
    <Entry
      id={`aktivitet-${number}`}
      title={`${number} ${title}`}
      tags={
        <>
          {example && <Example />} <FromEarlier plan={plan} id={id} />
        </>
      }
      end={
        edit && (
          <>
            {plan.kind === 'plan' && (
              <ActLink href={`/gange/ny?aktivitet=${id}`} label={sessions('ask.named', { what: title })}>
                {sessions('ask.title')}
              </ActLink>
            )}
            {plan.kind === 'plan' && ' · '}
            {edit}
          </>
        )
      }
      facts={facts}
    >
      <Prose text={what} />
      {interest && (
        <p>
          <b>{say('activity.interest')}:</b> {interest}
        </p>
      )}
      {method && (
        <p>
          <b>{say('activity.method')}:</b> {method}
        </p>
      )}
    </Entry>
  )
}

const NoActivities = ({ plan, part, writing }: Pick<PartPageProps, 'plan' | 'part' | 'writing'>) => {
  const say = useTexts(partTexts)
  if (part.kind === 'strategic') return <p class="muted">{say('activities.empty.strategic', partWords(plan.programme))}</p>
  const href = `${hrefOf(plan)}/dele/${part.number}/aktiviteter/ny`
  return (
    <Empty
      title={say('activities.empty')}
      act={
        writing ? (
          <ButtonLink kind="secondary" href={href}>
            {say('act.activity')}
          </ButtonLink>
        ) : undefined
      }
      example={say('activities.empty.example')}
    >
      {say('activities.empty.teach')}
    </Empty>
  )
}

/** The activities of a part, to be read one by one. */
export const Activities = (props: PartPageProps) => {
  const say = useTexts(partTexts)
  const { plan, part, writing } = props
  const add = writing && <ActLink href={`${hrefOf(plan)}/dele/${part.number}/aktiviteter/ny`}>{say('activities.add')}</ActLink>
  return (
    <Section id="aktiviteter" title={say('activities.title')} end={add || undefined}>
      {part.activities.length === 0 && <NoActivities {...props} />}
      {part.activities.map((activity) => (
        <ActivityEntry plan={plan} activity={activity} goals={part.goals} writing={writing} key={activity.id} />
      ))}
    </Section>
  )
}
