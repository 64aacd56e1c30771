import type { Mandate } from '#features/identity'
import { dayOf } from '#kernel/day'
import { useFormat, useTexts } from '#text/use.ts'
import { ActLink, AsideBlock, Button, ButtonRow, Example, Form, type LinkItem, LinkList } from '#ui/kit.ts'
import { ActingAs } from '#web/acting-as.tsx'
import { JournalBlock } from '#web/journal/block.tsx'
import { blank } from '#web/page.ts'
import { hrefOf } from '../../open.ts'
import type { Plan } from '../../read.ts'
import { ChangedBlock } from '../../version/views/changed-block.tsx'
import { FrozenBlock } from '../../version/views/frozen-block.tsx'
import type { Telling } from '../telling.ts'
import { planTexts } from '../texts.ts'
import type { Powers } from './plan.tsx'
import { Rooms } from './rooms.tsx'

/** Where a plan comes from: the areas of its estates, the forums that coordinate there, the appropriations that it draws on. */
const useOrigins = (plan: Plan): readonly LinkItem[] => {
  const say = useTexts(planTexts)
  const { kroner } = useFormat()
  const areas = new Map(plan.estates.flatMap(({ area }) => (area ? [[area.id, area] as const] : [])))
  return [
    ...[...areas.values()].map(({ name, slug }) => ({ label: name, href: `/omraader/${slug}`, note: say('context.area') })),
    ...plan.forums.map(({ name, slug }) => ({ label: name, href: `/organer/${slug}`, note: say('context.forum') })),
    ...plan.draws.map(({ name, slug, year, drawn }) => ({
      label: name,
      href: `/bevillinger/${slug}`,
      note: say('context.draw', { year, amount: kroner(drawn) }),
    })),
  ]
}

/** What a plan leads to: its activities with how many stand on knowledge, and its money. */
const useOutcomes = (plan: Plan): readonly LinkItem[] => {
  const say = useTexts(planTexts)
  const activities = plan.parts.flatMap((part) => part.activities)
  const known = activities.filter(({ refers = [], evidence }) => refers.length > 0 || evidence !== null).length
  return [
    ...(activities.length > 0
      ? [
          {
            label: say('context.activities', { count: activities.length }),
            href: '#delaftaler',
            note: say('context.evidence', { count: known }),
          },
        ]
      : []),
    { label: say('context.budget'), href: `${hrefOf(plan)}/budget` },
  ]
}

/** What the public sees, since when, and the acts that show it or take it back. */
const PublicSide = ({ telling, publishers }: { readonly telling: Telling; readonly publishers: readonly Mandate[] }) => {
  const say = useTexts(planTexts)
  const { day } = useFormat()
  const { plan, status, outdated } = telling
  const since = plan.published_at
  const href = hrefOf(plan)
  return (
    <AsideBlock title={say('context.public')}>
      <p class="small">
        {since === null ? say(status === 'approved' ? 'public.none' : 'public.later') : say('public.since', { day: day(dayOf(since)) })}
      </p>
      {outdated && (
        <p class="small">
          {say(outdated.shown === null ? 'public.behind' : 'public.behind.version', {
            shown: outdated.shown ?? 0,
            number: outdated.stands,
          })}
        </p>
      )}
      {since !== null && (
        <p>
          <ActLink href={`${href}?vis=offentlig`}>{say('public.see')}</ActLink>
        </p>
      )}
      {publishers.length > 0 && since !== null && (
        <Form action={`${href}/offentliggoerelse`} id="offentlig">
          <ActingAs mandates={publishers} shown={blank()} />
          <ButtonRow>
            {status === 'approved' && (
              <Button kind="secondary" small>
                {say('public.again')}
              </Button>
            )}
            <Button kind="tertiary" small action={`${href}/tilbagetraekning`}>
              {say('public.withdraw')}
            </Button>
          </ButtonRow>
        </Form>
      )}
    </AsideBlock>
  )
}

/** The side column of a plan's page: what is frozen and what has changed, where it comes from and leads to, its case, its public side. */
export const PlanContext = ({ telling, powers }: { readonly telling: Telling; readonly powers: Powers }) => {
  const say = useTexts(planTexts)
  const { plan, record, standings } = telling
  const origins = useOrigins(plan)
  return (
    <>
      {powers.writing && (
        <AsideBlock title={say('context.acts')} screenOnly>
          <LinkList
            items={[
              { label: say('facts.title'), href: `${hrefOf(plan)}/ret` },
              { label: say('context.texts'), href: `${hrefOf(plan)}/dele/0` },
            ]}
          />
        </AsideBlock>
      )}
      <FrozenBlock plan={plan} record={record} />
      <ChangedBlock plan={plan} record={record} standings={standings} />
      <AsideBlock title={<span id="kommer-af">{say('context.from')}</span>}>
        {origins.length === 0 ? <p class="muted">{say('context.from.none')}</p> : <LinkList items={origins} />}
      </AsideBlock>
      <AsideBlock title={say('context.to')}>
        <LinkList items={useOutcomes(plan)} />
      </AsideBlock>
      <Rooms plan={plan} />
      <JournalBlock record={plan} editHref={powers.filing ? `${hrefOf(plan)}/sag` : null} />
      {plan.example && (
        <AsideBlock title={say('context.example')}>
          <p class="small">
            <Example /> {say('context.example.why')}
          </p>
        </AsideBlock>
      )}
      <PublicSide telling={telling} publishers={powers.publishers} />
    </>
  )
}
