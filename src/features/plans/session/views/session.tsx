import type { Mandate } from '#features/identity'
import { useFormat, useTexts } from '#text/use.ts'
import { ActLink, Button, ButtonRow, Example, type Fact, Facts, Form, PageHead, Section, TextField } from '#ui/kit.ts'
import { ActingAs } from '#web/acting-as.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { hrefOf } from '../../open.ts'
import type { Plan } from '../../read.ts'
import type { SessionRow } from '../rows.ts'
import { peopleIn } from '../session.ts'
import { sessionTexts } from '../texts.ts'
import { useGroupName } from './fields.tsx'

type SessionPageProps = {
  readonly plan: Plan
  readonly told: SessionRow
  /** The session that this one corrects. */
  readonly before: SessionRow | undefined
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

const useFacts = ({ plan, told, before }: SessionPageProps): readonly Fact[] => {
  const say = useTexts(sessionTexts)
  const format = useFormat()
  const name = useGroupName()
  const { counts, volunteers, hours, note, by, recordedAt, ended } = told
  const base = `${hrefOf(plan)}/gange`
  const groups = counts.map(({ group, people }) => `${name(group)}: ${format.number(people)}`).join(', ')
  const standing = ended === null ? 'plan.counts' : ended.replacedBy === null ? 'plan.gone' : 'plan.replaced'
  return [
    { label: say('one.counts'), value: format.number(peopleIn(counts)), note: groups || null },
    { label: say('one.volunteers'), value: format.number(volunteers), note: hours && say('one.hours', { hours: format.number(hours) }) },
    { label: say('one.note'), value: note ?? say('one.none') },
    { label: say('one.by'), value: by, note: format.moment(new Date(recordedAt)) },
    {
      label: say('one.standing'),
      value: say(standing),
      note: ended && (
        <>
          {`${ended.reason} (${ended.by}, ${format.moment(new Date(ended.at))})`}{' '}
          {ended.replacedBy && <a href={`${base}/${ended.replacedBy}`}>{say('one.now')}</a>}
        </>
      ),
    },
    ...(before
      ? [
          {
            label: say('correct.reason'),
            value: before.ended?.reason ?? '',
            note: <a href={`${base}/${before.id}`}>{say('one.before')}</a>,
          },
        ]
      : []),
  ]
}

/** One time that an activity was held, with who registered it, what became of it, and the way to take it back. */
export const SessionPage = (props: SessionPageProps) => {
  const say = useTexts(sessionTexts)
  const format = useFormat()
  const { plan, told, mandates, shown } = props
  const { field } = useShown(shown)
  const href = `${hrefOf(plan)}/gange/${told.id}`
  const open = told.ended === null && mandates.length > 0
  return (
    <>
      <PageHead title={`${told.title} ${format.day(told.heldOn)}`} tags={told.example ? <Example /> : undefined} />
      <Section id="gang" title={say('ask.counts')} end={open ? <ActLink href={`${href}/ret`}>{say('one.correct')}</ActLink> : undefined}>
        <Facts items={useFacts(props)} />
      </Section>
      {open && (
        <Section id="tilbage" title={say('one.takeBack')}>
          <p class="muted">{say('one.takeBack.note')}</p>
          <Form action={`${href}/tilbage`}>
            <TextField {...field('reason')} label={say('one.reason')} />
            <ActingAs mandates={mandates} shown={shown} />
            <ButtonRow>
              <Button kind="danger">{say('one.takeBack')}</Button>
            </ButtonRow>
          </Form>
        </Section>
      )}
    </>
  )
}
