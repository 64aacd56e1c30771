import { projectTexts } from '#features/projects'
import { dayOf } from '#kernel/day'
import { useFormat, useTexts } from '#text/use.ts'
import { ActLink, AsideBlock, Button, ButtonRow, Form, LinkList } from '#ui/kit.ts'
import { JournalBlock } from '#web/journal/block.tsx'
import { can } from '../case.ts'
import type { Case } from '../read.ts'
import { caseTexts } from '../texts.ts'
import type { Powers } from './case.tsx'

type ContextProps = { readonly held: Case; readonly powers: Powers }

/** What the public reads of it, and the acts that show and withdraw it. */
const PublicSide = ({ held, powers }: ContextProps) => {
  const say = useTexts(caseTexts)
  const format = useFormat()
  const href = `/udpegning/${held.slug}`
  const { published } = held
  if (!can(held.state, 'publish') && published === null) return null
  return (
    <AsideBlock title={say('side.public')}>
      <p class="small">
        {published === null
          ? say('side.public.none')
          : say('side.public.since', { day: format.day(dayOf(new Date(published.since))), text: published.text })}
      </p>
      {powers.publishing && can(held.state, 'publish') && (
        <p>
          <ActLink href={`${href}/offentliggoerelse`}>{say('publish.title')}</ActLink>
        </p>
      )}
      {powers.publishing && published !== null && (
        <Form action={`${href}/tilbagetraekning`} id="offentlig">
          <ButtonRow>
            <Button kind="tertiary" small>
              {say('publish.withdraw')}
            </Button>
          </ButtonRow>
        </Form>
      )}
    </AsideBlock>
  )
}

/** Whether its body has decided it, so that a project can begin from the decision. */
const isDecided = ({ steps }: Case): boolean => steps.some(({ act }) => act === 'decide' || act === 'review')

/** The side column of a case: what it comes from, what it leads to, who decides, who else sees it, its numbers, its public side. */
export const CaseContext = ({ held, powers }: ContextProps) => {
  const say = useTexts(caseTexts)
  const project = useTexts(projectTexts)
  const href = `/udpegning/${held.slug}`
  return (
    <>
      <AsideBlock title={say('side.comes')}>
        <LinkList
          items={[
            { label: held.area.name, href: `/omraader/${held.area.slug}` },
            { label: say('side.signals', { count: held.signals.length }), href: held.signals.length > 0 ? '#signaler' : null },
          ]}
        />
      </AsideBlock>
      <AsideBlock title={say('side.leads')}>
        {held.forum === null ? (
          <p class="muted">{say('side.forum.none')}</p>
        ) : (
          <LinkList items={[{ label: held.forum.name, href: `/organer/${held.forum.slug}`, note: say('side.forum') }]} />
        )}
        {powers.preparing && isDecided(held) && (
          <p>
            <ActLink href={`/projekter/nyt?sag=${held.slug}`}>{project('begin')}</ActLink>
          </p>
        )}
      </AsideBlock>
      <AsideBlock title={say('side.decides')}>
        <LinkList items={[{ label: held.body.name, href: `/organer/${held.body.slug}` }]} />
      </AsideBlock>
      <AsideBlock title={say('side.parties')}>
        {held.parties.length === 0 ? (
          <p class="muted">{say('side.parties.none')}</p>
        ) : (
          <LinkList items={held.parties.map(({ name }) => ({ label: name }))} />
        )}
        {powers.preparing && can(held.state, 'share') && <ActLink href={`${href}/partnere`}>{say('share.title')}</ActLink>}
      </AsideBlock>
      <JournalBlock record={held} editHref={powers.preparing ? `${href}/sag` : null} />
      <PublicSide held={held} powers={powers} />
      <AsideBlock title={say('side.title')}>
        <p class="small">{say('side.internal')}</p>
      </AsideBlock>
    </>
  )
}
