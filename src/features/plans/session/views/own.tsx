import { actTexts } from '#features/audit'
import type { Id } from '#kernel/id'
import { useFormat, useTexts } from '#text/use.ts'
import { ActBar, ButtonLink, Empty, LinkList, Receipt, Section } from '#ui/kit.ts'
import type { OwnRow } from '../rows.ts'
import { peopleIn } from '../session.ts'
import { sessionTexts } from '../texts.ts'
import { Queue } from './queue.tsx'

type OwnProps = { readonly sessions: readonly OwnRow[]; readonly person: Id; readonly saved: boolean }

/** What somebody has registered, the newest first, and what waits on the device. */
export const OwnSessionsPage = ({ sessions, person, saved }: OwnProps) => {
  const say = useTexts(sessionTexts)
  const done = useTexts(actTexts)
  const format = useFormat()
  const add = <ButtonLink href="/gange/ny">{say(sessions.length === 0 ? 'ask.title' : 'own.new')}</ButtonLink>
  return (
    <>
      {saved && <Receipt>{done('session.registered')}.</Receipt>}
      <Queue person={person} />
      {sessions.length === 0 ? (
        <Empty title={say('own.empty')} act={add} example={say('own.empty.example')}>
          {say('own.empty.why')}
        </Empty>
      ) : (
        <>
          <ActBar>{add}</ActBar>
          <Section id="registreret" title={say('own.list')}>
            <LinkList
              items={sessions.map(({ id, title, slug, plan, heldOn, counts }) => ({
                label: `${title} ${format.day(heldOn)}`,
                href: `/planer/${slug}/gange/${id}`,
                note: `${say('came', { count: peopleIn(counts) })} · ${plan}`,
              }))}
            />
          </Section>
        </>
      )}
    </>
  )
}
