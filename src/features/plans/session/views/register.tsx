import type { Mandate } from '#features/identity'
import { addDays, type Day } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import { roleTexts } from '#text/roles.ts'
import { useFormat, useTexts } from '#text/use.ts'
import { Button, ButtonLink, Empty, ErrorSummary, Form, HiddenField, Radios, Select, SendBar } from '#ui/kit.ts'
import { ActingAs } from '#web/acting-as.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { mostOffered } from '../queries.ts'
import type { Offered } from '../rows.ts'
import { sessionTexts } from '../texts.ts'
import { SessionFields } from './fields.tsx'
import { Queue } from './queue.tsx'

type RegisterProps = {
  readonly offered: readonly Offered[]
  readonly person: Id
  readonly mandates: readonly Mandate[]
  readonly today: Day
  readonly shown: Shown
  /** Shown for the first time: what was written on the device may be laid into it. */
  readonly fresh: boolean
}

/** So many activities are seen at once and chosen by one tap; more open as a list. */
const mostInSight = 5

const useLabel = (today: Day) => {
  const say = useTexts(sessionTexts)
  const format = useFormat()
  return ({ title, plan, until }: Offered): string =>
    until > today ? `${title} · ${plan}` : say('ask.activity.over', { title, plan, day: format.shortDay(addDays(until, -1)) })
}

/** A session in under a minute, with one hand, without script and without a network. */
export const RegisterPage = ({ offered, person, mandates, today, shown, fresh }: RegisterProps) => {
  const say = useTexts(sessionTexts)
  const role = useTexts(roleTexts)
  const label = useLabel(today)
  const { words, errors, field } = useShown(shown)
  if (offered.length === 0)
    return (
      <>
        <Queue person={person} />
        <Empty title={say('ask.none')} act={<ButtonLink href="/planer">{say('ask.none.plans')}</ButtonLink>}>
          {say('ask.none.why')}
        </Empty>
      </>
    )
  const items = offered.map((one) => ({ value: one.id, label: label(one) }))
  const groups = Object.fromEntries(offered.filter((one) => one.groups.length > 0).map((one) => [one.id, one.groups]))
  const chosen = offered.find(({ id }) => id === words.activity)
  const [first] = mandates
  return (
    <>
      <Queue person={person} />
      <div data-session={fresh ? 'fresh' : 'again'} data-groups={JSON.stringify(groups)}>
        <Form action="/gange/ny">
          <HiddenField name="id" value={words.id || newId()} />
          <HiddenField name="person" value={person} />
          <ErrorSummary errors={errors} />
          {items.length <= mostInSight ? (
            <Radios {...field('activity')} kind="chips" label={say('ask.activity')} items={items} />
          ) : (
            <Select
              {...field('activity')}
              label={say('ask.activity')}
              hint={items.length < mostOffered ? undefined : say('ask.activity.more', { count: items.length })}
              empty={say('ask.activity.choose')}
              items={items}
            />
          )}
          {field('same').error !== undefined && (
            <Radios
              {...field('same')}
              kind="chips"
              label={say('ask.same')}
              items={(['same', 'another'] as const).map((one) => ({ value: one, label: say(`ask.same.${one}`) }))}
            />
          )}
          <SessionFields groups={chosen?.groups ?? []} today={today} shown={shown} />
          {field('mandate').error !== undefined && <ActingAs mandates={mandates} shown={shown} />}
          <SendBar note={first && say('ask.as', { role: role(first.role), organisation: first.actsForName })}>
            <Button>{say('ask.save')}</Button>
          </SendBar>
        </Form>
      </div>
    </>
  )
}
