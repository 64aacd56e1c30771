import { useTexts } from '#text/use.ts'
import { AsideBlock, Example, LinkList } from '#ui/kit.ts'
import { JournalBlock } from '#web/journal/block.tsx'
import { hrefOf } from '../../open.ts'
import type { Telling } from '../telling.ts'
import { effortTexts } from '../texts.ts'

/** The side column of an effort's page: where it belongs, what may be changed and added, its history and source. */
export const EffortContext = ({ telling }: { readonly telling: Telling }) => {
  const say = useTexts(effortTexts)
  const { plan, effort, writers, phase } = telling
  const href = hrefOf(plan)
  const bodies = [...plan.forums, ...(plan.board && !plan.forums.some(({ id }) => id === plan.board?.id) ? [plan.board] : [])]
  const canEnd = phase === 'running' || phase === 'over' || phase === 'upcoming'
  const acts = [
    { label: say('context.edit'), href: `${href}/ret` },
    ...(telling.part.goals.length === 0 ? [{ label: say('context.goal'), href: `${href}/dele/1/maal/nyt` }] : []),
    { label: say('context.milestone'), href: `${href}/dele/1/milepaele/ny` },
    { label: say('context.staff'), href: `${href}/stillinger/ny` },
    ...(canEnd ? [{ label: say('context.end'), href: `${href}/slut` }] : []),
  ]
  return (
    <>
      <AsideBlock title={<span id="kommer-af">{say('context.area')}</span>}>
        <LinkList
          items={[
            { label: effort.area.name, href: `/omraader/${effort.area.slug}` },
            ...bodies.map(({ name, slug }) => ({ label: name, href: `/organer/${slug}` })),
          ]}
        />
      </AsideBlock>
      {effort.runs === 'guest' && plan.operator && (
        <AsideBlock title={say('context.operator')}>
          <p>{plan.operator.name}</p>
        </AsideBlock>
      )}
      {writers.length > 0 && (
        <AsideBlock title={say('context.acts')} screenOnly>
          <LinkList items={acts} />
        </AsideBlock>
      )}
      <AsideBlock title={say('context.history.title')} screenOnly>
        <a href={`${href}/historik`}>{say('context.history')}</a>
      </AsideBlock>
      <JournalBlock record={plan} editHref={telling.filing ? `${href}/sag` : null} />
      {(plan.source !== null || plan.example) && (
        <AsideBlock title={say('context.source')}>
          {plan.source !== null && <p class="small">{plan.source}</p>}
          {plan.example && (
            <p class="small">
              <Example /> {say(plan.source === null ? 'context.source.example' : 'context.source.partly')}
            </p>
          )}
        </AsideBlock>
      )}
    </>
  )
}
